/// Costs of rows against columns, in which pairs may be forbidden. Any integer is an ordinary cost.
///
/// A matrix is kept either whole, row by row, or, where a file lists permitted pairs only, as that list.
public struct CostMatrix: Sendable, Hashable {
    /// How the costs are kept.
    public enum Storage: Sendable, Hashable {
        /// All costs, row by row. Those of forbidden pairs mean nothing.
        case int32([Int32])
        /// All costs, row by row, where some need more than 32 bits. Those of forbidden pairs mean nothing.
        case int64([Int64])
        /// The permitted pairs alone: those of row *i* are the entries from `starts[i]` to before `starts[i + 1]`, with
        /// columns ascending.
        case sparse(starts: [Int], columns: [Int32], costs: [Int64])
    }

    /// The largest number of rows, and of columns.
    public static let sizeLimit = Int(Int32.max)

    /// The number of rows.
    public let rows: Int
    /// The number of columns.
    public let columns: Int
    /// The costs.
    public let storage: Storage
    /// The forbidden pairs of a matrix kept whole, a bit each: pair *i* of the row-major order is bit `i % 64` of word
    /// `i / 64`. Empty where no pair is forbidden, and for a sparse matrix.
    public let forbidden: [UInt64]

    /// Creates a matrix, or `nil` where the parts do not fit together.
    ///
    /// - Parameters:
    ///   - rows: the number of rows, from 0 to ``sizeLimit``.
    ///   - columns: the number of columns, from 0 to ``sizeLimit``.
    ///   - storage: `rows * columns` costs, or the permitted pairs as ``Storage/sparse(starts:columns:costs:)`` says.
    ///   - forbidden: a word for every 64 pairs begun, or nothing.
    /// - Complexity: O(1); O(*e*) for a sparse matrix of *e* pairs.
    public init?(rows: Int, columns: Int, storage: Storage, forbidden: [UInt64] = []) {
        guard (0...Self.sizeLimit).contains(rows), (0...Self.sizeLimit).contains(columns) else { return nil }
        let count = rows * columns
        switch storage {
        case .int32(let costs): guard costs.count == count else { return nil }
        case .int64(let costs): guard costs.count == count else { return nil }
        case .sparse(let starts, let entries, let costs):
            guard forbidden.isEmpty, entries.count == costs.count,
                Self.areRows(starts, of: entries, rows: rows, columns: columns)
            else { return nil }
        }
        guard forbidden.isEmpty || forbidden.count == (count + 63) / 64 else { return nil }
        self.rows = rows
        self.columns = columns
        self.storage = storage
        self.forbidden = forbidden
    }

    private static func areRows(_ starts: [Int], of entries: [Int32], rows: Int, columns: Int) -> Bool {
        guard starts.count == rows + 1, starts.first == 0, starts.last == entries.count else { return false }
        for row in 0..<rows {
            guard starts[row] <= starts[row + 1], starts[row + 1] <= entries.count else { return false }
            var previous = -1
            for entry in starts[row]..<starts[row + 1] {
                let column = Int(entries[entry])
                guard column > previous, column < columns else { return false }
                previous = column
            }
        }
        return true
    }

    /// The cost of a pair, or `nil` where it is forbidden.
    ///
    /// - Precondition: `row` is in `0..<rows` and `column` in `0..<columns`.
    /// - Complexity: O(1); O(log *columns*) for a sparse matrix.
    public subscript(row: Int, column: Int) -> Int64? {
        precondition((0..<rows).contains(row) && (0..<columns).contains(column), "pair outside the matrix")
        let index = row * columns + column
        switch storage {
        case .int32(let costs): return isForbidden(index) ? nil : Int64(costs[index])
        case .int64(let costs): return isForbidden(index) ? nil : costs[index]
        case .sparse(let starts, let entries, let costs):
            var low = starts[row]
            var high = starts[row + 1]
            while low < high {
                let middle = low + (high - low) / 2
                if Int(entries[middle]) < column { low = middle + 1 } else { high = middle }
            }
            return low < starts[row + 1] && Int(entries[low]) == column ? costs[low] : nil
        }
    }

    /// Calls `body` with every permitted pair of a row, columns ascending.
    ///
    /// - Precondition: `row` is in `0..<rows`.
    public func forEachPermitted(inRow row: Int, _ body: (_ column: Int, _ cost: Int64) -> Void) {
        precondition((0..<rows).contains(row), "row outside the matrix")
        let first = row * columns
        switch storage {
        case .int32(let costs):
            for column in 0..<columns where !isForbidden(first + column) { body(column, Int64(costs[first + column])) }
        case .int64(let costs):
            for column in 0..<columns where !isForbidden(first + column) { body(column, costs[first + column]) }
        case .sparse(let starts, let entries, let costs):
            for entry in starts[row]..<starts[row + 1] { body(Int(entries[entry]), costs[entry]) }
        }
    }

    /// The number of permitted pairs.
    ///
    /// - Complexity: O(*rows* * *columns* / 64) where pairs are forbidden; else O(1).
    public var permittedCount: Int {
        if case .sparse(_, let entries, _) = storage { return entries.count }
        let count = rows * columns
        guard let last = forbidden.last else { return count }
        // Bits beyond the last pair mean nothing.
        let unused = UInt64(forbidden.count * 64 - count)
        return count - forbidden.dropLast().reduce(0) { $0 + $1.nonzeroBitCount } - (last << unused).nonzeroBitCount
    }

    private func isForbidden(_ index: Int) -> Bool {
        !forbidden.isEmpty && forbidden[index >> 6] >> UInt64(index & 63) & 1 == 1
    }
}
