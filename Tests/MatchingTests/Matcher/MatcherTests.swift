import Testing

@testable import Matching

@Suite struct MatcherTests {
    @Test func manyRolesAreFilledByWhoeverOffersThem() throws {
        // Mentor k offers roles k and those behind it; each mentee wants all of them, and there is one place a mentor.
        let roles = (0..<100).map { Term("role \($0)")! }
        let mentors = (0..<20).map { place in
            Mentor(id: PersonID("M\(100 + place)")!, roles: TermSet(terms: Array(roles[(5 * place)...])))
        }
        let mentees = (0..<10).map { Mentee(id: PersonID("E\(100 + $0)")!, roles: TermSet(terms: roles)) }
        let date = try #require(CalendarDate("2026-12-01"))
        let proposal = try Matcher(policy: Policy(), date: date).match(mentors: mentors, mentees: mentees)
        #expect(proposal.isProvedBest && proposal.pairs.count == 20 && proposal.matchedCount == 10)
        for pair in proposal.pairs {
            let role = try #require(pair.role)
            #expect(proposal.mentors[pair.mentor].offers(role))
        }
        for mentee in mentees.indices {
            let own = proposal.pairs.filter { $0.mentee == mentee }.map(\.role)
            #expect(Set(own).count == own.count)
        }
    }

    @Test(arguments: 0..<UInt64(80))
    func rowOrderAndThreadsChangeNothing(_ seed: UInt64) throws {
        var people = RandomPeople(seed: seed)
        let (mentors, mentees, policy) = (people.mentors(25), people.mentees(30), people.policy())
        let matcher = Matcher(policy: policy, date: RandomPeople.date)
        let proposal = try matcher.match(mentors: mentors, mentees: mentees)
        var generator = SeededGenerator(seed: seed)
        let again = try matcher.match(
            mentors: mentors.shuffled(using: &generator),
            mentees: mentees.shuffled(using: &generator),
            threads: 1
        )
        #expect(again.pairs == proposal.pairs && again.waiting == proposal.waiting)
        #expect(again.answer.prices == proposal.answer.prices)
    }

    @Test(arguments: 0..<UInt64(80))
    func everyProposalKeepsTheRules(_ seed: UInt64) throws {
        var people = RandomPeople(seed: seed)
        let (mentors, mentees, policy) = (people.mentors(20), people.mentees(20), people.policy())
        let proposal = try Matcher(policy: policy, date: RandomPeople.date).match(mentors: mentors, mentees: mentees)
        for pair in proposal.pairs {
            #expect(
                pair.score.isEligible && pair.score.points >= policy.minimumPoints
            )
            #expect(proposal.mentees[pair.mentee].isReady)
            let minimum = proposal.mentors[pair.mentor].capacity.minimum
            let isNeeded = proposal.loads[pair.mentor] <= minimum
            #expect(policy.objective != .score || pair.score.points > 0 || isNeeded)
            // Somebody with several mentors has none of her own among the others.
            let own = proposal.pairs.filter { $0.mentee == pair.mentee }.map(\.mentor)
            let best = proposal.eligible.range(ofMentee: pair.mentee)
                .map { (Int(proposal.eligible.mentors[$0]), Int(proposal.eligible.points[$0])) }
                .filter { !own.contains($0.0) && $0.1 >= policy.minimumPoints }
                .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
                .prefix(3)
            #expect(pair.alternatives.map(\.mentor) == best.map(\.0))
        }
        for (mentor, load) in zip(proposal.mentors, proposal.loads) { #expect(load <= mentor.capacity.maximum) }
        let matched = Set(proposal.pairs.map(\.mentee))
        #expect(matched.count + proposal.waiting.count == mentees.count && matched.count == proposal.matchedCount)
        #expect(matched.count == proposal.value.matched && proposal.pairs.count == proposal.value.placesFilled)
        #expect(proposal.isProvedBest && proposal.bound == proposal.value)
    }

    private func mentee(_ id: String, since: String? = nil, priority: Int = 0, area: String? = nil) -> Mentee {
        Mentee(
            id: PersonID(id)!,
            area: area.flatMap { Term($0) },
            waitingSince: since.flatMap { CalendarDate($0) },
            priority: priority
        )
    }

    @Test func whoWaitedLongestGoesFirstByWholeMonths() throws {
        let mentor = Mentor(id: PersonID("M")!, area: Term("Nord"))
        let matcher = Matcher(policy: Policy(), date: RandomPeople.date)
        let first = [mentee("A", since: "2026-01-01"), mentee("B", since: "2026-09-01", area: "Nord")]
        #expect(try matcher.match(mentors: [mentor], mentees: first).pairs.map(\.mentee) == [0])
        // The same month: points decide.
        let same = [mentee("A", since: "2026-09-05"), mentee("B", since: "2026-09-20", area: "Nord")]
        #expect(try matcher.match(mentors: [mentor], mentees: same).pairs.map(\.mentee) == [1])
        // Priority comes before waiting.
        let urgent = [mentee("A", since: "2020-01-01"), mentee("B", priority: 1)]
        #expect(try matcher.match(mentors: [mentor], mentees: urgent).pairs.map(\.mentee) == [1])
        // A date to come counts as today.
        let future = [mentee("A", since: "2027-09-05"), mentee("B", area: "Nord")]
        #expect(try matcher.match(mentors: [mentor], mentees: future).pairs.map(\.mentee) == [1])
    }

