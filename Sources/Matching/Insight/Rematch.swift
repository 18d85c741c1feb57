/// A proposal made again after first meetings.
public struct Rematch: Sendable {
    /// The new proposal. Where all earlier pairs are kept whatever it costs, they are locked in it.
    public let proposal: Proposal
    /// What keeping more or fewer would have meant.
    public let curve: RematchCurve

    /// The earlier pairs that are kept.
    public var kept: Set<PairPlace> {
        Set(proposal.pairs.map { PairPlace(mentor: $0.mentor, mentee: $0.mentee) }).intersection(curve.previous)
    }

    /// The earlier pairs that are not, in order; those that may not be made again are not among them.
    public var broken: [PairPlace] {
        let kept = kept
        return curve.previous.filter { !kept.contains($0) }
    }
}
