/// The permitted pairs of a problem as compressed rows: 12 bytes a pair, and forbidden pairs take no room.
struct CompressedRows: Sendable {
    /// Where each row's pairs begin in `pairColumns`; one more than there are rows.
    var rowStarts: [Int]
    /// The column of each permitted pair, row by row, ascending.
    var pairColumns: [Int32]
    /// The cost of each permitted pair.
    var pairCosts: [Int64]

    /// Creates compressed rows without rows.
    init(reservingRows rows: Int, pairs: Int) {
        rowStarts = [0]
        rowStarts.reserveCapacity(rows + 1)
        pairColumns = []
        pairColumns.reserveCapacity(pairs)
        pairCosts = []
        pairCosts.reserveCapacity(pairs)
    }

    /// Creates rows without pairs.
    init(emptyRows rows: Int) {
        self.init(rowStarts: Array(repeating: 0, count: rows + 1), pairColumns: [], pairCosts: [])
    }

    /// Takes over rows that the caller has already.
    init(rowStarts: [Int], pairColumns: [Int32], pairCosts: [Int64]) {
        self.rowStarts = rowStarts
        self.pairColumns = pairColumns
        self.pairCosts = pairCosts
    }

    /// Appends a pair to the row that is being written; the caller keeps the order.
    @inline(__always)
    mutating func append(column: Int, cost: Int64) {
        pairColumns.append(Int32(truncatingIfNeeded: column))
        pairCosts.append(cost)
    }

    /// Ends the row that is being written.
    mutating func endRow() {
        rowStarts.append(pairColumns.count)
    }

    @inline(__always)
    func forEachPair(ofRow row: Int, _ body: (_ column: Int, _ cost: Int64) -> Void) {
        for pair in rowStarts[row]..<rowStarts[row + 1] { body(Int(pairColumns[pair]), pairCosts[pair]) }
    }

    func cost(row: Int, column: Int) -> Int64? {
        var low = rowStarts[row]
        let end = rowStarts[row + 1]
        var high = end
        while low < high {
            let middle = (low + high) / 2
            if Int(pairColumns[middle]) < column { low = middle + 1 } else { high = middle }
        }
        return low < end && Int(pairColumns[low]) == column ? pairCosts[low] : nil
    }

    /// The lowest and the highest cost; `nil` without pairs.
    func costRange() -> ClosedRange<Int64>? {
        guard var lowest = pairCosts.first else { return nil }
        var highest = lowest
        for cost in pairCosts {
            lowest = cost < lowest ? cost : lowest
            highest = cost > highest ? cost : highest
        }
        return lowest...highest
    }
}
