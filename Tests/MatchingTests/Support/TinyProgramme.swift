@testable import Matching

/// Programmes of at most four mentors and three mentees with everything at once: several mentors wanted, roles, groups,
/// least and most loads, decided pairs, and weeks that are too short.
struct TinyProgramme {
    private(set) var mentors: [Mentor] = []
    private(set) var mentees: [Mentee] = []
    private(set) var policy = Policy()
    var directives = PairDirectives()
    static let date = CalendarDate("2026-11-21")!

    init(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        func pick<Value>(_ values: [Value]) -> Value { values.randomElement(using: &generator)! }
        policy.objective = pick([.participation, .participation, .score, .fair])
        policy.balance = pick([false, false, true]) && policy.objective != .score
        policy.reserveSlots = pick([true, true, true, false])
        policy.meetingMinutes = pick([60, 60, 60, 45, 90])
        policy.minimumScoreThousandths = pick([0, 0, 0, 30_000])
        policy[.schedule] = .init(isRequired: pick([true, true, false]), weight: pick([0, 1, 20]))
        policy[.subjects] = .init(weight: pick([0, 1, 40]))
        policy[.interests] = .init(weight: pick([0, 7]))
        policy[.area] = .init(isRequired: pick([false, false, true]), weight: pick([0, 15]))
        let times = [
            "man 15-16", "man 15-17", "man 15.30-16.30", "man 15-16, tir 15-16", "tir 15-17", "man 16-18",
            "tir 15.15-16.45",
            "man 15-18", "ons 10-11",
        ]
        let roles = ["a", "b", "a, b", "c", "a, b, c"]
        for index in 0..<pick([1, 2, 3, 3, 4, 4]) {
            mentors.append(
                Mentor(
                    id: PersonID("M\(index)")!,
                    subjects: pick([nil, TermSet("x"), TermSet("x, y"), TermSet("z")]),
                    schedule: pick([true, true, true, true, false])
                        ? (try? WeeklySchedule.parse(pick(times)))?.schedule : nil,
                    area: pick([nil, Term("Nord"), Term("Nord"), Term("Syd")]),
                    interests: pick([nil, TermSet("u, v, w"), TermSet("v")]),
                    capacity: Capacity(pick(["1", "1", "2", "3", "0", "1-2", "2-3", "3-3"]))!,
                    isGroup: pick([false, false, false, true]),
                    roles: pick([nil, nil, TermSet(pick(roles))])
                )
            )
        }
        for index in 0..<pick([1, 2, 2, 3, 3, 3]) {
            mentees.append(
                Mentee(
                    id: PersonID("E\(index)")!,
                    subjects: pick([nil, TermSet("x"), TermSet("x, y, z")]),
                    schedule: pick([true, true, true, true, false])
                        ? (try? WeeklySchedule.parse(pick(times)))?.schedule : nil,
                    area: pick([nil, Term("Nord"), Term("Nord")]),
                    interests: pick([nil, TermSet("u, v"), TermSet("w")]),
                    mentorsWanted: pick([1, 1, 1, 2, 3]),
                    roles: pick([nil, nil, nil, TermSet(pick(roles))]),
                    waitingSince: pick([nil, CalendarDate("2026-10-01"), CalendarDate("2026-06-01")]),
                    priority: pick([0, 0, 1]),
                    isReady: pick([true, true, true, true, true, true, true, false])
                )
            )
        }
        let scorer = PairScorer(policy: policy, date: Self.date)
        for mentor in mentors {
            for mentee in mentees {
                let status = pick([
                    nil, nil, nil, nil, nil, nil, nil, nil, PairDirectives.Status.lock, .forbid, .declined,
                ])
                let offersRole = mentee.roles.map { $0.terms.contains(where: mentor.offers) } ?? true
                let isPossible =
                    scorer.score(mentor: mentor, mentee: mentee).isEligible && mentee.isReady && offersRole
                if status == .lock, !isPossible || mentor.capacity.maximum == 0 { continue }
                directives.statuses[PairKey(mentor: mentor.id, mentee: mentee.id)] = status
            }
        }
    }
}
