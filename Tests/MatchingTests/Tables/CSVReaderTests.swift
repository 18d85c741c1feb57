import Testing

@testable import Matching

@Suite struct CSVReaderTests {
    private static let readsCases: [(text: String, expected: [[String]])] = [
        ("a;b\n1;2\n", [["a", "b"], ["1", "2"]]),
        ("a;b\r\n1;2\r\n", [["a", "b"], ["1", "2"]]),
        ("a;b\r1;2\r", [["a", "b"], ["1", "2"]]),
        ("a;b\r\n1;2\n3;4\r5;6", [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]]),
        ("a;b\n1;\n;2\n;\n", [["a", "b"], ["1", ""], ["", "2"], ["", ""]]),
        ("a;b\n1;", [["a", "b"], ["1", ""]]),
        ("a\n", [["a"]]),
        ("a", [["a"]]),
        ("a;b\n\"1;x\";\"2\"\"y\"\"\"\n", [["a", "b"], ["1;x", "2\"y\""]]),
        ("a;b\n\"\";\"\"\"\"\n", [["a", "b"], ["", "\""]]),
        ("a;b\n\"1\r\n2\n3\r4\";z\n", [["a", "b"], ["1\r\n2\n3\r4", "z"]]),
        ("a;b\n \"1;2\" ;\t\"3\"\u{A0}\n", [["a", "b"], ["1;2", "3"]]),
        ("a;b\n5\" rør;x\"y\"z\n", [["a", "b"], ["5\" rør", "x\"y\"z"]]),
        ("a;b\n\u{A0} 1 \t;\" 2\u{2003}\"\n", [["a", "b"], ["1", "2"]]),
        ("\n \n\t\n\u{A0}\na;b\n\n \t\n1;2\n\n", [["a", "b"], ["1", "2"]]),
        ("a\n\"\"\nb\n", [["a"], [""], ["b"]]),
        ("æ;ø;å\n😀;ß;日本\n", [["æ", "ø", "å"], ["😀", "ß", "日本"]]),
        ("a\u{30A};e\u{301}\n", [["å", "é"]]),
    ]

    @Test(arguments: readsCases)
    func reads(text: String, expected: [[String]]) throws {
        let found = try records(text)
        #expect(found == expected)
        // `==` on strings is canonical; what was read must be NFC to the byte.
        #expect(found.map { $0.map { Array($0.utf8) } } == expected.map { $0.map { Array($0.utf8) } })
    }

    @Test func marksLinesOfCells() throws {
        let text = "a;b;c\r\n\"1\r\n2\n3\r4\";x;\"5\n6\"\r\n\r\n \n7;8;\n"
        var reader = try CSVReader(Array(text.utf8))
        var record = TableRecord()
        var lines: [[Int]] = []
        while try reader.next(into: &record) { lines.append((0..<record.count).map { record.line($0) }) }
        #expect(lines == [[1, 1, 1], [2, 5, 5], [9, 9, 9]])
    }

    @Test func keepsNothingAfterTheEnd() throws {
        var reader = try CSVReader(Array("a;b\n".utf8))
        var record = TableRecord()
        #expect(try reader.next(into: &record))
        #expect(try !reader.next(into: &record))
        #expect(record.count == 0)
        #expect(try !reader.next(into: &record))
    }

    @Test func stopsAfterAnError() throws {
        var reader = try CSVReader(Array("a;b\n\"1\"x;2\n3;4\n".utf8))
        var record = TableRecord()
        #expect(try reader.next(into: &record))
        #expect(throws: TableError(.textAfterQuote, line: 2, column: 1)) { _ = try reader.next(into: &record) }
        #expect(record.count == 0)
        #expect(try !reader.next(into: &record))
    }

    @Test func tellsEmptyCells() throws {
        var reader = try CSVReader(Array("a;\"\";\" \u{A0}\n\"; \"\"\"\" ; ;x\n".utf8), delimiter: .semicolon)
        var record = TableRecord()
        #expect(try reader.next(into: &record))
        #expect((0..<record.count).map { record.isEmpty($0) } == [false, true, true, false, true, false])
        #expect(record.withBytes(3) { $0.count } == 1)
    }

    private static let placesErrorsCases: [(text: String, problem: TableProblem, line: Int, column: Int)] = [
        ("a;b\n1;\"2\n3;4\n", TableProblem.unclosedQuote, 2, 2),
        ("a;b\n\"1\n2\";\"x\n\n", .unclosedQuote, 3, 2),
        ("\"", .unclosedQuote, 1, 1),
        ("a;\"b", .unclosedQuote, 1, 2),
        ("a;b\n1;\"2\"3\n", .textAfterQuote, 2, 2),
        ("a;b\n1;\"2\" \"3\"\n", .textAfterQuote, 2, 2),
        ("a;b\r\n\r\n\"x\ny\" z;2\r\n", .textAfterQuote, 3, 1),
        ("a;b\n1;2\0\n", .nulByte, 2, 2),
        ("a;b\n\"1\n\0\";2\n", .nulByte, 2, 1),
        ("a;b\n\"1\"\0;2\n", .nulByte, 2, 1),
    ]

    @Test(arguments: placesErrorsCases)
    func placesErrors(text: String, problem: TableProblem, line: Int, column: Int) {
        #expect(tableError(text) == TableError(problem, line: line, column: column))
    }

    @Test(arguments: ["", "\n", " \r\n\t\r \u{A0}\n", "\u{FEFF}", "\u{FEFF}\n\n", "sep=;\n", "sep=,", "sep=;\n \n"])
    func refusesEmptyFiles(text: String) {
        #expect(tableError(text) == TableError(.emptyFile))
    }

    @Test func readsFromUTF16WithoutText() {
        #expect(tableError(utf16("", littleEndian: true)) == TableError(.emptyFile))
        #expect(tableError(utf16(" \n", littleEndian: false)) == TableError(.emptyFile))
    }
}
