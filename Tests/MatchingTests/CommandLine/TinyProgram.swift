@testable import match_cli

/// A program with one of everything, for the tests of parser, help and completions.
enum TinyProgram {
    static let description = ProgramDescription(
        name: "tiny-cli",
        summary: "Pairs two lists.",
        examples: [Example("tiny-cli pair", "pairs what is here")],
        commands: [
            CommandDescription(
                name: "pair",
                summary: "Pairs two lists: [a] and 'b'.",
                examples: [
                    Example("tiny-cli pair", "the lists in this folder"),
                    Example("tiny-cli pair a.csv b.csv --output out", "files as well"),
                ],
                arguments: [
                    ArgumentDescription("LEFT", isRequired: false, help: "The first list."),
                    ArgumentDescription("RIGHT", isRequired: false, help: "The second list."),
                ],
                options: [
                    OptionDescription("--output", short: "-o", value: .directory, help: "Where the files go."),
                    OptionDescription("--force", short: "-f", help: "Replaces files that exist."),
                    OptionDescription("--quiet", short: "-q", help: "Says nothing."),
                    OptionDescription("--policy", value: .file, help: "What counts."),
                    OptionDescription("--format", value: .word(["table", "csv", "json"]), help: "How it looks."),
                    OptionDescription(
                        "--weight",
                        short: "-w",
                        value: .text("NAME=POINTS"),
                        repeats: true,
                        help: "Points: for [one]."
                    ),
                    OptionDescription("--limit", value: .integer(-10...10), help: "How many."),
                    OptionDescription(
                        "--preset",
                        value: .word(["social", "career", "homework", "internship"]),
                        help: "A start."
                    ),
                ],
                discussion: "Reads, checks and writes.\n\nNothing is written where a list has an error."
            ),
            CommandDescription(
                name: "check",
                summary: "Lists every problem.",
                arguments: [ArgumentDescription("FILE", repeats: true, help: "A list.")]
            ),
            CommandDescription(
                name: "shell",
                summary: "Prints completions.",
                arguments: [ArgumentDescription("SHELL", .word(["bash", "zsh", "fish"]), help: "The shell.")]
            ),
            CommandDescription(
                name: "start",
                summary: "Begins in a folder.",
                arguments: [ArgumentDescription("DIR", .directory, isRequired: false, help: "The folder.")]
            ),
        ],
        sharedOptions: [
            OptionDescription("--lang", value: .word(["da", "en"]), help: "The language."),
            OptionDescription("--date", value: .date, help: "The day that counts as today."),
        ],
        words: .english
    )

    /// What a line of words asks for.
    static func parse(_ line: String...) throws(UsageError) -> Invocation {
        try OptionParser(description).parse(line)
    }
}
