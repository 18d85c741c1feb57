/// The custom criteria of all mentors, so that one mentee's pairs are scored at once.
///
/// The columns of a roster hold few different values: each of them is compared once with a mentee's, whoever has it.
struct CustomScores: Sendable {
    private struct Column: Sendable {
        let criterion: CustomCriterion
        /// The criterion's place in the policy.
        let place: Int
        /// The different entries that mentors have.
        let entries: [CustomEntry]
        /// Which of them each mentor has.
        let entryOfMentor: [Int32]
    }

    /// A pair that breaks a rule.
    private static let ruledOut: Int32 = -1

    private let columns: [Column]

    init(policy: Policy, mentors: [Mentor]) {
        columns = policy.custom.enumerated().filter { $1.isRequired || $1.weight > 0 }.map { place, criterion in
            var entries: [CustomEntry] = []
            var known: [CustomEntry: Int32] = [:]
            let entryOfMentor = mentors.map { mentor in
                let entry = mentor.custom.entry(place)
                if let number = known[entry] { return number }
                let number = Int32(truncatingIfNeeded: entries.count)
                known[entry] = number
                entries.append(entry)
                return number
            }
            return Column(criterion: criterion, place: place, entries: entries, entryOfMentor: entryOfMentor)
        }
    }

    /// Whether no custom criterion makes a difference.
    var isEmpty: Bool { columns.isEmpty }

    /// Adds the criteria's points to a mentee's pairs, and takes out those that break their rules.
    ///
    /// - Parameters:
    ///   - count: how many pairs there are; after the call, how many are left.
    ///   - mentors: the pairs' mentors, ascending.
    ///   - points: the pairs' points without custom criteria. Weights are limited so that no sum overflows.
    func apply(to mentee: Mentee, count: inout Int, mentors: inout [Int32], points: inout [Int32]) {
        for column in columns where count > 0 {
            let wanted = mentee.custom.entry(column.place)
            // Nothing stated: every rule passes, and nothing is earned.
            if wanted.value == nil || !wanted.isConcerned { continue }
            let pointsOfEntry = column.entries.map { offered in
                let verdict = column.criterion.verdict(mentor: offered, mentee: wanted)
                if column.criterion.isRequired && !verdict.keepsRule { return Self.ruledOut }
                return Int32(column.criterion.weight * verdict.share)
            }
            var kept = 0
            for pair in 0..<count {
                let mentor = mentors[pair]
                let earned = pointsOfEntry[Int(column.entryOfMentor[Int(mentor)])]
                if earned == Self.ruledOut { continue }
                mentors[kept] = mentor
                points[kept] = points[pair] + earned
                kept += 1
            }
            count = kept
        }
    }
}
