/// A circulation of least cost, with the potentials that prove it least.
struct Circulation<Value: FixedWidthInteger & SignedInteger & Sendable>: Sendable {
    /// The flow through each arc.
    var flows: [Int32]
    /// A potential a node: an arc's *reduced cost* is its cost, plus its tail's potential, less its head's.
    var potentials: [Value]
    /// Searches for a shortest way.
    var searches = 0
}

/// Successive shortest paths on a ``FlowNetwork``.
///
/// Starts from any flow and any potentials: arcs whose reduced cost is below zero are filled, those above zero emptied.
/// That leaves nodes with more flow in than out, and others with less. A search from the former takes the shortest way in
/// reduced costs (Edmonds & Karp 1972; Tomizawa 1971) to the nearest of the latter, moves the potentials, and sends flow
/// along it. So a solve that starts where another ended has little left to do.
///
/// Invariant: no arc with room has a reduced cost below zero, and no arc with flow above its least has one above zero.
struct CirculationSolver<Value: FixedWidthInteger & SignedInteger & Sendable> {
    private let network: FlowNetwork<Value>
    private var flows: [Int32]
    private var potentials: [Value]
    /// More in than out, node by node.
    private var excess: [Int]
    /// The arcs into each node that carry more than their least: the ways back.
    private var carrying: [[Int32]]

    // One search.
    private var distance: [Value]
    private var isSettled: [Bool]
    /// The arc by which a node was reached, twice its number, plus 1 where it was taken backwards.
    private var arcBefore: [Int]
    private var reached: [Int] = []
    private var heap = MinimumHeap<Value>()
    private var searches = 0

    /// Prepares to solve.
    ///
    /// - Parameter start: where to start; `nil` for no flow and no potentials.
    init(_ network: FlowNetwork<Value>, from start: Circulation<Value>? = nil) {
        self.network = network
        let nodes = network.nodeCount
        potentials = start?.potentials ?? Array(repeating: 0, count: nodes)
        flows = start?.flows ?? network.lowers
        excess = Array(repeating: 0, count: nodes)
        carrying = Array(repeating: [], count: nodes)
        distance = Array(repeating: .max, count: nodes)
        isSettled = Array(repeating: false, count: nodes)
        arcBefore = Array(repeating: 0, count: nodes)
        precondition(potentials.count == nodes && flows.count == network.arcCount, "a start for this network")
    }

    /// The best circulation; `nil` where what must flow cannot.
    ///
    /// - Complexity: O(*f* *m* log *m*) for *m* arcs and *f* units that are out of place at the start.
    mutating func solve() -> Circulation<Value>? {
        settleArcs()
        for node in 0..<network.nodeCount {
            while excess[node] > 0 {
                guard send(from: node) else { return nil }
            }
        }
        return Circulation(flows: flows, potentials: potentials, searches: searches)
    }

    /// Gives each arc a flow that its reduced cost allows, and finds what is out of balance.
    private mutating func settleArcs() {
        for arc in 0..<network.arcCount {
            let (tail, head) = (Int(network.tails[arc]), Int(network.heads[arc]))
            let reduced = network.costs[arc] + potentials[tail] - potentials[head]
            var flow = min(max(flows[arc], network.lowers[arc]), network.uppers[arc])
            if reduced < 0 { flow = network.uppers[arc] }
            if reduced > 0 { flow = network.lowers[arc] }
            flows[arc] = flow
            if flow == 0 { continue }
            excess[head] += Int(flow)
            excess[tail] -= Int(flow)
            if flow > network.lowers[arc] { carrying[head].append(Int32(truncatingIfNeeded: arc)) }
        }
    }

    /// Sends flow from a node that has too much to the nearest that has too little.
    private mutating func send(from start: Int) -> Bool {
        searches += 1
        reach(start, at: 0, by: 0)
        var end: Int?
        while let (here, payload) = heap.pop() {
            let node = Int(payload)
            if isSettled[node] { continue }
            isSettled[node] = true
            if excess[node] < 0 {
                end = node
                break
            }
            let offset = here + potentials[node]
            for arc in network.arcs(from: node) where flows[arc] < network.uppers[arc] {
                let head = Int(network.heads[arc])
                if !isSettled[head] { reach(head, at: offset + network.costs[arc] - potentials[head], by: 2 * arc) }
            }
            for carried in carrying[node] {
                let arc = Int(carried)
                let tail = Int(network.tails[arc])
                if !isSettled[tail] { reach(tail, at: offset - network.costs[arc] - potentials[tail], by: 2 * arc + 1) }
            }
        }
        if let end {
            let length = distance[end]
            for node in reached where isSettled[node] { potentials[node] += distance[node] - length }
            push(from: start, to: end)
        }
        for node in reached {
            distance[node] = .max
            isSettled[node] = false
        }
        reached.removeAll(keepingCapacity: true)
        heap.removeAll()
        return end != nil
    }

    private mutating func reach(_ node: Int, at length: Value, by arc: Int) {
        guard length < distance[node] else { return }
        if distance[node] == .max { reached.append(node) }
        distance[node] = length
        arcBefore[node] = arc
        heap.push(length, UInt32(truncatingIfNeeded: node))
    }

    /// Sends as much as both ends and every arc between them allow.
    private mutating func push(from start: Int, to end: Int) {
        var amount = min(excess[start], -excess[end])
        var node = end
        while node != start {
            let (arc, isBackward) = (arcBefore[node] / 2, arcBefore[node] % 2 == 1)
            let room = isBackward ? flows[arc] - network.lowers[arc] : network.uppers[arc] - flows[arc]
            amount = min(amount, Int(room))
            node = Int(isBackward ? network.heads[arc] : network.tails[arc])
        }
        let units = Int32(truncatingIfNeeded: amount)
        node = end
        while node != start {
            let (arc, isBackward) = (arcBefore[node] / 2, arcBefore[node] % 2 == 1)
            if isBackward {
                flows[arc] -= units
                let head = Int(network.heads[arc])
                if flows[arc] == network.lowers[arc] {
                    carrying[head].removeAll { $0 == Int32(truncatingIfNeeded: arc) }
                }
                node = head
            } else {
                if flows[arc] == network.lowers[arc] { carrying[node].append(Int32(truncatingIfNeeded: arc)) }
                flows[arc] += units
                node = Int(network.tails[arc])
            }
        }
        excess[start] -= amount
        excess[end] += amount
    }
}

extension Circulation {
    /// Whether a circulation keeps every capacity and balances every node, and its potentials prove that none costs less.
    ///
    /// Shares nothing with the solver: complementary slackness, arc by arc.
    ///
    /// - Complexity: O(nodes + arcs).
    func isProvedBest(in network: FlowNetwork<Value>) -> Bool {
        guard flows.count == network.arcCount, potentials.count == network.nodeCount else { return false }
        var balance = Array(repeating: 0, count: network.nodeCount)
        for arc in 0..<network.arcCount {
            let (tail, head, flow) = (Int(network.tails[arc]), Int(network.heads[arc]), flows[arc])
            guard network.lowers[arc] <= flow, flow <= network.uppers[arc] else { return false }
            balance[tail] -= Int(flow)
            balance[head] += Int(flow)
            let reduced = network.costs[arc] + potentials[tail] - potentials[head]
            if reduced > 0, flow > network.lowers[arc] { return false }
            if reduced < 0, flow < network.uppers[arc] { return false }
        }
        return balance.allSatisfy { $0 == 0 }
    }
}
