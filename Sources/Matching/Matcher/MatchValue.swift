/// What a set of pairs is worth under a policy's objective. The greater is the better.
public struct MatchValue: Hashable, Sendable {
    /// How many mentees are missing at mentors with a minimum, over all of them.
    public let shortfall: Int
    /// How many mentees of each class have a mentor, the class that goes first at the front. One class alone under `score`.
    public let matchedByClass: [Int]
    /// How many pairs there are.
    public let placesFilled: Int
    /// How many of the pairs are among those that should rather be made.
    public let kept: Int
    /// The points of the pair with the fewest; `nil` where there is no pair.
    public let lowestPoints: Int?
    /// The sum of the squares of the numbers of mentees that the mentors have.
    public let squaredLoads: Int
    /// The sum of the pairs' points.
    public let points: Int

    /// What is compared, the first first.
    let levels: [Int]

    init(
        shortfall: Int,
        matchedByClass: [Int],
        placesFilled: Int,
        kept: Int,
        lowestPoints: Int?,
        squaredLoads: Int,
        points: Int,
        bonus: Int?,
        policy: Policy,
        comparesLowest: Bool
    ) {
        self.shortfall = shortfall
        self.matchedByClass = matchedByClass
        self.placesFilled = placesFilled
        self.kept = kept
        self.lowestPoints = lowestPoints
        self.squaredLoads = squaredLoads
        self.points = points
        var levels = [-shortfall]
        if policy.objective != .score { levels += matchedByClass + [placesFilled] }
        if bonus == nil { levels.append(kept) }
        if policy.objective == .fair, comparesLowest { levels.append(lowestPoints ?? .max) }
        if policy.balance, policy.objective != .score { levels.append(-squaredLoads) }
        levels.append(points + (bonus ?? 0) * kept)
        self.levels = levels
    }

    /// How many mentees have a mentor.
    public var matched: Int { matchedByClass.reduce(0, +) }

    /// Whether a value is worth less in the aims that stand above the lowest pair: what `fair` must not pay with.
    func isBelowAboveLowest(_ other: MatchValue) -> Bool {
        aboveLowest.lexicographicallyPrecedes(other.aboveLowest)
    }

    private var aboveLowest: [Int] { [-shortfall] + matchedByClass + [placesFilled, kept] }
}

extension MatchValue: Comparable {
    /// Whether two values of the same people and policy are worth the same, in everything that the policy looks at.
    public static func == (first: MatchValue, second: MatchValue) -> Bool { first.levels == second.levels }

    /// Hashes what is compared.
    public func hash(into hasher: inout Hasher) { hasher.combine(levels) }

    /// Whether a value is worth less than another of the same people and policy.
    public static func < (first: MatchValue, second: MatchValue) -> Bool {
        first.levels.lexicographicallyPrecedes(second.levels)
    }
}
