import Testing

@testable import Matching

@Suite struct CostMatrixTests {
    @Test func refusesPartsThatDoNotFit() {
        #expect(CostMatrix(rows: 2, columns: 2, storage: .int32([1, 2, 3])) == nil)
        #expect(CostMatrix(rows: -1, columns: 0, storage: .int32([])) == nil)
        #expect(CostMatrix(rows: .max, columns: .max, storage: .int64([])) == nil)
        #expect(CostMatrix(rows: 1, columns: 1, storage: .int64([1]), forbidden: [0, 0]) == nil)
        #expect(CostMatrix(rows: 1, columns: 2, storage: .sparse(starts: [0], columns: [], costs: [])) == nil)
        #expect(CostMatrix(rows: 1, columns: 2, storage: .sparse(starts: [0, 1], columns: [2], costs: [1])) == nil)
        #expect(
            CostMatrix(rows: 1, columns: 2, storage: .sparse(starts: [0, 2], columns: [1, 0], costs: [1, 1])) == nil
        )
        #expect(
            CostMatrix(rows: 1, columns: 2, storage: .sparse(starts: [0, 2], columns: [1, 1], costs: [1, 1])) == nil
        )
        let backward = CostMatrix.Storage.sparse(starts: [0, 9, 1], columns: [0], costs: [1])
        #expect(CostMatrix(rows: 2, columns: 2, storage: backward) == nil)
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func wholeAndSparseAgree(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let rows = Int.random(in: 1...12, using: &generator)
        let columns = Int.random(in: 1...20, using: &generator)
        let isWide = Bool.random(using: &generator)
        var table: [[Int64?]] = []
        var builder = CostMatrixBuilder()
        var starts = [0]
        var entries: [Int32] = []
        var costs: [Int64] = []
        for _ in 0..<rows {
            var row: [Int64?] = []
            for column in 0..<columns {
                if Int.random(in: 0..<4, using: &generator) == 0 {
                    row.append(nil)
                    builder.appendForbidden()
                } else {
                    let wide = Int64.random(in: .min ... .max, using: &generator)
                    let cost = isWide && Bool.random(using: &generator) ? wide : wide % 1000
                    row.append(cost)
                    builder.append(cost)
                    entries.append(Int32(column))
                    costs.append(cost)
                }
            }
            table.append(row)
            starts.append(entries.count)
        }
        let whole = try #require(builder.build(rows: rows, columns: columns))
        let sparse = try #require(
            CostMatrix(
                rows: rows,
                columns: columns,
                storage: .sparse(starts: starts, columns: entries, costs: costs)
            )
        )
        for matrix in [whole, sparse] {
            #expect(cells(matrix) == table)
            #expect(matrix.permittedCount == costs.count)
            for row in 0..<rows {
                var found = [Int64?](repeating: nil, count: columns)
                matrix.forEachPermitted(inRow: row) { found[$0] = $1 }
                #expect(found == table[row])
            }
        }
    }
}
