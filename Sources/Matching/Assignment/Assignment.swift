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
    /// The units that the duals are in, where they are larger than those of the problem's own ``LevelScale``; `nil` for its
    /// own. Larger ones keep the order of aims no less strict.
    public var scale: LevelScale?
    /// How the solver spent its time.
    public var statistics: Statistics

    /// What the solver did. All but the times (see ``withoutTimes``) is the same for the same problem and method.
    public struct Statistics: Sendable, Hashable {
        /// One part of a solve.
        public struct Phase: Sendable, Hashable {
            /// What was done.
            public var name: String
            /// How long it took.
            public var nanoseconds: Int64
            /// How many more rows had found their place at its end than at its start; below 0 where it starts over.
            public var rowsPlaced: Int

            /// Creates a phase.
            public init(name: String, nanoseconds: Int64, rowsPlaced: Int) {
                self.name = name
                self.nanoseconds = nanoseconds
                self.rowsPlaced = rowsPlaced
            }
        }

        /// The name of the method that did it.
        public var method = "shortest augmenting paths"
        /// The parts of the solve in the order in which they were first begun; times of equal parts are added up.
        public var phases: [Phase] = []
        /// Rows that found their column, or that none is worth it, before the first search.
        public var rowsPlacedAtStart = 0
        /// Bids for a column, in row reduction and cost scaling.
        public var bids = 0
        /// Searches for a shortest augmenting path.
        public var searches = 0
        /// How often all costs of a row were read.
        public var rowScans = 0
        /// How often a row's shortlist was read in a search.
        public var listScans = 0
        /// How often a row's shortlist was made anew.
        public var rebuilds = 0
        /// Columns whose distance became final in a search.
        public var columnsSettled = 0
        /// Pushes and pops of the searches' heap.
        public var heapOperations = 0
        /// The memory that the solver held beside the problem, in bytes, at its highest.
        public var peakBytes = 0

        /// Creates statistics of no work.
        public init() {}

        /// The same with every time 0: what two solves of one problem by one method have in common.
        public var withoutTimes: Statistics {
            var statistics = self
            for phase in phases.indices { statistics.phases[phase].nanoseconds = 0 }
            return statistics
        }
    }

    /// Creates an assignment.
    public init(
        columnOfRow: [Int?],
        furtherColumns: [Int: [Int]] = [:],
        rowDuals: [Int128],
        columnDuals: [Int128],
        scale: LevelScale? = nil,
        statistics: Statistics = .init()
    ) {
        self.columnOfRow = columnOfRow
        self.furtherColumns = furtherColumns
        self.rowDuals = rowDuals
        self.columnDuals = columnDuals
        self.scale = scale
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
