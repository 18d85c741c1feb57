import Testing

@testable import Matching

/// Every method against trying everything, on tens of thousands of small problems.
@Suite struct BruteForceTests {
    static let shapes = (0...5).flatMap { rows in (0...5).map { (rows: rows, columns: $0) } }
    static let smallShapes = (1...3).flatMap { rows in (1...4).map { (rows: rows, columns: $0) } }

    private static let claim = "Every method finds what trying every assignment finds"

    /// Solves by every method that can, and compares and proves each answer. Returns whether all was as it should be.
    private func check(_ problem: AssignmentProblem, _ name: String) throws -> Bool {
        try MethodCheck(problem, best: bestWorthByBruteForce(problem), name).holds()
    }

    /// Tries seeds, and counts.
    private func tryAll(_ usual: Int, _ check: (UInt64) throws -> Bool) rethrows {
        var differences = 0
        for seed in Trials.seeds(usual) where try !check(seed) { differences += 1 }
        Trials.note(Self.claim, trials: Trials.seeds(usual).count, differences: differences)
    }

    /// So that each form has instances of its own.
    private func salt(_ form: RandomInstance.Form) -> UInt64 {
        UInt64(RandomInstance.Form.allCases.firstIndex(of: form) ?? 0) << 40
    }

    /// Every shape up to 5 x 5, with 600 seeds each: 15,000 problems.
    @Test(arguments: shapes.filter { $0.rows > 0 && $0.columns > 0 })
    func everyMethodFindsWhatTryingEverythingFinds(_ shape: (rows: Int, columns: Int)) throws {
        try tryAll(600) { seed in
            let problem = AssignmentProblem.random(rows: shape.rows, columns: shape.columns, seed: seed &* 977 &+ 1)
            return try check(problem, "\(shape.rows) x \(shape.columns), seed \(seed)")
        }
    }

    /// The shapes without rows or without columns, where there is little to try.
    @Test(arguments: shapes.filter { $0.rows == 0 || $0.columns == 0 })
    func everyMethodDoesWithoutPairs(_ shape: (rows: Int, columns: Int)) throws {
        for seed in 0..<UInt64(60) {
            let problem = AssignmentProblem.random(rows: shape.rows, columns: shape.columns, seed: seed)
            _ = try check(problem, "\(shape.rows) x \(shape.columns), seed \(seed)")
        }
    }

    /// Leaving costs, rows that want nobody, and scores to maximise, in every form: 9000 problems.
    @Test(arguments: RandomInstance.Form.allCases, smallShapes.suffix(9))
    func everyFormAndAim(_ form: RandomInstance.Form, _ shape: (rows: Int, columns: Int)) throws {
        try tryAll(200) { seed in
            let instance = RandomInstance(
                rows: shape.rows,
                columns: shape.columns,
                seed: seed &* 31 &+ 7 &+ salt(form),
                general: true
            )
            return try check(instance.problem(form), "\(form), \(shape.rows) x \(shape.columns), seed \(seed)")
        }
    }

    /// Rows that want up to three columns, in every form: 6000 problems.
    @Test(arguments: RandomInstance.Form.allCases, smallShapes)
    func rowsThatWantSeveral(_ form: RandomInstance.Form, _ shape: (rows: Int, columns: Int)) throws {
        try tryAll(100) { seed in
            let instance = RandomInstance(
                rows: shape.rows,
                columns: shape.columns,
                seed: seed &* 57 &+ 3 &+ salt(form),
                highestDemand: 3,
                general: true
            )
            return try check(instance.problem(form), "\(form), \(shape.rows) x \(shape.columns), seed \(seed)")
        }
    }

    /// Costs from the ends of 32 and 64 bits and from around 0: 1000 problems.
    @Test(arguments: RandomInstance.Form.allCases, [1, 2])
    func costsAtTheEndsOfTheRange(_ form: RandomInstance.Form, _ highestDemand: Int) throws {
        try tryAll(100) { seed in
            var generator = SeededGenerator(seed: ~seed ^ salt(form))
            var instance = RandomInstance(
                rows: 3,
                columns: 3,
                seed: seed ^ salt(form),
                highestDemand: highestDemand,
                general: true
            )
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
            return try check(instance.problem(form), "\(form), seed \(seed)")
        }
    }

    /// Without pairs there is little to try, so that these are not counted.
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
            _ = try check(instance.problem(form), "\(form), seed \(seed)")
        }
    }
}
