import Testing

@testable import match_cli

@Suite("Option parser")
struct OptionParserTests {
    /// The options of a line that must run a command.
    private func run(_ line: [String]) throws -> ParsedOptions {
        guard case .run(let options) = try OptionParser(TinyProgram.description).parse(line) else {
            throw UsageError(.unknownCommand("help", suggestion: nil), command: nil)
        }
        return options
    }

    @Test(
        "A value follows its option or an equals sign",
        arguments: [
            ["pair", "--output", "out"], ["pair", "--output=out"], ["pair", "-o", "out"], ["pair", "-oout"],
            ["pair", "-o=out"], ["pair", "-fo", "out"], ["--output", "out", "pair"], ["--output=out", "pair"],
            ["--lang", "da", "pair", "--output=out"],
        ]
    )
    func values(line: [String]) throws {
        let options = try run(line)
        #expect(options.command.name == "pair")
        #expect(options.value("--output") == "out")
        #expect(options.positionals.isEmpty)
    }

    @Test("Flags, repeated options, numbers and positionals")
    func everything() throws {
        let options = try run([
            "pair", "a.csv", "-", "-fq", "--weight", "x=1", "-w", "y=2", "--limit", "-3", "--date=2024-02-29",
        ])
        #expect(options.positionals == ["a.csv", "-"])
        #expect(options.positional(1) == "-")
        #expect(options.positional(2) == nil)
        #expect(options.has("--force") && options.has("--quiet"))
        #expect(options.values("--weight") == ["x=1", "y=2"])
        #expect(options.integer("--limit") == -3)
        #expect(options.value("--date") == "2024-02-29")
        #expect(options.value("--policy") == nil && !options.has("--policy"))
    }

    @Test("A value keeps its own equals signs, and one with a dash follows an equals sign")
    func awkwardValues() throws {
        #expect(try run(["pair", "--weight=a=b=c"]).value("--weight") == "a=b=c")
        #expect(try run(["pair", "--policy=-x"]).value("--policy") == "-x")
        #expect(try run(["pair", "--policy", "-"]).value("--policy") == "-")
        #expect(try run(["pair", "--weight", "-.5"]).value("--weight") == "-.5")
    }

    @Test("After two dashes everything is an argument")
    func endOfOptions() throws {
        let options = try run(["pair", "--force", "--", "--quiet", "-h"])
        #expect(options.positionals == ["--quiet", "-h"])
        #expect(options.has("--force") && !options.has("--quiet"))
        #expect(try run(["--", "check", "-f"]).positionals == ["-f"])
    }

    @Test("A flag may be given twice")
    func flagTwice() throws {
        #expect(try run(["pair", "-f", "--force"]).has("--force"))
    }

    @Test(
        "What is wrong is data",
        arguments: [
            (["par"], .unknownCommand("par", suggestion: "pair")),
            (["a.csv"], .unknownCommand("a.csv", suggestion: nil)),
            (["pair", "--ouput", "x"], .unknownOption("--ouput", suggestion: "--output")),
            (["pair", "--wieght=secret"], .unknownOption("--wieght", suggestion: "--weight")),
            (["pair", "--nonsense"], .unknownOption("--nonsense", suggestion: nil)),
            (["--langg", "pair"], .unknownOption("--langg", suggestion: "--lang")),
            (["--versoin"], .unknownOption("--versoin", suggestion: "--version")),
            (["check", "a", "--force"], .unknownOption("--force", suggestion: nil)),
            (["pair", "-x"], .unknownOption("-x", suggestion: nil)),
            (["pair", "-fxq"], .unknownOption("-x", suggestion: nil)),
            (["pair", "--output"], .missingValue(option: "--output", expected: .directory)),
            (["pair", "--output", "--force"], .missingValue(option: "--output", expected: .directory)),
            (["pair", "--output="], .missingValue(option: "--output", expected: .directory)),
            (["pair", "--output", ""], .missingValue(option: "--output", expected: .directory)),
            (["pair", "-o"], .missingValue(option: "--output", expected: .directory)),
            (["pair", "--force=yes"], .unexpectedValue(option: "--force")),
            (["pair", "-f=yes"], .unexpectedValue(option: "-f")),
            (["pair", "--output", "a", "-ob"], .repeatedOption("--output")),
            (["check"], .missingArgument("FILE")),
            (["check", ""], .missingArgument("FILE")),
            (["pair", "a", "b", "c"], .tooManyArguments(limit: 2, given: 3)),
        ] as [([String], UsageError.Reason)]
    )
    func wrong(line: [String], reason: UsageError.Reason) {
        let error = #expect(throws: UsageError.self) { try OptionParser(TinyProgram.description).parse(line) }
        #expect(error?.reason == reason)
    }

