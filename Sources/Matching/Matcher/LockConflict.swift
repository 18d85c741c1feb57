/// A pair that is to be made, or was proposed before, although something forbids it.
public struct LockConflict: Hashable, Sendable {
    /// What forbids a pair.
    public enum Obstacle: Hashable, Sendable {
        /// The mentee is marked as not ready.
        case notReady
        /// The mentor takes nobody.
        case noCapacity
        /// A rule that the pair breaks.
        case rule(Rule)
        /// The pair's points are fewer than the policy asks of any pair.
        case belowMinimum

        /// The stable name in results: a rule's own.
        public var name: String {
            switch self {
            case .notReady: "notReady"
            case .noCapacity: "noCapacity"
            case .rule(let rule): rule.name
            case .belowMinimum: "belowMinimum"
            }
        }
    }

    /// The pair.
    public let pair: PairKey
    /// What is said of it.
    public let status: PairDirectives.Status
    /// Everything that forbids it, the people before their rules and the points last; never empty.
    public let obstacles: [Obstacle]
}

extension PairDirectives {
    /// Finds the pairs to make that the lists or the policy forbid, whether or not they are made all the same.
    ///
    /// Pairs of people who are not on the lists are passed over. Whether a person has places for all their pairs is not
    /// looked at: that is no matter of one pair.
    ///
    /// - Returns: the pairs in order.
    /// - Complexity: O(*mentors* + *mentees*), and one scoring for each pair to make.
    public func lockConflicts(
        policy: Policy,
        date: CalendarDate,
        mentors: [Mentor],
        mentees: [Mentee]
    ) -> [LockConflict] {
        conflicts(of: locked, policy: policy, date: date, mentors: mentors, mentees: mentees)
    }

    /// The same for any pairs of which something is said.
    func conflicts(
        of pairs: [PairKey],
        policy: Policy,
        date: CalendarDate,
        mentors: [Mentor],
        mentees: [Mentee]
    ) -> [LockConflict] {
        if pairs.isEmpty { return [] }
        let mentorOf = Dictionary(mentors.map { ($0.id, $0) }) { first, _ in first }
        let menteeOf = Dictionary(mentees.map { ($0.id, $0) }) { first, _ in first }
        let scorer = PairScorer(policy: policy, date: date)
        return pairs.compactMap { pair in
            guard let mentor = mentorOf[pair.mentor], let mentee = menteeOf[pair.mentee], let status = statuses[pair]
            else { return nil }
            let score = scorer.score(mentor: mentor, mentee: mentee)
            var obstacles: [LockConflict.Obstacle] = []
            if !mentee.isReady { obstacles.append(.notReady) }
            if mentor.capacity.maximum == 0 { obstacles.append(.noCapacity) }
            obstacles += score.brokenRules.map { .rule($0) }
            if score.points < policy.minimumPoints { obstacles.append(.belowMinimum) }
            return obstacles.isEmpty ? nil : LockConflict(pair: pair, status: status, obstacles: obstacles)
        }
    }
}
