/// Looking after columns that have places to give: the search of ``ShortlistSolver`` turned around.
///
/// A place in a column whose dual is below its floor (0, or what a missing row weighs) is worth taking. From the column,
/// rows that would move in are met in the order of what that costs them in reduced cost (Dijkstra); each opens its own
/// column in turn, and the search ends at the nearest of: a column whose dual may rise to its floor, so that it keeps the
/// place; the first column itself; a row left alone.
///
/// Here column duals *rise*, so that pairs outside a shortlist may come below its bound. This can only be so in the columns
/// that rose. Each of them is read again, and where a pair is below the row's bound and not on its list, it is put on the
/// list, or, where that is full, the bound is lowered to it. So bounds are true again for every row.
extension SessionSolver {
    // SAFETY: as in `SessionSolver`; a search meets and settles a column once, so `met` and `settled` have a place for each.

    private typealias Solver = ShortlistSolver<Rows, Value>

    private enum End {
        /// The opened column keeps the place.
        case stays
        /// A row leaves this column, which keeps the place.
        case column(Int)
        /// A row left alone takes a place in the column.
        case row(Int, into: Int)
    }

    /// What the dual of a column with a free place has to be at least, as duals are kept.
    ///
    /// - Parameter more: how many more of its rows leave first.
    private func floor(_ column: Int, afterLosing more: Int32 = 0) -> Value {
        if let missing = unsafe solver.missing, unsafe missing[column] &+ more > 0, minimums[column] > 0 {
            return solver.terms.shortfallUnit &+ solver.shift
        }
        return solver.shift
    }

    func isBelowFloor(_ column: Int) -> Bool { unsafe isClosed(column) || solver.duals.exact[column] < floor(column) }

    /// Fills places of an opened column for as long as that is better than leaving them free.
    func settle(opened column: Int) throws(AssignmentError) {
        if unsafe solver.placesLeft[column] > 0, isClosed(column) { admit(column) }
        while unsafe solver.placesLeft[column] > 0, unsafe solver.duals.exact[column] < floor(column) {
            try solver.watch.check(placed: 0)
            fillPlace(of: column)
        }
    }

    /// Gives a column that was closed the highest dual that all rows at rest allow.
    private func admit(_ column: Int) {
        var highest = floor(column)
        solver.rows.forEachPair(ofColumn: column) { row, cost in
            guard standing[row] == .atRest else { return }
            highest = min(highest, Value(truncatingIfNeeded: cost) &- dual(ofRow: row))
        }
        if !fitsScreen(highest) {
            highest = highest &- solver.shift
            fold()
        }
        solver.duals.set(column, highest)
        checkBounds(column)
    }

    /// Finds the row that gains most if a place of a column is filled, and moves rows up; or raises the column's dual.
    private func fillPlace(of start: Int) {
        let distance = unsafe solver.distance
        let duals = solver.duals
        var heap = solver.heap
        heap.removeAll()
        var metCount = 1
        var settledCount = 0
        var end = End.stays
        var endDistance = unsafe floor(start) &- duals.exact[start]
        var reach = Solver.infinite
        // With all rows placed, and no column at its floor, all duals may move alike.
        let leastRise = leastRise()
        unsafe solver.met[0] = Int32(truncatingIfNeeded: start)
        unsafe distance[start] = 0
        heap.push(0, Int32(truncatingIfNeeded: start))
        while heap.count > 0 {
            let (key, id) = heap.pop()
            if key >= endDistance { break }
            if key &+ leastRise >= endDistance {
                reach = key
                break
            }
            let column = Int(id)
            if unsafe distance[column] < key { continue }
            unsafe solver.settled[settledCount] = id
            settledCount += 1
            let offset = unsafe key &- duals.exact[column]
            solver.rows.forEachPair(ofColumn: column) { row, cost in
                let length = offset &+ Value(truncatingIfNeeded: cost) &- dual(ofRow: row)
                guard length < endDistance, standing[row] == .atRest else { return }
                let left = unsafe solver.rowStates[row].column
                if left < 0 {
                    end = .row(row, into: column)
                    endDistance = length
                    return
                }
                let next = Int(left)
                guard unsafe length < distance[next] else { return }
                if unsafe distance[next] == Solver.infinite {
                    unsafe solver.met[metCount] = left
                    metCount += 1
                }
                unsafe distance[next] = length
                unsafe solver.rowBefore[next] = Int32(truncatingIfNeeded: row)
                unsafe columnBefore[next] = id
                let rise = unsafe max(0, floor(next, afterLosing: 1) &- duals.exact[next])
                if length &+ rise < endDistance {
                    end = .column(next)
                    endDistance = length &+ rise
                }
                if rise > 0 { heap.push(length, left) }
            }
        }
        solver.heap = heap
        solver.watch.statistics.searches += 1
        solver.watch.statistics.columnsSettled += settledCount
        moveDuals(settledCount, endDistance, min(endDistance, reach))
        flip(end, to: start)
        for place in 0..<metCount { unsafe distance[Int(solver.met[place])] = Solver.infinite }
    }

