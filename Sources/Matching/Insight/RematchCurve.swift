/// What a programme pays, in points, for leaving pairs that were proposed before as they are.
public struct RematchCurve: Sendable {
    /// How many of the pairs proposed before to keep.
    public enum Wish: Hashable, Sendable {
        /// No pair is broken unless somebody else thereby gets a mentor, or one who comes first goes first.
        case needed
        /// Every pair is kept, whoever else has to wait.
        case all
        /// None is kept for its own sake.
        case none
        /// At least so many.
        case atLeast(Int)
    }

    /// One trade-off.
    public struct Point: Sendable {
        /// How many pairs proposed before are kept.
        public let kept: Int
        /// How many are not.
        public let broken: Int
        /// The whole answer; the best there is with so many kept at this price.
        public let answer: MatchAnswer
        /// The question that it answers.
        let change: MatchChange

        /// How many mentees have a mentor.
        public var matched: Int { answer.value.matched }
        /// What all pairs earn.
        public var points: Int { answer.value.points }
    }

    /// The most points told.
    public static let mostPoints = 8

    /// The pairs proposed before that could be proposed again, in order.
    public let previous: [PairPlace]
    /// The trade-offs, the one that breaks most first; no two break as many.
    public let points: [Point]
    /// Where the one wished for stands among them.
    public let chosen: Int
}
