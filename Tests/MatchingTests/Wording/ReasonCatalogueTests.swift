import Testing

@testable import Matching

/// Reasons of every kind, found in programmes that have everything, said in both languages.
@Suite("Reasons in both languages")
struct ReasonCatalogueTests {
    private func expectSame(
        _ text: (any Wording) -> String,
        mayBeEmpty: Bool = false,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let faults = Bilingual.faults(text(EnglishWording()), text(DanishWording()), mayBeAlike: mayBeEmpty)
        #expect(faults.isEmpty, sourceLocation: sourceLocation)
    }

    @Test("Why, why not, and what else", arguments: 0..<UInt64(60))
    func explanations(seed: UInt64) throws {
        let programme = TinyProgramme(seed: seed)
        let matcher = Matcher(policy: programme.policy, date: TinyProgramme.date, directives: programme.directives)
        guard let proposal = try? matcher.match(mentors: programme.mentors, mentees: programme.mentees) else { return }
        for mentee in proposal.mentees.indices {
            for mentor in proposal.mentors.indices {
                let explanation = try proposal.explanation(ofMentee: mentee, comparedWith: mentor)
                for comparison in explanation.comparisons {
                    expectSame { $0.comparison(comparison, of: explanation, in: proposal) }
                }
            }
            let explanation = try proposal.explanation(ofMentee: mentee)
            for reason in explanation.reasons {
                expectSame({ $0.inCommon(reason) }, mayBeEmpty: true)
                expectSame { $0.certainty(reason, in: proposal) }
            }
            if let missing = explanation.missing {
                let lines = [EnglishWording() as any Wording, DanishWording()].map {
                    $0.missing(missing, of: explanation, in: proposal)
                }
                #expect(lines[0].count == lines[1].count)
                for (english, danish) in zip(lines[0], lines[1]) {
                    let faults = Bilingual.faults(english, danish)
                    #expect(faults.isEmpty)
                }
            }
        }
        for missed in proposal.missedMinimums() { expectSame { $0.missedMinimum(missed, in: proposal) } }
        for mentee in proposal.partlyMatched { expectSame { $0.partlyMatched(mentee, in: proposal) } }
        for decision in proposal.decisionCosts() { expectSame { $0.cost(decision, in: proposal) } }
        for tie in proposal.certainty().ties { expectSame { $0.tie(tie, in: proposal) } }
        for (_, reason) in proposal.waitingReasons() { expectSame { $0.reason(reason) } }
    }

    @Test("Whom to look for, and what to keep", arguments: 0..<UInt64(25))
    func advice(seed: UInt64) throws {
        let proposal = try SmallProgramme(seed: seed).proposal()
        for item in try proposal.recruitingAdvice() {
            expectSame { $0.advertisement(item) }
            expectSame { $0.gains(item, in: proposal) }
            expectSame { $0.suits(item, in: proposal) }
        }
        let previous = proposal.pairs.map { PairPlace(mentor: ($0.mentor + 1) % 5, mentee: $0.mentee) }
        let curve = try proposal.rematchCurve(previous: previous)
        expectSame { $0.rematch(curve, in: proposal) }
        for point in curve.points { expectSame { $0.tradeOff(point, in: proposal) } }
    }

    @Test("Every change that could help")
    func changes() throws {
        let (term, language) = (try #require(Term("xyz")), try #require(Language("arabisk")))
        let changes: [MenteeChange] =
            [
                .dropMust(.subjects, term), .dropMust(.interests, term), .dropLanguageMust(language),
                .wish(.subjects, term), .wish(.interests, term), .area(term), .language(language),
                .age(try #require(Age(15))), .leaveRolesOpen, .leaveOpen("z", index: 0),
            ] + DayPart.all.map { .time($0) } + NeedType.allCases.map { .needType($0) }
        for change in changes {
            for count in [1, 2] { expectSame { $0.changes(ChangeSet(changes: [change], mentors: count)) } }
        }
        let wording = DanishWording()
        let both = ChangeSet(changes: [.time(DayPart(day: 1, part: .evening)), .dropMust(.subjects, term)], mentors: 2)
        #expect(wording.changes(both) == "Med tid tirsdag aften og uden xyz som krav: 2 mentorer.")
    }
}
