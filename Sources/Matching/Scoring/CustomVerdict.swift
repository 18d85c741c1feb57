/// What a custom criterion says of a pair before its weight. Both scorers read this and nothing else.
struct CustomVerdict: Hashable {
    var share = 0
    var isStated = false
    var keepsRule = true
}

extension CustomCriterion {
    /// What the criterion says of two people.
    ///
    /// - Complexity: O(*a* + *b*) for sets of *a* and *b* members, else O(1) but for the length of words.
    func verdict(mentor: CustomEntry, mentee: CustomEntry) -> CustomVerdict {
        guard mentor.isConcerned, mentee.isConcerned, let offered = mentor.value, let wanted = mentee.value else {
            return CustomVerdict()
        }
        switch (kind, offered, wanted) {
        case (.same, .word(let offered), .word(let wanted)):
            return whole(offered == wanted)
        case (.different, .word(let offered), .word(let wanted)):
            return whole(offered != wanted)
        case (.overlap, .words(let offered), .words(let wanted)):
            let met = Self.met(wanted.terms, by: offered.terms)
            return CustomVerdict(
                share: Shares.wishes(met: met, of: wanted.terms.count),
                isStated: true,
                keepsRule: met > 0
            )
        case (.distance(_, let shares), .number(let offered), .number(let wanted)):
            let share = shares[offered - wanted]
            return CustomVerdict(share: share ?? 0, isStated: true, keepsRule: share != nil)
        case (.range, .range(let offered), .number(let wanted)):
            return whole(offered.contains(wanted))
        case (.table(let rows), .word(let offered), .word(let wanted)):
            let share = rows[offered]?[wanted] ?? 0
            return CustomVerdict(share: share, isStated: true, keepsRule: share > 0)
        default:
            // Values of another kind than the criterion's: it was made for another policy.
            return CustomVerdict()
        }
    }

    private static func met(_ wanted: [Term], by offered: [Term]) -> Int {
        // Hashing a handful costs more than comparing each with each.
        if offered.count <= 8 { return wanted.count(where: offered.contains) }
        let terms = Set(offered)
        return wanted.count(where: terms.contains)
    }

    private func whole(_ isMet: Bool) -> CustomVerdict {
        CustomVerdict(share: isMet ? Shares.whole : 0, isStated: true, keepsRule: isMet)
    }
}

extension [CustomEntry] {
    /// What the criterion of that number knows; nothing where the list is too short.
    func entry(_ criterion: Int) -> CustomEntry {
        indices.contains(criterion) ? self[criterion] : CustomEntry()
    }
}
