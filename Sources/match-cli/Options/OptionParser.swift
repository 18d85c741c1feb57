/// What a command line asks for.
enum Invocation: Sendable {
    /// Show help, of one command or of the program.
    case help(CommandDescription?)
    /// Show help of the options that several commands share.
    case optionsHelp
    /// Show the version.
    case version
    /// Run a command.
    case run(ParsedOptions)
}

/// Reads a command line by the program's description.
///
/// An argument that begins with a dash is an option, except `-` alone, a negative number, and everything after `--`.
/// A value is the next argument or follows `=`; one that begins with a dash and is no number must follow `=`.
/// `--help` wins over every mistake elsewhere on the line.
struct OptionParser: Sendable {
    private let program: ProgramDescription

    /// A parser of a program's command lines.
    init(_ program: ProgramDescription) { self.program = program }

    /// Reads the arguments, without the program's own name.
    func parse(_ arguments: [String]) throws(UsageError) -> Invocation {
        let beforeEnd = arguments.prefix { $0 != "--" }
        let wantsHelp = beforeEnd.contains("-h") || beforeEnd.contains("--help")
        guard let place = commandPlace(in: arguments) else {
            if wantsHelp { return .help(nil) }
            if beforeEnd.contains("--version") { return .version }
            try rejectUnknownOptions(in: beforeEnd)
            return .help(nil)
        }
        var rest = arguments
        let word = rest.remove(at: place)
        if word == "help" {
            guard let place = commandPlace(in: rest) else { return .help(nil) }
            if rest[place] == HelpPage.optionsTopic, !program.groupNames.isEmpty { return .optionsHelp }
            return .help(try named(rest[place]))
        }
        let command = try named(word)
        if wantsHelp { return .help(command) }
        if beforeEnd.contains("--version") { return .version }
        return .run(try options(of: command, in: rest))
    }

    /// Whether an argument is an option rather than a value.
    static func isOption(_ argument: String) -> Bool {
        guard argument.hasPrefix("-"), argument != "-" else { return false }
        guard let next = argument.dropFirst().first else { return false }
        return !(next.isASCII && (next.isNumber || next == "."))
    }

    // MARK: The command

    private func named(_ word: String) throws(UsageError) -> CommandDescription {
        if let command = program.command(word) { return command }
        let suggestion = Suggestion.nearest(to: word, among: program.commands.map(\.name))
        throw UsageError(.unknownCommand(word, suggestion: suggestion), command: nil)
    }

    /// Where the command's name is. Options of any command may come before it, so their values are stepped over.
    private func commandPlace(in arguments: [String]) -> Int? {
        let everyOption = program.optionsWithoutCommand + program.commands.flatMap(\.options)
        var place = 0
        while place < arguments.count {
            let argument = arguments[place]
            if argument == "--" { return place + 1 < arguments.count ? place + 1 : nil }
            guard Self.isOption(argument) else { return place }
            let takesValue = everyOption.contains { ($0.name == argument || $0.short == argument) && $0.value != nil }
            let hasValue = takesValue && place + 1 < arguments.count && !Self.isOption(arguments[place + 1])
            place += hasValue ? 2 : 1
        }
        return nil
    }

    private func rejectUnknownOptions(in arguments: ArraySlice<String>) throws(UsageError) {
        let known = program.optionsWithoutCommand
        for argument in arguments where Self.isOption(argument) {
            let name = Self.name(of: argument)
            guard !known.contains(where: { $0.name == name || $0.short == name }) else { continue }
            let suggestion = Suggestion.nearest(to: name, among: known.map(\.name))
            throw UsageError(.unknownOption(name, suggestion: suggestion), command: nil)
        }
    }

    /// The part of an option before `=`: the rest could be personal.
    private static func name(of argument: String) -> String {
        String(argument.prefix { $0 != "=" })
    }

    // MARK: The options of a command

    private func options(of command: CommandDescription, in arguments: [String]) throws(UsageError) -> ParsedOptions {
        var scan = Scan(command: command, options: program.options(of: command), arguments: arguments)
        return try scan.run()
    }

