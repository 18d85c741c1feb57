import Testing

@testable import Matching

/// The kernels that scan rows, against a plain reference, at every length from 0 to 67.
@Suite struct CostRowsTests {
    private static let half: Int64 = 1 << 30

    /// Ranges of costs and of duals: ties, ordinary numbers, and all that 32-bit kernels are exact on.
    private static let ranges: [(costs: ClosedRange<Int64>, duals: ClosedRange<Int64>)] = [
        (0...2, -2...0), (-1000...1000, -500...500), (-half...half - 1, -half...half),
        // Duals below what their narrow copy can say.
        (-half...half - 1, -(half * 900)...0),
    ]

    /// Runs a kernel over a row that is one of three, at every start and several thresholds.
    private func check<Rows: CostRows>(_ rows: Rows, _ row: KernelRow, _ name: String) {
        let length = row.costs.count
        let thresholds = row.thresholds.map { (value: $0, picks: row.picks(upTo: $0)) }
        for start in 0...max(1, length) {
            // Every threshold from the first start, one after the other from the others.
            let turn = start % thresholds.count
            for (threshold, expected) in start == 0 ? thresholds[...] : thresholds[turn...turn] {
                let room = start % 3 == 0 ? collectMargin + 1 : 4 * collectMargin
                let found = row.collect(rows, row: 1, from: start, upTo: threshold, room: room)
                if found != expected {
                    Issue.record("\(name), length \(length), start \(start), threshold \(threshold)")
                    return
                }
            }
        }
    }

    /// A matrix of three rows with the one to look at in the middle, so that what is read beyond its ends is seen.
    private func matrix<Cost: FixedWidthInteger>(_ row: KernelRow, mark: Cost) -> [Cost] {
        let other = Array(repeating: Cost(-9), count: row.costs.count)
        return other + row.costs.map { $0.map { Cost($0) } ?? mark } + other
    }

    private func rows(_ length: Int, forbidden: Bool) -> [KernelRow] {
        Self.ranges.enumerated().map { index, range in
            KernelRow(
                length: length,
                costs: range.costs,
                duals: range.duals,
                forbidden: forbidden,
                seed: UInt64(length * 8 + index * 2 + (forbidden ? 1 : 0))
            )
        }
    }

    @Test(arguments: 0...67, [false, true])
    func narrow(_ length: Int, _ forbidden: Bool) {
        for row in rows(length, forbidden: forbidden) {
            let costs: [Int32] = matrix(row, mark: .max)
            costs.withUnsafeBufferPointer { buffer in
                guard let base = buffer.baseAddress else { return }
                let kernel = NarrowCostRows(
                    costs: base,
                    rowCount: 3,
                    columnCount: length,
                    mark: forbidden ? .max : nil
                )
                #expect((0..<3).allSatisfy(kernel.isInRange))
                check(kernel, row, "narrow")
            }
        }
    }

    @Test(arguments: 0...67, [false, true])
    func wide(_ length: Int, _ forbidden: Bool) {
        for row in rows(length, forbidden: forbidden) {
            let costs: [Int64] = matrix(row, mark: .max)
            costs.withUnsafeBufferPointer { buffer in
                guard let base = buffer.baseAddress else { return }
                check(
                    WideCostRows(costs: base, rowCount: 3, columnCount: length, mark: forbidden ? .max : nil),
                    row,
                    "wide"
                )
            }
        }
    }

    @Test(arguments: 0...67)
    func compressed(_ length: Int) {
        for row in rows(length, forbidden: true) {
            let own = row.costs.indices.filter { row.costs[$0] != nil }
            let columns = [Int32(0)] + own.map { Int32($0) } + [0]
            let costs = [-9] + own.map { row.costs[$0]! } + [-9]
            let starts = [0, 1, own.count + 1, own.count + 2]
            starts.withUnsafeBufferPointer { starts in
                columns.withUnsafeBufferPointer { columns in
                    costs.withUnsafeBufferPointer { costs in
                        let kernel = CompressedCostRows<Int32>(
                            starts: starts.baseAddress!,
                            columns: columns.baseAddress!,
                            costs: costs.baseAddress!,
                            rowCount: 3,
                            columnCount: length
                        )
                        #expect(kernel.length(ofRow: 1) == own.count)
                        check(kernel, row, "compressed")
                    }
                }
            }
        }
    }

    @Test(arguments: [0, 1, 2, 15, 16, 17, 31, 32, 33, 64, 67])
    func function(_ length: Int) {
        for row in rows(length, forbidden: true) {
            let function = CostFunction(columnCount: length, objective: .minimize, closedColumns: []) { index, span in
                for column in 0..<length { span[column] = index == 1 ? row.costs[column] ?? .max : -9 }
            }
            check(
                FunctionCostRows(function: function, rowCount: 3, scratch: .init(columnCount: length)),
                row,
                "function"
            )
        }
    }

