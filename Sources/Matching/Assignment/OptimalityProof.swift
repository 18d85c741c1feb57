/// The proof that an assignment is the best there is, checked by weak duality.
///
/// It trusts nothing the solver says and shares no code with it: it works out the units of rank and shortfall for itself
/// (or sees that those of ``Assignment/scale`` are no smaller) and then checks, exactly, with u the row duals, v the column duals, B the unit of shortfall and p the price of leaving
/// a place of a row's demand unfilled (its rank in units, and its leaving cost):
///
/// - *feasibility*: only permitted pairs, each once, no row above its demand, no column above its capacity;
/// - *dual feasibility*: u[i] <= p[i]; v[j] <= 0, or B where column j has a minimum; and, for every permitted pair of a
///   row that wants one column, u[i] + v[j] <= cost[i, j]. Where a row wants several, a pair that costs less than its
///   duals counts against the objective instead, since it can be made but once;
/// - *complementary slackness*: u[i] + v[j] = cost[i, j] for pairs made, or at least that where the row wants several,
///   whose pairs not made cost no less than their duals; u[i] = p[i] for rows with places unfilled; v[j] = B below a
///   minimum, at least 0 below the capacity, at most 0 above the minimum;
/// - *equal objectives*: what the assignment weighs equals what the duals add up to: for each row its demand times u, for
///   each column what the best load at price v adds, and for each pair what it costs less than its duals.
///
/// Any assignment weighs at least what feasible duals add up to, so none is better (Kuhn 1955; the minimums as a convex
/// price of each column's load). Rows that want no column have no part in this; their duals mean nothing.
public struct OptimalityProof: Sendable, Hashable {
    /// How many permitted pairs were checked.
    public let pairsChecked: Int
    /// How many rows are matched.
    public let matched: Int
    /// The total shortfall of columns below their minimums.
    public let shortfall: Int
    /// The total cost of the pairs made and of the places left unfilled.
    public let cost: Int128

    /// Checks an assignment against its problem.
    ///
    /// - Throws: ``OptimalityError``, the first condition that fails.
    /// - Complexity: O(rows + columns + pairs) time; O(rows x columns) for a matrix or a cost function. O(columns) memory.
    public init(checking assignment: Assignment, of problem: AssignmentProblem) throws(OptimalityError) {
        guard assignment.columnOfRow.count == problem.rowCount, assignment.rowDuals.count == problem.rowCount,
            assignment.columnDuals.count == problem.columnCount,
            assignment.furtherColumns.keys.allSatisfy({
                (0..<problem.rowCount).contains($0) && assignment.columnOfRow[$0] != nil
            })
        else { throw .wrongShape }
        let units = try ProofUnits(of: problem, stated: assignment.scale)
        for dual in assignment.rowDuals where dual.magnitude > units.ceiling.magnitude { throw .dualOutOfRange }
        for dual in assignment.columnDuals where dual.magnitude > units.ceiling.magnitude { throw .dualOutOfRange }

        var check = ProofRowCheck(problem, columnDuals: assignment.columnDuals, costs: units.costs)
        var totals = Totals()
        var loads = Array(repeating: 0, count: problem.columnCount)
        var matched = 0
        for row in 0..<problem.rowCount {
            let columns = assignment.columns(ofRow: row)
            for column in columns {
                guard (0..<problem.columnCount).contains(column) else {
                    throw .pairNotPermitted(row: row, column: column)
                }
                loads[column] += 1
            }
            if !columns.isEmpty { matched += 1 }
            try Self.check(row, columns, assignment.rowDuals[row], problem, units, &check, &totals)
        }
        var shortfall = 0
        for column in 0..<problem.columnCount {
            let dual = assignment.columnDuals[column]
            shortfall += try Self.check(column, load: loads[column], dual, problem, units, &totals)
        }
        guard totals.weight == totals.dual else { throw .objectivesDiffer }

        self.pairsChecked = check.pairsChecked
        self.matched = matched
        self.shortfall = shortfall
        self.cost = totals.cost
    }

    /// What has been added up so far.
    private struct Totals {
        var cost: Int128 = 0
        var weight: Int128 = 0
        var dual: Int128 = 0
    }

    /// Checks a row with all its pairs, and adds its part to the totals.
    private static func check(
        _ row: Int,
        _ columns: [Int],
        _ dual: Int128,
        _ problem: AssignmentProblem,
        _ units: ProofUnits,
        _ check: inout ProofRowCheck,
        _ totals: inout Totals
    ) throws(OptimalityError) {
        let demand = problem.demands[row]
        guard columns.count <= demand else { throw .overDemand(row: row) }
        let price = Int128(problem.ranks[row]) * units.rank + Int128(problem.leavingCosts[row])
        if demand > 0 {
            guard dual <= price else { throw .rowDualAbovePrice(row: row) }
            if columns.count < demand, dual != price { throw .freeRowNotAtPrice(row: row) }
        }
        let made = try check.check(row: row, columns, dual: dual, demand: demand)
        let unfilled = Int128(demand - columns.count)
        try totals.cost = sum(totals.cost, sum(made.cost, product(unfilled, Int128(problem.leavingCosts[row]))))
        try totals.weight = sum(totals.weight, sum(made.cost, product(unfilled, price)))
        try totals.dual = sum(totals.dual, sum(made.belowDuals, product(Int128(demand), dual)))
    }

    /// Checks a column, and adds its part to the totals.
    ///
    /// - Returns: how far its load stays below its minimum.
    private static func check(
        _ column: Int,
        load: Int,
        _ dual: Int128,
        _ problem: AssignmentProblem,
        _ units: ProofUnits,
        _ totals: inout Totals
    ) throws(OptimalityError) -> Int {
        let minimum = problem.minimums[column]
        // More places than rows are no places at all; so large a capacity cannot overflow the total either.
        let capacity = min(problem.capacities[column], max(problem.rowCount, minimum))
        guard load <= capacity else { throw .overCapacity(column: column) }
        // A column without places has no part in anything: its pairs are not permitted, and its dual means nothing.
        if capacity == 0 { return 0 }
        guard dual <= (minimum > 0 ? units.shortfall : 0) else { throw .columnDualTooHigh(column: column) }
        if load < minimum, dual != units.shortfall { throw .columnBelowMinimumNotAtPrice(column: column) }
        if load < capacity, dual < 0 { throw .freePlaceNotFree(column: column) }
        if load > minimum, dual > 0 { throw .columnAboveMinimumPriced(column: column) }
        let missing = max(0, minimum - load)
        totals.weight = try sum(totals.weight, product(Int128(missing), units.shortfall))
        // The least that any load from 0 to the capacity could add, at this price of a place.
        totals.dual = try sum(totals.dual, product(dual, Int128(minimum)))
        totals.dual = try sum(totals.dual, product(min(0, dual), Int128(capacity - minimum)))
        return missing
    }

    /// A sum that cannot leave 128 bits unnoticed.
    static func sum(_ a: Int128, _ b: Int128) throws(OptimalityError) -> Int128 {
        let (sum, overflow) = a.addingReportingOverflow(b)
        guard !overflow else { throw .dualOutOfRange }
        return sum
    }

    /// A product that cannot leave 128 bits unnoticed.
    private static func product(_ a: Int128, _ b: Int128) throws(OptimalityError) -> Int128 {
        let (product, overflow) = a.multipliedReportingOverflow(by: b)
        guard !overflow else { throw .dualOutOfRange }
        return product
    }
}
