@testable import Matching

/// The best that an instance can be worth, by going through the sets of places that its first columns can fill.
///
/// A state says how many of the places of each row are filled; where rows want one column each, it is a set of rows. Column
/// by column, every set of rows that the column can take leads from one state to another, and each state keeps the least
/// that it can be reached for. Knows nothing of problems, levels and duals: it reads the tables that problems are made from.
///
/// - Complexity: O(*c* x 3ʳ) for *c* columns and *r* rows that want one column each, O(*c* x 5ʳ) where they want two.
struct SubsetMethod {
    /// What it takes to reach a state: first what is missing at minimums, then costs.
    private struct Reached {
        var shortfall: Int
        var cost: Int
    }

    private let instance: RandomInstance
    private let demands: [Int]
    /// How far apart the states are that differ by a place of each row.
    private let strides: [Int]
    private let stateCount: Int

    private var reached: [Reached?] = []
    private var next: [Reached?] = []

    init(_ instance: RandomInstance) {
        self.instance = instance
        // Who wants more columns than there are wants all of them.
        let most = max(1, instance.columnCount)
        demands = instance.demands.map { $0.map { min($0, most) } } ?? instance.table.map { _ in 1 }
        var strides: [Int] = []
        var count = 1
        for demand in demands {
            strides.append(count)
            count *= demand + 1
        }
        self.strides = strides
        stateCount = count
    }

    /// The worth of the best assignment.
    mutating func best() -> AssignmentWorth {
        reached = Array(repeating: nil, count: stateCount)
        reached[0] = Reached(shortfall: 0, cost: 0)
        for column in 0..<instance.columnCount {
            let rows = demands.indices.filter { demands[$0] > 0 && instance.table[$0][column] != nil }
            next = Array(repeating: nil, count: stateCount)
            for state in 0..<stateCount {
                guard let before = reached[state] else { continue }
                fill(column, rows[...], load: 0, state: state, place: state, cost: before.cost, before.shortfall)
            }
            reached = next
        }
        return (0..<stateCount).compactMap(worth).min()!
    }

    /// Tries every set of the rows that are left.
    private mutating func fill(
        _ column: Int,
        _ rows: ArraySlice<Int>,
        load: Int,
        state: Int,
        place: Int,
        cost: Int,
        _ shortfall: Int
    ) {
        guard let row = rows.first, load < instance.capacities[column] else {
            let missing = shortfall + max(0, instance.minimums[column] - load)
            if let known = next[place], (known.shortfall, known.cost) <= (missing, cost) { return }
            next[place] = Reached(shortfall: missing, cost: cost)
            return
        }
        let rest = rows.dropFirst()
        fill(column, rest, load: load, state: state, place: place, cost: cost, shortfall)
        // A row has a column once: what it had before this column decides.
        guard filled(row, in: state) < demands[row], let pairCost = instance.table[row][column] else { return }
        let added = cost + sign * Int(pairCost)
        fill(column, rest, load: load + 1, state: state, place: place + strides[row], cost: added, shortfall)
    }

    /// Scores count as costs below zero.
    private var sign: Int { instance.objective == .minimize ? 1 : -1 }

    private func filled(_ row: Int, in state: Int) -> Int { state / strides[row] % (demands[row] + 1) }

    /// What a state is worth where all places that are not filled stay open.
    private func worth(of state: Int) -> AssignmentWorth? {
        guard let end = reached[state] else { return nil }
        let open = demands.indices.map { demands[$0] - filled($0, in: state) }
        let leaving = open.indices.reduce(0) { $0 + open[$1] * sign * Int(instance.leavingCosts?[$1] ?? 0) }
        let ranks = Set(instance.ranks).filter { $0 > 0 }.sorted(by: >)
        return AssignmentWorth(
            shortfall: end.shortfall,
            unfilledByRank: ranks.map { rank in
                open.indices.reduce(0) { $0 + (instance.ranks[$1] >= rank ? open[$1] : 0) }
            },
            cost: Int128(end.cost + leaving)
        )
    }
}
