import Testing

@testable import Matching

@Suite struct AssignmentSessionTests {
    /// A change at random, made to a session.
    private func change(
        _ session: AssignmentSession,
        _ problem: AssignmentProblem,
        _ costs: ClosedRange<Int64>,
        _ generator: inout SeededGenerator
    ) {
        let row = Int.random(in: 0..<problem.rowCount, using: &generator)
        let column = Int.random(in: 0..<problem.columnCount, using: &generator)
        switch Int.random(in: 0..<8, using: &generator) {
        case 0, 1: session.removeColumn(column)
        case 2: session.restoreColumn(column)
        case 3: session.removeRow(row)
        case 4: session.restoreRow(row)
        case 5:
            let most = problem.capacities[column] == 0 ? 0 : problem.capacities[column] + 2
            session.setCapacity(ofColumn: column, to: Int.random(in: 0...most, using: &generator))
        default:
            let isForbidden = Int.random(in: 0..<4, using: &generator) == 0
            session.setCost(row: row, column: column, to: isForbidden ? nil : .random(in: costs, using: &generator))
        }
    }

    /// Makes changes in some rounds, and sees after each that the answer is proved, and no worse than one from nothing.
    private func run(
        _ instance: RandomInstance,
        _ form: RandomInstance.Form,
        rounds: Int,
        mostChanges: Int = 3,
        widening: Bool = true,
        _ generator: inout SeededGenerator
    ) throws -> AssignmentSession {
        let problem = instance.problem(form)
        let session = try AssignmentSession(problem)
        let cells = instance.table.joined().compactMap { $0 }
        let lowest = min(0, cells.min() ?? 0)
        let highest = max(0, cells.max() ?? 0)
        try check(session, problem)
        for _ in 0..<rounds {
            let slack: Int64 = widening && Int.random(in: 0..<10, using: &generator) == 0 ? 5 : 0
            for _ in 0..<Int.random(in: 1...mostChanges, using: &generator) {
                change(session, problem, lowest - slack...highest + slack, &generator)
            }
            try check(session, session.problem)
        }
        return session
    }

    private func check(_ session: AssignmentSession, _ problem: AssignmentProblem) throws {
        let assignment = try session.solve()
        _ = try OptimalityProof(checking: assignment, of: problem)
        let expected = try problem.solve(method: .flow)
        #expect(AssignmentWorth(of: assignment, in: problem) == AssignmentWorth(of: expected, in: problem))
    }

