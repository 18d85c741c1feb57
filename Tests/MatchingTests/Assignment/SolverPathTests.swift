import Testing

@testable import Matching

/// Each way through the solver, told by the phases of its statistics, and proved.
@Suite struct SolverPathTests {
    /// Solves, proves, and compares with the slow method where the problem is small.
    @discardableResult
    private func proved(
        _ problem: AssignmentProblem,
        _ method: AssignmentMethod = .automatic
    ) throws -> (proof: OptimalityProof, phases: [String], statistics: Assignment.Statistics) {
        let assignment = try problem.solve(method: method)
        let proof = try OptimalityProof(checking: assignment, of: problem)
        if problem.pairCount <= 10_000 {
            let flow = try problem.solve(method: .flow)
            #expect(AssignmentWorth(of: assignment, in: problem) == AssignmentWorth(of: flow, in: problem))
        }
        return (proof, assignment.statistics.phases.map(\.name), assignment.statistics)
    }

    private let priced = ["shortlists", "row reduction", "searches"]

    // MARK: As many rows as columns

    @Test(arguments: 0..<UInt64(4))
    func aPriceWarIsEndedByCostScaling(_ seed: UInt64) throws {
        let problem = RandomInstance(.geometric, rows: 150, columns: 150, seed: seed).problem(.dense32)
        let (proof, phases, statistics) = try proved(problem)
        #expect(phases == ["column minima", "shortlists", "row reduction", "cost scaling", "searches"])
        #expect(statistics.method == "cost scaling" && statistics.bids > 8 * 150)
        let (again, never, other) = try proved(problem, .shortlists)
        #expect(!never.contains("cost scaling") && again == proof && other.method == "shortlists")
    }

    @Test(arguments: [CostFamily.macholWien, .lowRank], [64, 66, 100, 257, 300])
    func aCoarserProblemGivesTheStart(_ family: CostFamily, _ size: Int) throws {
        let problem = RandomInstance(family, rows: size, columns: size, seed: UInt64(size)).problem(.dense32)
        let (proof, phases, statistics) = try proved(problem)
        #expect(phases.contains("coarse start"))
        #expect(statistics.phases.reduce(0) { $0 + $1.rowsPlaced } == size)
        // What every row and column in order costs: the best, as both factors are sorted the other way.
        if family == .macholWien {
            #expect(proof.cost == (1...Int128(size)).reduce(0) { $0 + $1 * (Int128(size) + 1 - $1) })
        }
    }

    @Test func aCoarserProblemIsNotForSmallOnesOrThoseOfOtherForms() throws {
        for (size, form, isCoarse) in [
            (15, RandomInstance.Form.dense32, false), (16, .dense32, true), (70, .dense64, false),
            (70, .function, false),
        ] {
            let problem = RandomInstance(.macholWien, rows: size, columns: size, seed: 0).problem(form)
            let (proof, _, statistics) = try proved(problem)
            let coarse = statistics.phases.first { $0.name == "coarse start" }
            // Where a coarser problem cannot be had, nothing is changed by the attempt.
            #expect((coarse.map { $0.rowsPlaced != 0 } ?? false) == isCoarse, "\(size), \(form)")
            #expect(proof.matched == size)
        }
    }

    @Test(arguments: [CostFamily.uniform, .ties, .geometric, .allEqual], 0..<UInt64(3))
    func capacitiesThatTheRowsJustFill(_ family: CostFamily, _ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var instance = RandomInstance(family, rows: 90, columns: 40, seed: seed)
        for _ in 0..<50 { instance.capacities[Int.random(in: 0..<40, using: &generator)] += 1 }
        for form in [RandomInstance.Form.dense32, .dense64] {
            #expect(try proved(instance.problem(form)).phases == priced)
        }
    }

