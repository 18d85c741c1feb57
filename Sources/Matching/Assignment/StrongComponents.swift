/// The strongly connected components of a directed graph (Tarjan 1972), without recursion.
enum StrongComponents {
    /// - Parameters:
    ///   - starts: where each node's arrows begin in `heads`; one more than there are nodes.
    ///   - heads: where each arrow leads.
    /// - Returns: a number for each node; nodes share one exactly if each can be reached from the other.
    /// - Complexity: O(nodes + arrows).
    static func of(starts: [Int], heads: [Int32]) -> [Int32] {
        let count = starts.count - 1
        var component = Array(repeating: Int32(-1), count: count)
        var order = Array(repeating: -1, count: count)
        var low = Array(repeating: 0, count: count)
        var (found, components) = (0, Int32(0))
        var open: [Int] = []
        var calls: [(node: Int, next: Int)] = []
        for root in 0..<count where order[root] < 0 {
            calls.append((root, starts[root]))
            while let call = calls.last {
                let node = call.node
                if order[node] < 0 {
                    order[node] = found
                    low[node] = found
                    found += 1
                    open.append(node)
                }
                if call.next < starts[node + 1] {
                    calls[calls.count - 1].next += 1
                    let head = Int(heads[call.next])
                    if order[head] < 0 {
                        calls.append((head, starts[head]))
                    } else if component[head] < 0 {
                        low[node] = min(low[node], order[head])
                    }
                    continue
                }
                calls.removeLast()
                if let parent = calls.last { low[parent.node] = min(low[parent.node], low[node]) }
                guard low[node] == order[node] else { continue }
                while let member = open.popLast() {
                    component[member] = components
                    if member == node { break }
                }
                components += 1
            }
        }
        return component
    }
}
