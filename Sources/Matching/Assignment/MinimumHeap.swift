/// A binary heap of keys with a small payload each, the smallest key on top; of equal keys, the smallest payload.
struct MinimumHeap<Key: Comparable & Sendable>: Sendable {
    typealias Element = (key: Key, payload: UInt32)

    private var elements: [Element] = []

    /// - Complexity: O(log *n*) for *n* elements.
    mutating func push(_ key: Key, _ payload: UInt32) {
        elements.append((key, payload))
        var child = elements.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard Self.comesFirst(elements[child], elements[parent]) else { break }
            elements.swapAt(child, parent)
            child = parent
        }
    }

    /// - Complexity: O(log *n*) for *n* elements.
    mutating func pop() -> Element? {
        guard let top = elements.first, let last = elements.popLast() else { return nil }
        guard !elements.isEmpty else { return top }
        elements[0] = last
        var parent = 0
        while true {
            var child = 2 * parent + 1
            guard child < elements.count else { break }
            if child + 1 < elements.count, Self.comesFirst(elements[child + 1], elements[child]) { child += 1 }
            guard Self.comesFirst(elements[child], elements[parent]) else { break }
            elements.swapAt(child, parent)
            parent = child
        }
        return top
    }

    mutating func removeAll() {
        elements.removeAll(keepingCapacity: true)
    }

    private static func comesFirst(_ a: Element, _ b: Element) -> Bool {
        a.key < b.key || (a.key == b.key && a.payload < b.payload)
    }
}
