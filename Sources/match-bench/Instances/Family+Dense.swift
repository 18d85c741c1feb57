import Matching

extension Family {
    /// The costs of a family that permits every pair, and what is known beside the bounds of any matrix.
    func denseCosts(
        _ rows: Int,
        _ columns: Int,
        _ generator: inout InstanceGenerator
    ) -> (CostMatrix?, KnownOptimum) {
        var known = KnownOptimum()
        let pairs = min(rows, columns)
        switch self {
        case .ties: return (Self.even(1...100, rows, columns, &generator), known)
        case .negative: return (Self.even(-1_000_000 ... -1, rows, columns, &generator), known)
        case .exponential:
            known.expected = Self.expectedOptimum(size: rows, mean: 1_000_000)
            let matrix = Self.filled(rows, columns) { _, _ in
                Int32(truncatingIfNeeded: Int((generator.exponential() * 1_000_000).rounded()))
            }
            return (matrix, known)
        case .geometric: return (Self.distances(rows, columns, &generator), known)
        case .macholWien:
            // Both factors ascend, so the cheapest way is to pair the k lowest in opposite order.
            let k = Int128(pairs)
            known.exact = .init(matched: pairs, cost: k * (k + 1) * (k + 2) / 6)
            // Products leave 32 bits at 46,341 rows and columns.
            guard (rows * columns) <= Int(Int32.max) else {
                let costs = (0..<rows).flatMap { row in (0..<columns).map { Int64((row + 1) * ($0 + 1)) } }
                return (CostMatrix(rows: rows, columns: columns, storage: .int64(costs)), known)
            }
            return (Self.filled(rows, columns) { Int32(truncatingIfNeeded: ($0 &+ 1) &* ($1 &+ 1)) }, known)
        case .lowRank:
            let left = (0..<rows).map { _ in (0..<4).map { _ in generator.below(500) } }
            let right = (0..<columns).map { _ in (0..<4).map { _ in generator.below(500) } }
            let matrix = Self.filled(rows, columns) { row, column in
                var sum = 0
                for trait in 0..<4 { sum &+= left[row][trait] &* right[column][trait] }
                return Int32(truncatingIfNeeded: sum)
            }
            return (matrix, known)
        case .nearPermutation: return Self.nearPermutation(rows, &generator)
        case .allEqual:
            known.exact = .init(matched: pairs, cost: 7 * Int128(pairs))
            return (Self.filled(rows, columns) { _, _ in 7 }, known)
        case .large: return Self.large(rows, &generator)
        default: return (Self.even(1...1_000_000, rows, columns, &generator), known)
        }
    }

    /// A matrix of which each cost is asked for, row by row.
    private static func filled(
        _ rows: Int,
        _ columns: Int,
        _ cost: (_ row: Int, _ column: Int) -> Int32
    ) -> CostMatrix? {
        let costs = [Int32](capacity: rows * columns) { output in
            for row in 0..<rows {
                for column in 0..<columns { output.append(cost(row, column)) }
            }
        }
        return CostMatrix(rows: rows, columns: columns, storage: .int32(costs))
    }

    private static func even(
        _ range: ClosedRange<Int>,
        _ rows: Int,
        _ columns: Int,
        _ generator: inout InstanceGenerator
    ) -> CostMatrix? {
        filled(rows, columns) { _, _ in Int32(truncatingIfNeeded: generator.number(in: range)) }
    }

    /// Points in a square of a million a side.
    private static func distances(
        _ rows: Int,
        _ columns: Int,
        _ generator: inout InstanceGenerator
    ) -> CostMatrix? {
        let left = (0..<rows).map { _ in (generator.unit() * 1e6, generator.unit() * 1e6) }
        let right = (0..<columns).map { _ in (generator.unit() * 1e6, generator.unit() * 1e6) }
        return filled(rows, columns) { row, column in
            let (x, y) = (left[row].0 - right[column].0, left[row].1 - right[column].1)
            return Int32(truncatingIfNeeded: Int((x * x + y * y).squareRoot().rounded()))
        }
    }

