import Testing

@testable import Matching

/// Write anything, read it back; and read any bytes at all.
@Suite struct TablePropertyTests {
    private static let wild: [Unicode.Scalar] = Array("ab1 \t;,|\"'=\n\ræøåÆØÅé€’\u{A0}😀日\u{2003}-".unicodeScalars)
    /// No byte from 0x80 to 0xBF: behind a capital letter it would pass for UTF-8.
    private static let western: [Unicode.Scalar] = Array("ab1 \t;,|\"'=\n\ræøåÆØÅéüß".unicodeScalars)

    private func table(
        from alphabet: [Unicode.Scalar],
        using generator: inout SeededGenerator
    ) -> [[String]] {
        let columns = Int.random(in: 1...6, using: &generator)
        return (0..<Int.random(in: 1...12, using: &generator)).map { _ in
            (0..<columns).map { _ in
                var text = String.UnicodeScalarView()
                for _ in 0..<Int.random(in: 0...8, using: &generator) {
                    text.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)])
                }
                return trimmed(String(text))
            }
        }
    }

    /// What any reader of ours gives back: outer white space does not count.
    private func trimmed(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        var inner = String.UnicodeScalarView()
        inner.append(contentsOf: scalars[first...last])
        return String(inner)
    }

    private func isSame(_ left: [[String]], _ right: [[String]]) -> Bool {
        left.count == right.count
            && zip(left, right).allSatisfy { $0.map { Array($0.utf8) } == $1.map { Array($0.utf8) } }
    }

    @Test(arguments: 0..<300 as Range<UInt64>)
    func writerIsReadBack(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let rows = table(from: Self.wild, using: &generator)
        for style in [CSVWriter.Style.pipe, .excel] {
            var writer = CSVWriter(style)
            for row in rows {
                for cell in row { writer.append(text: cell) }
                writer.endRow()
            }
            var found = try records(writer.bytes, delimiter: style.delimiter)
            if style == .excel { found = found.map { $0.map(CSVWriter.restored) } }
            #expect(isSame(found, rows))
        }
    }

    /// Cells quoted at random, any delimiter, any line ends, any encoding, white space around.
    @Test(arguments: 0..<400 as Range<UInt64>)
    func anyDialectIsReadBack(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let encoding = [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian, .windows1252].randomElement(
            using: &generator
        )!
        let rows = table(from: encoding == .windows1252 ? Self.western : Self.wild, using: &generator)
        let delimiter = Delimiter.allCases.randomElement(using: &generator)!
        let pads = ["", " ", delimiter == .tab ? "  " : "\t ", encoding == .windows1252 ? "" : "\u{A0}"]
        var text = ""
        for row in rows {
            for (index, cell) in row.enumerated() {
                if index > 0 { text += delimiter.rawValue }
                let isPlain =
                    !cell.unicodeScalars.contains { "\"\r\n".unicodeScalars.contains($0) }
                    && !cell.unicodeScalars.contains { String($0) == delimiter.rawValue }
                let mustQuote = !isPlain || (row.count == 1 && cell.isEmpty)
                text += pads.randomElement(using: &generator)!
                if mustQuote || Bool.random(using: &generator) {
                    let doubled = cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
                    text += "\"" + doubled + "\""
                } else {
                    text += cell
                }
                text += pads.randomElement(using: &generator)!
            }
            text += ["\n", "\r\n", "\r"].randomElement(using: &generator)!
        }
        let bytes: [UInt8]
        switch encoding {
        case .utf8: bytes = Array(text.utf8)
        case .windows1252: bytes = windows1252(text)
        case .utf16LittleEndian, .utf16BigEndian:
            bytes = utf16(text, littleEndian: encoding == .utf16LittleEndian)
        }
        #expect(isSame(try records(bytes, delimiter: delimiter), rows))
    }

    /// Lines are counted as a text editor counts them.
    @Test(arguments: 0..<200 as Range<UInt64>)
    func linesAreExact(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var text = "h;h\n"
        var line = 2
        var expected: [[Int]] = [[1, 1]]
        for _ in 0..<10 {
            let blanks = Int.random(in: 0...2, using: &generator)
            for _ in 0..<blanks { text += [" \n", "\r\n", "\r\u{A0}\r"].randomElement(using: &generator)! }
            // "\r" behind another line end is a line of its own, and "\r" before "\n" never occurs here.
            line = 1 + lineEnds(in: text)
            let inner = Int.random(in: 0...3, using: &generator)
            var cell = "x"
            for _ in 0..<inner { cell += ["\nx", "\r\nx", "\rx"].randomElement(using: &generator)! }
            expected.append([line, line + inner])
            text += "\"\(cell)\";y" + ["\n", "\r\n", "\r"].randomElement(using: &generator)! + " "
        }
        var reader = try CSVReader(Array(text.utf8))
        var record = TableRecord()
        var lines: [[Int]] = []
        while try reader.next(into: &record) { lines.append((0..<record.count).map { record.line($0) }) }
        #expect(lines == expected)
    }

    private func lineEnds(in text: String) -> Int {
        let bytes = Array(text.utf8)
        return bytes.indices.count { index in
            bytes[index] == 0x0A ? (index == 0 || bytes[index - 1] != 0x0D) : bytes[index] == 0x0D
        }
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func anyBytesAreReadOrRefused(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let marks: [[UInt8]] = [
            [], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0x50, 0x4B, 3, 4], Array("sep=".utf8),
        ]
        let structural = Array("\"\";,\t\r\n a".utf8) + [0xC2, 0xA0, 0xE2, 0x80, 0x83, 0x00, 0xD8]
        for _ in 0..<100 {
            var bytes = marks.randomElement(using: &generator)!
            let isStructural = Int.random(in: 0...2, using: &generator)
            for _ in 0..<Int.random(in: 0...80, using: &generator) {
                let any = UInt8.random(in: 0...255, using: &generator)
                let chosen = structural.randomElement(using: &generator)!
                bytes.append(
                    isStructural == 0
                        ? any : isStructural == 1 ? chosen : Bool.random(using: &generator) ? any & 0x7F : chosen
                )
            }
            let delimiter = Bool.random(using: &generator) ? Delimiter.allCases.randomElement(using: &generator) : nil
            let limits = CSVScanner.Limits(field: 20, columns: 10, file: 200)
            if let error = tableError(bytes, delimiter: delimiter, limits: limits), let column = error.column {
                #expect((1...11).contains(column))
                #expect((1...100).contains(error.line ?? 0))
            }
        }
    }
}
