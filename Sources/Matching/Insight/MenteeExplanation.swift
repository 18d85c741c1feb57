/// Why a mentee has the mentors that a proposal gives her, and not others; or why she has none.
public struct MenteeExplanation: Sendable {
    /// One mentor proposed for her.
    public struct Reason: Sendable {
        /// The pair, with its points part by part.
        public let pair: Proposal.Pair
        /// Where the mentor stands among ``MenteeExplanation/candidates``, from 1; `nil` for a locked pair against a rule.
        public let place: Int?
        /// The times that both have, in spans of at least a meeting.
        public let commonTimes: [TimeSpan]
        /// What the best proposal without the pair would be; `nil` where the pair is locked.
        public let without: MatchExchange?

        /// Whether every proposal that is as good has the pair; `nil` where that is not proved.
        public var isInEveryBest: Bool? {
            guard let without else { return true }
            if without.isTie { return false }
            return without.isProvedBest ? true : nil
        }
    }

    /// A mentor whom she could have.
    public struct Candidate: Sendable, Hashable {
        /// The mentor's place in the proposal.
        public let mentor: Int
        /// What the pair earns.
        public let points: Int
        /// Whether the pair is proposed.
        public let isProposed: Bool
    }

    /// A mentor who is not proposed, and why.
    public struct Comparison: Sendable {
        /// The mentor's place in the proposal.
        public let mentor: Int
        /// The pair, scored part by part.
        public let score: PairScore
        /// What comes of asking for this pair.
        public let outcome: Outcome
    }

    /// What comes of asking for another pair.
    public enum Outcome: Sendable {
        /// The pair is proposed.
        case proposed
        /// She is marked as not ready.
        case notReady
        /// The mentor takes nobody at present.
        case noPlaces
        /// The pair breaks these rules.
        case breaksRules([Rule])
        /// The pair was forbidden, or declined.
        case forbidden
        /// The pair scores less than the policy's minimum.
        case belowMinimum
        /// It could be made, and this is the whole exchange.
        case exchange(MatchExchange)
        /// It cannot be made beside the pairs that are locked.
        case cannotHold
    }

    /// The mentee's place in the proposal.
    public let mentee: Int
    /// How many mentors she wants.
    public let wanted: Int
    /// The mentors proposed for her, in id order.
    public let reasons: [Reason]
    /// Every mentor she could have, the one with the most points first and then by id.
    public let candidates: [Candidate]
    /// The mentor asked for, or the best of those who earn more points than one proposed.
    public let comparisons: [Comparison]
    /// Why she has no mentor, or fewer than she wants; `nil` where she has all.
    public let missing: MissingMentor?
}
