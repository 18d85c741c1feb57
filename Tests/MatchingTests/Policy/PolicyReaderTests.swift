import Testing

@testable import Matching

@Suite struct PolicyReaderTests {
    private func read(_ text: String) -> (policy: Policy?, problems: [Problem]) {
        PolicyReader.read(Array(text.utf8), file: "policy.json5")
    }

    /// Line, column and kind of each problem.
    private func found(_ text: String) -> [String] {
        read(text).problems.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.code) \($0.severity.rawValue)" }
    }

    @Test func anEmptyObjectIsTheDefault() {
        #expect(read("{}").policy == Policy())
        #expect(read("// nothing\n{ }").problems.isEmpty)
    }

    /// Everything at once, in the loosest JSON5.
    @Test func everyKey() throws {
        let (policy, problems) = read(
            """
            // our rules
            {
              objective: 'fair', minimumScore: 33.5, meetingMinutes: +90, waitingClass: "week",
              childCertificateUnder: 18, needTypeTolerance: 1, balance: true, reserveSlots: false, custom: [],
              criteria: {
                subjects: { required: true, weight: 0x0A }, area: { weight: 0 }, "ages": { required: false },
                childCertificate: { required: true, weight: 0 },
              },
              defaults: { capacity: 3, mentorsWanted: 2, group: true, },
              columns: { mentors: { id: "email address" }, mentees: { waitingSince: "siden" } },
            }
            """
        )
        #expect(problems.isEmpty)
        let read = try #require(policy)
        var expected = Policy()
        expected.objective = .fair
        expected.balance = true
        expected.reserveSlots = false
        expected.defaultMentorsWanted = 2
        expected.defaultIsGroup = true
        expected.minimumScoreThousandths = 33_500
        expected.meetingMinutes = 90
        expected.waitingClass = .week
        expected.childCertificateUnder = 18
        expected.needTypeTolerance = 1
        expected[.subjects] = Policy.Terms(isRequired: true, weight: 10)
        expected[.area].weight = 0
        expected[.ages].isRequired = false
        expected.defaultCapacity = Capacity(maximum: 3)!
        expected.mentorColumns = [.id: "email address"]
        expected.menteeColumns = [.waitingSince: "siden"]
        #expect(read == expected)
    }

    @Test(
        arguments: [
            ("{ objectiv: 'score' }", "1:3 unknownKey error"),
            ("{ objective: 'most' }", "1:14 unknownWord error"),
            ("{ objective: 1 }", "1:14 wrongType error"),
            ("{ meetingMinutes: 10 }", "1:19 outOfRange error"),
            ("{ meetingMinutes: 60.5 }", "1:19 wrongType error"),
            ("{ meetingMinutes: 99999999999999999999999999 }", "1:19 outOfRange error"),
            ("{ minimumScore: -1 }", "1:17 outOfRange error"),
            ("{ minimumScore: 100.1 }", "1:17 outOfRange error"),
            ("{ minimumScore: 1.2345 }", "1:17 wrongType error"),
            ("{ minimumScore: NaN }", "1:17 wrongType error"),
            ("{ minimumScore: 1e400 }", "1:17 outOfRange error"),
            ("{ minimumScore: 1e-400 }", "1:17 wrongType error"),
            ("{ minimumScore: '5' }", "1:17 wrongType error"),
            ("{ criteria: { ages: { weight: 1 } } }", "1:31 outOfRange error"),
            ("{ criteria: { subjects: { weight: 1001 } } }", "1:35 outOfRange error"),
            ("{ criteria: { subject: {} } }", "1:15 unknownKey error"),
            ("{ criteria: [] }", "1:13 wrongType error"),
            ("{ defaults: { mentorsWanted: 0 } }", "1:30 outOfRange error"),
            ("{ defaults: { capacity: -1 } }", "1:25 outOfRange error"),
            ("{ columns: { mentees: { capacity: 'x' } } }", "1:25 unknownKey error"),
            ("{ columns: { mentees: { id: '' } } }", "1:29 wrongType error"),
            ("{ balance: false, balance: false }", "1:19 duplicateKey error"),
            ("[]", "1:1 wrongType error"),
            ("{", "1:2 policySyntax error"),
            ("", "1:1 policySyntax error"),
        ]
    )
    func mistakesHaveTheirPlace(_ text: String, _ expected: String) {
        #expect(found(text) == [expected])
        if expected.hasSuffix("error") { #expect(read(text).policy == nil) }
    }

    /// JSON5 writes one number in many ways.
    @Test(
        arguments: [
            (".5", 500), ("5.", 5000), ("34.78", 34_780), ("5.0e0", 5000), ("1e1", 10_000), ("+0.001", 1), ("0e999", 0),
            ("100.000000", 100_000), ("0x10", 16_000), ("250e-1", 25_000),
        ]
    )
    func numbersInEveryForm(_ text: String, _ thousandths: Int) {
        #expect(read("{ minimumScore: \(text) }").policy?.minimumScoreThousandths == thousandths)
        #expect(read("{ criteria: { area: { weight: 2.0e1 } } }").policy?[.area].weight == 20)
    }

    @Test func allMistakesAtOnce() {
        #expect(found("{ a: 1,\n  meetingMinutes: 'x',\n  criteria: { area: { wait: 1 } } }").count == 3)
    }

    @Test func suggestions() {
        guard case .policy(.unknownKey(_, let suggestion)) = read("{ minimumscore: 1 }").problems.first?.kind else {
            Issue.record("no such problem")
            return
        }
        #expect(suggestion == "minimumScore")
    }

    /// What `--print-policy` and `init` write reads back as the same policy.
    @Test(arguments: 0..<UInt64(50))
    func writtenPoliciesReadBack(_ seed: UInt64) {
        var people = RandomPeople(seed: seed)
        var policy = people.policy()
        policy.mentorColumns = [.id: "e-mail \"private\"\\\n\u{1}", .area: "bolig"]
        for comments in [[:], EnglishWording().policyComments] {
            let (again, problems) = read(policy.text(comments: comments))
            #expect(again == policy && problems.allSatisfy { $0.severity == .warning })
        }
    }

    @Test func rangesCannotBeLeft() {
        var policy = Policy()
        policy.meetingMinutes = 0
        policy.needTypeTolerance = 99
        policy.minimumScoreThousandths = -5
        policy.childCertificateUnder = 999
        policy.defaultMentorsWanted = 0
        policy[.subjects].weight = 5000
        policy[.ages].weight = 5
        #expect(policy.meetingMinutes == 15 && policy.needTypeTolerance == 4 && policy.minimumScoreThousandths == 0)
        #expect(policy.childCertificateUnder == 130 && policy.defaultMentorsWanted == 1)
        #expect(policy[.subjects].weight == 1000 && policy[.ages].weight == 0)
    }

    @Test func theMinimumScoreIsExact() {
        var policy = Policy()
        policy.minimumScoreThousandths = 50_000
        #expect(policy.minimumPoints == 57_500)
        policy.minimumScoreThousandths = 1
        #expect(policy.minimumPoints == 2)
        for criterion in Criterion.allCases { policy[criterion].weight = 0 }
        policy[.area].weight = 1
        policy.minimumScoreThousandths = 33_300
        #expect(policy.minimumPoints == 333)
        policy[.area].weight = 0
        #expect(policy.minimumPoints == 1)
    }
}
