import Testing

@testable import Matching

/// Every method that can solve a problem finds an optimum, and proves it: on every family, shape and form, and with rows,
/// columns and costs changed in ways that move the optimum as theory says.
@Suite struct MethodAgreementTests {
    private static func sizes(upTo largest: Int) -> [Int] {
        [1, 2, 3, 5, 8, 13, 15, 16, 17, 24, 31, 33, 47, 60].filter { $0 <= largest }
    }

    /// Solves by every method, and compares what the answers are worth.
    private func check(
        _ instance: RandomInstance,
        _ forms: [RandomInstance.Form],
        _ name: String,
        _ methods: [AssignmentMethod] = AssignmentMethod.allCases
    ) throws {
        var best: AssignmentWorth?
        for form in forms {
            let problem = instance.problem(form)
            for method in methods where problem.canBeSolved(by: method) {
                // One form is enough for the slow one.
                if method == .flow, form != forms[0] { continue }
                let assignment = try problem.solve(method: method)
                let worth = AssignmentWorth(of: assignment, in: problem)
                let proof = try OptimalityProof(checking: assignment, of: problem)
                #expect(proof.cost == worth.cost && proof.shortfall == worth.shortfall, "\(name), \(form), \(method)")
                #expect(worth == best ?? worth, "\(name), \(form), \(method)")
                best = worth
            }
        }
    }

    /// 13 families with 160 seeds each, by two forms and up to five methods.
    @Test(arguments: CostFamily.allCases, 0..<UInt64(8))
    func smallProblems(_ family: CostFamily, _ block: UInt64) throws {
        for seed in block * 20..<block * 20 + 20 {
            let forms = RandomInstance.Form.allCases.filter { family.isNarrow || $0 != .dense32 }
            let two = [forms[Int(seed) % forms.count], forms[Int(seed + 1) % forms.count]]
            try check(RandomInstance.mixed(family, seed, sizes: Self.sizes(upTo: 17)), two, "seed \(seed)")
        }
    }

    /// 13 families with 8 seeds each, in every form.
    @Test(arguments: CostFamily.allCases, 0..<UInt64(8))
    func problemsUpToSixty(_ family: CostFamily, _ seed: UInt64) throws {
        let forms = RandomInstance.Form.allCases.filter { family.isNarrow || $0 != .dense32 }
        let instance = RandomInstance.mixed(family, seed &+ 5000, sizes: Self.sizes(upTo: 60))
        try check(instance, seed % 2 == 0 ? forms : forms.reversed(), "seed \(seed)")
    }

    @Test(arguments: [CostFamily.uniform, .ties, .geometric, .macholWien, .lowRank, .masked])
    func problemsOfThreeHundred(_ family: CostFamily) throws {
        let quick = [AssignmentMethod.automatic, .shortlists, .costScaling]
        let instance = RandomInstance(family, rows: 300, columns: 300, seed: 77)
        try check(instance, [.dense32], "300", family == .uniform ? AssignmentMethod.allCases : quick)
    }

    // MARK: What theory says

    @Test(arguments: CostFamily.allCases.filter { $0 != .huge }, [AssignmentMethod.shortlists, .costScaling])
    func theOptimumMovesAsTheorySays(_ family: CostFamily, _ method: AssignmentMethod) throws {
        let size = 36
        var generator = SeededGenerator(seed: 4)
        let table = family.table(rows: size, columns: size, seed: 19)
        func optimum(_ table: [[Int64?]]) throws -> (matched: Int, cost: Int128) {
            var instance = RandomInstance(.allEqual, rows: table.count, columns: table[0].count, seed: 0)
            instance.table = table
            let problem = instance.problem(.dense64)
            let assignment = try problem.solve(method: problem.canBeSolved(by: method) ? method : .automatic)
            let proof = try OptimalityProof(checking: assignment, of: problem)
            return (proof.matched, proof.cost)
        }
        let best = try optimum(table)
        let rowOrder = Array(0..<size).shuffled(using: &generator)
        let columnOrder = Array(0..<size).shuffled(using: &generator)
        #expect(try optimum(rowOrder.map { row in columnOrder.map { table[row][$0] } }) == best)
        #expect(try optimum((0..<size).map { column in table.map { $0[column] } }) == best)
        let scaled = try optimum(table.map { $0.map { $0.map { $0 * 12 } } })
        #expect(scaled == (best.matched, best.cost * 12))
        // A shift of all costs counts once for each pair made; shifts of rows and columns, where all have one.
        let shifted = try optimum(table.map { $0.map { $0.map { $0 - 1_000_003 } } })
        #expect(shifted == (best.matched, best.cost - 1_000_003 * Int128(best.matched)))
        if best.matched == size {
            let shifts = (0..<2 * size).map { _ in Int64.random(in: -9999...9999, using: &generator) }
            let uneven = table.indices.map { row in
                table[row].indices.map { column in table[row][column].map { $0 + shifts[row] + shifts[size + column] } }
            }
            #expect(try optimum(uneven) == (size, best.cost + Int128(shifts.reduce(0, +))))
        }
        // A column more can only help.
        let wider = try optimum(table.map { $0 + [$0[0]] })
        #expect(wider.matched > best.matched || (wider.matched == best.matched && wider.cost <= best.cost))
    }
}
