import Testing

@testable import Matching

@Suite struct SolverTests {
    /// Solves, and proves the answer best.
    private func proved(_ problem: AssignmentProblem) throws -> (assignment: Assignment, proof: OptimalityProof) {
        let assignment = try problem.solve()
        return (assignment, try OptimalityProof(checking: assignment, of: problem))
    }

    @Test func emptyProblems() throws {
        #expect(try proved(AssignmentProblem(costs: [])).assignment.columnOfRow == [])
        #expect(try proved(AssignmentProblem(costs: [], columnCount: 3)).assignment.columnDuals == [0, 0, 0])
        #expect(try proved(AssignmentProblem(costs: [[], []])).assignment.columnOfRow == [nil, nil])
    }

    @Test func oneCell() throws {
        #expect(try proved(AssignmentProblem(costs: [[-7]])).proof.cost == -7)
        #expect(try proved(AssignmentProblem(costs: [[nil]])).assignment.columnOfRow == [nil])
    }

    @Test func asManyAsPossibleComesBeforeCost() throws {
        // Row 0 would rather have column 0, but then row 1 has nobody.
        let (assignment, proof) = try proved(AssignmentProblem(costs: [[0, 1000], [0, nil]]))
        #expect(assignment.columnOfRow == [1, 0])
        #expect(proof.cost == 1000)
    }

    @Test func rankZeroIsMatchedOnlyWhereItPays() throws {
        let problem = AssignmentProblem(costs: [[-5, 3], [4, 2]], ranks: [0, 0])
        #expect(try proved(problem).assignment.columnOfRow == [0, nil])
    }

    @Test func ranksAreStrict() throws {
        // One place, three rows: the rank decides, however cheap the others are.
        let problem = AssignmentProblem(costs: [[-1_000_000], [1_000_000], [-999]], ranks: [1, 3, 2])
        #expect(try proved(problem).assignment.columnOfRow == [nil, 0, nil])
    }

    @Test func withinAClassCostDecides() throws {
        let problem = AssignmentProblem(costs: [[5], [3], [4]], ranks: [2, 2, 1])
        #expect(try proved(problem).assignment.columnOfRow == [nil, 0, nil])
    }

    @Test func capacityIsOneColumn() throws {
        let problem = AssignmentProblem(costs: [[1, 9], [2, 9], [3, 9], [4, 9]], capacities: [3, 5])
        let (assignment, proof) = try proved(problem)
        #expect(proof.cost == 15)
        #expect(assignment.columnOfRow.count { $0 == 0 } == 3)
    }

    @Test func hugeCapacitiesCostNothing() throws {
        let problem = AssignmentProblem(
            costs: [[1, 2], [2, 1]],
            capacities: [Int(Int32.max), Int.max],
            minimums: [0, 0]
        )
        #expect(try proved(problem).proof.cost == 2)
    }

    @Test func aMinimumBindsBeforeCostAndClasses() throws {
        let problem = AssignmentProblem(
            costs: [[0, 50], [0, 60], [nil, 1]],
            capacities: [2, 2],
            minimums: [0, 2],
            ranks: [1, 1, 1]
        )
        let (assignment, proof) = try proved(problem)
        #expect(assignment.columnOfRow == [1, 0, 1])
        #expect(proof.shortfall == 0)
        let short = AssignmentProblem(costs: [[0, nil]], capacities: [1, 4], minimums: [0, 3])
        #expect(try proved(short).proof.shortfall == 3)
    }

    /// A missing place weighs more than 32 bits hold, although costs are narrow.
    @Test(arguments: 0..<UInt64(10))
    func heavyMinimumsOfNarrowCosts(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let size = 60
        let costs = (0..<size * size).map { _ in Int32.random(in: -1_000_000...1_000_000, using: &generator) }
        let capacities = (0..<size).map { _ in Int.random(in: 1...3, using: &generator) }
        _ = try proved(
            AssignmentProblem(
                rowCount: size,
                columnCount: size,
                costs: .int32(costs),
                capacities: capacities,
                minimums: capacities.map { Int.random(in: 0...$0, using: &generator) },
                ranks: (0..<size).map { _ in Int.random(in: 1...3, using: &generator) }
            )
        )
    }

