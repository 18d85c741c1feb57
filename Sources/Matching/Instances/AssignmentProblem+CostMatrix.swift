extension AssignmentProblem {
    /// The problem that a bare matrix states: as many rows as possible first, then the least or the highest total.
    ///
    /// - Parameters:
    ///   - matrix: the costs, or the scores. They are not copied where costs are minimised and no pair of a matrix kept
    ///     whole is forbidden.
    ///   - maximizing: whether the total should be the highest; scores then enter with the other sign.
    /// - Returns: `nil` where a score has no opposite, which only the lowest 64-bit integer has not.
    /// - Complexity: O(rows + columns) for a matrix kept whole of which no pair is forbidden, where costs are minimised;
    ///   else O(rows x columns), or O(rows + columns + pairs) for a sparse one.
    public init?(_ matrix: CostMatrix, maximizing: Bool = false) {
        let objective = maximizing ? Objective.maximize : .minimize
        switch matrix.storage {
        case .int32(let costs):
            self.init(
                rowCount: matrix.rows,
                columnCount: matrix.columns,
                costs: .int32(costs),
                forbidden: matrix.forbidden,
                objective: objective
            )
        case .int64(let costs):
            self.init(
                rowCount: matrix.rows,
                columnCount: matrix.columns,
                costs: .int64(costs),
                forbidden: matrix.forbidden,
                objective: objective
            )
        case .sparse(let starts, let columns, let costs):
            self.init(
                columnCount: matrix.columns,
                rowStarts: starts,
                pairColumns: columns,
                pairCosts: costs,
                objective: objective
            )
        }
        guard isExact else { return nil }
    }
}
