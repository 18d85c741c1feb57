/// Permitted pairs in the order in which a file lists them, on their way to compressed rows.
struct ArcList: Sendable {
    /// Whether arcs have come by ascending row and column so far, as most files have them. Then they are compressed rows
    /// as they stand.
    private var isOrdered = true
    /// How many arcs each row has, up to the last row that has one; only as long as arcs are ordered.
    private var countOfRow: [Int] = []
    /// The row of each arc; only where arcs are not ordered.
    private var rows: [Int32] = []
    private var columns: [Int32] = []
    private var costs: [Int64] = []

    /// The number of arcs.
    var count: Int { costs.count }

    /// Makes room for so many arcs.
    mutating func reserve(_ capacity: Int) {
        columns.reserveCapacity(capacity)
        costs.reserveCapacity(capacity)
    }

    /// Adds an arc, in any order, as often as it comes.
    mutating func append(row: Int, column: Int, cost: Int64) {
        if isOrdered {
            let isNext =
                row + 1 > countOfRow.count
                || row + 1 == countOfRow.count && Int32(truncatingIfNeeded: column) > columns[columns.count - 1]
            if isNext {
                while countOfRow.count <= row { countOfRow.append(0) }
                countOfRow[row] += 1
            } else {
                forgetOrder()
            }
        }
        if !isOrdered { rows.append(Int32(truncatingIfNeeded: row)) }
        columns.append(Int32(truncatingIfNeeded: column))
        costs.append(cost)
    }

    /// From here on the row of each arc is kept.
    private mutating func forgetOrder() {
        isOrdered = false
        rows.reserveCapacity(columns.capacity)
        for (row, count) in countOfRow.enumerated() {
            rows.append(contentsOf: repeatElement(Int32(truncatingIfNeeded: row), count: count))
        }
        countOfRow = []
    }

    /// The matrix of the arcs; of several at one place the least cost counts.
    ///
    /// - Complexity: O(rows + arcs) where arcs are ordered; else O(rows + *a* log *d*) for *a* arcs, *d* in a row at most.
    consuming func matrix(rows rowCount: Int, columns columnCount: Int) -> CostMatrix? {
        if isOrdered {
            var starts = [0]
            starts.reserveCapacity(rowCount + 1)
            for row in 0..<rowCount { starts.append(starts[row] + (row < countOfRow.count ? countOfRow[row] : 0)) }
            return CostMatrix(
                rows: rowCount,
                columns: columnCount,
                storage: .sparse(starts: starts, columns: columns, costs: costs)
            )
        }
        // Arcs by row, in the order in which they were read.
        var starts = [Int](repeating: 0, count: rowCount + 1)
        for row in rows { starts[Int(row) + 1] += 1 }
        for row in 0..<rowCount { starts[row + 1] += starts[row] }
        var places = starts
        var order = [Int](repeating: 0, count: rows.count)
        for (arc, row) in rows.enumerated() {
            order[places[Int(row)]] = arc
            places[Int(row)] += 1
        }
        var entryStarts = [0]
        entryStarts.reserveCapacity(rowCount + 1)
        var entries: [Int32] = []
        var entryCosts: [Int64] = []
        entries.reserveCapacity(order.count)
        entryCosts.reserveCapacity(order.count)
        for row in 0..<rowCount {
            let range = starts[row]..<starts[row + 1]
            let isAscending = range.dropFirst().allSatisfy { columns[order[$0 - 1]] < columns[order[$0]] }
            if !isAscending {
                order[range].sort { (columns[$0], costs[$0]) < (columns[$1], costs[$1]) }
            }
            for arc in order[range] {
                // The least of several arcs between two nodes comes first.
                if entries.count > entryStarts[row], entries.last == columns[arc] { continue }
                entries.append(columns[arc])
                entryCosts.append(costs[arc])
            }
            entryStarts.append(entries.count)
        }
        return CostMatrix(
            rows: rowCount,
            columns: columnCount,
            storage: .sparse(starts: entryStarts, columns: entries, costs: entryCosts)
        )
    }
}