    @Test(arguments: [Int64.max, Int64.min + 1, Int64.max / 2])
    func costsAtTheEndOfTheRange(_ extreme: Int64) throws {
        let problem = AssignmentProblem(costs: [[extreme, extreme - 1], [-extreme, 0]], ranks: [3, 1])
        let (assignment, _) = try proved(problem)
        let other = AssignmentWorth(of: assignment, in: problem)
        #expect(other == bestWorthByBruteForce(problem))
    }

    @Test func whatCannotBeExactIsRefused() {
        let problem = AssignmentProblem(costs: [[Int64.max], [Int64.min]], ranks: [Int.max, 1])
        #expect(throws: AssignmentError.tooLarge) { try problem.solve() }
    }

    @Test func leavingMayBeCheaper() throws {
        // Match only what costs less than 10.
        let problem = AssignmentProblem(
            costs: [[4, 12], [3, 11], [30, 20]],
            ranks: [0, 0, 0],
            leavingCosts: [10, 10, 10]
        )
        let (assignment, proof) = try proved(problem)
        #expect(assignment.columnOfRow == [nil, 0, nil])
        #expect(proof.cost == 23)
    }

    @Test func rankComesBeforeLeavingCosts() throws {
        let problem = AssignmentProblem(costs: [[5], [5]], ranks: [2, 1], leavingCosts: [-1000, 1000])
        #expect(try proved(problem).assignment.columnOfRow == [0, nil])
    }

    @Test func scoresAreMaximised() throws {
        let problem = AssignmentProblem(costs: [[4, 12], [3, 12]], objective: .maximize)
        let (assignment, proof) = try proved(problem)
        #expect(assignment.columnOfRow == [0, 1])
        #expect(proof.cost == -16 && problem.objective.turned(proof.cost) == 16)
        #expect(assignment.totalCost(in: problem) == -16)
    }

    @Test func aRowMayWantSeveralColumnsOrNone() throws {
        let problem = AssignmentProblem(costs: [[1, 2, 9], [1, 1, 1], [5, 5, 5]], demands: [2, 0, 1])
        let (assignment, proof) = try proved(problem)
        #expect(assignment.columns(ofRow: 0) == [0, 1] && assignment.furtherColumns == [0: [1]])
        #expect(assignment.columnOfRow == [0, nil, 2])
        #expect(proof.cost == 8 && proof.matched == 2 && assignment.filledPlaces == 3)
    }

    @Test func aPairIsMadeOnce() throws {
        // However cheap the first column is and however many places it has, the second place goes elsewhere.
        let problem = AssignmentProblem(costs: [[-100, 50]], capacities: [9, 9], demands: [2])
        #expect(try proved(problem).proof.cost == -50)
        let unranked = AssignmentProblem(costs: [[-100, 50]], capacities: [9, 9], ranks: [0], demands: [2])
        #expect(try proved(unranked).assignment.columns(ofRow: 0) == [0])
    }

    @Test func everyPlaceOfARankCountsAlike() throws {
        let problem = AssignmentProblem(costs: [[1, 1, 1], [1, nil, nil]], ranks: [1, 1], demands: [3, 1])
        #expect(try proved(problem).assignment.filledPlaces == 3)
        let strict = AssignmentProblem(costs: [[1, 1, 1], [9, nil, nil]], ranks: [1, 2], demands: [3, 1])
        #expect(try proved(strict).assignment.columnOfRow == [1, 0])
    }

    @Test(arguments: [AssignmentMethod.shortlists, .shortestPaths, .costScaling])
    func whatAMethodCannotDoItSays(_ method: AssignmentMethod) {
        let problem = AssignmentProblem(costs: [[1, 2]], demands: [2])
        #expect(throws: AssignmentError.unsupported(method)) { try problem.solve(method: method) }
    }

