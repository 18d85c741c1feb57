/// One option of a command: enough to parse it, to explain it and to complete it.
struct OptionDescription: Hashable, Sendable {
    /// The long name with its dashes: `--output`.
    let name: String
    /// The one-letter name with its dash, `-o`; `nil` where there is none.
    let short: String?
    /// What value it takes; `nil` for a flag.
    let value: ValueKind?
    /// Whether it may be given several times with a value each.
    let repeats: Bool
    /// What help calls the value, where that is not told by its kind.
    let placeholder: String?
    /// The group it is told with; `nil` for a command's own.
    var group: OptionGroup?
    /// What it does, in one sentence.
    let help: String

    /// Describes an option.
    /// - Precondition: the name is `--` and at least one more character; the short name is `-` and one character.
    init(
        _ name: String,
        short: String? = nil,
        value: ValueKind? = nil,
        placeholder: String? = nil,
        repeats: Bool = false,
        help: String
    ) {
        precondition(name.hasPrefix("--") && name.count > 2 && !name.contains("="), "an option is named --like-this")
        precondition(short.map { $0.hasPrefix("-") && $0.count == 2 && $0 != "--" } ?? true, "a short name is -x")
        self.name = name
        self.short = short
        self.value = value
        self.repeats = repeats
        self.placeholder = placeholder
        self.help = help
    }
}
