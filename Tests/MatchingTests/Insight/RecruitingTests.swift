import Testing

@testable import Matching

@Suite("Which mentors to look for")
struct RecruitingTests {
    @Test("Matching again with the mentors on the list gives the figures that were told", arguments: 0..<UInt64(25))
    func figuresHold(seed: UInt64) throws {
        var people = RandomPeople(seed: seed)
        let (mentors, mentees) = (people.mentors(6), people.mentees(10))
        var policy = Policy()
        policy.objective = seed.isMultiple(of: 5) ? .score : .participation
        let matcher = Matcher(policy: policy, date: RandomPeople.date)
        let proposal = try matcher.match(mentors: mentors, mentees: mentees)
        for advice in try proposal.recruitingAdvice(top: 3) {
            #expect(!advice.suits.isEmpty)
            #expect(advice.gains.map(\.mentors) == [1, 2, 3])
            for gain in advice.gains {
                let newcomers = (1...gain.mentors).map { advice.profile.mentor(id: PersonID("new\($0)")!) }
                let again = try matcher.match(mentors: mentors + newcomers, mentees: mentees)
                #expect(again.value.matched - proposal.value.matched == gain.matched)
                #expect(again.value.points - proposal.value.points == gain.points)
                #expect(again.pairs.count - proposal.pairs.count == gain.placesFilled)
            }
            #expect(advice.gains.contains { $0.matched > 0 || $0.points > 0 })
        }
    }

    @Test("The profiles are those of the best gains, and rows do not matter")
    func order() throws {
        var people = RandomPeople(seed: 7)
        let (mentors, mentees) = (people.mentors(8), people.mentees(20))
        let matcher = Matcher(policy: Policy(), date: RandomPeople.date)
        let advice = try matcher.match(mentors: mentors, mentees: mentees).recruitingAdvice()
        let again = try matcher.match(mentors: mentors.reversed(), mentees: mentees.reversed()).recruitingAdvice()
        #expect(advice.map(\.profile) == again.map(\.profile) && advice.map(\.gains) == again.map(\.gains))
        let third = advice.map { $0.gains[2].matched }
        #expect(third == third.sorted(by: >))
        #expect(try matcher.match(mentors: mentors, mentees: mentees).recruitingAdvice(top: 1).count == 1)
    }

    @Test("What a mentee must have is asked for")
    func mustsAreAskedFor() throws {
        let mentee = Mentee(
            id: PersonID("E")!,
            needType: .social,
            subjects: TermSet("maths!"),
            languages: LanguageSet("ar! | da"),
            schedule: try WeeklySchedule.parse("Tue 12-22").schedule,
            age: Age(12)
        )
        let proposal = try Matcher(policy: Policy(), date: RandomPeople.date).match(mentors: [], mentees: [mentee])
        let advice = try #require(try proposal.recruitingAdvice().first)
        #expect(
            EnglishWording().advertisement(advice)
                == "Wanted: a mentor for social support who speaks Arabic, knows maths, has time Tue 16:00-19:00 "
                + "and has a valid child certificate."
        )
        #expect(advice.gains.map(\.matched) == [1, 1, 1])
        #expect(
            EnglishWording().gains(advice, in: proposal).hasSuffix("More than one would add nothing.")
        )
    }

    @Test func nobodyWaits() throws {
        let proposal = try Matcher(policy: Policy(), date: RandomPeople.date).match(mentors: [], mentees: [])
        #expect(try proposal.recruitingAdvice().isEmpty && proposal.menteesInNeed.isEmpty)
    }

    @Test("Where a match has to earn much, several subjects are asked for")
    func subjectsForAHighMinimum() throws {
        let mentee = Mentee(
            id: PersonID("E")!,
            subjects: TermSet("maths | danish"),
            area: Term("North"),
            interests: TermSet("chess")
        )
        var policy = Policy()
        policy.minimumScoreThousandths = 55_000
        let proposal = try Matcher(policy: policy, date: RandomPeople.date).match(mentors: [], mentees: [mentee])
        let advice = try #require(try proposal.recruitingAdvice().first)
        #expect(advice.gains.first?.matched == 1)
        #expect(EnglishWording().advertisement(advice).contains("knows danish and maths"))
    }
}
