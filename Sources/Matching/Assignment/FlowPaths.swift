/// Successive shortest paths in a network of rows and columns: the plain method that does every problem.
///
/// A pair is an arc of capacity one from its row to its column. Each place of a row's demand is a unit of flow. It ends in
/// a place of a column, or at a row that *leaves* one of its places unfilled, at the row's price. Units enter one at a
/// time, row by row; each takes a shortest way in the residual network (Jewell 1958; Iri 1960; Busacker & Gowen 1961),
/// found by Dijkstra's search in reduced costs (Edmonds & Karp 1972; Tomizawa 1971).
///
/// Invariants, after each unit, over the units that have entered:
/// - `rowDual[i] + columnDual[j]` is at most `cost[i, j]` for pairs not made, at least that for pairs made: a pair can be
///   made but once, so one that is made may be worth more than its price;
/// - `rowDual[i]` is at most row i's price, and equal to it where the row leaves a place unfilled;
/// - a column below its minimum has the dual `shortfallUnit`; one between minimum and capacity a dual from 0 to that (0
///   when above the minimum); row duals only ever rise, and column duals only ever fall.
///
/// It is slow, and there to be right: the others are checked against it.
struct FlowPaths<Value: FixedWidthInteger & SignedInteger & Sendable> {
    private let problem: AssignmentProblem
    private let shortfallUnit: Value
    private let rankUnit: Value

    private var rowDual: [Value]
    private var columnDual: [Value]
    /// The columns each row has.
    private var columnsOfRow: [[Int]]
    /// The rows each column has, with what the pairs cost.
    private var rowsOfColumn: [[(row: Int, cost: Value)]]

    // The state of one search. Nodes are the rows, and after them the columns.
    private var distance: [Value]
    private var nodeBefore: [UInt32]
    private var isSettled: [Bool]
    private var reached: [Int] = []
    private var heap = MinimumHeap<Value>()
    /// Marks the columns of the row that is looked at.
    private var isOwn: [Bool]

    private var watch: SolverWatch

    init(_ problem: AssignmentProblem, _ scale: LevelScale, _ watch: SolverWatch) {
        self.problem = problem
        self.watch = watch
        // Without ranks and minimums the units weigh nothing and may be too wide for `Value`.
        let unit = problem.minimums.contains { $0 > 0 } ? Value(scale.shortfallUnit) : 0
        shortfallUnit = unit
        rankUnit = problem.ranks.contains { $0 > 0 } ? Value(scale.rankUnit) : 0
        rowDual = Array(repeating: 0, count: problem.rowCount)
        columnDual = problem.minimums.map { $0 > 0 ? unit : 0 }
        columnsOfRow = Array(repeating: [], count: problem.rowCount)
        rowsOfColumn = Array(repeating: [], count: problem.columnCount)
        let nodes = problem.rowCount + problem.columnCount
        distance = Array(repeating: Value.max, count: nodes)
        nodeBefore = Array(repeating: 0, count: nodes)
        isSettled = Array(repeating: false, count: nodes)
        isOwn = Array(repeating: false, count: problem.columnCount)
        self.watch.statistics.method = AssignmentMethod.flow.rawValue
    }

    /// Sends every unit.
    mutating func solve() throws(AssignmentError) -> Assignment {
        watch.begin("searches")
        for row in 0..<problem.rowCount {
            if row & 15 == 0 { try watch.check(placed: row) }
            if problem.demands[row] == 0 { continue }
            enter(row)
            for _ in 0..<problem.demands[row] {
                // Once at its price, a row would leave the rest of its places unfilled as well.
                if sendUnit(from: row) == .leftUnfilled(row) { break }
            }
        }
        watch.end(placed: problem.rowCount)
        var further: [Int: [Int]] = [:]
        for row in 0..<problem.rowCount where !columnsOfRow[row].isEmpty {
            columnsOfRow[row].sort()
            if columnsOfRow[row].count > 1 { further[row] = Array(columnsOfRow[row].dropFirst()) }
        }
        return Assignment(
            columnOfRow: columnsOfRow.map(\.first),
            furtherColumns: further,
            rowDuals: rowDual.map { Int128($0) },
            columnDuals: columnDual.map { Int128($0) },
            statistics: watch.statistics
        )
    }

    /// What leaving one place of a row unfilled weighs.
    private func price(_ row: Int) -> Value {
        Value(truncatingIfNeeded: problem.ranks[row]) * rankUnit + Value(problem.leavingCosts[row])
    }

