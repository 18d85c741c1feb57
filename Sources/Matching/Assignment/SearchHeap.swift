/// A heap of four children a node, the lowest key on top; what the searches queue.
///
/// It is faster than a binary heap here: half as deep, and the four children share a cache line. Keys are not lowered
/// inside it; a better key is pushed beside the old one, which the search skips when it comes up.
@safe struct SearchHeap<Value: SolverInteger> {
    typealias Element = (key: Value, id: Int32)

    private var elements: UnsafeMutablePointer<Element>
    private var capacity: Int
    private(set) var count = 0
    /// How many pushes and pops there were.
    private(set) var operations = 0

    init() {
        capacity = 256
        unsafe elements = .allocate(capacity: capacity)
    }

    /// The bytes held.
    var bytes: Int { capacity * MemoryLayout<Element>.stride }

    func deallocate() { unsafe elements.deallocate() }

    mutating func removeAll() { count = 0 }

    @inline(__always)
    mutating func push(_ key: Value, _ id: Int32) {
        if count == capacity { grow() }
        operations &+= 1
        var place = count
        count &+= 1
        while place > 0 {
            let parent = (place &- 1) >> 2
            if unsafe elements[parent].key <= key { break }
            unsafe elements[place] = elements[parent]
            place = parent
        }
        unsafe elements[place] = (key, id)
    }

    /// - Precondition: the heap is not empty.
    @inline(__always)
    mutating func pop() -> Element {
        operations &+= 1
        let top = unsafe elements[0]
        count &-= 1
        let last = unsafe elements[count]
        var place = 0
        while true {
            var child = place &* 4 &+ 1
            if child >= count { break }
            let end = min(child &+ 4, count)
            var least = child
            var key = unsafe elements[child].key
            child &+= 1
            while child < end {
                let candidate = unsafe elements[child].key
                if candidate < key {
                    key = candidate
                    least = child
                }
                child &+= 1
            }
            if key >= last.key { break }
            unsafe elements[place] = elements[least]
            place = least
        }
        unsafe elements[place] = last
        return top
    }

    private mutating func grow() {
        // SAFETY: elements are trivial; the old block is copied whole and freed once.
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
        unsafe larger.update(from: elements, count: capacity)
        unsafe elements.deallocate()
        unsafe elements = larger
        capacity *= 2
    }
}