    /// The least by which a column's dual could rise, or nothing where a row is left alone, whose dual cannot fall.
    private func leastRise() -> Value {
        for row in 0..<solver.rowCount where unsafe standing[row] == .atRest && solver.rowStates[row].column < 0 {
            return 0
        }
        var least = Solver.infinite
        for column in 0..<solver.columnCount where !isClosed(column) {
            least = unsafe min(least, floor(column, afterLosing: 1) &- solver.duals.exact[column])
        }
        return max(0, least)
    }

    private func moveDuals(_ settledCount: Int, _ endDistance: Value, _ reach: Value) {
        let duals = solver.duals
        solver.shift &-= endDistance &- reach
        var highest = -Solver.infinite
        for place in 0..<settledCount {
            let column = unsafe Int(solver.settled[place])
            highest = unsafe max(highest, duals.exact[column] &+ reach &- solver.distance[column])
        }
        if !fitsScreen(highest) { fold() }
        for place in 0..<settledCount {
            let column = unsafe Int(solver.settled[place])
            let gain = unsafe reach &- solver.distance[column]
            if gain <= 0 { continue }
            unsafe duals.set(column, duals.exact[column] &+ gain)
            var row = unsafe solver.firstRow[column]
            while row >= 0 {
                unsafe solver.rowStates[Int(row)].dual &-= gain
                row = unsafe solver.rowStates[Int(row)].next
            }
            checkBounds(column)
        }
    }

    private func flip(_ end: End, to start: Int) {
        var left: Int
        switch end {
        case .stays: return
        case .column(let column): left = column
        case .row(let row, let column):
            unsafe solver.rowStates[row].dual = solver.price(row)
            solver.place(row, in: column)
            left = column
        }
        while left != start {
            let row = unsafe Int(solver.rowBefore[left])
            let next = unsafe Int(columnBefore[left])
            solver.remove(row, from: left)
            solver.place(row, in: next)
            left = next
        }
    }

    /// Keeps every row's bound true after a column's dual rose.
    private func checkBounds(_ column: Int) {
        solver.rows.forEachPair(ofColumn: column) { row, cost in noteOutside(row, column, cost) }
    }

    // MARK: The shift

    /// Whether a column's dual can be narrowed for the kernels that read it so.
    private func fitsScreen(_ dual: Value) -> Bool {
        !Rows.usesScreen || dual <= Value(ColumnDuals<Value>.screenLimit)
    }

    /// Writes the duals and bounds as they are, without a shift, so that none is above what a narrow one can be.
    private func fold() {
        let shift = solver.shift
        solver.shift = 0
        for column in 0..<solver.columnCount where !isClosed(column) {
            unsafe solver.duals.set(column, solver.duals.exact[column] &- shift)
        }
        for row in 0..<solver.rowCount {
            unsafe solver.rowStates[row].dual &+= shift
            if unsafe solver.rowStates[row].bound < Solver.infinite { unsafe solver.rowStates[row].bound &+= shift }
        }
    }
}
