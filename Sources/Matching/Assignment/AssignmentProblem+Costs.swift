extension AssignmentProblem {
    /// The number of permitted pairs, those of columns without places not counted.
    ///
    /// - Complexity: O(1), but O(rows x columns) for a cost function.
    public var pairCount: Int {
        switch storage {
        case .rows(let rows): rows.pairColumns.count
        case .int32(let dense): dense.pairCount
        case .int64(let dense): dense.pairCount
        case .function(let function): function.survey(rowCount: rowCount).pairCount
        }
    }

    /// The lowest and the highest cost of the permitted pairs; `nil` without any.
    ///
    /// - Complexity: O(pairs); O(rows x columns) for a matrix or a cost function.
    var costRange: ClosedRange<Int64>? {
        switch storage {
        case .rows(let rows): rows.costRange()
        case .int32(let dense): dense.costRange()
        case .int64(let dense): dense.costRange()
        case .function(let function): function.survey(rowCount: rowCount).costRange
        }
    }

    /// Calls `body` with every permitted pair of a row, columns ascending: the column, and what the pair costs.
    ///
    /// - Complexity: O(*d*) for a row of *d* permitted pairs; O(columns) for a matrix or a cost function.
    @inline(__always)
    public func forEachPair(ofRow row: Int, _ body: (_ column: Int, _ cost: Int64) -> Void) {
        precondition((0..<rowCount).contains(row), "row outside the problem")
        switch storage {
        case .rows(let rows): rows.forEachPair(ofRow: row, body)
        case .int32(let dense): dense.forEachPair(ofRow: row, body)
        case .int64(let dense): dense.forEachPair(ofRow: row, body)
        case .function(let function): function.forEachPair(ofRow: row, body)
        }
    }

    /// The permitted columns of a row, ascending, with their costs, in an array of its own.
    ///
    /// - Complexity: as ``forEachPair(ofRow:_:)``.
    public func entries(ofRow row: Int) -> [Entry] {
        var entries: [Entry] = []
        forEachPair(ofRow: row) { column, cost in entries.append((column, cost)) }
        return entries
    }

    /// What a pair costs; `nil` where it must not be made.
    ///
    /// - Precondition: there is such a row and such a column.
    /// - Complexity: O(log *d*) for compressed rows with *d* permitted pairs in this one; O(1) for a matrix; O(columns) for
    ///   a cost function.
    public func cost(row: Int, column: Int) -> Int64? {
        precondition((0..<rowCount).contains(row) && (0..<columnCount).contains(column), "pair outside the problem")
        switch storage {
        case .rows(let rows): return rows.cost(row: row, column: column)
        case .int32(let dense): return dense.cost(row: row, column: column)
        case .int64(let dense): return dense.cost(row: row, column: column)
        case .function(let function): return function.cost(row: row, column: column)
        }
    }
}
