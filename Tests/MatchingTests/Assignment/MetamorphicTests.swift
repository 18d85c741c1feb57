import Testing

@testable import Matching

/// Problems changed in ways whose effect is known without solving them: the worth of the answer moves as theory says.
@Suite struct MetamorphicTests {
    private static let blocks: UInt64 = 4
    private typealias Change = (name: String, instance: RandomInstance, worth: (AssignmentWorth) -> AssignmentWorth)

    /// 13 families and problems of rows that want up to three, 16 seeds each, and up to nine changes to each.
    @Test(arguments: CostFamily.allCases.map { Optional($0) } + [nil], 0..<blocks)
    func theWorthMovesAsTheorySays(_ family: CostFamily?, _ block: UInt64) throws {
        var (trials, differences) = ([String: Int](), [String: Int]())
        let count = UInt64(Trials.seeds(4).count)
        for seed in block * count..<(block + 1) * count {
            let instance = instance(family, seed)
            let (assignment, worth) = try solved(instance, seed)
            var generator = SeededGenerator(seed: seed &* 31 &+ 5)
            for change in changes(instance, assignment, canGrow: family != .huge, using: &generator) {
                trials[change.name, default: 0] += 1
                let (found, expected) = (try solved(change.instance, seed &+ 1).worth, change.worth(worth))
                if found == expected { continue }
                Issue.record("\(String(describing: family)), seed \(seed), \(change.name): \(found), not \(expected)")
                differences[change.name, default: 0] += 1
            }
        }
        for (name, count) in trials {
            let claim = "A changed problem's worth moves as theory says, \(name)"
            Trials.note(claim, trials: count, differences: differences[name] ?? 0)
        }
    }

    /// Something more never makes the answer worse: a column, a place, a pair that was forbidden.
    @Test(arguments: CostFamily.allCases.map { Optional($0) } + [nil])
    func whatIsAddedNeverHarms(_ family: CostFamily?) throws {
        var (trials, differences) = (0, 0)
        for seed in Trials.seeds(8) {
            let instance = instance(family, seed &+ 50_000)
            let worth = try solved(instance, seed).worth
            var generator = SeededGenerator(seed: seed)
            for more in additions(to: instance, using: &generator) {
                trials += 1
                if try solved(more, seed).worth <= worth { continue }
                Issue.record("\(String(describing: family)), seed \(seed)")
                differences += 1
            }
        }
        Trials.note("What is added to a problem never harms", trials: trials, differences: differences)
    }

    // MARK: Instances

    private func instance(_ family: CostFamily?, _ seed: UInt64) -> RandomInstance {
        if let family { return .mixed(family, seed &+ 900_000, sizes: Array(1...20)) }
        return RandomInstance(
            rows: 1 + Int(seed % 9),
            // Nobody wants more columns than there are, also when one is taken away.
            columns: 4 + Int(seed / 9 % 8),
            seed: seed,
            highestDemand: 3,
            general: true
        )
    }

    /// The answer by one of the methods that can, and its worth, which is proved.
    private func solved(_ instance: RandomInstance, _ seed: UInt64) throws -> (Assignment, worth: AssignmentWorth) {
        let isNarrow = instance.table.allSatisfy { $0.allSatisfy { abs($0 ?? 0) < 1 << 31 } }
        let forms = RandomInstance.Form.allCases.filter { isNarrow || $0 != .dense32 }
        let problem = instance.problem(forms[Int(seed % UInt64(forms.count))])
        let methods = AssignmentMethod.allCases.filter(problem.canBeSolved)
        let assignment = try problem.solve(method: methods[Int(seed / 7 % UInt64(methods.count))])
        let worth = AssignmentWorth(of: assignment, in: problem)
        let proof = try OptimalityProof(checking: assignment, of: problem)
        #expect(proof.cost == worth.cost && proof.shortfall == worth.shortfall)
        return (assignment, worth)
    }

    // MARK: Changes

