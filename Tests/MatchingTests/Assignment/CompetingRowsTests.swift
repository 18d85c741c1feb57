import Testing

@testable import Matching

@Suite struct CompetingRowsTests {
    @Test func aRowThatIsServedCompetesWithNobody() throws {
        let problem = AssignmentProblem(costs: [[1, nil], [2, 3], [9, nil]])
        let assignment = try problem.solve()
        #expect(assignment.columnOfRow == [0, 1, nil])
        #expect(assignment.competingRows(for: 0, in: problem) == nil)
        #expect(
            assignment.competingRows(for: 2, in: problem)
                == CompetingRows(rows: [0, 2], columns: [0], columnsAreFull: true)
        )
    }

    @Test func costsMayDecideForARowWithoutRank() throws {
        let problem = AssignmentProblem(costs: [[5]], ranks: [0])
        let found = try problem.solve().competingRows(for: 0, in: problem)
        #expect(found == CompetingRows(rows: [0], columns: [0], columnsAreFull: false))
    }

    @Test func aRowMayHaveTooFewColumnsByItself() throws {
        let problem = AssignmentProblem(costs: [[5, 6, nil]], capacities: [4, 4, 4], demands: [3])
        let assignment = try problem.solve()
        #expect(assignment.columns(ofRow: 0) == [0, 1])
        let found = assignment.competingRows(for: 0, in: problem)
        #expect(found == CompetingRows(rows: [0], columns: [], columnsAreFull: true))
    }

    /// The set leaves one row out whatever is done, and with any member taken away it does not.
    @Test(arguments: [(6, 4), (8, 5), (5, 5), (7, 3)] as [(Int, Int)])
    func everyMemberIsNeeded(_ shape: (Int, Int)) throws {
        var sets = 0
        for seed in 0..<UInt64(90) {
            let instance = RandomInstance(rows: shape.0, columns: shape.1, seed: seed &* 13 &+ 5, general: true)
            let problem = instance.problem(seed % 2 == 0 ? .dense32 : .table)
            let assignment = try problem.solve()
            for row in 0..<problem.rowCount
            where problem.ranks[row] > 0 && problem.demands[row] > 0 && assignment.columnOfRow[row] == nil {
                let found = try #require(assignment.competingRows(for: row, in: problem))
                sets += 1
                #expect(found.columnsAreFull && found.rows.contains(row))
                // The columns are all that any of the rows may have.
                let permitted = found.rows.flatMap { problem.entries(ofRow: $0).map(\.column) }
                #expect(Set(permitted).sorted() == found.columns)
                #expect(maximumMatching(of: found.rows, in: problem) == found.rows.count - 1)
                for member in found.rows {
                    let others = found.rows.filter { $0 != member }
                    #expect(maximumMatching(of: others, in: problem) == others.count, "seed \(seed), \(member)")
                }
            }
        }
        #expect(sets > 20)
    }

    /// Where rows want several columns, the cut that the set describes is too small for what they want.
    @Test(arguments: [(4, 4), (6, 4), (3, 6)] as [(Int, Int)])
    func severalColumnsARow(_ shape: (Int, Int)) throws {
        var sets = 0
        for seed in 0..<UInt64(90) {
            let instance = RandomInstance(rows: shape.0, columns: shape.1, seed: seed, highestDemand: 3, general: true)
            let problem = instance.problem()
            let assignment = try problem.solve()
            for row in 0..<problem.rowCount where problem.ranks[row] > 0 {
                guard let found = assignment.competingRows(for: row, in: problem) else {
                    #expect(assignment.columns(ofRow: row).count == problem.demands[row])
                    continue
                }
                sets += 1
                #expect(found.columnsAreFull && found.rows.contains(row))
                let wanted = found.rows.reduce(0) { $0 + problem.demands[$1] }
                let places = found.columns.reduce(0) { $0 + problem.capacities[$1] }
                let elsewhere = found.rows.reduce(0) { sum, member in
                    sum + problem.entries(ofRow: member).count { !found.columns.contains($0.column) }
                }
                #expect(wanted > places + elsewhere, "seed \(seed)")
            }
        }
        #expect(sets > 20)
    }
}
