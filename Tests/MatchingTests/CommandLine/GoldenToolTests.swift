import Foundation
import Testing

/// What a person and a program get to see, kept whole.
@Suite("The whole output of every command")
struct GoldenToolTests {
    private static let date = ["--date", Fixtures.date]
    private static let lists = ["mentors.csv", "mentees.csv"]

    private static let matching = [
        GoldenCase(
            "match-table",
            ["match"] + lists + ["--policy", "policy.json5", "--format", "table"] + date,
            in: "programmes/s02-randers-nordby"
        ),
        GoldenCase(
            "match-csv",
            ["match"] + lists + ["--policy", "policy.json5"] + date,
            in: "programmes/s03-bispehaven"
        ),
        GoldenCase(
            "match-json",
            ["match"] + lists + ["--policy=policy.json5", "--format=json"] + date,
            in: "programmes/s04-tingbjerg"
        ),
        GoldenCase(
            "match-output",
            ["match"] + lists + ["--policy", "policy.json5", "--output", "out"] + date,
            in: "programmes/s06-m2u-mentor"
        ),
        GoldenCase(
            "match-output-json",
            ["match"] + lists + ["--output", "out", "--format", "json", "--quiet"] + date,
            in: "rosters/windows1252-semicolon"
        ),
        GoldenCase("match-bare", ["match"] + date, in: "programmes/s04-tingbjerg"),
        GoldenCase("match-weight", ["match"] + lists + date + ["--weight", "interests=200"], in: "rosters/nfd"),
        GoldenCase(
            "match-refused",
            ["match"] + lists + date + ["--format", "json", "--output", "out"],
            in: "invalid/many-mistakes"
        ),
        GoldenCase("match-skip-bad-rows", ["match", "--skip-bad-rows"] + lists + date, in: "invalid/many-mistakes"),
        GoldenCase("match-objective-score", ["match"] + date + ["--objective", "score"], in: "rosters/utf8-comma-lf"),
    ]

    private static let explaining = [
        GoldenCase(
            "explain-match",
            ["explain"] + lists + ["--policy", "policy.json5", "--mentee", "T05"] + date,
            in: "programmes/s03-bispehaven"
        ),
        GoldenCase(
            "explain-json",
            ["explain"] + lists + ["--policy", "policy.json5", "--mentee", "T01", "--mentor", "B2", "--format", "json"]
                + date,
            in: "programmes/s03-bispehaven"
        ),
        GoldenCase(
            "explain-competition",
            ["explain"] + lists + ["--policy", "policy.json5", "--mentee", "E48"] + date,
            in: "programmes/s01-esbjerg-varde"
        ),
        GoldenCase(
            "explain-nobody",
            ["explain"] + lists + ["--policy", "policy.json5", "--mentee", "E61"] + date,
            in: "programmes/s01-esbjerg-varde"
        ),
        GoldenCase(
            "explain-nobody-json",
            ["explain"] + lists + ["--policy", "policy.json5", "--mentee", "S16", "--format", "json"] + date,
            in: "programmes/s02-randers-nordby"
        ),
        GoldenCase(
            "explain-rule",
            ["explain"] + lists + ["--policy", "policy.json5", "--mentee", "S12", "--mentor", "R01"] + date,
            in: "programmes/s02-randers-nordby"
        ),
        GoldenCase(
            "explain-group",
            ["explain"] + lists + ["--policy", "policy.json5", "--mentee", "P13"] + date,
            in: "programmes/s05-m2u-lektiecafe"
        ),
        GoldenCase(
            "explain-role",
            ["explain"] + lists + ["--policy", "policy.json5", "--mentee", "Z02"] + date,
            in: "programmes/s11-companion-and-host"
        ),
        GoldenCase(
            "explain-unknown",
            ["explain"] + lists + ["--mentee", "nobody"] + date,
            in: "programmes/s04-tingbjerg"
        ),
        GoldenCase(
            "recruit",
            ["recruit"] + lists + ["--policy", "policy.json5"] + date,
            in: "programmes/s09-sonderborg-forlob"
        ),
        GoldenCase(
            "recruit-json",
            ["recruit"] + lists + ["--policy", "policy.json5", "--top", "2", "--format", "json"] + date,
            in: "programmes/s01-esbjerg-varde"
        ),
        GoldenCase(
            "rematch-table",
            ["rematch"] + lists + ["--policy", "policy.json5", "--previous", "-", "--format", "table"] + date,
            in: "programmes/s04-tingbjerg",
            input: "mentor;mentee;status\nT02;U03;declined\nT07;U05;continue\nT05;U01;\nT03;U02;\n"
        ),
        GoldenCase(
            "rematch-json",
            ["rematch"] + lists + ["--policy", "policy.json5", "--previous", "-", "--keep", "all", "--format", "json"]
                + date,
            in: "programmes/s04-tingbjerg",
            input: "mentor;mentee;status\nT02;U03;declined\nT07;U05;continue\nT05;U01;\nT03;U02;\n"
        ),
    ]

