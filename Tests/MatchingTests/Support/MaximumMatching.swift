@testable import Matching

/// How many of some rows can be given a column each at the same time, whatever it costs: Kuhn's augmenting paths, one row at
/// a time, on the bare pairs. Rows that want no column are given one as well.
func maximumMatching(of rows: [Int], in problem: AssignmentProblem) -> Int {
    var rowsOfColumn: [[Int]] = Array(repeating: [], count: problem.columnCount)
    /// Finds the row a column, moving others to columns not visited yet.
    func place(_ row: Int, _ visited: inout Set<Int>) -> Bool {
        for column in 0..<problem.columnCount where problem.cost(row: row, column: column) != nil {
            guard visited.insert(column).inserted else { continue }
            if rowsOfColumn[column].count < problem.capacities[column] {
                rowsOfColumn[column].append(row)
                return true
            }
            for seat in rowsOfColumn[column].indices {
                let other = rowsOfColumn[column][seat]
                if place(other, &visited) {
                    rowsOfColumn[column][seat] = row
                    return true
                }
            }
        }
        return false
    }
    return rows.count { row in
        var visited: Set<Int> = []
        return place(row, &visited)
    }
}
