extension ShortlistSolver {
    // SAFETY: rows, columns, lists and picks are read where `ShortlistSolver` says that they lie.

    /// How a solve ended.
    enum Outcome {
        /// Every row has its best place.
        case solved
        /// A cost is outside what the rows' kernel is exact on. Nothing was done.
        case outOfRange
        /// Every row should have a column, but some compete for too few.
        case infeasible
    }

    /// Places every row: shortlists, row reduction, where they pay a coarser problem's duals or cost scaling, and a search
    /// for each row still waiting.
    func solve() throws(AssignmentError) -> Outcome {
        watch.statistics.method = "shortlists"
        var areDualsZero = terms.capacities == nil && terms.minimums == nil
        if terms.isBalanced, terms.capacities == nil {
            watch.begin("column minima")
            if unsafe rows.columnMinima(duals.exact) {
                areDualsZero = false
                for column in 0..<columnCount { unsafe duals.set(column, duals.exact[column]) }
            }
            watch.end(placed: 0)
        }
        watch.begin("shortlists")
        saveReadingDuals(areDualsZero)
        let isInRange = try makeShortlists()
        saveReadingDuals(false)
        guard isInRange else { return .outOfRange }
        watch.end(placed: 0)

        let canScale = terms.isBalanced && terms.capacities == nil && terms.prices == nil
        var waiting: [Int] = []
        var isScaled = false
        if canScale, options.scaling == .always {
            guard try scale() else { return .infeasible }
            isScaled = true
        }
        var (isWar, free) = (false, 0)
        func reduce() throws(AssignmentError) {
            watch.begin("row reduction")
            (waiting, isWar) = try reduceRows()
            free = waiting.count
            watch.end(placed: rowCount - free)
        }
        try reduce()
        if canScale, !isScaled, 2 * free > rowCount, rowCount >= 16 {
            watch.begin("coarse start")
            let isStarted = try startFromCoarserProblem()
            watch.end(placed: isStarted ? 0 : rowCount - free)
            if isStarted { try reduce() }
        }
        // A war that few rows have lost ends sooner by searches.
        if canScale, !isScaled, options.scaling == .afterPriceWar, isWar, 32 * free > rowCount {
            guard try scale() else { return .infeasible }
            try reduce()
        }
        watch.statistics.rowsPlacedAtStart = rowCount - waiting.count
        watch.begin("searches")
        for (turn, row) in waiting.enumerated() {
            if turn & 15 == 0 { try watch.check(placed: rowCount - free + turn) }
            isNearlyDone = waiting.count - turn <= 2
            guard placeByShortestPath(row) else { return .infeasible }
        }
        watch.end(placed: rowCount)
        return .solved
    }

    private func scale() throws(AssignmentError) -> Bool {
        watch.begin("cost scaling")
        watch.statistics.method = "cost scaling"
        let isDone = try scaleCosts()
        watch.end(placed: 0)
        return isDone
    }

    /// The assignment and its duals.
    ///
    /// Column duals of a balanced problem are shifted so that none is above 0, as those of other problems are by themselves.
    func assignment() -> Assignment {
        var shift: Value = 0
        if terms.isBalanced, columnCount > 0 {
            shift = unsafe duals.exact[0]
            for column in 1..<max(1, columnCount) { shift = unsafe max(shift, duals.exact[column]) }
        }
        watch.statistics.heapOperations = heap.operations
        watch.statistics.peakBytes = memory.bytes + heap.bytes + rows.bytes + bytesBeside
        return Assignment(
            columnOfRow: (0..<rowCount).map { row in
                unsafe rowStates[row].column == Self.none ? nil : Int(rowStates[row].column)
            },
            rowDuals: (0..<rowCount).map { unsafe Int128(rowStates[$0].dual &+ shift) },
            columnDuals: (0..<columnCount).map { column in
                unsafe duals.exact[column] <= Self.closed ? 0 : Int128(duals.exact[column] &- shift)
            },
            statistics: watch.statistics
        )
    }
}
