import Testing

@testable import Matching

/// A file in pieces gives what it gives as a whole: the same matrix, or the same problems.
@Suite struct CostMatrixStreamTests {
    /// Reads bytes in pieces of random lengths.
    private func readInPieces(
        _ bytes: [UInt8],
        byteCount: Int? = nil,
        _ generator: inout SeededGenerator,
        longest: Int = 20
    ) -> (matrix: CostMatrix?, problems: [Problem]) {
        var stream = CostMatrixStream(file: "costs", byteCount: byteCount ?? bytes.count)
        var start = 0
        while start < bytes.count {
            let end = min(bytes.count, start + Int.random(in: 0...longest, using: &generator))
            stream.append(Array(bytes[start..<end]).span)
            start = end
        }
        return stream.finish()
    }

    private static let sound: [[UInt8]] = [
        npy(npyHeader("<i4", rows: 3, columns: 2), stored([1, -2, 3, .max, .min, 6] as [Int32])),
        npy(npyHeader("<i8", rows: 2, columns: 3), stored([1, -2, 3, .max, .min, 6] as [Int64]), version: 2),
        npy(npyHeader("<u2", rows: 2, columns: 3), stored([1, 2, 3, 4, 5, 65_535] as [UInt16])),
        npy(npyHeader(">u8", rows: 2, columns: 2), stored([1, 2, 3, 4] as [UInt64], bigEndian: true)),
        npy(npyHeader("<i4", rows: 2, columns: 3, fortran: true), stored([1, 2, 3, 4, 5, 6] as [Int32])),
        npy(npyHeader("<f8", rows: 2, columns: 2), stored([1, .infinity, -7, 4e9].map(\.bitPattern))),
        npy(npyHeader("<f4", rows: 1, columns: 3), stored(([1, .nan, 1.5] as [Float]).map(\.bitPattern))),
        Array("p asn 5 4\nn 1\nn 2\na 1 3 5\na 1 4 -6\na 2 4 7\na 2 5 8\n".utf8),
        Array("c x\r\np asn 5 4\r\nn 1\r\nn 2\r\na 2 3 5\r\n\r\na 1 4 -6\r\na 2 4 7\r\na 2 4 3".utf8),
        Array("p asn 4 2\rn 1\rn 2\ra 1 3 5\ra 2 4 9\r".utf8),
        Array("\u{FEFF}p asn 4 3\nn 1\nn 2\na 1 3 5\na 9 3 5\na 2 3 1.5\n".utf8),
        Array("1,2,x\n3,,4\n".utf8),
        Array("\u{FEFF}1;2\r\n3;4".utf8),
        Array("   \n\n  7\n".utf8),
        Array("PK\u{3}\u{4}xl/worksheets".utf8),
        [],
    ]

    @Test(arguments: 0..<60 as Range<UInt64>)
    func piecesGiveTheWhole(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for sound in Self.sound {
            var bytes = sound
            // Half of the files are sound, the others damaged.
            if !bytes.isEmpty, Bool.random(using: &generator) {
                for _ in 0..<Int.random(in: 1...3, using: &generator) {
                    let index = Int.random(in: 0..<bytes.count, using: &generator)
                    switch Int.random(in: 0..<3, using: &generator) {
                    case 0: bytes[index] = UInt8.random(in: 0x30...0x39, using: &generator)
                    case 1: bytes[index] = UInt8.random(in: 0...255, using: &generator)
                    default: bytes.removeLast(min(bytes.count - 1, Int.random(in: 0...9, using: &generator)))
                    }
                }
            }
            let whole = CostMatrixReader.read(bytes, file: "costs")
            let pieces = readInPieces(bytes, &generator)
            #expect(pieces.matrix == whole.matrix && pieces.problems == whole.problems, "\(bytes)")
        }
    }

    /// A hundred problems and no more, at the same places.
    @Test func manyProblems() {
        var generator = SeededGenerator(seed: 1)
        let halves = Array(repeating: 0.5.bitPattern, count: 900)
        let files = [
            npy(npyHeader("<f8", rows: 30, columns: 30), stored(halves)),
            Array(("p asn 4 300\nn 1\n" + String(repeating: "a 1 9 1\nz\n", count: 150)).utf8),
        ]
        for bytes in files {
            let whole = CostMatrixReader.read(bytes, file: "costs")
            #expect(whole.problems.count == CostMatrixReader.problemLimit)
            #expect(readInPieces(bytes, &generator, longest: 70).problems == whole.problems)
        }
    }

    /// A file that is not as long as was said has changed meanwhile.
    @Test func anotherLength() {
        var generator = SeededGenerator(seed: 2)
        let bytes = npy(npyHeader("<i4", rows: 1, columns: 2), stored([1, 2] as [Int32]))
        let short = readInPieces(Array(bytes.dropLast()), byteCount: bytes.count, &generator)
        #expect(short.problems == [matrixProblem(.badFormat(.npy, reason: .dataTooShort))])
        let long = readInPieces(bytes + [0], byteCount: bytes.count, &generator)
        #expect(long.problems == [matrixProblem(.badFormat(.npy, reason: .dataTooLong))])
        let lie = readInPieces(bytes, byteCount: 10, &generator)
        #expect(lie.problems == [matrixProblem(.badFormat(.npy, reason: .dataTooShort))])
    }

    /// The quick way through a plain line and the careful way give the same, also where the order of arcs breaks late.
    @Test(arguments: 0..<40 as Range<UInt64>)
    func plainAndCarefulLinesAgree(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let (rows, columns) = (6, 7)
        var arcs: [(row: Int, column: Int, cost: Int64)] = []
        for row in 1...rows {
            for column in rows + 1...rows + columns where Bool.random(using: &generator) {
                arcs.append((row, column, Int64.random(in: -99...99, using: &generator)))
            }
        }
        if seed % 2 == 0, arcs.count > 3 {
            let from = Int.random(in: 0..<arcs.count, using: &generator)
            arcs.swapAt(from, arcs.count - 1)
            arcs.append(arcs[Int.random(in: 0..<arcs.count, using: &generator)])
        }
        let head = "p asn \(rows + columns) \(arcs.count)\n" + (1...rows).map { "n \($0)\n" }.joined()
        let plain = head + arcs.map { "a \($0.row) \($0.column) \($0.cost)\n" }.joined()
        let careful = head + arcs.map { "a  \($0.row)\t+\($0.column) 0\($0.cost < 0 ? -$0.cost : $0.cost) \n" }.joined()
        let positive = head + arcs.map { "a \($0.row) \($0.column) \(abs($0.cost))\n" }.joined()
        #expect(readMatrix(careful).matrix == readMatrix(positive).matrix)
        #expect(readMatrix(careful).matrix != nil)
        var expected = [[Int64?]](repeating: [Int64?](repeating: nil, count: columns), count: rows)
        for arc in arcs {
            let known = expected[arc.row - 1][arc.column - rows - 1]
            expected[arc.row - 1][arc.column - rows - 1] = min(arc.cost, known ?? arc.cost)
        }
        #expect(cells(readMatrix(plain).matrix) == expected)
    }
}
