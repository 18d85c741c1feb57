import Testing

@testable import Matching

@Suite struct RevealerTests {
    private let key = PseudonymKey(
        entries: [
            ("M-7KQ2", "M1", "Ada \"A\" <b>"), ("M-7KQ3", "=M2", nil), ("E-X4T9", "E;1", "O'Neil & søn"),
            ("E-X4T9C", "E2", "Zoë"),
        ].map { pseudonym, id, name in
            PseudonymKey.Entry(
                role: pseudonym.hasPrefix("M") ? .mentor : .mentee,
                pseudonym: PersonID(pseudonym)!,
                id: PersonID(id)!,
                name: name
            )
        }
    )

    private func reveal(_ text: String) -> String? {
        Revealer(key).reveal(Array(text.utf8), file: "x").bytes.map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(
        arguments: [
            ("M-7KQ2", "M1"), ("(M-7KQ2).", "(M1)."), ("“E-X4T9C”, “M-7KQ2”", "“E2”, “M1”"), ("M-7KQ2M-7KQ2", nil),
            ("xM-7KQ2", nil), ("M-7KQ2x", nil), ("M-7KQ2-x", nil), ("-M-7KQ2", nil), ("åM-7KQ2", nil), ("M-7KQ2å", nil),
            ("M-7KQ2’s", "M1’s"), ("m-7kq2", nil), ("M-", nil), ("M- E-", nil), ("Mentor ", nil), ("M-9999", nil),
            ("Mentor M-7KQ2", "Mentor M1"), ("Mentor 7KQ3", nil),
            ("Mentee X4T9C and Mentee X4T9", "Zoë and O'Neil & søn"),
            ("", nil), ("E-X4T9 \u{200F}M-7KQ3\u{200F}", "E;1 \u{200F}=M2\u{200F}"),
        ] as [(String, String?)]
    )
    func aPseudonymIsAWordOfItsOwn(text: String, revealed: String?) {
        #expect(PseudonymFinder(key).revealed(text) == revealed)
    }

    @Test func tablesKeepTheirStyleAndTheirOtherCells() {
        #expect(
            reveal("a;b;c\r\nM-7KQ3;Mentor 7KQ2;'=x\r\nE-X4T9;;-5\r\n")
                == "\u{FEFF}a;b;c\r\n'=M2;\"Ada \"\"A\"\" <b>\";'=x\r\n\"E;1\";;-5\r\n"
        )
        #expect(reveal("a,b\nM-7KQ3,E-X4T9\n") == "a,b\n'=M2,E;1\n")
    }

    @Test func textThatBecomesAFormulaIsMadeHarmless() {
        #expect(reveal("a;why\nx;M-7KQ3 and E-X4T9C\n") == "\u{FEFF}a;why\r\nx;'=M2 and E2\r\n")
    }

    @Test func whatIsPutInIsNoFormulaWithCommasEither() {
        let table = reveal("mentor,mentee,why\nM-7KQ3,E-X4T9C,M-7KQ3!\nx,=1,-5\n")
        #expect(table == "mentor,mentee,why\n'=M2,E2,'=M2!\nx,=1,-5\n")
    }

