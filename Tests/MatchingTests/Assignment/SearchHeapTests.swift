import Testing

@testable import Matching

/// The queue and the memory of a solve.
@Suite struct SearchHeapTests {
    @Test(arguments: [0, 1, 2, 4, 5, 6, 16, 17, 21, 22, 85, 255, 256, 257, 1000])
    func popsInOrder(_ count: Int) {
        for seed in 0..<UInt64(6) {
            var generator = SeededGenerator(seed: seed &* 991 &+ UInt64(count))
            var heap = SearchHeap<Int64>()
            defer { heap.deallocate() }
            let range: ClosedRange<Int64> = seed % 2 == 0 ? -3...3 : Int64.min...Int64.max
            let keys = (0..<count).map { _ in Int64.random(in: range, using: &generator) }
            for (id, key) in keys.enumerated() { heap.push(key, Int32(id)) }
            #expect(heap.count == count)
            var popped: [(key: Int64, id: Int32)] = []
            while heap.count > 0 { popped.append(heap.pop()) }
            #expect(popped.map(\.key) == keys.sorted())
            #expect(popped.allSatisfy { keys[Int($0.id)] == $0.key })
            #expect(Set(popped.map(\.id)).count == count)
            #expect(heap.operations == 2 * count)
        }
    }

    /// Pushes and pops in turn, against a sorted array.
    @Test(arguments: 0..<UInt64(20))
    func mixedPushesAndPops(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var heap = SearchHeap<Int128>()
        defer { heap.deallocate() }
        var reference: [Int128] = []
        for turn in 0..<1500 {
            if reference.isEmpty || Int.random(in: 0..<100, using: &generator) < (turn < 900 ? 70 : 30) {
                let key = Int128.random(in: -40...40, using: &generator)
                heap.push(key, Int32(turn))
                reference.insert(key, at: reference.firstIndex { $0 < key } ?? reference.count)
            } else {
                #expect(heap.pop().key == reference.removeLast())
            }
            #expect(heap.count == reference.count)
        }
        heap.removeAll()
        #expect(heap.count == 0)
        heap.push(7, -1)
        #expect(heap.pop() == (7, -1) && heap.operations > 1500)
    }

    @Test func growsAndSaysHowMuchItHolds() {
        var heap = SearchHeap<Int64>()
        defer { heap.deallocate() }
        let before = heap.bytes
        for id in 0..<Int32(256) { heap.push(Int64(-id), id) }
        #expect(heap.bytes == before && before == 256 * 16)
        heap.push(1, 1)
        #expect(heap.bytes == 2 * before && heap.pop() == (-255, 255))
    }

    @Test func aWorkspaceCountsWhatItGivesOut() {
        let memory = Workspace()
        #expect(memory.bytes == 0)
        let narrow = memory.array(5, of: Int32(-1))
        #expect(memory.bytes == 20 && (0..<5).allSatisfy { narrow[$0] == -1 })
        let wide = memory.array(3, of: Int128(7))
        #expect(memory.bytes == 20 + 48 && wide[2] == 7)
        // Even nothing has a place of its own.
        let nothing = memory.uninitialized(0, Int64.self)
        nothing[0] = 9
        #expect(memory.bytes == 20 + 48 + 8 && nothing[0] == 9)
        for place in [Int(bitPattern: narrow), Int(bitPattern: wide), Int(bitPattern: nothing)] {
            #expect(place % 64 == 0)
        }
    }
}
