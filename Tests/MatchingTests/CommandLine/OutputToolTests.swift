import Foundation
import Testing

/// What `--output` and the other commands that write do to the disk.
@Suite("Files that the tool writes")
struct OutputToolTests {
    private static let files = ["mentors.csv", "pairs.csv", "report.html", "run.json", "unmatched.csv"]
    private let scratch = ScratchDirectory()

    private func match(_ more: String...) throws -> ToolRun {
        let rosters = ["mentors.csv", "mentees.csv"].map { Fixtures.path("rosters/utf8-comma-lf/\($0)") }
        return try matchCLI(["match"] + rosters + ["--date", Fixtures.date] + more, in: scratch.path)
    }

    @Test("Results are for their owner alone, and say where they are")
    func modes() throws {
        let run = try match("--output", "new/out")
        #expect(run.exitCode == 0 && run.output.isEmpty)
        #expect(run.errors.contains("new/out"))
        #expect(permissions(scratch.file("new")) == 0o700)
        #expect(permissions(scratch.file("new/out")) == 0o700)
        #expect(try filesBelow(scratch.file("new/out")).keys.sorted() == Self.files)
        for name in Self.files { #expect(permissions(scratch.file("new/out/\(name)")) == 0o600) }
    }

    @Test("What exists stays without --force", arguments: Self.files)
    func exists(name: String) throws {
        try FileManager.default.createDirectory(atPath: scratch.file("out"), withIntermediateDirectories: false)
        try scratch.write("out/\(name)", "precious")
        let refused = try match("--output", "out")
        #expect(refused.exitCode == 73 && refused.output.isEmpty)
        #expect(refused.errors.contains("out/\(name)") && refused.errors.contains("--force"))
        #expect(try filesBelow(scratch.file("out")) == [name: Data("precious".utf8)])
        #expect(try match("--output", "out", "--force").exitCode == 0)
        #expect(try filesBelow(scratch.file("out")).keys.sorted() == Self.files)
        #expect(scratch.text("out/\(name)") != "precious")
        #expect(permissions(scratch.file("out/\(name)")) == 0o600)
    }

    @Test("Init and sample leave what exists", arguments: [["init"], ["sample", "--mentors", "2", "--mentees", "2"]])
    func existsForOthers(command: [String]) throws {
        try scratch.write("mentees.csv", "precious")
        #expect(try matchCLI(command + ["."], in: scratch.path).exitCode == 73)
        #expect(scratch.names == ["mentees.csv"] && scratch.text("mentees.csv") == "precious")
        #expect(try matchCLI(command + [".", "--force"], in: scratch.path).exitCode == 0)
        #expect(scratch.text("mentees.csv") != "precious")
    }

    @Test("A place that cannot be written to is 73", arguments: ["file", "file/below", "/dev/null", "/proc/out"])
    func cannotCreate(place: String) throws {
        try scratch.write("file", "x")
        let run = try match("--output", place)
        #expect(run.exitCode == 73 && run.output.isEmpty)
        #expect(run.errors.contains(place))
        #expect(scratch.names == ["file"])
    }

    @Test(
        "An input is never replaced, by whatever path it is reached",
        arguments: [".", "./", "sub/..", "link", "hard"],
        [false, true]
    )
    func ontoInput(place: String, forced: Bool) throws {
        let folder = try ScratchDirectory(copyOf: "rosters/utf8-comma-lf")
        let before = try filesBelow(folder.path)
        let manager = FileManager.default
        try manager.createDirectory(atPath: folder.file("sub"), withIntermediateDirectories: false)
        try manager.createDirectory(atPath: folder.file("hard"), withIntermediateDirectories: false)
        try manager.createSymbolicLink(atPath: folder.file("link"), withDestinationPath: ".")
        try manager.linkItem(atPath: folder.file("mentors.csv"), toPath: folder.file("hard/mentors.csv"))
        let arguments = ["match", "mentors.csv", "mentees.csv", "--output", place] + (forced ? ["--force"] : [])
        let run = try matchCLI(arguments, in: folder.path)
        #expect(run.exitCode == 73 && run.output.isEmpty)
        #expect(run.errors.contains("mentors.csv"))
        for (name, data) in before { #expect(manager.contents(atPath: folder.file(name)) == data) }
        #expect(try filesBelow(folder.path).count == before.count + 1)
    }

    @Test("A policy is an input too, and so is a list that comes by a link")
    func ontoOtherInputs() throws {
        let folder = try ScratchDirectory(copyOf: "rosters/utf8-comma-lf")
        let manager = FileManager.default
        try manager.createDirectory(atPath: folder.file("out"), withIntermediateDirectories: false)
        try folder.write("out/run.json", "{}")
        let policy = ["--policy", "out/run.json", "--output", "out", "--force"]
        #expect(try matchCLI(["match", "mentors.csv", "mentees.csv"] + policy, in: folder.path).exitCode == 73)
        #expect(folder.text("out/run.json") == "{}")
        try manager.moveItem(atPath: folder.file("mentees.csv"), toPath: folder.file("out/pairs.csv"))
        try manager.createSymbolicLink(atPath: folder.file("e.csv"), withDestinationPath: "out/pairs.csv")
        let arguments = ["match", "mentors.csv", "e.csv", "--output", "out", "--force"]
        #expect(try matchCLI(arguments, in: folder.path).exitCode == 73)
        #expect(try filesBelow(folder.file("out")).keys.sorted() == ["pairs.csv", "run.json"])
    }

    @Test("Cells that Excel would take for formulas are made harmless and counted")
    func formulas() throws {
        try scratch.write("a.csv", "id,name,type\n=M1,'+46,social\n")
        try scratch.write("b.csv", "id,name,type,age\n@E1,=HYPERLINK(\"\"),social,20\n")
        let run = try matchCLI(["match", "a.csv", "b.csv", "--output", "out"], in: scratch.path)
        #expect(run.exitCode == 0)
        let pairs = try #require(scratch.text("out/pairs.csv"))
        #expect(pairs.contains("\r\n'=M1;''+46;'@E1;\"'=HYPERLINK(\"\"\"\")\";"), "\(pairs)")
        #expect(run.errors.contains("6 cells began like a formula"))
        // For a program nothing is changed.
        let json = try matchCLI(["match", "a.csv", "b.csv", "--format", "json"], in: scratch.path).json()
        #expect(try json.list("mentors").map { try $0.text("id") } == ["=M1"])
        #expect(try json.list("pairs").map { try $0.text("mentee") } == ["@E1"])
    }

    @Test("Files for Excel have a mark, semicolons and CRLF; a pipe gets commas and LF")
    func dialects() throws {
        #expect(try match("--output", "out").exitCode == 0)
        for name in ["pairs.csv", "unmatched.csv", "mentors.csv"] {
            let data = try #require(FileManager.default.contents(atPath: scratch.file("out/\(name)")))
            let bytes = Array(data)
            #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
            #expect(bytes.suffix(2) == [13, 10])
            #expect(bytes.count { $0 == 10 } == bytes.count { $0 == 13 })
            let records = try matchCLI(["check", "--records", "out/\(name)", "--format", "json"], in: scratch.path)
            #expect(try records.json().text("delimiter") == ";")
        }
        let piped = Array(try match("--format", "csv").output.utf8)
        #expect(!piped.contains(13) && !piped.starts(with: [0xEF]) && piped.last == 10)
        #expect(piped.prefix { $0 != 10 }.contains(UInt8(ascii: ",")))
    }
}
