/// A solved problem that follows changes.
///
/// Between two solves, all that ``ShortlistSolver`` says of duals and bounds holds for the rows *at rest*: those with a
/// column and those left alone at their price. Rows that lost their column, or whose dual a change has made wrong, wait
/// and are left out of it. A column that lost a row, or was given places, is *opened*: until it has been looked after, it
/// counts as having no more places than rows.
///
/// So a change costs little by itself, and a solve is a few searches: for each opened column one for rows that gain by its
/// places, and then one for each waiting row.
@safe final class SessionSolver<Source: CostSource, Value: SolverInteger> {
    typealias Rows = ChangedCostRows<Source.Rows>

    /// What a row is doing.
    enum Standing: UInt8 {
        case atRest, waiting, out
    }

    let source: Source
    let changes: CostChanges
    let solver: ShortlistSolver<Rows, Value>
    /// The minimums that columns have where their capacity allows.
    let minimums: [Int]
    var capacities: [Int]
    var standing: [Standing]
    /// Rows to be placed; those that are not waiting any more are passed over.
    private var waiting: [Int] = []
    private var opened: [Int] = []
    let columnBefore: UnsafeMutablePointer<Int32>

    // SAFETY: `columnBefore` has a place for each column and lies in the solver's memory, which this object keeps alive.
    // Rows and columns that a caller names are checked by `AssignmentSession`; the others come from the solver's own
    // lists. Its blocks are read where `ShortlistSolver` says that they lie.

    /// - Parameters:
    ///   - terms: the problem's, with prices, at present capacities, and with minimums where any column ever had one.
    ///   - minimums: the minimums that columns have where their capacity allows.
    ///   - isOut: whether each row wants no column, or is taken out.
    init(
        _ source: Source,
        _ changes: CostChanges,
        _ terms: SolverTerms<Value>,
        minimums: [Int],
        capacities: [Int],
        isOut: [Bool]
    ) {
        self.source = source
        self.changes = changes
        self.capacities = capacities
        self.minimums = minimums
        standing = isOut.map { $0 ? .out : .atRest }
        solver = source.withRows { rows in
            ShortlistSolver(
                ChangedCostRows(base: rows, changes: changes),
                terms,
                SolverOptions(),
                SolverWatch(rowCount: rows.rowCount, report: nil)
            )
        }
        unsafe columnBefore = solver.memory.uninitialized(solver.columnCount, Int32.self)
        // The solver gives no column more places than there are rows. Here one that could take more is never full, as it
        // may have a minimum that all rows together do not reach.
        for column in 0..<solver.columnCount where capacities[column] > solver.rowCount {
            if unsafe solver.placesLeft[column] == 0 {
                solver.openColumns += 1
                unsafe solver.duals.set(column, solver.missing?[column] ?? 0 > 0 ? terms.shortfallUnit : 0)
            }
            unsafe solver.placesLeft[column] += 1
        }
    }

