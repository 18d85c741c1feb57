/// How the three aims of an ``AssignmentProblem`` are laid side by side in one integer, so that comparing two integers
/// compares the aims in strict order.
///
/// A value is `shortfall * shortfallUnit + rank * rankUnit + cost`. The units are computed from the problem: one unit of
/// rank outweighs any difference that costs can make, one of shortfall any that ranks and costs can make together. So no
/// aim can ever spill into the one above it, and nothing overflows: if the values would not fit 128 bits, the problem
/// is refused.
///
/// Each place of a row's demand contributes either the cost of a pair or the row's leaving cost, so the totals of two
/// assignments differ by at most the number of places times the range in which all these costs lie.
///
/// Ranks may be small integers, `1, 2, 3 ...`, one step a class, although the order of classes is strict: the sets of
/// rows that can be matched together are the independent sets of a matroid (a transversal matroid; with minimums, those
/// that leave the least shortfall are an M♮-convex family), and there the heaviest set depends on the *order* of
/// positive weights alone. With demands, the numbers of places that can be filled together are the integer points of a
/// polymatroid (flows out of the rows), where the same holds place by place.
public struct LevelScale: Sendable, Hashable {
    /// What one place below a minimum weighs.
    public let shortfallUnit: Int128
    /// What one step of rank weighs.
    public let rankUnit: Int128
    /// No value or dual that arises on the way to an optimum is larger than this, either side of zero.
    let bound: Int128

    /// Computes the units that a problem needs.
    ///
    /// - Throws: ``AssignmentError/tooLarge`` where they would not leave room in 128 bits.
    /// - Complexity: O(rows + columns + pairs).
    init(for problem: AssignmentProblem) throws(AssignmentError) {
        guard problem.isExact else { throw .tooLarge }
        var lowest: Int64 = 0
        var highest: Int64 = 0
        for cost in problem.leavingCosts {
            lowest = min(lowest, cost)
            highest = max(highest, cost)
        }
        if let range = problem.costRange {
            lowest = min(lowest, range.lowerBound)
            highest = max(highest, range.upperBound)
        }
        let places = Int128(problem.placesWanted)
        let costSpread = places * (Int128(highest) - Int128(lowest))
        guard costSpread < Self.ceiling / 8 else { throw .tooLarge }
        let topRank = Int128(problem.ranks.max() ?? 0)
        let hasMinimums = problem.minimums.contains { $0 > 0 }
        rankUnit = costSpread + 1
        let (rankTotal, rankOverflow) = rankUnit.multipliedReportingOverflow(by: places * topRank)
        guard !rankOverflow, rankTotal < Self.ceiling else { throw .tooLarge }
        shortfallUnit = rankTotal + costSpread + 1
        let placesAsked = problem.minimums.reduce(Int128(0)) { $0 + Int128($1) }
        let (shortfallTotal, shortfallOverflow) = shortfallUnit.multipliedReportingOverflow(by: placesAsked)
        guard !shortfallOverflow, shortfallTotal < Self.ceiling else { throw .tooLarge }
        let largest = (hasMinimums ? shortfallUnit : 0) + (topRank > 0 ? rankUnit * topRank : 0)
        guard largest < Self.ceiling / 8 else { throw .tooLarge }
        bound = 4 * (largest + costSpread + 1)
    }

    /// Values stay below 2¹²⁴, so that sums and differences of a few of them cannot overflow 128 bits.
    private static let ceiling = Int128(1) << 124
}
