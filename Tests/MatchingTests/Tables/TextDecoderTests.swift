import Testing

@testable import Matching

@Suite struct TextDecoderTests {
    private static let text = "id;navn\nM1;Åse Sørensen 😀\nM2;\"Bo\nÆ\"\n"
    private static let expected = [["id", "navn"], ["M1", "Åse Sørensen 😀"], ["M2", "Bo\nÆ"]]

    @Test func readsUTF8() throws {
        let bytes = Array(Self.text.utf8)
        #expect(try records(bytes) == Self.expected)
        #expect(try CSVReader(bytes).dialect == TableDialect(delimiter: .semicolon))
        let marked = [0xEF, 0xBB, 0xBF] + bytes
        #expect(try records(marked) == Self.expected)
        #expect(try CSVReader(marked).dialect == TableDialect(delimiter: .semicolon, hasByteOrderMark: true))
    }

    @Test(arguments: [true, false])
    func readsUTF16(littleEndian: Bool) throws {
        let bytes = utf16(Self.text, littleEndian: littleEndian)
        #expect(try records(bytes) == Self.expected)
        let dialect = try CSVReader(bytes).dialect
        #expect(dialect.encoding == (littleEndian ? .utf16LittleEndian : .utf16BigEndian))
        #expect(dialect.hasByteOrderMark)
    }

    @Test func readsWindows1252() throws {
        let text = "id;navn\nM1;Åse Sørensen\nM2;€ – ’ Œ Ÿ Ž ÿ\n"
        let bytes = windows1252(text)
        #expect(try records(bytes) == [["id", "navn"], ["M1", "Åse Sørensen"], ["M2", "€ – ’ Œ Ÿ Ž ÿ"]])
        #expect(try CSVReader(bytes).dialect.encoding == .windows1252)
    }

    @Test func decodesAllOfWindows1252() throws {
        let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
        for byte in UInt8(0x80)...0xFF {
            let bytes = Array("a;b\n1;x".utf8) + [byte, UInt8(ascii: "x")]
            guard !undefined.contains(byte) else {
                let problem = TableProblem.invalidByte(.windows1252, byte: byte, offset: 7)
                #expect(tableError(bytes) == TableError(problem, line: 2, column: 2))
                continue
            }
            let cell = try records(bytes)[1][1]
            #expect(cell.unicodeScalars.count == 3)
            if byte >= 0xA0 { #expect(cell.unicodeScalars.dropFirst().first?.value == UInt32(byte)) }
        }
    }

    @Test(arguments: [true, false])
    func refusesUTF16WithoutMark(littleEndian: Bool) {
        for text in ["id;navn\nM1;Åse\n", "id", "id;sprog\n1;日本語\n"] {
            let bytes = utf16(text, littleEndian: littleEndian, mark: false)
            #expect(tableError(bytes) == TableError(.utf16WithoutMark))
        }
    }

    /// `ø` in UTF-8 says what the file is; the byte that does not fit is damage.
    @Test(arguments: [
        (before: "a;b\nø;x", after: "y;z\n", line: 2, column: 2),
        (before: "a;b\n1;x", after: "y;ø\n", line: 2, column: 2),
        (before: "a;b\n1;\"x\n\n", after: "\"\nø;z\n", line: 2, column: 2),
        (before: "a;b\n\"ø\n\";1\n", after: "", line: 4, column: 1),
        (before: "a;b\n\"ø\";", after: "", line: 2, column: 2),
    ])
    func placesDamageInUTF8(before: String, after: String, line: Int, column: Int) {
        let start = Array(before.utf8)
        for mark in [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]] {
            let problem = TableProblem.invalidByte(.utf8, byte: 0xE6, offset: mark.count + start.count)
            let bytes = mark + start + [0xE6] + Array(after.utf8)
            #expect(tableError(bytes) == TableError(problem, line: line, column: column))
        }
    }

    @Test func believesTheMark() {
        // Without the mark this is good Windows-1252.
        let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + windows1252("a;b\nø;å\n")
        let problem = TableProblem.invalidByte(.utf8, byte: 0xF8, offset: 7)
        #expect(tableError(bytes) == TableError(problem, line: 2, column: 1))
    }

    @Test(arguments: [true, false])
    func placesDamageInUTF16(littleEndian: Bool) {
        let encoding: TextEncoding = littleEndian ? .utf16LittleEndian : .utf16BigEndian
        let start = utf16("a;b\nø;x", littleEndian: littleEndian)
        func unit(_ value: UInt16) -> [UInt8] {
            let bytes = [UInt8(value & 0xFF), UInt8(value >> 8)]
            return littleEndian ? bytes : bytes.reversed()
        }
        let tails: [[UInt8]] = [
            unit(0xD83D), unit(0xD83D) + unit(0x41), unit(0xDE00) + unit(0xD83D), unit(0xD83D) + unit(0xD83D), [0x41],
        ]
        for tail in tails {
            let problem = TableProblem.invalidByte(encoding, byte: tail[0], offset: start.count)
            #expect(tableError(start + tail) == TableError(problem, line: 2, column: 2))
        }
    }

    @Test func leavesTheColumnOpenWhereTheTableIsBrokenBefore() {
        let bytes = Array("a;b\n\"ø\"x;1\n2;".utf8) + [0xFF]
        let error = tableError(bytes)
        #expect(error?.problem == .invalidByte(.utf8, byte: 0xFF, offset: bytes.count - 1))
        #expect(error?.column == nil)
    }
}
