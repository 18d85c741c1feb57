import Testing

@testable import Matching

/// Every method against trying everything, on tens of thousands of small problems.
@Suite struct BruteForceTests {
    static let shapes = (0...5).flatMap { rows in (0...5).map { (rows: rows, columns: $0) } }
    static let smallShapes = (1...3).flatMap { rows in (1...4).map { (rows: rows, columns: $0) } }

    /// Solves by every method that can, and compares and proves each answer.
    private func check(_ problem: AssignmentProblem, _ name: String) throws {
        let best = bestWorthByBruteForce(problem)
        for method in AssignmentMethod.allCases {
            let assignment: Assignment
            do throws(AssignmentError) {
                assignment = try problem.solve(method: method)
            } catch {
                #expect(error == .unsupported(method) && !problem.canBeSolved(by: method), "\(name) by \(method)")
                continue
            }
            #expect(problem.canBeSolved(by: method), "\(name) by \(method)")
            #expect(AssignmentWorth(of: assignment, in: problem) == best, "\(name) by \(method)")
            let proof = try OptimalityProof(checking: assignment, of: problem)
            #expect(proof.cost == best.cost && proof.shortfall == best.shortfall, "\(name) by \(method)")
            #expect(proof.cost == assignment.totalCost(in: problem) && proof.matched == assignment.matchedCount)
            #expect(proof.pairsChecked == problem.pairCount)
        }
    }

    /// Every shape up to 5 x 5, with 600 seeds each: 21,600 problems.
    @Test(arguments: shapes)
    func everyMethodFindsWhatTryingEverythingFinds(_ shape: (rows: Int, columns: Int)) throws {
        for seed in 0..<UInt64(600) {
            let problem = AssignmentProblem.random(rows: shape.rows, columns: shape.columns, seed: seed &* 977 &+ 1)
            try check(problem, "\(shape.rows) x \(shape.columns), seed \(seed)")
        }
    }

    /// Leaving costs, rows that want nobody, and scores to maximise, in every form: 9000 problems.
    @Test(arguments: RandomInstance.Form.allCases, smallShapes.suffix(9))
    func everyFormAndAim(_ form: RandomInstance.Form, _ shape: (rows: Int, columns: Int)) throws {
        for seed in 0..<UInt64(200) {
            let instance = RandomInstance(
                rows: shape.rows,
                columns: shape.columns,
                seed: seed &* 31 &+ 7,
                general: true
            )
            try check(instance.problem(form), "\(form), \(shape.rows) x \(shape.columns), seed \(seed)")
        }
    }

    /// Rows that want up to three columns, in every form: 6000 problems.
    @Test(arguments: RandomInstance.Form.allCases, smallShapes)
    func rowsThatWantSeveral(_ form: RandomInstance.Form, _ shape: (rows: Int, columns: Int)) throws {
        for seed in 0..<UInt64(100) {
            let instance = RandomInstance(
                rows: shape.rows,
                columns: shape.columns,
                seed: seed &* 57 &+ 3,
                highestDemand: 3,
                general: true
            )
            try check(instance.problem(form), "\(form), \(shape.rows) x \(shape.columns), seed \(seed)")
        }
    }

    /// Costs from the ends of 32 and 64 bits and from around 0: 1000 problems.
    @Test(arguments: RandomInstance.Form.allCases, [1, 2])
    func costsAtTheEndsOfTheRange(_ form: RandomInstance.Form, _ highestDemand: Int) throws {
        for seed in 0..<UInt64(100) {
            var generator = SeededGenerator(seed: ~seed)
            var instance = RandomInstance(rows: 3, columns: 3, seed: seed, highestDemand: highestDemand, general: true)
            var values: [Int64] = [-1, 0, 1]
            if form == .dense32 {
                values += [Int32.min, .min + 1, .max - 1, .max].map { Int64($0) }
            } else {
                values += [.min + 1, .min + 2, .max - 1]
                // The lowest score has no opposite, and a function cannot say the worst number of all.
                if instance.objective == .minimize { values.append(.min) }
                if instance.objective == .maximize || form != .function { values.append(.max) }
            }
            instance.table = instance.table.map { row in
                row.map { $0 == nil ? nil : values.randomElement(using: &generator) }
            }
            instance.leavingCosts = instance.leavingCosts?.map { _ in values.randomElement(using: &generator)! }
            try check(instance.problem(form), "\(form), seed \(seed)")
        }
    }

    @Test(arguments: RandomInstance.Form.allCases, [(0, 0), (0, 3), (3, 0), (3, 3)] as [(Int, Int)])
    func nothingToMatch(_ form: RandomInstance.Form, _ shape: (Int, Int)) throws {
        for seed in 0..<UInt64(20) {
            let demand = 1 + Int(seed % 2)
            var instance = RandomInstance(
                rows: shape.0,
                columns: shape.1,
                seed: seed,
                highestDemand: demand,
                general: true
            )
            instance.table = Array(repeating: Array(repeating: nil, count: shape.1), count: shape.0)
            try check(instance.problem(form), "\(form), seed \(seed)")
        }
    }
}
