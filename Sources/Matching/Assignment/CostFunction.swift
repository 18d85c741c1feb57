/// The costs of a problem whose matrix is too large to store, worked out a row at a time.
struct CostFunction: Sendable {
    let columnCount: Int
    let objective: AssignmentProblem.Objective
    /// The columns without places; their pairs count as forbidden.
    let closedColumns: [Int]
    let costs: AssignmentProblem.RowCosts

    /// What stands in the place of a forbidden pair.
    static var mark: Int64 { .max }

    /// Writes the costs of a row, ``mark`` where a pair is forbidden.
    ///
    /// - Parameter buffer: one a column; what it holds before means nothing.
    func fill(row: Int, into buffer: inout [Int64]) {
        precondition(buffer.count == columnCount)
        var span = buffer.mutableSpan
        costs(row, &span)
        if objective == .maximize {
            for column in buffer.indices {
                buffer[column] = buffer[column] == .min ? Self.mark : objective.turned(buffer[column])
            }
        }
        for column in closedColumns { buffer[column] = Self.mark }
    }

    /// The costs of one row in an array of its own.
    func row(_ row: Int) -> [Int64] {
        var buffer = Array(repeating: Self.mark, count: columnCount)
        fill(row: row, into: &buffer)
        return buffer
    }

    @inline(__always)
    func forEachPair(ofRow row: Int, _ body: (_ column: Int, _ cost: Int64) -> Void) {
        let costs = self.row(row)
        for column in 0..<columnCount where costs[column] != Self.mark { body(column, costs[column]) }
    }

    func cost(row: Int, column: Int) -> Int64? {
        let cost = self.row(row)[column]
        return cost == Self.mark ? nil : cost
    }

    /// The number of permitted pairs, and the lowest and highest of their costs.
    func survey(rowCount: Int) -> (pairCount: Int, costRange: ClosedRange<Int64>?) {
        var pairs = 0
        var lowest = Int64.max
        var highest = Int64.min
        var buffer = Array(repeating: Self.mark, count: columnCount)
        for row in 0..<rowCount {
            fill(row: row, into: &buffer)
            for cost in buffer where cost != Self.mark {
                pairs += 1
                lowest = min(lowest, cost)
                highest = max(highest, cost)
            }
        }
        return (pairs, pairs > 0 ? lowest...highest : nil)
    }
}
