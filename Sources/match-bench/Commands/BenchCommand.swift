/// An option or a file as it is written, and what it means.
typealias OptionHelp = (form: String, meaning: String)

/// One command of the tool, in a file of its own.
protocol BenchCommand: SendableMetatype {
    /// The word that calls it.
    static var name: String { get }
    /// What it does, in a line.
    static var summary: String { get }
    /// What may follow the name: each option or file as it is written, and what it means.
    static var options: [OptionHelp] { get }

    /// Takes its options off the line and does its work.
    static func run(_ arguments: inout BenchArguments) throws(BenchError)
}

extension BenchCommand {
    /// The help of the command.
    static var help: String {
        let width = options.map(\.form.count).max() ?? 0
        let lines = options.map { option in
            "  " + option.form + String(repeating: " ", count: width - option.form.count) + "  " + option.meaning + "\n"
        }
        return "match-bench \(name): \(summary)\n\n" + lines.joined()
    }
}

/// All commands, and what is said about them.
enum BenchCommands {
    static let all: [any BenchCommand.Type] = [
        RunCommand.self, SuiteCommand.self, ProfileCommand.self, SolveCommand.self, ResolveCommand.self,
        PipelineCommand.self, ScoreCommand.self, PeersCommand.self, CompareCommand.self, PlotCommand.self,
        ExportCommand.self,
    ]

    /// The help of the tool.
    static var help: String {
        var text = "match-bench measures the library. It runs in release builds only.\n\n"
        for command in all {
            let space = String(repeating: " ", count: 10 - command.name.count)
            text += "  \(command.name)\(space)\(command.summary)\n"
        }
        text +=
            "\nmatch-bench COMMAND --help lists the options of a command.\n\nFamilies of instances, and what is known "
        text += "of their optimum:\n"
        for family in Family.allCases {
            let space = String(repeating: " ", count: 18 - family.rawValue.count)
            text += "  \(family.rawValue)\(space)\(family.summary)\n"
            text += String(repeating: " ", count: 20) + family.knownOptimum + "\n"
        }
        return text
    }

    /// Does what the line asks for.
    static func run(_ line: BenchArguments) throws(BenchError) {
        var arguments = line
        guard let name = arguments.command, name != "help" else {
            guard arguments.command == "help" || arguments.takeFlag("--help") else { throw .usage("no command") }
            print(help, terminator: "")
            return
        }
        guard let command = all.first(where: { $0.name == name }) else { throw .usage("there is no command \(name)") }
        if arguments.takeFlag("--help") {
            print(command.help, terminator: "")
        } else {
            try command.run(&arguments)
        }
    }
}
