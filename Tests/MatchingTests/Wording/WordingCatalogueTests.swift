import Testing

@testable import Matching

/// The library's words, one language beside the other. That none is missing the compiler knows.
@Suite("The library's words in both languages")
struct WordingCatalogueTests {
    private let english = EnglishWording()
    private let danish = DanishWording()

    private func expectSame(
        _ text: (any Wording) -> String,
        mayBeAlike: Bool = false,
        sameNumbers: Bool = true,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let faults = Bilingual.faults(
            text(english),
            text(danish),
            mayBeAlike: mayBeAlike,
            sameNumbers: sameNumbers
        )
        #expect(faults.isEmpty, sourceLocation: sourceLocation)
    }

    @Test("Every problem has a message and a cure", arguments: EnglishWordingTests.kinds)
    func problems(_ kind: Problem.Kind) {
        let problem = Problem(file: "a.csv", line: 1, kind: kind)
        var isDated = false
        if case .roster(.expiredCertificate) = kind { isDated = true }
        expectSame({ $0.message(problem) }, sameNumbers: !isDated)
        expectSame { $0.cure(problem) }
        let (message, cure) = (danish.message(problem), danish.cure(problem))
        #expect(!message.hasSuffix(".") && message.first?.isUppercase != true)
        #expect((cure.hasSuffix(".") || cure.hasSuffix("?")) && cure.first?.isUppercase == true)
    }

    @Test("Every other value of a cell, a policy or a file that a message depends on")
    func parts() {
        let fields = RosterField.allCases.flatMap { field in
            [
                RosterProblem.unknownValue(field, text: "", suggestion: nil), .badNumber(field, text: ""),
                .badDate(field, text: "x"), .columnOfOtherList(field), .namedColumnMissing(field, header: "z"),
                .futureDate(field), .mustOnMentor(field, text: ""),
            ]
        }
        let errors: [WeeklySchedule.ParseError] = [
            .empty, .unknownDay("x", suggestion: nil), .missingDay("x"), .unknownTime("x"), .endBeforeStart("x"),
            .crossesMidnight("x"), .emptyAfterRounding("x"),
        ]
        let schedules = errors.map { RosterProblem.badSchedule(text: "", $0) }
        let types = [
            "list", "text", "object", "true or false", "whole number", "list of texts",
            "number with at most three decimals",
        ].map { PolicyProblem.wrongType(key: "z", expected: $0) }
        let reasons: [JSON5Error.Reason] = [
            .unexpectedEnd, .unexpectedCharacter("}"), .unclosedComment, .unclosedString, .badEscape, .badNumber,
            .nestedTooDeep(limit: 9), .textAfterValue, .invalidByte(offset: 1),
        ]
        let obstacles =
            ["notReady", "noCapacity", "belowMinimum"] + Criterion.allCases.map(\.rawValue)
            + [Rule.role, .must(.languages), .must(.subjects), .must(.interests)].map(\.name)
        let kinds: [Problem.Kind] =
            (fields + schedules).map { .roster($0) }
            + (types + reasons.map { .syntax($0) }).map { .policy($0) }
            + reasons.map { .result(.syntax($0)) }
            + obstacles.map { .pairs(.lockBreaksRule(obstacles: [$0], isAllowed: true)) }
            + obstacles.map { .pairs(.earlierBreaksRule(obstacles: [$0])) }
        for kind in kinds {
            let problem = Problem(file: "a.csv", line: 1, kind: kind)
            expectSame { $0.message(problem) }
            expectSame { $0.cure(problem) }
        }
    }

