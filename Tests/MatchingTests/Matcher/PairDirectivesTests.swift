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
}
