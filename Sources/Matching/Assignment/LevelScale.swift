/// How the three aims of an ``AssignmentProblem`` are laid side by side in one integer, so that comparing two integers
/// compares the aims in strict order.
///
/// A value is `shortfall * shortfallUnit + rank * rankUnit + cost`. The units are computed from the problem: one unit of
/// rank outweighs any difference that costs can make, one of shortfall any that ranks and costs can make together. So no
/// aim can ever spill into the one above it, and nothing overflows: if the values would not fit 128 bits, the problem
/// is refused.
///
/// Ranks may be small integers, `1, 2, 3 ...`, one step a class, although the order of classes is strict: the sets of
/// rows that can be matched together are the independent sets of a matroid (a transversal matroid; with minimums, those
/// that leave the least shortfall are an M♮-convex family), and there the heaviest set depends on the *order* of
/// positive weights alone.
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
        var lowest: Int64 = 0
        var highest: Int64 = 0
        for cost in problem.pairCosts {
            lowest = min(lowest, cost)
            highest = max(highest, cost)
        }
        let rows = Int128(problem.rowCount)
        // Totals of two assignments differ by at most this: each row contributes a cost or, left alone, nothing.
        let costSpread = rows * (Int128(highest) - Int128(lowest))
        let topRank = Int128(problem.ranks.max() ?? 0)
        let hasMinimums = problem.minimums.contains { $0 > 0 }
        rankUnit = costSpread + 1
        let (rankTotal, rankOverflow) = (rankUnit * rows).multipliedReportingOverflow(by: topRank)
        guard !rankOverflow, rankTotal < Self.ceiling else { throw .tooLarge }
        shortfallUnit = rankTotal + costSpread + 1
        let placesAsked = problem.minimums.reduce(Int128(0)) { $0 + Int128($1) }
        let (shortfallTotal, shortfallOverflow) = shortfallUnit.multipliedReportingOverflow(by: placesAsked)
        guard !shortfallOverflow, shortfallTotal < Self.ceiling else { throw .tooLarge }
        let largest = (hasMinimums ? shortfallUnit : 0) + (topRank > 0 ? rankUnit * topRank : 0)
        bound = 4 * (largest + costSpread + 1)
        guard bound < Self.ceiling else { throw .tooLarge }
    }

    /// Values stay below 2¹²⁴, so that sums and differences of a few of them cannot overflow 128 bits.
    private static let ceiling = Int128(1) << 124
}
