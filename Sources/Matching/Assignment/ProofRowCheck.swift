/// Checks the pairs of a row at a time: that none that is not made, and none of a row that wants one column, costs less
/// than its duals, and that none that is made costs more.
///
/// Most rows are right, and need not be told from others pair by pair: a first loop without branches, in machine words
/// where all numbers are small enough, only asks whether any slack is below 0. Only where one is does a second look.
struct ProofRowCheck {
    private let problem: AssignmentProblem
    private let columnDuals: [Int128]
    /// The column duals in machine words; `nil` where sums could leave them.
    private let narrowDuals: [Int64]?
    /// The costs of the row at hand, where a function works them out.
    private var buffer: [Int64] = []

    /// How many permitted pairs have been checked.
    private(set) var pairsChecked = 0

    /// Below this, either side of zero, a cost less two duals cannot leave a machine word.
    private static let narrowLimit = Int128(1) << 61

    /// - Parameter costs: a range that holds all costs.
    init(_ problem: AssignmentProblem, columnDuals: [Int128], costs: ClosedRange<Int128>) {
        self.problem = problem
        self.columnDuals = columnDuals
        let isNarrow =
            -Self.narrowLimit < costs.lowerBound && costs.upperBound < Self.narrowLimit
            && columnDuals.allSatisfy { -Self.narrowLimit < $0 && $0 < Self.narrowLimit }
        narrowDuals = isNarrow ? columnDuals.map { Int64($0) } : nil
        if case .function = problem.storage { buffer = Array(repeating: 0, count: problem.columnCount) }
    }

    /// Checks a row.
    ///
    /// - Parameter columns: the row's columns, of which there are so many.
    /// - Returns: what the pairs made cost, and, 0 or below, what all pairs together cost less than their duals.
    /// - Complexity: O(*columns*) for a matrix or a cost function; else O(*d*) for *d* permitted pairs.
    mutating func check(
        row: Int,
        _ columns: [Int],
        dual: Int128,
        demand: Int
    ) throws(OptimalityError) -> (cost: Int128, belowDuals: Int128) {
        if case .function(let function) = problem.storage { function.fill(row: row, into: &buffer) }
        var cost: Int128 = 0
        var belowDuals: Int128 = 0
        var previous = -1
        for column in columns {
            guard let pairCost = self.cost(row, column) else { throw .pairNotPermitted(row: row, column: column) }
            guard column > previous else { throw .pairMadeTwice(row: row, column: column) }
            previous = column
            let slack = Int128(pairCost) - dual - columnDuals[column]
            guard slack <= 0 else { throw .matchedPairNotTight(row: row, column: column) }
            cost += Int128(pairCost)
            belowDuals = try OptimalityProof.sum(belowDuals, slack)
        }
        let (negatives, pairs) = quickLook(row, dual)
        pairsChecked += pairs
        // A row that wants nobody can be given a dual that no pair is below.
        if negatives, demand > 0 { try closeLook(row, demand > 1 ? columns : [], dual) }
        return (cost, belowDuals)
    }

    private func cost(_ row: Int, _ column: Int) -> Int64? {
        guard case .function = problem.storage else { return problem.cost(row: row, column: column) }
        return buffer[column] == CostFunction.mark ? nil : buffer[column]
    }

    // MARK: Quick look

    /// Whether any slack of the row may be below 0, and how many permitted pairs it has.
    private func quickLook(_ row: Int, _ dual: Int128) -> (negatives: Bool, pairs: Int) {
        guard let duals = narrowDuals, -Self.narrowLimit < dual, dual < Self.narrowLimit else {
            var pairs = 0
            forEachPair(row) { _, _ in pairs += 1 }
            return (true, pairs)
        }
        let dual = Int64(dual)
        let start = row * problem.columnCount
        switch problem.storage {
        case .rows(let rows):
            var signs: Int64 = 0
            let pairs = rows.rowStarts[row]..<rows.rowStarts[row + 1]
            for pair in pairs { signs |= rows.pairCosts[pair] &- duals[Int(rows.pairColumns[pair])] &- dual }
            return (signs < 0, pairs.count)
        case .int32(let dense):
            let costs = dense.costs.span.extracting(start..<start + dense.columnCount)
            return Self.quickLook(costs, dense.hasForbidden, duals.span, dual)
        case .int64(let dense):
            let costs = dense.costs.span.extracting(start..<start + dense.columnCount)
            return Self.quickLook(costs, dense.hasForbidden, duals.span, dual)
        case .function:
            return Self.quickLook(buffer.span, true, duals.span, dual)
        }
    }

    /// The same for a row of a matrix.
    private static func quickLook<Cost: FixedWidthInteger & SignedInteger & Sendable>(
        _ costs: Span<Cost>,
        _ hasForbidden: Bool,
        _ duals: Span<Int64>,
        _ dual: Int64
    ) -> (negatives: Bool, pairs: Int) {
        precondition(costs.count == duals.count)
        var signs: Int64 = 0
        guard hasForbidden else {
            for column in costs.indices { signs |= Int64(costs[column]) &- duals[column] &- dual }
            return (signs < 0, costs.count)
        }
        var pairs: Int64 = 0
        for column in costs.indices {
            let isPermitted: Int64 = costs[column] == DenseRows<Cost>.mark ? 0 : -1
            signs |= isPermitted & (Int64(costs[column]) &- duals[column] &- dual)
            pairs &-= isPermitted
        }
        return (signs < 0, Int(pairs))
    }

    // MARK: Close look

    /// Names the first pair that costs less than its duals, but for those that may.
    private func closeLook(_ row: Int, _ excepted: [Int], _ dual: Int128) throws(OptimalityError) {
        var cheap: Int?
        forEachPair(row) { column, cost in
            guard cheap == nil, Int128(cost) - dual - columnDuals[column] < 0 else { return }
            if !excepted.contains(column) { cheap = column }
        }
        if let cheap { throw .pairCheaperThanDuals(row: row, column: cheap) }
    }

    private func forEachPair(_ row: Int, _ body: (_ column: Int, _ cost: Int64) -> Void) {
        guard case .function = problem.storage else { return problem.forEachPair(ofRow: row, body) }
        for column in buffer.indices where buffer[column] != CostFunction.mark { body(column, buffer[column]) }
    }
}
