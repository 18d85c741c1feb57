/// The permitted pairs of compressed rows.
///
/// `Cost` is what a shortlist keeps: 32 bits where all costs fit, which halves the memory that a bid touches.
@safe struct CompressedCostRows<Cost: SolverInteger>: CostRows {
    // SAFETY: lent by the caller for as long as this value is used. `AssignmentProblem` has checked that starts rise from 0
    // to the number of pairs, one more of them than rows, and that columns lie below `columnCount`. A pick is written only
    // where `room` leaves a place for it.
    let starts: UnsafePointer<Int>
    let columns: UnsafePointer<Int32>
    let costs: UnsafePointer<Int64>
    let rowCount: Int
    let columnCount: Int

    func length(ofRow row: Int) -> Int { unsafe starts[row + 1] - starts[row] }

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
        let first = unsafe starts[row]
        let length = unsafe starts[row &+ 1] &- first
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
            let column = unsafe columns[pair]
            let reduced = unsafe Value(truncatingIfNeeded: costs[pair]) &- duals[column]
            unsafe picks[kept] = Pick(key: reduced, column: column)
            kept &+= reduced <= threshold ? 1 : 0
            pair &+= 1
            if pair == end { pair = first }
            visited &+= 1
        }
        return true
    }
}
