import Testing

@testable import Matching

/// Whatever a file holds, reading it ends with people or with problems.
@Suite struct RosterNoiseTests {
    private static let pieces: [[UInt8]] =
        [
            "id", "nr", "navn", "fag", "tider", "alder", "klar", "kapacitet", "note", ";", ";", ";", ",", "\t", "\n",
            "\n",
            "\r\n", "\"", "\"\"", " ", "M1", "M2", "æøå", "A\u{30A}", "\u{A0}", "man 8-9", "010203-1234",
            "99999999999999999999",
            "!", "|", "-", "'", "=1+1", "\u{FEFF}", "2026-02-30", "0",
        ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0x00], [0xE6]]

    @Test(arguments: 0..<150 as Range<UInt64>)
    func everyFileIsAnswered(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for start in ["id;navn;tider;alder\n", "", "nr;fag;klar;venter siden;mentors\n"] {
            let bytes =
                Array(start.utf8)
                + (0..<Int.random(in: 0..<60, using: &random)).flatMap { _ in Self.pieces.randomElement(using: &random)!
                }
            let reader = rosterReader(skipsBadRows: seed.isMultiple(of: 2), delimiter: nil)
            let mentors = reader.mentors(bytes, file: "m")
            let mentees = reader.mentees(bytes, file: "e")
            let hasError = mentors.problems.contains { $0.severity == .error }
            #expect(mentors.roster != nil || hasError)
            #expect(reader.options.skipsBadRows || mentors.roster == nil || !hasError)
            #expect(mentors.roster?.people.count == mentors.roster?.lines.count)
            if let mentors = mentors.roster, let mentees = mentees.roster {
                _ = RosterReader.check(mentors: mentors, mentees: mentees)
            }
        }
    }

    @Test func pagesOfUnknownWordsAreCutShort() {
        let page = (0..<20_000).map { "ord\($0)" }.joined(separator: "|")
        let result = rosterReader().mentors("id;sprog;fag;tider", "M1;\(page);\(page);\(page)")
        #expect(result.problems.count == 11)
        #expect(result.problems.allSatisfy { "\($0)".utf8.count < 1000 })
    }
}
