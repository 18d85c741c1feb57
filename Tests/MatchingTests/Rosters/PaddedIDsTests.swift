import Testing

@testable import Matching

@Suite("Ids that a spreadsheet has cut the zeros from")
struct PaddedIDsTests {
    private func ids(_ texts: [String]) -> Set<PersonID> { Set(texts.compactMap { PersonID($0) }) }

    @Test(
        arguments: [
            ("7", "007"), ("12", "012"), ("70", "0070"), ("8", nil), ("007", nil), ("07", nil), ("0", nil), ("", nil),
            ("x", nil), ("7.0", nil), ("٧", nil),
        ] as [(String, String?)]
    )
    func theOneThatCanBeMeantIsFound(text: String, id: String?) throws {
        let padded = PaddedIDs(ids(["007", "012", "0070", "08", "008", "000", "1", "0x9", "M01"]))
        guard let written = PersonID(text) else { return }
        #expect(padded.id(leftAs: written)?.text == id)
    }

    @Test func aFileOfPairsIsReadWithThem() throws {
        let file = Array("mentor;mentee;status\n7;1;forbid\n12;01;lock\n9;1;forbid\n".utf8)
        let reader = PairsReader(mentors: ids(["007", "12", "012", "09", "9"]), mentees: ids(["01"]))
        let (pairs, problems) = reader.read(file, file: "pairs.csv")
        #expect(problems.isEmpty)
        let found = try #require(pairs).directives.statuses.map { "\($0.key.mentor)-\($0.key.mentee) \($0.value)" }
        // An id that is on the list as it stands means that person.
        #expect(found.sorted() == ["007-01 forbid", "12-01 lock", "9-01 forbid"])
    }
}
