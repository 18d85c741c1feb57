import Testing

@testable import Matching

/// One problem, stated in every form, is one problem.
@Suite struct AssignmentStorageTests {
    @Test(arguments: RandomInstance.Form.allCases, 0..<UInt64(40))
    func everyFormSaysTheSamePairs(_ form: RandomInstance.Form, _ seed: UInt64) {
        let sizes = [(0, 0), (0, 4), (4, 0), (1, 1), (3, 70), (9, 7), (1, 64), (13, 5)]
        let (rows, columns) = sizes[Int(seed) % sizes.count]
        let instance = RandomInstance(rows: rows, columns: columns, seed: seed, general: true)
        let problem = instance.problem(form)
        let sign: Int64 = instance.objective == .maximize ? -1 : 1
        var costs: [Int64] = []
        for row in 0..<rows {
            let expected = instance.table[row].enumerated().map { column, cost in
                instance.capacities[column] > 0 ? cost.map { $0 * sign } : nil
            }
            #expect((0..<columns).map { problem.cost(row: row, column: $0) } == expected)
            let entries = problem.entries(ofRow: row)
            #expect(entries.map(\.column) == expected.indices.filter { expected[$0] != nil })
            #expect(entries.map(\.cost) == expected.compactMap { $0 })
            costs += entries.map(\.cost)
        }
        #expect(problem.pairCount == costs.count)
        #expect(problem.costRange?.lowerBound == costs.min() && problem.costRange?.upperBound == costs.max())
    }

    @Test(arguments: RandomInstance.Form.allCases, 0..<UInt64(12))
    func everyFormHasTheSameOptimum(_ form: RandomInstance.Form, _ seed: UInt64) throws {
        let instance = RandomInstance(rows: 30, columns: 24, seed: seed, highestDemand: 2, general: true)
        let first = instance.problem()
        let problem = instance.problem(form)
        let assignment = try problem.solve()
        #expect(AssignmentWorth(of: assignment, in: problem) == AssignmentWorth(of: try first.solve(), in: first))
        #expect(try OptimalityProof(checking: assignment, of: problem).pairsChecked == first.pairCount)
        // The proof does not mind in which form the problem is stated.
        #expect((try? OptimalityProof(checking: assignment, of: first)) != nil)
    }

    // MARK: What is kept

    private enum Kind: Equatable {
        case rows, int32, int64, function
    }

    private func kind(_ problem: AssignmentProblem) -> Kind {
        switch problem.storage {
        case .rows: .rows
        case .int32: .int32
        case .int64: .int64
        case .function: .function
        }
    }

    private func dense(
        _ costs: AssignmentProblem.DenseCosts,
        forbidden: [UInt64] = [],
        capacities: [Int]? = nil,
        _ objective: AssignmentProblem.Objective = .minimize
    ) -> AssignmentProblem {
        AssignmentProblem(
            rowCount: 2,
            columnCount: 2,
            costs: costs,
            forbidden: forbidden,
            capacities: capacities,
            objective: objective
        )
    }

    @Test func aMatrixIsTakenOverWithoutACopy() throws {
        let costs: [Int32] = [1, .max, .min, 4]
        let problem = dense(.int32(costs))
        guard case .int32(let kept) = problem.storage else { throw AssignmentError.tooLarge }
        let address = costs.withUnsafeBufferPointer(\.baseAddress)
        #expect(kept.costs.withUnsafeBufferPointer(\.baseAddress) == address && !kept.hasForbidden)
        #expect(problem.entries(ofRow: 0).map(\.cost) == [1, Int64(Int32.max)])
    }

    @Test func aCostAsHighAsTheMarkIsStillACost() {
        let narrow = dense(.int32([.max, 7, 3, 4]), forbidden: [0b10])
        #expect(kind(narrow) == .int64)
        #expect(narrow.cost(row: 0, column: 0) == Int64(Int32.max) && narrow.cost(row: 0, column: 1) == nil)
        let wide = dense(.int64([.max, 7, 3, 4]), forbidden: [0b10])
        #expect(kind(wide) == .rows && wide.cost(row: 0, column: 0) == .max && wide.cost(row: 0, column: 1) == nil)
        let open = dense(.int64([.max, 7, .min, 4]))
        #expect(kind(open) == .int64 && open.cost(row: 0, column: 0) == .max && open.pairCount == 4)
        // What stands at a forbidden pair means nothing, not even where it looks like the mark.
        let both = dense(.int32([.max, .max, 3, 4]), forbidden: [0b01])
        #expect(kind(both) == .int64 && both.cost(row: 0, column: 0) == nil && both.cost(row: 0, column: 1) != nil)
        #expect(kind(dense(.int32([.max, .min, 3, 4]), forbidden: [0b11])) == .int32)
    }

