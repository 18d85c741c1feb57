import Testing

@testable import Matching

@Suite struct CustomReaderTests {
    private func read(_ text: String) -> (policy: Policy?, problems: [Problem]) {
        PolicyReader.read(Array(text.utf8), file: "policy.json5")
    }

    /// Line, column and kind of each problem.
    private func found(_ text: String) -> [String] {
        read(text).problems.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.code) \($0.severity.rawValue)" }
    }

    @Test func everyKind() throws {
        let (policy, problems) = read(
            """
            { custom: [
              { name: "gender", kind: "same", column: "køn", weight: 5 },
              { name: "employer", kind: "different", column: "organisation", required: true },
              { name: "wish", kind: "overlap", mentee: "identity to match", mentor: "characteristics", weight: 6,
                when: { side: "mentee", column: "match with similar identity", is: ["yes"] } },
              { name: "grade", kind: "distance", column: "grade", scale: ["AA", "AO", "EO"],
                shares: { "1": 750, "2": 1000, '-1': 5, "0.5": 1 }, required: true, weight: 12 },
              { name: "km", kind: "range", mentee: "distance", mentor: "travels", weight: 4 },
              { name: "chemistry", kind: "table", column: "temper",
                table: { "calm": { "lively": 1000, "calm": 500 } }, weight: 8 },
            ] }
            """
        )
        #expect(problems.isEmpty)
        let custom = try #require(policy).custom
        #expect(custom.map(\.name) == ["gender", "employer", "wish", "grade", "km", "chemistry"])
        #expect(custom.map(\.kind.name) == CustomCriterion.Kind.names)
        #expect(custom.map(\.weight) == [5, 0, 6, 12, 4, 8])
        #expect(custom.map(\.isRequired) == [false, true, false, true, false, false])
        #expect(custom[2].menteeColumn == "identity to match" && custom[2].mentorColumn == "characteristics")
        let yes = CustomCriterion.Condition(
            side: .mentee,
            column: "match with similar identity",
            values: [Term("yes")!]
        )
        #expect(custom[2].condition == yes)
        let shares = [
            DecimalNumber(1): 750, DecimalNumber(2): 1000, DecimalNumber(-1): 5, DecimalNumber("0.5")!: 1,
        ]
        #expect(custom[3].kind == .distance(scale: ["AA", "AO", "EO"].map { Term($0)! }, shares: shares))
        #expect(custom[5].kind == .table([Term("calm")!: [Term("lively")!: 1000, Term("calm")!: 500]]))
        #expect(try #require(policy).pointsPossible == 115_000 + 35_000)
    }

    @Test(
        arguments: [
            ("{ custom: {} }", ["1:11 wrongType error"]),
            ("{ custom: [1] }", ["1:12 wrongType error"]),
            ("{ custom: [{}] }", ["1:12 missingKey error", "1:12 missingKey error", "1:12 missingKey error"]),
            ("{ custom: [{ name: 'x', kind: 'same' }] }", ["1:12 missingKey error"]),
            ("{ custom: [{ name: 'x', kind: 'same', mentee: 'a' }] }", ["1:12 missingKey error"]),
            ("{ custom: [{ name: ' ', kind: 'same', column: 'a' }] }", ["1:20 wrongType error"]),
            ("{ custom: [{ name: 'x', kind: 'equal', column: 'a' }] }", ["1:31 unknownWord error"]),
            ("{ custom: [{ name: 'x', kind: 'same', column: 'a', mentor: 'b' }] }", ["1:47 columnAndSides error"]),
            (
                "{ custom: [{ name: 'x', kind: 'same', colum: 'a' }] }",
                ["1:39 unknownKey error", "1:12 missingKey error"]
            ),
            ("{ custom: [{ name: 'x', kind: 'same', column: 'a', scale: ['b'] }] }", ["1:52 keyNotOfKind error"]),
            ("{ custom: [{ name: 'x', kind: 'range', column: 'a', shares: {} }] }", ["1:53 keyNotOfKind error"]),
            ("{ custom: [{ name: 'x', kind: 'same', column: 'a', weight: 1001 }] }", ["1:60 outOfRange error"]),
            ("{ custom: [{ name: 'area', kind: 'same', column: 'a' }] }", ["1:20 nameTaken error"]),
            ("{ custom: [{ name: 'NeedType', kind: 'same', column: 'a' }] }", ["1:20 nameTaken error"]),
            (
                "{ custom: [{ name: 'x', kind: 'same', column: 'a' },\n{ name: 'X', kind: 'same', column: 'b' }] }",
                ["2:9 nameTaken error"]
            ),
            ("{ custom: [{ name: 'x', kind: 'distance', column: 'a' }] }", ["1:12 missingKey error"]),
            ("{ custom: [{ name: 'x', kind: 'distance', column: 'a', shares: { y: 1 } }] }", ["1:66 notANumber error"]),
            (
                "{ custom: [{ name: 'x', kind: 'distance', column: 'a', shares: { '1': 1, '1.0': 1 } }] }",
                ["1:74 duplicateKey error"]
            ),
            (
                "{ custom: [{ name: 'x', kind: 'distance', column: 'a', scale: ['b', 'B'], shares: { '1': 1 } }] }",
                ["1:69 duplicateKey error"]
            ),
            (
                "{ custom: [{ name: 'x', kind: 'distance', column: 'a', scale: [], shares: { '1': 1 } }] }",
                ["1:63 wrongType error"]
            ),
            (
                "{ custom: [{ name: 'x', kind: 'distance', column: 'a', shares: {}, required: true }] }",
                ["1:78 neverKept error"]
            ),
            // A difference that is named keeps the rule, whatever it earns.
            ("{ custom: [{ name: 'x', kind: 'distance', column: 'a', shares: { '0': 0 }, required: true }] }", []),
            (
                "{ custom: [{ name: 'x', kind: 'table', column: 'a', table: { b: { c: 0 } }, required: true }] }",
                ["1:87 neverKept error"]
            ),
            (
                "{ custom: [{ name: 'x', kind: 'table', column: 'a', table: { b: { c: 0 } }, weight: 9 }] }",
                ["1:85 noEffect warning"]
            ),
            ("{ custom: [{ name: 'x', kind: 'table', column: 'a', table: { b: 1 } }] }", ["1:65 wrongType error"]),
            (
                "{ custom: [{ name: 'x', kind: 'table', column: 'a', table: { '': { b: 1 }, c: { ' ': 1 } } }] }",
                ["1:62 wrongType error", "1:81 wrongType error"]
            ),
            (
                "{ custom: [{ name: 'x', kind: 'same', column: 'a', when: { side: 'mentee', colum: 'b', is: ['c'] } }] }",
                ["1:76 unknownKey error", "1:58 missingKey error"]
            ),
            (
                "{ custom: [{ name: 'x', kind: 'table', column: 'a', table: { b: { c: 1001 } } }] }",
                ["1:70 outOfRange error"]
            ),
            (
                "{ custom: [{ name: 'x', kind: 'same', column: 'a', when: { side: 'both', column: 'b', is: ['c'] } }] }",
                ["1:66 unknownWord error"]
            ),
            (
                "{ custom: [{ name: 'x', kind: 'same', column: 'a', when: { side: 'mentor' } }] }",
                ["1:58 missingKey error", "1:58 missingKey error"]
            ),
            (
                "{ custom: [{ name: 'x', kind: 'same', column: 'a', when: { side: 'mentor', column: 'b', is: [1] } }] }",
                ["1:94 wrongType error"]
            ),
            ("{ custom: [{ name: 'x', kind: 'same', column: 'a', required: false, weight: 0 }] }", []),
        ] as [(String, [String])]
    )
    func mistakesHaveTheirPlace(_ text: String, _ expected: [String]) {
        #expect(found(text) == expected)
    }

    @Test(
        arguments: [
            ("{ objective: 'score',\n  balance: true }", "2:12 noEffect warning"),
            ("{ columns: { mentors: { id: 'Mail', name: 'mail' } } }", "1:43 headerTwice error"),
            (
                "{ minimumScore: 80, criteria: { needType: { weight: 0 }, subjects: { weight: 0 }, schedule: { weight: 0 },"
                    + " languages: { weight: 0 }, area: { weight: 0 }, interests: { weight: 0 } } }",
                "1:17 minimumScoreUnreachable error"
            ),
            (
                "{ minimumScore: 80, custom: [ { name: 'x', kind: 'table', column: 'a', weight: 1000,"
                    + " table: { b: { c: 10 } } } ] }", "1:17 minimumScoreUnreachable error"
            ),
        ]
    )
    func contradictionsAreNamed(_ text: String, _ expected: String) {
        #expect(found(text) == [expected])
    }

    /// A policy that has applied is read back as it was.
    @Test func contradictionsDoNotMatterInAResult() throws {
        var policy = Policy()
        policy.balance = true
        policy.objective = .score
        policy.minimumScoreThousandths = 100_000
        for criterion in Criterion.allCases { policy[criterion].weight = 0 }
        let kind = CustomCriterion.Kind.table([:])
        policy.custom = [
            CustomCriterion(name: "x", kind: kind, menteeColumn: "a", mentorColumn: "b", isRequired: true)
        ]
        let bytes = Array(policy.text().utf8)
        let (again, problems) = PolicyReader.read(try JSON5Reader.read(bytes), file: "run.json")
        #expect(again == policy && problems.isEmpty)
        #expect(PolicyReader.read(bytes, file: "policy.json5").policy == nil)
    }

    @Test func thereIsALimit() {
        let criteria = (0...50).map { "{ name: 'c\($0)', kind: 'same', column: 'a' }" }
        #expect(read("{ custom: [\n\(criteria.dropLast().joined(separator: ",\n"))] }").policy?.custom.count == 50)
        #expect(found("{ custom: [\n\(criteria.joined(separator: ",\n"))] }") == ["52:1 tooManyCriteria error"])
        var policy = Policy()
        policy.custom = (0...60).map {
            CustomCriterion(name: "c\($0)", kind: .same, menteeColumn: "a", mentorColumn: "a", weight: 5000)
        }
        #expect(policy.custom.count == 50 && policy.custom[0].weight == 1000)
        policy.custom = [policy.custom[0], policy.custom[0]]
        #expect(policy.custom.count == 1)
    }

    /// Whatever stands in a file, it is read or refused.
    @Test(arguments: 0..<UInt64(200))
    func noiseNeverTraps(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var policy = Policy()
        policy.custom = RandomCustom.criteria
        var bytes = Array(policy.text().utf8)
        let pieces = ["{}", "[", "\"\"", "-1", "1e999", "null", ":", ",", "table", "shares", "\u{0}", "å", "  "]
        for _ in 0..<Int.random(in: 1...6, using: &generator) {
            let start = Int.random(in: 0..<bytes.count, using: &generator)
            let end = min(bytes.count, start + Int.random(in: 0...20, using: &generator))
            bytes.replaceSubrange(start..<end, with: pieces.randomElement(using: &generator)!.utf8)
        }
        let (read, problems) = PolicyReader.read(bytes, file: "policy.json5")
        #expect((read == nil) == problems.contains { $0.severity == .error })
        #expect(problems.allSatisfy { $0.line != nil && $0.column != nil })
    }

    @Test func aFileGoesOnTopOfAnotherPolicy() throws {
        let base = try #require(
            read(
                "{ meetingMinutes: 90, balance: true, columns: { mentors: { id: 'a', name: 'b' } },"
                    + " custom: [{ name: 'x', kind: 'same', column: 'a' }] }"
            ).policy
        )
        let text = "{ balance: false, criteria: { area: { weight: 1 } }, columns: { mentors: { id: 'c' } } }"
        let policy = try #require(PolicyReader.read(Array(text.utf8), file: "p", over: base).policy)
        var expected = base
        expected.balance = false
        expected[.area].weight = 1
        expected.mentorColumns[.id] = "c"
        #expect(policy == expected)
        let cleared = PolicyReader.read(Array("{ custom: [] }".utf8), file: "p", over: base).policy
        #expect(cleared?.custom.isEmpty == true && cleared?.meetingMinutes == 90)
    }

    @Test(arguments: Policy.Preset.allCases)
    func presetsAreGoodPolicies(_ preset: Policy.Preset) throws {
        let (policy, problems) = read(preset.text)
        #expect(problems.isEmpty)
        #expect(policy == preset.policy && policy != Policy())
        #expect(preset.text.hasPrefix("// "))
        #expect(read(preset.policy.text()).policy == preset.policy)
    }

    /// The examples that `init` writes as comments are good criteria once the comment marks are gone.
    @Test func theExamplesCanBeUsed() throws {
        let comments = EnglishWording().policyComments
        let keys = try #require(comments["customExamples"])
        let criteria = keys.split(separator: "\n").filter { $0.hasPrefix("{") || $0.hasPrefix("  ") }
        let (policy, problems) = read("{ custom: [\n\(criteria.joined(separator: "\n"))\n] }")
        #expect(problems.isEmpty)
        #expect(policy?.custom.map(\.kind.name) == CustomCriterion.Kind.names)
        #expect(read(Policy().text(comments: comments)).policy == Policy())
        for key in ["balance", "reserveSlots", "custom"] { #expect(comments[key] != nil) }
    }
}
