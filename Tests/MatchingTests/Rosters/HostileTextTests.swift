import Testing

@testable import Matching

/// Texts that nobody writes, but somebody could send: read in a time that grows with their length and no faster.
@Suite("Hostile texts") struct HostileTextTests {
    /// Marks of several classes in an order that has to be sorted.
    private static func marks(_ count: Int) -> String {
        var generator = SeededGenerator(seed: 1)
        let marks: [Unicode.Scalar] = ["\u{316}", "\u{301}", "\u{327}", "\u{338}", "\u{5B0}"]
        var text = String.UnicodeScalarView()
        for _ in 0..<count { text.append(marks.randomElement(using: &generator) ?? "\u{301}") }
        return String(text)
    }

    @Test("Hundreds of thousands of marks on one letter", .timeLimit(.minutes(ToolRun.isSanitized ? 20 : 2)))
    func marks() throws {
        let text = "a" + Self.marks(200_000)
        let cells = rosterReader().mentors("id;navn;fag;område", "M1;\(text);\(text);\(text)", "M2;x;y;z")
        #expect(cells.roster?.people.count == 2)
        let wrong = rosterReader(skipsBadRows: true).mentees("id;sprog;tider;alder", "E1;\(text);\(text);\(text)")
        #expect("\(wrong.problems)".utf8.count < 20_000)
        let ids = rosterReader().mentees("id", text, text)
        #expect(places(ids.problems).contains("3:1 duplicateID"))
        let policy = "{ \"\(text)\": 1, \"\(text)\": \"\(text)\" }"
        #expect(PolicyReader.read(Array(policy.utf8), file: "policy.json5").policy == nil)
    }

    @Test("A whole page of accents, and a report of many people", .timeLimit(.minutes(ToolRun.isSanitized ? 20 : 2)))
    func long() throws {
        let text = String(repeating: "q\u{301}", count: 300_000)
        #expect(Text.nfc(text) == text)
        let lists = "pseudonym;id;name\nM-CCCC;M1;Anna Ny\n"
        let key = try #require(KeyReader(Array(lists.utf8), file: "key.csv").read().key)
        let page = Array(("<p>" + String(repeating: "<b title='M-CCCC'>Mentor CCCC</b> ", count: 60_000)).utf8)
        let revealed = Revealer(key).reveal(page, file: "report.html").bytes
        #expect(revealed?.count == 3 + 60_000 * "<b title='M1'>Anna Ny</b> ".utf8.count)
    }

    @Test("A text stays as it is unless a letter has more marks than any language has", arguments: [0, 1, 29, 30])
    func few(count: Int) {
        let text = "a" + Self.marks(count) + "b" + Self.marks(count)
        #expect(Text.streamSafe(text).utf8.elementsEqual(text.utf8))
        #expect(Text.nfc(text) == text)
    }

    @Test("With more it means the same in every form", arguments: [31, 60, 61, 1000])
    func many(count: Int) {
        let text = "a" + Self.marks(count)
        let composed = Text.nfc(text)
        #expect(Text.nfc(composed).utf8.elementsEqual(composed.utf8))
        #expect(Text.key(composed) == Text.key(text))
        let joiners = Text.streamSafe(text).unicodeScalars.count { $0.value == 0x34F }
        #expect(joiners == (count - 1) / 30)
    }

    @Test("A message repeats no more of a text than fits a few lines")
    func excerpts() {
        #expect(Text.excerpt("a" + Self.marks(100_000)).unicodeScalars.count == 241)
        #expect(Text.excerpt(String(repeating: "æ", count: 60)).count == 60)
        #expect(Text.excerpt(String(repeating: "æ", count: 61)) == String(repeating: "æ", count: 60) + "…")
    }

    @Test("Places in a policy are found whatever ends its lines", arguments: ["\n", "\r\n", "\r"])
    func excerptsOfPolicies(end: String) {
        let text = ["\u{FEFF}{", "  balance: true,", "", "  wrong: 1,", "  æøå: 2 }"].joined(separator: end)
        let bytes = Array(text.utf8)
        let found = PolicyReader.read(bytes, file: "p").problems.map { ProblemExcerpt.excerpt(of: $0, inPolicy: bytes) }
        #expect(found.map { $0?.marked } == ["wrong", "æøå"])
        #expect(found.map { $0?.before } == ["", ""])
        // In a line too long to be read nothing is pointed at.
        let long = Array(("{ " + String(repeating: "wrong: 1, ", count: 20_000) + "}").utf8)
        let problems = PolicyReader.read(long, file: "p").problems
        #expect(problems.count > 20_000 && ProblemExcerpt.excerpt(of: problems[9], inPolicy: long) == nil)
    }
}