    /// What a pseudonym stands for can be long, and stand in a file often.
    @Test(arguments: [
        "M-7KQ2 M-7KQ2,M-7KQ2\n", "\u{FEFF}a;Mentor 7KQ2\n", "<p>M-7KQ2 <b title='M-7KQ2'>M-7KQ2</b>",
        "[\"M-7KQ2\", [{\"id\": \"M-7KQ2 and M-7KQ2\"}]]", "{\"a\": \"\\u004d-7KQ2 \\u0085\"}",
    ])
    func theMemoryIsReckonedBefore(text: String) throws {
        let bytes = Array(text.utf8)
        for id in ["M1", String(repeating: "=\"&\u{85}<x", count: 1000), String(repeating: "é", count: 5000)] {
            let entry = PseudonymKey.Entry(pseudonym: "M-7KQ2", id: PersonID(id)!, name: id)
            let revealer = Revealer(PseudonymKey(entries: [try #require(entry)]))
            let revealed = try #require(revealer.reveal(bytes, file: "x").bytes)
            #expect(revealer.memoryNeeded(toReveal: bytes) >= 3 * revealed.count)
        }
    }

    /// Words of the form of a pseudonym have its letters, and are words of their own.
    @Test(arguments: [
        ("x M-7KQ2", 1, 0), ("x M-9999", 0, 1), ("x M-99", 0, 0), ("x", 0, 0), ("M-9999 M-7KQ2", 1, 1), ("M-", 0, 0),
        ("E-X4T9C's", 1, 0), ("(E-VVVVV)", 0, 1), ("M-2024", 0, 0), ("ØM-9999 AM-9999 1M-9999", 0, 0),
    ])
    func aFileOfAnotherKeyIsKnown(text: String, known: Int, foreign: Int) {
        #expect(Revealer(key).pseudonyms(in: Array(text.utf8)) == (known, foreign))
        #expect(Revealer(key).pseudonyms(in: text.utf8.flatMap { [$0, 0] }) == (known, foreign))
    }

    @Test("Keys of many people that share pseudonyms by chance are told apart")
    func sharedByChance() throws {
        let mentees = (0..<1500).map { Mentee(id: PersonID("E\($0)")!) }
        var generator = SeededGenerator(seed: 7)
        let keys = (0..<2).map { _ in PseudonymKey(mentors: [], mentees: mentees, using: &generator) }
        let other = Set(keys[1].entries.map(\.pseudonym))
        #expect(keys[0].entries.contains { other.contains($0.pseudonym) })
        let file = Array(keys[1].entries.map(\.pseudonym.text).joined(separator: "\n").utf8)
        let found = Revealer(keys[0]).pseudonyms(in: file)
        #expect(found.known > 0 && found.foreign == mentees.count - found.known)
        #expect(Revealer(keys[1]).pseudonyms(in: file) == (mentees.count, 0))
    }

    @Test func pagesAreEscapedAndScriptsAreLeftAlone() {
        let page = "<!doctype html><p title=\"Mentor 7KQ2\">E-X4T9 Mentee X4T9</p><script>\"M-7KQ2\"</script>"
        #expect(
            reveal(page)
                == "<!doctype html><p title=\"Ada &quot;A&quot; &lt;b&gt;\">E;1 O&#39;Neil &amp; søn</p>"
                + "<script>\"M-7KQ2\"</script>"
        )
        #expect(reveal("<style>M-7KQ2") == "<style>M-7KQ2")
        #expect(reveal("<p>M-7KQ2<STYLE>M-7KQ2</STYLE>M-7KQ2<") == "<p>M1<STYLE>M-7KQ2</STYLE>M1<")
    }

    @Test func listsOfPeopleAreInTheOrderOfTheirIds() {
        #expect(
            reveal(#"{ "mentees": ["E-X4T9", "E-X4T9C"], "a": [3, 1.50, "M-7KQ2"], "times": [{"mentor":"M-7KQ2"}] }"#)
                == #"{ "mentees": ["E2", "E;1"], "a": [3, 1.50, "M1"], "times": [{"mentor":"M1"}] }"#
        )
        #expect(
            reveal(#"{"alternatives":[{"mentor":"M-7KQ2","points":1},{"mentor":"M-7KQ3","points":1}]}"#)
                == #"{"alternatives":[{"mentor":"=M2","points":1},{"mentor":"M1","points":1}]}"#
        )
        #expect(reveal(#"{"x":"Mentor 7KQ2","y":"\u00e5 M-7KQ2"}"#) == #"{"x":"Ada \"A\" <b>","y":"å M1"}"#)
        #expect(reveal("[]") == "[]" && reveal("{ }\n") == "{ }\n" && reveal("[ 1 ]") == "[ 1 ]")
    }

    @Test(arguments: [
        "{", "[", "{\"a\"", "[\"M-7KQ2", "{\"a\":}", "{'a': 1}", "{a:1}", "[\"\\", "[,]", "",
    ])
    func whatIsNoJSONIsRefused(text: String) {
        let (bytes, problems) = Revealer(key).reveal(Array(text.utf8), file: "run.json")
        #expect(bytes == nil && problems.count == 1 && problems[0].line != 0)
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func noBytesTrap(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let parts = [
            "{", "}", "[", "]", ",", ":", "\"", "\\", "M-7KQ2", "mentor", "1", " ", "\n", ";", "<", "script", "é",
        ]
        let text = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
            parts.randomElement(using: &generator) ?? ""
        }
        for opening in ["", "{", "[", "<"] {
            var bytes = Array((opening + text.joined()).utf8)
            if !bytes.isEmpty { bytes[Int.random(in: bytes.indices, using: &generator)] ^= UInt8(1 << (seed % 8)) }
            let (revealed, problems) = Revealer(key).reveal(bytes, file: "x")
            #expect((revealed == nil) != problems.isEmpty)
        }
    }
}
