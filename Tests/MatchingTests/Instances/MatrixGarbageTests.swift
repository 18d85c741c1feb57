import Testing

@testable import Matching

/// Whatever the bytes, there is a matrix or a problem.
@Suite struct MatrixGarbageTests {
    private func check(_ bytes: [UInt8]) {
        let result = CostMatrixReader.read(bytes, file: "costs")
        #expect((result.matrix == nil) != result.problems.isEmpty)
        #expect(result.problems.count <= CostMatrixReader.problemLimit)
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func anyBytes(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let words = [
            "a ", "n ", "p asn ", "c ", "1", "23", "-4", " ", "\n", "\r\n", ",", ";", "\t", "x", "inf", "\"", ".5",
            "99999999999999999999",
        ]
        for _ in 0..<50 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...60, using: &generator) {
                if Int.random(in: 0..<20, using: &generator) == 0 {
                    bytes.append(UInt8.random(in: 0...255, using: &generator))
                } else {
                    bytes += Array(words.randomElement(using: &generator)!.utf8)
                }
            }
            check(bytes)
        }
    }

    /// Sound files with a few bytes changed.
    @Test(arguments: 0..<40 as Range<UInt64>)
    func damagedFiles(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let numbers: [Int32] = [1, 2, 3, 4]
        let doubles = [1.0, 2, 3, 4].map(\.bitPattern)
        let sound = [
            npy(npyHeader("<i4", rows: 2, columns: 2), stored(numbers)),
            npy(npyHeader("<f8", rows: 2, columns: 2), stored(doubles), version: 2),
            Array("p asn 4 3\nn 1\nn 2\na 1 3 5\na 1 4 -6\na 2 4 7\n".utf8),
            Array("1,2,x\n3,,4\n".utf8),
        ]
        for _ in 0..<50 {
            var bytes = sound.randomElement(using: &generator)!
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let index = Int.random(in: 0..<bytes.count, using: &generator)
                let digit = UInt8.random(in: 0x30...0x39, using: &generator)
                bytes[index] = Bool.random(using: &generator) ? digit : UInt8.random(in: 0...255, using: &generator)
            }
            check(bytes)
        }
    }
}
