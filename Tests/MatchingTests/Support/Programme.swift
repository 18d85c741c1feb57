@testable import Matching

/// Everything that a proposal is made from, to be changed.
struct Programme {
    var mentors: [Mentor]
    var mentees: [Mentee]
    var policy: Policy
    var date: CalendarDate
    var directives: PairDirectives

    /// A tiny programme with everything at once.
    init(tiny seed: UInt64) {
        let programme = TinyProgramme(seed: seed)
        mentors = programme.mentors
        mentees = programme.mentees
        policy = programme.policy
        date = TinyProgramme.date
        directives = programme.directives
    }

    /// Ten mentors and twelve mentees with values of every kind under a policy with every part moved.
    init(people seed: UInt64) {
        var people = RandomPeople(seed: seed)
        mentors = people.mentors(10)
        mentees = people.mentees(12)
        policy = people.policy()
        // Where every third criterion is a rule, hardly anybody can meet.
        for criterion in Criterion.allCases where criterion != .schedule { policy[criterion].isRequired = false }
        for place in policy.custom.indices { policy.custom[place].isRequired = false }
        date = RandomPeople.date
        directives = PairDirectives()
    }

    /// The proposal; `nil` where locks cannot hold.
    func proposal() -> Proposal? {
        try? Matcher(policy: policy, date: date, directives: directives).match(mentors: mentors, mentees: mentees)
    }

    /// The same with all times a day later, those of Sunday on Monday.
    func aDayLater() -> Programme {
        func later(_ schedule: WeeklySchedule?) -> WeeklySchedule? {
            schedule.map { schedule in
                WeeklySchedule(schedule.spans.map { TimeSpan(day: ($0.day + 1) % 7, start: $0.start, end: $0.end)! })
            }
        }
        var other = self
        for place in mentors.indices { other.mentors[place].schedule = later(mentors[place].schedule) }
        for place in mentees.indices { other.mentees[place].schedule = later(mentees[place].schedule) }
        return other
    }
}

extension Proposal {
    /// A pair by its people's ids.
    func key(_ mentor: Int, _ mentee: Int) -> PairKey {
        PairKey(mentor: mentors[mentor].id, mentee: mentees[mentee].id)
    }
}