    /// More than all rows can fill is, for one column, as many as there are rows.
    @Test func oneColumnForAll() throws {
        let problem = AssignmentProblem(
            rowCount: 5,
            columnCount: 1,
            costs: .int32([3, -1, 4, 1, 5]),
            capacities: [.max]
        )
        #expect(try proved(problem).proof.cost == 12)
        // Places that would add up to the number of rows if their sum wrapped around.
        let costs = (0..<15).map { Int32($0 * 7 % 5) }
        let vast = AssignmentProblem(rowCount: 5, columnCount: 3, costs: .int32(costs), capacities: [.max, .max, 7])
        #expect(try proved(vast).proof.matched == 5)
    }

    @Test(arguments: [CostFamily.mostlyForbidden, .masked])
    func anInfeasibleSquareFallsBackToPrices(_ family: CostFamily) throws {
        var instance = RandomInstance(family, rows: 70, columns: 70, seed: 3)
        for row in [4, 9, 11] { instance.table[row] = [nil, nil, 1] + Array(repeating: nil, count: 67) }
        for form in RandomInstance.Form.allCases {
            let (proof, phases, statistics) = try proved(instance.problem(form), .costScaling)
            #expect(phases == priced && proof.matched == 68 && statistics.method == "shortlists")
            #expect(try proved(instance.problem(form)).proof == proof)
        }
    }

    @Test func longSparseProblemsAreScaledAtOnce() throws {
        var generator = SeededGenerator(seed: 11)
        let size = 2048
        let problem = AssignmentProblem(rowCount: size, columnCount: size, expectedPairs: 6 * size) { row, append in
            let others = (0..<5).map { _ in Int.random(in: 0..<size, using: &generator) }
            for column in Set(others + [row]).sorted() {
                append((column, Int64.random(in: 1...999, using: &generator)))
            }
        }
        let (proof, phases, statistics) = try proved(problem)
        #expect(phases == ["column minima", "shortlists", "cost scaling", "row reduction", "searches"])
        #expect(proof.matched == size && statistics.method == "cost scaling")
    }

    /// Costs at the ends of 32 bits, on which the 32-bit kernel is not exact: the differences of two of them wrap around.
    @Test(arguments: [(40, 40), (50, 40), (40, 50)], [100, 70])
    func costsOfAll32Bits(_ shape: (rows: Int, columns: Int), _ permitted: Int) throws {
        var generator = SeededGenerator(seed: UInt64(shape.rows + permitted))
        let values = [Int32.min, .min + 1, -1, 0, 1, .max - 1].map { Int64($0) }
        var instance = RandomInstance(.allEqual, rows: shape.rows, columns: shape.columns, seed: 0)
        instance.table = instance.table.map { row in
            row.map { _ in
                Int.random(in: 0..<100, using: &generator) < permitted ? values.randomElement(using: &generator)! : nil
            }
        }
        for method in [AssignmentMethod.shortlists, .costScaling] where method == .shortlists || shape == (40, 40) {
            let problem = instance.problem(.dense32)
            guard case .int32 = problem.storage else { throw AssignmentError.unsupported(method) }
            try proved(problem, method)
        }
        // One row beyond the range is enough, and it may be the last.
        instance.table = RandomInstance(.uniform, rows: shape.rows, columns: shape.columns, seed: 2).table
        instance.table[shape.rows - 1] = instance.table[shape.rows - 1].map { $0! &- 1 << 31 }
        try proved(instance.problem(.dense32))
    }

    // MARK: Fewer or more rows

    @Test(arguments: [CostFamily.uniform, .ties, .geometric, .lowRank, .around30Bits, .huge])
    func columnsLookForRowsWhereThereAreMoreRows(_ family: CostFamily) throws {
        for (rows, columns) in [(2, 1), (40, 39), (170, 20), (90, 17)] {
            for objective in AssignmentProblem.Objective.allCases {
                var instance = RandomInstance(family, rows: rows, columns: columns, seed: UInt64(rows))
                instance.objective = objective
                instance.leavingCosts = Array(repeating: -40, count: rows)
                for form in [RandomInstance.Form.dense32, .dense64] where family.isNarrow || form == .dense64 {
                    let (proof, phases, statistics) = try proved(instance.problem(form))
                    #expect(phases == priced && proof.matched == columns)
                    // The columns were what was placed.
                    #expect(statistics.phases.reduce(0) { $0 + $1.rowsPlaced } == columns)
                }
                // Where it matters which rows stay, rows look for columns.
                instance.leavingCosts?[0] = -41
                let (_, _, statistics) = try proved(instance.problem(.dense64))
                #expect(statistics.phases.reduce(0) { $0 + $1.rowsPlaced } == rows)
            }
        }
    }

