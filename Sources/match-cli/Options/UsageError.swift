/// A command line that makes no sense: what is wrong, and with which command.
///
/// Texts that could be personal, such as an id given in the wrong place, are not kept.
struct UsageError: Error, Hashable, Sendable {
    /// What is wrong.
    enum Reason: Hashable, Sendable {
        case unknownCommand(String, suggestion: String?)
        case unknownOption(String, suggestion: String?)
        case missingValue(option: String, expected: ValueKind)
        case unexpectedValue(option: String)
        /// `text` is `nil` where it could be personal.
        case badValue(name: String, text: String?, expected: ValueKind, suggestion: String?)
        case repeatedOption(String)
        case missingArgument(String)
        case tooManyArguments(limit: Int, given: Int)
        case conflictingOptions(String, String)
        case neededOption(String, with: String)
        /// The policy has no such criterion; `known` are those that it has.
        case unknownCriterion(option: String, String, known: [String], suggestion: String?)
        /// A weight for a criterion that is a rule only.
        case weightOfRule(option: String, String)
    }

    /// What is wrong.
    let reason: Reason
    /// The command it is about; `nil` before any.
    let command: String?

    /// Creates an error.
    init(_ reason: Reason, command: String?) {
        self.reason = reason
        self.command = command
    }

    /// The lines to show: what is wrong, what was probably meant, and where to read more.
    func lines(in program: ProgramDescription) -> [String] {
        let words = program.words
        var lines = [words.reason(reason)]
        if let suggestion { lines.append(words.didYouMean(DisplayText.escaped(suggestion))) }
        lines.append(words.seeHelp(command.map { "\(program.name) \($0) --help" } ?? "\(program.name) --help"))
        return lines
    }

    /// What was probably meant.
    var suggestion: String? {
        switch reason {
        case .unknownCommand(_, let suggestion), .unknownOption(_, let suggestion),
            .badValue(_, _, _, let suggestion), .unknownCriterion(_, _, _, let suggestion):
            suggestion
        default: nil
        }
    }
}
