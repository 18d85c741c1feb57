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
        for row in 0..<problem.rowCount where problem.demands[row] > 0 {
            let columns = assignment.columns(ofRow: row)
            for column in columns { loads[column] += 1 }
            let price = Int128(problem.ranks[row]) * scale.rankUnit + Int128(problem.leavingCosts[row])
            if assignment.rowDuals[row] > price { return false }
            if columns.count < problem.demands[row], assignment.rowDuals[row] != price { return false }
            for column in 0..<problem.columnCount {
                guard let cost = problem.cost(row: row, column: column) else { continue }
                let slack = Int128(cost) - assignment.rowDuals[row] - assignment.columnDuals[column]
                let isMade = columns.contains(column)
                if isMade && slack > 0 { return false }
                if !(isMade && problem.demands[row] > 1) && slack < 0 { return false }
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

    /// Moves every dual by one, either way.
    private func expectMovedDualsToBeTold(_ problem: AssignmentProblem) throws {
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

    @Test(arguments: 0..<UInt64(150))
    func everyDualMovedByOneIsRejectedWhereItBreaksACondition(_ seed: UInt64) throws {
        try expectMovedDualsToBeTold(.random(rows: 5, columns: 5, seed: seed))
    }

    @Test(arguments: RandomInstance.Form.allCases, 0..<UInt64(40))
    func soItIsInEveryForm(_ form: RandomInstance.Form, _ seed: UInt64) throws {
        let demand = seed % 2 == 0 ? 1 : 3
        let instance = RandomInstance(rows: 4, columns: 5, seed: seed, highestDemand: demand, general: true)
        try expectMovedDualsToBeTold(instance.problem(form))
    }

    /// Costs so high that machine words could overflow take the exact way, and are told just as well.
    @Test(arguments: [AssignmentProblem.Objective.minimize, .maximize], [1, 2])
    func soItIsAtTheEndsOfTheRange(_ objective: AssignmentProblem.Objective, _ demand: Int) throws {
        let far = Int64.max - 3
        let problem = AssignmentProblem(
            rowCount: 3,
            columnCount: 3,
            costs: .int64([far, -far, 5, 0, far, -7, -far, 2, far]),
            forbidden: [0b000_100_000],
            demands: [demand, 1, 1],
            leavingCosts: [0, far, -far],
            objective: objective
        )
        try expectMovedDualsToBeTold(problem)
    }

    /// Makes every other assignment of a small problem and keeps the duals: only equally good ones may pass.
    @Test(arguments: 0..<UInt64(60), [1, 3])
    func everyWorseAssignmentIsRejected(_ seed: UInt64, _ highestDemand: Int) throws {
        let size = highestDemand == 1 ? 4 : 3
        let problem = RandomInstance(
            rows: size,
            columns: size,
            seed: seed,
            highestDemand: highestDemand,
            general: highestDemand > 1
        ).problem()
        let assignment = try problem.solve()
        let best = AssignmentWorth(of: assignment, in: problem)
        var rejected = 0
        func visit(_ row: Int, _ made: [[Int]]) {
            if row == problem.rowCount {
                var other = assignment
                other.columnOfRow = made.map(\.first)
                other.furtherColumns = [:]
                for row in made.indices where made[row].count > 1 {
                    other.furtherColumns[row] = Array(made[row].dropFirst())
                }
                let worth = AssignmentWorth(of: other, in: problem)
                if worth != best {
                    rejected += 1
                    #expect(!accepts(other, problem), "\(worth) passed for \(best)")
                }
                return
            }
            visit(row + 1, made)
            guard made[row].count < problem.demands[row] else { return }
            for (column, _) in problem.entries(ofRow: row) where column > made[row].last ?? -1 {
                guard made.count(where: { $0.contains(column) }) < problem.capacities[column] else { continue }
                var made = made
                made[row].append(column)
                visit(row, made)
            }
        }
        visit(0, Array(repeating: [], count: problem.rowCount))
        // Where a row should be matched at all costs and can be, at least matching nobody is worse.
        let somebodyMust = (0..<problem.rowCount).contains {
            problem.ranks[$0] > 0 && problem.demands[$0] > 0 && !problem.entries(ofRow: $0).isEmpty
        }
        #expect(rejected > 0 || !somebodyMust)
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

    @Test func whatRowsWithSeveralColumnsMayNotDoIsNamed() throws {
        let problem = AssignmentProblem(costs: [[1, 2, 3], [1, 1, 9]], capacities: [2, 2, 2], demands: [2, 1])
        let best = try problem.solve()
        #expect(best.columns(ofRow: 0) == [0, 1])
        var wrong = best
        wrong.furtherColumns[0] = [1, 2]
        #expect(throws: OptimalityError.overDemand(row: 0)) { try OptimalityProof(checking: wrong, of: problem) }
        wrong.furtherColumns[0] = [0]
        #expect(throws: OptimalityError.pairMadeTwice(row: 0, column: 0)) {
            try OptimalityProof(checking: wrong, of: problem)
        }
        wrong.furtherColumns[0] = [3]
        #expect(throws: OptimalityError.pairNotPermitted(row: 0, column: 3)) {
            try OptimalityProof(checking: wrong, of: problem)
        }
        wrong.furtherColumns[0] = [2]
        #expect(!accepts(wrong, problem))
        wrong.furtherColumns[0] = nil
        #expect(throws: OptimalityError.freeRowNotAtPrice(row: 0)) {
            try OptimalityProof(checking: wrong, of: problem)
        }
        wrong = best
        wrong.columnOfRow[1] = nil
        wrong.furtherColumns[1] = [0]
        #expect(throws: OptimalityError.wrongShape) { try OptimalityProof(checking: wrong, of: problem) }
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
