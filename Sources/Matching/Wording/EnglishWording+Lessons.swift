extension EnglishWording {
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
        case .table(.tooFewCells(_, let expected)): "these rows have fewer than \(plural(expected, "cell", "cells"))"
        case .roster(let problem): commonMessage(problem)
        case .pairs(.unknownStatus): "these are no status"
        case .pairs(.contradiction): "an earlier line says something else of the same pair"
        case .pairs(.statedTwice): "an earlier line says the same already"
        case .pairs(.lockBreaksRule(_, let isAllowed)):
            isAllowed ? "these pairs are made although they break a rule" : "these pairs are locked, but break a rule"
        case .pairs(.earlierBreaksRule): "these pairs were proposed before, and may not be made now"
        case .key(.statedTwice): "an earlier line has the same pseudonym"
        case .matrix(.notAnInteger): "these are not whole numbers"
        case .matrix(.raggedRow(_, let expected)): "these rows have more or fewer cells than \(expected)"
        case .table, .pairs, .policy, .matrix, .result, .key: nil
        }
    }

    private func commonMessage(_ problem: RosterProblem) -> String? {
        switch problem {
        case .duplicateID: "these ids stand on an earlier line already"
        case .onBothLists: "these seem to be people on the list of mentors too"
        case .unknownValue(let field, _, _): "these are not known in the column “\(name(field))”"
        case .badSchedule: "these cannot be read as times"
        case .daysWithoutTimes: "these have days without times, which are read as the whole day"
        case .scheduleRounded: "these were rounded inward to quarter hours"
        case .badNumber(let field, _): "these cannot be read in the column “\(name(field))”"
        case .badDate(let field, _): "these are not dates (\(name(field)))"
        case .mustOnMentor(let field, _): "a must (!) in \(name(field)) has no meaning for a mentor"
        case .expiredCertificate: "these child certificates have run out"
        case .rolesDecide: "another number of roles than of mentors is asked for"
        case .tooManyRoles(_, let limit): "more than \(limit) roles are named"
        case .missingIDColumn, .namedColumnMissing, .ignoredColumn, .columnOfOtherList, .listsSwapped, .missingID,
            .looksLikeCPR, .leadingZerosLost, .menteeWithoutAge, .futureDate, .mentorNobodyCanUse, .customColumnMissing,
            .badCustomCell:
            nil
        }
    }
}
