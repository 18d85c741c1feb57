extension Problem {
    /// What somebody wrote that is wrong, where the problem holds it: never from a personal column, never empty.
    public var quotedText: String? {
        let text: String? =
            switch kind {
            case .roster(.unknownValue(_, let text, _)), .roster(.badSchedule(let text, _)),
                .roster(.scheduleRounded(let text)), .roster(.daysWithoutTimes(let text)),
                .roster(.badNumber(_, let text)), .roster(.badDate(_, let text)), .roster(.mustOnMentor(_, let text)),
                .pairs(.unknownStatus(let text, _)), .matrix(.notAnInteger(let text)):
                text
            default: nil
            }
        return text.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// What was probably meant, where the problem knows.
    public var suggestedText: String? {
        switch kind {
        case .roster(.unknownValue(_, _, let suggestion)), .pairs(.unknownStatus(_, let suggestion)): suggestion
        case .roster(.badSchedule(_, .unknownDay(_, let suggestion))): suggestion
        default: nil
        }
    }

    /// The same kind of problem in the same column, without its line and what else differs from row to row: equal for all
    /// rows that make one mistake.
    public var withoutDetails: Problem {
        var common = self
        common.line = nil
        switch kind {
        case .table(.tooFewCells(_, let expected)): common.kind = .table(.tooFewCells(found: 0, expected: expected))
        case .roster(let problem): common.kind = .roster(problem.withoutDetails)
        case .pairs(.unknownStatus): common.kind = .pairs(.unknownStatus(text: "", suggestion: nil))
        case .pairs(.contradiction): common.kind = .pairs(.contradiction(firstLine: 0))
        case .pairs(.statedTwice): common.kind = .pairs(.statedTwice(firstLine: 0))
        case .pairs(.lockBreaksRule(_, let isAllowed)):
            common.kind = .pairs(.lockBreaksRule(obstacles: [], isAllowed: isAllowed))
        case .pairs(.earlierBreaksRule): common.kind = .pairs(.earlierBreaksRule(obstacles: []))
        case .key(.statedTwice): common.kind = .key(.statedTwice(firstLine: 0))
        case .matrix(.notAnInteger): common.kind = .matrix(.notAnInteger(text: ""))
        case .matrix(.raggedRow(_, let expected)): common.kind = .matrix(.raggedRow(found: 0, expected: expected))
        case .table, .pairs, .policy, .matrix, .result, .key: break
        }
        return common
    }
}

extension RosterProblem {
    fileprivate var withoutDetails: RosterProblem {
        switch self {
        case .duplicateID: .duplicateID(firstLine: 0)
        case .onBothLists: .onBothLists(otherLine: 0)
        case .unknownValue(let field, _, _): .unknownValue(field, text: "", suggestion: nil)
        case .badSchedule: .badSchedule(text: "", .unknownTime(""))
        case .scheduleRounded: .scheduleRounded(text: "")
        case .daysWithoutTimes: .daysWithoutTimes(text: "")
        case .badNumber(let field, _): .badNumber(field, text: "")
        case .badDate(let field, _): .badDate(field, text: "")
        case .mustOnMentor(let field, _): .mustOnMentor(field, text: "")
        case .expiredCertificate: .expiredCertificate(lastDay: "")
        case .rolesDecide: .rolesDecide(roles: 0, mentors: 0)
        case .tooManyRoles(_, let limit): .tooManyRoles(found: 0, limit: limit)
        default: self
        }
    }
}
