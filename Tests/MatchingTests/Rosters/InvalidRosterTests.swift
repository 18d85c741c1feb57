import Foundation
import Testing

@testable import Matching

/// Every folder of `fixtures/invalid` gives exactly the problems that it lists, and repeats nothing personal.
@Suite struct InvalidRosterTests {
    private struct Expected: Decodable, Hashable {
        var file: String
        var line: Int?
        var column: Int?
        var code: String
        var severity: String
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../fixtures").standardizedFileURL

    static func folders(_ name: String) -> [String] {
        let entries = try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: name).path())
        return (entries ?? []).filter { !$0.contains(".") }.sorted()
    }

    private static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: root.appending(path: path)))
    }

    @Test func fixturesAreThere() {
        #expect(Self.folders("invalid").count > 80)
        #expect(Self.folders("rosters").count > 10)
    }

    @Test(arguments: folders("invalid"))
    func everyProblemIsFound(folder: String) throws {
        let reader = rosterReader(delimiter: nil)
        let mentors = reader.mentors(try Self.bytes("invalid/\(folder)/mentors.csv"), file: "mentors.csv")
        let mentees = reader.mentees(try Self.bytes("invalid/\(folder)/mentees.csv"), file: "mentees.csv")
        var problems = mentors.problems + mentees.problems
        if let mentors = mentors.roster, let mentees = mentees.roster {
            problems += RosterReader.check(mentors: mentors, mentees: mentees)
        }
        let found = problems.map {
            Expected(file: $0.file, line: $0.line, column: $0.column, code: $0.code, severity: $0.severity.rawValue)
        }
        // Who can be used is a matter of the policy, not of the lists.
        let expected = try JSONDecoder()
            .decode([Expected].self, from: Data(try Self.bytes("invalid/\(folder)/expected.json")))
            .filter { $0.code != "mentorNobodyCanUse" }
        #expect(Set(found) == Set(expected))
        #expect(found.count == expected.count)
        #expect(!"\(problems)".contains("Zyx"))
        #expect(!"\(problems)".contains("311299"))
        let hasError = { (file: String) in expected.contains { $0.file == file && $0.severity == "error" } }
        #expect((mentors.roster == nil) == hasError("mentors.csv"))
        #expect((mentees.roster == nil) == hasError("mentees.csv"))
    }

    @Test(arguments: folders("rosters"))
    func everyDialectGivesTheSamePeople(folder: String) throws {
        let reader = rosterReader(delimiter: nil)
        let reference = reader.mentors(try Self.bytes("rosters/utf8-comma-lf/mentors.csv"), file: "a").roster?.people
        let mentors = reader.mentors(try Self.bytes("rosters/\(folder)/mentors.csv"), file: "a")
        let mentees = reader.mentees(try Self.bytes("rosters/\(folder)/mentees.csv"), file: "b")
        #expect(mentors.roster?.people == reference && reference?.count == 6)
        #expect(
            mentees.roster?.people
                == reader.mentees(try Self.bytes("rosters/utf8-comma-lf/mentees.csv"), file: "b").roster?.people
        )
        #expect(places(mentors.problems).isEmpty)
        #expect(places(mentees.problems).isEmpty || kinds(mentees.problems).allSatisfy { $0 == .menteeWithoutAge })
    }

    /// Those whose policy names columns are read with that policy, elsewhere.
    @Test(arguments: folders("programmes"))
    func programmesHaveNoErrors(folder: String) throws {
        let policy = (try? Self.bytes("programmes/\(folder)/policy.json5")) ?? []
        guard !String(decoding: policy, as: UTF8.self).contains("columns:") else { return }
        let reader = rosterReader(delimiter: nil)
        let mentors = reader.mentors(try Self.bytes("programmes/\(folder)/mentors.csv"), file: "mentors.csv")
        let mentees = reader.mentees(try Self.bytes("programmes/\(folder)/mentees.csv"), file: "mentees.csv")
        let errors = (mentors.problems + mentees.problems).filter { $0.severity == .error }
        #expect(places(errors).isEmpty)
    }
}
