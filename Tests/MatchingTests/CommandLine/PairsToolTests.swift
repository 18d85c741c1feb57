import Foundation
import Testing

/// What the tool does with the pairs that a coordinator has decided.
@Suite("Decided pairs, as the tool reads them")
struct PairsToolTests {
    private let scratch = ScratchDirectory()

    init() throws {
        try scratch.write(
            "mentors.csv",
            "id,languages,area,capacity\nM1,Danish,North,1\nM2,Arabic,South,1\nM3,Danish,South,0\n"
        )
        try scratch.write(
            "mentees.csv",
            "id,languages,area,age,ready\nE1,Danish,North,20,yes\nE2,Arabic,South,20,yes\nE3,Danish,South,20,no\n"
        )
    }

    private func run(_ command: String, _ pairs: String, _ more: String..., input: String = "") throws -> ToolRun {
        try scratch.write("pairs.csv", "mentor;mentee;status\n" + pairs)
        let arguments = [command, "mentors.csv", "mentees.csv", "--date", Fixtures.date] + more
        return try matchCLI(
            arguments + (more.contains("--pairs") ? [] : ["--pairs", "pairs.csv"]),
            in: scratch.path,
            input: input
        )
    }

    @Test(
        "A lock against a rule stops the run and names the rule; lock! is a note",
        arguments: [
            ("M1;E2", "no common language"), ("M2;E1", "no common language"), ("M3;E1", "the mentor has no place"),
            ("M1;E3", "the mentee is not ready"),
        ]
    )
    func locksAgainstRules(pair: String, rule: String) throws {
        let refused = try run("match", "\(pair);lock\n", "--output", "out", "--format", "json")
        #expect(refused.exitCode == 65 && !FileManager.default.fileExists(atPath: scratch.file("out")))
        let line = try #require(refused.errors.split(separator: "\n").first { $0.hasPrefix("Error") })
        #expect(line.hasPrefix("Error: pairs.csv, line 2, column 3 (C): ") && line.hasSuffix("[lockBreaksRule]"))
        #expect(line.contains(rule) && line.contains("lock!"))
        let problem = try #require(try refused.json().list("problems").first)
        #expect(try problem.text("code") == "lockBreaksRule" && problem.text("severity") == "error")
        for word in ["lock!", "LÅS!", "continue"] {
            let allowed = try run("check", "\(pair);\(word)\n")
            #expect(allowed.exitCode == 0)
            let note = try #require(allowed.errors.split(separator: "\n").first { $0.contains("[lockBreaksRule]") })
            #expect(note.hasPrefix("Note: pairs.csv, line 2") && note.contains(rule))
        }
        #expect(try run("check", "\(pair);lock\n").exitCode == 65)
    }

    @Test func aLockUnderTheLowestScoreIsOneAgainstARule() throws {
        try scratch.write("policy.json5", "{ minimumScore: 50 }")
        let refused = try run("match", "M1;E1;lock\n", "--policy", "policy.json5")
        #expect(refused.exitCode == 65 && refused.errors.contains("the score is below the lowest allowed"))
        #expect(try run("match", "M1;E1;lock\n").exitCode == 0)
    }

    @Test("Mistakes in the lists and in the pairs are told at once, and no id among them")
    func allAtOnce() throws {
        try scratch.write("mentors.csv", "id,languages\nSecretM,klingon\n")
        let refused = try run("match", "SecretX;SecretY;lock\nM1;E1;lok\n")
        #expect(refused.exitCode == 65)
        #expect(refused.errors.contains("[unknownValue]") && refused.errors.contains("Did you mean “lock”?"))
        #expect(refused.errors.contains("there is no mentee with this id on the list"))
        #expect(!refused.errors.contains("Secret"))
    }

    @Test func badRowsAreLeftOutWhereAsked() throws {
        let run = try run("match", "M9;E1;lock\nM1;E1;lock\n", "--skip-bad-rows")
        #expect(run.exitCode == 0 && run.errors.contains("pairs.csv: 1 row with errors left out."))
        #expect(run.errors.contains("pairs.csv: 1 decided pair, UTF-8, separated by semicolons."))
        // Nobody on the lists was left out with the row.
        let output = try self.run("match", "M9;E1;lock\n", "--skip-bad-rows", "--output", "out", "--lang", "en")
        #expect(output.exitCode == 0)
        #expect(scratch.text("out/report.html")?.contains("not in this proposal") == false)
    }

