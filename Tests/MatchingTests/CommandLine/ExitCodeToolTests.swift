import Foundation
import Testing

/// How the tool ends, seen from outside.
@Suite("Exit codes of the tool")
struct ExitCodeToolTests {
    /// A command line that makes no sense, and words that must be in the answer.
    struct Usage: CustomTestStringConvertible, Sendable {
        let arguments: [String]
        let words: [String]

        init(_ line: String, _ words: String...) {
            arguments = line.split(separator: " ").map(String.init)
            self.words = words
        }

        var testDescription: String { arguments.joined(separator: " ") }
    }

    @Test(arguments: [
        Usage("macth", "“macth”", "Did you mean match?"),
        Usage("slove m.csv", "Did you mean solve?"),
        Usage("quux", "“quux”", "match-cli --help"),
        Usage("--versoin", "“--versoin”", "Did you mean --version?"),
        Usage("match --ouput out", "“--ouput”", "Did you mean --output?"),
        Usage("check --recrods", "Did you mean --records?"),
        Usage("match a.csv b.csv -x", "“-x”", "match-cli match --help"),
        Usage("match --format jsn", "--format", "“jsn”", "Did you mean json?"),
        Usage("match --format", "--format needs a value"),
        Usage("match --format= a b", "--format needs a value"),
        Usage("match --force=yes a b", "--force takes no value"),
        Usage("match --date 2026-02-30", "--date", "2026-02-30"),
        Usage("match --date 1.3.2026", "--date"),
        Usage("match --date 2026-03-01 --date 2026-03-02", "--date may be given only once"),
        Usage("match --lang dansk", "--lang", "“dansk”"),
        Usage("match --delimiter x a b", "--delimiter", "“x”"),
        Usage("match --objective scroe", "Did you mean score?"),
        Usage("match --weight subjets=60", "--weight", "Did you mean subjects?"),
        Usage("match --weight subjects", "--weight"),
        Usage("match --weight subjects=1001", "--weight"),
        Usage("match --weight subjects=-1", "--weight"),
        Usage("match --weight subjects=1.5", "--weight"),
        Usage("match --weight ages=5", "--weight"),
        Usage("match --require are", "--require", "Did you mean area?"),
        Usage("match --require quux", "--require", "“quux”"),
        Usage("match mentors.csv", "MENTEES is missing"),
        Usage("match a b c", "At most 2"),
        Usage("match - -", "Only one file can be read from standard input"),
        Usage("solve", "MATRIX is missing"),
        Usage("sample --mentors 3", "DIR is missing"),
        Usage("sample --mentors few people", "--mentors", "“few”"),
        Usage("sample --seed -1 people", "--seed"),
        Usage("sample --mentors 10000001 people", "--mentors"),
        Usage("completions", "SHELL is missing"),
        Usage("completions tcsh", "SHELL", "“tcsh”"),
        Usage("completions bahs", "Did you mean bash?"),
    ])
    func usage(usage: Usage) throws {
        let scratch = ScratchDirectory()
        let run = try matchCLI(usage.arguments, in: scratch.path)
        #expect(run.exitCode == 64)
        #expect(run.output.isEmpty)
        for word in usage.words { #expect(run.errors.contains(word), "\(run.errors)") }
        #expect(scratch.names.isEmpty)
    }

    @Test("A value after = may be personal and is not repeated")
    func valueOfUnknownOption() throws {
        let run = try matchCLI(["match", "--mente=Zyx"])
        #expect(run.exitCode == 64)
        #expect(run.errors.contains("--mente") && !run.errors.contains("Zyx"))
    }

    @Test(
        "Bad data is 65, and an empty proposal is not",
        arguments: [
            ("solve -", "1.5,2\n3,4\n", 65), ("solve -", "1,2\n3\n", 65), ("solve -", "", 65),
            ("solve - --delimiter ,", "1;2\n", 65), ("solve -", "x,x\nx,x\n", 0), ("solve -", "1;2\n3;4\n", 0),
            ("solve - --delimiter semicolon", "1;2\n3;4\n", 0),
            ("check --records -", "a;b\n1;2;3\n", 65), ("check --records -", "a;b\n1;2;\n", 0),
            ("check - --as mentors", "name\nx\n", 65), ("check - --as mentors", "id\nM1\n", 0),
            ("match --print-policy --policy -", "{ objectiv: 'fair' }", 65),
            ("match --print-policy --policy -", "{ objective: 'score' }", 0),
        ] as [(String, String, Int32)]
    )
    func badData(line: String, input: String, code: Int32) throws {
        let run = try matchCLI(line.split(separator: " ").map(String.init), input: input)
        #expect(run.exitCode == code, "\(run.errors)")
        if code == 65 { #expect(run.output.isEmpty && !run.errors.isEmpty) }
    }

    @Test("Lists in which nobody can have anybody are no failure")
    func nobodyMatched() throws {
        let scratch = ScratchDirectory()
        try scratch.write("a.csv", "id,type\nM1,social\n")
        try scratch.write("b.csv", "id,type,age\nE1,erhverv,20\n")
        let run = try matchCLI(["match", "a.csv", "b.csv", "--format", "json"], in: scratch.path)
        #expect(run.exitCode == 0)
        let summary = try run.json().member("summary")
        #expect(try summary.integer("matched") == 0 && summary.integer("unmatched") == 1)
        #expect(try summary.member("lowestPoints").isNull)
    }

    @Test(
        "Missing input is 66",
        arguments: [
            "match", "match none.csv none.csv", "check none.csv", "check --records none.csv", "solve none.npy",
            "match --print-policy --policy none.json5", "check .", "solve .", "match . .", "check --records .",
            "solve file/below",
        ]
    )
    func missingInput(line: String) throws {
        let scratch = ScratchDirectory()
        try scratch.write("file", "")
        let run = try matchCLI(line.split(separator: " ").map(String.init), in: scratch.path)
        #expect(run.exitCode == 66)
        #expect(run.output.isEmpty)
        #expect(!run.errors.isEmpty)
    }

    @Test(
        "A full disk on standard output is 74",
        arguments: [
            "match mentors.csv mentees.csv", "match mentors.csv mentees.csv --format json",
            "match mentors.csv mentees.csv --format table", "check --format json", "check --records mentors.csv",
            "--help", "match --help", "--version", "completions bash", "match --print-policy",
            "solve ../../instances/wide.csv",
        ]
    )
    func fullDisk(line: String) throws {
        let script = "exec \"$0\" \"$@\" > /dev/full"
        let arguments = ["-c", script, ToolRun.built("match-cli")] + line.split(separator: " ").map(String.init)
        let run = try ToolRun("/bin/sh", arguments, directory: Fixtures.path("rosters/nfd"))
        #expect(run.exitCode == 74)
        #expect(run.errors.contains("disk is full"))
    }

    @Test(
        "A closed pipe ends quietly",
        arguments: ["match mentors.csv mentees.csv --policy policy.json5 --format json", "check --records mentors.csv"]
    )
    func closedPipe(line: String) throws {
        // More than a pipe holds, so that the end is noticed whatever the timing.
        let script = "set -o pipefail; \"$0\" \"$@\" --quiet | head -c 1; echo \" $?\""
        let arguments = ["-c", script, ToolRun.built("match-cli")] + line.split(separator: " ").map(String.init)
        let run = try ToolRun("/bin/bash", arguments, directory: Fixtures.path("programmes/s01-esbjerg-varde"))
        #expect(run.output.hasSuffix(" 0\n") && run.output.count == 4)
        #expect(run.errors.isEmpty)
    }
}