    private static let checking = [
        GoldenCase("check-programme", ["check"] + lists + date, in: "programmes/s01-esbjerg-varde"),
        GoldenCase("check-many", ["check"] + lists + date, in: "invalid/many-mistakes"),
        GoldenCase("check-many-json", ["check", "--format", "json"] + lists + date, in: "invalid/many-mistakes"),
        GoldenCase("check-explain", ["check", "--explain", "badDate"]),
        GoldenCase("check-explain-danish", ["check", "--explain", "badDate", "--lang", "da"]),
        GoldenCase("check-one-list", ["check", "mentees.csv"] + date, in: "invalid/schedule-unknown-day"),
        GoldenCase("check-delimiter", ["check"] + lists + date, in: "invalid/ambiguous-delimiter"),
        GoldenCase("check-workbook", ["check"] + lists + date, in: "invalid/xlsx-named-csv"),
        GoldenCase("check-bare", ["check"] + date, in: "rosters/cr-line-ends"),
        GoldenCase("records-table", ["check", "--records", "mentors.csv"], in: "rosters/quoted-newlines"),
        GoldenCase("records-csv", ["check", "--records", "mentors.csv", "--format", "csv"], in: "rosters/sep-line"),
        GoldenCase(
            "records-json",
            ["check", "--records", "mentees.csv", "--format", "json"],
            in: "rosters/utf16le-bom-tab"
        ),
        GoldenCase(
            "records-refused",
            ["check", "--records", "mentees.csv", "--format", "json"],
            in: "invalid/unclosed-quote"
        ),
    ]

    private static let making = [
        GoldenCase("init", ["init", "club"]),
        GoldenCase("init-here", ["init"]),
        GoldenCase("sample", ["sample", "--mentors", "5", "--mentees", "4", "--seed", "7", "people"]),
        GoldenCase("print-policy", ["match", "--print-policy"]),
        GoldenCase(
            "print-policy-of-file",
            ["match", "--print-policy", "--policy", "policy.json5", "--weight", "fag=60", "--require", "område"],
            in: "programmes/s06-m2u-mentor"
        ),
        GoldenCase("init-json", ["init", "club", "--format", "json"]),
        GoldenCase("manual", ["manual"]),
        GoldenCase("manual-danish", ["manual", "--lang", "da"]),
        GoldenCase("completions-bash", ["completions", "bash"]),
        GoldenCase("completions-zsh", ["completions", "zsh"]),
        GoldenCase("completions-fish", ["completions", "fish"]),
    ]

    private static let solving = [
        GoldenCase("solve-csv", ["solve", "square.csv"], in: "instances"),
        GoldenCase("solve-table", ["solve", "tall.csv", "--format", "table"], in: "instances"),
        GoldenCase("solve-json", ["solve", "blanks.csv", "--format", "json"], in: "instances"),
        GoldenCase("solve-maximize", ["solve", "small-int32.npy", "--maximize", "--format", "json"], in: "instances"),
        GoldenCase("solve-asn", ["solve", "--format", "csv", "--", "small.asn"], in: "instances"),
        GoldenCase("solve-standard-input", ["solve", "-", "--format=json"], input: "4,x,-2\ninf,7,1\n"),
        GoldenCase("solve-decimals", ["solve", "-", "--format", "json"], input: "1,2\n3,4.5\n"),
    ]

    private static let helping =
        [
            "match", "check", "explain", "rematch", "recruit", "verify", "reveal", "sample", "init", "solve",
            "completions",
            "manual",
        ]
        .map { GoldenCase("help-\($0)", [$0, "--help"]) }
        + [
            GoldenCase("help", ["--help"]),
            GoldenCase("help-options", ["help", "options"]),
            GoldenCase("version", ["--version"]),
            GoldenCase("unknown-command", ["macth"]),
            GoldenCase("unknown-option", ["match", "--ouput", "out"]),
        ]

    static let cases = matching + explaining + checking + making + solving + helping

    @Test(arguments: cases)
    func isAsKept(golden: GoldenCase) throws {
        try golden.check()
    }

    @Test("Nothing is kept that no case writes, and every command has its help kept")
    func keptFolders() throws {
        #expect(Fixtures.folders("golden") == Self.cases.map(\.name).sorted())
        let commands = try matchCLI(["--help"]).output.split(separator: "\n").drop { $0 != "Commands:" }.dropFirst()
            .prefix { $0.hasPrefix("  ") }.compactMap { $0.split(separator: " ").first.map(String.init) }
        #expect(commands.count >= 6)
        for command in commands { #expect(Fixtures.folders("golden").contains("help-\(command)")) }
    }

    @Test("Help is the same however it is asked for", arguments: ["match", "check", "solve"])
    func waysToHelp(command: String) throws {
        let usual = try matchCLI([command, "--help"])
        for arguments in [[command, "-h"], ["help", command], [command, "--bad", "--help"], ["--help", command]] {
            #expect(try matchCLI(arguments).output == usual.output)
        }
    }
}
