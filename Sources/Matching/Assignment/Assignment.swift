/// The best assignment of a problem, with the duals that prove it best.
public struct Assignment: Sendable {
    /// The column of each row; `nil` for a row left alone.
    public var columnOfRow: [Int?]
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
    public init(columnOfRow: [Int?], rowDuals: [Int128], columnDuals: [Int128], statistics: Statistics = .init()) {
        self.columnOfRow = columnOfRow
        self.rowDuals = rowDuals
        self.columnDuals = columnDuals
        self.statistics = statistics
    }

    /// How many rows have a column.
    public var matchedCount: Int { columnOfRow.count { $0 != nil } }

    /// The total cost of the pairs made.
    public func totalCost(in problem: AssignmentProblem) -> Int128 {
        var total: Int128 = 0
        for (row, column) in columnOfRow.enumerated() {
            if let column, let cost = problem.cost(row: row, column: column) { total += Int128(cost) }
        }
        return total
    }
}
