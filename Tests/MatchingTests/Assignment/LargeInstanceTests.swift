import Testing

@testable import Matching

/// Problems up to 300 x 300, too large for any exhaustive search: two to five methods that share little find the same
/// worth, and code that shares nothing with them proves it. `MATCHING_PEERS=DIR` keeps them for other people's solvers.
@Suite struct LargeInstanceTests {
    private static let blocks: UInt64 = 4

    /// Four in five up to 60 x 60, three in twenty with a side up to 150, one in twenty with a side up to 300.
    private func sizes(_ seed: UInt64) -> ClosedRange<Int> {
        var generator = SeededGenerator(seed: seed &* 15_485_863 &+ 11)
        switch Int.random(in: 0..<20, using: &generator) {
        case 0..<16: return 1...60
        case 16..<19: return 61...150
        default: return 151...300
        }
    }

    /// One problem in eight has rows that want up to three columns each, which peers can be given as a flow.
    private func instance(_ family: CostFamily, _ seed: UInt64) -> RandomInstance {
        var instance = RandomInstance.mixed(family, seed &+ 100_000, sizes: Array(sizes(seed)))
        if seed % 8 == 3 {
            var generator = SeededGenerator(seed: seed &* 32_452_843 &+ 7)
            let most = min(3, instance.columnCount)
            instance.demands = instance.ranks.map { _ in Int.random(in: 0...most, using: &generator) }
        }
        return instance
    }

    /// All that can solve it, but the slowest where it is large: every problem by two methods at least, but those of rows
    /// that want several columns, which only one can do.
    private func methods(_ problem: AssignmentProblem, _ seed: UInt64) -> [AssignmentMethod] {
        let largest = max(problem.rowCount, problem.columnCount)
        return AssignmentMethod.allCases.filter { method in
            if method == .flow, largest > 60, seed % (largest > 150 ? 16 : 4) != 0 { return false }
            return problem.canBeSolved(by: method)
        }
    }

    /// 13 families with four seeds each, one form each.
    @Test(arguments: CostFamily.allCases, 0..<blocks)
    func methodsAgreeAndAreProved(_ family: CostFamily, _ block: UInt64) throws {
        let peers = try PeerFile(named: "\(family)-\(block)")
        let forms = RandomInstance.Form.allCases.filter { family.isNarrow || $0 != .dense32 }
        let count = UInt64(Trials.seeds(1).count)
        var differences = 0
        for seed in block * count..<(block + 1) * count {
            let instance = instance(family, seed)
            let problem = instance.problem(forms[Int(seed) % forms.count])
            var worths: [AssignmentWorth] = []
            var isProved = true
            for method in methods(problem, seed) {
                let assignment = try problem.solve(method: method)
                let worth = AssignmentWorth(of: assignment, in: problem)
                let proof = try? OptimalityProof(checking: assignment, of: problem)
                if proof?.cost != worth.cost || proof?.shortfall != worth.shortfall { isProved = false }
                worths.append(worth)
            }
            let isForFlowAlone = problem.demands.contains { $0 > 1 }
            if !isProved || worths.count < (isForFlowAlone ? 1 : 2) || worths.contains(where: { $0 != worths[0] }) {
                Issue.record("\(family), seed \(seed): \(worths), proved: \(isProved)")
                differences += 1
            }
            try peers?.add(instance, worths[0])
        }
        Trials.note("Methods agree on larger ones, and are proved", trials: Int(count), differences: differences)
    }
}
