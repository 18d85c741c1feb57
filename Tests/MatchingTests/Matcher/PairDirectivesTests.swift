import Testing

@testable import Matching

@Suite struct PairDirectivesTests {
    private static let date = CalendarDate("2026-11-21")!

    private func pair(_ mentor: String, _ mentee: String) -> PairKey {
        PairKey(mentor: PersonID(mentor)!, mentee: PersonID(mentee)!)
    }

    @Test func pairsAreOrderedByMenteeAndThenMentor() {
        let pairs = [pair("M2", "E1"), pair("M1", "E2"), pair("M1", "E1")]
        #expect(pairs.sorted() == [pair("M1", "E1"), pair("M2", "E1"), pair("M1", "E2")])
    }

    @Test func everyStatusMakesForbidsOrSaysNothing() {
        let all = PairDirectives.Status.allCases
        #expect(all.filter(\.makesPair) == [.lock, .lockAnyway, .continued])
        #expect(all.filter(\.forbidsPair) == [.forbid, .declined])
        #expect(all.filter(\.allowsBrokenRules) == [.lockAnyway, .continued])
        let each = PairDirectives(
            Dictionary(all.enumerated().map { (pair("M\($0.offset)", "E1"), $0.element) }) { first, _ in first }
        )
        #expect(each.locked == [pair("M0", "E1"), pair("M1", "E1"), pair("M4", "E1")])
        #expect(each.forbidden == [pair("M2", "E1"), pair("M5", "E1")])
        #expect(PairDirectives().isEmpty && PairDirectives().locked.isEmpty && !each.isEmpty)
    }

