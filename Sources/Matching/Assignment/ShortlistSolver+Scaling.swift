extension ShortlistSolver {
    // SAFETY: rows, columns, lists and picks are read where `ShortlistSolver` says that they lie.
    // A queue has a place for each row and one more, as no row is in it twice.

    /// Brings the column duals of a balanced problem with one place a column close to the best ones by cost scaling: rounds
    /// of bids that may be wrong by less and less (Goldberg & Kennedy 1995; as an auction, Bertsekas).
    ///
    /// No row is placed at the end; what counts is the duals, from which hardly a search is needed.
    ///
    /// - Returns: whether every round placed every row. Where none did, rows may compete for too few columns.
    /// - Complexity: each round ends after a number of bids in proportion to the rows.
    func scaleCosts() throws(AssignmentError) -> Bool {
        if let limit = options.scalingListLimit, limit > listLimit {
            lengthenLists(to: limit)
            _ = try makeShortlists()
        }
        let coarsest = max(1, typicalWidth() / 4)
        let finest = max(1, coarsest / 4096)
        var epsilon = coarsest
        // One place more: what is written there is not counted.
        var queue = unsafe memory.uninitialized(rowCount + 1, Int32.self)
        var nextQueue = unsafe memory.uninitialized(rowCount + 1, Int32.self)
        clearPlaces()
        while true {
            let isDone = unsafe try runAuction(epsilon, &queue, &nextQueue)
            for column in 0..<columnCount { unsafe firstRow[column] = Self.none }
            if !isDone { return false }
            if epsilon <= finest { return true }
            epsilon = max(finest, epsilon / 8)
        }
    }

    /// Half of the rows have a shortlist that reaches at least this far beyond its cheapest candidate.
    private func typicalWidth() -> Value {
        var widths: [Value] = []
        for row in stride(from: 0, to: rowCount, by: max(1, rowCount / 256)) {
            let list = unsafe lists + row * listLimit
            var least = Self.infinite
            var most: Value = -Self.infinite
            for place in unsafe 0..<Int(rowStates[row].count) {
                let reduced = unsafe Value(truncatingIfNeeded: list[place].cost) &- duals[list[place].column]
                least = min(least, reduced)
                most = max(most, reduced)
            }
            if most >= least { widths.append(most &- least) }
        }
        widths.sort()
        return widths.isEmpty ? 0 : widths[widths.count / 2]
    }

    /// One round: every row bids for the column that is best for it, and outbids its holder by up to the difference to the
    /// second best and `epsilon`.
    ///
    /// Rows wait in a queue, so that one bid does not wait for the memory that the last one asked for. Only
    /// ``firstRow`` says who holds a column for the time being.
    private func runAuction(
        _ epsilon: Value,
        _ queue: inout UnsafeMutablePointer<Int32>,
        _ nextQueue: inout UnsafeMutablePointer<Int32>
    ) throws(AssignmentError) -> Bool {
        var count = rowCount
        for row in 0..<rowCount { unsafe queue[row] = Int32(truncatingIfNeeded: row) }
        var bids = 0
        let mostBids = 60 * rowCount
        while count > 0 {
            var nextCount = 0
            for turn in 0..<count {
                if turn & 1023 == 0 { try watch.check(placed: rowCount - count) }
                if turn & (Self.batch - 1) == 0 { unsafe readAhead(queue + turn, min(Self.batch, count - turn)) }
                let bidder = unsafe Int(queue[turn])
                guard let target = bid(bidder, epsilon) else { return false }
                let out = unsafe firstRow[target]
                unsafe firstRow[target] = Int32(truncatingIfNeeded: bidder)
                unsafe nextQueue[nextCount] = out
                nextCount &+= out == Self.none ? 0 : 1
            }
            bids &+= count
            watch.statistics.bids += count
            if bids > mostBids { return false }
            unsafe swap(&queue, &nextQueue)
            count = nextCount
        }
        return true
    }

    /// How many rows are read ahead of their bids.
    private static var batch: Int { 32 }

    /// Reads what the next few bids will need. One after another, each bid would wait for its own memory; read together,
    /// all wait once.
    @inline(__always)
    private func readAhead(_ queue: UnsafeMutablePointer<Int32>, _ count: Int) {
        var sum = readSoFar
        for turn in 0..<count {
            let row = unsafe Int(queue[turn])
            unsafe sum ^= Int(truncatingIfNeeded: rowStates[row].bound) ^ Int(lists[row * listLimit].column)
        }
        for turn in 0..<count {
            let row = unsafe Int(queue[turn])
            let list = unsafe lists + row * listLimit
            for place in unsafe 0..<Int(rowStates[row].count) {
                unsafe sum ^= Int(truncatingIfNeeded: duals[list[place].column])
            }
        }
        // Kept, so that the compiler keeps the reads.
        readSoFar = sum
    }

    /// Lowers the dual of a row's cheapest column as far as the row would go.
    ///
    /// - Returns: the column; `nil` where the row has none.
    @inline(__always)
    private func bid(_ row: Int, _ epsilon: Value) -> Int? {
        let list = unsafe lists + row * listLimit
        while true {
            var column = Self.none
            var best = Self.infinite
            var second = Self.infinite
            let count = unsafe Int(rowStates[row].count)
            var place = 0
            // Without branches, as which candidate is best cannot be foreseen.
            while place < count {
                let candidate = unsafe list[place]
                let reduced = Value(truncatingIfNeeded: candidate.cost) &- duals[candidate.column]
                let higher = reduced > best ? reduced : best
                second = higher < second ? higher : second
                column = reduced < best ? candidate.column : column
                best = reduced < best ? reduced : best
                place &+= 1
            }
            let bound = unsafe rowStates[row].bound
            if best > bound {
                remakeShortlist(row)
                continue
            }
            if column == Self.none { return nil }
            second = min(second, bound)
            // A row without a second choice would go any distance; as far as costs reach is enough.
            let rise = second >= Self.infinite ? terms.costSpread : second &- best
            unsafe duals.set(Int(column), duals.exact[Int(column)] &- rise &- epsilon)
            return Int(column)
        }
    }
}
