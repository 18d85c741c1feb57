@testable import Matching

/// A small or large problem of any shape, with ties, forbidden pairs, capacities, minimums and ranks, and, where asked
/// for, demands, leaving costs and either objective, in a mix that depends on the seed. It can be stated in every form.
struct RandomInstance {
    var table: [[Int64?]]
    var columnCount: Int
    var capacities: [Int]
    var minimums: [Int]
    var ranks: [Int]
    var demands: [Int]?
    var leavingCosts: [Int64]?
    var objective = AssignmentProblem.Objective.minimize

    /// The ways to state one and the same problem.
    enum Form: CaseIterable {
        case table, compressed, dense32, dense64, function
    }

    /// - Parameters:
    ///   - minimums: whether columns may have minimums.
    ///   - highestDemand: 1 for rows that want one column each.
    ///   - general: whether there may be leaving costs and scores to maximise.
    init(rows: Int, columns: Int, seed: UInt64, minimums: Bool = true, highestDemand: Int = 1, general: Bool = false) {
        var generator = SeededGenerator(seed: seed)
        let densities = [100, 80, 50, 25]
        let density = densities.randomElement(using: &generator)!
        let costRanges: [ClosedRange<Int64>] = [0...2, -3...3, 1...100, -1_000_000...1_000_000]
        let costs = costRanges.randomElement(using: &generator)!
        table = (0..<rows).map { _ in
            (0..<columns).map { _ -> Int64? in
                Int.random(in: 0..<100, using: &generator) < density ? Int64.random(in: costs, using: &generator) : nil
            }
        }
        columnCount = columns
        let mostPlaces = [1, 1, 2, 4].randomElement(using: &generator)!
        capacities = (0..<columns).map { _ in
            mostPlaces == 1 ? 1 : Int.random(in: 0...mostPlaces, using: &generator)
        }
        let asks = minimums && Bool.random(using: &generator)
        self.minimums = capacities.map { asks ? Int.random(in: 0...$0, using: &generator) : 0 }
        let topRank = [0, 1, 2, 3].randomElement(using: &generator)!
        let lowestRank = Bool.random(using: &generator) ? min(1, topRank) : 0
        ranks = (0..<rows).map { _ in Int.random(in: lowestRank...topRank, using: &generator) }
        if highestDemand > 1 { demands = (0..<rows).map { _ in Int.random(in: 0...highestDemand, using: &generator) } }
        if general {
            if Bool.random(using: &generator) {
                leavingCosts = (0..<rows).map { _ in Int64.random(in: costs, using: &generator) }
            }
            if Bool.random(using: &generator) { objective = .maximize }
            // Rows that want one column or none, which every method can do.
            if demands == nil, Bool.random(using: &generator) {
                demands = (0..<rows).map { _ in Int.random(in: 0...3, using: &generator) == 0 ? 0 : 1 }
            }
        }
    }

    /// The problem, stated in one form.
    func problem(_ form: Form = .table) -> AssignmentProblem {
        switch form {
        case .table:
            return AssignmentProblem(
                costs: table,
                capacities: capacities,
                minimums: minimums,
                ranks: ranks,
                demands: demands,
                leavingCosts: leavingCosts,
                objective: objective,
                columnCount: columnCount
            )
        case .compressed:
            let pairs = table.map { row in row.enumerated().filter { $0.element != nil } }
            return AssignmentProblem(
                columnCount: columnCount,
                rowStarts: pairs.reduce(into: [0]) { $0.append($0.last! + $1.count) },
                pairColumns: pairs.flatMap { $0.map { Int32($0.offset) } },
                pairCosts: pairs.flatMap { $0.map { $0.element! } },
                capacities: capacities,
                minimums: minimums,
                ranks: ranks,
                demands: demands,
                leavingCosts: leavingCosts,
                objective: objective
            )
        case .dense32: return dense { .int32($0.map { $0.map { Int32($0) } ?? .min }) }
        case .dense64: return dense { .int64($0.map { $0 ?? .min }) }
        case .function:
            let worst = objective == .minimize ? Int64.max : .min
            let table = table
            return AssignmentProblem(
                rowCount: table.count,
                columnCount: columnCount,
                capacities: capacities,
                minimums: minimums,
                ranks: ranks,
                demands: demands,
                leavingCosts: leavingCosts,
                objective: objective
            ) { row, costs in
                for column in 0..<costs.count { costs[column] = table[row][column] ?? worst }
            }
        }
    }

    private func dense(_ costs: ([Int64?]) -> AssignmentProblem.DenseCosts) -> AssignmentProblem {
        let cells = table.flatMap { $0 }
        var forbidden: [UInt64] = []
        if cells.contains(nil) {
            forbidden = Array(repeating: 0, count: (cells.count + 63) / 64)
            for index in cells.indices where cells[index] == nil { forbidden[index / 64] |= 1 << UInt64(index % 64) }
        }
        return AssignmentProblem(
            rowCount: table.count,
            columnCount: columnCount,
            costs: costs(cells),
            forbidden: forbidden,
            capacities: capacities,
            minimums: minimums,
            ranks: ranks,
            demands: demands,
            leavingCosts: leavingCosts,
            objective: objective
        )
    }
}

extension AssignmentProblem {
    /// A random problem of rows that want one column each, at costs to minimise.
    static func random(
        rows: Int,
        columns: Int,
        seed: UInt64,
        minimums: Bool = true
    ) -> AssignmentProblem {
        RandomInstance(rows: rows, columns: columns, seed: seed, minimums: minimums).problem()
    }

    /// What each method says of itself that it can do.
    func canBeSolved(by method: AssignmentMethod) -> Bool {
        switch method {
        case .automatic, .flow:
            true
        case .shortlists, .shortestPaths:
            !demands.contains { $0 > 1 }
        case .costScaling:
            rowCount == columnCount && capacities.allSatisfy { $0 == 1 } && minimums.allSatisfy { $0 == 0 }
                && ranks.allSatisfy { $0 > 0 } && demands.allSatisfy { $0 == 1 }
        }
    }
}
