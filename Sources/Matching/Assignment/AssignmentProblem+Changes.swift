extension AssignmentProblem {
    /// The problem with other costs, demands and capacities. Minimums are kept as far as capacities allow.
    ///
    /// - Precondition: no demand and no capacity is above 0 where it was 0 here.
    /// - Complexity: O(rows + columns) where no cost is changed and no column closed; else O(rows + columns + pairs), and
    ///   O(rows x columns) for a matrix.
    func changed(by changes: CostChanges, demands: [Int], capacities: [Int]) -> AssignmentProblem {
        let sides = AssignmentSides(
            rowCount: rowCount,
            columnCount: columnCount,
            capacities: capacities,
            minimums: zip(minimums, capacities).map { min($0, $1) },
            ranks: ranks,
            demands: demands,
            leavingCosts: leavingCosts.map(objective.turned),
            objective: objective
        )
        guard isExact else { return AssignmentProblem(sides, nil) }
        let isClosed = zip(capacities, self.capacities).map { $0 == 0 && $1 > 0 }
        if changes.isEmpty, !isClosed.contains(true) { return AssignmentProblem(sides, storage) }
        return AssignmentProblem(sides, changedStorage(changes, isClosed))
    }

    private func changedStorage(_ changes: CostChanges, _ isClosed: [Bool]) -> CostStorage {
        switch storage {
        case .int32(let dense):
            if let own = Self.changed(dense, rowCount, changes, isClosed) { return .int32(own) }
        case .int64(let dense):
            if let own = Self.changed(dense, rowCount, changes, isClosed) { return .int64(own) }
        case .rows:
            break
        case .function(let function):
            if let own = changed(function, changes, isClosed) { return .function(own) }
        }
        return .rows(changedRows(changes, isClosed))
    }

    /// The matrix with its changes, or nothing where one cannot be written in its width, or looks like a forbidden pair.
    private static func changed<Cost: FixedWidthInteger & SignedInteger & Sendable>(
        _ dense: DenseRows<Cost>,
        _ rowCount: Int,
        _ changes: CostChanges,
        _ isClosed: [Bool]
    ) -> DenseRows<Cost>? {
        let mark = DenseRows<Cost>.mark
        if !dense.hasForbidden, dense.costs.contains(mark) { return nil }
        var costs = dense.costs
        for (row, changed) in changes.ofRow {
            for change in changed {
                let cost: Cost
                if let wanted = change.cost {
                    guard let exact = Cost(exactly: wanted), exact != mark else { return nil }
                    cost = exact
                } else {
                    cost = mark
                }
                costs[row * dense.columnCount + Int(change.column)] = cost
            }
        }
        for column in isClosed.indices where isClosed[column] {
            for row in 0..<rowCount { costs[row * dense.columnCount + column] = mark }
        }
        let forbidden = costs.reduce(0) { $0 &+ ($1 == mark ? 1 : 0) }
        return DenseRows(
            columnCount: dense.columnCount,
            costs: costs,
            hasForbidden: forbidden > 0,
            pairCount: costs.count - forbidden
        )
    }

    private func changed(_ function: CostFunction, _ changes: CostChanges, _ isClosed: [Bool]) -> CostFunction? {
        let objective = objective
        var costsOfRow: [Int: [(column: Int, cost: Int64)]] = [:]
        for (row, changed) in changes.ofRow {
            for change in changed {
                // What stands for a forbidden pair to the function's caller; in costs it is the mark.
                if change.cost == CostFunction.mark { return nil }
                let worst: Int64 = objective == .minimize ? .max : .min
                costsOfRow[row, default: []].append(
                    (Int(change.column), change.cost.map(objective.turned) ?? worst)
                )
            }
        }
        let changedCosts = costsOfRow
        let costs = function.costs
        return CostFunction(
            columnCount: columnCount,
            objective: objective,
            closedColumns: isClosed.indices.filter { isClosed[$0] || capacities[$0] == 0 }
        ) { row, places in
            costs(row, &places)
            for change in changedCosts[row] ?? [] { places[change.column] = change.cost }
        }
    }

    /// The permitted pairs with their changes.
    private func changedRows(_ changes: CostChanges, _ isClosed: [Bool]) -> CompressedRows {
        var rows = CompressedRows(reservingRows: rowCount, pairs: 0)
        for row in 0..<rowCount {
            var entries = entries(ofRow: row)
            if let changed = changes.ofRow[row] {
                entries.removeAll { entry in changed.contains { Int($0.column) == entry.column } }
                for change in changed { if let cost = change.cost { entries.append((Int(change.column), cost)) } }
                entries.sort { $0.column < $1.column }
            }
            for entry in entries where !isClosed[entry.column] { rows.append(column: entry.column, cost: entry.cost) }
            rows.endRow()
        }
        return rows
    }
}
