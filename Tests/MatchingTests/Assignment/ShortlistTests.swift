import Testing

@testable import Matching

/// A look inside: what a solver says of its shortlists holds at every stage of a solve.
@Suite struct ShortlistTests {
    /// Checks that no pair outside a row's shortlist has a reduced cost below the row's bound, that what is on the list is
    /// what it costs, and that rows, columns and duals say the same.
    ///
    /// - Parameter isSolved: whether all rows have their places, so that duals must prove it.
    private func check<Rows: CostRows>(
        _ solver: ShortlistSolver<Rows, Int64>,
        _ table: [[Int64?]],
        isSolved: Bool
    ) -> String? {
        for (row, costs) in table.enumerated() {
            let state = solver.rowStates[row]
            let list = solver.lists + row * solver.listLimit
            var listed: Set<Int> = []
            for place in 0..<Int(state.count) {
                let column = Int(list[place].column)
                if costs[column] != Int64(list[place].cost) { return "row \(row) lists a wrong cost" }
                if !listed.insert(column).inserted { return "row \(row) lists column \(column) twice" }
            }
            if state.count > solver.listLimit { return "row \(row) has too long a list" }
            for (column, cost) in costs.enumerated() {
                guard let cost else { continue }
                let reduced = cost - solver.duals.exact[column]
                if !listed.contains(column), reduced < state.bound { return "row \(row) has more below its bound" }
                if isSolved, reduced < state.dual { return "row \(row) has a pair below its dual" }
                if isSolved, Int(state.column) == column, reduced != state.dual { return "row \(row) is not tight" }
            }
        }
        for column in 0..<solver.columnCount {
            var load = 0
            var row = solver.firstRow[column]
            while row != -1 {
                if Int(solver.rowStates[Int(row)].column) != column { return "column \(column) has a stranger" }
                load += 1
                row = solver.rowStates[Int(row)].next
            }
            if solver.placesLeft[column] != 1 - Int32(load) { return "column \(column) cannot count" }
            if solver.distance[column] != ShortlistSolver<Rows, Int64>.infinite {
                return "column \(column) is not forgotten"
            }
            if let screen = solver.duals.screen, Int64(screen[column]) != max(solver.duals.exact[column], -1 << 30) {
                return "the narrow copy of dual \(column) is another"
            }
        }
        return nil
    }

    /// Goes through a balanced solve step by step, and looks after each.
    private func walk<Rows: CostRows>(_ rows: Rows, _ table: [[Int64?]], listLimit: Int, scaling: Bool) throws
        -> String?
    {
        var terms = SolverTerms<Int64>()
        terms.isBalanced = true
        var options = SolverOptions()
        options.listLimit = listLimit
        options.scalingListLimit = scaling ? listLimit * 2 : nil
        let solver = ShortlistSolver(rows, terms, options, SolverWatch(rowCount: table.count, report: nil))
        if rows.columnMinima(solver.duals.exact) {
            for column in 0..<solver.columnCount { solver.duals.set(column, solver.duals.exact[column]) }
        }
        guard try solver.makeShortlists() else { return "out of range" }
        if let wrong = check(solver, table, isSolved: false) { return "at first: " + wrong }
        if scaling {
            // A round of bids that goes on for too long is given up; the lists hold all the same.
            _ = try solver.scaleCosts()
            if let wrong = check(solver, table, isSolved: false) { return "after scaling: " + wrong }
        }
        let waiting = try solver.reduceRows().waiting
        if let wrong = check(solver, table, isSolved: false) { return "after row reduction: " + wrong }
        for (turn, row) in waiting.enumerated() {
            guard solver.placeByShortestPath(row) else { return "no place for row \(row)" }
            if turn % 12 != 0, row != waiting.last { continue }
            if let wrong = check(solver, table, isSolved: row == waiting.last) { return "after a search: " + wrong }
        }
        for row in 0..<table.count {
            let places = 0..<Int(solver.rowStates[row].count)
            solver.remakeShortlist(row)
            if row % 40 != 0 { continue }
            if let wrong = check(solver, table, isSolved: true) { return "remade from \(places): " + wrong }
        }
        return nil
    }

