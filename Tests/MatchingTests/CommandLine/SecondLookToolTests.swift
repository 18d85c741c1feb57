import Testing

@Suite("What a second look at a result says")
struct SecondLookToolTests {
    private let scratch = ScratchDirectory()

    private func run(_ arguments: String...) throws -> ToolRun {
        try matchCLI(arguments + ["--lang", "en"], in: scratch.path)
    }

    @Test("A key of another result reveals nothing, and says so")
    func otherKey() throws {
        _ = try run("init")
        for folder in ["one", "two"] {
            #expect(try run("match", "--output", folder, "--pseudonymise", "--date", Fixtures.date).exitCode == 0)
        }
        for file in ["pairs.csv", "run.json", "report.html"] {
            let other = try run("reveal", "one/key.csv", "two/\(file)", "--output", "revealed-\(file)")
            #expect(other.exitCode == 65)
            #expect(other.errors.contains("two/\(file) has pseudonyms that this key does not have"))
            #expect(scratch.text("revealed-\(file)") == nil)
            #expect(try run("reveal", "two/key.csv", "two/\(file)", "--output", "revealed-\(file)").exitCode == 0)
        }
    }

    @Test("A pair made against a rule is not said to keep it")
    func madeAgainstARule() throws {
        _ = try run("init")
        try scratch.write("pairs.csv", "mentor;mentee;status\nM1;E2;lock!\n")
        #expect(try run("match", "--pairs", "pairs.csv", "--output", "out", "--date", Fixtures.date).exitCode == 0)
        let lists = ["out/run.json", "mentors.csv", "mentees.csv"]
        let text = try matchCLI(["verify"] + lists + ["--lang", "en"], in: scratch.path)
        #expect(text.exitCode == 0)
        #expect(text.output.contains("every rule is kept, but for matches you locked"))
        let json = try matchCLI(["verify"] + lists + ["--format", "json"], in: scratch.path).json()
        #expect(try json.bool("keepsRules") == false)
    }

    @Test("Everybody who shares some mentors is counted")
    func wholeGroup() throws {
        try scratch.write("m.csv", "id,languages\nM1,da\nM2,da\n")
        try scratch.write("e.csv", "id,languages\n" + (1...5).map { "E\($0),da\n" }.joined())
        let run = try run("match", "m.csv", "e.csv", "--format", "table", "--date", Fixtures.date)
        #expect(run.output.split(separator: "\n").count { $0.contains("5 mentees share 2 possible mentors") } == 3)
    }

    @Test("After pseudonyms, only what can be done with them is proposed")
    func nextSteps() throws {
        _ = try run("init")
        for (more, offersRematch) in [([], true), (["--pseudonymise"], false)] {
            let terminal = try PseudoTerminal(columns: 80).run(
                ToolRun.built("match-cli"),
                ["match", "--output", offersRematch ? "plain" : "hidden", "--lang", "en"] + more,
                environment: ["TERM": "xterm"],
                directory: scratch.path,
                withErrors: true
            )
            let text = terminal.lines.joined(separator: "\n")
            #expect(terminal.exitCode == 0 && text.contains("report.html"))
            #expect(text.contains("rematch") == offersRematch)
        }
    }
}
