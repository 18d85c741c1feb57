/// Finds, for rows of one assignment that have fewer columns than they want, the rows that compete with them.
public struct CompetitionFinder: Sendable {
    private let assignment: Assignment
    private let problem: AssignmentProblem
    private let rowsOfColumn: [[Int]]

    /// Creates a finder.
    ///
    /// - Parameters:
    ///   - assignment: any assignment that makes permitted pairs only.
    ///   - problem: the problem it answers.
    /// - Complexity: O(rows + columns + pairs made).
    public init(_ assignment: Assignment, in problem: AssignmentProblem) {
        precondition(assignment.columnOfRow.count == problem.rowCount, "an assignment of this problem")
        self.assignment = assignment
        self.problem = problem
        var rowsOfColumn: [[Int]] = Array(repeating: [], count: problem.columnCount)
        for row in 0..<problem.rowCount {
            for column in assignment.columns(ofRow: row) { rowsOfColumn[column].append(row) }
        }
        self.rowsOfColumn = rowsOfColumn
    }

    /// The rows that compete with a row, itself among them; `nil` where it has all the columns it wants.
    ///
    /// - Complexity: a look at each pair of the rows found.
    public func competingRows(for row: Int) -> CompetingRows? {
        guard assignment.columns(ofRow: row).count < problem.demands[row] else { return nil }
        var rows: Set<Int> = [row]
        var columns: Set<Int> = []
        var open = [row]
        while let next = open.popLast() {
            let own = assignment.columns(ofRow: next)
            problem.forEachPair(ofRow: next) { column, _ in
                guard !own.contains(column), columns.insert(column).inserted else { return }
                for rival in rowsOfColumn[column] where rows.insert(rival).inserted { open.append(rival) }
            }
        }
        return CompetingRows(
            rows: rows.sorted(),
            columns: columns.sorted(),
            columnsAreFull: columns.allSatisfy { rowsOfColumn[$0].count == problem.capacities[$0] }
        )
    }

    /// A number for each column, which it shares with those that it is reached from and that it reaches: rows left alone
    /// that could make pairs with columns of the same numbers compete for the same columns.
    ///
    /// - Complexity: O(rows + columns + pairs).
    func partOfColumn() -> [Int32] {
        // From a column to the rows it has, and from these to the other columns they could have. Rows come first.
        var starts: [Int] = [0]
        var heads: [Int32] = []
        for row in 0..<problem.rowCount {
            let own = assignment.columns(ofRow: row)
            if !own.isEmpty {
                problem.forEachPair(ofRow: row) { column, _ in
                    if !own.contains(column) { heads.append(Int32(problem.rowCount + column)) }
                }
            }
            starts.append(heads.count)
        }
        for rows in rowsOfColumn {
            for row in rows { heads.append(Int32(row)) }
            starts.append(heads.count)
        }
        return Array(StrongComponents.of(starts: starts, heads: heads)[problem.rowCount...])
    }
}