    @Test(
        "A value is checked against its kind",
        arguments: [
            ("--format", "jsn", "json"), ("--format", "JSON", "json"), ("--format", "xml", nil),
            ("--limit", "11", nil), ("--limit", "-11", nil), ("--limit", "1.5", nil), ("--limit", "many", nil),
            ("--limit", "99999999999999999999999", nil),
            ("--date", "2023-02-29", nil), ("--date", "2026-13-01", nil), ("--date", "2026-00-01", nil),
            ("--date", "2026-1-1", nil), ("--date", "1.3.2026", nil), ("--date", "20260301xx", nil),
            ("--lang", "dansk", nil), ("--lang", "de", "da"),
        ] as [(String, String, String?)]
    )
    func badValues(option: String, text: String, suggestion: String?) {
        let error = #expect(throws: UsageError.self) {
            try OptionParser(TinyProgram.description).parse(["pair", "\(option)=\(text)"])
        }
        guard case .badValue(option, text, _, let found)? = error?.reason else {
            Issue.record("\(String(describing: error))")
            return
        }
        // Words of two letters are too short to guess at.
        #expect(found == (text == "de" ? found : suggestion))
    }

    @Test("An argument of a few words is checked too")
    func badArgument() {
        let error = #expect(throws: UsageError.self) { try TinyProgram.parse("shell", "zhs") }
        #expect(error?.suggestion == "zsh")
        #expect(error?.command == "shell")
    }

    @Test(
        "Help wins over every mistake",
        arguments: [
            (["-h"], nil), (["--help"], nil), ([], nil), (["help"], nil), (["help", "check"], "check"),
            (["help", "--lang", "da", "check"], "check"), (["--nonsense", "-h"], nil),
            (["pair", "--nonsense", "--help"], "pair"), (["-h", "check"], "check"), (["check", "-h"], "check"),
            (["pair", "--output", "-h"], "pair"),
        ] as [([String], String?)]
    )
    func help(line: [String], command: String?) throws {
        guard case .help(let found) = try OptionParser(TinyProgram.description).parse(line) else {
            Issue.record("no help")
            return
        }
        #expect(found?.name == command)
    }

    @Test("Version", arguments: [["--version"], ["pair", "--version"], ["--lang=da", "--version"]])
    func version(line: [String]) throws {
        guard case .version = try OptionParser(TinyProgram.description).parse(line) else {
            Issue.record("no version")
            return
        }
    }

    @Test("Every usage error is worded, with a place to read more")
    func wording() {
        let error = #expect(throws: UsageError.self) { try TinyProgram.parse("pair", "--format=jsn") }
        #expect(
            error?.lines(in: TinyProgram.description) == [
                "--format takes table, csv or json, not “jsn”.", "Did you mean json?", "See tiny-cli pair --help.",
            ]
        )
        let unsafe = UsageError(.unknownCommand("\u{1B}[31m", suggestion: nil), command: nil)
        #expect(
            unsafe.lines(in: TinyProgram.description)
                == [#"There is no command “\u{1B}[31m”."#, "See tiny-cli --help."]
        )
        #expect(unsafe.suggestion == nil)
    }

    @Test(
        "Did you mean",
        arguments: [
            ("--ouptut", "--output"), ("ouput", "--output"), ("--FORMAT", "--format"), ("--fromat", "--format"),
            ("--form", "--format"), ("--fo", nil), ("--xyz", nil), ("", nil), ("-", nil), ("a", nil),
        ] as [(String, String?)]
    )
    func suggestions(word: String, expected: String?) {
        #expect(Suggestion.nearest(to: word, among: ["--output", "--format", "--force"]) == expected)
    }
}
