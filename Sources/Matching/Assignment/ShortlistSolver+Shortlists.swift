extension ShortlistSolver {
    // SAFETY: rows, columns, lists and picks are read where `ShortlistSolver` says that they lie.

    /// Makes every row's shortlist at present duals.
    ///
    /// - Returns: whether all costs are such that the rows' kernel is exact on them.
    func makeShortlists() throws(AssignmentError) -> Bool {
        var guess = Self.infinite
        var isInRange = true
        for row in 0..<rowCount {
            if row & 255 == 0 { try watch.check(placed: 0) }
            // Rows resemble each other, so the last one's bound tells roughly where this one's will be.
            unsafe makeShortlist(row, upTo: guess, isInRange: &isInRange)
            guard isInRange else { return false }
            guess = unsafe rowStates[row].bound
        }
        return true
    }

    /// Makes a row's shortlist anew, from what its present candidates cost now.
    @inline(never)
    func remakeShortlist(_ row: Int) {
        watch.statistics.rebuilds += 1
        // Of a short row, everything is looked at anyway.
        if rows.length(ofRow: row) <= 4 * listLimit {
            _ = unsafe gather(row, upTo: Self.infinite, estimating: false, isInRange: nil)
            return
        }
        let list = unsafe lists + row * listLimit
        let count = unsafe Int(rowStates[row].count)
        for place in 0..<count {
            unsafe picks[place] = Pick(
                key: Value(truncatingIfNeeded: list[place].cost) &- duals[list[place].column],
                column: 0
            )
        }
        // That much of the list is at most as dear, and what has become cheaper than that comes in beside it.
        unsafe makeShortlist(
            row,
            upTo: count < 2 ? Self.infinite : cheapest(min(count - 1, listLimit / 3), of: count),
            isInRange: nil
        )
    }

    /// Makes a row's shortlist of the pairs with a reduced cost of at most `guess`, or, where those are too many, of the
    /// cheapest of them, or, where they are too few, of the cheapest at all.
    private func makeShortlist(_ row: Int, upTo guess: Value, isInRange: UnsafeMutablePointer<Bool>?) {
        if guess < Self.infinite, unsafe gather(row, upTo: guess, estimating: false, isInRange: isInRange) { return }
        if unsafe gather(row, upTo: Self.infinite, estimating: true, isInRange: isInRange) { return }
        _ = unsafe gather(row, upTo: Self.infinite, estimating: false, isInRange: isInRange)
    }

    /// - Parameter isEstimating: whether the first part of the row may tell what will be cheap in the rest.
    /// - Returns: whether the list has a fair length.
    private func gather(
        _ row: Int,
        upTo guess: Value,
        estimating isEstimating: Bool,
        isInRange: UnsafeMutablePointer<Bool>?
    ) -> Bool {
        watch.statistics.rowScans += 1
        var isEstimating = isEstimating
        var count = 0
        var cursor = 0
        var threshold = guess
        var bound = guess == Self.infinite ? Self.infinite : guess &+ 1
        // Rows begin at places far apart, so that equal rows list different columns of equal cost.
        let start = (row &* 40_503) & 0xFF_FFFF
        while unsafe !rows.collect(
            row,
            from: start,
            cursor: &cursor,
            duals,
            upTo: threshold,
            into: picks,
            count: &count,
            room: pickLimit,
            isInRange: isInRange
        ) {
            var kept = listLimit
            if isEstimating {
                kept = min(kept, max(4, 3 * listLimit * cursor / (2 * rows.length(ofRow: row))))
                isEstimating = false
            }
            bound = cheapest(kept, of: count)
            threshold = bound &- 1
            count = kept
        }
        if count > listLimit {
            bound = cheapest(listLimit, of: count)
            count = listLimit
        }
        let list = unsafe lists + row * listLimit
        for place in 0..<count {
            let column = unsafe picks[place].column
            unsafe list[place] = Candidate(
                column: column,
                cost: Rows.Cost(truncatingIfNeeded: picks[place].key &+ duals[column])
            )
        }
        unsafe rowStates[row].count = Int32(truncatingIfNeeded: count)
        unsafe rowStates[row].bound = bound
        return count >= listLimit / 8 && count > 0
    }

    /// Puts the cheapest `rank` of the first `count` picks before the others (Hoare's selection).
    ///
    /// - Returns: the key of the next one.
    private func cheapest(_ rank: Int, of count: Int) -> Value {
        let picks = unsafe picks
        var low = 0
        var high = count - 1
        while low < high {
            let a = unsafe picks[low].key
            let b = unsafe picks[(low &+ high) >> 1].key
            let c = unsafe picks[high].key
            let pivot = max(min(a, b), min(max(a, b), c))
            var left = low
            var right = high
            while left <= right {
                while unsafe picks[left].key < pivot { left &+= 1 }
                while unsafe picks[right].key > pivot { right &-= 1 }
                if left <= right {
                    let pick = unsafe picks[left]
                    unsafe picks[left] = picks[right]
                    unsafe picks[right] = pick
                    left &+= 1
                    right &-= 1
                }
            }
            if rank <= right {
                high = right
            } else if rank >= left {
                low = left
            } else {
                break
            }
        }
        return unsafe picks[rank].key
    }
}
