/// The Hungarian method in its successive-shortest-path form (Jonker & Volgenant 1987; for rectangles, Crouse 2016).
///
/// For rows that want one column, or none. Rows enter one at a time. A start places most of them by row reduction with the second-best trick; for each of the
/// others the solver grows a shortest augmenting path in reduced cost until going on cannot be cheaper than the best
/// *end* found: a place in a column, or a row that is then left alone. It moves the duals and flips the path.
///
/// Invariants, after each row, over the rows that have entered:
/// - `rowDual[i] + columnDual[j] <= cost[i, j]` for permitted pairs, with equality on pairs made;
/// - `rowDual[i] <= price[i]` (what leaving row i alone weighs), with equality where it is left alone;
/// - a column below its minimum has the dual `shortfallUnit`; one between minimum and capacity a dual from 0 to that (0
///   when above the minimum); column duals only ever fall.
struct ShortestAugmentingPaths<Value: FixedWidthInteger & SignedInteger> {
    private let problem: AssignmentProblem
    private let shortfallUnit: Value
    private let rankUnit: Value

    private var rowDual: [Value]
    private var columnDual: [Value]
    private var columnOfRow: [Int32]
    /// The rows of a column are a linked list, so that a capacity costs no memory.
    private var firstRowOfColumn: [Int32]
    private var nextRowInColumn: [Int32]
    private var load: [Int]

    // The state of one search; `distance` is `unreached` between searches.
    private var distance: [Value]
    private var rowBefore: [Int32]
    private var frontier: [Int32] = []
    private var settled: [Int32] = []

    private var watch: SolverWatch

    /// Stands for "no row" and "no column" in the packed arrays; never leaves the solver.
    private static var none: Int32 { -1 }
    /// A column that the search has not met.
    private static var unreached: Value { .max }

    init(_ problem: AssignmentProblem, _ scale: LevelScale, _ watch: SolverWatch) {
        self.problem = problem
        self.watch = watch
        // Without ranks and minimums the units weigh nothing and may be too wide for `Value`.
        let hasMinimums = problem.minimums.contains { $0 > 0 }
        shortfallUnit = hasMinimums ? Value(scale.shortfallUnit) : 0
        rankUnit = problem.ranks.contains { $0 > 0 } ? Value(scale.rankUnit) : 0
        let unit = shortfallUnit
        rowDual = Array(repeating: 0, count: problem.rowCount)
        columnDual = problem.minimums.map { $0 > 0 ? unit : 0 }
        columnOfRow = Array(repeating: Self.none, count: problem.rowCount)
        firstRowOfColumn = Array(repeating: Self.none, count: problem.columnCount)
        nextRowInColumn = Array(repeating: Self.none, count: problem.rowCount)
        load = Array(repeating: 0, count: problem.columnCount)
        distance = Array(repeating: Self.unreached, count: problem.columnCount)
        rowBefore = Array(repeating: Self.none, count: problem.columnCount)
    }

    /// Places every row.
    mutating func solve() throws(AssignmentError) -> Assignment {
        watch.begin("row reduction")
        let waiting = try placeByRowReduction()
        let placed = problem.rowCount - waiting.count
        watch.end(placed: placed)
        watch.begin("searches")
        for (turn, row) in waiting.enumerated() {
            if turn & 15 == 0 { try watch.check(placed: placed + turn) }
            placeByShortestPath(row)
        }
        watch.end(placed: problem.rowCount)
        return Assignment(
            columnOfRow: columnOfRow.map { $0 == Self.none ? nil : Int($0) },
            rowDuals: rowDual.map { Int128($0) },
            columnDuals: columnDual.map { Int128($0) },
            statistics: watch.statistics
        )
    }

    /// What leaving a row alone weighs.
    private func price(_ row: Int) -> Value {
        Value(truncatingIfNeeded: problem.ranks[row]) &* rankUnit &+ Value(problem.leavingCosts[row])
    }

    /// What one more row in a column would have to pay beyond its reduced cost; `nil` where there is no place.
    private func placeSlack(_ column: Int) -> Value? {
        if load[column] < problem.minimums[column] { return columnDual[column] &- shortfallUnit }
        return load[column] < problem.capacities[column] ? columnDual[column] : nil
    }

    // MARK: Start

    /// Lets each row take its cheapest column at present duals, pushing the column's dual down to the row's second
    /// choice, so that a row put out has to look elsewhere (Jonker & Volgenant's augmenting row reduction).
    ///
    /// Bidding wars end after a number of bids in proportion to the rows.
    ///
    /// - Returns: the rows still to be placed, in order.
    private mutating func placeByRowReduction() throws(AssignmentError) -> [Int] {
        var waiting: [Int] = []
        var bids = 0
        let mostBids = 6 * problem.rowCount
        for start in 0..<problem.rowCount where problem.demands[start] > 0 {
            if start & 255 == 0 { try watch.check(placed: start - waiting.count) }
            var bidder = start
            while true {
                bids += 1
                let (column, best, secondBest) = twoCheapest(bidder)
                guard let column else {
                    rowDual[bidder] = price(bidder)
                    break
                }
                if let slack = placeSlack(column), slack == 0 {
                    rowDual[bidder] = best
                    place(bidder, in: column)
                    break
                }
                // Only the dual of a column with one place, taken by one row, can fall without touching other rows.
                guard load[column] == 1, problem.capacities[column] == 1, bids < mostBids, secondBest > best else {
                    waiting.append(bidder)
                    break
                }
                let out = Int(firstRowOfColumn[column])
                columnDual[column] &-= secondBest &- best
                rowDual[bidder] = secondBest
                remove(out, from: column)
                place(bidder, in: column)
                bidder = out
            }
        }
        watch.statistics.rowScans += bids
        watch.statistics.rowsPlacedAtStart = problem.rowCount - waiting.count
        return waiting.sorted()
    }

