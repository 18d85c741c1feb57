import Testing

@testable import Matching

@Suite("A proposal under pseudonyms")
struct RenamingTests {
    private func tiny(_ seed: UInt64) -> Proposal? {
        let programme = TinyProgramme(seed: seed)
        let matcher = Matcher(policy: programme.policy, date: TinyProgramme.date, directives: programme.directives)
        // Locks drawn at random may be too many for somebody.
        return try? matcher.match(mentors: programme.mentors, mentees: programme.mentees)
    }

    private func large(_ seed: UInt64) throws -> Proposal {
        var people = RandomPeople(seed: seed)
        let (mentors, mentees) = (people.mentors(30), people.mentees(35))
        return try Matcher(policy: people.policy(), date: RandomPeople.date).match(mentors: mentors, mentees: mentees)
    }

    private let run = ResultDocument.Run(inputs: [], problems: [], wording: EnglishWording())

    private func json(_ proposal: Proposal) -> [UInt8] {
        ResultDocument(proposal, reasons: proposal.waitingReasons(), decisions: proposal.decisionCosts()).json(run: run)
    }

    /// Checks by independent code that a renamed proposal is right for the renamed people, and that the key undoes it.
    private func check(_ proposal: Proposal, seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let (renamed, key, renaming) = proposal.pseudonymised(using: &generator)
        #expect(zip(renamed.mentors, renamed.mentors.dropFirst()).allSatisfy { $0.id < $1.id })
        #expect(zip(renamed.mentees, renamed.mentees.dropFirst()).allSatisfy { $0.id < $1.id })
        #expect(zip(renamed.pairs, renamed.pairs.dropFirst()).allSatisfy { $0.place < $1.place })
        let people = try ResultPeople(
            JSON5Reader.read(json(renamed)),
            policy: proposal.policy,
            date: proposal.date,
            mentors: renamed.mentors,
            mentees: renamed.mentees
        )
        // A result that leaves the choice among equals as it was has other runners-up than one that is made anew.
        for pair in renamed.pairs {
            #expect(people.choices[pair.mentee].contains { $0.mentor == pair.mentor && $0.points == pair.score.points })
        }
        let document = ResultDocument(
            renamed,
            reasons: renaming.reasons(proposal.waitingReasons()),
            decisions: renaming.decisions(proposal.decisionCosts()),
            certainty: renaming.certainty(proposal.certainty(), of: proposal),
            stability: renaming.stability(proposal.stability())
        )
        let written = document.json(run: run)
        let (revealed, problems) = Revealer(key).reveal(written, file: "run.json")
        #expect(problems.isEmpty)
        #expect(revealed == json(proposal))
        let text = String(decoding: written, as: UTF8.self)
        for id in proposal.mentors.map(\.id) + proposal.mentees.map(\.id) { #expect(!text.contains("\"\(id.text)\"")) }
    }

    @Test(arguments: 0..<80 as Range<UInt64>)
    func tinyProgrammesAreTheSameAndRevealed(_ seed: UInt64) throws {
        if let proposal = tiny(seed) { try check(proposal, seed: seed) }
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func largerProgrammesToo(_ seed: UInt64) throws {
        try check(try large(seed), seed: seed)
    }

    @Test("What would be different costs the same", arguments: 0..<40 as Range<UInt64>)
    func questionsHaveTheSameAnswers(_ seed: UInt64) throws {
        guard let proposal = tiny(seed) else { return }
        var generator = SeededGenerator(seed: seed)
        let (renamed, _, renaming) = proposal.pseudonymised(using: &generator)
        for pair in proposal.pairs where !pair.isLocked {
            var (change, same) = (MatchChange(), MatchChange())
            change.forbidden = [pair.place]
            same.forbidden = [renaming.pair(pair.place)]
            let (answer, other) = (try proposal.whatIf(change), try renamed.whatIf(same))
            if answer.isProvedBest, other.isProvedBest { #expect(answer.value == other.value) }
        }
        #expect(renamed.missedMinimums().count == proposal.missedMinimums().count)
        #expect(renamed.stability().blockingPairs == proposal.stability().blockingPairs)
    }

    @Test func manyPeopleHaveLongerPseudonyms() {
        let mentees = (0..<20_000).map { Mentee(id: PersonID("E\($0)")!) }
        var generator = SeededGenerator(seed: 1)
        let key = PseudonymKey(mentors: [], mentees: mentees, using: &generator)
        #expect(Set(key.entries.map(\.pseudonym)).count == mentees.count)
        #expect(key.entries.allSatisfy { $0.pseudonym.text.count == PseudonymKey.Role.mentee.prefix.count + 5 })
    }

    @Test func nobodyIsCalledWhatSomebodyIs() {
        let ids = PseudonymKey.alphabet.flatMap { first in
            PseudonymKey.alphabet.map { "M-\(first)\($0)\(first)\($0)" }
        }
        let mentors = ids.compactMap { PersonID($0).map { Mentor(id: $0) } }
        for seed in 0..<20 as Range<UInt64> {
            var generator = SeededGenerator(seed: seed)
            let key = PseudonymKey(mentors: mentors, mentees: [], using: &generator)
            let pseudonyms = Set(key.entries.map(\.pseudonym))
            #expect(pseudonyms.count == mentors.count && pseudonyms.isDisjoint(with: mentors.map(\.id)))
        }
    }
}
