import Testing

@testable import Matching

/// The proof checker must reject what proves nothing.
@Suite struct OptimalityProofTests {
    private func accepts(_ assignment: Assignment, _ problem: AssignmentProblem) -> Bool {
        (try? OptimalityProof(checking: assignment, of: problem)) != nil
    }

    /// Whether the duals still meet every condition, worked out the slow way from the definition.
    private func conditionsHold(_ assignment: Assignment, _ problem: AssignmentProblem) throws -> Bool {
        let scale = try LevelScale(for: problem)
        var loads = Array(repeating: 0, count: problem.columnCount)
        for case let column? in assignment.columnOfRow { loads[column] += 1 }
        for row in 0..<problem.rowCount {
            let price = Int128(problem.ranks[row]) * scale.rankUnit
            if assignment.rowDuals[row] > price { return false }
            if assignment.columnOfRow[row] == nil, assignment.rowDuals[row] != price { return false }
            for column in 0..<problem.columnCount {
                guard let cost = problem.cost(row: row, column: column) else { continue }
                let slack = Int128(cost) - assignment.rowDuals[row] - assignment.columnDuals[column]
                if slack < 0 || (assignment.columnOfRow[row] == column && slack != 0) { return false }
            }
        }
        for column in 0..<problem.columnCount where problem.capacities[column] > 0 {
            let dual = assignment.columnDuals[column]
            let (load, minimum) = (loads[column], problem.minimums[column])
            let highest = minimum > 0 ? scale.shortfallUnit : 0
            if dual > highest || (load < minimum && dual != highest) { return false }
            if load < min(problem.capacities[column], max(problem.rowCount, minimum)), dual < 0 { return false }
            if load > minimum, dual > 0 { return false }
        }
        return true
    }

    @Test(arguments: 0..<UInt64(150))
    func everyDualMovedByOneIsRejectedWhereItBreaksACondition(_ seed: UInt64) throws {
        let problem = AssignmentProblem.random(rows: 5, columns: 5, seed: seed)
        let assignment = try problem.solve()
        #expect(accepts(assignment, problem))
        for step: Int128 in [-1, 1] {
            for row in 0..<problem.rowCount {
                var moved = assignment
                moved.rowDuals[row] += step
                #expect(accepts(moved, problem) == (try conditionsHold(moved, problem)))
            }
            for column in 0..<problem.columnCount {
                var moved = assignment
                moved.columnDuals[column] += step
                #expect(accepts(moved, problem) == (try conditionsHold(moved, problem)))
            }
        }
    }

    /// Makes every other assignment of a small problem and keeps the duals: only equally good ones may pass.
    @Test(arguments: 0..<UInt64(60))
    func everyWorseAssignmentIsRejected(_ seed: UInt64) throws {
        let problem = AssignmentProblem.random(rows: 4, columns: 4, seed: seed)
        let assignment = try problem.solve()
        let best = AssignmentWorth(of: assignment.columnOfRow, in: problem)
        var other = assignment
        var rejected = 0
        func visit(_ row: Int, _ loads: [Int]) {
            if row == problem.rowCount {
                let worth = AssignmentWorth(of: other.columnOfRow, in: problem)
                if worth != best {
                    rejected += 1
                    #expect(!accepts(other, problem), "\(worth) passed for \(best)")
                }
                return
            }
            other.columnOfRow[row] = nil
            visit(row + 1, loads)
            for (column, _) in problem.entries(ofRow: row) where loads[column] < problem.capacities[column] {
                var loads = loads
                loads[column] += 1
                other.columnOfRow[row] = column
                visit(row + 1, loads)
            }
        }
        visit(0, Array(repeating: 0, count: problem.columnCount))
        #expect(rejected > 0 || problem.pairCount == 0 || problem.ranks.allSatisfy { $0 == 0 })
    }

    @Test(arguments: 0..<UInt64(40))
    func everyDroppedRowIsRejected(_ seed: UInt64) throws {
        let problem = AssignmentProblem.random(rows: 6, columns: 6, seed: seed, minimums: false)
        let assignment = try problem.solve()
        for row in 0..<6 where assignment.columnOfRow[row] != nil && problem.ranks[row] > 0 {
            var dropped = assignment
            dropped.columnOfRow[row] = nil
            #expect(!accepts(dropped, problem))
        }
    }

    @Test func brokenFeasibilityIsNamed() throws {
        let problem = AssignmentProblem(costs: [[1, nil], [1, 5]])
        let best = try problem.solve()
        var wrong = best
        wrong.columnOfRow = [1, 0]
        #expect(throws: OptimalityError.pairNotPermitted(row: 0, column: 1)) {
            try OptimalityProof(checking: wrong, of: problem)
        }
        wrong = best
        wrong.columnOfRow = [0, 0]
        wrong.rowDuals = [1, 1]
        wrong.columnDuals = [0, 0]
        #expect(throws: OptimalityError.overCapacity(column: 0)) {
            try OptimalityProof(checking: wrong, of: problem)
        }
        wrong = best
        wrong.rowDuals = []
        #expect(throws: OptimalityError.wrongShape) { try OptimalityProof(checking: wrong, of: problem) }
        wrong = best
        wrong.rowDuals[0] = Int128.max
        #expect(throws: OptimalityError.dualOutOfRange) { try OptimalityProof(checking: wrong, of: problem) }
        wrong = best
        wrong.columnOfRow = [7, 0]
        #expect(throws: OptimalityError.self) { try OptimalityProof(checking: wrong, of: problem) }
    }
}
