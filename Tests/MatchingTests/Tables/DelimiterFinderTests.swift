import Testing

@testable import Matching

@Suite struct DelimiterFinderTests {
    private static let findsCases: [(text: String, expected: Delimiter)] = [
        ("a;b\n1;2\n", Delimiter.semicolon),
        ("a,b\n1,2\n", .comma),
        ("a\tb\n1\t2\n", .tab),
        // Lists in cells.
        ("id;fag;tider\nM1;dansk, fysik;man 15-17, tor 16-18\nM2;dansk;tir 10-12\n", .semicolon),
        ("id,fag,tider\nM1,dansk;fysik,man 15-17;tor 16-18\nM2,dansk;dansk,tir 10-12\n", .comma),
        ("id\tfag\nM1\tdansk, fysik; tysk\n", .tab),
        // As many lists as cells.
        ("id;fag\nM1;dansk, fysik\nM2;dansk, tysk\n", .semicolon),
        ("id;fag\n\"M1\";\"dansk, fysik\"\n", .semicolon),
        // A header with the other delimiter in it.
        ("id;navn;by, land\nM1;Bo;Esbjerg\nM2;Li;Varde\n", .semicolon),
        ("id,navn,\"by; land\"\nM1,Bo,Esbjerg\n", .comma),
        ("id;navn;fag;sprog;tider;område, by\n1;2;3;4;5;6, 7\n", .semicolon),
        // Only the header, and rows that are short, long or broken.
        ("a;b;c\n", .semicolon),
        ("a,b,c\n1,2\n", .comma),
        ("a,b,c\n1,2,3,4;5\n", .comma),
        ("a;b\n\"1\"x;2\n", .semicolon),
        ("a;b\n1;\"2\n", .semicolon),
        ("a;\"b\n", .semicolon),
        ("a,b\n1,2,,,\n3,4,,,\n", .comma),
        // One column.
        ("tider\nman 15-17, tor 16-18\nfre\n", .semicolon),
        ("tider\nman 15-17; tor 16-18\nfre\n", .comma),
        ("id\nM1\n", .comma),
        // Decimal comma.
        ("a;b\n1,5;2,5\n3,5;4,5\n", .semicolon),
    ]

    @Test(arguments: findsCases)
    func finds(text: String, expected: Delimiter) throws {
        #expect(try CSVReader(Array(text.utf8)).dialect.delimiter == expected)
        let crlf = text.unicodeScalars.map { $0 == "\n" ? "\r\n" : String($0) }.joined()
        #expect(try CSVReader(Array(crlf.utf8)).dialect.delimiter == expected)
    }

    private static let refusesToGuessCases: [(text: String, candidates: Set<Delimiter>)] = [
        ("a,b;c\n1,2;3\n", [Delimiter.semicolon, .comma]),
        ("a,b;c\n", [.semicolon, .comma]),
        ("a\tb,c\n1\t2,3\n", [.tab, .comma]),
        ("a;b,c\td\n", [.semicolon, .comma, .tab]),
        ("id,navn\nM1;Bo\nM2;Li\n", [.semicolon, .comma]),
    ]

    @Test(arguments: refusesToGuessCases)
    func refusesToGuess(text: String, candidates: Set<Delimiter>) {
        let error = tableError(text)
        guard case .ambiguousDelimiter(let first, let second)? = error?.problem else {
            Issue.record("read as \(String(describing: error))")
            return
        }
        #expect(first != second)
        #expect(candidates.isSuperset(of: [first, second]))
        for delimiter in Delimiter.allCases {
            #expect(tableError(text, delimiter: delimiter) == nil)
        }
    }

    @Test(arguments: [Delimiter.semicolon, .comma, .tab], ["", "\"", "\u{FEFF}"])
    func obeysTheSeparatorLine(delimiter: Delimiter, wrapping: String) throws {
        let mark = wrapping == "\u{FEFF}" ? wrapping : ""
        let quote = wrapping == "\"" ? wrapping : ""
        for lineEnd in ["\n", "\r\n", "\r"] {
            for key in ["sep=", "SEP="] {
                let text = "\(mark)\(quote)\(key)\(delimiter.rawValue)\(quote)\(lineEnd)a,b;c\td\(lineEnd)"
                var reader = try CSVReader(Array(text.utf8))
                #expect(reader.dialect.delimiter == delimiter)
                var record = TableRecord()
                #expect(try reader.next(into: &record))
                #expect(record.count == 2)
                #expect(record.line(0) == 2)
                #expect(try !reader.next(into: &record))
            }
        }
        #expect(try records(utf16("sep=;\r\na,b;c\r\n", littleEndian: true)) == [["a,b", "c"]])
    }

    @Test func callerOverrulesTheSeparatorLine() throws {
        #expect(try records("sep=;\na,b;c\n", delimiter: .comma) == [["a", "b;c"]])
    }

    @Test(arguments: ["sep=|\n1,2\n", "sep\n1\n", "sep=;x\n1;2\n", "\"sep=;\n1;2\"\n", "separator;b\n1;2\n"])
    func takesOtherFirstLinesAsRecords(text: String) throws {
        var reader = try CSVReader(Array(text.utf8), delimiter: .semicolon)
        var record = TableRecord()
        #expect(try reader.next(into: &record))
        #expect(record.line(0) == 1)
    }

    @Test func looksAtABoundedBeginning() throws {
        // The window's edge cuts a quoted cell; the file is sound.
        let long = String(repeating: "x, y\n", count: 20_000)
        #expect(try CSVReader(Array("id;fag\nM1;\"\(long)\"\nM2;a\n".utf8)).dialect.delimiter == .semicolon)
        #expect(try CSVReader(Array("\"\(long)\";fag\nM1;b\n".utf8)).dialect.delimiter == .semicolon)
    }
}
