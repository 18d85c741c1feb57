import Testing

@testable import Matching

/// What the report, the lessons and the key say, one language beside the other.
@Suite("Report and lessons in both languages")
struct ReportCatalogueTests {
    private func expectSame(
        _ text: (any Wording) -> String,
        mayBeAlike: Bool = false,
        sameNumbers: Bool = true,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let faults = Bilingual.faults(
            text(EnglishWording()),
            text(DanishWording()),
            mayBeAlike: mayBeAlike,
            sameNumbers: sameNumbers
        )
        #expect(faults.isEmpty, sourceLocation: sourceLocation)
    }

    @Test("Every label of the report")
    func labels() {
        let alike: Set<ReportLabel> = [
            .search, .mentor, .mentees, .score, .scoreSpan, .pairs, .pairCount,
        ]
        for label in ReportLabel.allCases { expectSame({ $0.label(label) }, mayBeAlike: alike.contains(label)) }
    }

    @Test("Every sentence of the report")
    func sentences() throws {
        for count in [0, 1, 2] {
            for isTrue in [false, true] { expectSame { $0.recruitingLead(inNeed: count, hasAdvice: isTrue) } }
            expectSame { $0.ofMentees(count) }
            expectSame { $0.of(count) }
            expectSame { $0.more(count) }
            expectSame { $0.ignoredColumns(count) }
            expectSame { $0.rowsLeftOut(count) }
            expectSame { $0.withoutMentee(mentors: count, places: count) }
            expectSame { $0.weekDescription(busiest: count == 0 ? "" : "z", scarce: count) }
            expectSame { $0.scoresDescription(lowest: "1", middle: "2", highest: "3", pairs: count + 1) }
        }
        for lines in [[], [7], [7, 9], Array(1...12), Array(1...15)] {
            expectSame({ $0.place(file: "a.csv", lines: lines, column: 3) })
        }
        for standing in [Certainty.Standing.locked, .inEveryBest, .exchangeable, .open] {
            expectSame { $0.standing(standing) }
        }
        for kind in [Criterion.languages, .subjects] { expectSame { $0.supplyLead(kind) } }
        for role in ["mentors", "policy", "pairs", "previous"] { expectSame { $0.role(role) } }
        expectSame { $0.shownPattern }
        expectSame { $0.supplyDescription("z", wanted: 1, offered: 2) }
        expectSame { $0.points("1", of: "2") }
        expectSame { $0.closeCall("1") }
        let date = try #require(CalendarDate("2026-11-21"))
        expectSame { $0.longDate(date) }
        #expect(DanishWording().number(1234) == "1.234" && EnglishWording().number(1234) == "1,234")
        #expect(zip(DanishWording().dayNames, EnglishWording().dayNames).allSatisfy { $0 != $1 })
    }

    @Test("The rules that applied", arguments: Policy.Objective.allCases)
    func rules(_ objective: Policy.Objective) {
        for waiting in Policy.WaitingClass.allCases {
            var policy = Policy()
            (policy.objective, policy.waitingClass, policy.needTypeTolerance) = (objective, waiting, 1)
            (policy.balance, policy.minimumScoreThousandths, policy.reserveSlots) = (true, 50_000, waiting == .day)
            let (english, danish) = (EnglishWording().rules(policy), DanishWording().rules(policy))
            #expect(english.count == danish.count)
            for (english, danish) in zip(english, danish) {
                let faults = Bilingual.faults(english, danish)
                #expect(faults.isEmpty)
            }
        }
    }

    @Test("What the whole proposal is known to be", arguments: 0..<UInt64(20))
    func checked(seed: UInt64) throws {
        let proposal = try SmallProgramme(seed: seed).proposal()
        expectSame { $0.checked(proposal).claim }
        expectSame { $0.checked(proposal).meaning }
    }

    @Test("What changing a pair costs", arguments: 0..<UInt64(20))
    func changing(seed: UInt64) throws {
        let proposal = try SmallProgramme(seed: seed).proposal()
        for without in proposal.review().pairs.compactMap(\.reason.without) {
            expectSame { $0.changing(without, in: proposal) }
        }
    }

    @Test("Every lesson", arguments: ProblemCode.allCases)
    func lessons(_ code: ProblemCode) {
        expectSame({ $0.lesson(code).meaning }, sameNumbers: false)
        expectSame({ $0.lesson(code).remedy }, sameNumbers: false)
    }

    @Test("The key")
    func key() {
        for column in KeyColumn.allCases {
            expectSame({ $0.heading(column) }, mayBeAlike: [.id, .pseudonym].contains(column))
        }
    }
}