    @Test func costScalingWantsAsManyRowsAsColumns() throws {
        let costs: [[Int64?]] = [[1, 2], [3, nil]]
        let unsuited = [
            AssignmentProblem(costs: [[1, 2]]),
            AssignmentProblem(costs: [[1], [2]]),
            AssignmentProblem(costs: costs, capacities: [2, 1]),
            AssignmentProblem(costs: costs, capacities: [0, 1]),
            AssignmentProblem(costs: costs, minimums: [0, 1]),
            AssignmentProblem(costs: costs, ranks: [1, 0]),
            AssignmentProblem(costs: costs, demands: [1, 0]),
        ]
        for problem in unsuited {
            #expect(throws: AssignmentError.unsupported(.costScaling)) { try problem.solve(method: .costScaling) }
        }
        let suited = AssignmentProblem(costs: costs, ranks: [7, 2], leavingCosts: [-9, 9])
        #expect(try suited.solve(method: .costScaling).columnOfRow == [1, 0])
        #expect(try AssignmentProblem(costs: []).solve(method: .costScaling).columnOfRow == [])
    }

    @Test(arguments: [Int64.max, Int64.min])
    func demandsAtTheEndOfTheRange(_ extreme: Int64) throws {
        let problem = AssignmentProblem(
            costs: [[extreme, 0, -1], [extreme, ~extreme, 1]],
            ranks: [1, 0],
            demands: [2, 2],
            leavingCosts: [~extreme, extreme]
        )
        let (assignment, _) = try proved(problem)
        #expect(AssignmentWorth(of: assignment, in: problem) == bestWorthByBruteForce(problem))
    }

    /// Larger problems of every shape by every method, each with its proof.
    @Test(arguments: [(40, 40), (60, 20), (20, 60), (1, 80), (80, 1), (100, 100)] as [(Int, Int)], 0..<UInt64(12))
    func largerProblemsAreProved(_ shape: (Int, Int), _ seed: UInt64) throws {
        let instance = RandomInstance(rows: shape.0, columns: shape.1, seed: seed, general: seed % 2 == 1)
        let forms = RandomInstance.Form.allCases
        let problem = instance.problem(forms[Int(seed) % forms.count])
        let proof = try proved(problem).proof
        for method in AssignmentMethod.allCases where method != .automatic && problem.canBeSolved(by: method) {
            #expect(try OptimalityProof(checking: problem.solve(method: method), of: problem) == proof, "\(method)")
        }
    }

    @Test(arguments: [(30, 30), (40, 15), (15, 40)] as [(Int, Int)], 0..<UInt64(8))
    func largerDemandsAreProved(_ shape: (Int, Int), _ seed: UInt64) throws {
        let instance = RandomInstance(rows: shape.0, columns: shape.1, seed: seed, highestDemand: 4, general: true)
        _ = try proved(instance.problem())
    }

    @Test(arguments: 0..<UInt64(20))
    func shiftingAndScalingMoveTheOptimumAsTheorySays(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let size = 12
        let costs = (0..<size).map { _ in (0..<size).map { _ in Int64.random(in: 0...50, using: &generator) } }
        let optimum = try proved(AssignmentProblem(costs: costs)).proof.cost
        let shifts = (0..<size).map { _ in Int64.random(in: -9...9, using: &generator) }
        let shifted = costs.indices.map { row in costs[row].map { $0 * 3 + shifts[row] } }
        let expected = optimum * 3 + Int128(shifts.reduce(0, +))
        #expect(try proved(AssignmentProblem(costs: shifted)).proof.cost == expected)
        let order = Array(0..<size).shuffled(using: &generator)
        let permuted = order.map { row in order.map { costs[row][$0] } }
        #expect(try proved(AssignmentProblem(costs: permuted)).proof.cost == optimum)
    }

    @Test func theSameProblemGivesTheSameAnswer() throws {
        let problem = AssignmentProblem.random(rows: 70, columns: 70, seed: 5)
        let first = try problem.solve()
        for _ in 0..<3 {
            let again = try problem.solve()
            #expect(again.columnOfRow == first.columnOfRow && again.rowDuals == first.rowDuals)
            #expect(again.statistics.withoutTimes == first.statistics.withoutTimes)
        }
    }
}
