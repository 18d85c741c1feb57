import Foundation
import Testing

/// What the tool says of every folder of `fixtures/invalid`, and what it never says.
@Suite("Mistakes in lists, as the tool reports them")
struct InvalidToolTests {
    private struct Expected: Decodable, Hashable, Comparable, CustomStringConvertible {
        var file: String
        var line: Int?
        var column: Int?
        var code: String
        var severity: String

        var description: String { "\(file):\(line ?? 0):\(column ?? 0) \(code) (\(severity))" }

        static func < (one: Expected, other: Expected) -> Bool { one.description < other.description }
    }

    private static let lists = ["mentors.csv", "mentees.csv", "--date", Fixtures.date]

    private func expected(_ folder: String) throws -> [Expected] {
        try JSONDecoder().decode([Expected].self, from: Fixtures.data("invalid/\(folder)/expected.json")).sorted()
    }

    private func problems(_ document: JSONValue) throws -> [Expected] {
        #expect(try document.integer("schema") == 1)
        return try document.list("problems").map { problem in
            #expect(try problem.names() == ["code", "column", "cure", "file", "line", "message", "severity"])
            #expect(try !problem.text("message").isEmpty && !problem.text("cure").isEmpty)
            return Expected(
                file: try problem.text("file"),
                line: try problem.member("line").integer,
                column: try problem.member("column").integer,
                code: try problem.text("code"),
                severity: try problem.text("severity")
            )
        }
        .sorted()
    }

    /// Whether a line for people is about a problem: `Error: a.csv, lines 3 and 7, column 2 (B): message [code]`.
    private func shows(_ text: Substring, _ problem: Expected) -> Bool {
        let severity = problem.severity == "error" ? "Error" : "Note"
        guard text.hasPrefix("\(severity): \(problem.file)"), text.hasSuffix("[\(problem.code)]") else { return false }
        let place = text.dropFirst(severity.count + 2).prefix { $0 != ":" }.split(separator: ", column ")
        let lines = place[0].split { !$0.isNumber }.compactMap { Int($0) }
        let column = place.count > 1 ? Int(place[1].prefix { $0.isNumber }) : nil
        return column == problem.column && (problem.line.map(lines.contains) ?? lines.isEmpty)
    }

    /// Nothing personal: neither the folder's canary, nor what all names and ids hold, nor a CPR number of a fixture.
    private func expectSilence(_ texts: String..., folder: String) {
        for text in texts {
            #expect(!text.contains("Zyx") && !text.contains("Kanarie-\(folder)"))
            #expect(!text.contains("311299") && !text.contains("010203"))
        }
    }

    @Test(arguments: Fixtures.folders("invalid"))
    func check(folder: String) throws {
        let run = try matchCLI(
            ["check"] + Self.lists + ["--format", "json"],
            in: Fixtures.path("invalid/\(folder)")
        )
        let expected = try expected(folder)
        #expect(try problems(run.json()) == expected)
        #expect(run.exitCode == (expected.contains { $0.severity == "error" } ? 65 : 0))
        // The same for a person, who gets one line for a mistake in many rows.
        let lines = run.errors.split(separator: "\n").filter { $0.hasSuffix("]") }
        for problem in expected { #expect(lines.contains { shows($0, problem) }, "\(problem)") }
        for line in lines { #expect(expected.contains { shows(line, $0) }, "\(line)") }
        expectSilence(run.output, run.errors, folder: folder)
    }

    @Test(arguments: Fixtures.folders("invalid"))
    func match(folder: String) throws {
        let scratch = ScratchDirectory()
        let place = scratch.file("out")
        let hasErrors = try expected(folder).contains { $0.severity == "error" }
        let run = try matchCLI(["match"] + Self.lists + ["--output", place], in: Fixtures.path("invalid/\(folder)"))
        #expect(run.exitCode == (hasErrors ? 65 : 0))
        #expect(run.output.isEmpty)
        #expect(FileManager.default.fileExists(atPath: place) == !hasErrors)
        expectSilence(run.errors, folder: folder)
        // The program that asked for JSON gets the problems as JSON too.
        guard hasErrors else { return }
        let json = try matchCLI(["match"] + Self.lists + ["--format", "json"], in: Fixtures.path("invalid/\(folder)"))
        #expect(json.exitCode == 65)
        let found = try problems(json.json())
        #expect(found == (try expected(folder)).filter { $0.code != "mentorNobodyCanUse" || found.contains($0) })
        expectSilence(json.output, json.errors, folder: folder)
    }

    @Test("Without the bad rows there is a result, and the rows are listed", arguments: ["many-mistakes", "age-huge"])
    func skipBadRows(folder: String) throws {
        let run = try matchCLI(
            ["match", "--skip-bad-rows", "--format", "json"] + Self.lists,
            in: Fixtures.path("invalid/\(folder)")
        )
        #expect(run.exitCode == 0)
        let summary = try run.json().member("summary")
        let bad = try expected(folder).filter { $0.severity == "error" }
        let rows = Set(bad.filter { $0.file == "mentees.csv" }.compactMap(\.line)).count
        let all = try #require(String(data: Fixtures.data("invalid/\(folder)/mentees.csv"), encoding: .utf8))
        #expect(try summary.integer("mentees") <= all.split(whereSeparator: \.isNewline).count - 1 - rows)
        for problem in bad { #expect(run.errors.contains("[\(problem.code)]")) }
        #expect(run.errors.contains("left out"))
        expectSilence(run.errors, folder: folder)
    }

    @Test("No name and no id in a message about a list without errors", arguments: Fixtures.folders("programmes"))
    func programmes(folder: String) throws {
        let fixture = "programmes/\(folder)"
        let check = ["check"] + matchArguments(fixture).dropFirst()
        let runs = try [matchArguments(fixture, "--format", "json"), check].map {
            try matchCLI($0, in: Fixtures.path(fixture))
        }
        var people = 0
        for list in ["mentors.csv", "mentees.csv"] {
            let arguments = ["check", "--records", list, "--format", "json"]
            let records = try matchCLI(arguments, in: Fixtures.path(fixture)).json().list("records")
            let rows = try records.map { try $0.texts() }
            #expect(["navn", "name"].contains(rows[0][1].lowercased()))
            for row in rows.dropFirst() {
                people += 1
                for run in runs {
                    #expect(run.exitCode == 0)
                    #expect(!run.errors.contains(row[1]))
                    let words = Set(run.errors.split { !$0.isLetter && !$0.isNumber }.map(String.init))
                    #expect(words.isDisjoint(with: [row[0]] + row[1].split(separator: " ").map(String.init)))
                }
            }
        }
        // The smallest programme has three places and nine people to share among them.
        #expect(people >= 12)
    }
}
