import Foundation
import Testing

/// Which rules apply, and where they come from.
@Suite("The policy as the tool applies it")
struct PolicyToolTests {
    private let scratch = ScratchDirectory()

    /// The policy that applies, as the tool prints it.
    private func printed(_ arguments: String..., input: String = "") throws -> JSONValue {
        let run = try matchCLI(["match", "--print-policy"] + arguments, in: scratch.path, input: input)
        #expect(run.exitCode == 0, "\(run.errors)")
        return try run.json()
    }

    @Test("What init writes can be matched at once")
    func initialised() throws {
        #expect(try matchCLI(["init", "club"], in: scratch.path).exitCode == 0)
        for arguments in [["match"], ["check"], ["match", "mentors.csv", "mentees.csv", "--policy", "policy.json5"]] {
            let run = try matchCLI(arguments, in: scratch.file("club"))
            #expect(run.exitCode == 0)
            #expect(!run.errors.contains("Error"))
        }
        let result = try matchCLI(["match", "--format", "json"], in: scratch.file("club")).json()
        #expect(try result.list("pairs").count >= 3)
        #expect(permissions(scratch.file("club")) == 0o700)
        for name in ["mentors.csv", "mentees.csv", "policy.json5", "README.md"] {
            #expect(permissions(scratch.file("club/\(name)")) == 0o600)
        }
        // The policy says in so many words what applies without one.
        let written = try printed("--policy", "club/policy.json5").canonical()
        #expect(try written == printed().canonical())
    }

    @Test("What is printed is a policy, and prints the same again", arguments: Fixtures.folders("programmes"))
    func roundTrip(folder: String) throws {
        let arguments = Array(matchArguments("programmes/\(folder)", "--print-policy"))
        let first = try matchCLI(arguments, in: Fixtures.path("programmes/\(folder)"))
        let second = try matchCLI(["match", "--print-policy", "--policy", "-"], input: first.output)
        #expect(first.exitCode == 0 && second.exitCode == 0)
        #expect(first.output == second.output)
    }

    @Test(
        "Mistakes in a policy are shown where they are",
        arguments: [
            ("{\n  objectiv: \"score\"\n}", "line 2, column 3", "unknownKey", "objective"),
            ("{ criteria: {\n    subjcts: { weight: 3 } } }", "line 2, column 5", "unknownKey", "subjects"),
            ("{ criteria: { subjects: { wieght: 3 } } }", "line 1, column 27", "unknownKey", "weight"),
            ("// note\n{ meetingMinutes: \"60\" }", "line 2, column 19", "wrongType", ""),
            ("{ meetingMinutes: 0 }", "line 1, column 19", "outOfRange", ""),
            ("{ criteria: { area: { weight: 1001 } } }", "line 1, column 31", "outOfRange", "1000"),
            ("{ criteria: { area: { weight: -1 } } }", "line 1, column 31", "outOfRange", ""),
            ("{ criteria: { area: { weight: 1.5 } } }", "line 1, column 31", "wrongType", ""),
            ("{ criteria: { area: { weight: 1e400 } } }", "line 1, column 31", "", ""),
            ("{ waitingClass: \"year\" }", "line 1, column 17", "unknownWord", "month"),
            ("{ needTypeTolerance: 0,\n  needTypeTolerance: 1 }", "line 2, column 3", "duplicateKey", ""),
            ("{ objective: \"score\"", "line 1", "policySyntax", ""),
            ("{ objective: score }", "line 1, column 14", "policySyntax", ""),
            ("", "line 1", "policySyntax", ""),
            ("[]", "line 1, column 1", "", ""),
        ]
    )
    func mistakes(policy: String, place: String, code: String, hint: String) throws {
        try scratch.write("p.json5", policy)
        let rosters = ["mentors.csv", "mentees.csv"].map { Fixtures.path("rosters/nfd/\($0)") }
        let lines = [
            ["match"] + rosters + ["--policy", "p.json5", "--output", "out"],
            ["check", "--policy", "p.json5"] + rosters,
            ["match", "--print-policy", "--policy=p.json5"],
        ]
        for arguments in lines {
            let run = try matchCLI(arguments, in: scratch.path)
            #expect(run.exitCode == 65)
            #expect(run.output.isEmpty)
            let line = try #require(run.errors.split(separator: "\n").first { $0.hasPrefix("Error") })
            #expect(line.hasPrefix("Error: p.json5, \(place)"), "\(line)")
            #expect(code.isEmpty || line.hasSuffix("[\(code)]"), "\(line)")
            #expect(hint.isEmpty || run.errors.contains(hint), "\(run.errors)")
        }
        #expect(scratch.names == ["p.json5"])
    }

    @Test("All mistakes at once, and as JSON for programs")
    func manyMistakes() throws {
        try scratch.write("p.json5", "{\n  objectiv: 1,\n  meetingMinutes: true,\n  criteria: { aera: {} },\n}")
        let rosters = ["mentors.csv", "mentees.csv"].map { Fixtures.path("rosters/nfd/\($0)") }
        let run = try matchCLI(["match"] + rosters + ["--policy", "p.json5", "--format", "json"], in: scratch.path)
        #expect(run.exitCode == 65)
        let problems = try run.json().list("problems").filter { try $0.text("file") == "p.json5" }
        #expect(try problems.map { try $0.integer("line") } == [2, 3, 4])
    }

