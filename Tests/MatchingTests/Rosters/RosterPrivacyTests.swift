import Testing

@testable import Matching

@Suite struct RosterPrivacyTests {
    @Test(arguments: [
        "010203-1234", "0102031234", "311299-0000", "290200-1234", "010203 1234", "Ali 010203-1234 Hansen",
        "x0102031234", "cpr:0102031234.", "12 010203-1234",
    ])
    func looksLikeCPR(text: String) {
        #expect(CPRNumber.isContained(in: text))
    }

    @Test(arguments: [
        "", "010203", "320103-1234", "011303-1234", "000103-1234", "300203-1234", "4512345678", "01020312345",
        "0010203-1234", "010203-12345", "010203-123", "010203--1234", "01-02-2003", "12345678", "010203-",
    ])
    func doesNotLookLikeCPR(text: String) {
        #expect(!CPRNumber.isContained(in: text))
    }

    @Test(arguments: ["type", "fag", "sprog", "tider", "område", "alder", "kapacitet", "børneattest", "note", "klar"])
    func cprNumbersAreNeverRepeated(header: String) {
        for number in ["010203-1234", "0102031234"] {
            let result = rosterReader(skipsBadRows: true).mentors("id;\(header)", "M1;\(number)", "M2;\(number)")
            #expect(result.problems.filter { $0.code == "looksLikeCPR" }.map(\.line) == [2, 3])
            #expect(result.problems.allSatisfy { $0.line == 1 || $0.column == 2 })
            #expect(!"\(result.problems)".contains("010203") && !"\(result.problems)".contains("1234"))
        }
    }

    @Test func cprNumbersAreFoundInIDsAndNames() {
        let result = rosterReader().mentees("id;navn;alder", "010203-1234;A;17", "E2;0102031234;17", "E3;B;17")
        #expect(places(result.problems) == ["2:1 looksLikeCPR", "3:2 looksLikeCPR"])
        #expect(result.roster?.people.count == 3)
    }

    @Test func namesAreNeverRepeated() {
        let result = rosterReader().mentees(
            "id;navn;sprog;alder",
            "Zyx;Zyx;dansk;17",
            "Zyx;Zyx;dansk;17",
            ";Zyx;dansk;17",
            "Zyx2;Zyx",
            "Zyx3;Zyx;xx;x"
        )
        #expect(result.problems.count == 5)
        #expect(!"\(result.problems)".contains("Zyx"))
    }

    @Test(arguments: [
        (["23018", "40311", "7", "51204", "13"], "4:1 leadingZerosLost"),
        (["00123", "456", "00789"], "3:1 leadingZerosLost"),
        (["100", "200", "31"], "4:1 leadingZerosLost"),
        (["1", "2", "3", "10", "11", "12"], nil),
        ((1...150).map(String.init), nil),
        (["007", "012"], nil), (["23018", "40311"], nil), (["M18", "40311", "51204"], nil),
        (["12", "35", "104", "110"], nil),
        (["12345678901234567890", "22345678901234567890", "1"], "4:1 leadingZerosLost"),
    ])
    func lostZerosAreFound(ids: [String], expected: String?) {
        let result = rosterReader().mentors(Array((["id"] + ids).joined(separator: "\n").utf8), file: "m")
        #expect(places(result.problems) == (expected.map { [$0] } ?? []))
    }
}
