import Foundation
import Testing

/// What a person sees.
@Suite("The tool on a terminal")
struct TerminalToolTests {
    private func run(
        _ arguments: [String],
        in folder: String,
        columns: UInt16 = 80,
        environment: [String: String] = ["TERM": "xterm"],
        withErrors: Bool = false
    ) throws -> [String] {
        let run = try PseudoTerminal(columns: columns).run(
            ToolRun.built("match-cli"),
            arguments,
            environment: environment,
            directory: Fixtures.path(folder),
            withErrors: withErrors
        )
        #expect(run.exitCode == 0)
        return run.lines
    }

    /// The columns of a line without its colours; the fixtures hold no wide characters, so each character takes one.
    private func width(of line: String) -> Int { line.replacing(/\u{1B}\[[0-9;]*m/, with: "").count }

    /// One failure for all lines that are too wide.
    private func expectAll(_ lines: [String], fitIn columns: Int, location: SourceLocation = #_sourceLocation) {
        let tooWide = lines.filter { width(of: $0) > columns }
        #expect(tooWide.isEmpty, "\(tooWide.first ?? "")", sourceLocation: location)
    }

    @Test(
        "No line of a table is wider than the terminal",
        arguments: Fixtures.folders("programmes"),
        [80, 120, 40, 200] as [UInt16]
    )
    func width(folder: String, columns: UInt16) throws {
        let fixture = "programmes/\(folder)"
        let lines = try run(matchArguments(fixture), in: fixture, columns: columns)
        #expect(lines.count > 8)
        expectAll(lines, fitIn: Int(columns))
        // Names may be shortened, nothing else: every pair is there with its meeting time.
        let run = try matchCLI(matchArguments(fixture, "--format", "json"), in: Fixtures.path(fixture))
        let ids = try run.json().list("pairs").map { try $0.text("mentee") }
        // On a narrow one a pair has two lines, the second with the mentor and the time.
        let isNarrow = columns < 60
        let rows = Array(isNarrow ? lines.prefix(2 * ids.count) : lines.dropFirst().prefix(ids.count))
        let (first, last) = isNarrow ? (0, 1) : (0, 0)
        for (place, id) in ids.enumerated() {
            let row = place * (isNarrow ? 2 : 1)
            #expect(rows[row + first].hasPrefix(id))
            #expect(rows[row + last].contains(/[0-9]:[0-9]{2}-[0-9]{2}:[0-9]{2}$/))
        }
    }

    @Test("COLUMNS wins over what the terminal says", arguments: [40, 60, 100])
    func columns(count: Int) throws {
        let fixture = "programmes/s02-randers-nordby"
        let environment = ["TERM": "xterm", "COLUMNS": "\(count)"]
        let lines = try run(matchArguments(fixture), in: fixture, columns: 200, environment: environment)
        expectAll(lines, fitIn: count)
    }

    /// Everything a person's name may do to a terminal: escape sequences, eight-bit controls, a bell, the reading direction.
    private static let hostile = "A\u{1B}]0;x\u{7}\u{9B}2J\u{7F}\u{202E}\u{2066}\u{61C}\u{200F}\u{2028}Z"

    @Test(
        "Nothing that stands in a list commands the terminal, in whatever format it is shown",
        arguments: [
            "match m.csv e.csv --format csv", "match m.csv e.csv --format json", "match m.csv e.csv",
            "check --records m.csv --format csv", "check --records m.csv --format json", "check --records m.csv",
            "check m.csv e.csv --format json", "explain m.csv e.csv --mentee E1 --format json",
            "match --print-policy --policy p.json5", "reveal k.csv r.csv", "reveal k.csv r.json",
        ]
    )
    func hostileTexts(line: String) throws {
        let scratch = ScratchDirectory()
        let quoted = "\"\(Self.hostile)\""
        try scratch.write("m.csv", "id,navn,fag,sprog\nM1,\(quoted),\(quoted),dansk\n")
        try scratch.write("e.csv", "id,navn,fag,sprog,alder\nE1,\(quoted),\(quoted),dansk,20\n")
        let name = Self.hostile.replacing("\u{1B}", with: "\\u001b").replacing("\u{7}", with: "\\u0007")
        let policy = "{custom:[{name:\"\(name)\",kind:\"same\",column:\"fag\",weight:5}]}"
        try scratch.write("p.json5", policy.replacing("\u{2028}", with: ""))
        try scratch.write("k.csv", "pseudonym,id,navn\nM-7KQ2,M1,\(quoted)\n")
        try scratch.write("r.csv", "a;b\nM-7KQ2;Mentor 7KQ2\n")
        try scratch.write("r.json", "{\"a\": \"Mentor 7KQ2\", \"b\": \"\u{9B}\u{202E}\"}")
        let run = try PseudoTerminal(columns: 80).run(
            ToolRun.built("match-cli"),
            line.split(separator: " ").map(String.init),
            environment: ["TERM": "dumb"],
            directory: scratch.path,
            withErrors: true
        )
        #expect(run.exitCode == 0)
        let scalars = run.lines.joined().unicodeScalars
        let bad = scalars.first { scalar in
            switch scalar.properties.generalCategory {
            case .control: scalar != "\r"
            case .format, .lineSeparator, .paragraphSeparator: true
            default: false
            }
        }
        #expect(bad == nil, "\(bad.map { String($0.value, radix: 16) } ?? "")")
        #expect(!run.lines.isEmpty)
    }

    @Test("What was probably meant commands no terminal either")
    func hostileSuggestion() throws {
        let scratch = ScratchDirectory()
        try scratch.write("p.json5", #"{custom:[{name:"gender\u001bc",kind:"same",column:"own",weight:5}]}"#)
        for option in [["--weight", "gender=3"], ["--require", "gender"]] {
            let run = try matchCLI(["match", "m.csv", "e.csv", "--policy", "p.json5"] + option, in: scratch.path)
            #expect(run.exitCode == 64 && run.errors.contains(#"gender\u{1B}c"#), "\(run.errors)")
            #expect(!run.errors.contains("\u{1B}"))
        }
    }

    @Test("The cells of any file fit", arguments: ["programmes/s01-esbjerg-varde", "rosters/quoted-newlines"])
    func records(folder: String) throws {
        let lines = try run(["check", "--records", "mentors.csv"], in: folder)
        #expect(lines.count > 6)
        expectAll(lines, fitIn: 80)
    }

    @Test(
        "Help fits",
        arguments: [
            "match", "explain", "rematch", "recruit", "check", "verify", "sample", "init", "solve", "completions",
        ],
        [40, 80] as [UInt16]
    )
    func help(command: String, columns: UInt16) throws {
        // A line to copy is never broken.
        let lines = try run([command, "--help"], in: "instances", columns: columns)
        expectAll(lines.filter { !$0.contains("match-cli ") }, fitIn: Int(columns))
    }

    @Test(
        "Colours only where they are welcome",
        arguments: [
            (["TERM": "xterm"], true), (["TERM": "xterm", "NO_COLOR": "1"], false),
            (["TERM": "xterm", "NO_COLOR": ""], true), (["TERM": "dumb"], false),
        ]
    )
    func colours(environment: [String: String], expected: Bool) throws {
        let fixture = "programmes/s04-tingbjerg"
        let lines = try run(matchArguments(fixture), in: fixture, environment: environment, withErrors: true)
        #expect(lines.contains { $0.contains("\u{1B}[1m") } == expected)
        #expect(lines.contains { $0.contains("\u{1B}[33m") } == expected)
        #expect(lines.contains { $0.contains("\u{1B}") } == expected)
        #expect(lines.joined(separator: " ").contains("[mentorNobodyCanUse]"))
    }

    @Test("In a pipe there are no colours, and a table is not shortened")
    func pipe() throws {
        let fixture = "programmes/s01-esbjerg-varde"
        let environment = ["TERM": "xterm", "COLUMNS": "40"]
        let arguments = matchArguments(fixture, "--format", "table")
        let run = try matchCLI(arguments, in: Fixtures.path(fixture), environment: environment)
        #expect(!run.output.contains("\u{1B}") && !run.errors.contains("\u{1B}"))
        #expect(run.output.contains("Bartosz Wierzbinczyk") && run.output.contains("Agnieszka Klonownik"))
    }

    @Test("With --output the table is still shown to a person")
    func withOutput() throws {
        let scratch = ScratchDirectory()
        let fixture = "programmes/s04-tingbjerg"
        let lines = try run(matchArguments(fixture, "--output", scratch.file("out")), in: fixture)
        #expect(lines.contains { $0.hasPrefix("U01") })
        #expect(scratch.names == ["out"])
    }

    @Test("Escape sequences in a list reach no terminal")
    func escapes() throws {
        let scratch = ScratchDirectory()
        let bad = "\u{1B}[31mEvil\u{07}\u{9B}2J"
        try scratch.write("a.csv", "id,name,type\nM1,\(bad),social\n")
        try scratch.write("b.csv", "id,name,type,age,\(bad)\nE1,\(bad),social,20,\nE2,\(bad),erhverv,20,\n")
        for arguments in [["match", "a.csv", "b.csv"], ["check", "a.csv", "b.csv"], ["check", "--records", "b.csv"]] {
            let run = try PseudoTerminal(columns: 80).run(
                ToolRun.built("match-cli"),
                arguments,
                environment: ["NO_COLOR": "1"],
                directory: scratch.path,
                withErrors: true
            )
            #expect(run.exitCode == 0)
            let text = run.lines.joined(separator: "\n")
            #expect(
                !text.isEmpty
                    && !text.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control }
            )
        }
    }
}
