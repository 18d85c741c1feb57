import Testing

@testable import Matching

/// Numbers at the ends of their ranges, from the lists to the check of the result: nothing overflows, and the answer is the
/// one that small numbers give.
@Suite("Numbers at their bounds") struct BoundsTests {
    private static let most = Int(Int32.max)
    private static let date = CalendarDate("2026-11-21")!

    /// A programme as its files, read, matched and checked again.
    private struct Run {
        let proposal: Proposal
        let verified: VerifiedResult?

        init(policy text: String, mentors: String, mentees: String) throws {
            let (policy, problems) = PolicyReader.read(Array(text.utf8), file: "policy.json5")
            try #require(problems.isEmpty, "\(problems)")
            let files = (Array(mentors.utf8), Array(mentees.utf8))
            let applied = try #require(policy)
            let reader = rosterReader {
                $0.date = BoundsTests.date
                $0.custom = applied.custom
                $0.defaultCapacity = applied.defaultCapacity
                $0.defaultMentorsWanted = applied.defaultMentorsWanted
            }
            let lists = (reader.mentors(files.0, file: "mentors.csv"), reader.mentees(files.1, file: "mentees.csv"))
            let people = (
                try #require(lists.0.roster?.people, "\(lists.0.problems)"),
                try #require(lists.1.roster?.people, "\(lists.1.problems)")
            )
            proposal = try Matcher(policy: applied, date: BoundsTests.date)
                .match(mentors: people.0, mentees: people.1)
            let run = ResultDocument.Run(
                inputs: [
                    .init(role: "mentors", file: "mentors.csv", bytes: files.0),
                    .init(role: "mentees", file: "mentees.csv", bytes: files.1),
                ],
                problems: [],
                wording: EnglishWording()
            )
            let document = ResultDocument(proposal, reasons: proposal.waitingReasons()).json(run: run)
            let result = ResultVerifier(mentors: files.0, mentees: files.1, delimiter: .semicolon)
                .verify(document, file: "run.json")
            #expect(result.problems.isEmpty, "\(result.problems)")
            Trials.note(
                "Capacities, demands, weights and ages at their limits overflow nothing, and the result is verified",
                trials: 1,
                differences: result.problems.isEmpty ? 0 : 1
            )
            verified = result.verified
        }

        /// Who has whom, by the places of the ids.
        var pairs: [[Int]] { proposal.pairs.map { [$0.mentor, $0.mentee] } }
    }

    /// Policies that reckon in different ways, by whether every mentee ought to be matched under them.
    private static let policies = [
        "{}", "{ balance: true }", "{ objective: \"fair\" }", "{ objective: \"fair\", balance: true }",
        "{ objective: \"score\" }", "{ reserveSlots: false }", "{ criteria: { schedule: { required: false } } }",
    ]

    @Test("A capacity near 2³¹ is as good as one that is enough", arguments: policies)
    func capacities(policy: String) throws {
        func run(_ capacity: String) throws -> Run {
            try Run(
                policy: policy,
                mentors: "id;fag;tider;kapacitet\nM1;dansk;man 15-19;\(capacity)\nM2;fysik;man 15-19;\(capacity)\n",
                mentees: "id;fag;tider\nE1;dansk;man 15-19\nE2;fysik;man 15-19\nE3;dansk;man 15-19\n"
            )
        }
        let plain = try run("3")
        for capacity in ["2147483647", "2147483646", "0-2147483647", "1-2147483647"] {
            let found = try run(capacity)
            #expect(found.proposal.proposalValue == plain.proposal.proposalValue, "\(capacity)")
            #expect(found.pairs == plain.pairs, "\(capacity)")
            #expect(found.verified?.matched == 3)
            #expect(try !found.proposal.recruitingAdvice().contains { $0.gains.contains { $0.mentors < 1 } })
        }
    }

    @Test("Minimums near 2³¹ that nobody can reach are missed, and said to be", arguments: policies)
    func minimums(policy: String) throws {
        let count = 40
        let mentors = (1...count).map { "M\($0);dansk;\(Self.most)-\(Self.most)\n" }.joined()
        let run = try Run(
            policy: policy,
            mentors: "id;fag;kapacitet\n" + mentors,
            mentees: "id;fag;prioritet\nE1;dansk;9223372036854775807\nE2;dansk;-9223372036854775808\n"
        )
        #expect(run.proposal.matchedCount == 2 && run.verified?.matched == 2)
        #expect(run.proposal.value.shortfall == count * Self.most - 2)
        #expect(run.proposal.missedMinimums().reduce(0) { $0 + $1.missing } == count * Self.most - 2)
        _ = try run.proposal.recruitingAdvice()
    }

