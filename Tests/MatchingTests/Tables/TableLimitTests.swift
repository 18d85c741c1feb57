import Testing

@testable import Matching

@Suite struct TableLimitTests {
    private static let small = CSVScanner.Limits(field: 8, columns: 4, file: 64)

    private static let enforcesCases: [(text: String, expected: TableError?)] = [
        ("a;b\n1;12345678\n", TableError?.none),
        ("a;b\n1;123456789\n", TableError(.fieldTooLong(limit: 8), line: 2, column: 2)),
        ("a;b\n1;12345678", nil),
        ("a;b\n1;123456789", TableError(.fieldTooLong(limit: 8), line: 2, column: 2)),
        ("a;b\n\"12345678\";2\n", nil),
        ("a;b\n\"123456789\";2\n", TableError(.fieldTooLong(limit: 8), line: 2, column: 1)),
        ("a;b\n\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\";2\n", nil),
        ("a;b\n\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\";2\n", TableError(.fieldTooLong(limit: 8), line: 2, column: 1)),
        ("a;b\n\n\"1\n2345678\n9\";2\n", TableError(.fieldTooLong(limit: 8), line: 3, column: 1)),
        ("a;b\nøøøø;2\n", nil),
        ("a;b\nøøøøø;2\n", TableError(.fieldTooLong(limit: 8), line: 2, column: 1)),
        ("a;b\n1;2;3;4\n", nil),
        ("a;b\n1;2;3;4;\n", TableError(.tooManyColumns(limit: 4), line: 2, column: 5)),
        ("a;b\n1;2;3;4;", TableError(.tooManyColumns(limit: 4), line: 2, column: 5)),
        ("a;b\n1;2;3;4;5\n", TableError(.tooManyColumns(limit: 4), line: 2, column: 5)),
        (String(repeating: "1;2\n", count: 16), nil),
        (String(repeating: "1;2\n", count: 16) + "x", TableError(.fileTooLarge(limit: 64))),
    ]

    @Test(arguments: enforcesCases)
    func enforces(text: String, expected: TableError?) {
        #expect(tableError(Array(text.utf8), limits: Self.small) == expected)
    }

    @Test func countsFieldsInUTF8() {
        let limits = CSVScanner.Limits(field: 8, columns: 4, file: 1 << 20)
        #expect(tableError(windows1252("a;b\nøøøø;2\n"), limits: limits) == nil)
        let tooLong = TableError(.fieldTooLong(limit: 8), line: 2, column: 1)
        #expect(tableError(windows1252("a;b\nøøøøø;2\n"), limits: limits) == tooLong)
        #expect(tableError(utf16("a;b\n12345678;2\n", littleEndian: true), limits: limits) == nil)
        #expect(tableError(utf16("a;b\nøøøøø;2\n", littleEndian: true), limits: limits) == tooLong)
    }

    @Test func takesCellsUpToTheLimit() throws {
        let cell = String(repeating: "x", count: CSVReader.fieldLimit)
        #expect(try records("a;b\n\(cell);\"\(cell)\"\n")[1].map(\.utf8.count) == [1 << 20, 1 << 20])
    }

    @Test func gigabyteFieldIsRefusedAtOnce() {
        let count = 1 << 30
        var bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            buffer.initialize(repeating: UInt8(ascii: "x"))
            initialized = count
        }
        let clock = ContinuousClock()
        for (start, line, column) in [("", 1, 1), ("a;b\n1;", 2, 2), ("a;b\n1;\"", 2, 2)] {
            for (index, byte) in start.utf8.enumerated() { bytes[index] = byte }
            let elapsed = clock.measure {
                let expected = TableError(.fieldTooLong(limit: 1 << 20), line: line, column: column)
                #expect(tableError(bytes) == expected)
            }
            #expect(elapsed < .seconds(5))
        }
    }

    @Test func hundredThousandColumns() {
        let row = String(repeating: "x;", count: 99_999) + "x\n"
        #expect(tableError(row) == TableError(.tooManyColumns(limit: 10_000), line: 1, column: 10_001))
        let below = "a;b\n" + row
        #expect(tableError(below) == TableError(.tooManyColumns(limit: 10_000), line: 2, column: 10_001))
    }

    @Test func tenThousandColumns() throws {
        let row = String(repeating: "x;", count: 9_999) + "x\n"
        #expect(try records(row + row).map(\.count) == [10_000, 10_000])
    }
}
