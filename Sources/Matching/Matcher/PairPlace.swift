/// One mentor and one mentee by their places in the lists of a ``Proposal``.
///
/// Pairs are ordered by the mentee and then by the mentor.
public struct PairPlace: Hashable, Comparable, Sendable {
    /// The mentor's place.
    public let mentor: Int
    /// The mentee's place.
    public let mentee: Int

    /// Names a pair.
    public init(mentor: Int, mentee: Int) {
        self.mentor = mentor
        self.mentee = mentee
    }

    /// Whether a pair comes before another.
    public static func < (first: PairPlace, second: PairPlace) -> Bool {
        (first.mentee, first.mentor) < (second.mentee, second.mentor)
    }
}
