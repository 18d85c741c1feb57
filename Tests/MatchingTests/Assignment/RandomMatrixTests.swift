import Foundation
import Testing

@testable import Matching

/// What theory says of random matrices, which no solver had a hand in.
///
/// Where costs are exponential with mean 1, the mean of the least total of `r` rows in `c >= r` columns is the sum of
/// `1 / ((r - i) (c - j))` over all `i + j < r` (conjectured by Coppersmith and Sorkin), which for square matrices is
/// Parisi's 1 + 1/4 + 1/9 + ... + 1/n². Both were proved by Linusson and Wästlund, and by Nair, Prabhakar and Sharma.
@Suite struct RandomMatrixTests {
    /// Costs are whole numbers of 2⁻³⁰, rounded to the nearest, so that a total is off by at most `r` halves of that: less
    /// than 10⁻⁷ for 200 rows, where the standard error of the mean is never below 10⁻⁴.
    private static let unit = Double(1 << 30)

    /// The mean over many seeds, within three standard errors.
    @Test(arguments: [(10, 10, 400), (50, 50, 40), (200, 200, 4), (30, 100, 40)] as [(Int, Int, Int)])
    func theMeanOptimumIsWhatTheorySays(_ rows: Int, _ columns: Int, _ usual: Int) throws {
        let seeds = Trials.seeds(usual)
        var (sum, squares) = (0.0, 0.0)
        for seed in seeds {
            var generator = SeededGenerator(seed: seed &* 2_147_483_647 &+ UInt64(rows * columns))
            let costs = (0..<rows * columns).map { _ in
                // A number above 0 and at most 1.
                let uniform = Double(generator.next() >> 11 &+ 1) / Double(1 << 53)
                return Int64((-log(uniform) * Self.unit).rounded())
            }
            let problem = AssignmentProblem(rowCount: rows, columnCount: columns, costs: .int64(costs))
            let assignment = try problem.solve()
            let proof = try OptimalityProof(checking: assignment, of: problem)
            #expect(proof.matched == rows)
            let total = Double(proof.cost) / Self.unit
            sum += total
            squares += total * total
        }
        let count = Double(seeds.count)
        let mean = sum / count
        let error = ((squares / count - mean * mean) / (count - 1)).squareRoot()
        let distance = abs(mean - expected(rows, columns)) / error
        #expect(distance < 3, "mean \(mean), expected \(expected(rows, columns)), standard error \(error)")
        Trials.note(
            "Random \(rows) x \(columns): mean \(rounded(mean)), theory \(rounded(expected(rows, columns))), "
                + "standard error \(rounded(error))",
            trials: seeds.count,
            differences: distance < 3 ? 0 : 1
        )
    }

    private func expected(_ rows: Int, _ columns: Int) -> Double {
        var sum = 0.0
        for i in 0..<rows { for j in 0..<rows - i { sum += 1 / (Double(rows - i) * Double(columns - j)) } }
        return sum
    }

    private func rounded(_ value: Double) -> Double { (value * 100_000).rounded() / 100_000 }

    @Test func bothFormulasAreTheSameForSquares() {
        for size in 1...40 {
            let parisi = (1...size).reduce(0.0) { $0 + 1 / Double($1 * $1) }
            #expect(abs(parisi - expected(size, size)) < 1e-12)
        }
    }
}