    /// One pass over the arguments of a command.
    private struct Scan {
        let command: CommandDescription
        let options: [OptionDescription]
        let arguments: [String]
        var next = 0
        var parsed: ParsedOptions

        init(command: CommandDescription, options: [OptionDescription], arguments: [String]) {
            self.command = command
            self.options = options
            self.arguments = arguments
            parsed = ParsedOptions(command: command, options: options)
        }

        mutating func run() throws(UsageError) -> ParsedOptions {
            while next < arguments.count {
                let argument = arguments[next]
                next += 1
                if argument == "--" {
                    for positional in arguments[next...] { parsed.add(positional: positional) }
                    break
                } else if argument.hasPrefix("--") {
                    try readLong(argument)
                } else if OptionParser.isOption(argument) {
                    try readShort(argument)
                } else {
                    parsed.add(positional: argument)
                }
            }
            try checkPositionals()
            return parsed
        }

        private mutating func readLong(_ argument: String) throws(UsageError) {
            let name = OptionParser.name(of: argument)
            guard let option = options.first(where: { $0.name == name }) else { throw unknown(name) }
            let attached = argument == name ? nil : String(argument.dropFirst(name.count + 1))
            try read(option, attached: attached)
        }

        /// Reads `-f`, `-o VALUE`, `-oVALUE`, `-o=VALUE` and flags run together.
        private mutating func readShort(_ argument: String) throws(UsageError) {
            var letters = argument.dropFirst()
            while let letter = letters.popFirst() {
                guard let option = options.first(where: { $0.short == "-\(letter)" }) else {
                    throw unknown(letters.isEmpty && argument.count == 2 ? argument : "-\(letter)")
                }
                if option.value == nil {
                    if letters.first == "=" { throw error(.unexpectedValue(option: "-\(letter)")) }
                    try read(option, attached: nil)
                } else {
                    if letters.first == "=" { letters.removeFirst() }
                    try read(option, attached: letters.isEmpty ? nil : String(letters))
                    return
                }
            }
        }

        private mutating func read(_ option: OptionDescription, attached: String?) throws(UsageError) {
            guard let kind = option.value else {
                if attached != nil { throw error(.unexpectedValue(option: option.name)) }
                return parsed.add(flag: option.name)
            }
            if parsed.has(option.name), !option.repeats { throw error(.repeatedOption(option.name)) }
            let value: String
            if let attached {
                value = attached
            } else if next < arguments.count, !OptionParser.isOption(arguments[next]) {
                value = arguments[next]
                next += 1
            } else {
                throw error(.missingValue(option: option.name, expected: kind))
            }
            if value.isEmpty { throw error(.missingValue(option: option.name, expected: kind)) }
            guard kind.accepts(value) else {
                let suggestion = kind.suggestion(for: value)
                throw error(.badValue(name: option.name, text: value, expected: kind, suggestion: suggestion))
            }
            parsed.add(value: value, of: option.name)
        }

        private func checkPositionals() throws(UsageError) {
            let given = parsed.positionals
            let described = command.arguments
            for (place, argument) in described.enumerated() where place >= given.count && argument.isRequired {
                throw error(.missingArgument(argument.name))
            }
            if given.count > described.count, described.last?.repeats != true {
                throw error(.tooManyArguments(limit: described.count, given: given.count))
            }
            for (place, text) in given.enumerated() {
                guard let argument = place < described.count ? described[place] : described.last else { continue }
                if text.isEmpty { throw error(.missingArgument(argument.name)) }
                guard argument.kind.accepts(text) else {
                    let suggestion = argument.kind.suggestion(for: text)
                    throw error(
                        .badValue(name: argument.name, text: text, expected: argument.kind, suggestion: suggestion)
                    )
                }
            }
        }

        private func unknown(_ name: String) -> UsageError {
            error(.unknownOption(name, suggestion: Suggestion.nearest(to: name, among: options.map(\.name))))
        }

        private func error(_ reason: UsageError.Reason) -> UsageError { UsageError(reason, command: command.name) }
    }
}
