/// Shortest ways to one node of an exchange graph (Dijkstra 1959), sought backwards and only as far as somebody asks.
///
/// Each node that is reached offers its incoming arrows the shortest first, one at a time, so that long ones are never looked
/// at. They are sorted when the node is first reached in any search, and kept so.
struct ShortestWays {
    /// Arrows that end a search beside the others: those from one node, the way round to which is closed by them.
    struct Closing {
        /// What the whole way costs.
        let length: Int64
        /// Where the arrow from the watched node leads.
        let head: Int
    }

    private struct Offer {
        let length: Int64
        let head: Int32
        /// The place among the head's arrows.
        let place: Int32

        /// Of equal lengths, who is reached first does not depend on the history of the heap.
        static func < (one: Offer, other: Offer) -> Bool {
            if one.length != other.length { return one.length < other.length }
            return one.head == other.head ? one.place < other.place : one.head < other.head
        }
    }

    private let starts: [Int]
    private var arrows: [ExchangeGraph.Arrow]
    private var isSorted: [Bool]
    private var distance: [Int64]
    private var next: [Int32]
    /// In which search a node was reached last.
    private var reachedIn: [Int32]
    private var search: Int32 = 0
    private var heap: [Offer] = []
    private var target = -1
    private var watched = -1
    private var closing: Closing?
    /// How many offers were looked at, over all searches.
    private(set) var work = 0

    init(_ graph: ExchangeGraph) {
        let count = graph.starts.count - 1
        starts = graph.starts
        arrows = graph.arrows
        isSorted = Array(repeating: false, count: count)
        distance = Array(repeating: 0, count: count)
        next = Array(repeating: -1, count: count)
        reachedIn = Array(repeating: 0, count: count)
    }

    /// Begins to look for ways to a node.
    ///
    /// - Parameter watched: a node that no way passes: arrows from it close a way round.
    mutating func begin(to target: Int, watching watched: Int) {
        if target == self.target, watched == self.watched { return }
        (self.target, self.watched) = (target, watched)
        search += 1
        heap.removeAll(keepingCapacity: true)
        closing = nil
        reach(target, 0, by: -1)
    }

    /// The shortest way from the watched node to the target; `nil` where there is none.
    mutating func shortestClosing() -> Closing? {
        while let first = heap.first {
            // No offer that is still open is shorter.
            if let closing, first.length >= closing.length { break }
            step()
        }
        return closing
    }

    /// How far it is from a node; `nil` where no way leads from there.
    mutating func distance(from node: Int) -> Int64? {
        while reachedIn[node] != search, !heap.isEmpty { step() }
        return reachedIn[node] == search ? distance[node] : nil
    }

    /// The nodes from one that was reached to the target, both included.
    func way(from node: Int) -> [Int] {
        var way = [node]
        while let last = way.last, last != target, next[last] >= 0 { way.append(Int(next[last])) }
        return way
    }

    private mutating func reach(_ node: Int, _ length: Int64, by head: Int) {
        reachedIn[node] = search
        distance[node] = length
        next[node] = Int32(head)
        let range = starts[node]..<starts[node + 1]
        if range.isEmpty { return }
        if !isSorted[node] {
            isSorted[node] = true
            arrows[range].sort { ($0.length, $0.tail) < ($1.length, $1.tail) }
        }
        push(Offer(length: length + arrows[range.lowerBound].length, head: Int32(node), place: 0))
    }

    /// Takes the shortest offer.
    private mutating func step() {
        guard let offer = pop() else { return }
        work += 1
        let head = Int(offer.head)
        let place = starts[head] + Int(offer.place)
        let tail = Int(arrows[place].tail)
        if place + 1 < starts[head + 1] {
            push(Offer(length: distance[head] + arrows[place + 1].length, head: offer.head, place: offer.place + 1))
        }
        if tail == watched {
            // Offers come the shortest first, so that the first of these is the shortest.
            if closing == nil { closing = Closing(length: offer.length, head: head) }
        } else if reachedIn[tail] != search {
            reach(tail, offer.length, by: head)
        }
    }

    // MARK: Heap

    private mutating func push(_ offer: Offer) {
        heap.append(offer)
        var place = heap.count - 1
        while place > 0 {
            let parent = (place - 1) / 2
            guard heap[place] < heap[parent] else { break }
            heap.swapAt(place, parent)
            place = parent
        }
    }

    private mutating func pop() -> Offer? {
        guard let first = heap.first else { return nil }
        let last = heap.removeLast()
        if heap.isEmpty { return first }
        heap[0] = last
        var place = 0
        while true {
            // No list of the two: it would be made anew at every step down.
            var least = place
            let (left, right) = (2 * place + 1, 2 * place + 2)
            if left < heap.count, heap[left] < heap[least] { least = left }
            if right < heap.count, heap[right] < heap[least] { least = right }
            if least == place { return first }
            heap.swapAt(place, least)
            place = least
        }
    }
}
