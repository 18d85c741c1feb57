/// What would be different in another proposal: who gets whom instead, who gains and who loses, and what it costs.
public struct MatchExchange: Sendable, Hashable {
    /// A mentee whose mentors would change.
    public struct Move: Sendable, Hashable {
        /// The mentee's place in the proposal.
        public let mentee: Int
        /// The mentors whom the mentee would lose, ascending.
        public let leaves: [Int]
        /// The mentors whom the mentee would get instead, ascending; a new one's place is behind the known ones.
        public let joins: [Int]
        /// What the mentee's pairs would earn less; below 0 where they would earn more.
        public let pointsLost: Int
    }

    /// The first thing, in the strict order of aims, in which the other proposal is worth less or more.
    public enum Difference: Sendable, Hashable {
        /// Both are worth the same.
        case none
        /// Places that mentors need at the least: so many more stay empty.
        case shortfall(Int)
        /// Mentees with at least one mentor: so many fewer.
        case matched(Int)
        /// As many have a mentor, but somebody who comes later goes before somebody who comes first.
        case order
        /// Places that mentees want: so many fewer are filled.
        case places(Int)
        /// Pairs that were proposed before: so many fewer are kept.
        case kept(Int)
        /// The pair that fits least well earns so many points less.
        case lowest(Int)
        /// The mentees are spread less evenly over the mentors.
        case balance
        /// All pairs together earn so many points less.
        case points(Int)
    }

    /// Who would change mentors, in the mentees' order.
    public let moves: [Move]
    /// What the proposal is worth.
    public let before: MatchValue
    /// What the other would be worth.
    public let after: MatchValue
    /// Whether nothing better was possible under the question asked, and proved so.
    public let isProvedBest: Bool
    /// The first thing in which the other proposal is worth less.
    public let difference: Difference

    /// Compares an answer with the proposal.
    ///
    /// - Parameter mentee: whom the question was about: what has nothing to do with her is as good either way, and left out.
    /// - Complexity: O(*n* log *n*) for *n* pairs.
    init(from proposal: Proposal, to answer: MatchAnswer, about mentee: Int? = nil, newMentors: [Mentor] = []) {
        let scorer = PairScorer(policy: proposal.policy, date: proposal.date)
        let own = Set(proposal.pairs.map { PairPlace(mentor: $0.mentor, mentee: $0.mentee) })
        let other = Set(answer.pairs.map { PairPlace(mentor: $0.mentor, mentee: $0.mentee) })
        func points(_ pair: PairPlace) -> Int {
            let known = proposal.mentors.count
            let mentor = pair.mentor < known ? proposal.mentors[pair.mentor] : newMentors[pair.mentor - known]
            return scorer.score(mentor: mentor, mentee: proposal.mentees[pair.mentee]).points
        }
        let concerned = mentee.map { Self.concerned(by: $0, own.symmetricDifference(other)) }
        let left = own.subtracting(other).filter { concerned?.contains($0.mentee) ?? true }.sorted()
        let joined = other.subtracting(own).filter { concerned?.contains($0.mentee) ?? true }.sorted()
        moves = Set((left + joined).map(\.mentee)).sorted().map { mentee in
            let leaves = left.filter { $0.mentee == mentee }
            let joins = joined.filter { $0.mentee == mentee }
            return Move(
                mentee: mentee,
                leaves: leaves.map(\.mentor),
                joins: joins.map(\.mentor),
                pointsLost: leaves.reduce(0) { $0 + points($1) } - joins.reduce(0) { $0 + points($1) }
            )
        }
        let before = proposal.value
        self.before = before
        after = answer.value
        isProvedBest = answer.isProvedBest
        difference = Difference(from: before, to: answer.value, policy: proposal.policy)
    }

    /// An exchange that is known pair by pair.
    ///
    /// - Parameters:
    ///   - left: the pairs that are left out.
    ///   - joined: the pairs that are made instead.
    ///   - after: what the proposal is worth then. No proposal under the question asked is worth more.
    init(from proposal: Proposal, left: Set<PairPlace>, joined: Set<PairPlace>, after: MatchValue) {
        let model = proposal.model
        func points(_ pair: PairPlace) -> Int { model.pair(pair).map { Int(model.pointsOfPair[$0]) } ?? 0 }
        moves = Set(left.union(joined).map(\.mentee)).sorted().map { mentee in
            let leaves = left.filter { $0.mentee == mentee }.sorted()
            let joins = joined.filter { $0.mentee == mentee }.sorted()
            return Move(
                mentee: mentee,
                leaves: leaves.map(\.mentor),
                joins: joins.map(\.mentor),
                pointsLost: leaves.reduce(0) { $0 + points($1) } - joins.reduce(0) { $0 + points($1) }
            )
        }
        before = proposal.value
        self.after = after
        isProvedBest = true
        difference = Difference(from: proposal.value, to: after, policy: proposal.policy)
    }

    /// The mentees who have to do with one of them, by mentors that somebody would get or lose.
    private static func concerned(by mentee: Int, _ pairs: Set<PairPlace>) -> Set<Int> {
        var found: Set<Int> = [mentee]
        var mentors: Set<Int> = []
        var hasGrown = true
        while hasGrown {
            hasGrown = false
            for pair in pairs where found.contains(pair.mentee) != mentors.contains(pair.mentor) {
                found.insert(pair.mentee)
                mentors.insert(pair.mentor)
                hasGrown = true
            }
        }
        return found
    }

    /// Mentees who would have fewer mentors than before, in order.
    public var losers: [Int] { moves.filter { $0.leaves.count > $0.joins.count }.map(\.mentee) }

    /// Mentees who would have more mentors than before, in order.
    public var winners: [Int] { moves.filter { $0.leaves.count < $0.joins.count }.map(\.mentee) }

    /// The points that all pairs together would earn less; below 0 where they would earn more.
    public var pointsLost: Int { before.points - after.points }

    /// Whether the other proposal is worth exactly as much, so that a person may choose.
    public var isTie: Bool { difference == .none }

}

extension MatchExchange.Difference {
    /// Whether it is about how many have a mentor, and who.
    public var isAboutPlaces: Bool {
        switch self {
        case .matched, .order, .places: true
        case .none, .shortfall, .kept, .lowest, .balance, .points: false
        }
    }

    /// The first aim of a policy in which two values differ.
    init(from before: MatchValue, to after: MatchValue, policy: Policy) {
        self = Self.first(before, after, policy)
    }

    private static func first(_ before: MatchValue, _ after: MatchValue, _ policy: Policy) -> Self {
        if after.shortfall != before.shortfall { return .shortfall(after.shortfall - before.shortfall) }
        if policy.objective != .score {
            if after.matchedByClass != before.matchedByClass {
                let lost = before.matched - after.matched
                return lost == 0 ? .order : .matched(lost)
            }
            if after.placesFilled != before.placesFilled { return .places(before.placesFilled - after.placesFilled) }
        }
        if after.kept != before.kept { return .kept(before.kept - after.kept) }
        if policy.objective == .fair, let own = before.lowestPoints, let other = after.lowestPoints, own != other {
            return .lowest(own - other)
        }
        if policy.balance, policy.objective != .score, after.squaredLoads != before.squaredLoads { return .balance }
        return before.points == after.points ? .none : .points(before.points - after.points)
    }
}
