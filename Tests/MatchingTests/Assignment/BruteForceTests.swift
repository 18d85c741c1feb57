import Testing

@testable import Matching

/// Every shape up to 5 x 5, with 600 seeds each: 21,600 problems.
@Suite struct BruteForceTests {
    static let shapes = (0...5).flatMap { rows in (0...5).map { (rows: rows, columns: $0) } }

    @Test(arguments: shapes)
    func solverFindsWhatTryingEverythingFinds(_ shape: (rows: Int, columns: Int)) throws {
        for seed in 0..<UInt64(600) {
            let problem = AssignmentProblem.random(rows: shape.rows, columns: shape.columns, seed: seed &* 977 &+ 1)
            let assignment = try problem.solve()
            let found = AssignmentWorth(of: assignment.columnOfRow, in: problem)
            let best = bestWorthByBruteForce(problem)
            #expect(found == best, "\(shape.rows) x \(shape.columns), seed \(seed)")
            let proof = try OptimalityProof(checking: assignment, of: problem)
            #expect(proof.cost == best.cost && proof.shortfall == best.shortfall, "seed \(seed)")
        }
    }
}
