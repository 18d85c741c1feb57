@testable import Matching

/// An instance with something changed.
extension RandomInstance {
    /// The same rows and columns in another order.
    func reordered(rows: [Int], columns: [Int]) -> RandomInstance {
        var other = self
        other.table = rows.map { row in columns.map { table[row][$0] } }
        other.ranks = rows.map { ranks[$0] }
        other.demands = demands.map { demands in rows.map { demands[$0] } }
        other.leavingCosts = leavingCosts.map { costs in rows.map { costs[$0] } }
        other.capacities = columns.map { capacities[$0] }
        other.minimums = columns.map { minimums[$0] }
        return other
    }

    /// Other costs, those of leaving rows included.
    func mappingCosts(_ change: (Int64) -> Int64) -> RandomInstance {
        var other = self
        other.table = table.map { $0.map { $0.map(change) } }
        other.leavingCosts = leavingCosts?.map(change)
        return other
    }

    /// A constant a row more on all its costs, that of leaving it included.
    func shifted(by shifts: [Int64]) -> RandomInstance {
        var other = self
        other.table = zip(table, shifts).map { costs, shift in costs.map { $0.map { $0 + shift } } }
        other.leavingCosts = zip(leavingCosts ?? shifts.map { _ in 0 }, shifts).map { $0 + $1 }
        return other
    }

    /// A row that can have these columns and no others.
    func fixing(_ row: Int, _ columns: [Int]) -> RandomInstance {
        var other = self
        for column in 0..<columnCount where !columns.contains(column) { other.table[row][column] = nil }
        return other
    }

    /// One column less.
    func removing(column: Int) -> RandomInstance {
        var other = self
        for row in table.indices { other.table[row].remove(at: column) }
        other.capacities.remove(at: column)
        other.minimums.remove(at: column)
        other.columnCount -= 1
        return other
    }

    /// One column more, without a minimum.
    func adding(column: [Int64?], capacity: Int) -> RandomInstance {
        var other = self
        for row in table.indices { other.table[row].append(column[row]) }
        other.capacities.append(capacity)
        other.minimums.append(0)
        other.columnCount += 1
        return other
    }
}

extension AssignmentWorth {
    /// The same at another cost.
    func plus(_ more: Int128) -> AssignmentWorth {
        AssignmentWorth(shortfall: shortfall, unfilledByRank: unfilledByRank, cost: cost + more)
    }

    /// The same at so many times the cost.
    func times(_ factor: Int128) -> AssignmentWorth {
        AssignmentWorth(shortfall: shortfall, unfilledByRank: unfilledByRank, cost: cost * factor)
    }
}