    /// Gives a row the highest dual that none of its pairs and not its price forbids.
    private mutating func enter(_ row: Int) {
        var dual = price(row)
        problem.forEachPair(ofRow: row) { column, cost in dual = min(dual, Value(cost) - columnDual[column]) }
        rowDual[row] = dual
        watch.statistics.rowScans += 1
    }

    /// Where a unit of flow ends.
    private enum End: Equatable {
        case column(Int)
        case leftUnfilled(Int)
    }

    // MARK: One unit

    /// Sends one unit from a row along a shortest way.
    private mutating func sendUnit(from start: Int) -> End {
        watch.statistics.searches += 1
        var end = End.leftUnfilled(start)
        var endDistance = price(start) - rowDual[start]
        reach(start, at: 0, from: start)
        while let (here, payload) = heap.pop(), here < endDistance {
            let node = Int(payload)
            if isSettled[node] { continue }
            isSettled[node] = true
            if node < problem.rowCount {
                let leaving = here + (price(node) - rowDual[node])
                if leaving < endDistance { (end, endDistance) = (.leftUnfilled(node), leaving) }
                reachColumns(of: node, from: here, below: endDistance)
            } else {
                let column = node - problem.rowCount
                watch.statistics.columnsSettled += 1
                if let slack = placeSlack(column), here + slack < endDistance {
                    (end, endDistance) = (.column(column), here + slack)
                }
                for (row, cost) in rowsOfColumn[column] {
                    let length = here + (rowDual[row] + columnDual[column] - cost)
                    if length < endDistance { reach(row, at: length, from: node) }
                }
            }
        }
        moveDuals(endDistance)
        flip(to: end, from: start)
        forgetSearch()
        return end
    }

    /// What one more row in a column would have to pay beyond its reduced cost; `nil` where there is no place.
    private func placeSlack(_ column: Int) -> Value? {
        let load = rowsOfColumn[column].count
        if load < problem.minimums[column] { return columnDual[column] - shortfallUnit }
        return load < problem.capacities[column] ? columnDual[column] : nil
    }

    private mutating func reachColumns(of row: Int, from here: Value, below limit: Value) {
        watch.statistics.rowScans += 1
        for column in columnsOfRow[row] { isOwn[column] = true }
        let offset = here - rowDual[row]
        let problem = problem
        problem.forEachPair(ofRow: row) { column, cost in
            let length = offset + (Value(cost) - columnDual[column])
            if length < limit, !isOwn[column] { reach(problem.rowCount + column, at: length, from: row) }
        }
        for column in columnsOfRow[row] { isOwn[column] = false }
    }

    private mutating func reach(_ node: Int, at length: Value, from before: Int) {
        guard length < distance[node] else { return }
        if distance[node] == Value.max { reached.append(node) }
        distance[node] = length
        nodeBefore[node] = UInt32(truncatingIfNeeded: before)
        heap.push(length, UInt32(truncatingIfNeeded: node))
    }

    private mutating func moveDuals(_ endDistance: Value) {
        for node in reached where isSettled[node] {
            let gain = endDistance - distance[node]
            if node < problem.rowCount {
                rowDual[node] += gain
            } else {
                columnDual[node - problem.rowCount] -= gain
            }
        }
    }

    /// Makes and unmakes the pairs along the way to an end.
    private mutating func flip(to end: End, from start: Int) {
        var row: Int
        switch end {
        case .column(let column):
            row = make(column)
        case .leftUnfilled(let last):
            row = last
        }
        while row != start {
            let column = Int(nodeBefore[row]) - problem.rowCount
            unmake(row, column)
            row = make(column)
        }
    }

    /// Makes the pair by which the search came to a column.
    ///
    /// - Returns: its row.
    private mutating func make(_ column: Int) -> Int {
        let row = Int(nodeBefore[problem.rowCount + column])
        guard let cost = problem.cost(row: row, column: column) else {
            preconditionFailure("a search reaches columns by permitted pairs only, unless a cost function is not pure")
        }
        columnsOfRow[row].append(column)
        rowsOfColumn[column].append((row, Value(cost)))
        return row
    }

    private mutating func unmake(_ row: Int, _ column: Int) {
        columnsOfRow[row].removeAll { $0 == column }
        rowsOfColumn[column].removeAll { $0.row == row }
    }

    private mutating func forgetSearch() {
        for node in reached {
            distance[node] = Value.max
            isSettled[node] = false
        }
        reached.removeAll(keepingCapacity: true)
        heap.removeAll()
    }
}
