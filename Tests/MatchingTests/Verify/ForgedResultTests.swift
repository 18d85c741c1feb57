import Testing

@testable import Matching

/// Results that were made to look best by whoever wrote their prices: the verifier takes none of them for proved.
@Suite("Forged results are not proved")
struct ForgedResultTests {
    private static let date = CalendarDate("2026-11-21")!

    /// A programme from texts: its proposal as `run.json` states it, and what checks it.
    private struct Programme {
        var policy = Policy()
        var mentors: [Mentor]
        var mentees: [Mentee]

        func proposal(_ directives: PairDirectives = PairDirectives()) throws -> Proposal {
            try Matcher(policy: policy, date: date, directives: directives).match(mentors: mentors, mentees: mentees)
        }

        func document(_ proposal: Proposal) throws -> JSON5Value {
            let run = ResultDocument.Run(inputs: [], problems: [], wording: EnglishWording())
            return try JSON5Reader.read(ResultDocument(proposal, reasons: proposal.waitingReasons()).json(run: run))
        }

        func verify(_ document: JSON5Value) throws(ResultFault) -> VerifiedResult {
            let people = try ResultPeople(document, policy: policy, date: date, mentors: mentors, mentees: mentees)
            return try ResultVerifier.verify(document, people)
        }
    }

    /// The times that a text says, such as `Mon 15-17`; not stated where it says none.
    private static func week(_ times: String) -> WeeklySchedule? {
        times.isEmpty ? nil : try? WeeklySchedule.parse(times).schedule
    }

    private static func mentor(_ id: String, _ times: String = "", capacity: String = "1") -> Mentor {
        Mentor(id: PersonID(id)!, schedule: Self.week(times), capacity: Capacity(capacity)!)
    }

    @Test("A threshold that leaves out every pair proves nothing")
    func nobodyIsMatched() throws {
        var programme = Programme(mentors: [Self.mentor("M1")], mentees: [Mentee(id: PersonID("E1")!)])
        programme.policy.objective = .fair
        let key = PairKey(mentor: PersonID("M1")!, mentee: PersonID("E1")!)
        var forbidding = PairDirectives()
        forbidding.statuses[key] = .forbid
        let empty = try programme.document(programme.proposal(forbidding)).without("decided")
        let duals = try #require(empty["duals"])
        let weight = try #require(duals["weights"]?["mentee"])
        let priced = duals.with("mentees", json("[{ id: \"E1\", dual: \(weight.number) }]")).without("lowest")
        for threshold in ["0", "1", "1000000000"] {
            let forged = empty.with("duals", priced.with("fewestPoints", json(threshold)))
            #expect(throws: ResultFault.self) { try programme.verify(forged) }
        }
    }

    @Test("Leaving out a pair is not the fairest, whatever threshold is stated", arguments: 0..<UInt64(10))
    func pairsAreLeftOut(_ batch: UInt64) throws {
        var refused = 0
        for seed in batch * 100..<(batch + 1) * 100 {
            let tiny = TinyProgramme(seed: seed)
            var policy = tiny.policy
            policy.objective = .fair
            let programme = Programme(policy: policy, mentors: tiny.mentors, mentees: tiny.mentees)
            guard let best = try? programme.proposal(), best.answer.steps == 1 else { continue }
            for pair in best.pairs {
                var forbidding = PairDirectives()
                forbidding.statuses[best.key(pair.mentor, pair.mentee)] = .forbid
                guard let worse = try? programme.proposal(forbidding), worse.value < best.value, worse.answer.steps == 1
                else { continue }
                let document = try programme.document(worse).without("decided")
                let duals = try #require(document["duals"])
                let thresholds = [
                    duals["fewestPoints"]?.number ?? "0", "0", "\(worse.value.lowestPoints ?? 0)", "99999999",
                ]
                for threshold in thresholds {
                    for other in [duals, duals.without("lowest"), duals.without("before")] {
                        let forged = document.with("duals", other.with("fewestPoints", json(threshold)))
                        #expect(throws: ResultFault.self, "seed \(seed), \(threshold)") { try programme.verify(forged) }
                    }
                }
                refused += 1
            }
        }
        #expect(refused > 20)
    }

