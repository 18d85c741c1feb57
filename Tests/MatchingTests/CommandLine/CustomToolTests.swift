import Testing

/// Criteria of the programme's own, and presets, as the tool knows them.
@Suite("Custom criteria and presets")
struct CustomToolTests {
    private let scratch = ScratchDirectory()

    /// Two lists whose columns are not the tool's own, and a policy that says what they are.
    private func write() throws {
        try scratch.write(
            "mentors.csv",
            """
            first name,email address,grade,organisation,characteristics
            Ann,a@example.com,EO,Joy,"quiet, early riser"
            Bo,b@example.com,HEO,Love,quiet
            Cy,c@example.com,HEO,Joy,
            """
        )
        try scratch.write(
            "mentees.csv",
            """
            first name,email address,grade,organisation,wants similar,to match
            Dan,d@example.com,AO,Love,yes,Quiet
            Eve,e@example.com,AO,Joy,no,quiet
            """
        )
        try scratch.write(
            "policy.json5",
            """
            {
              columns: { mentors: { id: "email address", name: "first name" },
                         mentees: { id: "email address", name: "first name" } },
              custom: [
                { name: "organisation", kind: "different", column: "organisation", required: true },
                { name: "grade", kind: "distance", column: "grade", scale: ["AA", "AO", "EO", "HEO"],
                  shares: { "1": 750, "2": 1000 }, required: true, weight: 12 },
                { name: "wish", kind: "overlap", mentee: "to match", mentor: "characteristics", weight: 6,
                  when: { side: "mentee", column: "wants similar", is: ["yes"] } },
              ],
            }
            """
        )
    }

    @Test("Rules and points from columns of one's own")
    func match() throws {
        try write()
        let run = try matchCLI(["match", "--format", "json"], in: scratch.path)
        #expect(run.exitCode == 0)
        #expect(!run.errors.contains("ignoredColumn"))
        let result = try run.json()
        #expect(try result.member("summary").integer("eligiblePairs") == 3)
        #expect(try result.member("summary").integer("pointsPossible") == 133_000)
        let pairs = try result.list("pairs")
        #expect(try pairs.map { try $0.text("mentor") } == ["a@example.com", "b@example.com"])
        #expect(try pairs.map { try $0.integer("points") } == [9_000 + 6_000, 12_000])
        let parts = try pairs[1].list("criteria").suffix(3)
        #expect(try parts.map { try $0.text("name") } == ["organisation", "grade", "wish"])
        #expect(try parts.map { try $0.bool("stated") } == [true, true, false])
    }

    @Test("Flags take their names")
    func flags() throws {
        try write()
        let lines = ["--weight", "GRADE=100", "--require", "wish", "--weight", "organisation=1"]
        let printed = try matchCLI(["match", "--print-policy", "--policy", "policy.json5"] + lines, in: scratch.path)
        let custom = try printed.json().list("custom")
        #expect(try custom.map { try $0.integer("weight") } == [1, 100, 6])
        #expect(try custom.map { try $0.bool("required") } == [true, true, true])
        let wrong = try matchCLI(["match", "--policy", "policy.json5", "--weight", "wisk=3"], in: scratch.path)
        #expect(wrong.exitCode == 64 && wrong.errors.contains("wish"))
    }

    @Test("A rule that leaves nobody is named")
    func waiting() throws {
        try write()
        try scratch.write("mentors.csv", "first name,email address,grade,organisation\nAnn,a@example.com,AA,Joy\n")
        let run = try matchCLI(["match", "--format", "json"], in: scratch.path)
        let removed = try run.json().list("unmatched")[0].list("removedBy")
        #expect(try removed.map { try $0.text("rule") } == ["grade"])
    }

    @Test("check lists cells that cannot be read, and never shows them")
    func check() throws {
        try write()
        try scratch.write("mentors.csv", "email address,grade\na@example.com,Secret\n")
        let run = try matchCLI(["check"], in: scratch.path)
        #expect(run.exitCode == 65)
        #expect(run.errors.contains("mentors.csv, line 2, column 2") && run.errors.contains("[badCustomCell]"))
        #expect(run.errors.contains("AA, AO, EO, HEO") && run.errors.contains("[customColumnMissing]"))
        #expect(!run.errors.contains("Secret"))
    }

    @Test("Presets are policies", arguments: ["social", "erhverv", "lektiecafe", "praktik", "fritidsjob"])
    func presets(name: String) throws {
        let printing = ["match", "--print-policy"]
        let usual = try matchCLI(printing, in: scratch.path).json().canonical()
        let printed = try matchCLI(printing + ["--preset", name], in: scratch.path)
        #expect(printed.exitCode == 0 && printed.errors.isEmpty)
        #expect(try printed.json().canonical() != usual)
        let again = try matchCLI(printing + ["--policy", "-"], in: scratch.path, input: printed.output)
        #expect(again.output == printed.output)
        // A file's keys go on top; a policy that nobody named does not.
        try scratch.write("policy.json5", "{ meetingMinutes: 45 }")
        let both = try matchCLI(printing + ["--preset", name, "--policy", "policy.json5"], in: scratch.path).json()
        #expect(try both.integer("meetingMinutes") == 45)
        #expect(try both.member("criteria").canonical() == printed.json().member("criteria").canonical())
        #expect(try matchCLI(printing + ["--preset", name], in: scratch.path).output == printed.output)
        let lists = ["mentors.csv", "mentees.csv"].map { Fixtures.path("rosters/nfd/\($0)") }
        #expect(try matchCLI(["match"] + lists + ["--preset", name], in: scratch.path).exitCode == 0)
    }

    @Test("An unknown preset is a usage error with a suggestion")
    func unknownPreset() throws {
        let run = try matchCLI(["match", "--preset", "socail"], in: scratch.path)
        #expect(run.exitCode == 64 && run.errors.contains("social"))
    }
}
