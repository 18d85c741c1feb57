import Foundation
import Matching
import Testing

@testable import match_bench

@Suite("Families of instances")
struct FamilyTests {
    /// Families whose costs do not depend on the seed.
    private static let fixed: Set<Family> = [.macholWien, .allEqual]

    @Test("The same seed gives the same instance, another seed another", arguments: Family.allCases)
    func seeds(family: Family) throws {
        let size = 30
        let (first, again) = (try family.instance(rows: size, seed: 5), try family.instance(rows: size, seed: 5))
        #expect(costs(first) == costs(again))
        #expect(first.matrix == again.matrix)
        let other = try family.instance(rows: size, seed: 6)
        #expect((costs(first) == costs(other)) == Self.fixed.contains(family))
    }

    @Test("Optima are proved and agree with what is known", arguments: Family.allCases, [1, 2, 7, 40, 130])
    func knownOptima(family: Family, rows: Int) throws {
        for seed in 1...3 {
            let instance = try family.instance(rows: rows, seed: seed)
            #expect(instance.rows == rows && instance.columns == family.usualColumns(rows: rows))
            let verdict = instance.verdict(on: try instance.problem.solve())
            #expect(verdict.faults == [], "seed \(seed)")
            #expect(instance.known.kind != "none")
        }
    }

    @Test("Other shapes", arguments: Family.allCases.filter { !$0.isSquare }, [(20, 31), (31, 20), (1, 9), (9, 1)])
    func shapes(family: Family, shape: (rows: Int, columns: Int)) throws {
        let instance = try family.instance(rows: shape.rows, columns: shape.columns, seed: 1)
        #expect(instance.rows == shape.rows && instance.columns == shape.columns)
        #expect(instance.verdict(on: try instance.problem.solve()).faults == [])
    }

    @Test("Squares only", arguments: Family.allCases.filter(\.isSquare))
    func squares(family: Family) {
        #expect(throws: BenchError.self) { try family.instance(rows: 3, columns: 4, seed: 1) }
    }

    @Test("A wrong total is noticed", arguments: Family.allCases)
    func wrongTotals(family: Family) throws {
        let instance = try family.instance(rows: 40, seed: 1)
        let right = instance.verdict(on: try instance.problem.solve())
        let known = instance.known
        #expect(known.faults(matched: right.matched, cost: right.cost) == [])
        if known.exact != nil {
            #expect(known.faults(matched: right.matched, cost: right.cost + 1) != [])
            #expect(known.faults(matched: right.matched - 1, cost: right.cost) != [])
        }
        if let witness = known.witness ?? known.bounds?.greedy {
            #expect(known.faults(matched: witness.matched, cost: witness.cost + 1) != [])
            #expect(known.faults(matched: witness.matched - 1, cost: witness.cost) != [])
        }
        if let bounds = known.bounds {
            let lowest = try #require(bounds.lowestCost(matched: right.matched))
            #expect(known.faults(matched: right.matched, cost: lowest - 1) != [])
            #expect(bounds.lowestCost(matched: instance.rows + 1) == nil)
        }
    }

    @Test("The proof rejects an answer that was changed")
    func changedAnswer() throws {
        let instance = try Family.uniform.instance(rows: 20, seed: 1)
        var answer = try instance.problem.solve()
        answer.columnOfRow.swapAt(0, 1)
        #expect(instance.verdict(on: answer).faults.count == 1)
    }

    @Test("Large costs lie at both ends of the range")
    func largeCosts() throws {
        let costs = costs(try Family.large.instance(rows: 20, seed: 1)).compactMap { $0 }
        #expect(try #require(costs.min()) < .min + 4_000_000)
        #expect(try #require(costs.max()) > .max - 4_000_000)
    }

    @Test("Random instances behave as theory says")
    func parisi() throws {
        #expect(Family.exponentialOptimum(size: 1).mean == 1)
        #expect(abs(Family.exponentialOptimum(size: 1).deviation - 1) < 1e-12)
        #expect(abs(Family.exponentialOptimum(size: 2).mean - 1.25) < 1e-12)
        #expect(abs(Family.exponentialOptimum(size: 2).deviation - 0.6875.squareRoot()) < 1e-12)
        let (size, count) = (50, 60)
        var total = 0.0
        for seed in 1...count {
            let instance = try Family.exponential.instance(rows: size, seed: seed)
            total += Double(instance.verdict(on: try instance.problem.solve()).cost) / 1e6
        }
        let (mean, deviation) = Family.exponentialOptimum(size: size)
        // Four standard deviations of the mean; the seeds are fixed, so this holds always or never.
        #expect(abs(total / Double(count) - mean) < 4 * deviation / Double(count).squareRoot())
    }

    @Test("The logarithm is the platform's, but for the last digits")
    func logarithm() {
        for number in [0x1p-53, 1e-9, 0.1, 0.5, 0.7, 0.707_106_781_2, 0.9, 1, 1.41, 1.42, 3, 1e9] {
            let (own, platform) = (InstanceGenerator.logarithm(number), log(number))
            #expect(abs(own - platform) <= 1e-14 * max(1, abs(platform)))
        }
    }

    @Test("Numbers stay in their range, and reach its ends")
    func ranges() {
        var generator = InstanceGenerator(seed: 3, family: .uniform)
        var seen: Set<Int> = []
        for _ in 0..<2000 { seen.insert(generator.number(in: -3...5)) }
        #expect(seen == Set(-3...5))
        for size in 0..<20 { #expect(generator.permutation(size).sorted() == Array(0..<size)) }
        for _ in 0..<2000 {
            let unit = generator.unit()
            #expect(unit > 0 && unit <= 1)
        }
    }

    private func costs(_ instance: Instance) -> [Int64?] {
        let problem = instance.problem
        return (0..<problem.rowCount).flatMap { row in
            (0..<problem.columnCount).map { problem.cost(row: row, column: $0) }
        }
    }
}
