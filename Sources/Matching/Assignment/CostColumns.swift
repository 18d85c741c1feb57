/// Rows of costs that can also be read column by column, which a search for a row to fill a place needs.
protocol CostColumns: CostRows {
    /// Whether columns can be read at all.
    static var readsColumns: Bool { get }

    /// Calls `body` with every permitted pair of a column: the row, and what the pair costs.
    func forEachPair(ofColumn column: Int, _ body: (_ row: Int, _ cost: Int64) -> Void)
}

extension NarrowCostRows: CostColumns {
    // SAFETY: the matrix has `rowCount` times `columnCount` costs, and the column is below `columnCount`; so below, too.

    static var readsColumns: Bool { true }

    @inline(__always)
    func forEachPair(ofColumn column: Int, _ body: (_ row: Int, _ cost: Int64) -> Void) {
        for row in 0..<rowCount {
            let cost = unsafe costs[row &* columnCount &+ column]
            if mark == nil || cost != mark { body(row, Int64(cost)) }
        }
    }
}

extension WideCostRows: CostColumns {
    static var readsColumns: Bool { true }

    @inline(__always)
    func forEachPair(ofColumn column: Int, _ body: (_ row: Int, _ cost: Int64) -> Void) {
        for row in 0..<rowCount {
            let cost = unsafe costs[row &* columnCount &+ column]
            if mark == nil || cost != mark { body(row, cost) }
        }
    }
}

extension FunctionCostRows: CostColumns {
    // One column would take as long as all of them.
    static var readsColumns: Bool { false }
    func forEachPair(ofColumn column: Int, _ body: (_ row: Int, _ cost: Int64) -> Void) {}
}

/// Compressed rows with the same pairs column by column, where those are at hand.
struct IndexedCostRows<Cost: SolverInteger>: CostColumns {
    let rows: CompressedCostRows<Cost>
    /// The same with rows and columns changed over; `nil` until somebody needs it.
    let columns: CompressedCostRows<Cost>?

    static var readsColumns: Bool { true }
    var rowCount: Int { rows.rowCount }
    var columnCount: Int { rows.columnCount }
    func length(ofRow row: Int) -> Int { rows.length(ofRow: row) }

    @inline(__always)
    func collect<Value: SolverInteger>(
        _ row: Int,
        from start: Int,
        cursor: inout Int,
        _ duals: ColumnDuals<Value>,
        upTo threshold: Value,
        into picks: UnsafeMutablePointer<Pick<Value>>,
        count: inout Int,
        room: Int,
        isInRange: UnsafeMutablePointer<Bool>?
    ) -> Bool {
        unsafe rows.collect(
            row,
            from: start,
            cursor: &cursor,
            duals,
            upTo: threshold,
            into: picks,
            count: &count,
            room: room,
            isInRange: isInRange
        )
    }

    @inline(__always)
    func forEachPair(ofColumn column: Int, _ body: (_ row: Int, _ cost: Int64) -> Void) {
        guard let columns else { preconditionFailure("columns are made ready before they are read") }
        for pair in unsafe columns.starts[column]..<columns.starts[column &+ 1] {
            unsafe body(Int(columns.columns[pair]), columns.costs[pair])
        }
    }
}

extension CompressedRows {
    /// The same pairs with rows and columns changed over.
    ///
    /// - Complexity: O(columns + pairs).
    func transposed(columnCount: Int) -> CompressedRows {
        var starts = Array(repeating: 0, count: columnCount + 1)
        for column in pairColumns { starts[Int(column) + 1] += 1 }
        for column in 0..<columnCount { starts[column + 1] += starts[column] }
        var next = starts
        var rows = Array(repeating: Int32(0), count: pairColumns.count)
        var costs = Array(repeating: Int64(0), count: pairColumns.count)
        for row in 0..<rowStarts.count - 1 {
            for pair in rowStarts[row]..<rowStarts[row + 1] {
                let column = Int(pairColumns[pair])
                rows[next[column]] = Int32(truncatingIfNeeded: row)
                costs[next[column]] = pairCosts[pair]
                next[column] += 1
            }
        }
        return CompressedRows(rowStarts: starts, pairColumns: rows, pairCosts: costs)
    }
}
