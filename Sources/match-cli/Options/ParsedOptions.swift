/// What the command line says, checked against the command's description.
struct ParsedOptions: Sendable {
    /// The command that was named.
    let command: CommandDescription
    /// The positional arguments in order; `-` stands for standard input or output.
    private(set) var positionals: [String] = []
    private var flags: Set<String> = []
    private var valuesOfOption: [String: [String]] = [:]
    private let described: [String: OptionDescription]

    /// Nothing yet, for a command with these options.
    init(command: CommandDescription, options: [OptionDescription]) {
        self.command = command
        described = Dictionary(options.map { ($0.name, $0) }) { first, _ in first }
    }

    /// Whether an option was given.
    /// - Precondition: the command has that option.
    func has(_ name: String) -> Bool {
        requireDescribed(name)
        return flags.contains(name) || valuesOfOption[name] != nil
    }

    /// The value of an option; `nil` where it was not given.
    /// - Precondition: the command has that option.
    func value(_ name: String) -> String? { values(name).last }

    /// Every value of an option, in the order given.
    /// - Precondition: the command has that option.
    func values(_ name: String) -> [String] {
        requireDescribed(name)
        return valuesOfOption[name] ?? []
    }

    /// The value of an option that takes a whole number, in its range; `nil` where it was not given.
    /// - Precondition: the command has that option.
    func integer(_ name: String) -> Int? { value(name).flatMap { Int($0) } }

    /// The positional argument of that place, from 0; `nil` where it was not given.
    func positional(_ place: Int) -> String? { positionals.indices.contains(place) ? positionals[place] : nil }

    /// An error about this command line, for what only the command itself can check.
    func error(_ reason: UsageError.Reason) -> UsageError { UsageError(reason, command: command.name) }

    /// Says that the value of an option is not what the command can use.
    /// - Parameter showsText: false where the text could be personal.
    func badValue(_ name: String, _ text: String, showsText: Bool = true) -> UsageError {
        let expected = described[name]?.value ?? .text(name)
        return error(.badValue(name: name, text: showsText ? text : nil, expected: expected, suggestion: nil))
    }

    mutating func add(flag: String) { flags.insert(flag) }
    mutating func add(value: String, of option: String) { valuesOfOption[option, default: []].append(value) }
    mutating func add(positional: String) { positionals.append(positional) }

    private func requireDescribed(_ name: String) {
        precondition(described[name] != nil, "the command \(command.name) has no option \(name)")
    }
}