    @Test("Whoever wants 2³¹ - 1 mentors gets those there are", arguments: policies)
    func mentorsWanted(policy: String) throws {
        let run = try Run(
            policy: policy,
            mentors: "id;fag;kapacitet\nM1;dansk;1\nM2;dansk;2147483647\nM3;dansk;2\n",
            mentees: "id;fag;antal mentorer\nE1;dansk;2147483647\nE2;dansk;2147483647\n"
        )
        #expect(run.proposal.pairs.count == 5 && run.verified?.pairs == 5)
        #expect(run.proposal.value.matched == 2)
        _ = try run.proposal.recruitingAdvice()
        _ = run.proposal.review()
    }

    @Test(
        "Priorities at both ends of the integers come first and last",
        arguments: policies.filter { !$0.contains("score") }
    )
    func priorities(policy: String) throws {
        let run = try Run(
            policy: policy,
            mentors: "id;fag\nM1;dansk\nM2;dansk\n",
            mentees: "id;fag;prioritet;venter siden\nE1;dansk;-9223372036854775808;1.1.1900\nE2;dansk;0;1.1.1900\n"
                + "E3;dansk;0;21.11.2026\nE4;dansk;9223372036854775807;21.11.2026\n"
        )
        #expect(Set(run.proposal.pairs.map(\.mentee)) == [1, 3])
        #expect(run.verified?.matched == 2)
    }

    @Test("All weights at their limit add up", arguments: ["participation", "score", "fair"])
    func weights(objective: String) throws {
        let criteria = Criterion.allCases.filter(\.canEarnPoints).map { "\($0.rawValue): { weight: 1000 }" }
        let custom = (0..<Policy.customLimit).map {
            "{ name: \"c\($0)\", kind: \"same\", column: \"c\($0)\", weight: 1000 }"
        }
        let policy =
            "{ objective: \"\(objective)\", criteria: { \(criteria.joined(separator: ", ")) }, "
            + "custom: [\(custom.joined(separator: ", "))] }"
        let headers = "id;type;fag;sprog;tider;område;interesser" + (0..<Policy.customLimit).map { ";c\($0)" }.joined()
        func row(_ id: String, _ value: String) -> String {
            "\(id);social;dansk;dansk;man 0-24;Nord;skak" + (0..<Policy.customLimit).map { _ in ";\(value)" }.joined()
        }
        let run = try Run(
            policy: policy,
            mentors: [headers, row("M1", "a"), row("M2", "b")].joined(separator: "\n"),
            mentees: [headers, row("E1", "b"), row("E2", "a")].joined(separator: "\n")
        )
        let possible = 1000 * 1000 * (Criterion.allCases.filter(\.canEarnPoints).count + Policy.customLimit)
        #expect(run.proposal.policy.pointsPossible == possible && possible <= Self.most)
        #expect(run.pairs == [[0, 1], [1, 0]] || run.pairs == [[1, 0], [0, 1]])
        #expect(run.proposal.pairs.allSatisfy { $0.score.points == possible })
        #expect(run.proposal.totalPoints == 2 * possible && run.verified?.certainty == .proved)
        #expect(run.proposal.policy.scoreTenths(points: possible) == 1000)
        for pair in run.proposal.pairs {
            let mentee = run.proposal.mentees[pair.mentee]
            #expect(mentee.id.text == (pair.mentor == 0 ? "E2" : "E1"))
        }
        _ = try run.proposal.recruitingAdvice()
    }

    @Test("Meetings, ages and shares at both ends of their ranges", arguments: [15, 720])
    func lengths(minutes: Int) throws {
        let run = try Run(
            policy:
                "{ meetingMinutes: \(minutes), needTypeTolerance: 4, childCertificateUnder: 130, minimumScore: 100 }",
            mentors: "id;alder;aldersgruppe;tider;børneattest;fag\nM1;130;0-130;man 0-24;31.12.9999;dansk\n",
            mentees: "id;alder;tider;fag\nE1;0;man 0-12;dansk\nE2;130;man 12-24;dansk\n"
        )
        // One place: the one who comes first by id, with every point there is.
        #expect(run.proposal.matchedCount <= 1 && run.verified != nil)
    }
}

extension Proposal {
    /// What a proposal is worth, without how it was found.
    fileprivate var proposalValue: [Int] { [value.matched, value.shortfall, value.placesFilled, value.points] }
}