    @Test(
        "A weight by the name of the criterion or of its column",
        arguments: [
            ("subjects", "subjects"), ("fag", "subjects"), ("FAG", "subjects"), ("tider", "schedule"),
            ("availability", "schedule"), ("needType", "needType"), ("behov", "needType"), ("type", "needType"),
            ("sprog", "languages"), ("område", "area"), ("omra\u{30A}de", "area"), ("interesser", "interests"),
        ]
    )
    func weights(name: String, criterion: String) throws {
        let policy = try printed("--weight", "\(name)=60")
        #expect(try policy.member("criteria").member(criterion).integer("weight") == 60)
        #expect(try policy.canonical() != printed().canonical())
        let combined = try printed("--weight", "\(name)=0", "--weight=\(name)=60")
        #expect(try combined.canonical() == policy.canonical())
    }

    @Test("A rule by the name of the criterion or of its column", arguments: ["area", "område", "Area"])
    func requirements(name: String) throws {
        let policy = try printed("--require", name)
        #expect(try policy.member("criteria").member("area").bool("required"))
        #expect(try !printed().member("criteria").member("area").bool("required"))
    }

    @Test(
        "What no flag can be about is told with what it can be",
        arguments: [
            ("--weight", "nosuch=1", "“nosuch”", "childCertificate and club"),
            ("--weight", "subjets=3", "“subjets”", "Did you mean subjects?"),
            ("--weight", "clup=3", "“clup”", "Did you mean club?"),
            ("--weight", "ages=5", "“ages”", "--require ages"),
            ("--weight", "subjects=1001", "“subjects=1001”", "NAME=0..1000"),
            ("--weight", "subjects", "“subjects”", "NAME=0..1000"),
            ("--require", "subjets", "“subjets”", "Did you mean subjects?"),
            ("--require", "\u{1B}[31m", "“\\u{1B}[31m”", "These are: needType, "),
        ]
    )
    func badFlags(option: String, text: String, quoted: String, cure: String) throws {
        let folder = try ScratchDirectory(copyOf: "rosters/utf8-comma-lf")
        try folder.write("p.json5", #"{ custom: [{ name: "club", kind: "same", column: "club", weight: 2 }] }"#)
        let lists = ["match", "mentors.csv", "mentees.csv", "--policy", "p.json5"]
        let run = try matchCLI(lists + [option, text], in: folder.path)
        #expect(run.exitCode == 64)
        #expect(run.output.isEmpty)
        #expect(run.errors.hasPrefix(option))
        #expect(run.errors.contains(quoted))
        #expect(run.errors.contains(cure))
        // What earns no points may be told so.
        #expect(try matchCLI(lists + ["--weight", "ages=0", "--print-policy"], in: folder.path).exitCode == 0)
    }

    @Test("Flags change the result", arguments: Fixtures.folders("programmes"))
    func flags(folder: String) throws {
        let fixture = "programmes/\(folder)"
        let run = { (more: [String]) in
            try matchCLI(matchArguments(fixture, "--format", "json") + more, in: Fixtures.path(fixture)).json()
        }
        let usual = try run([]).member("summary")
        let weighted = try run(["--weight", "subjects=600"])
        let before = try matchCLI(matchArguments(fixture, "--print-policy"), in: Fixtures.path(fixture)).json()
            .member("criteria").member("subjects").integer("weight")
        #expect(
            try weighted.member("summary").integer("pointsPossible")
                == usual.integer("pointsPossible") + (600 - before) * 1000
        )
        let local = try run(["--require", "område"])
        #expect(try local.member("summary").integer("eligiblePairs") <= usual.integer("eligiblePairs"))
        for pair in try local.list("pairs") {
            let area = try #require(try pair.list("criteria").first { try $0.text("name") == "area" })
            #expect(try !area.bool("stated") || area.integer("points") == area.integer("of"))
        }
    }

    @Test("policy.json5 is read where no list is named, and only there")
    func usualPolicy() throws {
        let folder = try ScratchDirectory(copyOf: "rosters/utf8-comma-lf")
        let lists = ["mentors.csv", "mentees.csv"]
        func possible(_ arguments: [String]) throws -> Int {
            let run = try matchCLI(["match", "--date", Fixtures.date, "--format", "json"] + arguments, in: folder.path)
            #expect(run.exitCode == 0)
            return try run.json().member("summary").integer("pointsPossible")
        }
        #expect(try possible([]) == 115_000)
        try folder.write("policy.json5", "{ criteria: { area: { weight: 100 } } }")
        try folder.write("other.json5", "{ criteria: { area: { weight: 50 } } }")
        #expect(try possible([]) == 200_000)
        #expect(try possible(lists) == 115_000)
        #expect(try possible(["--policy", "other.json5"]) == 150_000)
        #expect(try possible(lists + ["--policy", "policy.json5"]) == 200_000)
        #expect(try possible(["--weight", "area=0"]) == 100_000)
        // A mistake in it stops the bare run alone.
        try folder.write("policy.json5", "{ objectiv: 1 }")
        #expect(try matchCLI(["match"], in: folder.path).exitCode == 65)
        #expect(try matchCLI(["check"], in: folder.path).exitCode == 65)
        #expect(try matchCLI(["match"] + lists, in: folder.path).exitCode == 0)
    }
}
