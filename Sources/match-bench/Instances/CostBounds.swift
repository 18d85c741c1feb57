import Matching

/// Bounds of the optimum that can be read off a matrix in one pass.
struct CostBounds: Sendable {
    /// The least cost of each row that has a pair, ascending; likewise of each column.
    private let rowMinima: [Int64]
    private let columnMinima: [Int64]
    /// A matching in which each row, in order, takes the cheapest column left.
    let greedy: KnownOptimum.Total

    /// - Complexity: O(*rows* x *columns*), or O(pairs) for a sparse matrix.
    init(_ matrix: CostMatrix) {
        var rowMinima: [Int64] = []
        var columnMinima = [Int64?](repeating: nil, count: matrix.columns)
        var isTaken = [Bool](repeating: false, count: matrix.columns)
        var greedy = KnownOptimum.Total(matched: 0, cost: 0)
        for row in 0..<matrix.rows {
            var least: Int64?
            var choice: (column: Int, cost: Int64)?
            matrix.forEachPermitted(inRow: row) { column, cost in
                if cost < least ?? .max || least == nil { least = cost }
                if cost < columnMinima[column] ?? .max || columnMinima[column] == nil { columnMinima[column] = cost }
                if !isTaken[column], choice.map({ cost < $0.cost }) ?? true { choice = (column, cost) }
            }
            if let least { rowMinima.append(least) }
            if let choice {
                isTaken[choice.column] = true
                greedy.matched += 1
                greedy.cost += Int128(choice.cost)
            }
        }
        self.rowMinima = rowMinima.sorted()
        self.columnMinima = columnMinima.compactMap { $0 }.sorted()
        self.greedy = greedy
    }

    /// What a matching of so many pairs costs at least: the lowest minima of as many rows, or of as many columns.
    ///
    /// - Returns: `nil` where no matching has so many pairs.
    func lowestCost(matched: Int) -> Int128? {
        guard matched <= min(rowMinima.count, columnMinima.count) else { return nil }
        func total(_ minima: [Int64]) -> Int128 { minima.prefix(matched).reduce(0) { $0 + Int128($1) } }
        return max(total(rowMinima), total(columnMinima))
    }
}