    @Test func findsEverythingThatForbidsALockedPair() {
        let mentors = [
            Mentor(id: PersonID("M1")!, area: Term("Nord"), capacity: Capacity("0")!),
            Mentor(id: PersonID("M2")!, area: Term("Syd")),
        ]
        let mentees = [
            Mentee(id: PersonID("E1")!, area: Term("Syd"), isReady: false),
            Mentee(id: PersonID("E2")!, area: Term("Syd")),
        ]
        var policy = Policy()
        policy[.area].isRequired = true
        policy.minimumScoreThousandths = 10_000
        let directives = PairDirectives([
            pair("M1", "E1"): .lock, pair("M2", "E1"): .continued, pair("M1", "E2"): .lockAnyway,
            pair("M2", "E2"): .lock, pair("M9", "E2"): .lock, pair("M1", "E9"): .lock,
        ])
        let found = directives.lockConflicts(policy: policy, date: Self.date, mentors: mentors, mentees: mentees)
        #expect(found.map(\.pair) == [pair("M1", "E1"), pair("M2", "E1"), pair("M1", "E2")])
        #expect(found.map(\.status) == [.lock, .continued, .lockAnyway])
        #expect(
            found.map(\.obstacles) == [
                [.notReady, .noCapacity, .rule(.criterion(.area)), .belowMinimum], [.notReady],
                [.noCapacity, .rule(.criterion(.area)), .belowMinimum],
            ]
        )
        #expect(found[0].obstacles.map(\.name) == ["notReady", "noCapacity", "area", "belowMinimum"])
        let forbids = PairDirectives(directives.statuses.mapValues { _ in .forbid })
        #expect(forbids.lockConflicts(policy: policy, date: Self.date, mentors: mentors, mentees: mentees).isEmpty)
    }

    @Test(arguments: 0..<30 as Range<UInt64>)
    func aPairHasNoObstacleExactlyWhereItMayBeMade(seed: UInt64) {
        var random = RandomPeople(seed: seed)
        let (mentors, mentees, policy) = (random.mentors(8), random.mentees(8), random.policy())
        let scorer = PairScorer(policy: policy, date: Self.date)
        var statuses: [PairKey: PairDirectives.Status] = [:]
        var forbidden: Set<PairKey> = []
        for mentor in mentors {
            for mentee in mentees {
                let pair = PairKey(mentor: mentor.id, mentee: mentee.id)
                let score = scorer.score(mentor: mentor, mentee: mentee)
                statuses[pair] = .lock
                if !mentee.isReady || mentor.capacity.maximum == 0 || !score.isEligible
                    || score.points < policy.minimumPoints
                {
                    forbidden.insert(pair)
                }
            }
        }
        let found = PairDirectives(statuses)
            .lockConflicts(policy: policy, date: Self.date, mentors: mentors.reversed(), mentees: mentees.reversed())
        #expect(found.map(\.pair) == forbidden.sorted())
    }

    // MARK: What a proposal says of decided pairs

    private func proposal(
        _ statuses: [PairKey: PairDirectives.Status],
        _ policy: Policy = Policy()
    ) throws -> Proposal {
        let mentors = [
            Mentor(id: PersonID("M1")!, needType: .social, area: Term("Nord")),
            Mentor(id: PersonID("M2")!, needType: .social, area: Term("Syd")),
        ]
        let mentees = [
            Mentee(id: PersonID("E1")!, needType: .social, area: Term("Nord")),
            Mentee(id: PersonID("E2")!, needType: .social, area: Term("Nord")),
        ]
        return try Matcher(policy: policy, date: Self.date, directives: PairDirectives(statuses))
            .match(mentors: mentors, mentees: mentees)
    }

    /// Somebody from the family must not be named as the next best.
    @Test(arguments: [PairDirectives.Status.forbid, .declined])
    func whoeverIsRuledOutIsNoAlternative(_ status: PairDirectives.Status) throws {
        let ruledOut = try proposal([pair("M2", "E1"): status])
        #expect(ruledOut.pairs.map(\.alternatives.count) == [0, 1])
        var policy = Policy()
        policy.minimumScoreThousandths = 20_000
        let other = try proposal([:], policy)
        #expect(other.pairs.count == 1 && other.pairs[0].alternatives.isEmpty)
    }

    @Test func aLockThatBreaksARuleOrTakesMoreThanThereIsIsTold() throws {
        #expect(try proposal([:]).keepsEveryRule)
        #expect(try proposal([pair("M2", "E1"): .lock]).keepsEveryRule)
        #expect(try !proposal([pair("M1", "E1"): .lockAnyway, pair("M1", "E2"): .lockAnyway]).keepsEveryRule)
        #expect(try !proposal([pair("M1", "E1"): .continued, pair("M2", "E1"): .continued]).keepsEveryRule)
        var policy = Policy()
        policy.minimumScoreThousandths = 20_000
        #expect(try !proposal([pair("M2", "E2"): .lockAnyway], policy).keepsEveryRule)
        #expect(try proposal([pair("M1", "E2"): .lockAnyway], policy).keepsEveryRule)
    }

    @Test func whatADecisionCostsIsToldByTheFirstAimThatItCosts() throws {
        func loss(_ statuses: [PairKey: PairDirectives.Status], _ policy: Policy) throws -> DecisionCost.Loss? {
            try proposal(statuses, policy).decisionCosts().first?.loss
        }
        #expect(try loss([pair("M2", "E1"): .lock], Policy())?.isNothing == true)
        var policy = Policy()
        policy.minimumScoreThousandths = 20_000
        // A match that could not be made without the lock costs nothing: it is one more.
        let gain = try loss([pair("M2", "E2"): .lockAnyway], policy)
        #expect(gain?.isNothing == true && gain?.matched == -1)
        #expect(try loss([pair("M1", "E1"): .forbid, pair("M1", "E2"): .forbid], policy)?.aim == .matched)
        policy.objective = .score
        policy.minimumScoreThousandths = 0
        #expect(try loss([pair("M1", "E1"): .forbid, pair("M1", "E2"): .forbid], policy)?.aim == .points)
    }

    /// Both are matched, one of them less well: nobody is said to wait.
    @Test func aLockThatLowersTheLeastMatchSaysSo() throws {
        var policy = Policy()
        policy.objective = .fair
        let lock = pair("M2", "E1")
        let proposal = try Matcher(policy: policy, date: Self.date, directives: PairDirectives([lock: .lock])).match(
            mentors: [Mentor(id: PersonID("M1")!, area: Term("Nord")), Mentor(id: PersonID("M2")!, area: Term("Syd"))],
            mentees: [Mentee(id: PersonID("E1")!, area: Term("Nord")), Mentee(id: PersonID("E2")!, area: Term("Syd"))]
        )
        let cost = try #require(proposal.decisionCosts().first)
        #expect(cost.loss?.aim == .lowestPair && cost.loss?.lowestPoints == 15_000)
        #expect(EnglishWording().cost(cost, in: proposal).hasSuffix("costs the match that fits least 13.0 points."))
        #expect(DanishWording().cost(cost, in: proposal).hasSuffix("det match, der passer dårligst, 13,0 point."))
    }

    @Test func aLockThatMakesSomebodyWaitSaysSo() throws {
        var policy = Policy()
        policy[.area].isRequired = true
        let lock = pair("M1", "E2")
        let proposal = try Matcher(policy: policy, date: Self.date, directives: PairDirectives([lock: .lock])).match(
            mentors: [Mentor(id: PersonID("M1")!, area: Term("Nord")), Mentor(id: PersonID("M2")!, area: Term("Syd"))],
            mentees: [
                Mentee(id: PersonID("E1")!, area: Term("Nord"), priority: 1),
                Mentee(id: PersonID("E2")!, area: Term("Nord")),
            ]
        )
        let cost = try #require(proposal.decisionCosts().first)
        #expect(cost.loss?.aim == .precedence)
        #expect(EnglishWording().cost(cost, in: proposal).hasSuffix("makes somebody who goes first wait."))
        #expect(DanishWording().cost(cost, in: proposal).hasSuffix("betyder, at en, der går forud, må vente."))
    }

    @Test func moreMentorsMayBeWantedThanThereAre() throws {
        let proposal = try Matcher(policy: Policy(), date: Self.date).match(
            mentors: [Mentor(id: PersonID("M1")!), Mentor(id: PersonID("M2")!)],
            mentees: [Mentee(id: PersonID("E1")!, mentorsWanted: 3)]
        )
        #expect(proposal.pairs.count == 2 && proposal.placesWanted == 3 && proposal.partlyMatched == [0])
        #expect(proposal.mentorsWanted(byMentee: 0) == 3 && proposal.isProvedBest)
    }
}