    @Test("Names of fields, criteria, rules, headings, times and reasons")
    func names() {
        let alike: Set<RosterField> = [.id]
        for field in RosterField.allCases { expectSame({ $0.name(field) }, mayBeAlike: alike.contains(field)) }
        for criterion in Criterion.allCases { expectSame { $0.name(criterion) } }
        let criteria = Criterion.allCases
        let rules = criteria.map { Rule.criterion($0) } + criteria.map { .must($0) } + [.role, .decision, .custom("z")]
        for rule in rules { expectSame { $0.name(rule) } }
        let headings: Set<ResultColumn> = [.mentor, .mentee, .status, .score]
        for column in ResultColumn.allCases {
            expectSame({ $0.heading(column) }, mayBeAlike: headings.contains(column))
        }
        #expect(Set(ResultColumn.allCases.map(danish.heading)).count == ResultColumn.allCases.count)
        for part in DayPart.all {
            expectSame { $0.name(part) }
            expectSame { $0.time(part.span) }
        }
        for isKept in [false, true] { expectSame { $0.change(isKept: isKept) } }
        for count in [0, 1, 2] {
            expectSame { $0.stability(StabilityReport(blockingPairs: count, pairs: [])) }
            let group = CompetingGroup(mentees: [0, 1], mentors: Array(0...count), provesNobodyCouldBeAdded: count > 0)
            let removal = WaitingReason.Removal(rule: .role, alone: 3, inTurn: count)
            let reasons: [WaitingReason] = [
                .notReady, .belowMinimum(eligibleMentors: count), .competition(group), .noEligibleMentor([]),
                .noEligibleMentor([removal]),
            ]
            for reason in reasons {
                expectSame { $0.reason(reason) }
                expectSame { $0.name(reason) }
            }
        }
    }

    @Test("Statuses and kinds of need are read back in either language")
    func words() {
        for status in PairDirectives.Status.allCases {
            let words = DisplayLanguage.allCases.map { status.word(in: $0) }
            #expect(Set(words).count == 2 && words.allSatisfy { PairDirectives.Status($0) == status })
        }
        for type in NeedType.allCases {
            for language in DisplayLanguage.allCases { #expect(NeedType(type.name(in: language)) == type) }
        }
        #expect(danish.language == .danish && english.language == .english)
    }

    @Test("Numbers and dates are written as the language has them")
    func figures() throws {
        let date = try #require(CalendarDate("2026-03-01"))
        #expect(danish.date(date) == "1.3.2026" && english.date(date) == "1 March 2026")
        #expect(danish.date(iso: "2026-12-24") == "24.12.2026" && danish.date(iso: "now") == "now")
        #expect(danish.decimal(tenths: 873) == "87,3" && english.decimal(tenths: 873) == "87.3")
        #expect(danish.decimal(tenths: 1000) == "100,0" && danish.decimal(tenths: 7) == "0,7")
    }

    @Test("The comments of a policy")
    func comments() {
        #expect(Set(danish.policyComments.keys) == Set(english.policyComments.keys))
        for (key, comment) in english.policyComments where key != "customExamples" {
            let faults = Bilingual.faults(comment, danish.policyComments[key] ?? "")
            #expect(faults.isEmpty)
        }
        let lines = DanishWording().policyComments.values.flatMap { $0.split(separator: "\n") }
        #expect(lines.allSatisfy { $0.count <= 116 }, "a line is not too long for a screen")
    }

    @Test("The Danish examples are good criteria once the comment marks are gone")
    func examples() throws {
        let comments = danish.policyComments
        let criteria = try #require(comments["customExamples"]).split(separator: "\n")
            .filter { $0.hasPrefix("{") || $0.hasPrefix("  ") }
        let text = "{ custom: [\n\(criteria.joined(separator: "\n"))\n] }"
        let (policy, problems) = PolicyReader.read(Array(text.utf8), file: "policy.json5", over: Policy())
        #expect(problems.isEmpty)
        #expect(policy?.custom.map(\.kind.name) == CustomCriterion.Kind.names)
        let whole = Array(Policy().text(comments: comments).utf8)
        #expect(PolicyReader.read(whole, file: "policy.json5", over: Policy()).policy == Policy())
    }
}
