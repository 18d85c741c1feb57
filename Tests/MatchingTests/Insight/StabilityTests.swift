import Testing

@testable import Matching

@Suite("Who would both rather have each other")
struct StabilityTests {
    /// The definition in its plainest form: everybody against everybody, times looked at quarter by quarter.
    private func blocking(_ proposal: Proposal) -> [PairPlace] {
        let scorer = PairScorer(policy: proposal.policy, date: proposal.date)
        func canMeet(_ mentor: Int, _ mentee: Int) -> Bool {
            guard let a = proposal.mentors[mentor].schedule, let b = proposal.mentees[mentee].schedule else {
                return true
            }
            let length = proposal.policy.meetingQuarters
            let spans = (0..<7).flatMap { day in
                (0...96 - length).compactMap { TimeSpan(day: day, start: $0, end: $0 + length) }
            }.filter { a.contains($0) && b.contains($0) }
            if spans.isEmpty { return true }
            let isGroup = proposal.mentors[mentor].isGroup
            let meeting = isGroup ? proposal.pairs.first { $0.mentor == mentor && $0.slot != nil }?.slot : nil
            let taken = proposal.pairs.filter { ($0.mentor == mentor && !isGroup) || $0.mentee == mentee }
                .compactMap(\.slot)
            return spans.contains { span in
                if let meeting, span != meeting { return false }
                return !proposal.policy.reserveSlots
                    || taken.allSatisfy { $0.day != span.day || $0.end <= span.start || span.end <= $0.start }
            }
        }
        var found: [PairPlace] = []
        for (mentee, person) in proposal.mentees.enumerated() where person.isReady {
            for (mentor, other) in proposal.mentors.enumerated() where other.capacity.maximum > 0 {
                let own = proposal.pairs.filter { $0.mentee == mentee }
                let his = proposal.pairs.filter { $0.mentor == mentor }
                let score = scorer.score(mentor: other, mentee: person)
                guard score.isEligible, score.points >= proposal.policy.minimumPoints,
                    !own.contains(where: { $0.mentor == mentor }),
                    proposal.policy.objective != .score || score.points > 0
                else { continue }
                let sheWould: Bool
                if let roles = person.roles?.terms {
                    sheWould = roles.filter(other.offers).contains { role in
                        own.first { $0.role == role }.map { $0.score.points < score.points } ?? true
                    }
                } else {
                    sheWould =
                        own.count < min(person.mentorsWanted, proposal.mentors.count)
                        || own.contains { $0.score.points < score.points }
                }
                let isBetter = his.contains { $0.score.points < score.points }
                let hasRoom = his.count < other.capacity.maximum && canMeet(mentor, mentee)
                if sheWould && (isBetter || hasRoom) { found.append(PairPlace(mentor: mentor, mentee: mentee)) }
            }
        }
        return found
    }

    @Test(arguments: 0..<UInt64(60))
    func isWhatTheDefinitionSays(seed: UInt64) throws {
        var people = RandomPeople(seed: seed)
        let (mentors, mentees, policy) = (people.mentors(9), people.mentees(12), people.policy())
        let proposal = try Matcher(policy: policy, date: RandomPeople.date).match(mentors: mentors, mentees: mentees)
        let report = proposal.stability()
        let expected = blocking(proposal)
        #expect(report.pairs == Array(expected.prefix(StabilityReport.listed)))
        #expect(report.blockingPairs == expected.count)
    }

    @Test("The count goes on where the list ends")
    func listIsShort() throws {
        // One mentor whom everybody would rather have, and one for each mentee who is worse.
        let count = StabilityReport.listed + 20
        var policy = Policy()
        policy[.subjects].isRequired = false
        let wish = TermSet("maths")
        let mentees = (0..<count).map { Mentee(id: PersonID("E\(1000 + $0)")!, subjects: wish) }
        let mentors = (0..<count - 1).map { Mentor(id: PersonID("M\(1000 + $0)")!, subjects: TermSet("art")) }
        let liked = Mentor(id: PersonID("Z")!, subjects: wish, capacity: Capacity(maximum: 1)!)
        var proposal = try Matcher(policy: policy, date: RandomPeople.date)
            .match(mentors: mentors + [liked], mentees: mentees)
        // Whoever has him would not change; he would not change her for another who is no better.
        #expect(proposal.stability().blockingPairs == 0)
        let other = Mentor(id: PersonID("Z")!, subjects: wish, capacity: Capacity(maximum: count)!)
        policy.balance = true
        proposal = try Matcher(policy: policy, date: RandomPeople.date).match(
            mentors: mentors + [other],
            mentees: mentees
        )
        let report = proposal.stability()
        #expect(report.blockingPairs == count - 1)
        #expect(report.pairs.count == StabilityReport.listed)
    }
}
