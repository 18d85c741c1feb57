/// Options that several commands share. Their help stands in one place, so that a command's own page fits a screen.
enum OptionGroup: CaseIterable, Hashable, Sendable {
    /// What counts in a match.
    case rules
    /// How the lists are read.
    case lists
    /// What every command takes.
    case always
}

extension Sequence<OptionDescription> {
    /// The same options, in a group.
    func grouped(_ group: OptionGroup) -> [OptionDescription] {
        map { option in
            var option = option
            option.group = group
            return option
        }
    }
}
