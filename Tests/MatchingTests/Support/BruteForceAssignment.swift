@testable import Matching

/// What an assignment is worth, aim by aim; smaller is better.
struct AssignmentWorth: Comparable, CustomStringConvertible {
    var shortfall: Int
    /// Places left unfilled, highest rank first, each with those above it.
    var unfilledByRank: [Int]
    var cost: Int128

    init(shortfall: Int, unfilledByRank: [Int], cost: Int128) {
        self.shortfall = shortfall
        self.unfilledByRank = unfilledByRank
        self.cost = cost
    }

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
    var search = BruteForceSearch(problem)
    search.visit(0, from: 0)
    return search.best
}

/// Counts along as it goes, since most of the time is spent on assignments that are not the best.
private struct BruteForceSearch {
    private let demands: [Int]
    private let leavingCosts: [Int64]
    private let capacities: [Int]
    private let minimums: [Int]
    private let entries: [[AssignmentProblem.Entry]]
    /// The place of each row's rank among those above 0, the highest first.
    private let classOfRow: [Int?]

    private var loads: [Int]
    private var shortfall: Int
    private var unfilled: [Int]
    private var cost: Int128 = 0

    private(set) var best: AssignmentWorth

    init(_ problem: AssignmentProblem) {
        demands = problem.demands
        leavingCosts = problem.leavingCosts
        capacities = problem.capacities
        minimums = problem.minimums
        entries = (0..<problem.rowCount).map(problem.entries(ofRow:))
        let classes = Set(problem.ranks).filter { $0 > 0 }.sorted(by: >)
        classOfRow = problem.ranks.map { classes.firstIndex(of: $0) }
        loads = Array(repeating: 0, count: problem.columnCount)
        shortfall = problem.minimums.reduce(0, +)
        unfilled = Array(repeating: 0, count: classes.count)
        best = AssignmentWorth(of: Array(repeating: nil, count: problem.rowCount), in: problem)
    }

    /// Tries every choice of the columns of a row from one of its pairs on, and every choice of the rows after it.
    ///
    /// - Parameter made: how many columns the row has so far.
    mutating func visit(_ row: Int, from pair: Int, made: Int = 0) {
        guard row < demands.count else { return compare() }
        leave(row, demands[row] - made)
        visit(row + 1, from: 0)
        leave(row, made - demands[row])
        guard made < demands[row] else { return }
        for next in pair..<max(pair, entries[row].count) {
            let (column, pairCost) = entries[row][next]
            guard loads[column] < capacities[column] else { continue }
            if loads[column] < minimums[column] { shortfall -= 1 }
            loads[column] += 1
            cost += Int128(pairCost)
            visit(row, from: next + 1, made: made + 1)
            cost -= Int128(pairCost)
            loads[column] -= 1
            if loads[column] < minimums[column] { shortfall += 1 }
        }
    }

    private mutating func leave(_ row: Int, _ places: Int) {
        cost += Int128(places) * Int128(leavingCosts[row])
        if let index = classOfRow[row] { unfilled[index] += places }
    }

    private mutating func compare() {
        if shortfall > best.shortfall { return }
        var sums = unfilled
        for index in sums.indices.dropFirst() { sums[index] += sums[index - 1] }
        if shortfall == best.shortfall {
            if best.unfilledByRank.lexicographicallyPrecedes(sums) { return }
            if sums == best.unfilledByRank, cost >= best.cost { return }
        }
        best.shortfall = shortfall
        best.unfilledByRank = sums
        best.cost = cost
    }
}