    @Test("A decision that is not understood may be a veto, and is not left out", arguments: ["forbudtt", "nej"])
    func vetoesAreNotLeftOut(status: String) throws {
        let run = try run("match", "M1;E1;\(status)\n", "--skip-bad-rows")
        #expect(run.exitCode == 65 && run.errors.contains("[unknownStatus]") && run.output.isEmpty)
        let contradicting = try self.run("match", "M1;E1;lock\nM1;E1;forbid\n", "--skip-bad-rows")
        #expect(contradicting.exitCode == 65 && contradicting.errors.contains("[contradictingPairs]"))
        #expect(try self.run("match", "M1;E1\n", "--skip-bad-rows").exitCode == 65)
    }

    @Test("What was ruled out stays so in the next rounds, by their own files")
    func vetoesAreCarriedOn() throws {
        for (status, other) in [("forbid", "rematch"), ("declined", "rematch"), ("forbid", "match")] {
            let scratch = ScratchDirectory()
            try scratch.write("mentors.csv", "id;name\nM1;Ane\n")
            try scratch.write("mentees.csv", "id;name\nE1;Cy\nE2;Dy\n")
            try scratch.write("start.csv", "mentor;mentee;status\nM1;E1;\(status)\n")
            for round in 1...3 {
                let option = other == "match" ? "--pairs" : "--previous"
                let before = round == 1 ? "start.csv" : "r\(round - 1)/pairs.csv"
                let arguments = [other, "mentors.csv", "mentees.csv", option, before, "--lang", "en"]
                let run = try matchCLI(arguments + ["--output", "r\(round)"], in: scratch.path)
                #expect(run.exitCode == 0, "\(run.errors)")
                let lines = try #require(scratch.text("r\(round)/pairs.csv")).split(separator: "\r\n").dropFirst()
                #expect(lines.count == 2)
                #expect(lines.first?.hasPrefix("M1;Ane;E2;Dy;") == true)
                #expect(lines.last?.hasPrefix("M1;Ane;E1;Cy;\(status);") == true)
            }
        }
    }

    @Test("An earlier match that breaks a rule now is told of")
    func earlierMatchesThatBreakRules() throws {
        let scratch = ScratchDirectory()
        try scratch.write("mentors.csv", "id;name;area\nM1;Ane;Nord\nM2;Bo;Syd\n")
        try scratch.write("mentees.csv", "id;name;area;age\nE1;Cy;Syd;20\nE2;Dy;Syd;20\n")
        try scratch.write("previous.csv", "mentor;mentee;status\nM1;E1;\nM2;E2;\n")
        let arguments = ["rematch", "mentors.csv", "mentees.csv", "--previous", "previous.csv", "--require", "area"]
        for keep in ["needed", "all"] {
            let run = try matchCLI(arguments + ["--keep", keep, "--lang", "en"], in: scratch.path)
            #expect(run.exitCode == 0)
            let warning = try #require(run.errors.split(separator: "\n").first { $0.contains("[earlierBreaksRule]") })
            #expect(warning.contains("previous.csv, line 2, column 3 (C): "))
            #expect(warning.contains("the pair was proposed before, and may not be made now: "))
            #expect(!run.errors.contains("Ane") && !run.errors.contains("Cy"))
        }
    }

    @Test func comesFromStandardInputToo() throws {
        let run = try run("match", "", "--pairs", "-", input: "mentor,mentee,status\nM1,E1,lok\n")
        #expect(run.exitCode == 65 && run.errors.contains("[unknownStatus]"))
        let twice = try matchCLI(["match", "-", "mentees.csv", "--pairs", "-"], in: scratch.path)
        #expect(twice.exitCode == 64)
    }

    @Test func aMissingFileIsSaidBeforeAnyWork() throws {
        let run = try run("match", "", "--pairs", "none.csv")
        #expect(run.exitCode == 66 && run.errors.contains("none.csv"))
    }

    @Test("The pairs of a result are read back, and are an input like any other")
    func readsBackItsOwn() throws {
        let written = try matchCLI(
            ["match", "mentors.csv", "mentees.csv", "--date", Fixtures.date, "--output", "out"],
            in: scratch.path
        )
        #expect(written.exitCode == 0)
        let text = try #require(scratch.text("out/pairs.csv"))
        try scratch.write("out/pairs.csv", text.replacing("M1;;E1;;;", with: "M1;;E1;;lås;"))
        let again = try run("match", "", "--pairs", "out/pairs.csv", "--output", "next")
        #expect(again.exitCode == 0 && again.errors.contains("out/pairs.csv: 1 decided pair"))
        let document = try JSONValue(Data(try #require(scratch.text("next/run.json")).utf8))
        #expect(try document.list("inputs").map { try $0.text("role") } == ["mentors", "mentees", "pairs"])
        let onto = try run("match", "", "--pairs", "out/pairs.csv", "--output", "out", "--force")
        #expect(onto.exitCode == 73)
    }
}