    /// A row's cheapest column and the two lowest costs less column duals; being left alone is a choice like others.
    ///
    /// - Returns: no column where being left alone is the best choice.
    private func twoCheapest(_ row: Int) -> (column: Int?, best: Value, secondBest: Value) {
        var column: Int?
        var best = price(row)
        var secondBest = best
        problem.forEachPair(ofRow: row) { candidate, cost in
            let reduced = Value(cost) &- columnDual[candidate]
            if reduced < best {
                secondBest = best
                best = reduced
                column = candidate
            } else if reduced <= secondBest {
                secondBest = reduced
                // Of equals, a column with a free place saves a search.
                if reduced == best, let taken = column, placeSlack(taken) != 0, placeSlack(candidate) == 0 {
                    column = candidate
                }
            }
        }
        return (column, best, secondBest)
    }

    // MARK: Search

    /// Where a search may end.
    private enum End {
        /// The column has a place to give.
        case place(Int)
        /// The row gives up its column, or never gets one.
        case leftAlone(Int)
    }

    private mutating func placeByShortestPath(_ start: Int) {
        watch.statistics.searches += 1
        var end = End.leftAlone(start)
        var endDistance = price(start)
        relax(start, from: 0, rowDual: 0, below: endDistance)
        while let column = takeNearest(below: endDistance) {
            let here = distance[column]
            if let slack = placeSlack(column), here &+ slack < endDistance {
                end = .place(column)
                endDistance = here &+ slack
            }
            var row = firstRowOfColumn[column]
            while row != Self.none {
                let leaving = here &+ (price(Int(row)) &- rowDual[Int(row)])
                if leaving < endDistance {
                    end = .leftAlone(Int(row))
                    endDistance = leaving
                }
                row = nextRowInColumn[Int(row)]
            }
            row = firstRowOfColumn[column]
            while row != Self.none {
                relax(Int(row), from: here, rowDual: rowDual[Int(row)], below: endDistance)
                row = nextRowInColumn[Int(row)]
            }
        }
        moveDuals(start, endDistance)
        flip(to: end, from: start)
        forgetSearch()
    }

    /// Offers each column of a row a shorter way; what is not below the best end found so far is never queued.
    private mutating func relax(_ row: Int, from here: Value, rowDual: Value, below limit: Value) {
        watch.statistics.rowScans += 1
        let offset = here &- rowDual
        let problem = problem
        problem.forEachPair(ofRow: row) { column, cost in
            let length = offset &+ Value(cost) &- columnDual[column]
            let known = distance[column]
            if length < known, length < limit {
                if known == Self.unreached { frontier.append(Int32(truncatingIfNeeded: column)) }
                distance[column] = length
                rowBefore[column] = Int32(truncatingIfNeeded: row)
            }
        }
    }

    /// Takes the nearest column out of the frontier; of equals the one met first, so that the answer is always the same.
    private mutating func takeNearest(below limit: Value) -> Int? {
        var nearest = limit
        var position = -1
        for index in frontier.indices {
            let candidate = distance[Int(frontier[index])]
            if candidate < nearest {
                nearest = candidate
                position = index
            }
        }
        guard position >= 0 else { return nil }
        let column = frontier[position]
        frontier[position] = frontier[frontier.count - 1]
        frontier.removeLast()
        settled.append(column)
        watch.statistics.columnsSettled += 1
        return Int(column)
    }

    private mutating func moveDuals(_ start: Int, _ endDistance: Value) {
        for column in settled {
            let gain = endDistance &- distance[Int(column)]
            columnDual[Int(column)] &-= gain
            var row = firstRowOfColumn[Int(column)]
            while row != Self.none {
                rowDual[Int(row)] &+= gain
                row = nextRowInColumn[Int(row)]
            }
        }
        rowDual[start] = endDistance
    }

    /// Moves every row on the path one column on.
    private mutating func flip(to end: End, from start: Int) {
        var open: Int
        switch end {
        case .place(let column):
            open = column
        case .leftAlone(let row):
            if row == start { return }
            open = Int(columnOfRow[row])
            remove(row, from: open)
        }
        while true {
            let row = Int(rowBefore[open])
            if row == start { return place(row, in: open) }
            let left = Int(columnOfRow[row])
            remove(row, from: left)
            place(row, in: open)
            open = left
        }
    }

    private mutating func forgetSearch() {
        for column in settled { distance[Int(column)] = Self.unreached }
        for column in frontier { distance[Int(column)] = Self.unreached }
        settled.removeAll(keepingCapacity: true)
        frontier.removeAll(keepingCapacity: true)
    }

    // MARK: Places

    private mutating func place(_ row: Int, in column: Int) {
        columnOfRow[row] = Int32(truncatingIfNeeded: column)
        nextRowInColumn[row] = firstRowOfColumn[column]
        firstRowOfColumn[column] = Int32(truncatingIfNeeded: row)
        load[column] += 1
    }

    private mutating func remove(_ row: Int, from column: Int) {
        if firstRowOfColumn[column] == Int32(row) {
            firstRowOfColumn[column] = nextRowInColumn[row]
        } else {
            var before = Int(firstRowOfColumn[column])
            while nextRowInColumn[before] != Int32(row) { before = Int(nextRowInColumn[before]) }
            nextRowInColumn[before] = nextRowInColumn[row]
        }
        columnOfRow[row] = Self.none
        load[column] -= 1
    }
}
