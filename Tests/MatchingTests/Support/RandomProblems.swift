@testable import Matching

extension AssignmentProblem {
    /// A small or large problem of any shape, with ties, forbidden pairs, capacities, minimums and ranks in a mix that
    /// depends on the seed.
    static func random(
        rows: Int,
        columns: Int,
        seed: UInt64,
        minimums usesMinimums: Bool = true
    ) -> AssignmentProblem {
        var generator = SeededGenerator(seed: seed)
        let densities = [100, 80, 50, 25]
        let density = densities.randomElement(using: &generator)!
        let costRanges: [ClosedRange<Int64>] = [0...2, -3...3, 1...100, -1_000_000...1_000_000]
        let costs = costRanges.randomElement(using: &generator)!
        let table = (0..<rows).map { _ in
            (0..<columns).map { _ -> Int64? in
                Int.random(in: 0..<100, using: &generator) < density ? Int64.random(in: costs, using: &generator) : nil
            }
        }
        let mostPlaces = [1, 1, 2, 4].randomElement(using: &generator)!
        let capacities = (0..<columns).map { _ in
            mostPlaces == 1 ? 1 : Int.random(in: 0...mostPlaces, using: &generator)
        }
        let asks = usesMinimums && Bool.random(using: &generator)
        let minimums = capacities.map { asks ? Int.random(in: 0...$0, using: &generator) : 0 }
        let topRank = [0, 1, 2, 3].randomElement(using: &generator)!
        let lowestRank = Bool.random(using: &generator) ? min(1, topRank) : 0
        let ranks = (0..<rows).map { _ in Int.random(in: lowestRank...topRank, using: &generator) }
        return AssignmentProblem(
            costs: table,
            capacities: capacities,
            minimums: minimums,
            ranks: ranks,
            columnCount: columns
        )
    }
}