    /// Numbers of rows and columns, and lengths of shortlists so short that they are made anew again and again.
    private static let shapes = [(1, 1), (7, 2), (33, 3), (70, 2), (90, 1), (150, 8)]

    @Test(
        arguments: [CostFamily.uniform, .ties, .allEqual, .geometric, .macholWien, .nearPermutation, .sums],
        shapes
    )
    func boundsHoldInAMatrix(_ family: CostFamily, _ shape: (size: Int, listLimit: Int)) throws {
        let table = family.table(rows: shape.size, columns: shape.size, seed: UInt64(shape.listLimit))
        let narrow = table.flatMap { $0.map { Int32($0!) } }
        let wide = narrow.map { Int64($0) }
        for scaling in [false, true] {
            let wrong = try narrow.withUnsafeBufferPointer { buffer in
                let kernel = NarrowCostRows(
                    costs: buffer.baseAddress!,
                    rowCount: shape.size,
                    columnCount: shape.size,
                    mark: nil
                )
                return try walk(kernel, table, listLimit: shape.listLimit, scaling: scaling)
            }
            #expect(wrong == nil)
        }
        let wrong = try wide.withUnsafeBufferPointer { buffer in
            let kernel = WideCostRows(
                costs: buffer.baseAddress!,
                rowCount: shape.size,
                columnCount: shape.size,
                mark: nil
            )
            return try walk(kernel, table, listLimit: shape.listLimit, scaling: false)
        }
        #expect(wrong == nil)
    }

    @Test(arguments: [CostFamily.masked, .mostlyForbidden], shapes)
    func boundsHoldWithForbiddenPairs(_ family: CostFamily, _ shape: (size: Int, listLimit: Int)) throws {
        let table = family.table(rows: shape.size, columns: shape.size, seed: UInt64(shape.size))
        let marked = table.flatMap { $0.map { $0.map { Int32($0) } ?? .max } }
        let wrong = try marked.withUnsafeBufferPointer { buffer in
            let kernel = NarrowCostRows(
                costs: buffer.baseAddress!,
                rowCount: shape.size,
                columnCount: shape.size,
                mark: .max
            )
            return try walk(kernel, table, listLimit: shape.listLimit, scaling: false)
        }
        #expect(wrong == nil)
        let starts = table.reduce(into: [0]) { starts, row in starts.append(starts.last! + row.count { $0 != nil }) }
        let columns = table.flatMap { row in row.indices.filter { row[$0] != nil }.map { Int32($0) } }
        let costs = table.flatMap { $0.compactMap { $0 } }
        let wrongToo = try starts.withUnsafeBufferPointer { starts in
            try columns.withUnsafeBufferPointer { columns in
                try costs.withUnsafeBufferPointer { costs in
                    let kernel = CompressedCostRows<Int32>(
                        starts: starts.baseAddress!,
                        columns: columns.baseAddress!,
                        costs: costs.baseAddress!,
                        rowCount: shape.size,
                        columnCount: shape.size
                    )
                    return try walk(kernel, table, listLimit: shape.listLimit, scaling: false)
                }
            }
        }
        #expect(wrongToo == nil)
    }

    /// The coarser problem's duals are a start like any other: lists are made anew for them.
    @Test(arguments: [CostFamily.macholWien, .lowRank, .uniform, .ties], [8, 64, 70])
    func boundsHoldAfterACoarseStart(_ family: CostFamily, _ size: Int) throws {
        let table = family.table(rows: size, columns: size, seed: 5)
        let costs = table.flatMap { $0.map { Int32($0!) } }
        let wrong = try costs.withUnsafeBufferPointer { buffer -> String? in
            let kernel = NarrowCostRows(costs: buffer.baseAddress!, rowCount: size, columnCount: size, mark: nil)
            var terms = SolverTerms<Int64>()
            terms.isBalanced = true
            var options = SolverOptions()
            options.listLimit = 4
            let solver = ShortlistSolver(kernel, terms, options, SolverWatch(rowCount: size, report: nil))
            guard try solver.startFromCoarserProblem() else { return "no coarser problem" }
            if (0..<size).contains(where: { solver.duals.exact[$0] > 0 }) { return "a dual above 0" }
            return check(solver, table, isSolved: false)
        }
        #expect(wrong == nil)
    }
}
