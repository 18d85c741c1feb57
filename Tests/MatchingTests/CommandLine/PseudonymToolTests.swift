import Foundation
import Testing

/// What the tool writes under pseudonyms, and how it is undone.
@Suite("Pseudonyms, as the tool writes them")
struct PseudonymToolTests {
    private static let results = ["mentors.csv", "pairs.csv", "report.html", "run.json", "unmatched.csv"]
    private static let programmes = Fixtures.folders("programmes").map { "programmes/\($0)" }
    private let scratch = ScratchDirectory()

    private func match(_ folder: String, _ out: String, _ more: String...) throws -> ToolRun {
        let run = try matchCLI(
            matchArguments(folder) + ["--output", scratch.file(out)] + more,
            in: Fixtures.path(folder)
        )
        #expect(run.exitCode == 0, "\(run.errors)")
        return run
    }

    /// The ids and names on both lists that are long enough not to turn up by chance.
    private func people(_ folder: String) throws -> Set<String> {
        var people: Set<String> = []
        for list in ["mentors.csv", "mentees.csv"] {
            let arguments = ["check", "--records", list, "--format", "json"]
            let cells = try matchCLI(arguments, in: folder).json().list("records").map { try $0.texts() }
            let headers = try #require(cells.first).map { $0.lowercased() }
            for (column, header) in headers.enumerated() where ["id", "name", "navn"].contains(header) {
                people.formUnion(cells.dropFirst().map { $0[column] }.filter { $0.utf8.count > 2 })
            }
        }
        return people
    }

    /// Whether a text has somebody's id, as a word of its own, or somebody's name.
    private func mentions(_ text: String, _ person: String) -> Bool {
        guard text.contains(person), person.allSatisfy({ $0.isLetter || $0.isNumber }) else {
            return text.contains(person)
        }
        return text.split { !$0.isLetter && !$0.isNumber }.contains { $0 == person }
    }

    private func reveal(_ name: String, from out: String) throws -> String {
        let run = try matchCLI(["reveal", "\(out)/key.csv", "\(out)/\(name)"], in: scratch.path)
        // A table in which nobody stands has nothing to put in, and that is said.
        let isEmpty = name.hasSuffix(".csv") && rows(scratch.text("\(out)/\(name)")).count == 1
        #expect(run.exitCode == 0 && run.errors.isEmpty == !isEmpty, "\(run.errors)")
        return run.output
    }

    private func rows(_ text: String?) -> [String] { (text ?? "").split(separator: "\r\n").map(String.init).sorted() }

