@testable import Matching

/// What an assignment is worth, aim by aim; smaller is better.
struct AssignmentWorth: Comparable, CustomStringConvertible {
    var shortfall: Int
    /// Rows left alone, highest rank first, each with those above it.
    var leftAloneByRank: [Int]
    var cost: Int128

    init(of columnOfRow: [Int?], in problem: AssignmentProblem) {
        var loads = Array(repeating: 0, count: problem.columnCount)
        cost = 0
        let classes = Set(problem.ranks).filter { $0 > 0 }.sorted(by: >)
        var alone = Array(repeating: 0, count: classes.count)
        for (row, column) in columnOfRow.enumerated() {
            if let column {
                loads[column] += 1
                cost += Int128(problem.cost(row: row, column: column)!)
            } else if let index = classes.firstIndex(of: problem.ranks[row]) {
                alone[index] += 1
            }
        }
        shortfall = zip(problem.minimums, loads).reduce(0) { $0 + max(0, $1.0 - $1.1) }
        var sum = 0
        leftAloneByRank = alone.map {
            sum += $0
            return sum
        }
    }

    static func < (a: Self, b: Self) -> Bool {
        if a.shortfall != b.shortfall { return a.shortfall < b.shortfall }
        if a.leftAloneByRank != b.leftAloneByRank {
            return a.leftAloneByRank.lexicographicallyPrecedes(b.leftAloneByRank)
        }
        return a.cost < b.cost
    }

    var description: String { "shortfall \(shortfall), left alone \(leftAloneByRank), cost \(cost)" }
}

/// Tries every assignment.
func bestWorthByBruteForce(_ problem: AssignmentProblem) -> AssignmentWorth {
    var columnOfRow: [Int?] = Array(repeating: nil, count: problem.rowCount)
    var loads = Array(repeating: 0, count: problem.columnCount)
    var best = AssignmentWorth(of: columnOfRow, in: problem)
    let entries = (0..<problem.rowCount).map { Array(problem.entries(ofRow: $0).map(\.column)) }
    func visit(_ row: Int) {
        if row == problem.rowCount {
            best = min(best, AssignmentWorth(of: columnOfRow, in: problem))
            return
        }
        visit(row + 1)
        for column in entries[row] where loads[column] < problem.capacities[column] {
            columnOfRow[row] = column
            loads[column] += 1
            visit(row + 1)
            loads[column] -= 1
            columnOfRow[row] = nil
        }
    }
    visit(0)
    return best
}