    /// Calls `body` with the solver able to read its costs.
    private func reading<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
        try source.withRows { rows throws(Failure) -> Result in
            solver.rows = ChangedCostRows(base: rows, changes: changes)
            return try body()
        }
    }

    // MARK: The first solve

    /// Solves from nothing.
    func solveFromNothing() throws(AssignmentError) {
        let outcome = try reading { () throws(AssignmentError) in try solver.solve() }
        guard case .solved = outcome else { preconditionFailure("a row can always be left alone") }
    }

    /// Takes over an assignment and its duals, found in whatever way.
    func adopt(_ assignment: Assignment) throws(AssignmentError) {
        for column in 0..<solver.columnCount where capacities[column] > 0 {
            solver.duals.set(column, Value(truncatingIfNeeded: assignment.columnDuals[column]))
        }
        for row in 0..<solver.rowCount {
            unsafe solver.rowStates[row].dual = Value(truncatingIfNeeded: assignment.rowDuals[row])
            if let column = assignment.columnOfRow[row] { solver.place(row, in: column) }
        }
        _ = try reading { () throws(AssignmentError) in try solver.makeShortlists() }
    }

    // MARK: Changes

    /// Gives a column another number of places.
    func changeCapacity(ofColumn column: Int, to capacity: Int) {
        let most = solver.rowCount + 1
        let places = Int32(clamping: min(capacity, most))
        let change = places - Int32(clamping: min(capacities[column], most))
        let minimumBefore = minimum(ofColumn: column)
        capacities[column] = capacity
        if change == 0 { return }
        if let missing = unsafe solver.missing {
            unsafe missing[column] += Int32(clamping: minimum(ofColumn: column)) - Int32(clamping: minimumBefore)
        }
        let left = unsafe solver.placesLeft[column]
        unsafe solver.placesLeft[column] = left + change
        solver.openColumns += (left + change > 0 ? 1 : 0) - (left > 0 ? 1 : 0)
        if change > 0 { return opened.append(column) }
        while unsafe solver.placesLeft[column] < 0 { unsafe free(row: Int(solver.firstRow[column])) }
        if places == 0 { solver.duals.set(column, ShortlistSolver<Rows, Value>.closed) }
    }

    /// The minimum of a column, as far as its capacity allows.
    private func minimum(ofColumn column: Int) -> Int {
        min(minimums[column], capacities[column], solver.rowCount + 1)
    }

    /// Takes a row out of the problem.
    func takeOut(row: Int) {
        if standing[row] == .atRest { free(row: row) }
        standing[row] = .out
    }

    /// Puts a row back that was taken out.
    func putBack(row: Int) {
        standing[row] = .waiting
        waiting.append(row)
    }

    /// Takes a row at rest out of its column, if it has one, and has it wait.
    private func free(row: Int) {
        let column = unsafe solver.rowStates[row].column
        if column >= 0 {
            solver.remove(row, from: Int(column))
            opened.append(Int(column))
        }
        standing[row] = .waiting
        waiting.append(row)
    }

    /// Is told of a change after it was made.
    func costChanged(row: Int, column: Int, to cost: Int64?) {
        noteInShortlist(row, column, cost)
        guard standing[row] == .atRest else { return }
        let reduced = cost.map { unsafe Value(truncatingIfNeeded: $0) &- solver.duals.exact[column] }
        if unsafe solver.rowStates[row].column == Int32(truncatingIfNeeded: column) {
            if let reduced, unsafe reduced <= solver.rowStates[row].dual || isBest(row, column, reduced) {
                unsafe solver.rowStates[row].dual = reduced
            } else {
                free(row: row)
            }
        } else if let reduced, reduced < dual(ofRow: row) {
            free(row: row)
        }
    }

    /// Whether a row can do no better than with its column, at a dual of `dual`.
    private func isBest(_ row: Int, _ column: Int, _ dual: Value) -> Bool {
        if dual > solver.price(row) { return false }
        return reading {
            var cursor = 0
            var isDone = false
            while !isDone {
                var count = 0
                isDone = unsafe solver.rows.collect(
                    row,
                    from: 0,
                    cursor: &cursor,
                    solver.duals,
                    upTo: dual &- 1,
                    into: solver.picks,
                    count: &count,
                    room: solver.pickLimit,
                    isInRange: nil
                )
                for place in 0..<count where unsafe Int(solver.picks[place].column) != column { return false }
            }
            return true
        }
    }

    /// Keeps a row's shortlist and bound right when a cost changes.
    private func noteInShortlist(_ row: Int, _ column: Int, _ cost: Int64?) {
        let list = unsafe solver.lists + row * solver.listLimit
        let count = unsafe Int(solver.rowStates[row].count)
        for place in 0..<count where unsafe list[place].column == Int32(truncatingIfNeeded: column) {
            if let cost {
                unsafe list[place].cost = .init(truncatingIfNeeded: cost)
            } else {
                unsafe list[place] = list[count - 1]
                unsafe solver.rowStates[row].count -= 1
            }
            return
        }
        if let cost { noteOutside(row, column, cost) }
    }

    /// Keeps a row's shortlist and bound right where a pair outside the list may have become cheaper than the bound.
    func noteOutside(_ row: Int, _ column: Int, _ cost: Int64) {
        let reduced = unsafe Value(truncatingIfNeeded: cost) &- solver.duals.exact[column]
        guard unsafe reduced < solver.rowStates[row].bound else { return }
        let list = unsafe solver.lists + row * solver.listLimit
        let count = unsafe Int(solver.rowStates[row].count)
        for place in 0..<count where unsafe list[place].column == Int32(truncatingIfNeeded: column) { return }
        if count < solver.listLimit {
            unsafe list[count] = .init(
                column: Int32(truncatingIfNeeded: column),
                cost: Rows.Cost(truncatingIfNeeded: cost)
            )
            unsafe solver.rowStates[row].count += 1
        } else {
            unsafe solver.rowStates[row].bound = reduced
        }
    }

    /// A row's dual as it is kept; of a row left alone, its price.
    func dual(ofRow row: Int) -> Value {
        unsafe solver.rowStates[row].column < 0 ? solver.price(row) : solver.rowStates[row].dual
    }

    // MARK: Solving again

    /// Finds a place for every row that waits for one, and a row for every place that should have one.
    ///
    /// - Returns: `false` where the change cannot be followed, and all has to be solved anew.
    func solveAgain() throws(AssignmentError) -> Bool {
        solver.watch.statistics = .init()
        solver.watch.statistics.method = "warm start"
        solver.watch.begin("opened columns")
        opened.removeAll { unsafe solver.placesLeft[$0] <= 0 || !isBelowFloor($0) }
        if !opened.isEmpty {
            if !Rows.readsColumns { return false }
            source.prepareColumns()
            try reading { () throws(AssignmentError) in
                while let column = opened.last {
                    try settle(opened: column)
                    opened.removeLast()
                }
            }
        }
        solver.watch.end(placed: 0)
        solver.watch.begin("searches")
        try reading { () throws(AssignmentError) in
            while let row = waiting.last {
                try solver.watch.check(placed: 0)
                if standing[row] == .waiting {
                    solver.leastLeaving = solver.openColumns == 0 ? leastLeaving() : 0
                    guard solver.placeByShortestPath(row) else { preconditionFailure("a row can always be left alone") }
                    standing[row] = .atRest
                }
                waiting.removeLast()
            }
        }
        solver.watch.end(placed: 0)
        return true
    }

    /// The least difference between price and dual of a row with a column.
    private func leastLeaving() -> Value {
        var least = ShortlistSolver<Rows, Value>.infinite
        for row in 0..<solver.rowCount where unsafe solver.rowStates[row].column >= 0 {
            least = unsafe min(least, solver.price(row) &- solver.rowStates[row].dual)
        }
        return least
    }

    /// The assignment and its duals.
    func assignment(on scale: LevelScale) -> Assignment {
        let shift = solver.shift
        solver.watch.statistics.heapOperations = solver.heap.operations
        solver.watch.statistics.peakBytes = solver.memory.bytes + solver.heap.bytes + solver.rows.bytes
        return Assignment(
            columnOfRow: (0..<solver.rowCount).map { row in
                unsafe solver.rowStates[row].column < 0 ? nil : Int(solver.rowStates[row].column)
            },
            rowDuals: (0..<solver.rowCount).map { row in
                standing[row] == .out ? 0 : Int128(dual(ofRow: row) &+ shift)
            },
            columnDuals: (0..<solver.columnCount).map { column in
                unsafe isClosed(column) ? 0 : Int128(solver.duals.exact[column] &- shift)
            },
            scale: scale,
            statistics: solver.watch.statistics
        )
    }

    func isClosed(_ column: Int) -> Bool { unsafe solver.duals.exact[column] <= ShortlistSolver<Rows, Value>.closed }
}