    @Test("Nobody's id or name is written, and the key brings all of it back", arguments: programmes)
    func canary(folder: String) throws {
        let plain = try match(folder, "plain")
        let run = try match(folder, "out", "--pseudonymise", "--format", "json")
        #expect(run.errors.contains("key.csv") && run.errors.contains("do not share it"))
        #expect(try filesBelow(scratch.file("out")).keys.sorted() == (["key.csv"] + Self.results).sorted())
        for name in ["key.csv"] + Self.results { #expect(permissions(scratch.file("out/\(name)")) == 0o600) }
        let people = try people(Fixtures.path(folder))
        let written = try Self.results.map { try #require(scratch.text("out/\($0)")) } + [run.output, run.errors]
        for text in written {
            for person in people { #expect(!mentions(text, person), "\(person) in \(text.prefix(80))") }
        }
        for name in Self.results where name.hasSuffix(".csv") {
            let (real, revealed) = (rows(scratch.text("plain/\(name)")), rows(try reveal(name, from: "out")))
            // Of runners-up with equal points another one may come first.
            let isPairs = name == "pairs.csv"
            let withoutRunnersUp = { (row: String) in
                isPairs ? row.split(separator: ";", omittingEmptySubsequences: false).prefix(10).joined() : row
            }
            #expect(revealed.map(withoutRunnersUp) == real.map(withoutRunnersUp))
        }
        let result = try reveal("run.json", from: "out")
        // What is wrong in the lists is told without lines, and without what stands there.
        let problems = { (text: String?) in
            (text ?? "").replacing(/(?s)\n  "problems": \[(\]|.*?\n  \])/, with: "")
        }
        #expect(problems(result) == problems(scratch.text("plain/run.json")))
        try scratch.write("revealed.json", result)
        let lists = ["mentors.csv", "mentees.csv"].map { Fixtures.path("\(folder)/\($0)") }
        let verified = try matchCLI(["verify", scratch.file("revealed.json")] + lists)
        #expect(verified.exitCode == 0, "\(verified.errors)")
        #expect(plain.output.isEmpty)
    }

    @Test("Two runs call people by other names, and put them in another order")
    func random() throws {
        let folder = "programmes/s02-randers-nordby"
        _ = try match(folder, "a", "--pseudonymise")
        _ = try match(folder, "b", "--pseudonymise")
        let keys = try ["a", "b"].map { try #require(scratch.text("\($0)/key.csv")) }
        let pseudonyms = keys.map { Set($0.matches(of: /[ME]-\w+/).map { String($0.output) }) }
        #expect(pseudonyms[0].count == pseudonyms[1].count && pseudonyms[0].intersection(pseudonyms[1]).count < 3)
        let orders = try ["a", "b"].map { try reveal("mentors.csv", from: $0) }
        #expect(orders[0] != orders[1] && rows(orders[0]) == rows(orders[1]))
    }

    @Test("Ids and names that are no plain words go there and back")
    func hostile() throws {
        let ids = ["=M1+1", "<script>", "M-7KQ2", "a,b;c", "q\"q", "\u{200F}عمر", "&amp;", "Mentor", "'x"]
        let names = ["=cmd|x", "</style><b>", "Mentor 7KQ2", "a\nb", "\"\"", "لينا\u{202E}", "'=x", "javascript:x", ""]
        let quoted = { (text: String) in "\"\(text.replacing("\"", with: "\"\""))\"" }
        for (list, side) in [("mentors.csv", "0"), ("mentees.csv", "1")] {
            let rows = zip(ids, names).map { id, name in
                "\(quoted(id + side)),\(quoted(name.isEmpty ? "" : name + side)),20,Danish\n"
            }
            try scratch.write(list, "id,name,age,languages\n" + rows.joined())
        }
        let match = ["match", "mentors.csv", "mentees.csv", "--date", Fixtures.date]
        for more in [["plain"], ["out", "--pseudonymise"]] {
            let run = try matchCLI(match + ["--output"] + more, in: scratch.path)
            #expect(run.exitCode == 0, "\(run.errors)")
        }
        let people = try people(scratch.path)
        for name in Self.results {
            let text = try #require(scratch.text("out/\(name)"))
            for person in people { #expect(!mentions(text, person), "\(person) in \(name)") }
        }
        #expect(rows(try reveal("mentors.csv", from: "out")) == rows(scratch.text("plain/mentors.csv")))
        try scratch.write("revealed.json", try reveal("run.json", from: "out"))
        let verify = ["verify", "revealed.json", "mentors.csv", "mentees.csv"]
        #expect(try matchCLI(verify, in: scratch.path).exitCode == 0)
    }

    @Test("Statuses noted under pseudonyms count after they are revealed")
    func thereAndBack() throws {
        let folder = "programmes/s04-tingbjerg"
        _ = try match(folder, "out", "--pseudonymise")
        let pairs = try #require(scratch.text("out/pairs.csv"))
        let noted = pairs.replacing(/;;\d/, maxReplacements: 1) { ";declined;\($0.output.last ?? "0")" }
        #expect(noted != pairs)
        try scratch.write("out/pairs.csv", noted)
        let unrevealed = try matchCLI(
            ["rematch"] + matchArguments(folder).dropFirst() + ["--previous", scratch.file("out/pairs.csv")],
            in: Fixtures.path(folder)
        )
        #expect(unrevealed.exitCode == 65 && unrevealed.errors.contains("revealed first"))
        let file = scratch.file("pairs.csv")
        let revealing = ["reveal", "out/key.csv", "out/pairs.csv", "--output", file]
        let run = try matchCLI(revealing, in: scratch.path)
        #expect(run.exitCode == 0 && run.output.isEmpty && permissions(file) == 0o600)
        #expect(try matchCLI(revealing, in: scratch.path).exitCode == 73)
        #expect(try matchCLI(revealing + ["--force"], in: scratch.path).exitCode == 0)
        let again = try matchCLI(
            ["rematch"] + matchArguments(folder).dropFirst()
                + ["--previous", file, "--output", scratch.file("again"), "--pseudonymise"],
            in: Fixtures.path(folder)
        )
        #expect(again.exitCode == 0, "\(again.errors)")
        let people = try people(Fixtures.path(folder))
        for name in Self.results {
            let text = try #require(scratch.text("again/\(name)"))
            for person in people { #expect(!mentions(text, person), "\(person) in \(name)") }
        }
        let result = try JSONValue(Data(try reveal("run.json", from: "again").utf8))
        let declined = try #require(try result.list("decided").first { try $0.text("status") == "declined" })
        let pair = try (declined.text("mentor"), declined.text("mentee"))
        #expect(try !result.list("pairs").contains { try ($0.text("mentor"), $0.text("mentee")) == pair })
    }

    @Test("Formulas stay texts in a file that was saved with commas, and are read back as what they were")
    func commas() throws {
        try scratch.write("mentors.csv", "id,name,languages\n=1+1,=cmd|x,Danish\n")
        try scratch.write("mentees.csv", "id,name,age,languages\n@E1,+x,20,Danish\n")
        let match = ["match", "mentors.csv", "mentees.csv", "--date", Fixtures.date]
        let run = try matchCLI(match + ["--pseudonymise", "--output", "out"], in: scratch.path)
        #expect(run.exitCode == 0, "\(run.errors)")
        let pairs = try #require(scratch.text("out/pairs.csv")).replacing(";;", with: ";lock;", maxReplacements: 1)
        try scratch.write("commas.csv", pairs.replacing(";", with: ","))
        let revealing = ["reveal", "out/key.csv", "commas.csv", "--output", "pairs.csv"]
        #expect(try matchCLI(revealing, in: scratch.path).exitCode == 0)
        let revealed = try #require(scratch.text("pairs.csv"))
        #expect(revealed.contains("'=1+1,") && revealed.contains("'=cmd|x") && revealed.contains("'@E1"))
        #expect(!revealed.contains(",=") && !revealed.contains("\n=") && !revealed.contains(",@"))
        let arguments = ["rematch"] + match.dropFirst() + ["--previous", "pairs.csv", "--format", "json"]
        let again = try matchCLI(arguments, in: scratch.path)
        #expect(again.exitCode == 0, "\(again.errors)")
        let kept = try again.json().list("pairs")
        #expect(try kept.map { try ($0.text("mentor") + " " + $0.text("mentee")) } == ["=1+1 @E1"])
        #expect(!again.errors.contains("unknownMentor") && !again.errors.contains("unknownPerson"), "\(again.errors)")
    }

    @Test("A file that would not fit into the memory is refused before it is built")
    func tooLarge() throws {
        let cell = String(repeating: "x", count: 1_000_000)
        try scratch.write("key.csv", "pseudonym,id\nM-7KQ2,\(cell)\n")
        let text = String(repeating: "M-7KQ2 ", count: 1_000_000)
        for (name, file) in [("a.html", "<p>\(text)"), ("a.json", "[\"\(text)\"]")] {
            try scratch.write(name, file)
            let run = try matchCLI(["reveal", "key.csv", name, "--output", "big"], in: scratch.path)
            #expect(run.exitCode == 74 && run.errors.hasPrefix("\(name): with ids and names in it"), "\(run.errors)")
            #expect(!scratch.names.contains("big"))
        }
    }

    /// Names stand in the wrong columns, and above one that is not used.
    @Test("What somebody wrote where it does not belong is in no result with pseudonyms", arguments: ["da", "en"])
    func misplacedNames(language: String) throws {
        let names = ["Zyxine", "Wobbelin", "Quorrick", "Yttervang", "Xerxine"]
        try scratch.write(
            "mentors.csv",
            "id;sprog;alder;kapacitet;tider;\(names[0])\nM1;\(names[1]);40;1;;x\nM2;dansk;41;\(names[2]);;x\nM3;dansk;42;1;;x\n"
        )
        try scratch.write(
            "mentees.csv",
            "id;alder;tider\nE1;\(names[3]);\nE2;17;\(names[4]) 15-17\nE3;18;\n"
        )
        let run = try matchCLI(
            ["match", "mentors.csv", "mentees.csv", "--skip-bad-rows", "--pseudonymise", "--output", "out"]
                + ["--lang", language, "--date", "2026-11-21"],
            in: scratch.path
        )
        #expect(run.exitCode == 0, "\(run.errors)")
        for file in Self.results {
            let text = try #require(scratch.text("out/\(file)"))
            for name in names { #expect(!text.contains(name), "\(name) in \(file)") }
        }
        // That something is wrong is told all the same.
        let result = try #require(scratch.text("out/run.json"))
        for code in ["unknownValue", "badNumber", "badSchedule"] { #expect(result.contains(code)) }
    }

    @Test("Without files there is no key, and a wrong key or file is told")
    func refusals() throws {
        let lists = ["mentors.csv", "mentees.csv"].map { Fixtures.path("rosters/utf8-comma-lf/\($0)") }
        let run = try matchCLI(["match"] + lists + ["--pseudonymise"], in: scratch.path)
        #expect(run.exitCode == 64 && run.errors.contains("--output"))
        try FileManager.default.createDirectory(atPath: scratch.file("out"), withIntermediateDirectories: false)
        try scratch.write("out/key.csv", "precious")
        let kept = try matchCLI(["match"] + lists + ["--pseudonymise", "--output", "out"], in: scratch.path)
        #expect(kept.exitCode == 73 && scratch.text("out/key.csv") == "precious")
        let wrong = try matchCLI(["reveal"] + lists, in: scratch.path)
        #expect(wrong.exitCode == 65 && wrong.output.isEmpty && wrong.errors.contains("[missingKeyColumn]"))
        try scratch.write("key.csv", "pseudonym;id\nM-7KQ2;M1\n")
        try scratch.write("broken.json", "{")
        let broken = try matchCLI(["reveal", "key.csv", "broken.json"], in: scratch.path)
        #expect(broken.exitCode == 65 && broken.errors.contains("[resultSyntax]"))
        #expect(try matchCLI(["reveal", "key.csv", "none.csv"], in: scratch.path).exitCode == 66)
        #expect(try matchCLI(["reveal", "key.csv"], in: scratch.path).exitCode == 64)
        let another = try matchCLI(
            ["reveal", "key.csv", "-", "--lang", "en"],
            in: scratch.path,
            input: "M-7KQ2,M-9999\n"
        )
        #expect(another.exitCode == 65 && another.output.isEmpty && another.errors.contains("this key does not have"))
        let nobody = try matchCLI(["reveal", "key.csv", "-", "--lang", "en"], in: scratch.path, input: "a,b\n1,x\n")
        #expect(nobody.exitCode == 0 && nobody.errors.contains("No pseudonym of the key"))
        let piped = try matchCLI(["reveal", "key.csv", "-"], in: scratch.path, input: "a,b\nM-7KQ2,x\n")
        #expect(piped.output == "a,b\nM1,x\n")
    }
}
