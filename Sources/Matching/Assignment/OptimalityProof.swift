/// The proof that an assignment is the best there is, checked by weak duality.
///
/// It trusts nothing the solver says and shares no code with it: it works out the units of rank and shortfall for itself
/// and then checks, in 128-bit integers, with u the row duals, v the column duals, B the unit of shortfall and p the
/// price of leaving a row alone (its rank in units):
///
/// - *feasibility*: only permitted pairs, no load above its capacity;
/// - *dual feasibility*: u[i] + v[j] <= cost[i, j] for every permitted pair; u[i] <= p[i]; v[j] <= 0, or B where column
///   j has a minimum;
/// - *complementary slackness*: equality on pairs made; u[i] = p[i] for rows left alone; v[j] = B below a minimum, at
///   least 0 below the capacity, at most 0 above the minimum;
/// - *equal objectives*: what the assignment weighs equals what the duals add up to.
///
/// Any assignment weighs at least what feasible duals add up to, so none is better (Kuhn 1955; the minimums as a convex
/// price of each column's load).
public struct OptimalityProof: Sendable, Hashable {
    /// How many permitted pairs were checked.
    public let pairsChecked: Int
    /// How many rows are matched.
    public let matched: Int
    /// The total shortfall of columns below their minimums.
    public let shortfall: Int
    /// The total cost of the pairs made.
    public let cost: Int128

    /// Checks an assignment against its problem.
    ///
    /// - Throws: ``OptimalityError``, the first condition that fails.
    /// - Complexity: O(rows + columns + pairs) time, O(columns) memory.
    public init(checking assignment: Assignment, of problem: AssignmentProblem) throws(OptimalityError) {
        guard assignment.columnOfRow.count == problem.rowCount, assignment.rowDuals.count == problem.rowCount,
            assignment.columnDuals.count == problem.columnCount
        else { throw .wrongShape }
        let units = try Units(of: problem)
        for dual in assignment.rowDuals + assignment.columnDuals where dual.magnitude > units.ceiling.magnitude {
            throw .dualOutOfRange
        }

        var loads = Array(repeating: 0, count: problem.columnCount)
        var matched = 0
        var cost: Int128 = 0
        var weight: Int128 = 0
        var dualTotal: Int128 = 0
        for row in 0..<problem.rowCount {
            let dual = assignment.rowDuals[row]
            let price = Int128(problem.ranks[row]) * units.rank
            guard dual <= price else { throw .rowDualAbovePrice(row: row) }
            var costOfPair: Int64?
            for (column, pairCost) in problem.entries(ofRow: row) {
                let slack = Int128(pairCost) - dual - assignment.columnDuals[column]
                guard slack >= 0 else { throw .pairCheaperThanDuals(row: row, column: column) }
                if column == assignment.columnOfRow[row] {
                    guard slack == 0 else { throw .matchedPairNotTight(row: row, column: column) }
                    costOfPair = pairCost
                }
            }
            if let column = assignment.columnOfRow[row] {
                guard let costOfPair else { throw .pairNotPermitted(row: row, column: column) }
                loads[column] += 1
                matched += 1
                cost += Int128(costOfPair)
                weight += Int128(costOfPair)
            } else {
                guard dual == price else { throw .freeRowNotAtPrice(row: row) }
                weight += price
            }
            dualTotal = try Self.sum(dualTotal, dual)
        }

        var shortfall = 0
        for column in 0..<problem.columnCount where problem.capacities[column] > 0 {
            // More places than rows are no places at all; so large a capacity cannot overflow the total either.
            let capacity = min(problem.capacities[column], max(problem.rowCount, problem.minimums[column]))
            let minimum = problem.minimums[column]
            let load = loads[column]
            let dual = assignment.columnDuals[column]
            guard load <= capacity else { throw .overCapacity(column: column) }
            guard dual <= (minimum > 0 ? units.shortfall : 0) else { throw .columnDualTooHigh(column: column) }
            if load < minimum, dual != units.shortfall { throw .columnBelowMinimumNotAtPrice(column: column) }
            if load < capacity, dual < 0 { throw .freePlaceNotFree(column: column) }
            if load > minimum, dual > 0 { throw .columnAboveMinimumPriced(column: column) }
            let missing = max(0, minimum - load)
            shortfall += missing
            weight = try Self.sum(weight, Self.product(Int128(missing), units.shortfall))
            // The least that any load from 0 to the capacity could add, at this price of a place.
            dualTotal = try Self.sum(dualTotal, Self.product(dual, Int128(minimum)))
            dualTotal = try Self.sum(dualTotal, Self.product(min(0, dual), Int128(capacity - minimum)))
        }
        guard weight == dualTotal else { throw .objectivesDiffer }

        self.pairsChecked = problem.pairCount
        self.matched = matched
        self.shortfall = shortfall
        self.cost = cost
    }

    private static func sum(_ a: Int128, _ b: Int128) throws(OptimalityError) -> Int128 {
        let (sum, overflow) = a.addingReportingOverflow(b)
        guard !overflow else { throw .dualOutOfRange }
        return sum
    }

    private static func product(_ a: Int128, _ b: Int128) throws(OptimalityError) -> Int128 {
        let (product, overflow) = a.multipliedReportingOverflow(by: b)
        guard !overflow else { throw .dualOutOfRange }
        return product
    }

    /// The weights of one step of rank and of one missing place, worked out from the problem alone.
    private struct Units {
        let rank: Int128
        let shortfall: Int128
        let ceiling: Int128

        init(of problem: AssignmentProblem) throws(OptimalityError) {
            var cheapest: Int128 = 0
            var dearest: Int128 = 0
            for row in 0..<problem.rowCount {
                for (_, cost) in problem.entries(ofRow: row) {
                    if Int128(cost) < cheapest { cheapest = Int128(cost) }
                    if Int128(cost) > dearest { dearest = Int128(cost) }
                }
            }
            let rows = Int128(problem.rowCount)
            rank = 1 + rows * (dearest - cheapest)
            let ranks = (rank * rows).multipliedReportingOverflow(by: problem.ranks.reduce(0) { max($0, Int128($1)) })
            ceiling = Int128(1) << 124
            guard !ranks.overflow, ranks.partialValue < ceiling else { throw .dualOutOfRange }
            shortfall = ranks.partialValue + rank
        }
    }
}
