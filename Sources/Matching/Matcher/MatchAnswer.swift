/// The best set of pairs under a policy, what it is worth, and what proves that none is worth more.
public struct MatchAnswer: Sendable {
    /// Prices that prove that the lowest pair's points cannot be raised.
    public struct LowestProof: Sendable {
        /// Without the pairs below so many points ...
        public let threshold: Int
        /// ... these prices bound what can be reached, and it is less.
        public let prices: MatchPrices
    }

    /// The pairs, by mentee and then by mentor.
    public let pairs: [MadePair]
    /// What they are worth.
    public let value: MatchValue
    /// What no set of pairs exceeds. More than ``value`` only where a search for times ran out of steps.
    public let bound: MatchValue
    /// Whether no set of pairs is worth more.
    public internal(set) var isProvedBest: Bool
    /// How many steps the search took: 1 where the first answer's pairs all found a time.
    public internal(set) var steps: Int
    /// How the assignment problem was solved.
    public let method: String
    /// The prices that bound what any set of pairs can be worth.
    public let prices: MatchPrices
    /// Under `fair`, the fewest points that a pair had to have to be made at all, unless it was locked; 0 otherwise.
    public internal(set) var fewestPoints = 0
    /// Under `fair`, prices over all pairs, those with fewer points included: what proves that no aim before the lowest pair
    /// paid for leaving those out. `nil` where none were left out.
    public internal(set) var pricesBefore: MatchPrices?
    /// Under `fair`, why the lowest pair cannot have more points; `nil` where every pair has the most there are.
    public internal(set) var lowestProof: LowestProof?
    /// Where a similar question starts from.
    let root: MatchRelaxation

    init(
        pairs: [MadePair],
        value: MatchValue,
        bound: MatchValue,
        isProvedBest: Bool,
        steps: Int,
        method: String,
        prices: MatchPrices,
        root: MatchRelaxation
    ) {
        self.pairs = pairs
        self.value = value
        self.bound = bound
        self.isProvedBest = isProvedBest
        self.steps = steps
        self.method = method
        self.prices = prices
        self.root = root
    }
}
