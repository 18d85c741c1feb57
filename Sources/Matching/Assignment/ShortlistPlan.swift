/// Looks at a problem whose rows want at most one column, and sets up the ``ShortlistSolver`` that suits it.
struct ShortlistPlan {
    private let problem: AssignmentProblem
    private let method: AssignmentMethod
    private let capacities: [Int]?
    private let placeCount: Int
    /// Whether every row wants a column above all, and no column wants rows.
    private let isPlain: Bool

    init(for problem: AssignmentProblem, _ method: AssignmentMethod) {
        self.problem = problem
        self.method = method
        capacities = problem.capacities.allSatisfy { $0 == 1 } ? nil : problem.capacities
        // More places than rows are no places at all; so large capacities cannot overflow the sum.
        placeCount = problem.capacities.reduce(0) { $0 + min($1, problem.rowCount) }
        isPlain =
            problem.ranks.allSatisfy { $0 > 0 } && problem.demands.allSatisfy { $0 == 1 }
            && problem.minimums.allSatisfy { $0 == 0 }
    }

    func solve(_ watch: SolverWatch) throws(AssignmentError) -> Assignment {
        if method == .costScaling, !mayBeBalanced { throw .unsupported(method) }
        // What follows does without the scale where it can; ranks so high that it may not fit are refused all the same.
        if problem.ranks.contains(where: { $0 > Int32.max }) { _ = try LevelScale(for: problem) }
        if isPlain, problem.rowCount > 0, problem.columnCount > 0 {
            if isFull, problem.rowCount <= placeCount {
                let isBalanced = problem.rowCount == placeCount
                if let assignment = try solveWithoutPrices(isBalanced: isBalanced, scale: nil, watch) {
                    return assignment
                }
            } else if isFull, capacities == nil, isIndifferentWhichRowsStay {
                if let assignment = try solveTransposed(watch) { return assignment }
            } else if mayBeBalanced, method == .costScaling || hasShortRows {
                let scale = try LevelScale(for: problem)
                if let assignment = try solveWithoutPrices(isBalanced: true, scale: scale, watch) { return assignment }
            }
        }
        return try solveWithPrices(watch)
    }

    /// Whether all rows may find places that are all the places there are, one a column.
    private var mayBeBalanced: Bool {
        isPlain && capacities == nil && problem.rowCount == problem.columnCount
    }

    /// Whether no pair of a matrix is forbidden.
    private var isFull: Bool {
        switch problem.storage {
        case .int32(let dense): !dense.hasForbidden
        case .int64(let dense): !dense.hasForbidden
        case .rows, .function: false
        }
    }

    /// Whether rows are so short that a shortlist is no gain for searches, but for bids.
    private var hasShortRows: Bool {
        guard case .rows(let rows) = problem.storage else { return false }
        return rows.pairColumns.count <= 64 * problem.rowCount
    }

    /// Whether no row wants a column more than another does.
    private var isIndifferentWhichRowsStay: Bool {
        problem.ranks.allSatisfy { $0 == problem.ranks[0] }
            && problem.leavingCosts.allSatisfy { $0 == problem.leavingCosts[0] }
    }

    private var options: SolverOptions {
        var options = SolverOptions()
        switch method {
        case .costScaling: options.scaling = .always
        case .shortlists: options.scaling = .never
        default: options.scaling = hasShortRows && problem.rowCount >= 2048 ? .always : .afterPriceWar
        }
        options.listLimit = max(16, min(32, min(problem.rowCount, problem.columnCount) / 200))
        if hasShortRows {
            // A bid that touches little memory is quick; a search would rather have the whole row.
            options.listLimit = options.scaling == .always ? 8 : 64
        } else {
            options.scalingListLimit = max(32, min(128, problem.columnCount / 32))
        }
        return options
    }

    // MARK: Kinds of problem

    /// Every row will have a column, so that nothing need be said of rows left alone.
    ///
    /// - Parameter scale: given where rows may compete for too few columns after all, or duals may grow beyond a row's price.
    /// - Returns: nothing where it turns out otherwise.
    private func solveWithoutPrices(
        isBalanced: Bool,
        scale: LevelScale?,
        _ watch: SolverWatch
    ) throws(AssignmentError) -> Assignment? {
        let setUp = SetUp(
            problem: problem,
            capacities: capacities,
            isBalanced: isBalanced,
            prices: nil,
            scale: scale,
            options: options
        )
        guard let assignment = try setUp.solve(watch) else { return nil }
        if let scale {
            for row in 0..<problem.rowCount where assignment.rowDuals[row] > scale.price(ofRow: row, in: problem) {
                return nil
            }
        }
        return assignment
    }

