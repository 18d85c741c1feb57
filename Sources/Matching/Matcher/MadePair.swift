/// A pair that a proposal makes.
public struct MadePair: Hashable, Sendable {
    /// The mentor's place in the list.
    public let mentor: Int
    /// The mentee's place in the list.
    public let mentee: Int
    /// Which of the mentee's roles the mentor has; `nil` for a mentee who names none.
    public let role: Term?
    /// The time that the two are promised; `nil` where one of them states no times, or they have none in common.
    public let slot: TimeSpan?

    /// The pair by its places.
    public var place: PairPlace { PairPlace(mentor: mentor, mentee: mentee) }
}
