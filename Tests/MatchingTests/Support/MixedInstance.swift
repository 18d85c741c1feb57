@testable import Matching

extension RandomInstance {
    /// An instance of a family whose shape, capacities, ranks and so on depend on the seed.
    ///
    /// - Parameter sizes: what the numbers of rows and of columns are drawn from.
    static func mixed(_ family: CostFamily, _ seed: UInt64, sizes: [Int]) -> RandomInstance {
        var generator = SeededGenerator(seed: seed &* 104_729 &+ 1)
        let rows = sizes.randomElement(using: &generator)!
        let columns = Bool.random(using: &generator) ? rows : sizes.randomElement(using: &generator)!
        var instance = RandomInstance(family, rows: rows, columns: columns, seed: seed)
        switch Int.random(in: 0..<8, using: &generator) {
        case 0:
            instance.capacities = (0..<columns).map { _ in Int.random(in: 0...3, using: &generator) }
        case 1:
            instance.capacities = (0..<columns).map { _ in Int.random(in: 1...3, using: &generator) }
        case 2:
            // As many places as rows.
            for _ in 0..<max(0, rows - columns) {
                instance.capacities[Int.random(in: 0..<columns, using: &generator)] += 1
            }
        case 3:
            instance.capacities = (0..<columns).map { _ in Bool.random(using: &generator) ? .max : 1 }
        default:
            break
        }
        if Int.random(in: 0..<5, using: &generator) == 0 {
            instance.minimums = instance.capacities.map { Int.random(in: 0...min($0, 2), using: &generator) }
        }
        if Int.random(in: 0..<3, using: &generator) == 0 {
            let lowest = Int.random(in: 0...1, using: &generator)
            instance.ranks = (0..<rows).map { _ in Int.random(in: lowest...2, using: &generator) }
        }
        if Int.random(in: 0..<4, using: &generator) == 0 {
            instance.leavingCosts = (0..<rows).map { _ in Int64.random(in: -100...100, using: &generator) }
        }
        if Int.random(in: 0..<6, using: &generator) == 0 {
            instance.demands = (0..<rows).map { _ in Int.random(in: 0...1, using: &generator) }
        }
        if Bool.random(using: &generator) { instance.objective = .maximize }
        return instance
    }
}