    /// More rows than columns, and no row before another: columns look for rows instead. The rows left over cost nothing,
    /// so the search is a small one.
    private func solveTransposed(_ watch: SolverWatch) throws(AssignmentError) -> Assignment? {
        let scale = try LevelScale(for: problem)
        guard var assignment = try solveColumnsFirst(watch) else { return nil }
        let columnOfRow = assignment.columnOfRow
        let price = scale.price(ofRow: 0, in: problem)
        let rowDuals = assignment.columnDuals.map { $0 + price }
        assignment.columnDuals = assignment.rowDuals.map { $0 - price }
        assignment.rowDuals = rowDuals
        assignment.columnOfRow = Array(repeating: nil, count: problem.rowCount)
        for (column, row) in columnOfRow.enumerated() {
            if let row { assignment.columnOfRow[row] = column }
        }
        return assignment
    }

    /// The best assignment of the columns of a full matrix to its rows.
    private func solveColumnsFirst(_ watch: SolverWatch) throws(AssignmentError) -> Assignment? {
        let costs: AssignmentProblem.DenseCosts
        switch problem.storage {
        case .int32(let dense):
            let result = unsafe try dense.costs.withUnsafeBufferPointer {
                buffer throws(AssignmentError) -> Assignment? in
                guard let base = buffer.baseAddress else { return nil }
                let kernel = unsafe TransposedCostRows(base, rows: problem.rowCount, columns: problem.columnCount)
                let solver = ShortlistSolver<TransposedCostRows, Int64>(kernel, SolverTerms(), options, watch)
                guard case .solved = try solver.solve() else { return nil }
                return solver.assignment()
            }
            if let result { return result }
            costs = .int32(dense.transposed(rowCount: problem.rowCount))
        case .int64(let dense):
            costs = .int64(dense.transposed(rowCount: problem.rowCount))
        case .rows, .function:
            return nil
        }
        let turned = AssignmentProblem(rowCount: problem.columnCount, columnCount: problem.rowCount, costs: costs)
        let setUp = SetUp(
            problem: turned,
            capacities: nil,
            isBalanced: false,
            prices: nil,
            scale: nil,
            options: options
        )
        guard var assignment = try setUp.solve(watch) else { return nil }
        assignment.statistics.peakBytes += costs.byteCount
        return assignment
    }

    /// Rows may be left alone, at their price.
    private func solveWithPrices(_ watch: SolverWatch) throws(AssignmentError) -> Assignment {
        let scale = try LevelScale(for: problem)
        let setUp = SetUp(
            problem: problem,
            capacities: capacities,
            isBalanced: false,
            prices: (0..<problem.rowCount).map { scale.price(ofRow: $0, in: problem) },
            scale: scale,
            options: options
        )
        guard let assignment = try setUp.solve(watch) else { preconditionFailure("a row can always be left alone") }
        return assignment
    }
}

extension LevelScale {
    /// What leaving a row alone weighs.
    func price(ofRow row: Int, in problem: AssignmentProblem) -> Int128 {
        Int128(problem.ranks[row]) * rankUnit + Int128(problem.leavingCosts[row])
    }
}

/// A problem with what was found out about it: picks the width of values and the kernel for the costs, and runs the solver.
private struct SetUp {
    let problem: AssignmentProblem
    let capacities: [Int]?
    let isBalanced: Bool
    let prices: [Int128]?
    let scale: LevelScale?
    let options: SolverOptions

    /// - Returns: nothing where rows compete for too few columns, and none may be left alone.
    func solve(_ watch: SolverWatch) throws(AssignmentError) -> Assignment? {
        switch problem.storage {
        case .int32(let dense):
            // Without prices, values are sums of a few differences of 32-bit costs for each row: they fit.
            if scale.map({ fits($0, Int64.self) && isLow($0) }) ?? true {
                let result = unsafe try dense.costs.withUnsafeBufferPointer {
                    buffer throws(AssignmentError) -> Result in
                    let kernel = unsafe NarrowCostRows(
                        costs: Self.base(buffer),
                        rowCount: problem.rowCount,
                        columnCount: problem.columnCount,
                        mark: dense.hasForbidden ? DenseRows<Int32>.mark : nil
                    )
                    return try run(kernel, Int64.self, watch)
                }
                if case .done(let assignment) = result { return assignment }
            }
            let wide = DenseRows<Int64>(
                columnCount: dense.columnCount,
                costs: dense.costs.map { dense.hasForbidden && $0 == DenseRows<Int32>.mark ? .max : Int64($0) },
                hasForbidden: dense.hasForbidden,
                pairCount: dense.pairCount
            )
            return try solveWide(wide, watch)
        case .int64(let dense):
            return try solveWide(dense, watch)
        case .rows(let compressed):
            return try solveCompressed(compressed, watch)
        case .function(let function):
            let kernel = FunctionCostRows(
                function: function,
                rowCount: problem.rowCount,
                scratch: .init(columnCount: problem.columnCount)
            )
            return try inEitherWidth(kernel, watch)
        }
    }

