/// What is known of an instance's optimum without solving it.
struct KnownOptimum: Sendable {
    /// A matching by its size and total cost.
    struct Total: Hashable, Sendable {
        var matched: Int
        var cost: Int128
    }

    /// The optimum itself.
    var exact: Total?
    /// Some matching: the optimum matches as many, and where it matches no more it costs no more.
    var witness: Total?
    /// Bounds that the costs of any matrix give.
    var bounds: CostBounds?
    /// Where theory expects the cost of a random instance.
    var expected: ClosedRange<Int128>?

    /// What a claimed optimum contradicts; nothing where it agrees.
    func faults(matched: Int, cost: Int128) -> [String] {
        var faults: [String] = []
        if let exact, exact != Total(matched: matched, cost: cost) {
            faults.append("\(matched) matched at \(cost), but \(exact.matched) at \(exact.cost) is the optimum")
        }
        for witness in [witness, bounds?.greedy] {
            guard let witness else { continue }
            if matched < witness.matched || matched == witness.matched && cost > witness.cost {
                faults.append("\(matched) matched at \(cost), but \(witness.matched) can be at \(witness.cost)")
            }
        }
        if let lowest = bounds?.lowestCost(matched: matched), cost < lowest {
            faults.append("\(cost) is below \(lowest), which the minima of \(matched) rows or columns add up to")
        }
        if let expected, !expected.contains(cost) {
            faults.append(
                "\(cost) is outside \(expected.lowerBound) to \(expected.upperBound), where theory expects it"
            )
        }
        return faults
    }

    /// What kind of knowledge it is, for tables.
    var kind: String {
        if exact != nil { return "exact" }
        return bounds == nil && witness == nil ? "none" : "bounds"
    }
}
