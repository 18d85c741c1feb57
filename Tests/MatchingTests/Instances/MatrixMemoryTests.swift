import Testing

@testable import Matching

@Suite("Memory of a matrix")
struct MatrixMemoryTests {
    private func memory(_ text: String) -> MatrixMemory { MatrixMemory(Array(text.utf8)) }

    private func npy(_ type: String, _ shape: String, fortran: Bool = false, data: Int) -> [UInt8] {
        let order = fortran ? "True" : "False"
        let header = "{'descr': '\(type)', 'fortran_order': \(order), 'shape': \(shape), }\n"
        let start: [UInt8] = [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(header.utf8.count), 0]
        return start + Array(header.utf8) + Array(repeating: 0, count: data)
    }

    @Test("A cell of CSV, by the delimiter there is most of; long numbers take twice as much")
    func csv() {
        #expect(memory("1,2\n3,4").cells == 4)
        #expect(memory("1;2\n3;4\n").cells == 5)
        #expect(memory("1\t2\t3").cells == 3)
        #expect(memory("1,2\n3,4").bytes == 4 * 12 + 256 * 4)
        #expect(memory("1,2\n3,1234567890").bytes == 4 * 24 + 256 * 4)
        #expect(memory("").cells == 1)
    }

    @Test(
        "A cell of .npy, by its type",
        arguments: [
            ("|i1", 1, 12), ("<i2", 2, 12), ("<i4", 4, 12), ("<u4", 4, 24), ("<i8", 8, 24), ("<f4", 4, 24),
            ("<f8", 8, 24), (">i4", 4, 16), (">f8", 8, 32),
        ]
    )
    func numbers(type: String, width: Int, bytes: Int) {
        let found = MatrixMemory(npy(type, "(3, 5)", data: 15 * width))
        #expect(found.cells == 15)
        #expect(found.bytes == 15 * bytes + 256 * 8)
    }

    @Test("By columns the numbers are collected first")
    func columns() {
        #expect(MatrixMemory(npy("<i4", "(3, 5)", fortran: true, data: 60)).bytes == 15 * 16 + 256 * 8)
    }

    @Test(
        "A header that claims more than the file holds asks for nothing, and is refused",
        arguments: [
            "(1000000000, 1000000000)", "(2147483647, 2147483647)", "(9223372036854775807, 2)", "(5, 5)", "(0, 0)",
            "(100000000, 0)", "(0, 100000000)", "(2147483647, 0)",
        ]
    )
    func claims(shape: String) {
        let bytes = npy("<i4", shape, data: 16)
        #expect(MatrixMemory(bytes).bytes <= 256 * 10 + 25 * 12)
        #expect(CostMatrixReader.read(bytes, file: "m.npy").matrix == nil)
    }

    @Test("An arc of DIMACS for each line")
    func arcs() {
        let found = memory("p asn 4 2\nn 1\nn 2\na 1 3 5\na 2 4 6\n")
        #expect(found.cells == 6)
        #expect(found.bytes >= 6 * 64)
    }

    @Test("A large file in one piece gives the same matrix as in many", arguments: [1, 300])
    func pieces(rows: Int) throws {
        // Longer than the pieces in which a file is passed on.
        var bytes = npy("<i4", "(\(rows), 300)", data: 0)
        for index in 0..<rows * 300 { withUnsafeBytes(of: Int32(index).littleEndian) { bytes += $0 } }
        let matrix = try #require(CostMatrixReader.read(bytes, file: "m.npy").matrix)
        #expect(matrix.rows == rows && matrix.columns == 300)
        #expect(matrix[rows - 1, 299] == Int64(rows * 300 - 1))
    }
}
