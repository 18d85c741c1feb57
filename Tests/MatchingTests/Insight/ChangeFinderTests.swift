import Testing

@testable import Matching

@Suite("The smallest changes that would leave a mentor")
struct ChangeFinderTests {
    private func count(_ mentee: Mentee, _ mentors: [Mentor], _ scorer: PairScorer) -> Int {
        mentors.count { mentor in
            let score = scorer.score(mentor: mentor, mentee: mentee)
            return score.isEligible && score.points >= scorer.policy.minimumPoints
        }
    }

    @Test("Every claim holds, none can be spared, and the fewest changes come first", arguments: 0..<UInt64(60))
    func claimsHold(seed: UInt64) throws {
        var people = RandomPeople(seed: seed)
        let (mentors, mentees, policy) = (people.mentors(12), people.mentees(12), people.policy())
        let scorer = PairScorer(policy: policy, date: RandomPeople.date)
        for mentee in mentees where count(mentee, mentors, scorer) == 0 {
            let sets = ChangeFinder(mentee, mentors: mentors, scorer: scorer).smallestSets()
            #expect(sets.count <= ChangeFinder.told)
            for set in sets {
                #expect(set.mentors > 0 && set.mentors == count(set.applied(to: mentee), mentors, scorer))
                // Any two of three changes, or one of two, leave nobody.
                for spared in set.changes where set.changes.count > 1 {
                    let fewer = set.changes.filter { $0 != spared }.reduce(mentee) { $1.applied(to: $0) }
                    #expect(count(fewer, mentors, scorer) == 0, "\(set.changes) without \(spared)")
                }
            }
            #expect(sets.map(\.changes.count) == sets.map(\.changes.count).sorted())
            for (a, b) in zip(sets, sets.dropFirst()) where a.changes.count == b.changes.count {
                #expect(a.mentors >= b.mentors)
            }
        }
    }

    @Test("One further time is found where one is enough", arguments: 0..<UInt64(60))
    func timesAreFound(seed: UInt64) throws {
        var people = RandomPeople(seed: seed)
        let (mentors, mentees, policy) = (people.mentors(10), people.mentees(10), people.policy())
        let scorer = PairScorer(policy: policy, date: RandomPeople.date)
        for mentee in mentees where mentee.schedule != nil && count(mentee, mentors, scorer) == 0 {
            let helps = DayPart.all.contains { count(MenteeChange.time($0).applied(to: mentee), mentors, scorer) > 0 }
            let sets = ChangeFinder(mentee, mentors: mentors, scorer: scorer).smallestSets()
            if helps { #expect(sets.first?.changes.count == 1) }
        }
    }

    @Test func severalMustsAreDroppedTogether() throws {
        let mentee = Mentee(id: PersonID("E")!, subjects: TermSet("maths! | law! | art"), area: Term("North"))
        let mentor = Mentor(id: PersonID("M")!, subjects: TermSet("art"), area: Term("South"))
        let scorer = PairScorer(policy: Policy(), date: RandomPeople.date)
        let sets = ChangeFinder(mentee, mentors: [mentor], scorer: scorer).smallestSets()
        #expect(sets.count == 1)
        #expect(sets.first?.changes == [.dropMust(.subjects, Term("law")!), .dropMust(.subjects, Term("maths")!)])
    }

    @Test func nobodyGetsYounger() throws {
        let scorer = PairScorer(policy: Policy(), date: RandomPeople.date)
        let mentee = Mentee(id: PersonID("E")!, age: Age(14))
        let adults = Mentor(id: PersonID("M")!, ages: AgeRange("18+"))
        let children = Mentor(id: PersonID("N")!, ages: AgeRange("8-12"), childCertificate: .valid)
        let sets = ChangeFinder(mentee, mentors: [adults, children], scorer: scorer).smallestSets()
        #expect(sets.map(\.changes) == [[.age(Age(18)!)]])
        #expect(ChangeFinder(mentee, mentors: [children], scorer: scorer).smallestSets().isEmpty)
    }

    /// An hour after work lies in the afternoon and the evening, and is whole in neither.
    @Test func hoursAcrossTwoPartsOfADayAreFound() throws {
        let hour = try #require(try WeeklySchedule.parse("Mon 16.30-17.30").schedule.spans.first)
        let mentor = Mentor(id: PersonID("M")!, schedule: WeeklySchedule([hour]))
        let mentee = Mentee(id: PersonID("E")!, schedule: try WeeklySchedule.parse("Tue 15-17").schedule)
        let scorer = PairScorer(policy: Policy(), date: RandomPeople.date)
        let sets = ChangeFinder(mentee, mentors: [mentor], scorer: scorer).smallestSets()
        #expect(sets == [ChangeSet(changes: [.hours(hour)], mentors: 1)])
        #expect(EnglishWording().changes(sets[0]) == "With Mon 16:30-17:30: 1 mentor.")
        #expect(DanishWording().changes(sets[0]) == "Med tid man 16.30-17.30: 1 mentor.")
    }
}
