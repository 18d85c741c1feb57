import Testing

@testable import Matching

/// Cost scaling, asked for by name, on problems in which as many rows as columns want one place each.
@Suite struct CostScalingTests {
    /// The numbers that costs are drawn from.
    private static let ranges: [ClosedRange<Int64>] = [
        0...0, 0...2, -3...3, 1...100, -1_000_000...1_000_000, -(1 << 31)...(1 << 31) - 1,
    ]

    /// A small square problem whose forbidden pairs, range of costs, ranks and aim depend on the seed.
    private func instance(_ size: Int, _ seed: UInt64, _ form: RandomInstance.Form) -> RandomInstance {
        var generator = SeededGenerator(seed: seed &* 7919 &+ UInt64(size))
        var instance = RandomInstance(.allEqual, rows: size, columns: size, seed: seed)
        var range = Self.ranges.randomElement(using: &generator)!
        // With forbidden pairs, 32 bits take the mark away; the sign of the lowest number cannot turn.
        if form != .dense32, seed % 16 == 0 { range = -Int64.max + 1...Int64.max - 1 }
        let permitted = [100, 100, 85, 60, 30].randomElement(using: &generator)!
        instance.table = instance.table.map { row in
            row.map { _ in
                Int.random(in: 0..<100, using: &generator) < permitted ? .random(in: range, using: &generator) : nil
            }
        }
        instance.ranks = (0..<size).map { _ in Int.random(in: 1...2, using: &generator) }
        if Bool.random(using: &generator) { instance.objective = .maximize }
        if Int.random(in: 0..<4, using: &generator) == 0 {
            instance.leavingCosts = (0..<size).map { _ in Int64.random(in: -50...50, using: &generator) }
        }
        return instance
    }

    /// The least cost of a permutation that makes only permitted pairs; `nil` where none does.
    private func leastCost(_ table: [[Int64?]]) -> Int128? {
        // The least cost of giving the first rows, as many as there are bits, the columns of a set.
        var least: [Int128?] = Array(repeating: nil, count: 1 << table.count)
        least[0] = 0
        for taken in 0..<least.count - 1 {
            guard let soFar = least[taken] else { continue }
            for (column, cost) in table[taken.nonzeroBitCount].enumerated() where taken & 1 << column == 0 {
                guard let cost else { continue }
                let with = taken | 1 << column
                least[with] = min(least[with] ?? .max, soFar + Int128(cost))
            }
        }
        return least[least.count - 1]
    }

    /// Sizes 1 to 6 in every form, 4320 problems.
    @Test(arguments: RandomInstance.Form.allCases, 1...6)
    func findsWhatTryingEveryPermutationFinds(_ form: RandomInstance.Form, _ size: Int) throws {
        var infeasible = 0
        var scaled = 0
        let seeds = size < 6 ? 160 : 64
        for seed in 0..<UInt64(seeds) {
            let instance = instance(size, seed, form)
            let problem = instance.problem(form)
            let assignment = try problem.solve(method: .costScaling)
            let proof = try OptimalityProof(checking: assignment, of: problem)
            let turned = instance.table.map { row in row.map { $0.map(instance.objective.turned) } }
            if let least = leastCost(turned) {
                #expect(proof.matched == size && proof.cost == least, "seed \(seed)")
                scaled += assignment.statistics.phases.contains { $0.name == "cost scaling" } ? 1 : 0
            } else {
                infeasible += 1
                #expect(proof.matched < size, "seed \(seed)")
                let flow = try problem.solve(method: .flow)
                #expect(AssignmentWorth(of: assignment, in: problem) == AssignmentWorth(of: flow, in: problem))
            }
        }
        // A bidding war on a handful of rows may go on for too long; then searches alone do it.
        #expect(infeasible > 0 && scaled > 0 && 20 * (seeds - infeasible - scaled) < seeds)
    }

    /// Every family at sizes around those of a vector and a shortlist, against the slow method.
    @Test(arguments: CostFamily.allCases, [20, 33, 50, 120])
    func findsWhatFlowFinds(_ family: CostFamily, _ size: Int) throws {
        for seed in 0..<UInt64(size < 40 ? 2 : 1) {
            var instance = RandomInstance(family, rows: size, columns: size, seed: seed &+ UInt64(size))
            if seed % 2 == 1 { instance.objective = .maximize }
            let flow = try instance.problem().solve(method: .flow)
            let best = AssignmentWorth(of: flow, in: instance.problem())
            for form in RandomInstance.Form.allCases where family.isNarrow || form != .dense32 {
                if size > 100, form != .dense32, form != .function { continue }
                let problem = instance.problem(form)
                let assignment = try problem.solve(method: .costScaling)
                let proof = try OptimalityProof(checking: assignment, of: problem)
                #expect(proof.cost == best.cost, "seed \(seed), \(form)")
                #expect(AssignmentWorth(of: assignment, in: problem) == best)
            }
        }
    }

    /// Where one row has only a column that others have as well, no permutation will do; the rounds end all the same.
    @Test(arguments: RandomInstance.Form.allCases, [2, 3, 17, 40])
    func endsWhereRowsCompete(_ form: RandomInstance.Form, _ size: Int) throws {
        var instance = RandomInstance(.uniform, rows: size, columns: size, seed: UInt64(size))
        for row in 0..<2 { instance.table[row] = Array(repeating: nil, count: size - 1) + [Int64(row)] }
        let problem = instance.problem(form)
        let assignment = try problem.solve(method: .costScaling)
        let proof = try OptimalityProof(checking: assignment, of: problem)
        #expect(proof.matched == size - 1)
        let alone = try #require(assignment.columnOfRow.firstIndex(of: nil))
        #expect(assignment.competingRows(for: alone, in: problem)?.rows == [0, 1])
        #expect(assignment.competingRows(for: alone, in: problem)?.columnsAreFull == true)
    }

    /// A row with one column has no second choice to bid up to.
    @Test func aRowMayHaveOneColumnOnly() throws {
        for size in [1, 2, 5, 30] {
            let table = (0..<size).map { row in (0..<size).map { $0 <= row ? Int64($0 * 3 - row) : nil } }
            let problem = AssignmentProblem(costs: table)
            let assignment = try problem.solve(method: .costScaling)
            #expect(assignment.columnOfRow == (0..<size).map { $0 })
            #expect((try? OptimalityProof(checking: assignment, of: problem)) != nil)
        }
    }
}
