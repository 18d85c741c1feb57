extension AssignmentProblem {
    /// All costs of a matrix, row by row. Those of forbidden pairs mean nothing.
    public enum DenseCosts: Sendable, Hashable {
        /// Costs that fit 32 bits.
        case int32([Int32])
        /// Costs that need more.
        case int64([Int64])

        /// The memory that the costs take.
        var byteCount: Int {
            switch self {
            case .int32(let costs): 4 * costs.count
            case .int64(let costs): 8 * costs.count
            }
        }

        /// The number of costs.
        var count: Int {
            switch self {
            case .int32(let costs): costs.count
            case .int64(let costs): costs.count
            }
        }
    }

    /// Writes the costs of a row into its second argument, one a column, in order.
    ///
    /// The worst number of all marks a pair that must not be made: `Int64.max` where costs are minimised, `Int64.min`
    /// where scores are maximised. Every place must be written. The function must be pure: the same numbers each time,
    /// whichever thread asks; otherwise an answer means nothing, although nothing worse happens.
    public typealias RowCosts = @Sendable (_ row: Int, _ costs: inout MutableSpan<Int64>) -> Void

    /// Creates a problem from a matrix of costs, which it takes over without a copy where no pair is forbidden and costs
    /// are minimised.
    ///
    /// - Parameters:
    ///   - rowCount: how many rows there are, at most ``sizeLimit``.
    ///   - columnCount: how many columns there are, at most ``sizeLimit``.
    ///   - costs: `rowCount * columnCount` costs, row-major; scores where the problem maximises. Any integer is an ordinary
    ///     cost.
    ///   - forbidden: a bit a pair, set where the pair must not be made: pair *i* of the row-major order is bit `i % 64` of
    ///     word `i / 64`. Empty where no pair is forbidden.
    ///   - capacities: one a column, 0 or more; `nil` gives every column one place. This and all that follow are as for a problem
    ///     made pair by pair.
    ///   - minimums: one a column, from 0 to the capacity; `nil` asks for none.
    ///   - ranks: one a row, 0 or more; `nil` gives every row rank 1.
    ///   - demands: one a row, 0 or more; `nil` makes every row want one column.
    ///   - leavingCosts: one a row, what each place of its demand costs, or scores, where it is left unfilled; `nil` means 0.
    ///   - objective: whether costs are minimised or scores maximised.
    /// - Precondition: `costs` and `forbidden` have the right lengths; the others are as said there.
    /// - Complexity: O(rows + columns), without a look at the costs, where no pair is forbidden, every column has a place,
    ///   and costs are minimised; else O(rows x columns).
    public init(
        rowCount: Int,
        columnCount: Int,
        costs: DenseCosts,
        forbidden: [UInt64] = [],
        capacities: [Int]? = nil,
        minimums: [Int]? = nil,
        ranks: [Int]? = nil,
        demands: [Int]? = nil,
        leavingCosts: [Int64]? = nil,
        objective: Objective = .minimize
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
        precondition(costs.count == rowCount * columnCount, "a cost for every pair")
        switch costs {
        case .int32(let costs): self.init(sides, .dense(costs, mask: forbidden, sides))
        case .int64(let costs): self.init(sides, .dense(costs, mask: forbidden, sides))
        }
    }

    /// Creates a problem from compressed rows, which it takes over without a copy where every column has a place and costs
    /// are minimised.
    ///
    /// - Parameters:
    ///   - columnCount: how many columns there are, at most ``sizeLimit``.
    ///   - rowStarts: where each row's pairs begin in `pairColumns`, and where the last row's end: one more than there are
    ///     rows, from 0 and never falling.
    ///   - pairColumns: the columns of the permitted pairs, row by row, ascending and each at most once in a row.
    ///   - pairCosts: what these pairs cost, or score.
    ///   - capacities: one a column, 0 or more; `nil` gives every column one place. This and all that follow are as for a problem
    ///     made pair by pair.
    ///   - minimums: one a column, from 0 to the capacity; `nil` asks for none.
    ///   - ranks: one a row, 0 or more; `nil` gives every row rank 1.
    ///   - demands: one a row, 0 or more; `nil` makes every row want one column.
    ///   - leavingCosts: one a row, what each place of its demand costs, or scores, where it is left unfilled; `nil` means 0.
    ///   - objective: whether costs are minimised or scores maximised.
    /// - Precondition: all is as said; a violation traps.
    /// - Complexity: O(rows + columns + pairs).
    public init(
        columnCount: Int,
        rowStarts: [Int],
        pairColumns: [Int32],
        pairCosts: [Int64],
        capacities: [Int]? = nil,
        minimums: [Int]? = nil,
        ranks: [Int]? = nil,
        demands: [Int]? = nil,
        leavingCosts: [Int64]? = nil,
        objective: Objective = .minimize
    ) {
        precondition(rowStarts.first == 0 && rowStarts.last == pairColumns.count, "row starts from 0 to the last pair")
        precondition(pairColumns.count == pairCosts.count, "a cost for every pair")
        let sides = AssignmentSides(
            rowCount: rowStarts.count - 1,
            columnCount: columnCount,
            capacities: capacities,
            minimums: minimums,
            ranks: ranks,
            demands: demands,
            leavingCosts: leavingCosts,
            objective: objective
        )
        for row in 0..<sides.rowCount {
            precondition(rowStarts[row] <= rowStarts[row + 1], "row starts never fall")
            var previous: Int32 = -1
            for column in pairColumns[rowStarts[row]..<rowStarts[row + 1]] {
                precondition(column > previous && column < columnCount, "columns ascend, each at most once")
                previous = column
            }
        }
        let rows = CompressedRows(rowStarts: rowStarts, pairColumns: pairColumns, pairCosts: pairCosts)
        self.init(sides, .compressed(rows, sides))
    }

    /// Creates a problem whose costs are worked out whenever they are needed, a row at a time, and never kept.
    ///
    /// - Parameters:
    ///   - rowCount: how many rows there are, at most ``sizeLimit``.
    ///   - columnCount: how many columns there are, at most ``sizeLimit``.
    ///   - capacities: one a column, 0 or more; `nil` gives every column one place. This and all that follow but the last are as for a problem
    ///     made pair by pair.
    ///   - minimums: one a column, from 0 to the capacity; `nil` asks for none.
    ///   - ranks: one a row, 0 or more; `nil` gives every row rank 1.
    ///   - demands: one a row, 0 or more; `nil` makes every row want one column.
    ///   - leavingCosts: one a row, what each place of its demand costs, or scores, where it is left unfilled; `nil` means 0.
    ///   - objective: whether costs are minimised or scores maximised.
    ///   - rowCosts: writes the costs of a row, as ``RowCosts`` says.
    /// - Complexity: O(rows + columns); nothing is worked out yet.
    public init(
        rowCount: Int,
        columnCount: Int,
        capacities: [Int]? = nil,
        minimums: [Int]? = nil,
        ranks: [Int]? = nil,
        demands: [Int]? = nil,
        leavingCosts: [Int64]? = nil,
        objective: Objective = .minimize,
        rowCosts: @escaping RowCosts
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
        let function = CostFunction(
            columnCount: columnCount,
            objective: objective,
            closedColumns: sides.closedColumns,
            costs: rowCosts
        )
        self.init(sides, .function(function))
    }

    /// Creates a problem from a table of costs in which `nil` marks a pair that must not be made.
    ///
    /// - Parameters:
    ///   - costs: one array a row, all of the same length.
    ///   - capacities: one a column, 0 or more; `nil` gives every column one place. This and all that follow but the last are as for a problem
    ///     made pair by pair.
    ///   - minimums: one a column, from 0 to the capacity; `nil` asks for none.
    ///   - ranks: one a row, 0 or more; `nil` gives every row rank 1.
    ///   - demands: one a row, 0 or more; `nil` makes every row want one column.
    ///   - leavingCosts: one a row, what each place of its demand costs, or scores, where it is left unfilled; `nil` means 0.
    ///   - objective: whether costs are minimised or scores maximised.
    ///   - columnCount: the number of columns; only needed where there are no rows to count them in.
    public init(
        costs: [[Int64?]],
        capacities: [Int]? = nil,
        minimums: [Int]? = nil,
        ranks: [Int]? = nil,
        demands: [Int]? = nil,
        leavingCosts: [Int64]? = nil,
        objective: Objective = .minimize,
        columnCount: Int? = nil
    ) {
        let columnCount = columnCount ?? costs.first?.count ?? 0
        precondition(costs.allSatisfy { $0.count == columnCount }, "every row has the same number of columns")
        self.init(
            rowCount: costs.count,
            columnCount: columnCount,
            capacities: capacities,
            minimums: minimums,
            ranks: ranks,
            demands: demands,
            leavingCosts: leavingCosts,
            objective: objective
        ) { row, append in
            for (column, cost) in costs[row].enumerated() {
                if let cost { append((column, cost)) }
            }
        }
    }
}
