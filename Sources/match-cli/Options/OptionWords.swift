/// Every word that help pages, usage errors and completions add to the program's own texts.
struct OptionWords: Sendable {
    /// Headings of a help page.
    let examplesHeading: String
    let usageHeading: String
    let argumentsHeading: String
    let optionsHeading: String
    let commandsHeading: String
    /// What stands for any option, and for any command, in a line of usage.
    let anyOptions: String
    let anyCommand: String
    /// What `--help` and `--version` do.
    let helpHelp: String
    let versionHelp: String
    /// The name of a kind of value in help: `FILE`.
    let placeholder: @Sendable (ValueKind) -> String
    /// Lists the words that are allowed.
    let oneOf: @Sendable ([String]) -> String
    /// What a kind of value is, inside a sentence.
    let expected: @Sendable (ValueKind) -> String
    /// What is wrong with a command line.
    let reason: @Sendable (UsageError.Reason) -> String
    /// Proposes what was probably meant.
    let didYouMean: @Sendable (String) -> String
    /// Where to read more; takes the line to type.
    let seeHelp: @Sendable (String) -> String

    /// English.
    static let english = OptionWords(
        examplesHeading: "Examples:",
        usageHeading: "Usage:",
        argumentsHeading: "Arguments:",
        optionsHeading: "Options:",
        commandsHeading: "Commands:",
        anyOptions: "[options]",
        anyCommand: "COMMAND",
        helpHelp: "Show this help.",
        versionHelp: "Show the version.",
        placeholder: { kind in
            switch kind {
            case .file: "FILE"
            case .directory: "DIR"
            case .word(let words):
                words.joined(separator: "|").count <= 20 ? words.joined(separator: "|") : "NAME"
            case .text(let placeholder): placeholder
            case .integer: "N"
            case .date: "YYYY-MM-DD"
            }
        },
        oneOf: { words in "One of \(list(words, last: "or"))." },
        expected: englishExpectation,
        reason: englishReason,
        didYouMean: { "Did you mean \($0)?" },
        seeHelp: { "See \($0)." }
    )

    private static func englishExpectation(_ kind: ValueKind) -> String {
        switch kind {
        case .file: "a file"
        case .directory: "a directory"
        case .word(let words): list(words, last: "or")
        case .text(let placeholder): placeholder
        case .integer(let range):
            switch (range.lowerBound, range.upperBound) {
            case (.min, .max): "a whole number"
            case (let lowest, .max): "a whole number from \(lowest)"
            case (.min, let highest): "a whole number up to \(highest)"
            case (let lowest, let highest): "a whole number from \(lowest) to \(highest)"
            }
        case .date: "a date such as 2026-03-01"
        }
    }

    private static func englishReason(_ reason: UsageError.Reason) -> String {
        switch reason {
        case .unknownCommand(let name, _): "There is no command \(quoted(name))."
        case .unknownOption(let name, _): "There is no option \(quoted(name)) here."
        case .missingValue(let option, let expected):
            "\(option) needs a value: \(englishExpectation(expected)). One that begins with - is written \(option)=VALUE."
        case .unexpectedValue(let option): "\(option) takes no value."
        case .badValue(let name, let text?, let expected, _):
            "\(name) takes \(englishExpectation(expected)), not \(quoted(text))."
        case .badValue(let name, nil, let expected, _): "The value of \(name) is not \(englishExpectation(expected))."
        case .repeatedOption(let option): "\(option) may be given only once."
        case .missingArgument(let name): "\(name) is missing."
        case .tooManyArguments(0, let given): "No arguments are needed here, but \(given) are given."
        case .tooManyArguments(let limit, let given):
            "At most \(limit) argument\(limit == 1 ? "" : "s") can be used here, but \(given) are given."
        case .conflictingOptions(let one, let other): "\(one) and \(other) cannot be used together."
        case .neededOption(let option, let other): "\(other) needs \(option) as well."
        case .unknownCriterion(let option, let name, let known, _):
            "\(option): there is no criterion \(quoted(name)). These are: \(escaped(known, last: "and"))."
        case .weightOfRule(let option, let name):
            "\(option): \(quoted(name)) can be a rule, but earns no points. --require \(name) makes it one."
        }
    }

    /// A text of the user's, made safe for a terminal.
    static func quoted(_ text: String) -> String { "“\(DisplayText.escaped(text))”" }

    /// A list of words that a file may have brought, made safe for a terminal.
    static func escaped(_ words: [String], last: String) -> String { list(words.map(DisplayText.escaped), last: last) }

    /// `a`, `a or b`, `a, b or c`.
    static func list(_ words: [String], last: String) -> String {
        guard let final = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " \(last) " + final
    }
}
