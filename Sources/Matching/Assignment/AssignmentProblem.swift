/// An assignment problem: which rows go to which columns, at what cost.
///
/// A row goes to at most one column; a column takes at most its *capacity* of rows. Only the pairs listed may be made.
/// What is best is decided in strict order, a later aim never costing an earlier one:
///
/// 1. the columns' total *shortfall* (how far loads stay below minimums) is least;
/// 2. the rows matched are those of the highest *rank*: as many as possible of the highest, then of the two highest
///    together, and so on. Rank 0 says nothing here: such a row is matched only where that lowers the cost;
/// 3. the total cost of the pairs made is least. A row left alone costs nothing.
///
/// The permitted pairs are stored as compressed rows, 12 bytes a pair; forbidden pairs take no room.
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

    /// Where each row's pairs begin in `pairColumns`; one more than there are rows.
    let rowStarts: [Int]
    /// The column of each permitted pair, row by row, ascending.
    let pairColumns: [Int32]
    /// The cost of each permitted pair.
    let pairCosts: [Int64]

    /// The largest number of rows, and of columns, that a problem may have: 2³¹ - 1.
    public static let sizeLimit = Int(Int32.max)

    /// Creates a problem from its permitted pairs, row by row.
    ///
    /// - Parameters:
    ///   - columnCount: how many columns there are, at most ``sizeLimit``.
    ///   - capacities: one a column; `nil` gives every column one place. Negative ones trap.
    ///   - minimums: one a column, from 0 to the capacity; `nil` asks for none.
    ///   - ranks: one a row, 0 or more; `nil` gives every row rank 1, which means "as many rows as possible first".
    ///   - expectedPairs: how many pairs to reserve room for.
    ///   - rowCount: how many rows there are, at most ``sizeLimit``.
    ///   - row: appends the permitted pairs of the row it is asked for, columns ascending and each at most once.
    /// - Precondition: sizes, ranks, minimums and columns are as said above; a violation traps.
    /// - Complexity: O(rows + columns + pairs).
    public init(
        rowCount: Int,
        columnCount: Int,
        capacities: [Int]? = nil,
        minimums: [Int]? = nil,
        ranks: [Int]? = nil,
        expectedPairs: Int = 0,
        row: (_ row: Int, _ append: (Entry) -> Void) -> Void
    ) {
        precondition((0...Self.sizeLimit).contains(rowCount) && (0...Self.sizeLimit).contains(columnCount))
        let capacities = capacities ?? Array(repeating: 1, count: columnCount)
        let minimums = minimums ?? Array(repeating: 0, count: columnCount)
        let ranks = ranks ?? Array(repeating: 1, count: rowCount)
        precondition(capacities.count == columnCount && minimums.count == columnCount && ranks.count == rowCount)
        precondition(zip(capacities, minimums).allSatisfy { 0 <= $1 && $1 <= $0 }, "0 <= minimum <= capacity")
        precondition(ranks.allSatisfy { $0 >= 0 }, "a rank is 0 or more")

        var rowStarts = [0]
        rowStarts.reserveCapacity(rowCount + 1)
        var pairColumns: [Int32] = []
        var pairCosts: [Int64] = []
        pairColumns.reserveCapacity(expectedPairs)
        pairCosts.reserveCapacity(expectedPairs)
        for index in 0..<rowCount {
            var previous = -1
            row(index) { entry in
                precondition(entry.column > previous && entry.column < columnCount, "columns ascend, each at most once")
                previous = entry.column
                // A column without places can take nobody: its pairs are as good as forbidden.
                guard capacities[entry.column] > 0 else { return }
                pairColumns.append(Int32(truncatingIfNeeded: entry.column))
                pairCosts.append(entry.cost)
            }
            rowStarts.append(pairColumns.count)
        }
        self.rowCount = rowCount
        self.columnCount = columnCount
        self.capacities = capacities
        self.minimums = minimums
        self.ranks = ranks
        self.rowStarts = rowStarts
        self.pairColumns = pairColumns
        self.pairCosts = pairCosts
    }

    /// Creates a problem from a table of costs in which `nil` marks a pair that must not be made.
    ///
    /// - Parameters:
    ///   - costs: one array a row, all of the same length.
    ///   - capacities: one a column; `nil` gives every column one place.
    ///   - minimums: one a column, from 0 to the capacity; `nil` asks for none.
    ///   - ranks: one a row; `nil` gives every row rank 1.
    ///   - columnCount: the number of columns; only needed where there are no rows to count them in.
    public init(
        costs: [[Int64?]],
        capacities: [Int]? = nil,
        minimums: [Int]? = nil,
        ranks: [Int]? = nil,
        columnCount: Int? = nil
    ) {
        let columnCount = columnCount ?? costs.first?.count ?? 0
        precondition(costs.allSatisfy { $0.count == columnCount }, "every row has the same number of columns")
        self.init(
            rowCount: costs.count,
            columnCount: columnCount,
            capacities: capacities,
            minimums: minimums,
            ranks: ranks
        ) { row, append in
            for (column, cost) in costs[row].enumerated() {
                if let cost { append((column, cost)) }
            }
        }
    }

    /// The number of permitted pairs, those of columns without places not counted.
    public var pairCount: Int { pairColumns.count }

    /// The permitted columns of a row, ascending, with their costs.
    public func entries(ofRow row: Int) -> some Sequence<Entry> {
        (rowStarts[row]..<rowStarts[row + 1]).lazy.map { (Int(pairColumns[$0]), pairCosts[$0]) }
    }

    /// What a pair costs; `nil` where it must not be made.
    ///
    /// - Complexity: O(log *d*) for a row of *d* permitted pairs.
    public func cost(row: Int, column: Int) -> Int64? {
        var low = rowStarts[row]
        var high = rowStarts[row + 1]
        while low < high {
            let middle = (low + high) / 2
            if Int(pairColumns[middle]) < column { low = middle + 1 } else { high = middle }
        }
        return low < rowStarts[row + 1] && Int(pairColumns[low]) == column ? pairCosts[low] : nil
    }
}
