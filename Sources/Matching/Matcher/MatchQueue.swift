/// The steps of a search that wait to be taken, the most promising first: the one that could be worth most; of these, the
/// deepest; of these, the first found.
struct MatchQueue {
    private struct Key: Comparable, Sendable {
        var value: MatchValue
        var depth: Int

        static func < (one: Key, other: Key) -> Bool {
            one.value == other.value ? one.depth > other.depth : other.value < one.value
        }
    }

    private var heap = MinimumHeap<Key>()
    /// Every step there was, by its number; `nil` once it was taken.
    private var waiting: [MatchSearch.Node?] = []

    mutating func push(_ node: MatchSearch.Node) {
        heap.push(Key(value: node.value, depth: node.depth), UInt32(truncatingIfNeeded: waiting.count))
        waiting.append(node)
    }

    /// The most promising step; `nil` where none could be worth more than a value.
    mutating func pop(above value: MatchValue?) -> MatchSearch.Node? {
        guard let (key, number) = heap.pop(), value.map({ $0 < key.value }) ?? true else { return nil }
        let node = waiting[Int(number)]
        waiting[Int(number)] = nil
        return node
    }

    /// The steps that could be worth more than a value.
    func nodes(above value: MatchValue?) -> [MatchSearch.Node] {
        waiting.compactMap { $0 }.filter { node in value.map { $0 < node.value } ?? true }
    }
}