    @Test func signsTurnAtTheEndsOfTheRange() throws {
        let narrow = dense(.int32([.min, .max, 0, 1]), .maximize)
        #expect(kind(narrow) == .int64)
        #expect(narrow.entries(ofRow: 0).map(\.cost) == [1 << 31, 1 - 1 << 31])
        #expect(kind(dense(.int32([.min, 1, 2, 3]), forbidden: [1], .maximize)) == .int32)
        let turned = dense(.int64([-.max, 1, 2, 3]), forbidden: [0b10], .maximize)
        #expect(kind(turned) == .rows && turned.cost(row: 0, column: 0) == .max)
        #expect(kind(dense(.int64([.min, 1, 2, 3]), forbidden: [1], .maximize)) == .int64)
    }

    @Test func aScoreWithoutOppositeIsRefused() throws {
        let problems = [
            dense(.int64([.min, 1, 2, 3]), .maximize),
            dense(.int64([.min, 1, 2, 3]), forbidden: [0b1110], .maximize),
            dense(.int64([.min, 1, -.max, 3]), forbidden: [0b10], .maximize),
            AssignmentProblem(costs: [[.min]], objective: .maximize),
            AssignmentProblem(
                columnCount: 1,
                rowStarts: [0, 1],
                pairColumns: [0],
                pairCosts: [.min],
                objective: .maximize
            ),
            AssignmentProblem(costs: [[1]], leavingCosts: [.min], objective: .maximize),
        ]
        for problem in problems {
            #expect(throws: AssignmentError.tooLarge) { try problem.solve() }
            let zeros = Assignment(
                columnOfRow: Array(repeating: nil, count: problem.rowCount),
                rowDuals: Array(repeating: 0, count: problem.rowCount),
                columnDuals: Array(repeating: 0, count: problem.columnCount)
            )
            #expect(throws: OptimalityError.dualOutOfRange) { try OptimalityProof(checking: zeros, of: problem) }
        }
        let matrix = try #require(CostMatrix(rows: 1, columns: 1, storage: .int64([.min])))
        #expect(AssignmentProblem(matrix, maximizing: true) == nil)
        #expect(AssignmentProblem(matrix)?.cost(row: 0, column: 0) == .min)
    }

    @Test func mostlyForbiddenIsCompressed() {
        let costs = Array(repeating: Int32(5), count: 100)
        func problem(_ permitted: Int) -> AssignmentProblem {
            var forbidden: [UInt64] = [0, 0]
            for pair in permitted..<100 { forbidden[pair / 64] |= 1 << UInt64(pair % 64) }
            return AssignmentProblem(rowCount: 10, columnCount: 10, costs: .int32(costs), forbidden: forbidden)
        }
        #expect(kind(problem(39)) == .rows && problem(39).pairCount == 39)
        #expect(kind(problem(40)) == .int32 && problem(40).pairCount == 40)
        #expect(kind(problem(0)) == .rows && problem(0).pairCount == 0 && problem(0).costRange == nil)
        #expect(kind(problem(100)) == .int32)
    }

    @Test func bitsBeyondTheLastPairMeanNothing() {
        let problem = dense(.int32([1, 2, 3, 4]), forbidden: [~0b1111])
        #expect(problem.pairCount == 4 && problem.costRange == 1...4)
        guard case .int32(let kept) = problem.storage else { return #expect(Bool(false), "kept as it came") }
        #expect(!kept.hasForbidden)
    }

    @Test func columnsWithoutPlacesAreForbidden() {
        let problem = dense(.int32([1, 2, 3, 4]), capacities: [0, 1])
        #expect(problem.pairCount == 2 && problem.cost(row: 1, column: 0) == nil)
        #expect(problem.cost(row: 1, column: 1) == 4)
    }

    @Test func aFunctionMarksForbiddenPairsByTheWorstNumber() throws {
        for objective in AssignmentProblem.Objective.allCases {
            let problem = AssignmentProblem(rowCount: 1, columnCount: 2, objective: objective) { _, costs in
                costs[0] = .max
                costs[1] = .min
            }
            #expect(problem.pairCount == 1)
            let permitted = objective == .minimize ? 1 : 0
            #expect(problem.cost(row: 0, column: permitted) == (objective == .minimize ? .min : -.max))
            #expect(problem.cost(row: 0, column: 1 - permitted) == nil)
            #expect(try problem.solve().columnOfRow == [permitted])
        }
    }

    @Test func moreThanAllColumnsMeansAllOfThem() {
        let problem = AssignmentProblem(costs: [[1, 2], [3, 4]], demands: [.max, 1])
        #expect(problem.demands == [2, 1] && problem.placesWanted == 3)
    }
}
