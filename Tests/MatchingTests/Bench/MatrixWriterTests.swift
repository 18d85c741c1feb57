import Matching
import Testing

@testable import match_bench

@Suite("Instances as files")
struct MatrixWriterTests {
    @Test("A file is read back as it was written", arguments: Family.allCases.filter(\.isMatrix))
    func roundTrip(family: Family) throws {
        let scratch = ScratchDirectory()
        let matrix = try #require(try family.instance(rows: 24, seed: 2).matrix)
        let list = scratch.file("matrix.asn")
        try MatrixWriter.writeDIMACS(matrix, to: list)
        #expect(costs(try MatrixFile(list).matrix) == costs(matrix))
        let whole = scratch.file("matrix.npy")
        try MatrixWriter.writeNPY(matrix, forbidden: 123_456_789, to: whole)
        let read = try MatrixFile(whole)
        #expect(costs(read.matrix) == costs(matrix).map { $0 ?? 123_456_789 })
        #expect(read.isConverted == (family == .large))
    }

    @Test("No file, no matrix, a matrix with mistakes")
    func failures() throws {
        let scratch = ScratchDirectory()
        #expect(throws: BenchError.file("/none cannot be read")) { try MatrixFile("/none") }
        try scratch.write("empty.csv", "")
        try scratch.write("text.csv", "1,2\n3,four\n")
        for name in ["empty.csv", "text.csv"] {
            #expect { try MatrixFile(scratch.file(name)) } throws: { ($0 as? BenchError)?.exitCode == 65 }
        }
        let matrix = try #require(CostMatrix(rows: 1, columns: 1, storage: .int32([1])))
        #expect(throws: BenchError.self) { try MatrixWriter.writeDIMACS(matrix, to: "/none/matrix.asn") }
    }

    private func costs(_ matrix: CostMatrix) -> [Int64?] {
        (0..<matrix.rows).flatMap { row in (0..<matrix.columns).map { matrix[row, $0] } }
    }
}
