/// One mentor and one mentee, by their ids: how a pair is named outside a proposal.
///
/// Pairs are ordered by the mentee and then by the mentor, as the pairs of a proposal are.
public struct PairKey: Hashable, Comparable, Sendable {
    /// The mentor's id.
    public let mentor: PersonID
    /// The mentee's id.
    public let mentee: PersonID

    /// Names a pair. Nobody needs to have these ids.
    public init(mentor: PersonID, mentee: PersonID) {
        self.mentor = mentor
        self.mentee = mentee
    }

    /// Whether a pair comes before another: by the mentee's id, then by the mentor's.
    public static func < (first: PairKey, second: PairKey) -> Bool {
        (first.mentee, first.mentor) < (second.mentee, second.mentor)
    }
}
