import Foundation
import Testing

@testable import Matching

/// Does the worked example of the article `Solver.md` step by step, so that the article cannot go stale.
@Suite struct SolverArticleTests {
    private static let costs: [Int32] = [
        4, 1, 5, 2,
        6, 8, 4, 9,
        7, 6, 4, 3,
        8, 5, 6, 2,
    ]
    private static let problem = AssignmentProblem(rowCount: 4, columnCount: 4, costs: .int32(costs))

    /// Calls `body` with a solver of the example whose shortlists hold two columns at most.
    private func withSolver(_ body: (ShortlistSolver<NarrowCostRows, Int64>) throws -> Void) throws {
        try Self.costs.withUnsafeBufferPointer { buffer in
            let base = try #require(buffer.baseAddress)
            var terms = SolverTerms<Int64>()
            terms.isBalanced = true
            var options = SolverOptions()
            options.listLimit = 2
            let rows = NarrowCostRows(costs: base, rowCount: 4, columnCount: 4, mark: nil)
            try body(ShortlistSolver(rows, terms, options, SolverWatch(rowCount: 4, report: nil)))
        }
    }

    private func columnDuals(_ solver: ShortlistSolver<NarrowCostRows, Int64>) -> [Int64] {
        (0..<4).map { solver.duals.exact[$0] }
    }

    private func rowDuals(_ solver: ShortlistSolver<NarrowCostRows, Int64>) -> [Int64] {
        (0..<4).map { solver.rowStates[$0].dual }
    }

    /// A row's shortlist, columns ascending.
    private func list(_ row: Int, _ solver: ShortlistSolver<NarrowCostRows, Int64>) -> [Int32: Int64] {
        let places = row * solver.listLimit..<row * solver.listLimit + Int(solver.rowStates[row].count)
        return Dictionary(
            uniqueKeysWithValues: places.map { place in
                let candidate = solver.lists[place]
                return (candidate.column, Int64(candidate.cost) - solver.duals[candidate.column])
            }
        )
    }

    @Test func stepByStep() throws {
        try withSolver { solver in
            // Column minima.
            #expect(solver.rows.columnMinima(solver.duals.exact))
            for column in 0..<4 { solver.duals.set(column, solver.duals.exact[column]) }
            #expect(columnDuals(solver) == [4, 1, 4, 2])

            // Shortlists: reduced costs by column, and the bounds.
            #expect(try solver.makeShortlists())
            #expect(list(0, solver) == [1: 0, 3: 0])
            #expect(list(1, solver) == [2: 0])
            #expect(list(2, solver) == [2: 0, 3: 1])
            #expect(list(3, solver) == [2: 2, 3: 0])
            #expect((0..<4).map { solver.rowStates[$0].bound } == [0, 1, 2, 3])

            // Row reduction.
            let (waiting, wasWar) = try solver.reduceRows()
            #expect(waiting == [2])
            #expect(!wasWar)
            #expect(columnDuals(solver) == [4, 1, 3, -1])
            #expect(rowDuals(solver) == [0, 1, 0, 3])
            #expect((0..<4).map { solver.rowStates[$0].column } == [1, 2, -1, 3])

            // The search of row 2.
            #expect(solver.placeByShortestPath(2))
            #expect(columnDuals(solver) == [4, 1, 2, -1])
            #expect(rowDuals(solver) == [0, 2, 2, 3])
            #expect(list(1, solver) == [0: 2, 2: 2])
            #expect(solver.rowStates[1].bound == 7)
        }
    }

    @Test func inOneGo() throws {
        try withSolver { solver in
            guard case .solved = try solver.solve() else {
                Issue.record("every row has a place")
                return
            }
            let assignment = solver.assignment()
            try expectAnswer(assignment)
            let statistics = assignment.statistics
            #expect(statistics.bids == 5)
            #expect(statistics.rowsPlacedAtStart == 3)
            #expect(statistics.searches == 1)
            #expect(statistics.columnsSettled == 1)
            // With one search to go, the row's costs are read, but its list is not made anew.
            #expect(statistics.listScans == 2)
            #expect(statistics.rebuilds == 0)
            #expect(statistics.rowScans == 5)
        }
    }

    @Test(arguments: [AssignmentMethod.automatic, .shortlists])
    func fromOutside(method: AssignmentMethod) throws {
        try expectAnswer(Self.problem.solve(method: method))
    }

    /// Other methods may find other duals, but the same optimum, which only one assignment has.
    @Test(arguments: AssignmentMethod.allCases)
    func everyMethod(method: AssignmentMethod) throws {
        let assignment = try Self.problem.solve(method: method)
        #expect(assignment.columnOfRow == [1, 0, 2, 3])
        #expect(try OptimalityProof(checking: assignment, of: Self.problem).cost == 13)
    }

    private func expectAnswer(_ assignment: Assignment) throws {
        #expect(assignment.columnOfRow == [1, 0, 2, 3])
        #expect(assignment.rowDuals == [4, 6, 6, 7])
        #expect(assignment.columnDuals == [0, -3, -2, -5])
        #expect(try OptimalityProof(checking: assignment, of: Self.problem).cost == 13)
    }

    /// The article prints the matrix that is solved here, and the answer.
    @Test func articleSaysSo() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        let file = folder.appending(path: "../../../Sources/Matching/Matching.docc/Solver.md").standardizedFileURL
        let article = try String(contentsOf: file, encoding: .utf8)
        for row in 0..<4 {
            let cells = Self.costs[4 * row..<4 * row + 4].map(String.init).joined(separator: " | ")
            #expect(article.contains("| row \(row) | \(cells) |"))
        }
        #expect(article.contains("| row dual | 4 | 6 | 6 | 7 |"))
        #expect(article.contains("| column dual | 0 | -3 | -2 | -5 |"))
    }
}