    @Test func pointsAloneMakeNoPairThatAddsNothingButForAMinimum() throws {
        var policy = Policy()
        policy.objective = .score
        let matcher = Matcher(policy: policy, date: RandomPeople.date)
        let mentees = [mentee("A"), mentee("B", area: "Nord")]
        func matched(_ capacity: String) throws -> [Int] {
            let mentor = Mentor(id: PersonID("M")!, area: Term("Nord"), capacity: Capacity(capacity)!)
            let proposal = try matcher.match(mentors: [mentor], mentees: mentees)
            #expect(proposal.isProvedBest)
            return proposal.pairs.map(\.mentee)
        }
        #expect(try matched("2") == [1])
        #expect(try matched("1-2") == [1])
        #expect(try matched("2-2") == [0, 1])
    }

    @Test func duplicateIDsAreRefused() {
        let matcher = Matcher(policy: Policy(), date: RandomPeople.date)
        #expect(throws: MatcherError.duplicateID) {
            try matcher.match(mentors: [], mentees: [self.mentee("A"), self.mentee("A")])
        }
    }

    @Test func reasonsForWaiting() throws {
        var policy = Policy()
        policy[.area].isRequired = true
        policy.minimumScoreThousandths = 10_000
        let mentors = [
            Mentor(id: PersonID("M1")!, area: Term("Nord")), Mentor(id: PersonID("M2")!, area: Term("Syd")),
            Mentor(id: PersonID("M3")!, area: Term("Syd"), capacity: Capacity("0")!),
        ]
        var unready = mentee("D", area: "Nord")
        unready.isReady = false
        let mentees = [
            mentee("A", area: "Nord"), mentee("B", area: "Nord"), mentee("C", area: "Vest"), unready, mentee("E"),
        ]
        let proposal = try Matcher(policy: policy, date: RandomPeople.date).match(mentors: mentors, mentees: mentees)
        let reasons = proposal.waitingReasons()
        #expect(reasons.map(\.reason.code) == ["competition", "noEligibleMentor", "notReady", "belowMinimum"])
        guard case .competition(let group) = reasons[0].reason else { return }
        #expect(group == CompetingGroup(mentees: [0, 1], mentors: [0], provesNobodyCouldBeAdded: true))
        let removal = WaitingReason.Removal(rule: .criterion(.area), alone: 2, inTurn: 2)
        #expect(reasons[1].reason == .noEligibleMentor([removal]))
    }

    /// Who is fairest to the lowest pair without a search says so: one step, also where the lowest pair was raised.
    @Test func theFairestWithoutASearchTakesOneStep() throws {
        var policy = Policy()
        policy.objective = .fair
        let mentors = [
            Mentor(id: PersonID("M1")!, subjects: TermSet("x, y")), Mentor(id: PersonID("M2")!, subjects: TermSet("x")),
        ]
        let mentees = [
            Mentee(id: PersonID("E1")!, subjects: TermSet("x, y")),
            Mentee(id: PersonID("E2")!, subjects: TermSet("y, a, b, c")),
        ]
        let matcher = Matcher(policy: policy, date: RandomPeople.date)
        let proposal = try matcher.match(mentors: mentors, mentees: mentees)
        #expect(proposal.answer.fewestPoints > 0 && proposal.isProvedBest)
        #expect(proposal.answer.steps == 1)
    }

    /// Where points are the aim, a pair without any is not made, and nobody took the place.
    @Test func noPointsIsNoCompetition() throws {
        var policy = Policy()
        policy.objective = .score
        let matcher = Matcher(policy: policy, date: RandomPeople.date)
        let proposal = try matcher.match(
            mentors: [Mentor(id: PersonID("M1")!, area: Term("Nord"))],
            mentees: [Mentee(id: PersonID("E1")!)]
        )
        #expect(proposal.pairs.isEmpty)
        #expect(proposal.waitingReasons().map(\.reason) == [.belowMinimum(eligibleMentors: 1)])
        let missing = try proposal.explanation(ofMentee: 0).missing
        guard case .belowMinimum(eligibleMentors: 1, changes: _) = missing else {
            Issue.record("\(String(describing: missing))")
            return
        }
        let run = ResultDocument.Run(inputs: [], problems: [], wording: EnglishWording())
        let document = try JSON5Reader.read(ResultDocument(proposal, reasons: proposal.waitingReasons()).json(run: run))
        let people = try ResultPeople(
            document,
            policy: policy,
            date: proposal.date,
            mentors: proposal.mentors,
            mentees: proposal.mentees
        )
        #expect(try ResultVerifier.verify(document, people).certainty == .proved)
    }
}
