/// A question to a proposal: what would be best if something were different?
public struct MatchChange: Sendable {
    /// Pairs that should rather be made than others.
    public struct Keeping: Sendable {
        /// The pairs.
        public var pairs: Set<PairPlace>
        /// How many points more each of them counts. `nil` puts them above points: as many of them as possible are made,
        /// though none at the cost of a place filled.
        public var bonus: Int?

        /// Prefers pairs.
        ///
        /// - Parameters:
        ///   - pairs: the pairs.
        ///   - bonus: 0 or more points; `nil` for as many of the pairs as possible.
        public init(_ pairs: Set<PairPlace>, bonus: Int? = nil) {
            self.pairs = pairs
            self.bonus = bonus.map { max(0, $0) }
        }
    }

    /// Pairs that are made, also where they break a rule.
    public var forced: [PairPlace] = []
    /// Pairs that are not made.
    public var forbidden: [PairPlace] = []
    /// Pairs of which nothing is decided any more, whatever was.
    public var released: Set<PairPlace> = []
    /// Mentors who came as well. Their places follow those of the mentors there are.
    public var newMentors: [Mentor] = []
    /// Mentors who have room for another number of mentees, by their places.
    public var capacities: [Int: Int] = [:]
    /// Pairs that should rather be made.
    public var keeping: Keeping?

    /// Changes nothing.
    public init() {}
}
