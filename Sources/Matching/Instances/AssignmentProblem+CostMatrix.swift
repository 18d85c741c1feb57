extension AssignmentProblem {
    /// The problem that a bare matrix states: as many rows as possible first, then the least or the highest total.
    ///
    /// - Parameters:
    ///   - matrix: the costs.
    ///   - maximizing: whether the total should be the highest; costs then enter with the other sign.
    /// - Returns: `nil` where a cost has no opposite, which only the lowest 64-bit integer has not.
    /// - Complexity: O(rows x columns).
    public init?(_ matrix: CostMatrix, maximizing: Bool = false) {
        var fits = true
        self.init(
            rowCount: matrix.rows,
            columnCount: matrix.columns,
            expectedPairs: matrix.permittedCount
        ) { row, append in
            matrix.forEachPermitted(inRow: row) { column, cost in
                if maximizing, cost == .min { fits = false }
                append((column, maximizing ? 0 &- cost : cost))
            }
        }
        if !fits { return nil }
    }
}
