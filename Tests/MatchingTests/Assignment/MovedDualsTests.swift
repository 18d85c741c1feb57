import Testing

@testable import Matching

/// A session keeps its duals less a shift, which moves with every change. Before a dual is above what a narrow kernel can
/// read, the shift is taken out. By changes alone that takes a very long session, so here the shift is moved by hand.
@Suite struct MovedDualsTests {
    private typealias Solver = SessionSolver<NarrowSource, Int64>

    private func instance(_ size: Int, _ generator: inout SeededGenerator) -> RandomInstance {
        var instance = RandomInstance(rows: size, columns: size, seed: 1, minimums: false)
        instance.table = (0..<size).map { _ in
            (0..<size).map { _ in
                Int.random(in: 0..<10, using: &generator) < 8 ? .random(in: 0...1000, using: &generator) : nil
            }
        }
        instance.capacities = Array(repeating: 1, count: size)
        instance.minimums = Array(repeating: 0, count: size)
        instance.ranks = Array(repeating: 1, count: size)
        return instance
    }

    private func solver(_ problem: AssignmentProblem, _ scale: LevelScale) throws -> Solver {
        guard case .int32(let dense) = problem.storage else { preconditionFailure("narrow costs") }
        var terms = SolverTerms<Int64>()
        terms.capacities = problem.capacities
        terms.prices = (0..<problem.rowCount).map { Int64(scale.price(ofRow: $0, in: problem)) }
        let out = Array(repeating: false, count: problem.rowCount)
        terms.idleRows = out
        let solver = SessionSolver<NarrowSource, Int64>(
            NarrowSource(dense, rowCount: problem.rowCount),
            CostChanges(),
            terms,
            minimums: problem.minimums,
            capacities: problem.capacities,
            isOut: out
        )
        try solver.solveFromNothing()
        return solver
    }

    /// Moves all duals and bounds, and the shift with them, until the highest dual is `room` below the highest that there
    /// may be. Nothing that is said of the problem changes by it.
    private func move(_ session: Solver, leaving room: Int64) {
        let solver = session.solver
        let open = (0..<solver.columnCount).filter { !session.isClosed($0) }
        // Where every column is closed, none has a dual.
        guard let highest = open.map({ solver.duals.exact[$0] }).max() else { return }
        let gain = Int64(ColumnDuals<Int64>.screenLimit) - room - highest
        solver.shift += gain
        for column in open { solver.duals.set(column, solver.duals.exact[column] + gain) }
        for row in 0..<solver.rowCount {
            solver.rowStates[row].dual -= gain
            if solver.rowStates[row].bound < ShortlistSolver<Solver.Rows, Int64>.infinite {
                solver.rowStates[row].bound -= gain
            }
        }
    }

    @Test func dualsThatHaveMovedFarAreMovedBack() throws {
        let timesMovedBack = try (0..<UInt64(12)).reduce(0) { try $0 + follow(seed: $1) }
        #expect(timesMovedBack > 5)
    }

    /// Makes changes, each time with duals near the highest, and sees that every answer is proved and the best; returns how
    /// often the shift was taken out.
    private func follow(seed: UInt64) throws -> Int {
        var generator = SeededGenerator(seed: seed)
        let size = [6, 40, 90][Int(seed % 3)]
        let problem = instance(size, &generator).problem(.dense32)
        let scale = try LevelScale(for: problem)
        let session = try solver(problem, scale)
        var (capacities, isOut) = (problem.capacities, Array(repeating: false, count: size))
        var timesMovedBack = 0
        for _ in 0..<40 {
            move(session, leaving: .random(in: 0...300, using: &generator))
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                let line = Int.random(in: 0..<size, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0:
                    if isOut[line] { session.putBack(row: line) } else { session.takeOut(row: line) }
                    isOut[line].toggle()
                default:
                    // Closed columns are opened, and the other way about.
                    capacities[line] = capacities[line] == 0 ? Int.random(in: 1...2, using: &generator) : 0
                    session.changeCapacity(ofColumn: line, to: capacities[line])
                }
            }
            #expect(try session.solveAgain())
            // Every move made it large, and no change here does.
            if abs(session.solver.shift) < 1 << 28 { timesMovedBack += 1 }
            let present = problem.changed(by: CostChanges(), demands: isOut.map { $0 ? 0 : 1 }, capacities: capacities)
            let answer = session.assignment(on: scale)
            _ = try OptimalityProof(checking: answer, of: present)
            let expected = try present.solve(method: .flow)
            #expect(AssignmentWorth(of: answer, in: present) == AssignmentWorth(of: expected, in: present))
        }
        return timesMovedBack
    }
}
