extension ShortlistSolver {
    // SAFETY: rows, columns, lists and picks are read where `ShortlistSolver` says that they lie.

    /// Lets each row take its cheapest column at present duals, pushing the column's dual down to the row's second choice,
    /// so that a row put out has to look elsewhere (Jonker & Volgenant's augmenting row reduction).
    ///
    /// Bidding wars end after a number of bids in proportion to the rows.
    ///
    /// - Returns: the rows still to be placed, in order, and whether a war was ended.
    func reduceRows() throws(AssignmentError) -> (waiting: [Int], wasWar: Bool) {
        var waiting: [Int] = []
        var bids = 0
        let mostBids = 8 * rowCount
        for start in 0..<rowCount where terms.idleRows?[start] != true {
            if start & 255 == 0 { try watch.check(placed: start - waiting.count) }
            var bidder = start
            while true {
                bids &+= 1
                let (column, best, second) = cheapestTwo(bidder)
                if column == Self.none {
                    // Nothing is better than being left alone; where every row must have a column, a search will tell.
                    if terms.prices == nil { waiting.append(bidder) }
                    unsafe rowStates[bidder].dual = best
                    break
                }
                let target = Int(column)
                if unsafe placesLeft[target] > 0, slack(ofPlaceIn: target) == 0 {
                    if terms.isBalanced, terms.capacities == nil, second < Self.infinite {
                        unsafe duals.set(target, duals.exact[target] &- (second &- best))
                        unsafe rowStates[bidder].dual = second
                    } else {
                        unsafe rowStates[bidder].dual = best
                    }
                    place(bidder, in: target)
                    break
                }
                guard isTakenByOne(target), bids < mostBids, second > best, second < Self.infinite else {
                    waiting.append(bidder)
                    break
                }
                let out = unsafe Int(firstRow[target])
                unsafe duals.set(target, duals.exact[target] &- (second &- best))
                unsafe rowStates[bidder].dual = second
                remove(out, from: target)
                place(bidder, in: target)
                bidder = out
            }
        }
        watch.statistics.bids += bids
        waiting.sort()
        return (waiting, bids >= mostBids)
    }

    /// A row's cheapest column and the two lowest reduced costs; being left alone is a choice like others. The second may
    /// be lower than it is by what the list does not tell.
    ///
    /// - Returns: no column where being left alone is the best choice.
    @inline(__always)
    private func cheapestTwo(_ row: Int) -> (column: Int32, best: Value, second: Value) {
        while true {
            let price = price(row)
            var column = Self.none
            var best = price
            var second = price
            let list = unsafe lists + row * listLimit
            for place in unsafe 0..<Int(rowStates[row].count) {
                let candidate = unsafe list[place].column
                let reduced = unsafe Value(truncatingIfNeeded: list[place].cost) &- duals[candidate]
                if reduced < best {
                    second = best
                    best = reduced
                    column = candidate
                } else if reduced <= second {
                    second = reduced
                    // Of equals, a column with a place left saves a search.
                    if reduced == best, column != Self.none, unsafe placesLeft[Int(column)] == 0,
                        unsafe placesLeft[Int(candidate)] > 0
                    {
                        column = candidate
                    }
                }
            }
            let bound = unsafe rowStates[row].bound
            if best > bound {
                remakeShortlist(row)
                continue
            }
            return (column, best, min(second, bound))
        }
    }
}
