import Foundation
import Testing

@testable import Matching

/// Errors that teach: the place, the same mistake in many rows, and `check --explain`.
@Suite("Messages that teach")
struct LessonToolTests {
    private func check(_ mentees: String, _ more: String...) throws -> [String] {
        let scratch = ScratchDirectory()
        _ = try scratch.write("mentees.csv", mentees)
        let run = try matchCLI(["check", "mentees.csv", "--date", Fixtures.date] + more, in: scratch.path)
        #expect(run.exitCode == 65)
        return run.errors.split(separator: "\n").map(String.init)
    }

    @Test("The same mistake in 300 rows is one message, however many ways it is written")
    func manyRows() throws {
        let words = ["klingonsk", "elvisk"] + (1...298).map { "sprog\($0)x" }
        let rows = words.enumerated().map { "E\($0.offset);\($0.element);17" }
        let lines = try check("id;sprog;alder\n" + rows.joined(separator: "\n") + "\n").filter { $0.hasSuffix("]") }
        #expect(lines.count == 1)
        #expect(lines[0].contains("lines 2, 3, 4") && lines[0].contains("and 288 more, column 2 (B)"))
        #expect(lines[0].contains("“klingonsk” (line 2), “elvisk” (line 3: “estisk”?)"))
        #expect(lines[0].contains(" and 292 more. Write languages"))
        let ids = try check("id;alder\n" + (0..<300).map { "E\($0 / 2)-\($0 / 2);17\n" }.joined())
            .filter { $0.hasSuffix("]") }
        #expect(ids.count == 1 && ids[0].contains("these ids stand on an earlier line already"))
    }

    @Test("A few different mistakes keep their own message, with the place and the cure")
    func fewRows() throws {
        let lines = try check("id;sprog;alder\nE1;dansk | arabsk;17\nE2;dansk | arabsk;17\nE3;engelks;17\n")
        #expect(
            Array(lines.prefix(8)) == [
                "Error: mentees.csv, lines 2 and 3, column 2 (B): “arabsk” is not known in the column “languages”. "
                    + "[unknownValue]",
                "    dansk | arabsk", "            ^^^^^^", "  Did you mean “arabisk”?",
                "Error: mentees.csv, line 4, column 2 (B): “engelks” is not known in the column “languages”. [unknownValue]",
                "    engelks", "    ^^^^^^^", "  Did you mean “engelsk”?",
            ]
        )
    }

    @Test("A policy's line stands above the caret")
    func policy() throws {
        let scratch = try ScratchDirectory(copyOf: "programmes/s04-tingbjerg")
        _ = try scratch.write("p.json5", "{\n  objective: \"fair\",\n  minimumScore: 50 balance: true\n}\n")
        let run = try matchCLI(["match", "mentors.csv", "mentees.csv", "--policy", "p.json5"], in: scratch.path)
        let lines = run.errors.split(separator: "\n")
        let place = try #require(lines.firstIndex { $0.hasSuffix("[policySyntax]") })
        #expect(lines[place].hasPrefix("Error: p.json5, line 3, column 20:"))
        #expect(lines[place + 1] == "    minimumScore: 50 b …")
        #expect(lines[place + 2] == "                     ^")
        #expect(lines[place + 3].hasSuffix("."))
    }

    @Test("Every code can be looked up", arguments: ProblemCode.allCases)
    func explain(code: ProblemCode) throws {
        let lesson = EnglishWording().lesson(code)
        let run = try matchCLI(["check", "--explain", code.name], environment: ["COLUMNS": "80"])
        let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(run.exitCode == 0 && run.errors.isEmpty && run.output.hasPrefix("\(code.name)\n"))
        #expect(words.contains(lesson.meaning) && words.contains("What to do: \(lesson.remedy)"))
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test func lookingUpWhatThereIsNot() throws {
        let misspelt = try matchCLI(["check", "--explain", "badDat"])
        #expect(misspelt.exitCode == 64 && misspelt.output.isEmpty)
        #expect(misspelt.errors.contains("Did you mean badDate?"))
        for code in ProblemCode.allCases { #expect(misspelt.errors.contains(code.name)) }
        #expect(try matchCLI(["check", "--explain"]).exitCode == 64)
        #expect(try matchCLI(["check", "--explain", "badDate", "mentees.csv"]).exitCode == 64)
        let json = try matchCLI(["check", "--explain", "badDate", "--format", "json"]).json()
        #expect(try json.names() == ["code", "meaning", "remedy", "right", "schema", "wrong"])
    }

    @Test("On a terminal, and only there, one line says where there is more")
    func hint() throws {
        let path = Fixtures.path("invalid/many-mistakes")
        let arguments = ["check", "mentors.csv", "mentees.csv", "--date", Fixtures.date]
        let hint = "More about this: match-cli check --explain unknownValue"
        #expect(try !matchCLI(arguments, in: path).errors.contains("--explain"))
        for (more, count) in [([String](), 1), (["--quiet"], 0)] {
            let terminal = try PseudoTerminal(columns: 80)
            let run = try terminal.run(
                ToolRun.built("match-cli"),
                arguments + more,
                environment: ["TERM": "xterm", "NO_COLOR": "1"],
                directory: path,
                withErrors: true
            )
            #expect(run.lines.count { $0 == hint } == count)
        }
    }
}
