/// Why a mentor has fewer mentees than the minimum.
public struct MissedMinimum: Sendable, Hashable {
    /// What stands in the way.
    public enum Reason: Sendable, Hashable {
        /// So few mentees could have the mentor at all.
        case tooFewPossible(Int)
        /// These mentors, together, should have more mentees than there are who could have any of them.
        case shared(mentors: [Int], mentees: [Int])
        /// There are mentees enough, but decided pairs, or the hours that people have, do not let them come.
        case decisionsOrHours
    }

    /// The mentor's place in ``Proposal/mentors``.
    public let mentor: Int
    /// The least number of mentees.
    public let minimum: Int
    /// How many the mentor has.
    public let assigned: Int
    /// Why.
    public let reason: Reason

    /// How many are missing.
    public var missing: Int { minimum - assigned }
}

extension Proposal {
    /// The mentors who have fewer mentees than their minimum, in order, and why.
    ///
    /// The total that is missing is the least there can be; which mentors go short is not always given by that.
    ///
    /// - Complexity: O(pairs) for each.
    public func missedMinimums() -> [MissedMinimum] {
        let short = mentors.indices.filter { loads[$0] < mentors[$0].capacity.minimum }
        guard !short.isEmpty else { return [] }
        var menteesOfMentor: [[Int]] = Array(repeating: [], count: mentors.count)
        for mentee in mentees.indices where model.demands[mentee] > 0 {
            for pair in model.pairs(ofMentee: mentee) { menteesOfMentor[Int(model.mentorOfPair[pair])].append(mentee) }
        }
        var mentorsOfMentee: [Int: [Int]] = [:]
        for pair in pairs { mentorsOfMentee[pair.mentee, default: []].append(pair.mentor) }
        return short.map { mentor in
            let minimum = mentors[mentor].capacity.minimum
            let possible = menteesOfMentor[mentor].count
            let reason: MissedMinimum.Reason =
                possible < minimum
                ? .tooFewPossible(possible) : reason(mentor, menteesOfMentor, mentorsOfMentee)
            return MissedMinimum(mentor: mentor, minimum: minimum, assigned: loads[mentor], reason: reason)
        }
    }

    /// Follows the mentees the mentor could have to the mentors who have them, as long as those have none to spare.
    private func reason(
        _ mentor: Int,
        _ menteesOfMentor: [[Int]],
        _ mentorsOfMentee: [Int: [Int]]
    ) -> MissedMinimum.Reason {
        var mentorsFound: Set<Int> = [mentor]
        var menteesFound: Set<Int> = []
        var open = [mentor]
        while let next = open.popLast() {
            for mentee in menteesOfMentor[next] where menteesFound.insert(mentee).inserted {
                for other in mentorsOfMentee[mentee] ?? []
                where loads[other] <= mentors[other].capacity.minimum && mentorsFound.insert(other).inserted {
                    open.append(other)
                }
            }
        }
        let wanted = mentorsFound.reduce(0) { $0 + mentors[$1].capacity.minimum }
        let there = menteesFound.reduce(0) { $0 + model.demands[$1] }
        return wanted > there
            ? .shared(mentors: mentorsFound.sorted(), mentees: menteesFound.sorted()) : .decisionsOrHours
    }
}
