@testable import Matching

/// Ways in which costs hang together, each of which is easy or hard for another part of the solver.
enum CostFamily: String, CaseIterable {
    /// Numbers without structure, seldom equal.
    case uniform
    /// Few different numbers.
    case ties
    /// One number.
    case allEqual
    /// Distances between points of a plane, where rows quarrel over the columns near all of them.
    case geometric
    /// `(i + 1) (j + 1)` (Machol & Wien), the worst case of methods that grow trees.
    case macholWien
    /// A product of few features of row and column.
    case lowRank
    /// Cheap inside blocks on the diagonal, dear outside.
    case blocks
    /// Cheap on one hidden permutation.
    case nearPermutation
    /// Forbidden but for one permutation and a few other pairs.
    case mostlyForbidden
    /// Some pairs forbidden, so many that a matrix with marks is kept.
    case masked
    /// A sum of what a row and what a column costs, so that every assignment costs the same.
    case sums
    /// Up to what 32-bit kernels are exact on, and beyond.
    case around30Bits
    /// Up to the ends of 64 bits.
    case huge

    /// Whether every cost fits 32 bits, so that every form can be made.
    var isNarrow: Bool { self != .huge }

    /// A table of costs; `nil` stands for a pair that must not be made.
    func table(rows: Int, columns: Int, seed: UInt64) -> [[Int64?]] {
        var generator = SeededGenerator(seed: seed)
        func number(_ range: ClosedRange<Int64>) -> Int64 { Int64.random(in: range, using: &generator) }
        func fill(_ cost: (Int, Int) -> Int64?) -> [[Int64?]] {
            (0..<rows).map { row in (0..<columns).map { cost(row, $0) } }
        }
        switch self {
        case .uniform:
            return fill { _, _ in number(1...1_000_000) }
        case .ties:
            return fill { _, _ in number(1...4) }
        case .allEqual:
            return fill { _, _ in -7 }
        case .geometric:
            let points = (0..<rows + columns).map { _ in (number(0...100_000), number(0...100_000)) }
            return fill { row, column in
                let (a, b) = (points[row], points[rows + column])
                let square = (a.0 - b.0) * (a.0 - b.0) + (a.1 - b.1) * (a.1 - b.1)
                return Int64(Double(square).squareRoot())
            }
        case .macholWien:
            return fill { row, column in Int64((row + 1) * (column + 1)) }
        case .lowRank:
            let features = (0..<rows + columns).map { _ in (number(0...99), number(0...99)) }
            return fill { row, column in
                features[row].0 * features[rows + column].0 - features[row].1 * features[rows + column].1
            }
        case .blocks:
            let side = max(2, min(rows, columns) / 4)
            return fill { row, column in number(1...100) + (row / side == column / side ? 0 : 10_000) }
        case .nearPermutation:
            let columnOfRow = Array(0..<max(rows, columns)).shuffled(using: &generator)
            return fill { row, column in number(1...100) + (columnOfRow[row] == column ? 0 : 50) }
        case .mostlyForbidden:
            let columnOfRow = Array(0..<max(rows, columns)).shuffled(using: &generator)
            return fill { row, column in columnOfRow[row] == column || number(0...19) == 0 ? number(-20...20) : nil }
        case .masked:
            return fill { row, column in row == column || number(0...99) < 70 ? number(0...30) : nil }
        case .sums:
            let parts = (0..<rows + columns).map { _ in number(-1000...1000) }
            return fill { row, column in parts[row] + parts[rows + column] }
        case .around30Bits:
            let limit: Int64 = 1 << 30
            let widest = seed % 2 == 0 ? limit - 1 : limit + 1
            let ends = [-limit, widest]
            return fill { _, _ in number(0...3) == 0 ? ends[Int(number(0...1))] : number(-limit...limit - 1) }
        case .huge:
            return fill { _, _ in number(-Int64.max + 1...Int64.max - 1) }
        }
    }
}

extension RandomInstance {
    /// Rows that all want one place of columns that have one, at a family's costs.
    init(_ family: CostFamily, rows: Int, columns: Int, seed: UInt64) {
        self.init(rows: 0, columns: 0, seed: seed, minimums: false)
        table = family.table(rows: rows, columns: columns, seed: seed)
        columnCount = columns
        capacities = Array(repeating: 1, count: columns)
        minimums = Array(repeating: 0, count: columns)
        ranks = Array(repeating: 1, count: rows)
    }
}