    @Test("What cannot be read, stands twice or does not fit is refused for what it is")
    func refused() throws {
        let programme = Programme(
            mentors: [Self.mentor("M1", "Mon 15-17", capacity: "2"), Self.mentor("M2")],
            mentees: [
                Mentee(id: PersonID("E1")!, schedule: Self.week("Mon 15-16")),
                Mentee(id: PersonID("E2")!, schedule: Self.week("Mon 16-17")), Mentee(id: PersonID("E3")!),
            ]
        )
        let honest = try programme.document(programme.proposal())
        #expect(try programme.verify(honest).certainty == .proved)
        let duals = try #require(honest["duals"])
        let pairs = try #require(honest["pairs"]?.values)
        #expect(pairs.last?["mentor"]?.content == .string("M2"))
        let tooMany = Array(pairs.dropLast()) + [try #require(pairs.last).with("mentor", json("\"M1\""))]
        func dual(_ name: String, _ text: String) -> JSON5Value { honest.with("duals", duals.with(name, json(text))) }
        let decision = "{ mentor: \"M2\", mentee: \"E1\", status: \"forbid\" }"
        func weights(_ point: String) throws -> JSON5Value {
            honest.with("duals", duals.with("weights", try #require(duals["weights"]).with("point", json(point))))
        }
        let forgeries: [(JSON5Value, ResultProblem)] = [
            (dual("keeping", "{ bonus: -1, pairs: [] }"), .unreadable(member: "bonus")),
            (try weights("1" + String(repeating: "0", count: 38)), .unreadable(member: "point")),
            (try weights("1.5"), .unreadable(member: "point")), (try weights("\"1\""), .unreadable(member: "point")),
            (
                dual("times", "[{ mentor: \"M1\", window: [\"mon 15-\"], limit: 1, dual: 0 }]"),
                .unreadable(member: "window")
            ),
            (dual("times", "[{ mentor: \"M1\", window: [1], limit: 1, dual: 0 }]"), .unreadable(member: "window")),
            (honest.with("decided", json("[\(decision), \(decision)]")), .wrongList(member: "decided")),
            (honest.with("pairs", JSON5Value(content: .array(tooMany), line: 1, column: 1)), .tooManyPairs),
        ]
        for (forged, problem) in forgeries {
            let fault = #expect(throws: ResultFault.self) { try programme.verify(forged) }
            #expect(fault?.problem == problem)
        }
    }

    /// Each price is within what a result may state, and together they come to more than 128 bits between bound and weight.
    @Test("Prices that come to more than 128 bits leave open how much better there could be")
    func beyondWhatCanBeAddedUp() throws {
        var policy = Policy()
        policy[.area].isRequired = true
        let programme = Programme(
            policy: policy,
            mentors: [Mentor(id: PersonID("M1")!, area: Term("Nord"))],
            mentees: (10..<34).map { Mentee(id: PersonID("E\($0)")!, area: Term("Syd")) }
        )
        let honest = try programme.document(programme.proposal())
        let price = "\((Int128(7)) << 119)"
        let duals = try #require(honest["duals"])
        let weights = try #require(duals["weights"]).with("mentee", json(price)).with("shortfall", json(price))
        let mentees = (10..<34).map { "{ id: \"E\($0)\", dual: -\(price) }" }.joined(separator: ", ")
        let proof = try #require(honest["proof"]).with("steps", json("2"))
        let forged = honest.with("proof", proof)
            .with("duals", duals.with("weights", weights).with("mentees", json("[\(mentees)]")))
        #expect(try programme.verify(forged).certainty == .searched(steps: 2, morePoints: nil))
    }

    /// One mentor in two hours: whoever goes first takes the middle of them, and two of the next class would take both.
    @Test("Hours that overlap prove nothing for two who do not go first")
    func overlappingWindows() throws {
        func programme(first priority: Int) -> Programme {
            let wanted = [
                ("E1", "Mon 15:30-16:30", priority), ("E2", "Mon 15-16", 2), ("E3", "Mon 16-17", 2), ("E4", "", 1),
            ]
            return Programme(
                mentors: [Self.mentor("M1", "Mon 15-17", capacity: "5"), Self.mentor("M2", capacity: "0")],
                mentees: (wanted + [("E5", "", 0)]).map { id, times, priority in
                    Mentee(id: PersonID(id)!, schedule: Self.week(times), priority: priority)
                }
            )
        }
        let (other, honest) = (programme(first: -9), programme(first: 3))
        let (worse, best) = (try other.proposal(), try honest.proposal())
        #expect(best.pairs.map { best.mentees[$0.mentee].id.text } == ["E1", "E4", "E5"])
        #expect(worse.pairs.map { worse.mentees[$0.mentee].id.text } == ["E2", "E3", "E4", "E5"])
        let document = try other.document(worse)
        let weights = best.answer.prices.weights
        func points(_ id: String) throws -> Int {
            try #require(worse.pairs.first { worse.mentees[$0.mentee].id.text == id }).score.points
        }
        let unit = weights.mentee
        func cost(_ id: String) throws -> Int128 { weights.pair - weights.point * Int128(try points(id)) }
        let mentees = [
            ("E1", 4 * unit), ("E2", 3 * unit), ("E3", 3 * unit), ("E4", try cost("E4")), ("E5", try cost("E5")),
        ].map { "{ id: \"\($0)\", dual: \($1) }" }.joined(separator: ", ")
        let times = [("mon 15:00-16:30", "E2"), ("mon 15:30-17:00", "E3")]
        let windows = try times.map { window, id in
            "{ mentor: \"M1\", window: [\"\(window)\"], limit: 1, dual: \(try cost(id) - 3 * unit) }"
        }.joined(separator: ", ")
        let duals = try #require(honest.document(best)["duals"])
        let forged = document.with(
            "duals",
            duals.with("mentees", json("[\(mentees)]")).with("times", json("[\(windows)]"))
        )
        // The windows themselves are the only fault: nothing before them is refused.
        let fault = #expect(throws: ResultFault.self) { try honest.verify(forged) }
        #expect(fault?.problem == .wrong(member: "times"))
        #expect(try honest.verify(honest.document(best)).matched == 3)
    }

    @Test("A proposal that keeps nothing earlier does not say that it does")
    func keepingWithoutRematch() throws {
        let programme = Programme(
            mentors: [Self.mentor("M1"), Self.mentor("M2")],
            mentees: [Mentee(id: PersonID("E1")!), Mentee(id: PersonID("E2")!)]
        )
        let document = try programme.document(programme.proposal())
        #expect(try programme.verify(document).certainty == .proved)
        let keeping = json("{ bonus: 5000, pairs: [{ mentor: \"M1\", mentee: \"E2\" }] }")
        let forged = document.with("duals", try #require(document["duals"]).with("keeping", keeping))
        #expect(throws: ResultFault.self) { try programme.verify(forged) }
    }

    @Test("Further prices of a fair proposal are about the same pairs, and its threshold is not above them")
    func furtherPrices() throws {
        var policy = Policy()
        policy.objective = .fair
        let programme = Programme(
            policy: policy,
            mentors: [
                Mentor(id: PersonID("M1")!, subjects: TermSet("maths"), area: Term("Nord")),
                Mentor(id: PersonID("M2")!, area: Term("Nord")),
            ],
            mentees: [
                Mentee(id: PersonID("E1")!, subjects: TermSet("maths"), area: Term("Nord")),
                Mentee(id: PersonID("E2")!, area: Term("Nord")),
            ]
        )
        let honest = try programme.document(programme.proposal())
        #expect(try programme.verify(honest).certainty == .proved)
        let duals = try #require(honest["duals"])
        let keeping = json("{ bonus: 5000, pairs: [{ mentor: \"M1\", mentee: \"E2\" }] }")
        let lowest = try #require(duals["lowest"]).with("keeping", keeping)
        let forgeries = [
            (duals.with("lowest", lowest), ResultProblem.wrong(member: "keeping")),
            (duals.with("fewestPoints", json("15001")), .wrong(member: "fewestPoints")),
        ]
        for (forged, problem) in forgeries {
            let fault = #expect(throws: ResultFault.self) { try programme.verify(honest.with("duals", forged)) }
            #expect(fault?.problem == problem)
        }
    }

    /// Times are short here for one of the thresholds that fairness tries: prices alone do not prove it, and it says so.
    @Test("A fair proposal that took a search is accepted")
    func searchedForFairness() throws {
        let (weekdays, monday) = ("weekdays 16-18", "Mon 15-17")
        func person(_ id: String, _ times: String, _ capacity: String, isGroup: Bool = false, knows: Bool = true)
            -> Mentor
        {
            var mentor = Self.mentor(id, times, capacity: capacity)
            mentor.subjects = TermSet("maths|reading")
            mentor.isGroup = isGroup
            return mentor
        }
        var programme = Programme(
            mentors: [
                person("M0", weekdays, "2-4", isGroup: true), person("M1", monday, "1-3"),
                person("M4", "Mon 15-16, Tue 15-18", "1-3"), person("M6", monday, "2-4", isGroup: true),
            ],
            mentees: [
                Mentee(id: PersonID("E0")!, schedule: Self.week(weekdays)),
                Mentee(
                    id: PersonID("E2")!,
                    subjects: TermSet("chess"),
                    schedule: Self.week(weekdays),
                    mentorsWanted: 2
                ),
                Mentee(
                    id: PersonID("E7")!,
                    subjects: TermSet("maths|reading"),
                    schedule: Self.week(weekdays),
                    mentorsWanted: 2
                ),
            ]
        )
        programme.policy.objective = .fair
        let proposal = try programme.proposal()
        #expect(proposal.isProvedBest && proposal.answer.steps > 1)
        let verified = try programme.verify(programme.document(proposal))
        #expect(verified.certainty != .proved)
    }
}

extension JSON5Value {
    /// A whole number as it is written.
    fileprivate var number: String {
        switch content {
        case .integer(let number): "\(number)"
        case .decimal(let text): text
        default: ""
        }
    }
}
