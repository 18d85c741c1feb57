/// A circulation at least cost: what flows into a node flows out of it, within the capacities of the arcs.
///
/// The most general of the forms here. A row's places are arcs from a common node, node 0, to the row; pairs are arcs
/// from rows to columns; a column's places are arcs back to node 0. Prices that rise from place to place are parallel
/// arcs; a limit that only some of a column's rows share is a node between. Costs may be below zero, and that is what
/// makes anything flow at all.
struct FlowNetwork<Value: FixedWidthInteger & SignedInteger & Sendable>: Sendable {
    /// The number of nodes.
    private(set) var nodeCount: Int
    /// Where each node's outgoing arcs begin; one more than there are nodes once all arcs are in.
    private(set) var arcStarts: [Int] = [0]
    private(set) var tails: [Int32] = []
    private(set) var heads: [Int32] = []
    /// The least that must flow through each arc.
    private(set) var lowers: [Int32] = []
    /// The most that can flow through each arc.
    private(set) var uppers: [Int32] = []
    /// The cost of each unit of flow.
    private(set) var costs: [Value] = []

    /// The number of arcs.
    var arcCount: Int { heads.count }

    /// A network without arcs.
    init(nodeCount: Int, expectedArcs: Int = 0) {
        self.nodeCount = nodeCount
        arcStarts.reserveCapacity(nodeCount + 1)
        tails.reserveCapacity(expectedArcs)
        heads.reserveCapacity(expectedArcs)
        lowers.reserveCapacity(expectedArcs)
        uppers.reserveCapacity(expectedArcs)
        costs.reserveCapacity(expectedArcs)
    }

    /// Adds an arc.
    ///
    /// - Precondition: arcs come in the order of their tails, and `0 <= lower <= upper`.
    mutating func addArc(from tail: Int, to head: Int, lower: Int = 0, upper: Int, cost: Value) {
        precondition(
            tail >= arcStarts.count - 1 && tail < nodeCount && head < nodeCount,
            "arcs in the order of their tails"
        )
        precondition(0 <= lower && lower <= upper, "a range of flows")
        while arcStarts.count <= tail { arcStarts.append(heads.count) }
        tails.append(Int32(truncatingIfNeeded: tail))
        heads.append(Int32(truncatingIfNeeded: head))
        lowers.append(Int32(truncatingIfNeeded: min(lower, Int(Int32.max))))
        uppers.append(Int32(truncatingIfNeeded: min(upper, Int(Int32.max))))
        costs.append(cost)
    }

    /// Ends the network: the nodes without arcs that are left have none.
    mutating func finish() {
        while arcStarts.count <= nodeCount { arcStarts.append(heads.count) }
    }

    /// The arcs that leave a node.
    func arcs(from node: Int) -> Range<Int> { arcStarts[node]..<arcStarts[node + 1] }
}
