extension EnglishWording {
    func message(_ problem: RosterProblem) -> String {
        switch problem {
        case .missingIDColumn: "no column says who is who"
        case .namedColumnMissing(let field, let header):
            "the policy reads \(name(field)) from “\(header)”, but there is no such column"
        case .ignoredColumn(""): "this column is not used"
        case .ignoredColumn(let header): "the column “\(header)” is not used"
        case .columnOfOtherList(let field): "the column \(name(field)) belongs on the other list and is not used"
        case .listsSwapped: "the list of mentors looks like mentees, and the list of mentees like mentors"
        case .missingID: "the row has no id"
        case .duplicateID(let firstLine): "the id stands on line \(firstLine) already"
        case .onBothLists(let otherLine): "this seems to be somebody on the list of mentors, line \(otherLine)"
        case .looksLikeCPR: "a cell looks like a CPR number"
        case .leadingZerosLost: "ids of different lengths: leading zeros may have been lost"
        case .unknownValue(let field, let text, _):
            "\(quoted(text)) is not known in the column “\(name(field))”"
        case .badSchedule(let text, let error): "\(quoted(text)) cannot be read as times: \(reason(error))"
        case .scheduleRounded(let text): "\(quoted(text)) was rounded inward to quarter hours"
        case .daysWithoutTimes(let text): "\(quoted(text)) has days without times, which are read as the whole day"
        case .badNumber(let field, let text): "\(quoted(text)) cannot be read in the column “\(name(field))”"
        case .badDate(let field, let text): "\(quoted(text)) is not a date (\(name(field)))"
        case .mustOnMentor(let field, _): "a must (!) in \(name(field)) has no meaning for a mentor"
        case .expiredCertificate(""): "the child certificate has run out"
        case .expiredCertificate(let lastDay): "the child certificate ran out on \(date(iso: lastDay))"
        case .menteeWithoutAge: "the age is not stated, so no child certificate is asked for"
        case .futureDate(let field): "the date (\(name(field))) is still to come and counts as today"
        case .mentorNobodyCanUse: "no mentee on the list could have this mentor"
        case .rolesDecide(let roles, let mentors):
            "\(plural(roles, "role", "roles")) and \(plural(mentors, "mentor", "mentors")) are asked for"
        case .tooManyRoles(let found, let limit):
            "\(plural(found, "role", "roles")) are named, but at most \(limit) can be filled"
        case .customColumnMissing(let criterion, let header, _):
            "“\(criterion)” is read from “\(header)”, but there is no such column, so nobody states it"
        case .badCustomCell(let criterion, _): "the cell cannot be read for “\(criterion)”"
        }
    }

    func cure(_ problem: RosterProblem) -> String {
        switch problem {
        case .missingIDColumn:
            "Let the first row be the headers, separated by semicolons, commas or tabs, one of them id, "
                + "with a number of its own for each person."
        case .namedColumnMissing: "Correct the header in the policy's columns, or in the sheet."
        case .ignoredColumn: "Nothing needs to be done, unless the header is misspelt."
        case .columnOfOtherList: "Nothing needs to be done, unless the lists are mixed up."
        case .listsSwapped: "Give the list of mentors first and the list of mentees second."
        case .missingID: "Give the person an id that nobody else on the list has."
        case .duplicateID: "Give each person on the list an id of their own."
        case .onBothLists: "Check that it is not one person on both lists; two people need different ids."
        case .looksLikeCPR: "Remove CPR numbers from the sheet; use an id of your own."
        case .leadingZerosLost: "Format the column as text in the spreadsheet and write the ids again."
        case .unknownValue(let field, _, let suggestion):
            suggestion.map { "Did you mean “\($0)”?" } ?? "Write \(examples(field))."
        case .badSchedule(let text, _) where SpreadsheetDay.isLikely(text):
            "A spreadsheet has made a date of it. Write Sat 9:00-12:00 instead of Sat 9-12."
        case .badSchedule(_, let error):
            suggestion(error).map { "Did you mean “\($0)”?" } ?? "Write times such as Mon 15-17, Thu 16:30-18."
        case .scheduleRounded: "Nothing needs to be done, unless the minutes matter."
        case .daysWithoutTimes: "Are the times meant for all of them? Write “Mon and Wed 15-17”, without a comma."
        case .badNumber(let field, let text) where field != .age && SpreadsheetDay.isLikely(text):
            "A spreadsheet has made a date of it. Write 3 to 4 instead of 3-4."
        case .badNumber(let field, _): "Write \(examples(field))."
        case .badDate: "Write dates as 2026-03-01 or 1.3.2026."
        case .mustOnMentor: "Remove the exclamation mark."
        case .expiredCertificate: "Ask for a new one; until then the mentor gets nobody who needs it."
        case .menteeWithoutAge: "Fill in the age."
        case .futureDate: "Correct the date if it is a slip."
        case .mentorNobodyCanUse: "Look at the mentor's times, languages and need; or keep the mentor for later."
        case .rolesDecide: "There will be one mentor for each role; correct the one or the other."
        case .tooManyRoles(_, let limit): "Name at most \(limit): there will be one mentor for each role."
        case .customColumnMissing(_, _, let suggestion):
            suggestion.map { "Did you mean “\($0)”?" } ?? "Correct the header in the policy or in the sheet."
        case .badCustomCell(_, .words): "Write words, or leave the cell empty."
        case .badCustomCell(_, .number): "Write a number such as 4 or 2.5, or leave the cell empty."
        case .badCustomCell(_, .range): "Write a range such as 2 to 10 or from 18, or one number for up to it."
        case .badCustomCell(_, .oneOf(let values)): "Write one of: \(values.joined(separator: ", "))."
        }
    }

    /// A cell's text, where it may be repeated.
    private func quoted(_ text: String) -> String { text.isEmpty ? "the cell" : "“\(text)”" }

    private func examples(_ field: RosterField) -> String {
        switch field {
        case .needType: "social, mostly social, both, mostly career or career"
        case .subjects, .interests, .area, .roles: "words, or leave the cell empty"
        case .languages: "languages by name or two-letter code, such as Danish | Arabic"
        case .age: "the age in years"
        case .ages: "a range of ages such as 13-17 or from 18"
        case .capacity: "a number such as 2, or a range such as 3 to 4"
        case .mentorsWanted: "a whole number, 1 or more"
        case .priority: "a whole number"
        case .ready, .group: "yes or no"
        case .childCertificate: "yes, no, or the last day it is valid"
        default: "a value as described in the guide"
        }
    }

    private func reason(_ error: WeeklySchedule.ParseError) -> String {
        switch error {
        case .empty: "there is nothing in it"
        case .unknownDay: "the day or time of day is not known"
        case .missingDay: "it has no day"
        case .unknownTime: "the time is not known"
        case .endBeforeStart: "the end is not after the start"
        case .crossesMidnight: "a time cannot go past midnight"
        case .emptyAfterRounding: "nothing is left of it when it is rounded inward to quarter hours"
        }
    }

    private func suggestion(_ error: WeeklySchedule.ParseError) -> String? {
        if case .unknownDay(_, let suggestion) = error { suggestion } else { nil }
    }
}
