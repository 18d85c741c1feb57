@testable import Matching

/// What an assignment is worth, aim by aim; smaller is better.
struct AssignmentWorth: Comparable, CustomStringConvertible {
    var shortfall: Int
    /// Places left unfilled, highest rank first, each with those above it.
    var unfilledByRank: [Int]
    var cost: Int128

    init(of columnOfRow: [Int?], in problem: AssignmentProblem) {
        self.init(of: columnOfRow.map { $0.map { [$0] } ?? [] }, in: problem)
    }

    init(of assignment: Assignment, in problem: AssignmentProblem) {
        self.init(of: (0..<problem.rowCount).map(assignment.columns(ofRow:)), in: problem)
    }

    init(of columnsOfRow: [[Int]], in problem: AssignmentProblem) {
        var loads = Array(repeating: 0, count: problem.columnCount)
        cost = 0
        let classes = Set(problem.ranks).filter { $0 > 0 }.sorted(by: >)
        var unfilled = Array(repeating: 0, count: classes.count)
        for (row, columns) in columnsOfRow.enumerated() {
            for column in columns {
                loads[column] += 1
                cost += Int128(problem.cost(row: row, column: column)!)
            }
            let open = problem.demands[row] - columns.count
            cost += Int128(open) * Int128(problem.leavingCosts[row])
            if let index = classes.firstIndex(of: problem.ranks[row]) { unfilled[index] += open }
        }
        shortfall = zip(problem.minimums, loads).reduce(0) { $0 + max(0, $1.0 - $1.1) }
        var sum = 0
        unfilledByRank = unfilled.map {
            sum += $0
            return sum
        }
    }

    static func < (a: Self, b: Self) -> Bool {
        if a.shortfall != b.shortfall { return a.shortfall < b.shortfall }
        if a.unfilledByRank != b.unfilledByRank {
            return a.unfilledByRank.lexicographicallyPrecedes(b.unfilledByRank)
        }
        return a.cost < b.cost
    }

    var description: String { "shortfall \(shortfall), unfilled \(unfilledByRank), cost \(cost)" }
}

/// Tries every assignment.
func bestWorthByBruteForce(_ problem: AssignmentProblem) -> AssignmentWorth {
    var columnsOfRow: [[Int]] = Array(repeating: [], count: problem.rowCount)
    var loads = Array(repeating: 0, count: problem.columnCount)
    var best = AssignmentWorth(of: columnsOfRow, in: problem)
    let entries = (0..<problem.rowCount).map { problem.entries(ofRow: $0).map(\.column) }
    /// Tries every choice of the columns of a row from one of its pairs on, and every choice of the rows after it.
    func visit(_ row: Int, from pair: Int) {
        if row == problem.rowCount {
            best = min(best, AssignmentWorth(of: columnsOfRow, in: problem))
            return
        }
        visit(row + 1, from: 0)
        guard columnsOfRow[row].count < problem.demands[row] else { return }
        for next in pair..<max(pair, entries[row].count) {
            let column = entries[row][next]
            guard loads[column] < problem.capacities[column] else { continue }
            columnsOfRow[row].append(column)
            loads[column] += 1
            visit(row, from: next + 1)
            loads[column] -= 1
            columnsOfRow[row].removeLast()
        }
    }
    visit(0, from: 0)
    return best
}