    @Test(arguments: [CostFamily.uniform, .ties, .geometric, .allEqual, .around30Bits, .huge])
    func moreThanEnoughPlaces(_ family: CostFamily) throws {
        for (rows, columns, capacity) in [(1, 2, 1), (39, 40, 1), (20, 170, 1), (60, 40, 2), (50, 3, Int.max)] {
            var instance = RandomInstance(family, rows: rows, columns: columns, seed: UInt64(columns))
            instance.capacities = Array(repeating: capacity, count: columns)
            for form in [RandomInstance.Form.dense32, .dense64] where family.isNarrow || form == .dense64 {
                let (proof, phases, _) = try proved(instance.problem(form))
                #expect(phases == priced && proof.matched == rows)
            }
        }
    }

    // MARK: Prices

    /// Rank 0, leaving costs and minimums, in every form: the prices, duals above 0 at columns below their minimums, and
    /// duals far below.
    @Test(arguments: [CostFamily.uniform, .ties, .geometric, .masked, .around30Bits, .huge], 0..<UInt64(2))
    func rowsThatMayBeLeftAlone(_ family: CostFamily, _ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var instance = RandomInstance(family, rows: 60, columns: 64, seed: seed)
        instance.ranks = (0..<60).map { _ in Int.random(in: 0...2, using: &generator) }
        instance.leavingCosts = (0..<60).map { _ in Int64.random(in: -3...300_000, using: &generator) }
        instance.capacities = (0..<64).map { _ in Int.random(in: 0...2, using: &generator) }
        for form in RandomInstance.Form.allCases where family.isNarrow || form != .dense32 {
            instance.minimums = Array(repeating: 0, count: 64)
            #expect(try proved(instance.problem(form)).phases == priced)
            instance.minimums = instance.capacities.map { Int.random(in: 0...$0, using: &generator) }
            #expect(try proved(instance.problem(form)).phases == priced)
        }
    }

    /// The duals of columns below their minimums begin far above what the 32-bit kernel's copy of a dual can say, and rows
    /// are so long that it has to sort out pairs.
    @Test(arguments: 0..<UInt64(3))
    func minimumsInALargeMatrix(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var instance = RandomInstance(.uniform, rows: 200, columns: 300, seed: seed)
        instance.minimums = (0..<300).map { _ in Int.random(in: 0..<10, using: &generator) < 3 ? 1 : 0 }
        let problem = instance.problem(.dense32)
        let assignment = try problem.solve()
        let proof = try OptimalityProof(checking: assignment, of: problem)
        #expect(try OptimalityProof(checking: problem.solve(method: .shortestPaths), of: problem) == proof)
    }

    @Test func columnsWithoutPlacesInEveryForm() throws {
        var instance = RandomInstance(.uniform, rows: 30, columns: 50, seed: 1)
        instance.capacities = (0..<50).map { $0 % 3 }
        for form in RandomInstance.Form.allCases {
            let problem = instance.problem(form)
            let assignment = try problem.solve()
            #expect(!assignment.columnOfRow.contains { $0.map { $0 % 3 == 0 } ?? true })
            #expect((try? OptimalityProof(checking: assignment, of: problem)) != nil)
        }
        instance.capacities = Array(repeating: 0, count: 50)
        for form in RandomInstance.Form.allCases {
            #expect(try proved(instance.problem(form)).proof.matched == 0)
        }
    }
}
