import Testing

@testable import Matching

@Suite("JSON5")
struct JSON5Tests {
    private func read(_ text: String) throws(JSON5Error) -> JSON5Value { try JSON5Reader.read(Array(text.utf8)) }

    // MARK: Valid texts

    @Test(
        "Scalars",
        arguments: [
            ("null", .null), ("true", .bool(true)), ("false", .bool(false)),
            ("0", .integer(0)), ("-0", .integer(0)), ("+7", .integer(7)), ("-12", .integer(-12)),
            ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
            ("9223372036854775808", .decimal("9223372036854775808")),
            ("-9223372036854775809", .decimal("-9223372036854775809")),
            ("0x1F", .integer(31)), ("-0Xff", .integer(-255)), ("0x7FFFFFFFFFFFFFFF", .integer(.max)),
            ("0xFFFFFFFFFFFFFFFF", .decimal("0xFFFFFFFFFFFFFFFF")),
            (".5", .decimal(".5")), ("5.", .decimal("5.")), ("+1.50", .decimal("1.50")), ("-.5e-3", .decimal("-.5e-3")),
            ("1e3", .decimal("1e3")), ("1E+400", .decimal("1E+400")), ("0.0", .decimal("0.0")),
            ("0e1", .decimal("0e1")),
            ("Infinity", .decimal("Infinity")), ("-Infinity", .decimal("-Infinity")),
            ("+Infinity", .decimal("Infinity")),
            ("NaN", .decimal("NaN")), ("-NaN", .decimal("NaN")),
            ("\"\"", .string("")), ("'a\"b'", .string("a\"b")), ("\"a'b\"", .string("a'b")), ("'æ🙂'", .string("æ🙂")),
            (#"'\b\t\n\v\f\r\0'"#, .string("\u{8}\t\n\u{B}\u{C}\r\0")), (#"'\'\"\\\/\a\æ'"#, .string(#"'"\/aæ"#)),
            (#"'\x41\u00e6\uD83D\uDE42'"#, .string("Aæ🙂")),
            ("'a\\\nb\\\r\nc\\\rd\\\u{2028}e\\\u{2029}f'", .string("abcdef")),
            ("'a\u{2028}b\tc'", .string("a\u{2028}b\tc")),
        ] as [(String, JSON5Value.Content)]
    )
    func scalars(text: String, content: JSON5Value.Content) throws {
        #expect(try read(text) == JSON5Value(content: content, line: 1, column: 1))
    }

    @Test("Values, keys and duplicates keep their order and places")
    func places() throws {
        let value = try read("// æ\n{ a: [1,\r\n  'x',], /* 🙂\r*/ \"b c\": {},\n\tæ: null, a: true }\n")
        guard case .object(let members) = value.content else {
            Issue.record("no object")
            return
        }
        #expect((value.line, value.column) == (2, 1))
        #expect(members.map(\.key) == ["a", "b c", "æ", "a"])
        #expect(members.map(\.keyLine) == [2, 4, 5, 5])
        #expect(members.map(\.keyColumn) == [3, 4, 2, 11])
        #expect(members.map(\.value.line) == [2, 4, 5, 5])
        #expect(members.map(\.value.column) == [6, 11, 5, 14])
        guard case .array(let elements) = members[0].value.content else {
            Issue.record("no array")
            return
        }
        #expect(elements.map(\.line) == [2, 3])
        #expect(elements.map(\.column) == [7, 3])
    }

    @Test("Columns count characters, not bytes, and a byte-order mark counts for nothing")
    func columns() throws {
        let value = try read("\u{FEFF}['æøå', 'e\u{301}', '👩‍👩‍👧', 1]")
        guard case .array(let elements) = value.content else {
            Issue.record("no array")
            return
        }
        #expect(value.column == 1)
        #expect(elements.map(\.column) == [2, 9, 14, 19])
    }

    @Test(
        "Keys",
        arguments: [
            ("a", "a"), ("$_1", "$_1"), ("område", "område"), (#"\u0061b"#, "ab"), (#"a\u0031"#, "a1"),
            ("'a b'", "a b"),
            ("\"\"", ""), ("null", "null"), ("Infinity", "Infinity"), ("a\u{301}\u{200D}", "a\u{301}\u{200D}"),
            ("𠀀", "𠀀"),
        ]
    )
    func keys(written: String, key: String) throws {
        guard case .object(let members) = try read("{\(written):1}").content else {
            Issue.record("no object")
            return
        }
        #expect(members.map(\.key) == [key])
    }

    @Test(
        "Every kind of white space",
        arguments: ["\t", "\u{B}", "\u{C}", " ", "\u{A0}", "\u{FEFF}", "\u{2028}", "\u{2003}"]
    )
    func blanks(blank: String) throws {
        #expect(try read("\(blank)[\(blank)1\(blank),\(blank)]\(blank)").content != .null)
    }

    @Test("A comment may end the text", arguments: ["1//", "1 // x", "1/**/", "/***/1", "/* * / */1", "//x\u{2028}1"])
    func comments(text: String) throws {
        #expect(try read(text).content == .integer(1))
    }

    // MARK: Invalid texts

    @Test(
        "What is wrong, and exactly where",
        arguments: [
            ("", .unexpectedEnd, 1, 1), (" \n ", .unexpectedEnd, 2, 2), ("[", .unexpectedEnd, 1, 2),
            ("[1", .unexpectedEnd, 1, 3),
            ("{a:1,", .unexpectedEnd, 1, 6), ("{a", .unexpectedEnd, 1, 3), ("{a:", .unexpectedEnd, 1, 4),
            ("tru", .unexpectedCharacter("t"), 1, 1), ("nulls", .unexpectedCharacter("n"), 1, 1),
            (#"null\u0061"#, .unexpectedCharacter("n"), 1, 1),
            ("[1 2]", .unexpectedCharacter("2"), 1, 4), ("[,]", .unexpectedCharacter(","), 1, 2),
            ("[1,,]", .unexpectedCharacter(","), 1, 4), ("[1}", .unexpectedCharacter("}"), 1, 3),
            ("{,}", .unexpectedCharacter(","), 1, 2), ("{a 1}", .unexpectedCharacter("1"), 1, 4),
            ("{a:1 b:2}", .unexpectedCharacter("b"), 1, 6), ("{1:1}", .unexpectedCharacter("1"), 1, 2),
            ("{a:}", .unexpectedCharacter("}"), 1, 4), ("{-a:1}", .unexpectedCharacter("-"), 1, 2),
            ("{\n  'æ': 1,\n  b = 2\n}", .unexpectedCharacter("="), 3, 5), ("[1; 2]", .unexpectedCharacter(";"), 1, 3),
            ("[“a”]", .unexpectedCharacter("“"), 1, 2), ("/", .unexpectedCharacter("/"), 1, 1),
            ("[1, \u{0}]", .unexpectedCharacter("\u{0}"), 1, 5),
            ("1 /* x\n* /", .unclosedComment, 1, 3), ("/*/", .unclosedComment, 1, 1),
            ("'abc", .unclosedString, 1, 1), ("['a\n']", .unclosedString, 1, 2), ("{'a\r':1}", .unclosedString, 1, 2),
            ("'a\\", .unclosedString, 1, 1), ("'a\"", .unclosedString, 1, 1),
            (#"'\1'"#, .badEscape, 1, 2), (#"'\01'"#, .badEscape, 1, 2), (#"'ab\xg0'"#, .badEscape, 1, 4),
            (#"'\u12'"#, .badEscape, 1, 2), (#"'\uD83D'"#, .badEscape, 1, 2), (#"'\uD83Dx'"#, .badEscape, 1, 2),
            (#"'\uD83D\uD83D'"#, .badEscape, 1, 2), (#"'\uDE42'"#, .badEscape, 1, 2), (#"'\uD83D\u"#, .badEscape, 1, 2),
            (#"{a\x41:1}"#, .badEscape, 1, 3), (#"{\u0031:1}"#, .badEscape, 1, 2),
            (#"{\uD83D\uDE42:1}"#, .badEscape, 1, 2),
            ("01", .badNumber, 1, 1), ("[-]", .badNumber, 1, 2), ("+", .badNumber, 1, 1), (".", .badNumber, 1, 1),
            ("1e", .badNumber, 1, 1), ("1e+", .badNumber, 1, 1), ("0x", .badNumber, 1, 1), ("0xg", .badNumber, 1, 1),
            ("1a", .badNumber, 1, 1), ("1.2.3", .badNumber, 1, 1), ("--1", .badNumber, 1, 1), ("+ 1", .badNumber, 1, 1),
            ("1_000", .badNumber, 1, 1), ("-Infinit", .badNumber, 1, 1), ("[1,\n 00]", .badNumber, 2, 2),
            (".e1", .badNumber, 1, 1),
            ("0x1.8", .badNumber, 1, 1), ("1\\u0061", .badNumber, 1, 1),
            ("1 2", .textAfterValue, 1, 3), ("{}\n}", .textAfterValue, 2, 1), ("null,", .textAfterValue, 1, 5),
        ] as [(String, JSON5Error.Reason, Int, Int)]
    )
    func invalid(text: String, reason: JSON5Error.Reason, line: Int, column: Int) {
        #expect(throws: JSON5Error(reason, line: line, column: column)) { try read(text) }
    }

    @Test(
        "Bytes that are not UTF-8",
        arguments: [
            ([0xFF], 0, 1, 1), ([0x5B, 0x0A, 0x27, 0xC3, 0xA6, 0xE6, 0x27], 5, 2, 3), ([0x20, 0xC0, 0xAF], 1, 1, 2),
            ([0xED, 0xA0, 0x80], 0, 1, 1), ([0xF4, 0x90, 0x80, 0x80], 0, 1, 1), ([0x31, 0xC3], 1, 1, 2),
            ([0xEF, 0xBB, 0xBF, 0x80], 3, 1, 1), ([0xF0, 0x9F, 0x99], 0, 1, 1), ([0xE0, 0x80, 0x80], 0, 1, 1),
        ] as [([UInt8], Int, Int, Int)]
    )
    func notUTF8(bytes: [UInt8], offset: Int, line: Int, column: Int) {
        #expect(throws: JSON5Error(.invalidByte(offset: offset), line: line, column: column)) {
            try JSON5Reader.read(bytes)
        }
    }

    // MARK: Limits

    @Test("Nesting has a limit, and the depths beyond it are no danger", arguments: ["[", "{a:", "[{a:"])
    func nesting(opening: String) throws {
        let limit = JSON5Reader.nestingLimit
        let deep = String(repeating: opening, count: 10_000)
        let error = #expect(throws: JSON5Error.self) { try read(deep) }
        #expect(error?.reason == .nestedTooDeep(limit: limit))
        if opening == "[" {
            #expect(error?.column == limit + 1)
            let closing = String(repeating: "]", count: limit)
            _ = try read(String(repeating: "[", count: limit) + closing)
        }
    }

    @Test("Numbers of hundreds of digits are texts", arguments: [20, 400, 100_000])
    func longNumbers(digits: Int) throws {
        let number = String(repeating: "9", count: digits)
        #expect(try read(number).content == .decimal(number))
        #expect(try read("-\(number).\(number)e\(number)").content == .decimal("-\(number).\(number)e\(number)"))
        let hexadecimal = "0x" + String(repeating: "F", count: digits)
        #expect(try read(hexadecimal).content == .decimal(hexadecimal))
    }

    @Test("Garbage never traps, and places stay inside the text", arguments: 0..<40 as Range<UInt64>)
    func garbage(seed: UInt64) throws {
        var state = seed
        func draw(_ bound: Int) -> Int {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return Int((value ^ (value >> 31)) % UInt64(bound))
        }
        let pieces = [
            "{", "}", "[", "]", ":", ",", "'", "\"", "\\", "\n", "\r", "//", "/*", "*/", "-", "+", ".", "0", "0x", "1",
            "e", "9", "a",
            "æ", "🙂", "e\u{301}", "\u{2028}", "\u{FEFF}", "\\u", "\\uD83D", "\\x4", "null", "true", "NaN", "Infinity",
            " ", "\u{0}",
        ].map { Array($0.utf8) }
        for _ in 0..<100 {
            var bytes: [UInt8] = []
            for _ in 0..<draw(40) {
                bytes += draw(40) == 0 ? [UInt8(draw(256))] : pieces[draw(pieces.count)]
            }
            do throws(JSON5Error) {
                _ = try JSON5Reader.read(bytes)
            } catch {
                let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
                #expect((1...lines).contains(error.line))
                #expect((1...bytes.count + 1).contains(error.column))
            }
        }
    }

    @Test("A text cut off anywhere is an error that knows so")
    func cutOff() throws {
        let text = Array("{ a: [1, 'bæ', 0x1F], /* c */ \"d\": { e: null, f: -1.5e3 } }".utf8)
        _ = try JSON5Reader.read(text)
        for count in 0..<text.count {
            #expect(throws: JSON5Error.self) { try JSON5Reader.read(Array(text[..<count])) }
        }
    }
}
