import Foundation

/// `peers`: other solvers beside this one, by a script in Python.
enum PeersCommand: BenchCommand {
    static let name = "peers"
    static let summary = "time other solvers beside this one on the same files (needs python3)"
    static let options: [OptionHelp] = [
        ("--script FILE", "the script: scripts/peers.py of the working directory where nothing is said"),
        ("ANYTHING ELSE", "goes to the script; match-bench peers --script-help says what it takes"),
    ]

    static func run(_ arguments: inout BenchArguments) throws(BenchError) {
        let script = try arguments.takeValue("--script") ?? "scripts/peers.py"
        let wantsHelp = arguments.takeFlag("--script-help")
        guard FileManager.default.fileExists(atPath: script) else {
            throw .file("\(script) is missing: run this beside Package.swift, or name the script with --script")
        }
        let tool = Bundle.main.executableURL?.path ?? CommandLine.arguments[0]
        try ChildProcess.run(
            "python3",
            wantsHelp ? [script, "--help"] : [script, "--bench", tool] + arguments.takeRest()
        )
    }
}
