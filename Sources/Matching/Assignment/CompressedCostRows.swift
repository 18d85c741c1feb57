/// The permitted pairs of compressed rows.
///
/// `Cost` is what a shortlist keeps: 32 bits where all costs fit, which halves the memory that a bid touches.
struct CompressedCostRows<Cost: SolverInteger>: CostRows {
    let starts: UnsafePointer<Int>
    let columns: UnsafePointer<Int32>
    let costs: UnsafePointer<Int64>
    let rowCount: Int
    let columnCount: Int

    func length(ofRow row: Int) -> Int { starts[row + 1] - starts[row] }

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
        let first = starts[row]
        let length = starts[row &+ 1] &- first
        if length == 0 { return true }
        var kept = count
        var visited = cursor
        // Rows begin at places of their own, as their columns differ anyway.
        var pair = first &+ (visited &+ start) % length
        let end = first &+ length
        defer {
            cursor = visited
            count = kept
        }
        while visited < length {
            if kept &+ 1 >= room { return false }
            let column = columns[pair]
            let reduced = Value(truncatingIfNeeded: costs[pair]) &- duals[column]
            picks[kept] = Pick(key: reduced, column: column)
            kept &+= reduced <= threshold ? 1 : 0
            pair &+= 1
            if pair == end { pair = first }
            visited &+= 1
        }
        return true
    }
}
