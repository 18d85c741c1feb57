import Testing

@testable import Matching

@Suite("Mentors who have paused")
struct PausedMentorTests {
    private let date = CalendarDate("2026-11-21")!

    private func proposal(_ directives: PairDirectives = PairDirectives()) throws -> Proposal {
        let mentors = [
            Mentor(id: PersonID("M1")!, languages: LanguageSet("dansk")),
            Mentor(id: PersonID("M2")!, languages: LanguageSet("urdu"), capacity: Capacity(maximum: 0)!),
            Mentor(id: PersonID("M3")!, languages: LanguageSet("polsk"), capacity: Capacity(maximum: 0)!),
        ]
        let mentees = [
            Mentee(id: PersonID("E1")!, languages: LanguageSet("dansk")),
            Mentee(id: PersonID("E2")!, languages: LanguageSet("urdu")),
        ]
        return try Matcher(policy: Policy(), date: date, directives: directives)
            .match(mentors: mentors, mentees: mentees)
    }

    @Test("Who has no possible mentor is told of the one who would be if she took mentees again")
    func told() throws {
        let proposal = try proposal()
        #expect(proposal.waiting == [1])
        #expect(proposal.pausedMentors(suiting: 1) == [1])
        let explanation = try proposal.explanation(ofMentee: 1)
        let missing = try #require(explanation.missing)
        let english = EnglishWording().missing(missing, of: explanation, in: proposal)
        #expect(english.contains("M2 has paused (0 places), but could have E2."))
        let danish = DanishWording().missing(missing, of: explanation, in: proposal)
        #expect(danish.contains("M2 holder pause (0 pladser), men ville kunne få E2."))
    }

    @Test("Nobody is told of a mentor who was ruled out, or whose rules do not fit")
    func silent() throws {
        let pair = PairKey(mentor: PersonID("M2")!, mentee: PersonID("E2")!)
        #expect(try proposal(PairDirectives([pair: .forbid])).pausedMentors(suiting: 1).isEmpty)
        #expect(try proposal().pausedMentors(suiting: 0).isEmpty)
    }
}
