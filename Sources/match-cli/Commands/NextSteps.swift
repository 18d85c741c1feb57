import Matching

/// What somebody may do after a proposal.
enum NextStep: CaseIterable, Sendable {
    /// Write the results to files.
    case write
    /// See the whole on one page.
    case read
    /// Open the pairs that were written, and decide.
    case decide
    /// Ask why.
    case explain
    /// Find out whom to look for.
    case recruit
    /// Propose again after the first meetings.
    case rematch
}

/// The steps that suit a proposal, each with a line to copy: the same files and rules as this run.
struct NextSteps {
    private let options: ParsedOptions
    private let context: Context

    init(_ options: ParsedOptions, _ context: Context) {
        self.options = options
        self.context = context
    }

    /// The lines to show.
    ///
    /// - Parameters:
    ///   - directory: where the results were written; `nil` where they were not.
    ///   - someWait: whether a mentee has fewer mentors than wanted.
    func lines(directory: String?, someWait: Bool, for terminal: Terminal) -> [String] {
        var steps: [(step: NextStep, command: [String])] = []
        if let directory {
            let folder = directory == "." ? "" : "\(directory)/"
            let pairs = "\(folder)pairs.csv"
            steps.append((.read, [quoted("\(folder)report.html")]))
            steps.append((.decide, [quoted(pairs)]))
            // Under pseudonyms the pairs have to be revealed first.
            if !options.has(.pseudonymise) {
                steps.append((.rematch, command(.rematch, ["\(OptionName.previous.rawValue) \(quoted(pairs))"])))
            }
        } else {
            steps.append((.write, command(.match, ["\(OptionName.output.rawValue) \(context.texts.resultsFolder)"])))
        }
        steps.append((.explain, command(.explain, ["\(OptionName.mentee.rawValue) ID"])))
        if someWait { steps.append((.recruit, command(.recruit))) }
        var lines = [terminal.styled(context.texts.nextHeading(), .bold)]
        for (step, command) in steps {
            lines += DisplayText.wrapped(context.texts.next(step), to: terminal.width, indent: 2)
            lines += copyable(command, terminal.width)
        }
        return lines
    }

    /// A command in lines that a shell reads as one, broken between words.
    private func copyable(_ words: [String], _ width: Int) -> [String] {
        var lines: [String] = []
        var line = "   "
        for word in words {
            let longer = "\(line) \(word)"
            // The sign that the line goes on needs room too.
            if DisplayText.width(of: longer) > width - 2, line.contains(where: { $0 != " " }) {
                lines.append(line + " \\")
                line = "      \(word)"
            } else {
                line = longer
            }
        }
        return lines + [line]
    }

    /// The words of a command with the lists, rules, decisions and language of this run; an option and its value are one.
    private func command(_ name: CommandName, _ more: [String] = []) -> [String] {
        var words = [context.program.name, name.rawValue] + options.positionals.map(quoted)
        for option in ProgrammeRun.descriptions(context.texts) where options.has(option.name) {
            if option.value == nil { words.append(option.name) }
            for value in options.values(option.name) { words.append("\(option.name) \(quoted(value))") }
        }
        words += more
        // What the locale chooses need not be said.
        let language = context.texts.wording.language
        if language != DisplayLanguage.chosen([], environment: Platform.environment) {
            words.append("\(OptionName.language.rawValue) \(language.rawValue)")
        }
        return words
    }

    /// A text as one word of a shell, harmless on a terminal.
    private func quoted(_ text: String) -> String {
        let isPlain = text.allSatisfy { $0.isLetter || $0.isNumber || "-_./=:,+@".contains($0) }
        return DisplayText.escaped(isPlain && !text.isEmpty ? text : CompletionScript.quoted(text))
    }
}
