import Foundation
import Testing

/// Everything that is printed as JSON is described in `docs/schema`, and nothing else is printed.
@Suite("The formats of JSON")
struct SchemaToolTests {
    private func expect(
        _ arguments: [String],
        in folder: String,
        as name: String,
        exitCode: Int32 = 0,
        input: String = ""
    ) throws -> JSONValue {
        let run = try matchCLI(arguments + ["--format", "json"], in: folder, input: input)
        #expect(run.exitCode == exitCode, "\(arguments): \(run.errors)")
        let faults = try JSONSchema().faults(of: Data(run.output.utf8), as: name)
        #expect(faults.isEmpty, "\(arguments): \(faults.prefix(5))")
        return try run.json()
    }

    private func expectFile(_ path: String, as name: String) throws {
        let faults = try JSONSchema().faults(of: Data(contentsOf: URL(filePath: path)), as: name)
        #expect(faults.isEmpty, "\(faults.prefix(5))")
    }

    @Test("Proposals, explanations, advice and checks", arguments: Fixtures.folders("programmes"))
    func programmes(folder: String) throws {
        let fixture = "programmes/\(folder)"
        let (path, scratch) = (Fixtures.path(fixture), ScratchDirectory())
        let arguments = matchArguments(fixture)
        let out = scratch.file("out")
        let result = try expect(arguments + ["--output", out], in: path, as: "result")
        try expectFile("\(out)/run.json", as: "run")
        let secret = scratch.file("secret")
        _ = try expect(arguments + ["--output", secret, "--pseudonymise"], in: path, as: "result")
        try expectFile("\(secret)/run.json", as: "run")
        let others = Array(arguments.dropFirst())
        let again = scratch.file("again")
        _ = try expect(
            ["rematch"] + others + ["--previous", "\(out)/pairs.csv", "--output", again],
            in: path,
            as: "result"
        )
        try expectFile("\(again)/run.json", as: "run")
        _ = try expect(["check"] + others, in: path, as: "problems")
        _ = try expect(["recruit"] + others, in: path, as: "recruiting")
        _ = try expect(["check", "--records", "mentors.csv"], in: path, as: "records")
        _ = try expect(["verify", "\(out)/run.json", "mentors.csv", "mentees.csv"], in: path, as: "verified")
        let swapped = ["verify", "\(out)/run.json", "mentees.csv", "mentors.csv"]
        _ = try expect(swapped, in: path, as: "verified", exitCode: 65)
        let mentees =
            try result.list("pairs").prefix(1).map { try $0.text("mentee") }
            + result.list("unmatched").suffix(1).map { try $0.text("mentee") }
        for mentee in mentees {
            let mentor = try #require(result.list("mentors").first).text("id")
            let who = ["--mentee", mentee, "--mentor", mentor]
            _ = try expect(["explain"] + others + who, in: path, as: "explanation")
        }
    }

    @Test("Problems", arguments: ["many-mistakes", "unclosed-quote", "xlsx-named-csv", "swapped-lists"])
    func problems(folder: String) throws {
        let path = Fixtures.path("invalid/\(folder)")
        let lists = ["mentors.csv", "mentees.csv", "--date", Fixtures.date]
        let code = try matchCLI(["check"] + lists, in: path).exitCode
        _ = try expect(["check"] + lists, in: path, as: "problems", exitCode: code)
        _ = try expect(["match"] + lists, in: path, as: code == 0 ? "result" : "problems", exitCode: code)
    }

    @Test("What is made, solved and taught")
    func others() throws {
        let scratch = ScratchDirectory()
        let made = try expect(["init", "club"], in: scratch.path, as: "written")
        let names = try made.list("files").map { try $0.text("name") }
        #expect(names.allSatisfy { FileManager.default.fileExists(atPath: scratch.file("club/\($0)")) })
        _ = try expect(["sample", "--mentors", "9", "--mentees", "9", "people"], in: scratch.path, as: "written")
        _ = try expect(["solve", "-"], in: scratch.path, as: "solved", input: "4,x,-2\ninf,7,1\n")
        _ = try expect(["solve", "-"], in: scratch.path, as: "problems", exitCode: 65, input: "1,2\n3,4.5\n")
        _ = try expect(["check", "--explain", "badDate"], in: scratch.path, as: "lesson")
    }

    @Test("Every part says what it is, and a document is of its own kind alone")
    func schemas() throws {
        let schemas = try JSONSchema()
        #expect(schemas.undescribed.isEmpty, "\(schemas.undescribed)")
        #expect(schemas.names.count == 10)
        let document = Data(try matchCLI(["check", "--explain", "badDate", "--format", "json"]).output.utf8)
        for name in schemas.names { #expect(try schemas.faults(of: document, as: name).isEmpty == (name == "lesson")) }
    }

    @Test("Either list can come from standard input, and not both", arguments: ["mentors.csv", "mentees.csv"])
    func standardInput(list: String) throws {
        let path = Fixtures.path("rosters/utf8-comma-lf")
        let text = try String(decoding: Fixtures.data("rosters/utf8-comma-lf/\(list)"), as: UTF8.self)
        let lists = ["mentors.csv", "mentees.csv"].map { $0 == list ? "-" : $0 } + ["--date", Fixtures.date]
        let named = try matchCLI(["match", "mentors.csv", "mentees.csv", "--date", Fixtures.date], in: path)
        #expect(try matchCLI(["match"] + lists, in: path, input: text).output == named.output)
        #expect(try matchCLI(["check"] + lists, in: path, input: text).exitCode == 0)
        #expect(try matchCLI(["recruit"] + lists, in: path, input: text).exitCode == 0)
        #expect(try matchCLI(["check", "-", "--date", Fixtures.date], in: path, input: text).exitCode == 0)
        #expect(try matchCLI(["match", "-", "-"], in: path, input: text).exitCode == 64)
        let scratch = ScratchDirectory()
        _ = try matchCLI(["match", "mentors.csv", "mentees.csv", "--output", scratch.file("out")], in: path)
        let result = try #require(scratch.text("out/run.json"))
        #expect(try matchCLI(["verify", "-", "mentors.csv", "mentees.csv"], in: path, input: result).exitCode == 0)
        let files = ["mentors.csv", "mentees.csv"].map { $0 == list ? "-" : $0 }
        #expect(try matchCLI(["verify", scratch.file("out/run.json")] + files, in: path, input: text).exitCode == 0)
    }
}
