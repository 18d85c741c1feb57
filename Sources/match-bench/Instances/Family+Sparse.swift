import Matching

extension Family {
    /// The costs of a family that permits few pairs, and what is known beside the bounds of any matrix.
    func sparseCosts(
        _ rows: Int,
        _ columns: Int,
        _ generator: inout InstanceGenerator
    ) -> (CostMatrix?, KnownOptimum) {
        switch self {
        case .blockDiagonal: Self.blockDiagonal(rows, &generator)
        case .onlyPermutation: Self.onlyPermutation(rows, columns, &generator)
        default: Self.hiddenMatching(rows, columns, &generator)
        }
    }

    /// 20 random pairs a row, and one of a hidden matching that is as large as can be.
    private static func hiddenMatching(
        _ rows: Int,
        _ columns: Int,
        _ generator: inout InstanceGenerator
    ) -> (CostMatrix?, KnownOptimum) {
        let hidden = hiddenColumns(rows, columns, &generator)
        var pairs = PairList(reserving: rows * 21)
        var witness = KnownOptimum.Total(matched: 0, cost: 0)
        for row in 0..<rows {
            for _ in 0..<20 { pairs.append(generator.below(max(1, columns))) }
            if let column = hidden[row] { pairs.append(column) }
            pairs.endRow { column in
                let cost = Int64(generator.number(in: 1...1_000_000))
                if column == hidden[row] {
                    witness.matched += 1
                    witness.cost += Int128(cost)
                }
                return cost
            }
        }
        return (pairs.matrix(columns: columns), KnownOptimum(witness: witness))
    }

    private static func onlyPermutation(
        _ rows: Int,
        _ columns: Int,
        _ generator: inout InstanceGenerator
    ) -> (CostMatrix?, KnownOptimum) {
        let hidden = hiddenColumns(rows, columns, &generator)
        var pairs = PairList(reserving: rows)
        var total = KnownOptimum.Total(matched: 0, cost: 0)
        for row in 0..<rows {
            if let column = hidden[row] { pairs.append(column) }
            pairs.endRow { _ in
                let cost = Int64(generator.number(in: 1...1_000_000))
                total.matched += 1
                total.cost += Int128(cost)
                return cost
            }
        }
        return (pairs.matrix(columns: columns), KnownOptimum(exact: total))
    }

    /// Made from an optimum within the blocks and its duals; one row in five has a pair in another block.
    private static func blockDiagonal(
        _ size: Int,
        _ generator: inout InstanceGenerator
    ) -> (CostMatrix?, KnownOptimum) {
        let blockSize = 50
        var hidden: [Int] = []
        for start in stride(from: 0, to: size, by: blockSize) {
            hidden += generator.permutation(min(blockSize, size - start)).map { start + $0 }
        }
        let rowDuals = (0..<size).map { _ in Int64(generator.below(100_000)) }
        let columnDuals = (0..<size).map { _ in Int64(generator.below(100_000)) }
        var pairs = PairList(reserving: size * (blockSize + 1))
        for row in 0..<size {
            let start = row / blockSize * blockSize
            for column in start..<min(size, start + blockSize) { pairs.append(column) }
            if generator.below(5) == 0 { pairs.append(generator.below(size)) }
            pairs.endRow { column in
                let slack = column == hidden[row] ? 0 : Int64(generator.below(10_000))
                return rowDuals[row] + columnDuals[column] + slack
            }
        }
        let total = Int128(rowDuals.reduce(0, +) + columnDuals.reduce(0, +))
        return (pairs.matrix(columns: size), KnownOptimum(exact: .init(matched: size, cost: total)))
    }

    /// The column of each row in a random matching that is as large as the shape allows.
    private static func hiddenColumns(_ rows: Int, _ columns: Int, _ generator: inout InstanceGenerator) -> [Int?] {
        let order = generator.permutation(max(rows, columns))
        // Of max(rows, columns) places the first `rows` are the rows'; numbers from `columns` on stand for no column.
        return (0..<rows).map { order[$0] < columns ? order[$0] : nil }
    }

    /// Permitted pairs, row by row.
    private struct PairList {
        private var starts = [0]
        private var columns: [Int32] = []
        private var costs: [Int64] = []
        private var row: [Int] = []

        init(reserving pairs: Int) {
            columns.reserveCapacity(pairs)
            costs.reserveCapacity(pairs)
        }

        /// Adds a column to the present row, in any order and as often as one likes.
        mutating func append(_ column: Int) { row.append(column) }

        /// Ends the row: asks for the cost of each column, ascending.
        mutating func endRow(_ cost: (_ column: Int) -> Int64) {
            row.sort()
            var previous = -1
            for column in row where column != previous {
                columns.append(Int32(truncatingIfNeeded: column))
                costs.append(cost(column))
                previous = column
            }
            starts.append(columns.count)
            row.removeAll(keepingCapacity: true)
        }

        consuming func matrix(columns count: Int) -> CostMatrix? {
            CostMatrix(
                rows: starts.count - 1,
                columns: count,
                storage: .sparse(starts: starts, columns: columns, costs: costs)
            )
        }
    }
}
