extension DanishWording {
    /// What a kind of problem means, why it matters, and what to do.
    public func lesson(_ code: ProblemCode) -> ProblemLesson {
        switch code {
        case .table(let code): lesson(code)
        case .roster(let code): lesson(code)
        case .pairs(let code): lesson(code)
        case .policy(let code): lesson(code)
        case .matrix(let code): lesson(code)
        case .result(let code): lesson(code)
        case .key(let code): lesson(code)
        }
    }

    /// What is wrong in several rows of one column whose details differ.
    public func commonMessage(_ problem: Problem) -> String? {
        switch problem.kind {
        case .table(.tooFewCells(_, let expected)):
            "her er der færre end \(plural(expected, "celle", "celler")) i rækken"
        case .roster(let problem): commonMessage(problem)
        case .pairs(.unknownStatus): "det her er ikke en status"
        case .pairs(.contradiction): "en tidligere linje siger noget andet om samme match"
        case .pairs(.statedTwice): "en tidligere linje siger allerede det samme"
        case .pairs(.lockBreaksRule(_, let isAllowed)):
            isAllowed ? "disse matches laves, selv om de bryder et krav" : "disse matches er låst, men bryder et krav"
        case .pairs(.earlierBreaksRule): "disse matches var foreslået før, men må ikke laves nu"
        case .key(.statedTwice): "en tidligere linje har det samme pseudonym"
        case .matrix(.notAnInteger): "det her er ikke hele tal"
        case .matrix(.raggedRow(_, let expected)): "her er der ikke \(expected) celler i rækken"
        case .table, .pairs, .policy, .matrix, .result, .key: nil
        }
    }

    private func commonMessage(_ problem: RosterProblem) -> String? {
        switch problem {
        case .duplicateID: "disse id'er står allerede på en tidligere linje"
        case .onBothLists: "det her ser ud til at være personer, der også står på listen over mentorer"
        case .unknownValue(let field, _, _): "det her kendes ikke i kolonnen “\(name(field))”"
        case .badSchedule: "det her kan ikke læses som tider"
        case .daysWithoutTimes: "her er dage uden tider, som læses som hele dagen"
        case .scheduleRounded: "det her er rundet ind til hele kvarterer"
        case .badNumber(let field, _): "det her kan ikke læses i kolonnen “\(name(field))”"
        case .badDate(let field, _): "det her er ikke datoer (\(name(field)))"
        case .mustOnMentor(let field, _): "et krav (!) i \(name(field)) betyder ikke noget hos en mentor"
        case .expiredCertificate: "disse børneattester er udløbet"
        case .rolesDecide: "der ønskes et andet antal roller end mentorer"
        case .tooManyRoles(_, let limit): "der står mere end \(limit) roller"
        case .missingIDColumn, .namedColumnMissing, .ignoredColumn, .columnOfOtherList, .listsSwapped, .missingID,
            .looksLikeCPR, .leadingZerosLost, .menteeWithoutAge, .futureDate, .mentorNobodyCanUse, .customColumnMissing,
            .badCustomCell:
            nil
        }
    }
}

extension DanishWording: LessonWording {}
