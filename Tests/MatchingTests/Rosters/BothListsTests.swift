import Testing

@testable import Matching

@Suite struct BothListsTests {
    private func check(_ mentors: [String], _ mentees: [String]) throws -> [Problem] {
        let reader = rosterReader()
        let first = reader.mentors(Array(mentors.joined(separator: "\n").utf8), file: "mentors.csv").roster
        let second = reader.mentees(Array(mentees.joined(separator: "\n").utf8), file: "mentees.csv").roster
        return RosterReader.check(mentors: try #require(first), mentees: try #require(second))
    }

    @Test func swappedListsAreFound() throws {
        let problems = try check(["id;klar;alder", "E1;ja;17"], ["id;kapacitet", "M1;2"])
        #expect(places(problems) == ["-:- listsSwapped"])
        #expect(problems.first?.file == "mentors.csv")
        #expect(places(try check(["id;klar", "E1;ja"], ["id;navn", "M1;A"])) == ["-:- listsSwapped"])
    }

    @Test func listsInOrderAreLeftAlone() throws {
        #expect(try check(["id;kapacitet", "M1;2"], ["id;klar", "E1;ja"]).isEmpty)
        #expect(try check(["id", "M1"], ["id", "E1"]).isEmpty)
        #expect(try check(["id;kapacitet;klar", "M1;2;"], ["id;alder", "E1;17"]).isEmpty)
    }

    @Test func peopleOnBothListsAreFound() throws {
        let problems = try check(
            ["navn;id", "A;M1", "B;X\u{C5}", "C;M3"],
            ["alder;id", "1;E1", "2;M1", "3;XA\u{30A}"]
        )
        #expect(places(problems) == ["3:2 onBothLists", "4:2 onBothLists"])
        #expect(kinds(problems) == [.onBothLists(otherLine: 2), .onBothLists(otherLine: 3)])
        #expect(problems.allSatisfy { $0.file == "mentees.csv" })
    }

    @Test func namesCountWithTheAge() throws {
        let mentors = ["id;navn;alder;område", "1;Ane Bo\u{E5};40;Nord", "2;Bo;30;"]
        let mentees = [
            "id;navn;alder;område", "A;Ane Boa\u{30A};40;", "B;Ane Bo\u{E5};40;Syd", "C;Ane Bo\u{E5};41;Nord", "D;Bo;;",
            "E;;40;",
        ]
        let problems = try check(mentors, mentees)
        #expect(places(problems) == ["2:2 onBothLists"])
        #expect(kinds(problems) == [.onBothLists(otherLine: 2)])
    }

    @Test func runningNumbersAreNoPeople() throws {
        #expect(try check(["nr", "1", "2", "3"], ["nr", "1", "2"]).isEmpty)
        #expect(places(try check(["nr", "1", "2", "3"], ["nr", "3", "4", "5"])) == ["2:1 onBothLists"])
        #expect(places(try check(["nr", "20304050"], ["nr", "20304050"])) == ["2:1 onBothLists"])
    }
}
