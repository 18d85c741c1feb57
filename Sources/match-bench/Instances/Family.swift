/// A family of instances: all are made from a seed, and each says what is known of its optimum.
enum Family: String, CaseIterable, Sendable {
    case uniform
    case exponential
    case ties
    case geometric
    case macholWien = "machol-wien"
    case lowRank = "low-rank"
    case blockDiagonal = "block-diagonal"
    case nearPermutation = "near-permutation"
    case mentoring
    case mentoringDense = "mentoring-dense"
    case wide
    case tall
    case sparse
    case capacityHeavy = "capacity-heavy"
    case allEqual = "all-equal"
    case onlyPermutation = "only-permutation"
    case negative
    case large

    /// What the costs are.
    var summary: String {
        switch self {
        case .uniform: "costs drawn evenly from 1 to 1,000,000"
        case .exponential: "exponentially distributed costs of mean 1,000,000, for which the expected optimum is known"
        case .ties: "costs drawn evenly from 1 to 100"
        case .geometric: "distances of random points of the plane"
        case .macholWien: "(i + 1)(j + 1), the worst case of the Hungarian method (Machol & Wien 1977)"
        case .lowRank: "products of four hidden traits a side"
        case .blockDiagonal: "blocks of 50 x 50 and few pairs across; the other pairs are forbidden"
        case .nearPermutation: "one hidden permutation is cheap, but three decoys a row are almost as cheap"
        case .mentoring: "two invented rosters under the usual policy: points to cost, true forbidden pairs"
        case .mentoringDense: "the same as a whole matrix without forbidden pairs: they cost 1,000,000"
        case .wide: "ten times as many columns as rows, costs as uniform"
        case .tall: "ten times as many rows as columns, costs as uniform"
        case .sparse: "20 random pairs a row and a hidden perfect matching, costs as uniform"
        case .capacityHeavy: "columns with 1 to 11 places each, about a tenth more places than rows"
        case .allEqual: "every cost is 7"
        case .onlyPermutation: "every pair forbidden but one permutation"
        case .negative: "costs drawn evenly from -1,000,000 to -1"
        case .large: "64-bit costs within four million of either end of their range"
        }
    }

    /// What is known of the optimum before anything is solved.
    var knownOptimum: String {
        switch self {
        case .uniform, .ties, .geometric, .lowRank, .mentoringDense, .wide, .tall, .negative:
            "row and column minima below, a greedy matching above"
        case .exponential: "its mean and variance (Parisi 1998, Wästlund 2005): within six standard deviations"
        case .macholWien: "exact, by the rearrangement inequality: k(k + 1)(k + 2) / 6"
        case .blockDiagonal, .nearPermutation, .capacityHeavy, .large: "exact: made from an optimum and its duals"
        case .mentoring: "row and column minima below, a greedy matching above where it matches as many"
        case .sparse: "every row is matched, and the hidden matching bounds the cost"
        case .allEqual: "exact: 7 times the pairs"
        case .onlyPermutation: "exact: the permutation's cost"
        }
    }

    /// Whether rows and columns must be as many.
    var isSquare: Bool {
        switch self {
        case .exponential, .blockDiagonal, .nearPermutation, .large: true
        default: false
        }
    }

    /// Whether an instance is a bare cost matrix, which can be written to a file.
    var isMatrix: Bool { self != .capacityHeavy }

    /// Whether its matrix lists permitted pairs only.
    var isSparse: Bool { [.sparse, .mentoring, .blockDiagonal, .onlyPermutation].contains(self) }

    /// What stands for a forbidden pair in a whole matrix: some peers go wrong with larger costs. So a matrix like that is
    /// a problem of its own, without forbidden pairs, for all solvers alike.
    static let forbiddenCost: Int64 = 1_000_000

    /// How many columns an instance has where only its rows are given.
    func usualColumns(rows: Int) -> Int {
        switch self {
        case .wide: rows * 10
        case .tall: max(1, rows / 10)
        case .capacityHeavy: max(1, rows / 6)
        default: rows
        }
    }

    /// The family of a name.
    init(named name: String) throws(BenchError) {
        guard let family = Family(rawValue: name) else {
            let names = Self.allCases.map(\.rawValue).joined(separator: ", ")
            throw .usage("there is no family \(name); there are \(names)")
        }
        self = family
    }
}
