import Testing

@testable import Matching

@Suite struct CSVWriterTests {
    private func written(_ rows: [[String]], _ style: CSVWriter.Style) -> CSVWriter {
        var writer = CSVWriter(style)
        for row in rows {
            for cell in row { writer.append(text: cell) }
            writer.endRow()
        }
        return writer
    }

    private static let writesForProgramsCases: [(rows: [[String]], expected: String)] = [
        ([["a", "b"], ["1", "2"]], "a,b\n1,2\n"),
        ([["a,b", "c;d"]], "\"a,b\",c;d\n"),
        ([["say \"hi\"", "x\ny", "x\ry"]], "\"say \"\"hi\"\"\",\"x\ny\",\"x\ry\"\n"),
        ([[" a", "b\u{A0}", "c d"]], "\" a\",\"b\u{A0}\",c d\n"),
        ([["=1+1", "-5", "'=x"]], "=1+1,-5,'=x\n"),
        ([[""], ["", ""]], "\"\"\n,\n"),
        ([[], ["x"]], "x\n"),
    ]

    @Test(arguments: writesForProgramsCases)
    func writesForPrograms(rows: [[String]], expected: String) {
        let writer = written(rows, .pipe)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
        #expect(writer.neutralizedCells == 0)
    }

    @Test func writesForExcel() {
        var writer = CSVWriter(.excel)
        writer.append(text: "a;b")
        writer.append(text: "c,d")
        writer.append(number: "-87,3")
        writer.endRow()
        #expect(writer.bytes == [0xEF, 0xBB, 0xBF] + Array("\"a;b\";c,d;-87,3\r\n".utf8))
        #expect(writer.neutralizedCells == 0)
    }

    private static let neutralizesFormulasCases: [(text: String, expected: String)] = [
        ("=1+1", "'=1+1"), ("+45 12", "'+45 12"), ("-", "'-"), ("@x", "'@x"), ("\tx", "'\tx"), ("\rx", "'\rx"),
        ("\r\nx", "'\r\nx"), ("'=x", "''=x"), ("'''@", "''''@"), ("=\u{338}", "'=\u{338}"),
    ]

    @Test(arguments: neutralizesFormulasCases)
    func neutralizesFormulas(text: String, expected: String) throws {
        var writer = CSVWriter(.excel)
        writer.append(text: text)
        writer.append(text: "x")
        writer.endRow()
        #expect(writer.neutralizedCells == 1)
        let line = String(decoding: writer.bytes.dropFirst(3), as: UTF8.self)
        #expect(
            line.unicodeScalars.elementsEqual(
                (line.hasPrefix("\"") ? "\"\(expected)\";x\r\n" : "\(expected);x\r\n").unicodeScalars
            )
        )
        #expect(CSVWriter.restored(expected).unicodeScalars.elementsEqual(text.unicodeScalars))
    }

    @Test(arguments: ["", "'", "''", "'x", "x=1", " =x", "5-7", "'\n", "Å=", "\u{301}="])
    func leavesOtherTextAlone(text: String) {
        var writer = CSVWriter(.excel)
        writer.append(text: text)
        #expect(writer.neutralizedCells == 0)
        #expect(CSVWriter.restored(text) == text)
    }

    @Test func restoresOnlyOneQuote() {
        #expect(CSVWriter.restored("''=x") == "'=x")
        #expect(CSVWriter.restored("=x") == "=x")
    }
}
