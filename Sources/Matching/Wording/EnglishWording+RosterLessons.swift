extension EnglishWording {
    func lesson(_ code: RosterProblem.Code) -> ProblemLesson {
        switch code {
        case .missingIDColumn:
            ProblemLesson(
                "No column says who is who. Names do not do: two people can share one, and the results speak of people by "
                    + "their id.",
                remedy: "Add a column with the header id, and give each person a short code of their own.",
                wrong: "languages,age\nDanish,17",
                right: "id,languages,age\nE1,Danish,17"
            )
        case .namedColumnMissing:
            ProblemLesson(
                "The policy says which of your headers holds a field, but the list has no such header. Without it, what "
                    + "people answered there would count as not stated.",
                remedy: "Write the header in the policy's columns exactly as in the sheet.",
                wrong: "columns: { mentees: { id: \"e-mail\" } }     the sheet: email",
                right: "columns: { mentees: { id: \"email\" } }      the sheet: email"
            )
        case .ignoredColumn:
            ProblemLesson(
                "The column's header is none that the programme knows, and the policy does not use it. Nothing in it "
                    + "counts. That is right for notes and telephone numbers, and wrong for a misspelt header.",
                remedy:
                    "Correct the header if it was meant to count. To use a column of your own, add a criterion under "
                    + "custom in the policy.",
                wrong: "id,langauges",
                right: "id,languages"
            )
        case .columnOfOtherList:
            ProblemLesson(
                "The column has a meaning on the other list only: places belong to mentors, for instance, and waiting time "
                    + "to mentees. Here it is not used.",
                remedy: "Check that the lists are not mixed up; else do nothing.",
                wrong: "mentees.csv: id,languages,capacity",
                right: "mentors.csv: id,languages,capacity"
            )
        case .listsSwapped:
            ProblemLesson(
                "The first list looks like mentees and the second like mentors. Matched that way, everybody would be in the "
                    + "wrong role.",
                remedy: "Give the list of mentors first.",
                wrong: "match-cli match mentees.csv mentors.csv",
                right: "match-cli match mentors.csv mentees.csv"
            )
        case .missingID:
            ProblemLesson(
                "The row has something in it, but no id. A person without one could not be named in the results, and could "
                    + "not be found again next time.",
                remedy: "Give the person an id that nobody else on the list has, or delete the row.",
                wrong: "id,languages\n,Danish",
                right: "id,languages\nE7,Danish"
            )
        case .duplicateID:
            ProblemLesson(
                "Two rows have the same id. Either one person stands there twice and would be matched twice, or two people "
                    + "share a code and would be mistaken for one.",
                remedy: "Delete the row that is too many, or give one of the two a new id.",
                wrong: "id,languages\nE1,Danish\nE1,Arabic",
                right: "id,languages\nE1,Danish\nE2,Arabic"
            )
        case .onBothLists:
            ProblemLesson(
                "The same id, or the same name and age, stands on both lists. It may be two people; if it is one, she could "
                    + "be matched with herself.",
                remedy: "If it is one person, delete one of the two rows. If it is two, give them different ids.",
                wrong: "mentors.csv: P4      mentees.csv: P4",
                right: "mentors.csv: M4      mentees.csv: E4"
            )
        case .looksLikeCPR:
            ProblemLesson(
                "A cell has the shape of a CPR number. Matching does not need it, and a list that has it must be guarded far "
                    + "more strictly. The number is never repeated in messages.",
                remedy: "Delete it from the sheet, and use a short code of your own as id.",
                wrong: "id: a CPR number",
                right: "id: E12"
            )
        case .leadingZerosLost:
            ProblemLesson(
                "Most ids have the same number of digits and a few have fewer. Spreadsheets turn 0042 into 42, and then the "
                    + "id no longer agrees with other lists.",
                remedy: "Format the column as text in the spreadsheet, and write the ids again.",
                wrong: "0042 shown as 42",
                right: "0042, in a column formatted as text"
            )
        case .unknownValue:
            ProblemLesson(
                "The cell holds a word that the column does not know. Only known words can be compared: “arabsk” and "
                    + "“arabisk” would never meet, and somebody would wait for nothing. A dash or a question mark is no word: two who "
                    + "wrote one have nothing in common.",
                remedy:
                    "Take the word that is proposed, or one of those that the message lists. Several are separated by |. "
                    + "Leave the cell empty where nothing is known.",
                wrong: "languages: Danish | Arabik",
                right: "languages: Danish | Arabic"
            )
        case .badSchedule:
            ProblemLesson(
                "A time in the cell cannot be read. A meeting is only proposed when both can, so a time that is guessed "
                    + "wrongly means a wasted journey.",
                remedy:
                    "Write the day and from when to when, such as Mon 15-17. Several are separated by commas; weekdays, "
                    + "weekend and Wed afternoon are understood. A time ends by midnight.",
                wrong: "availability: Mondays after school",
                right: "availability: Mon 15-17, weekdays 16:30-18"
            )
        case .scheduleRounded:
            ProblemLesson(
                "Times are kept in quarter hours. A time between two of them was made a little shorter at that end, so that "
                    + "nobody is promised a minute that they do not have.",
                remedy: "Nothing needs to be done. Write whole quarters if the minutes matter.",
                wrong: "availability: Tue 16:10-18",
                right: "availability: Tue 16:15-18"
            )
        case .daysWithoutTimes:
            ProblemLesson(
                "A comma ends what is said of a day: a day without times before it is free all day, and the times behind it "
                    + "are those of the days beside them alone.",
                remedy: "Write and between days that share their times, or leave it where the whole day is meant.",
                wrong: "availability: Mon, Wed 15-17",
                right: "availability: Mon and Wed 15-17"
            )
        case .badNumber:
            ProblemLesson(
                "A number is needed in the cell, or a range of numbers, and it holds something else, or one that is far too "
                    + "large.",
                remedy: "Write the number alone, without a unit. Leave the cell empty if it is not known.",
                wrong: "age: almost 17",
                right: "age: 16"
            )
        case .badDate:
            ProblemLesson(
                "The cell cannot be read as a day, or there is no such day. Dates decide who has waited longest and whether "
                    + "a child certificate is valid, so they are not guessed.",
                remedy: "Write 2026-03-01 or 1.3.2026: in that form the day comes first, then the month.",
                wrong: "waiting_since: 31.2.2026",
                right: "waiting_since: 28.2.2026"
            )
        case .mustOnMentor:
            ProblemLesson(
                "An exclamation mark makes a wish a must, and only a mentee has wishes. What a mentor offers needs none; the "
                    + "word itself counts as usual.",
                remedy: "Delete the exclamation mark.",
                wrong: "mentors.csv: subjects: maths!",
                right: "mentors.csv: subjects: maths"
            )
        case .expiredCertificate:
            ProblemLesson(
                "The last day of the mentor's child certificate has passed. It counts as none, so the mentor is not proposed "
                    + "for anybody who needs one.",
                remedy: "Ask for a new certificate, and write its last day in the sheet.",
                wrong: "child_certificate: 2025-06-30",
                right: "child_certificate: 2028-06-30"
            )
        case .menteeWithoutAge:
            ProblemLesson(
                "A child certificate is required for the youngest, but nobody can tell whether this mentee is one of them: "
                    + "the age is not stated. So none is asked for.",
                remedy: "Fill in the age.",
                wrong: "id,age\nE5,",
                right: "id,age\nE5,14"
            )
        case .futureDate:
            ProblemLesson(
                "The mentee has waited since a day that has not come yet. It is counted as the day of matching, that is, no "
                    + "waiting at all.",
                remedy: "Correct the year if it is a slip.",
                wrong: "waiting_since: 2062-03-01",
                right: "waiting_since: 2026-03-01"
            )
        case .mentorNobodyCanUse:
            ProblemLesson(
                "No mentee on the list could have this mentor: each pair breaks a rule, most often that of times or "
                    + "languages. The mentor will stand without anybody, however the others are matched.",
                remedy: "Look at the mentor's times, languages, need and ages; or keep the mentor for later.",
                wrong: "mentor: Sun 6-7      all mentees: weekdays",
                right: "mentor: Sun 6-7, Wed 15-18"
            )
        case .rolesDecide:
            ProblemLesson(
                "The mentee asks for a number of mentors, and names another number of roles. Each role is filled by one "
                    + "mentor, so the roles decide.",
                remedy: "Name a role for each mentor, or correct the number.",
                wrong: "mentors: 1      roles: companion, host",
                right: "mentors: 2      roles: companion, host"
            )
        case .tooManyRoles:
            ProblemLesson(
                "The mentee names more roles than anybody can want mentors. Each role is filled by one mentor; a cell with "
                    + "so many is most often a text that belongs in another column.",
                remedy: "Name the roles that the mentee needs somebody for, and no others.",
                wrong: "roles: a hundred and one of them",
                right: "roles: companion, host"
            )
        case .customColumnMissing:
            ProblemLesson(
                "A criterion of your own reads a header that is not in the list. For everybody on it the answer counts as "
                    + "not stated, so that the criterion does nothing.",
                remedy: "Write the header in the policy exactly as in the sheet.",
                wrong: "column: \"drivers license\"      the sheet: driving licence",
                right: "column: \"driving licence\"      the sheet: driving licence"
            )
        case .badCustomCell:
            ProblemLesson(
                "A criterion of your own compares words, numbers, ranges or steps on a scale, and this cell is none. Its text is "
                    + "not shown, since columns of your own may be personal.",
                remedy: "Write what the message asks for, or leave the cell empty: then it counts as not stated.",
                wrong: "distance: rather near",
                right: "distance: 4"
            )
        }
    }
}
