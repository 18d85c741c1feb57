import Dispatch
import Synchronization

// SAFETY: the elements are put straight into the array's memory, each by whichever thread made it. Every index below the
// count is given out once, so that no two threads write to one place and none is left out; the threads have ended before the
// array is anybody's. Nothing else would let them write without a lock.
extension Array where Element: Sendable {
    /// Makes every element by itself, on several threads; which of them made it does not matter.
    ///
    /// - Parameters:
    ///   - count: how many elements, at least 0.
    ///   - threads: how many are made at a time, at least 1; `nil` for one a core.
    ///   - element: the element at an index.
    package init(count: Int, threads: Int? = nil, concurrently element: @Sendable (_ index: Int) -> Element) {
        guard count > 0 else {
            // All empty arrays are one place in memory, whose length would be written here while others read it.
            self = []
            return
        }
        unsafe self.init(unsafeUninitializedCapacity: count) { places, initialized in
            nonisolated(unsafe) let places = unsafe places
            let next = Atomic<Int>(0)
            DispatchQueue.concurrentPerform(iterations: Swift.min(count, Swift.max(1, threads ?? count))) { _ in
                while true {
                    let index = next.add(1, ordering: .relaxed).oldValue
                    if index >= count { return }
                    unsafe places.initializeElement(at: index, to: element(index))
                }
            }
            initialized = count
        }
    }
}
