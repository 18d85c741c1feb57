extension ShortlistSolver {
    // SAFETY: rows, columns, lists and picks are read where `ShortlistSolver` says that they lie.
    // The coarser solver reads its costs within the closure that lends them.

    /// Starts again from the duals of a coarser problem: every fourth row against every fourth column.
    ///
    /// Where costs have a structure (a product of ranks, features of people), the best duals are smooth in it. Those of the
    /// coarser problem's rows give each column the highest dual that all these rows allow, from which the rest is local.
    /// On costs without structure this is no help, so it is tried only where the row reduction placed few rows.
    ///
    /// - Returns: `false` where no coarser problem can be had; nothing was done then.
    func startFromCoarserProblem() throws(AssignmentError) -> Bool {
        let count = rowCount / 4
        let sample = (0..<count).map { ($0 * rowCount + rowCount / 2) / count }
        guard count > 1, let costs = rows.submatrix(rows: sample, columns: sample) else { return false }
        let rowDuals = unsafe try costs.withUnsafeBufferPointer { buffer throws(AssignmentError) -> [Value]? in
            guard let base = buffer.baseAddress else { return nil }
            let solver = unsafe ShortlistSolver<NarrowCostRows, Value>(
                NarrowCostRows(costs: base, rowCount: count, columnCount: count, mark: nil),
                terms,
                options,
                watch.silent
            )
            guard case .solved = try solver.solve() else { return nil }
            bytesBeside = max(bytesBeside, solver.memory.bytes + solver.bytesBeside + 4 * costs.count)
            return (0..<count).map { unsafe solver.rowStates[$0].dual }
        }
        guard let rowDuals else { return false }

        clearPlaces()
        for column in 0..<columnCount { duals.set(column, 0) }
        for (place, row) in sample.enumerated() {
            let dual = rowDuals[place]
            var cursor = 0
            var isDone = false
            while !isDone {
                var count = 0
                isDone = unsafe rows.collect(
                    row,
                    from: 0,
                    cursor: &cursor,
                    duals,
                    upTo: Self.infinite,
                    into: picks,
                    count: &count,
                    room: pickLimit,
                    isInRange: nil
                )
                for place in 0..<count {
                    let column = unsafe Int(picks[place].column)
                    let highest = unsafe picks[place].key &- dual
                    if unsafe highest < distance[column] { unsafe distance[column] = highest }
                }
            }
        }
        // None above 0, as narrow duals have a limit; in a balanced problem all may be shifted alike.
        var top = unsafe distance[0]
        for column in 1..<columnCount { top = unsafe max(top, distance[column]) }
        for column in 0..<columnCount {
            unsafe duals.set(column, distance[column] &- top)
            unsafe distance[column] = Self.infinite
        }
        return try makeShortlists()
    }
}
