/// The best assignment of a problem, with the duals that prove it best.
public struct Assignment: Sendable {
    /// The column of each row; `nil` for a row left alone. Of a row with several, the lowest.
    public var columnOfRow: [Int?]
    /// The other columns of rows with more than one, ascending; nothing is kept for other rows.
    public var furtherColumns: [Int: [Int]]
    /// The price at which each row is indifferent: in units of cost on the problem's ``LevelScale``.
    public var rowDuals: [Int128]
    /// The price of a place in each column: 0 or below, but for a column held at its minimum.
    public var columnDuals: [Int128]
    /// How the solver spent its time.
    public var statistics: Statistics

    /// What the solver did; counts only, so that equal problems give equal statistics.
    public struct Statistics: Sendable, Hashable {
        /// The name of the method.
        public var method = "shortest augmenting paths"
        /// Rows that found their column, or that none is worth it, before the first search.
        public var rowsPlacedAtStart = 0
        /// Searches for a shortest augmenting path.
        public var searches = 0
        /// Rows of costs scanned, in the start and in the searches.
        public var rowScans = 0
        /// Columns whose distance became final in a search.
        public var columnsSettled = 0

        /// Creates statistics of no work.
        public init() {}
    }

    /// Creates an assignment.
    public init(
        columnOfRow: [Int?],
        furtherColumns: [Int: [Int]] = [:],
        rowDuals: [Int128],
        columnDuals: [Int128],
        statistics: Statistics = .init()
    ) {
        self.columnOfRow = columnOfRow
        self.furtherColumns = furtherColumns
        self.rowDuals = rowDuals
        self.columnDuals = columnDuals
        self.statistics = statistics
    }

    /// All columns of a row, ascending.
    public func columns(ofRow row: Int) -> [Int] {
        guard let first = columnOfRow[row] else { return [] }
        guard let further = furtherColumns[row] else { return [first] }
        return [first] + further
    }

    /// How many rows have a column.
    public var matchedCount: Int { columnOfRow.count { $0 != nil } }

    /// How many pairs are made: the places of the rows' demands that are filled.
    public var filledPlaces: Int { furtherColumns.values.reduce(matchedCount) { $0 + $1.count } }

    /// The total cost of the pairs made and of the places of demand left unfilled.
    ///
    /// ``AssignmentProblem/Objective/turned(_:)`` makes a total score of it where the problem maximises.
    ///
    /// - Precondition: the assignment has the problem's rows, and none more columns than it wants.
    /// - Complexity: O(rows + *f*), where finding the cost of one of the *f* pairs made takes what
    ///   ``AssignmentProblem/cost(row:column:)`` takes.
    public func totalCost(in problem: AssignmentProblem) -> Int128 {
        var total: Int128 = 0
        for row in 0..<problem.rowCount {
            let columns = columns(ofRow: row)
            for column in columns { total += Int128(problem.cost(row: row, column: column) ?? 0) }
            total += Int128(problem.demands[row] - columns.count) * Int128(problem.leavingCosts[row])
        }
        return total
    }
}
