/// The costs of all pairs, row by row.
///
/// Where pairs are forbidden, ``mark`` stands in their places, and nowhere else; so a kernel needs no mask.
struct DenseRows<Cost: FixedWidthInteger & SignedInteger & Sendable>: Sendable {
    /// The length of a row.
    let columnCount: Int
    /// The costs, row-major.
    let costs: [Cost]
    /// Whether ``mark`` is a forbidden pair; otherwise it is a cost like any other.
    let hasForbidden: Bool
    /// The number of permitted pairs.
    let pairCount: Int

    /// What stands in the place of a forbidden pair where there is any.
    static var mark: Cost { .max }

    @inline(__always)
    func forEachPair(ofRow row: Int, _ body: (_ column: Int, _ cost: Int64) -> Void) {
        let start = row * columnCount
        if hasForbidden {
            for column in 0..<columnCount {
                let cost = costs[start + column]
                if cost != Self.mark { body(column, Int64(cost)) }
            }
        } else {
            for column in 0..<columnCount { body(column, Int64(costs[start + column])) }
        }
    }

    func cost(row: Int, column: Int) -> Int64? {
        let cost = costs[row * columnCount + column]
        return hasForbidden && cost == Self.mark ? nil : Int64(cost)
    }

    /// The lowest and the highest cost of the permitted pairs; `nil` without any.
    func costRange() -> ClosedRange<Int64>? {
        guard pairCount > 0 else { return nil }
        var lowest = Cost.max
        var highest = Cost.min
        // Both loops are free of branches, so that the compiler makes vector code of them.
        if hasForbidden {
            for cost in costs {
                let candidate = cost == Self.mark ? Cost.min : cost
                lowest = cost < lowest ? cost : lowest
                highest = candidate > highest ? candidate : highest
            }
        } else {
            for cost in costs {
                lowest = cost < lowest ? cost : lowest
                highest = cost > highest ? cost : highest
            }
        }
        return Int64(lowest)...Int64(highest)
    }
}
