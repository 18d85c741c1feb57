/// What a person who decides pair by pair wants to know beside a proposal: what changing each pair would cost the whole, and
/// what would help each who waits.
///
/// Nothing here is guessed: what is told was found by a proof or by solving again. How much is worked out depends on the size
/// of the programme and on whether the proposal is proved best, never on the time it takes; what was not worked out says so.
public struct ProposalReview: Sendable {
    /// What belongs to one proposed pair.
    public struct PairReview: Sendable {
        /// Why the pair, and the best proposal without it; ``MenteeExplanation/Reason/without`` is `nil` where the pair is
        /// locked, and where ``isWorkedOut`` says that it is not known.
        public let reason: MenteeExplanation.Reason
        /// The mentee's best other mentor, and what giving her that one would mean; `nil` where there is nobody, or where it was
        /// not worked out.
        public let nextBest: MenteeExplanation.Comparison?
        /// Whether the best proposal without the pair is known, or the pair is locked.
        public let isWorkedOut: Bool
    }

    /// The most pairs of which each is compared with the next best.
    public static let mostCompared = 600

    /// One a pair, in the order of ``Proposal/pairs``.
    public let pairs: [PairReview]
    /// Those who wait, in order, each with why and what would help; without those for whom it was not worked out.
    public let waiting: [MenteeExplanation]
    /// How many mentors all searches for what would help may look at together, about.
    static let mentorsSearched = 3_000
    /// How many of these searches are made in any programme.
    static let fewestSearches = 3
}

extension Proposal {
    /// Goes through a proposal: pair by pair, and everybody who waits.
    ///
    /// - Complexity: for each pair, a search for a shortest way in what the proposal's prices leave open, within a budget for
    ///   all of them together; where prices prove nothing, a few times ``whatIf(_:)``.
    public func review() -> ProposalReview {
        var finder = ExchangeFinder(self)
        let explainer = Explainer(self)
        let compares = pairs.count <= ProposalReview.mostCompared
        let reviews = pairs.map { pair -> ProposalReview.PairReview in
            let without = pair.isLocked ? nil : finder.without(pair)
            let reason = explainer.reason(pair, without: without)
            let next = (compares ? pair.alternatives.first : nil).flatMap { other in
                explainer.comparison(pair.mentee, other.mentor) { finder.making($0) }
            }
            return ProposalReview.PairReview(
                reason: reason,
                nextBest: next,
                isWorkedOut: pair.isLocked || without != nil
            )
        }
        let reader = CompetitionReader(self)
        var searches = max(ProposalReview.fewestSearches, ProposalReview.mentorsSearched / max(1, mentors.count))
        let explained = waiting.compactMap { mentee -> MenteeExplanation? in
            explainer.explanationOfWaiting(mentee, reader, searches: &searches) { finder.making($0) }
        }
        return ProposalReview(pairs: reviews, waiting: explained)
    }
}
