import Testing

@testable import Matching

@Suite struct EnglishWordingTests {
    /// One of each kind of problem.
    static let kinds: [Problem.Kind] =
        ([
            .emptyFile, .headerOnly, .notCSV(.xlsx), .notCSV(.pdf), .utf16WithoutMark,
            .invalidByte(.windows1252, byte: 0x81, offset: 7), .nulByte, .unclosedQuote, .textAfterQuote,
            .ambiguousDelimiter(.comma, .semicolon), .fieldTooLong(limit: 9), .tooManyColumns(limit: 9),
            .fileTooLarge(limit: 9), .tooFewCells(found: 1, expected: 2), .extraCell(expected: 2),
            .duplicateHeader(first: 1),
        ] as [TableProblem]).map { .table($0) }
        + ([
            .missingIDColumn, .namedColumnMissing(.id, header: "x"), .ignoredColumn(header: "x"),
            .columnOfOtherList(.capacity), .listsSwapped, .missingID, .duplicateID(firstLine: 2),
            .onBothLists(otherLine: 2), .looksLikeCPR, .leadingZerosLost,
            .unknownValue(.languages, text: "arabsk", suggestion: "arabisk"),
            .unknownValue(.needType, text: "x", suggestion: nil), .badSchedule(text: "x", .unknownTime("x")),
            .badSchedule(text: "mn 1-2", .unknownDay("mn", suggestion: "man")), .scheduleRounded(text: "x"),
            .daysWithoutTimes(text: "x"),
            .badNumber(.age, text: "x"), .badDate(.waitingSince, text: "x"), .mustOnMentor(.subjects, text: "x"),
            .expiredCertificate(lastDay: "2026-01-01"), .menteeWithoutAge, .futureDate(.waitingSince),
            .mentorNobodyCanUse, .rolesDecide(roles: 2, mentors: 1),
            .tooManyRoles(found: 101, limit: 100),
            .customColumnMissing(criterion: "x", header: "y", suggestion: nil),
            .customColumnMissing(criterion: "x", header: "y", suggestion: "z"), .badCustomCell(criterion: "x", .number),
            .badCustomCell(criterion: "x", .words), .badCustomCell(criterion: "x", .range),
            .badCustomCell(criterion: "x", .oneOf(["a", "b"])),
        ] as [RosterProblem]).map { .roster($0) }
        + ([
            .missingColumn(.mentor), .unknownStatus(text: "lok", suggestion: "lock"),
            .unknownStatus(text: "", suggestion: nil), .missingPerson(.mentee),
            .unknownPerson(.mentor, isHarmless: false), .unknownPerson(.mentee, isHarmless: true),
            .contradiction(firstLine: 2), .statedTwice(firstLine: 2),
            .lockBreaksRule(obstacles: ["notReady", "noCapacity", "area"], isAllowed: false),
            .lockBreaksRule(obstacles: ["belowMinimum", "subjectsMust", "km"], isAllowed: true),
            .earlierBreaksRule(obstacles: ["notReady", "childCertificate"]),
        ] as [PairsProblem]).map { .pairs($0) }
        + ([
            .syntax(.unexpectedEnd), .unknownKey("x", suggestion: nil), .duplicateKey("x", firstLine: 1),
            .wrongType(key: "x", expected: "list"), .outOfRange(key: "x", lowest: 0, highest: 0),
            .outOfRange(key: "x", lowest: 0, highest: 9), .unknownWord(key: "x", word: "y", allowed: ["z"]),
            .missingKey("x"), .missingKey("column"), .keyNotOfKind("x", kind: "same"), .notANumber("x"),
            .columnAndSides,
            .nameTaken("x", firstLine: nil), .nameTaken("x", firstLine: 3), .tooManyCriteria(limit: 50),
            .headerTwice("x", .id), .neverKept("x"), .weightWithoutShares("x"), .balanceUnderScore,
            .minimumScoreUnreachable(highestTenths: 0), .minimumScoreUnreachable(highestTenths: 505),
        ] as [PolicyProblem]).map { .policy($0) }
        + ([
            .empty, .notAnInteger(text: "1.5"), .notAnInteger(text: ""), .outOfRange,
            .raggedRow(found: 1, expected: 2), .tooLarge(limit: 3),
        ] as [MatrixProblem]).map { .matrix($0) }
        + ([
            .syntax(.unexpectedEnd), .otherSchema, .unreadable(member: "x"), .otherFile(role: "mentors"),
            .unknownPerson, .wrong(member: "x"), .wrongList(member: "x"), .brokenRule(obstacles: ["area", "x"]),
            .forbiddenPair, .missingLock, .tooManyPairs, .wrongTime, .overlappingTimes, .groupApart, .wrongRole,
            .unfitWeights, .notProvedBest,
        ] as [ResultProblem]).map { .result($0) }
        + ([
            .missingColumn(.pseudonym), .badCell(.pseudonym), .badCell(.id), .statedTwice(firstLine: 2),
        ] as [KeyProblem]).map { .key($0) }
        + MatrixProblem.Reason.allCases.map { .matrix(.badFormat(.npy, reason: $0)) }

    @Test(arguments: kinds)
    func everyProblemHasAMessageAndACure(_ kind: Problem.Kind) {
        let problem = Problem(file: "a.csv", line: 1, kind: kind)
        let (message, cure) = (EnglishWording().message(problem), EnglishWording().cure(problem))
        #expect(!message.isEmpty && !message.hasSuffix(".") && message.first?.isUppercase != true)
        #expect((cure.hasSuffix(".") || cure.hasSuffix("?")) && cure.first?.isUppercase == true)
        #expect(!problem.code.isEmpty && problem.code.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) })
    }

    @Test func headingsDifferAndPairFilesAreReadBackByTheirs() {
        let wording = EnglishWording()
        let headings = ResultColumn.allCases.map(wording.heading)
        #expect(Set(headings).count == headings.count)
        #expect([.mentor, .mentee, .status].map(wording.heading) == ["mentor", "mentee", "status"])
    }

    @Test func reasonsCountInWords() {
        let wording = EnglishWording()
        let group = CompetingGroup(mentees: [0, 1], mentors: [0], provesNobodyCouldBeAdded: true)
        #expect(wording.reason(.competition(group)).hasPrefix("2 mentees share 1 possible mentor,"))
        let removal = WaitingReason.Removal(rule: .must(.subjects), alone: 3, inTurn: 1)
        #expect(wording.reason(.noEligibleMentor([removal])).contains("not the subject that is a must: 3"))
        #expect(wording.reason(.noEligibleMentor([])).contains("no mentor with a free place"))
        #expect(wording.decimal(tenths: 1000) == "100.0" && wording.decimal(tenths: 7) == "0.7")
    }

    @Test func everyPartOfThePolicyHasItsComment() {
        let text = Policy().text(comments: EnglishWording().policyComments)
        let commented = text.split(separator: "\n").filter { $0.hasPrefix("  // ") }
        #expect(commented.count >= 9)
    }
}