    private func solveWide(_ dense: DenseRows<Int64>, _ watch: SolverWatch) throws(AssignmentError) -> Assignment? {
        unsafe try dense.costs.withUnsafeBufferPointer { buffer throws(AssignmentError) -> Assignment? in
            let kernel = unsafe WideCostRows(
                costs: Self.base(buffer),
                rowCount: problem.rowCount,
                columnCount: problem.columnCount,
                mark: dense.hasForbidden ? DenseRows<Int64>.mark : nil
            )
            return try inEitherWidth(kernel, watch)
        }
    }

    private func solveCompressed(_ compressed: CompressedRows, _ watch: SolverWatch) throws(AssignmentError)
        -> Assignment?
    {
        let range = compressed.costRange() ?? 0...0
        let isNarrow = range.lowerBound >= Int64(Int32.min) && range.upperBound <= Int64(Int32.max)
        return unsafe try compressed.rowStarts.withUnsafeBufferPointer {
            starts throws(AssignmentError) -> Assignment? in
            unsafe try compressed.pairColumns.withUnsafeBufferPointer {
                columns throws(AssignmentError) -> Assignment? in
                unsafe try compressed.pairCosts.withUnsafeBufferPointer {
                    costs throws(AssignmentError) -> Assignment? in
                    func kernel<Cost>(_: Cost.Type) -> CompressedCostRows<Cost> {
                        unsafe CompressedCostRows(
                            starts: Self.base(starts),
                            columns: Self.base(columns),
                            costs: Self.base(costs),
                            rowCount: problem.rowCount,
                            columnCount: problem.columnCount
                        )
                    }
                    if isNarrow { return try inEitherWidth(kernel(Int32.self), watch) }
                    return try inEitherWidth(kernel(Int64.self), watch)
                }
            }
        }
    }

    private func inEitherWidth<Rows: CostRows>(_ rows: Rows, _ watch: SolverWatch) throws(AssignmentError)
        -> Assignment?
    {
        let scale = if let scale { scale } else { try LevelScale(for: problem) }
        let result =
            fits(scale, Int64.self) ? try run(rows, Int64.self, watch) : try run(rows, Int128.self, watch)
        guard case .done(let assignment) = result else { preconditionFailure("only narrow costs have a range") }
        return assignment
    }

    /// Whether all values of a problem stay far below what the solver calls infinite, those of price wars included.
    private func fits<Value: SolverInteger>(_ scale: LevelScale, _: Value.Type) -> Bool {
        scale.bound < Int128(Value.max / 4096)
    }

    /// Whether no column starts at a dual that is too high for the narrow copy.
    private func isLow(_ scale: LevelScale) -> Bool {
        problem.minimums.allSatisfy { $0 == 0 } || scale.shortfallUnit <= Int128(ColumnDuals<Int64>.screenLimit)
    }

    private enum Result {
        case done(Assignment?)
        case outOfRange
    }

    private func run<Rows: CostRows, Value: SolverInteger>(
        _ rows: Rows,
        _: Value.Type,
        _ watch: SolverWatch
    ) throws(AssignmentError) -> Result {
        var terms = SolverTerms<Value>()
        terms.capacities = capacities
        terms.isBalanced = isBalanced
        terms.prices = prices.map { $0.map { Value(truncatingIfNeeded: $0) } }
        if problem.demands.contains(0) { terms.idleRows = problem.demands.map { $0 == 0 } }
        if problem.minimums.contains(where: { $0 > 0 }), let scale {
            terms.minimums = problem.minimums
            terms.shortfallUnit = Value(truncatingIfNeeded: scale.shortfallUnit)
        }
        if let scale {
            terms.costSpread = Value(truncatingIfNeeded: scale.rankUnit / Int128(max(1, problem.rowCount)) + 1)
        }
        let solver = ShortlistSolver<Rows, Value>(rows, terms, options, watch)
        switch try solver.solve() {
        case .solved: return .done(solver.assignment())
        case .infeasible: return .done(nil)
        case .outOfRange: return .outOfRange
        }
    }

    /// The memory of an array; a place never read where the array is empty.
    private static func base<Element>(_ buffer: UnsafeBufferPointer<Element>) -> UnsafePointer<Element> {
        // SAFETY: aligned and not nil; kernels read only as many elements as there are rows, columns and pairs: none.
        unsafe buffer.baseAddress ?? UnsafePointer(bitPattern: 64)!
    }
}
