import Foundation

/// What a program did when it was run to its end.
struct ToolRun: Sendable {
    let exitCode: Int32
    let output: String
    let errors: String

    /// Runs a program with the given environment and ``environment``, and waits for it.
    init(
        _ program: String,
        _ arguments: [String],
        input: String = "",
        environment: [String: String] = [:],
        directory: String? = nil
    ) throws {
        let scratch = ScratchDirectory()
        let inputPath = try scratch.write("in", input)
        let (outputPath, errorsPath) = (try scratch.write("out", ""), try scratch.write("err", ""))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.environment = ToolRun.environment.merging(environment) { $1 }
        if let directory { process.currentDirectoryURL = URL(fileURLWithPath: directory) }
        process.standardInput = FileHandle(forReadingAtPath: inputPath)
        process.standardOutput = FileHandle(forWritingAtPath: outputPath)
        process.standardError = FileHandle(forWritingAtPath: errorsPath)
        try process.run()
        process.waitUntilExit()
        exitCode = process.terminationStatus
        output = scratch.text("out") ?? ""
        errors = scratch.text("err") ?? ""
    }

    /// What a program is told beside what a test wants it to be told: where programs are, and what instruments of the tests
    /// have to say to the programs that they look at as well (coverage, sanitizers, changes made on purpose).
    static let environment = instruments.merging(["PATH": "/usr/bin:/bin"]) { $1 }

    /// What instruments have to say.
    ///
    /// Programs count the lines they run in a file of their own (`MATCHING_TOOL_PROFILE`), as the tool ends too fast to write
    /// one at its end.
    static let instruments: [String: String] = {
        let variables = ProcessInfo.processInfo.environment
        var kept = variables.filter { name, _ in ["ASAN_OPTIONS", "TSAN_OPTIONS", "MATCHING_MUTANT"].contains(name) }
        kept["LLVM_PROFILE_FILE"] = variables["MATCHING_TOOL_PROFILE"] ?? variables["LLVM_PROFILE_FILE"]
        return kept
    }()

    /// Whether the programs carry a sanitizer: they take several times as long then, and cannot start where addresses are
    /// limited, of which sanitizers set terabytes aside.
    static let isSanitized = ProcessInfo.processInfo.environment["MATCHING_SANITIZED"] != nil

    /// The path of a program that this package builds, beside the tests themselves.
    static func built(_ name: String) -> String {
        let tests = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
        return tests.deletingLastPathComponent().appendingPathComponent(name).path
    }
}
