/// An assignment problem: which rows go to which columns, at what cost.
///
/// A row goes to as many columns as its *demand* says, usually one, and to each at most once; a column takes at most its
/// *capacity* of rows. Only permitted pairs may be made. What is best is decided in strict order, a later aim never
/// costing an earlier one:
///
/// 1. the columns' total *shortfall* (how far loads stay below minimums) is least;
/// 2. the places filled are those of the rows of the highest *rank*: as many places as possible of the highest, then of
///    the two highest together, and so on. Rank 0 says nothing here: such a place is filled only where that is cheaper;
/// 3. the total cost of the pairs made and of the places left unfilled is least. A place of a row's demand left unfilled
///    costs the row's *leaving cost*, usually nothing.
///
/// A problem may also *maximise* scores. They enter with the other sign (``Objective/turned(_:)``), so that inside, and in
/// all that a problem, an assignment or a proof says, there are only costs.
///
/// Costs are kept as they come: permitted pairs alone as compressed rows, a matrix of 32- or 64-bit integers as it is, or
/// nothing at all where a function works them out.
public struct AssignmentProblem: Sendable {
    /// One permitted pair of a row: the column and what it costs.
    public typealias Entry = (column: Int, cost: Int64)

    /// The number of rows.
    public let rowCount: Int
    /// The number of columns.
    public let columnCount: Int
    /// How many rows each column may take, 0 or more. A large value means "as many as there are".
    public let capacities: [Int]
    /// How many rows each column should at least take; never above its capacity.
    public let minimums: [Int]
    /// How strongly each row wants to be matched at all: 0 or more, higher first. Only the order of ranks counts.
    public let ranks: [Int]
    /// How many columns each row wants, 0 or more. More than there are columns means all of them, and is kept so.
    public let demands: [Int]
    /// What each place of a row's demand costs where it is left unfilled, in costs: below 0 where the problem maximises
    /// and leaving scores.
    public let leavingCosts: [Int64]
    /// Whether the total should be the least or the highest.
    public let objective: Objective

    /// The costs.
    let storage: CostStorage
    /// Whether every cost is what the caller said: not so where a score is the lowest integer, which has no opposite.
    let isExact: Bool

    /// The largest number of rows, and of columns, that a problem may have: 2³¹ - 1.
    public static let sizeLimit = Int(Int32.max)

    /// How many places all rows want together.
    public var placesWanted: Int { demands.reduce(0, +) }

    /// Creates a problem from what has been checked: the costs fit the sides. No storage stands for a cost without opposite.
    init(_ sides: AssignmentSides, _ storage: CostStorage?) {
        rowCount = sides.rowCount
        columnCount = sides.columnCount
        capacities = sides.capacities
        minimums = sides.minimums
        ranks = sides.ranks
        demands = sides.demands
        leavingCosts = sides.leavingCosts
        objective = sides.objective
        self.storage = storage ?? .rows(CompressedRows(emptyRows: sides.rowCount))
        isExact = sides.isExact && storage != nil
    }

    /// Creates a problem from its permitted pairs, row by row.
    ///
    /// - Parameters:
    ///   - rowCount: how many rows there are, at most ``sizeLimit``.
    ///   - columnCount: how many columns there are, at most ``sizeLimit``.
    ///   - capacities: one a column, 0 or more; `nil` gives every column one place.
    ///   - minimums: one a column, from 0 to the capacity; `nil` asks for none.
    ///   - ranks: one a row, 0 or more; `nil` gives every row rank 1, which means "as many places as possible first".
    ///   - demands: one a row, 0 or more; `nil` makes every row want one column.
    ///   - leavingCosts: one a row, what each place of its demand costs where it is left unfilled, or, where the problem
    ///     maximises, scores there; `nil` means 0. With rank 0, a row is matched only where that is cheaper.
    ///   - objective: whether costs are minimised or scores maximised. A score must not be `Int64.min`: such a problem can
    ///     be made but not solved (``AssignmentError/tooLarge``).
    ///   - expectedPairs: how many pairs to reserve room for.
    ///   - row: appends the permitted pairs of the row it is asked for, columns ascending and each at most once.
    /// - Precondition: sizes, ranks, demands, minimums and columns are as said above; a violation traps.
    /// - Complexity: O(rows + columns + pairs).
    public init(
        rowCount: Int,
        columnCount: Int,
        capacities: [Int]? = nil,
        minimums: [Int]? = nil,
        ranks: [Int]? = nil,
        demands: [Int]? = nil,
        leavingCosts: [Int64]? = nil,
        objective: Objective = .minimize,
        expectedPairs: Int = 0,
        row: (_ row: Int, _ append: (Entry) -> Void) -> Void
    ) {
        let sides = AssignmentSides(
            rowCount: rowCount,
            columnCount: columnCount,
            capacities: capacities,
            minimums: minimums,
            ranks: ranks,
            demands: demands,
            leavingCosts: leavingCosts,
            objective: objective
        )
        var rows = CompressedRows(reservingRows: rowCount, pairs: expectedPairs)
        var isExact = true
        for index in 0..<rowCount {
            var previous = -1
            row(index) { entry in
                precondition(entry.column > previous && entry.column < columnCount, "columns ascend, each at most once")
                previous = entry.column
                // A column without places can take nobody: its pairs are as good as forbidden.
                guard sides.capacities[entry.column] > 0 else { return }
                if objective == .maximize, entry.cost == .min { isExact = false }
                rows.append(column: entry.column, cost: objective.turned(entry.cost))
            }
            rows.endRow()
        }
        self.init(sides, isExact ? .rows(rows) : nil)
    }
}