    // MARK: The ends of the range

    /// One cost at, within or beyond the end of what 32-bit kernels are exact on, at each place of rows of any length.
    @Test(arguments: [1, 2, 15, 16, 17, 32, 40])
    func rowsOutsideTheRangeAreToldApart(_ length: Int) {
        let half = Int32(1) << 30
        for place in 0..<length {
            for (cost, isInRange) in [
                (-half, true), (-half - 1, false), (half - 1, true), (half, false), (.min, false), (.max, false),
                (0, true),
            ] {
                var costs = Array(repeating: Int32(5), count: length)
                costs[place] = cost
                // The row before is outside the range, which says nothing of this one.
                let matrix = Array(repeating: Int32.min, count: length) + costs
                matrix.withUnsafeBufferPointer { buffer in
                    let base = buffer.baseAddress!
                    let open = NarrowCostRows(costs: base, rowCount: 2, columnCount: length, mark: nil)
                    #expect(open.isInRange(row: 1) == isInRange && !open.isInRange(row: 0), "\(cost) at \(place)")
                    let marked = NarrowCostRows(costs: base, rowCount: 2, columnCount: length, mark: .max)
                    #expect(marked.isInRange(row: 1) == (isInRange || cost == .max), "\(cost) at \(place)")
                }
            }
        }
    }

    @Test func theNarrowCopyOfADualIsNeverBelowIt() {
        let memory = Workspace()
        let duals = ColumnDuals<Int64>(exact: memory.array(1, of: 0), screen: memory.array(1, of: 0))
        let half = Int64(ColumnDuals<Int64>.screenLimit)
        for dual in [0, 1, -1, half, half - 1, 1 - half, -half, -half - 1, -2 * half, -4 * half, Int64.min / 4] {
            duals.set(0, dual)
            #expect(duals[0] == dual && duals.screen?[0] == Int32(max(dual, -half)))
        }
    }

    // MARK: Whole matrices

    @Test(arguments: 1...67)
    func columnMinimaAndPartsOfAMatrix(_ columns: Int) {
        let rows = 1 + columns % 7
        var generator = SeededGenerator(seed: UInt64(columns))
        let costs = (0..<rows * columns).map { _ in Int32.random(in: -50...50, using: &generator) }
        let expected = (0..<columns).map { column in (0..<rows).map { Int64(costs[$0 * columns + column]) }.min()! }
        let memory = Workspace()
        let minima = memory.array(columns, of: Int64(7777))
        costs.withUnsafeBufferPointer { buffer in
            let kernel = NarrowCostRows(costs: buffer.baseAddress!, rowCount: rows, columnCount: columns, mark: nil)
            #expect(kernel.columnMinima(minima) && (0..<columns).allSatisfy { minima[$0] == expected[$0] })
            let some = stride(from: 0, to: rows, by: 2).map { $0 }
            let few = stride(from: columns - 1, to: -1, by: -3).map { $0 }
            #expect(
                kernel.submatrix(rows: some, columns: few)
                    == some.flatMap { row in few.map { costs[row * columns + $0] } }
            )
            // Where pairs are forbidden, neither can be said quickly.
            let marked = NarrowCostRows(costs: buffer.baseAddress!, rowCount: rows, columnCount: columns, mark: .max)
            #expect(!marked.columnMinima(minima) && marked.submatrix(rows: some, columns: few) == nil)
        }
        let wide = costs.map { Int64($0) << 33 }
        wide.withUnsafeBufferPointer { buffer in
            let kernel = WideCostRows(costs: buffer.baseAddress!, rowCount: rows, columnCount: columns, mark: nil)
            #expect(kernel.columnMinima(minima) && (0..<columns).allSatisfy { minima[$0] == expected[$0] << 33 })
        }
        let dense = DenseRows(columnCount: columns, costs: costs, hasForbidden: false, pairCount: costs.count)
        let transposed = dense.transposed(rowCount: rows)
        #expect(transposed == (0..<columns).flatMap { column in (0..<rows).map { costs[$0 * columns + column] } })
    }

    @Test func transposingMoreThanOneSquare() {
        for (rows, columns) in [(0, 5), (5, 0), (32, 32), (33, 31), (64, 65), (100, 3), (3, 100)] {
            let costs = (0..<rows * columns).map { Int64($0) }
            let dense = DenseRows(columnCount: columns, costs: costs, hasForbidden: false, pairCount: costs.count)
            let expected = (0..<columns).flatMap { column in (0..<rows).map { costs[$0 * columns + column] } }
            #expect(dense.transposed(rowCount: rows) == expected)
        }
    }
}