    @Test(arguments: RandomInstance.Form.allCases, 0..<UInt64(60))
    func smallProblemsFollowEveryChange(_ form: RandomInstance.Form, _ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed &* 977 &+ 5)
        for turn in 0..<10 {
            let instance = RandomInstance(
                rows: Int.random(in: 1...7, using: &generator),
                columns: Int.random(in: 1...7, using: &generator),
                seed: seed &* 64 &+ UInt64(turn),
                general: turn % 2 == 1
            )
            let rounds = Int.random(in: 1...30, using: &generator)
            _ = try run(instance, form, rounds: rounds, &generator)
        }
    }

    @Test(arguments: RandomInstance.Form.allCases, 0..<UInt64(6))
    func largerProblemsFollowEveryChange(_ form: RandomInstance.Form, _ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let shapes = [(60, 60), (60, 30), (30, 60)]
        let shape = shapes[Int(seed) % shapes.count]
        let instance = RandomInstance(rows: shape.0, columns: shape.1, seed: seed &+ 40, general: seed > 2)
        _ = try run(instance, form, rounds: 20, mostChanges: 5, &generator)
    }

    /// Full rows, so long that a shortlist holds but a part of them, and costs that differ much.
    private func broad(_ size: Int, costs: ClosedRange<Int64>, permitted: Int, seed: UInt64) -> RandomInstance {
        var generator = SeededGenerator(seed: seed)
        var instance = RandomInstance(rows: 0, columns: size, seed: seed, minimums: false)
        instance.table = (0..<size).map { _ in
            (0..<size).map { _ in
                Int.random(in: 0..<100, using: &generator) < permitted ? .random(in: costs, using: &generator) : nil
            }
        }
        instance.capacities = Array(repeating: 1, count: size)
        instance.minimums = Array(repeating: 0, count: size)
        instance.ranks = Array(repeating: 1, count: size)
        return instance
    }

    @Test(arguments: [RandomInstance.Form.compressed, .dense32, .dense64], [(1, 100), (5, 70), (100, 100), (100, 20)])
    func broadProblemsFollowEveryChange(_ form: RandomInstance.Form, _ kind: (Int64, Int)) throws {
        let (factor, permitted) = kind
        var generator = SeededGenerator(seed: UInt64(factor) &+ 1)
        let instance = broad(300, costs: 0...factor * 100, permitted: permitted, seed: UInt64(factor * 10))
        let problem = instance.problem(form)
        let session = try AssignmentSession(problem)
        _ = try session.solve()
        for round in 0..<25 {
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                change(session, problem, 0...factor * 100, &generator)
            }
            let present = session.problem
            let proof = try OptimalityProof(checking: session.solve(), of: present)
            if round % 5 == 0 { #expect(proof == (try OptimalityProof(checking: present.solve(), of: present))) }
        }
        #expect(session.fullSolves == 1)
    }

    /// Costs that fill 32 bits, and costs that do not fit them: duals rise by more than a narrow one can hold.
    @Test(arguments: [(RandomInstance.Form.dense32, Int64(1) << 30), (.compressed, 1 << 30), (.compressed, 1 << 40)])
    func highCostsFollowEveryChange(_ form: RandomInstance.Form, _ highest: Int64) throws {
        var generator = SeededGenerator(seed: 30)
        let instance = broad(60, costs: 0...highest, permitted: 60, seed: 31)
        let problem = instance.problem(form)
        let session = try AssignmentSession(problem)
        for _ in 0..<40 {
            for _ in 0..<Int.random(in: 1...8, using: &generator) {
                change(session, problem, 0...highest, &generator)
            }
            try check(session, session.problem)
        }
    }

    @Test func aChangeIsFollowedWithoutAFullSolve() throws {
        let problem = AssignmentProblem(costs: [[4, 1, 3], [2, 0, 5], [3, 2, 2]])
        let session = try AssignmentSession(problem)
        #expect(try session.solve().totalCost(in: problem) == 5)
        session.removeColumn(1)
        var present = session.problem
        #expect(present.capacities == [1, 0, 1])
        var proof = try OptimalityProof(checking: session.solve(), of: present)
        #expect(proof.matched == 2 && proof.cost == 4)
        session.restoreColumn(1)
        session.removeRow(0)
        present = session.problem
        proof = try OptimalityProof(checking: session.solve(), of: present)
        #expect(proof.matched == 2 && proof.cost == 2)
        session.restoreRow(0)
        session.setCost(row: 0, column: 1, to: nil)
        #expect(try session.solve().totalCost(in: session.problem) == 6)
        session.setCost(row: 2, column: 2, to: 5)
        #expect(session.problem.cost(row: 2, column: 2) == 5 && session.problem.cost(row: 0, column: 1) == nil)
        #expect(try session.solve().totalCost(in: session.problem) == 6)
        #expect(session.fullSolves == 1)
    }

    @Test func aCostOutsideTheRangeStartsOver() throws {
        let session = try AssignmentSession(AssignmentProblem(costs: [[4, 1], [2, 0]]))
        _ = try session.solve()
        session.setCost(row: 0, column: 0, to: 90)
        let proof = try OptimalityProof(checking: session.solve(), of: session.problem)
        #expect(proof.cost == 3 && session.fullSolves == 2)
        session.setCost(row: 0, column: 1, to: 80)
        _ = try OptimalityProof(checking: session.solve(), of: session.problem)
        #expect(session.fullSolves == 2)
    }

    @Test(arguments: [Int64.max, Int64.min])
    func costsAtTheEndOfTheRange(_ extreme: Int64) throws {
        let problem = AssignmentProblem(rowCount: 2, columnCount: 2, costs: .int64([extreme, 1, 2, ~extreme]))
        let session = try AssignmentSession(problem)
        _ = try session.solve()
        session.setCost(row: 1, column: 0, to: extreme)
        session.setCost(row: 0, column: 1, to: ~extreme)
        try check(session, session.problem)
        session.setCost(row: 0, column: 1, to: nil)
        try check(session, session.problem)
    }

    @Test func manyChangesInARowStartOver() throws {
        let size = 50
        let session = try AssignmentSession(.init(costs: (0..<size).map { row in (0..<size).map { Int64(row * $0) } }))
        _ = try session.solve()
        for column in 0..<size { session.setCost(row: 7, column: column, to: Int64(size - column)) }
        _ = try OptimalityProof(checking: session.solve(), of: session.problem)
        #expect(session.fullSolves == 2)
    }

    @Test func rowsThatWantSeveralAreRefused() {
        let problem = AssignmentProblem(costs: [[1, 2]], demands: [2])
        #expect(throws: AssignmentError.unsupported(.shortlists)) { try AssignmentSession(problem) }
    }

    @Test func unitsTooSmallProveNothing() throws {
        let problem = AssignmentProblem(costs: [[9, 9], [1, 1]], ranks: [2, 1])
        let small = try LevelScale(for: AssignmentProblem(costs: [[1]]))
        var assignment = try problem.solve()
        assignment.scale = small
        #expect(throws: OptimalityError.dualOutOfRange) { try OptimalityProof(checking: assignment, of: problem) }
        assignment.scale = try LevelScale(for: problem)
        #expect(throws: Never.self) { try OptimalityProof(checking: assignment, of: problem) }
    }
}
