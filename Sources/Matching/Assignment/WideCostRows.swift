/// A matrix of 64-bit costs, scanned one by one.
@safe struct WideCostRows: CostRows {
    typealias Cost = Int64

    // SAFETY: lent by the caller for as long as this value is used; `rowCount` times `columnCount` costs, read at rows and
    // columns alone. A pick is written only where `room` leaves a place for it, and duals have a place for each column.
    let costs: UnsafePointer<Int64>
    let rowCount: Int
    let columnCount: Int
    /// What stands for a forbidden pair; `nil` where every pair is permitted.
    let mark: Int64?

    func length(ofRow row: Int) -> Int { columnCount }

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
        let costs = unsafe costs + row * columnCount
        var kept = count
        var column = columnCount == 0 ? 0 : (cursor &+ start) % columnCount
        defer { count = kept }
        while cursor < columnCount {
            if kept &+ 1 >= room { return false }
            let cost = unsafe costs[column]
            let reduced = unsafe Value(truncatingIfNeeded: cost) &- duals.exact[column]
            unsafe picks[kept] = Pick(key: reduced, column: Int32(truncatingIfNeeded: column))
            kept &+= reduced <= threshold && (mark == nil || cost != mark) ? 1 : 0
            column &+= 1
            if column == columnCount { column = 0 }
            cursor &+= 1
        }
        return true
    }

    func columnMinima<Value: SolverInteger>(_ minima: UnsafeMutablePointer<Value>) -> Bool {
        guard mark == nil, rowCount > 0 else { return false }
        for column in 0..<columnCount { unsafe minima[column] = Value(truncatingIfNeeded: costs[column]) }
        for row in 1..<max(1, rowCount) {
            let costs = unsafe costs + row * columnCount
            for column in 0..<columnCount {
                let cost = unsafe Value(truncatingIfNeeded: costs[column])
                unsafe minima[column] = cost < minima[column] ? cost : minima[column]
            }
        }
        return true
    }
}

/// A cost function's rows, worked out again each time they are scanned.
struct FunctionCostRows: CostRows {
    typealias Cost = Int64

    let function: CostFunction
    let rowCount: Int
    /// Room for one row.
    let scratch: Scratch

    /// A row's costs, kept from one scan to the next so that nothing is allocated.
    final class Scratch {
        var costs: [Int64]
        init(columnCount: Int) { costs = Array(repeating: 0, count: columnCount) }
    }

    var columnCount: Int { function.columnCount }
    var bytes: Int { 8 * columnCount }

    func length(ofRow row: Int) -> Int { columnCount }

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
        function.fill(row: row, into: &scratch.costs)
        return unsafe scratch.costs.withUnsafeBufferPointer { buffer in
            guard let costs = buffer.baseAddress else { return true }
            return unsafe WideCostRows(costs: costs, rowCount: 1, columnCount: columnCount, mark: CostFunction.mark)
                .collect(
                    0,
                    from: start,
                    cursor: &cursor,
                    duals,
                    upTo: threshold,
                    into: picks,
                    count: &count,
                    room: room,
                    isInRange: nil
                )
        }
    }
}
