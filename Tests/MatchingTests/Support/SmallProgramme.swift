@testable import Matching

/// A few random people whose points are often equal, so that there is something to choose.
struct SmallProgramme {
    var mentors: [Mentor]
    var mentees: [Mentee]
    var policy: Policy

    init(seed: UInt64, mentors: Int = 5, mentees: Int = 6, reservesSlots: Bool = true) {
        var people = RandomPeople(seed: seed)
        self.mentors = people.mentors(mentors)
        self.mentees = people.mentees(mentees)
        policy = people.policy()
        policy.reserveSlots = reservesSlots
        if !reservesSlots {
            for place in self.mentors.indices { self.mentors[place].isGroup = false }
            for place in self.mentees.indices { self.mentees[place].roles = nil }
        }
        var generator = SeededGenerator(seed: seed)
        for criterion in Criterion.allCases {
            policy[criterion].isRequired = criterion == .languages && Bool.random(using: &generator)
            policy[criterion].weight = criterion == .area || Int.random(in: 0..<4, using: &generator) == 0 ? 1 : 0
        }
    }

    func proposal(_ directives: PairDirectives = PairDirectives()) throws(MatcherError) -> Proposal {
        try Matcher(policy: policy, date: RandomPeople.date, directives: directives)
            .match(mentors: mentors, mentees: mentees)
    }
}