    /// Made from an optimum and its duals: each cost is a row dual, a column dual and a slack, which is 0 on the hidden
    /// permutation, small at three decoys a row and large elsewhere.
    private static func nearPermutation(
        _ size: Int,
        _ generator: inout InstanceGenerator
    ) -> (CostMatrix?, KnownOptimum) {
        let columnOfRow = generator.permutation(size)
        let rowDuals = (0..<size).map { _ in generator.below(1000) }
        let columnDuals = (0..<size).map { _ in generator.below(1000) }
        var decoys = [0, 0, 0]
        let matrix = filled(size, size) { row, column in
            if column == 0 { for decoy in 0..<3 { decoys[decoy] = generator.below(size) } }
            let isDecoy = decoys[0] == column || decoys[1] == column || decoys[2] == column
            let slack =
                columnOfRow[row] == column ? 0 : isDecoy ? generator.below(50) : generator.number(in: 100_000...900_000)
            return Int32(truncatingIfNeeded: rowDuals[row] &+ columnDuals[column] &+ slack)
        }
        let total = Int128(rowDuals.reduce(0, +) + columnDuals.reduce(0, +))
        return (matrix, KnownOptimum(exact: .init(matched: size, cost: total)))
    }

    /// Made likewise, but every other row lies at the lower end of the 64-bit range and the others at the upper end.
    private static func large(_ size: Int, _ generator: inout InstanceGenerator) -> (CostMatrix?, KnownOptimum) {
        let columnOfRow = generator.permutation(size)
        let rowDuals = (0..<size).map { row in
            row % 2 == 0 ? Int64.min + Int64(generator.below(1_000_000)) : Int64.max - 3_000_000
        }
        let columnDuals = (0..<size).map { _ in Int64(generator.below(1_000_000)) }
        let costs = [Int64](capacity: size * size) { output in
            for row in 0..<size {
                for column in 0..<size {
                    let slack = columnOfRow[row] == column ? 0 : Int64(generator.below(2_000_000))
                    output.append(rowDuals[row] + (columnDuals[column] + slack))
                }
            }
        }
        var total: Int128 = 0
        for dual in rowDuals + columnDuals { total += Int128(dual) }
        let matrix = CostMatrix(rows: size, columns: size, storage: .int64(costs))
        return (matrix, KnownOptimum(exact: .init(matched: size, cost: total)))
    }

    /// A whole matrix in which forbidden pairs have a cost.
    static func filledUp(_ matrix: CostMatrix) -> CostMatrix {
        var costs = [Int32](repeating: Int32(forbiddenCost), count: matrix.rows * matrix.columns)
        for row in 0..<matrix.rows {
            matrix.forEachPermitted(inRow: row) { column, cost in
                costs[row * matrix.columns + column] = Int32(truncatingIfNeeded: cost)
            }
        }
        let filled = CostMatrix(rows: matrix.rows, columns: matrix.columns, storage: .int32(costs))
        return filled ?? matrix
    }

    /// Where the optimum of independent exponential costs of a mean lies but for one case in hundreds of millions: within
    /// six standard deviations of the mean, and what rounding to integers can do.
    ///
    /// The mean is the sum of 1 / k² (Parisi's conjecture, proved by Linusson & Wästlund and by Nair, Prabhakar & Sharma
    /// in 2003); the variance is Wästlund's (2005).
    static func expectedOptimum(size: Int, mean: Double) -> ClosedRange<Int128> {
        let (expected, deviation) = exponentialOptimum(size: size)
        let slack = 6 * deviation * mean + Double(size)
        return Int128(max(0, expected * mean - slack))...Int128(expected * mean + slack)
    }

    /// The mean and the standard deviation of the optimum of independent exponential costs of mean 1.
    static func exponentialOptimum(size: Int) -> (mean: Double, deviation: Double) {
        var (squares, cubes, fourths) = (0.0, 0.0, 0.0)
        for k in stride(from: Double(size), through: 1, by: -1) {
            squares += 1 / (k * k)
            cubes += 1 / (k * k * k)
            fourths += 1 / (k * k * k * k)
        }
        let variance = 5 * fourths - 2 * squares * squares - 4 / Double(size + 1) * cubes
        return (squares, max(0, variance).squareRoot())
    }
}
