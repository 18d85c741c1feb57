extension EnglishWording {
    func lesson(_ code: ResultProblem.Code) -> ProblemLesson {
        switch code {
        case .resultSyntax:
            ProblemLesson(
                "The file cannot be read as JSON, so it is no result of match, or it was changed or cut on the way.",
                remedy: "Give the run.json that match wrote, unchanged.",
                wrong: "match-cli verify out/pairs.csv mentors.csv mentees.csv",
                right: "match-cli verify out/run.json mentors.csv mentees.csv"
            )
        case .otherSchema:
            ProblemLesson(
                "The result was written in a format of another release. Its figures might mean something else.",
                remedy: "Make the result again with this release, or check it with the release that made it.",
                wrong: "\"schema\": 2",
                right: "\"schema\": 1"
            )
        case .unreadableResult:
            ProblemLesson(
                "A part of the result is missing, stands there twice or is of the wrong sort. Somebody or something has "
                    + "changed the file.",
                remedy: "Give the run.json that match wrote, unchanged.",
                wrong: "\"matched\": \"all\"",
                right: "\"matched\": 16"
            )
        case .otherFile:
            ProblemLesson(
                "A list is not, byte for byte, the one that the result was made from. Then nothing can be said of the "
                    + "result: somebody may have come, gone or answered otherwise.",
                remedy: "Give the very files that were matched, or make the result again from those you have now.",
                wrong: "mentees.csv, changed since the result was made",
                right: "mentees.csv, as it was when the result was made"
            )
        case .unknownPersonInResult:
            ProblemLesson(
                "The result names somebody who is not on the list.",
                remedy: "Do not rely on this result; make it again with match.",
                wrong: "\"mentee\": \"E99\"     (nobody has that id)",
                right: "\"mentee\": \"E12\""
            )
        case .wrongFigure:
            ProblemLesson(
                "A figure or a word in the result is not what the lists and the rules give when it is reckoned again.",
                remedy: "Do not rely on this result; make it again with match.",
                wrong: "\"points\": 99000     (reckoned again: 87300)",
                right: "\"points\": 87300"
            )
        case .wrongList:
            ProblemLesson(
                "A list in the result leaves something out, holds too much or is in another order than it should be: a "
                    + "mentee who is neither matched nor waiting, for instance.",
                remedy: "Do not rely on this result; make it again with match.",
                wrong: "17 mentees: 15 matched, 1 waiting",
                right: "17 mentees: 16 matched, 1 waiting"
            )
        case .brokenRule:
            ProblemLesson(
                "A pair in the result breaks a rule of the programme, and you have not decided that it is to be made all the "
                    + "same. Nobody should meet by such a proposal.",
                remedy: "Do not rely on this result; make it again with match.",
                wrong: "a mentor without child certificate, and a mentee of 13",
                right: "a mentor with one, or lock! if you answer for it"
            )
        case .forbiddenPair:
            ProblemLesson(
                "A pair in the result is one that was decided never to be made: they may be family, or have said no.",
                remedy: "Do not rely on this result; make it again with match and your file of pairs.",
                wrong: "M1 with E4, although M1,E4,forbid",
                right: "M1 with somebody else"
            )
        case .missingLock:
            ProblemLesson(
                "A pair that was decided to be made is not in the result.",
                remedy: "Do not rely on this result; make it again with match and your file of pairs.",
                wrong: "M1,E4,lock, and E4 waits",
                right: "M1,E4,lock, and E4 has M1"
            )
        case .tooManyPairs:
            ProblemLesson(
                "Somebody has more pairs than places: a mentor more mentees than they take, or a mentee more mentors than "
                    + "she wants.",
                remedy: "Do not rely on this result; make it again with match.",
                wrong: "capacity 1, and two mentees",
                right: "capacity 1, and one mentee"
            )
        case .wrongTime:
            ProblemLesson(
                "The time of a meeting is missing, or is not one that both have for as long as a meeting lasts.",
                remedy: "Do not rely on this result; make it again with match.",
                wrong: "Mon 15-16, and the mentor has Tue 15-17",
                right: "Tue 15-16, and both have Tue 15-17"
            )
        case .overlappingTimes:
            ProblemLesson(
                "Somebody is promised two meetings at one time.",
                remedy: "Do not rely on this result; make it again with match.",
                wrong: "M1 meets E4 Mon 15-16 and E5 Mon 15:30-16:30",
                right: "M1 meets E4 Mon 15-16 and E5 Mon 16-17"
            )
        case .groupApart:
            ProblemLesson(
                "The mentor's mentees meet together as a group, and yet the result promises them different times.",
                remedy: "Do not rely on this result; make it again with match.",
                wrong: "E4 Mon 15-16, E5 Tue 15-16",
                right: "E4 and E5 Mon 15-16"
            )
        case .wrongRole:
            ProblemLesson(
                "A mentor fills a role that the mentee does not ask for or has filled already, or that the mentor does not "
                    + "offer.",
                remedy: "Do not rely on this result; make it again with match.",
                wrong: "two hosts, and no companion",
                right: "one host and one companion"
            )
        case .unfitWeights:
            ProblemLesson(
                "The figures by which the result was reckoned do not keep the programme's aims in their order: a few more "
                    + "points could outweigh a mentee who gets nobody.",
                remedy: "Do not rely on this result; make it again with match.",
                wrong: "figures that somebody has changed",
                right: "the run.json as match wrote it"
            )
        case .notProvedBest:
            ProblemLesson(
                "The result says that no proposal is better, but its own figures do not show it. It may be good; that nothing "
                    + "is better is not certain.",
                remedy: "Do not rely on that claim; make the result again with match.",
                wrong: "figures that somebody has changed",
                right: "the run.json as match wrote it"
            )
        }
    }
}
