extension EnglishWording {
    func message(_ problem: PairsProblem) -> String {
        switch problem {
        case .missingColumn(let column): "there is no column with the header \(column.rawValue)"
        case .unknownStatus("", _): "the cell is not a status"
        case .unknownStatus(let text, _): "“\(text)” is not a status"
        case .missingPerson(let column): "the row does not say which \(column.rawValue)"
        case .unknownPerson(let column, _): "there is no \(column.rawValue) with this id on the list"
        case .contradiction(let firstLine): "line \(firstLine) says something else of the same pair"
        case .statedTwice(let firstLine): "line \(firstLine) says the same already"
        case .lockBreaksRule(let obstacles, let isAllowed):
            "the pair is \(isAllowed ? "made although it breaks" : "locked, but breaks") a rule: "
                + obstacles.map(obstacle).joined(separator: "; ")
        case .earlierBreaksRule(let obstacles):
            "the pair was proposed before, and may not be made now: "
                + obstacles.map(obstacle).joined(separator: "; ")
        }
    }

    func cure(_ problem: PairsProblem) -> String {
        switch problem {
        case .missingColumn: "The first row needs the headers mentor, mentee and status."
        case .unknownStatus(_, let suggestion):
            suggestion.map { "Did you mean “\($0)”?" }
                ?? "Write lock, lock!, forbid, previous, continue or declined, or leave the cell empty."
        case .missingPerson: "Write the id as it stands on the list."
        case .unknownPerson(_, isHarmless: false):
            "Write the id as it stands on the list, or delete the row. A file with pseudonyms has to be revealed first."
        case .unknownPerson(_, isHarmless: true): "Nothing needs to be done, if the person has left."
        case .contradiction: "Keep one of the two rows."
        case .statedTwice: "Nothing needs to be done."
        case .lockBreaksRule(_, isAllowed: false): "Unlock the pair, or write lock! to make it all the same."
        case .lockBreaksRule(_, isAllowed: true): "Nothing needs to be done, if that is what you want."
        case .earlierBreaksRule:
            "Nothing needs to be done, if it has ended. Write continue if the two go on all the same."
        }
    }

    /// What stands in a pair's way, by its stable name.
    func obstacle(_ name: String) -> String {
        switch name {
        case "notReady": "the mentee is not ready"
        case "noCapacity": "the mentor has no place"
        case "belowMinimum": "the score is below the lowest allowed"
        default: self.name(Self.builtInRules.first { $0.name == name } ?? .custom(name))
        }
    }

    /// The rules that have words of their own; a programme's own rules have their names.
    private static let builtInRules: [Rule] =
        Criterion.allCases.map { .criterion($0) } + [.role, .must(.languages), .must(.subjects), .must(.interests)]
}
