/// Memory of one solve: given out as typed places, counted, and returned as a whole at the end.
@safe final class Workspace {
    private var blocks: [UnsafeMutableRawPointer] = unsafe []
    /// The bytes given out so far.
    private(set) var bytes = 0

    /// Places for `count` values, each set to `value`.
    func array<Element: BitwiseCopyable>(_ count: Int, of value: Element) -> UnsafeMutablePointer<Element> {
        let places = unsafe uninitialized(count, Element.self)
        unsafe places.initialize(repeating: value, count: count)
        return unsafe places
    }

    /// Places for `count` values, to be written before they are read.
    func uninitialized<Element: BitwiseCopyable>(_ count: Int, _: Element.Type) -> UnsafeMutablePointer<Element> {
        let size = max(1, count) * MemoryLayout<Element>.stride
        // SAFETY: aligned to a cache line, which is enough for every element; freed once, in `deinit`, and no pointer
        // leaves the solver that owns this workspace.
        let block = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 64)
        unsafe blocks.append(block)
        bytes += size
        return unsafe block.bindMemory(to: Element.self, capacity: max(1, count))
    }

    deinit {
        // SAFETY: each block was allocated once and is forgotten now.
        unsafe blocks.forEach { unsafe $0.deallocate() }
    }
}