    /// - Parameter canGrow: whether costs are small enough to be shifted and scaled.
    private func changes(
        _ instance: RandomInstance,
        _ assignment: Assignment,
        canGrow: Bool,
        using generator: inout SeededGenerator
    ) -> [Change] {
        let rows = instance.table.indices
        var changes: [Change] = []
        let reordered = instance.reordered(
            rows: rows.shuffled(using: &generator),
            columns: (0..<instance.columnCount).shuffled(using: &generator)
        )
        changes.append(("other order", reordered, { $0 }))
        if canGrow { changes += numberChanges(instance, using: &generator) }
        var other = instance
        // What is made may be all there is; what is not made may be missing.
        for row in rows {
            let made = assignment.columns(ofRow: row)
            for column in 0..<instance.columnCount where !made.contains(column) && Bool.random(using: &generator) {
                other.table[row][column] = nil
            }
        }
        changes.append(("pairs that were not made forbidden", other, { $0 }))
        if let row = rows.filter({ !assignment.columns(ofRow: $0).isEmpty }).randomElement(using: &generator) {
            changes.append(("a pair made for good", instance.fixing(row, assignment.columns(ofRow: row)), { $0 }))
        }
        let loads = (0..<instance.columnCount).map { column in
            rows.reduce(0) { $0 + (assignment.columns(ofRow: $1).contains(column) ? 1 : 0) }
        }
        let useless = loads.indices.filter { loads[$0] == 0 && instance.minimums[$0] == 0 }
        if let column = useless.randomElement(using: &generator) {
            changes.append(("a useless column removed", instance.removing(column: column), { $0 }))
        }
        // One like it, but dearer, while it has places left: nobody has a reason to go there.
        let open = loads.indices.filter { loads[$0] < instance.capacities[$0] && canGrow }
        if let column = open.randomElement(using: &generator) {
            let sign: Int64 = instance.objective == .minimize ? 1 : -1
            let more = Int64.random(in: 0...50, using: &generator) * sign
            let dearer = instance.adding(column: instance.table.map { $0[column].map { $0 + more } }, capacity: 2)
            // Rows that want several could have both.
            if (instance.demands ?? []).allSatisfy({ $0 <= 1 }) {
                changes.append(("a worse column added", dearer, { $0 }))
            }
        }
        return changes
    }

    private func numberChanges(_ instance: RandomInstance, using generator: inout SeededGenerator) -> [Change] {
        var changes: [Change] = []
        let sign: Int128 = instance.objective == .minimize ? 1 : -1
        // A constant on all that a row can come to, being left included, counts once for each place of the row.
        let shifts = instance.table.map { _ in Int64.random(in: -9999...9999, using: &generator) }
        var total: Int128 = 0
        for (row, shift) in shifts.enumerated() { total += Int128(shift) * Int128(instance.demands?[row] ?? 1) }
        changes.append(("a constant on every row", instance.shifted(by: shifts), { $0.plus(sign * total) }))
        let factor = Int64.random(in: 2...9, using: &generator)
        let scaled = instance.mappingCosts { $0 * factor }
        changes.append(("scaled", scaled, { $0.times(Int128(factor)) }))
        var mirrored = instance.mappingCosts { -$0 }
        mirrored.objective = instance.objective == .minimize ? .maximize : .minimize
        changes.append(("costs as scores", mirrored, { $0 }))
        return changes
    }

    private func additions(to instance: RandomInstance, using generator: inout SeededGenerator) -> [RandomInstance] {
        let costs = instance.table.map { $0.randomElement(using: &generator) ?? nil }
        var more = [instance.adding(column: costs, capacity: 1)]
        if instance.columnCount > 0 {
            var roomier = instance
            let column = Int.random(in: 0..<instance.columnCount, using: &generator)
            if roomier.capacities[column] < .max { roomier.capacities[column] += 1 }
            more.append(roomier)
        }
        let known = instance.table.flatMap { $0 }.compactMap { $0 }
        var permitting = instance
        for row in permitting.table.indices {
            for column in 0..<instance.columnCount where permitting.table[row][column] == nil {
                if Bool.random(using: &generator) {
                    permitting.table[row][column] = known.randomElement(using: &generator)
                }
            }
        }
        return more + [permitting]
    }
}
