@testable import Matching

/// One row of costs with duals, as a kernel sees it; and what a kernel should make of it, worked out the plain way.
struct KernelRow {
    /// The costs; `nil` stands for a forbidden pair.
    var costs: [Int64?]
    var duals: [Int64]

    /// A row of a length, with ties and a spread of numbers that depend on the seed.
    init(
        length: Int,
        costs range: ClosedRange<Int64>,
        duals dualRange: ClosedRange<Int64>,
        forbidden: Bool,
        seed: UInt64
    ) {
        var generator = SeededGenerator(seed: seed)
        costs = (0..<length).map { _ in
            forbidden && Int.random(in: 0..<3, using: &generator) == 0 ? nil : .random(in: range, using: &generator)
        }
        duals = (0..<length).map { _ in .random(in: dualRange, using: &generator) }
    }

    /// The reduced cost of each permitted pair, by column.
    var reduced: [Int: Int64] {
        var reduced: [Int: Int64] = [:]
        for (column, cost) in costs.enumerated() {
            if let cost { reduced[column] = cost - duals[column] }
        }
        return reduced
    }

    /// The columns whose reduced cost is at most a threshold, with it.
    func picks(upTo threshold: Int64) -> [Int: Int64] { reduced.filter { $0.value <= threshold } }

    /// Thresholds below, at and around reduced costs, and the ends.
    var thresholds: [Int64] {
        let sorted = Set(reduced.values).sorted()
        let some = [sorted.first, sorted.dropFirst(sorted.count / 2).first, sorted.last].compactMap { $0 }
        return [Int64.min, Int64.max / 8] + some.flatMap { [$0 - 1, $0, $0 + 1] }
    }

    /// Runs a kernel until it has visited the whole row.
    ///
    /// - Parameters:
    ///   - row: which row of the kernel this is.
    ///   - room: how many picks there is room for.
    /// - Returns: what it picked; `nil` where it picked a column twice, or stopped without need, or wrote beyond the room.
    func collect<Rows: CostRows>(
        _ rows: Rows,
        row: Int,
        from start: Int,
        upTo threshold: Int64,
        room: Int
    ) -> [Int: Int64]? {
        let memory = Workspace()
        let duals = ColumnDuals<Int64>(
            exact: memory.array(self.duals.count, of: 0),
            screen: Rows.usesScreen ? memory.array(self.duals.count, of: 0) : nil
        )
        for (column, dual) in self.duals.enumerated() { duals.set(column, dual) }
        let untouched = Pick<Int64>(key: 0x5AFE, column: -77)
        let picks = memory.array(room + 1, of: untouched)
        var found: [Int: Int64] = [:]
        var cursor = 0
        var isDone = false
        while !isDone {
            var count = 0
            let before = cursor
            isDone = rows.collect(
                row,
                from: start,
                cursor: &cursor,
                duals,
                upTo: threshold,
                into: picks,
                count: &count,
                room: room,
                isInRange: nil
            )
            for place in 0..<count {
                if found.updateValue(picks[place].key, forKey: Int(picks[place].column)) != nil { return nil }
            }
            // What was not visited to the end must have had need of the room, and have come further.
            if !isDone, room - count >= collectMargin || cursor <= before { return nil }
            if picks[room].column != untouched.column || picks[room].key != untouched.key { return nil }
        }
        return found
    }
}

extension CostRows {
    /// Whether a first reading finds all costs of a row within what the kernel is exact on.
    func isInRange(row: Int) -> Bool {
        let memory = Workspace()
        let duals = ColumnDuals<Int64>(
            exact: memory.array(columnCount, of: 0),
            screen: Self.usesScreen ? memory.array(columnCount, of: 0) : nil
        )
        let room = 4 * collectMargin
        let picks = memory.uninitialized(room, Pick<Int64>.self)
        var isInRange = true
        var cursor = 0
        var isDone = false
        while !isDone {
            var count = 0
            isDone = collect(
                row,
                from: 0,
                cursor: &cursor,
                duals,
                upTo: 0,
                into: picks,
                count: &count,
                room: room,
                isInRange: &isInRange
            )
        }
        return isInRange
    }
}
