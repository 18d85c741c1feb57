import Foundation
import Testing

/// The commands that give reasons, from outside.
@Suite("Explaining, recruiting and proposing again, as the tool does them")
struct ReasonToolTests {
    private let scratch = ScratchDirectory()
    private static let lists = ["mentors.csv", "mentees.csv", "--date", Fixtures.date]

    init() throws {
        try scratch.write(
            "mentors.csv",
            "id,languages,area,capacity\nM1,Danish,North,1\nM2,Arabic,South,1\nM3,Danish,South,0\n"
        )
        try scratch.write(
            "mentees.csv",
            "id,name,languages,area,age\nE1,Ada Vibe,Danish,North,20\nE2,Bo Vibe,Arabic,South,20\n"
                + "E3,Cid Vibe,Danish,South,20\n"
        )
    }

    private func run(_ command: String, _ more: String..., input: String = "") throws -> ToolRun {
        try matchCLI([command] + Self.lists + more, in: scratch.path, input: input)
    }

    @Test("Ids that are on no list are not repeated, and nothing like them is proposed")
    func unknownIDs() throws {
        for arguments in [["--mentee", "E9"], ["--mentee", "E1", "--mentor", "M9"]] {
            let run = try matchCLI(["explain"] + Self.lists + arguments, in: scratch.path)
            #expect(run.exitCode == 65 && run.output.isEmpty)
            #expect(run.errors.contains("has that id") && !run.errors.contains("9"))
        }
    }

    @Test("What is missing or makes no sense is a matter of usage")
    func usage() throws {
        #expect(try run("explain").exitCode == 64)
        #expect(try run("rematch").exitCode == 64)
        #expect(try run("rematch", "--previous", "-", "--keep", "some").exitCode == 64)
        #expect(try run("recruit", "--top", "0").exitCode == 64)
        #expect(try run("explain", "--mentee", "E1", "--format", "csv").exitCode == 64)
    }

    @Test("The advertised mentor, put on the list, lets as many more match as was said")
    func advertisedMentor() throws {
        let before = try run("match", "--format", "json").json()
        let advice = try run("recruit", "--format", "json").json()
        let first = try #require(try advice.list("advice").first)
        let cells = try first.member("mentor")
        let headers = [
            "need", "subjects", "languages", "availability", "area", "interests", "capacity", "child_certificate",
        ]
        let header = (["id"] + headers).joined(separator: ",")
        let row = (["NEW"] + headers.map { (try? cells.text($0)) ?? "" }).joined(separator: ",")
        try scratch.write(
            "mentors.csv",
            "\(header)\nM1,,,Danish,,North,,1,\nM2,,,Arabic,,South,,1,\nM3,,,Danish,,South,,0,\n\(row)\n"
        )
        let after = try run("match", "--format", "json").json()
        let gain = try #require(try first.list("gains").first)
        for (name, told) in [("matched", "matched"), ("totalPoints", "points")] {
            let (old, new) = (try before.member("summary").integer(name), try after.member("summary").integer(name))
            #expect(try gain.integer(told) == new - old)
        }
        #expect(try gain.integer("matched") == 1)
    }

    @Test("A result is a file of earlier pairs: what it says nothing of was proposed before")
    func resultsAreReadBack() throws {
        #expect(try run("match", "--output", "out").exitCode == 0)
        let again = try run("rematch", "--previous", "out/pairs.csv", "--format", "json", "--output", "again")
        #expect(again.exitCode == 0)
        let rematch = try again.json().member("rematch")
        #expect(try rematch.integer("previous") == 2)
        #expect(try rematch.list("kept").count == 2 && rematch.list("broken").isEmpty)
        #expect(FileManager.default.fileExists(atPath: scratch.file("again/run.json")))
    }

    @Test("What cannot all be kept is said, and ends in a code of its own")
    func cannotAllBeKept() throws {
        let both = "mentor,mentee,status\nM1,E1,\nM1,E3,\n"
        let all = try run("rematch", "--previous", "-", "--keep", "all", input: both)
        #expect(all.exitCode == 69 && all.output.isEmpty)
        #expect(try run("rematch", "--previous", "-", input: both).exitCode == 0)
    }

    @Test("A sentence has no word that only programmers know", arguments: ["E1", "E2", "E3"])
    func plainWords(mentee: String) throws {
        let pages = [try run("explain", "--mentee", mentee), try run("explain", "--mentee", mentee, "--mentor", "M2")]
        for page in pages + [try run("recruit")] {
            #expect(page.exitCode == 0)
            for word in ["dual", "slack", "Hall", "optimal", "network", "objective", "nil", "null"] {
                #expect(!page.output.contains(word))
            }
        }
    }
}
