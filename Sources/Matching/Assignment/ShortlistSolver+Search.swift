extension ShortlistSolver {
    // SAFETY: rows, columns, lists and picks are read where `ShortlistSolver` says that they lie.
    // A search meets, settles and readies a column once, so `met`, `settled` and `ready` have a place for each.

    /// Where a search may end.
    private enum End {
        /// Nowhere yet, and nothing found that would do.
        case none
        /// The column has a place to give.
        case place(Int)
        /// The row gives up its column, or never gets one.
        case leftAlone(Int)
    }

    /// Places a row by a shortest augmenting path in reduced cost (Dijkstra), moves the duals and flips the path.
    ///
    /// What is not below the best end found so far is never queued. A row's bound is queued like a column: when it comes
    /// up, the row's shortlist is made anew, and, the second time, all its costs are looked at.
    ///
    /// - Returns: `false` where there is no end: the row, and rows it can displace, compete for too few columns.
    func placeByShortestPath(_ start: Int) -> Bool {
        searchNumber &+= 1
        heap.removeAll()
        var search = Search(
            end: terms.prices == nil ? .none : .leftAlone(start),
            endDistance: price(start),
            heap: heap
        )
        relax(start, offset: 0, &search)
        while true {
            let column: Int
            if search.readyCount > 0 {
                search.readyCount &-= 1
                column = unsafe Int(ready[search.readyCount])
            } else {
                guard search.heap.count > 0 else { break }
                let (key, id) = search.heap.pop()
                if key >= search.endDistance { break }
                if openColumns == 0, key &+ leastLeaving >= search.endDistance {
                    search.reach = key
                    break
                }
                search.distance = key
                if id < 0 {
                    lookBeyondBound(Int(~id), start, &search)
                    continue
                }
                column = Int(id)
                if unsafe distance[column] < key { continue }
            }
            // A better way to it may have come up while it was ready.
            unsafe settled[search.settledCount] = Int32(truncatingIfNeeded: column)
            search.settledCount &+= 1
            settle(column, &search)
            if search.distance >= search.endDistance { break }
        }
        heap = search.heap
        watch.statistics.searches += 1
        watch.statistics.listScans += search.listScans
        watch.statistics.columnsSettled += search.settledCount
        if case .none = search.end {
            forget(search)
            return false
        }
        moveDuals(start, search)
        flip(to: search.end, from: start)
        forget(search)
        return true
    }

    /// The state of one search that is not kept in arrays.
    private struct Search {
        var end: End
        var endDistance: Value
        /// What is queued: columns by their distance, and rows, as `~row`, by where their shortlist ends.
        var heap: SearchHeap<Value>
        /// All columns nearer than this are settled.
        var distance: Value = -ShortlistSolver.infinite
        /// Where the search was ended because whatever lies beyond can only lead to a row that leaves no cheaper.
        var reach = ShortlistSolver.infinite
        var metCount = 0
        var readyCount = 0
        var settledCount = 0
        var listScans = 0
    }

    /// Goes on from a column, whose distance is now final, to the columns of its rows.
    @inline(__always)
    private func settle(_ column: Int, _ search: inout Search) {
        let here = search.distance
        if terms.prices != nil {
            var row = unsafe firstRow[column]
            while row != Self.none {
                let leaving = unsafe here &+ (price(Int(row)) &- rowStates[Int(row)].dual)
                if leaving < search.endDistance {
                    search.end = .leftAlone(Int(row))
                    search.endDistance = leaving
                }
                row = unsafe rowStates[Int(row)].next
            }
        }
        var row = unsafe firstRow[column]
        while row != Self.none {
            unsafe relax(Int(row), offset: here &- rowStates[Int(row)].dual, &search)
            row = unsafe rowStates[Int(row)].next
        }
    }

    /// Offers each column of a row's shortlist a shorter way, and queues what lies beyond.
    @inline(__always)
    private func relax(_ row: Int, offset: Value, _ search: inout Search) {
        search.listScans &+= 1
        let list = unsafe lists + row * listLimit
        let count = unsafe Int(rowStates[row].count)
        var place = 0
        while place < count {
            let candidate = unsafe list[place]
            let length = offset &+ (Value(truncatingIfNeeded: candidate.cost) &- duals[candidate.column])
            offer(candidate.column, length, by: row, &search)
            place &+= 1
        }
        let bound = unsafe rowStates[row].bound
        if bound < Self.infinite {
            let beyond = max(search.distance, offset &+ bound)
            if beyond < search.endDistance { search.heap.push(beyond, ~Int32(truncatingIfNeeded: row)) }
        }
    }

    @inline(__always)
    private func offer(_ column: Int32, _ length: Value, by row: Int, _ search: inout Search) {
        let target = Int(column)
        guard length < search.endDistance, unsafe length < distance[target] else { return }
        if unsafe distance[target] == Self.infinite {
            unsafe met[search.metCount] = column
            search.metCount &+= 1
        }
        unsafe distance[target] = length
        unsafe rowBefore[target] = Int32(truncatingIfNeeded: row)
        if unsafe placesLeft[target] > 0 {
            let slack = slack(ofPlaceIn: target)
            if length &+ slack < search.endDistance {
                search.end = .place(target)
                search.endDistance = length &+ slack
            }
            // Nothing beyond a place that costs nothing more can be nearer.
            if slack == 0 { return }
        }
        if length == search.distance {
            unsafe ready[search.readyCount] = column
            search.readyCount &+= 1
        } else {
            search.heap.push(length, column)
        }
    }

    /// The search has come to what a row's shortlist does not tell.
    @inline(never)
    private func lookBeyondBound(_ row: Int, _ start: Int, _ search: inout Search) {
        let offset = unsafe row == start ? 0 : distance[Int(rowStates[row].column)] &- rowStates[row].dual
        if unsafe rowStates[row].search != searchNumber, !isNearlyDone {
            unsafe rowStates[row].search = searchNumber
            remakeShortlist(row)
            relax(row, offset: offset, &search)
            return
        }
        watch.statistics.rowScans += 1
        var cursor = 0
        var isDone = false
        while !isDone {
            var count = 0
            isDone = unsafe rows.collect(
                row,
                from: 0,
                cursor: &cursor,
                duals,
                upTo: search.endDistance &- offset &- 1,
                into: picks,
                count: &count,
                room: pickLimit,
                isInRange: nil
            )
            for place in 0..<count {
                unsafe offer(picks[place].column, offset &+ picks[place].key, by: row, &search)
            }
        }
    }

    /// Lowers the duals of the columns that are nearer than the end by the difference, and raises those of their rows.
    ///
    /// Where the search was ended at its reach, all columns that are not settled move by what lies between reach and end:
    /// no column has a free place, whose dual would have to stay, and every row is at least that far from its price.
    private func moveDuals(_ start: Int, _ search: Search) {
        let reach = min(search.endDistance, search.reach)
        shift &+= search.endDistance &- reach
        for place in 0..<search.settledCount {
            let column = unsafe Int(settled[place])
            let gain = unsafe reach &- distance[column]
            if gain <= 0 { continue }
            unsafe duals.set(column, duals.exact[column] &- gain)
            var row = unsafe firstRow[column]
            while row != Self.none {
                unsafe rowStates[Int(row)].dual &+= gain
                row = unsafe rowStates[Int(row)].next
            }
        }
        unsafe rowStates[start].dual = reach
    }

    /// Moves every row on the path one column on.
    private func flip(to end: End, from start: Int) {
        var open: Int
        switch end {
        case .none:
            return
        case .place(let column):
            open = column
        case .leftAlone(let row):
            if row == start { return }
            open = unsafe Int(rowStates[row].column)
            remove(row, from: open)
        }
        while true {
            let row = unsafe Int(rowBefore[open])
            if row == start { return place(row, in: open) }
            let left = unsafe Int(rowStates[row].column)
            remove(row, from: left)
            place(row, in: open)
            open = left
        }
    }

    private func forget(_ search: Search) {
        for place in 0..<search.metCount { unsafe distance[Int(met[place])] = Self.infinite }
    }
}
