extension EnglishWording {
    func lesson(_ code: PolicyProblem.Code) -> ProblemLesson {
        switch code {
        case .policySyntax:
            ProblemLesson(
                "The policy file cannot be read from this place on: most often a comma, a bracket or a quotation mark is "
                    + "missing just before it. Nothing is matched by rules that are only half understood.",
                remedy:
                    "Look at the place under the ^ and at the line above. The policy that match-cli init writes shows "
                    + "how it should look.",
                wrong: "{ balance: true minimumScore: 50 }",
                right: "{ balance: true, minimumScore: 50 }"
            )
        case .unknownKey:
            ProblemLesson(
                "A word before a colon is none that the policy has. Were it passed over, a rule that you believe in would "
                    + "not apply.",
                remedy: "Take the word that is proposed. match-cli match --print-policy shows all there are.",
                wrong: "{ minimunScore: 50 }",
                right: "{ minimumScore: 50 }"
            )
        case .duplicateKey:
            ProblemLesson(
                "The same word stands twice in one place, perhaps with two values. Which of them was meant cannot be told.",
                remedy: "Keep one of the two.",
                wrong: "{ balance: true, balance: false }",
                right: "{ balance: true }"
            )
        case .wrongType:
            ProblemLesson(
                "The value is of another sort than is needed here: a text instead of a number, for instance, or one value "
                    + "instead of a list.",
                remedy:
                    "Write what the message asks for. Texts stand in quotation marks, numbers and true or false do not.",
                wrong: "{ minimumScore: \"fifty\" }",
                right: "{ minimumScore: 50 }"
            )
        case .outOfRange:
            ProblemLesson(
                "The number is smaller or larger than makes sense here.",
                remedy: "Write a number within the limits that the message names.",
                wrong: "{ meetingMinutes: 0 }",
                right: "{ meetingMinutes: 60 }"
            )
        case .unknownWord:
            ProblemLesson(
                "Here one of a few words is needed, and this is none of them.",
                remedy: "Take one of the words that the message lists.",
                wrong: "{ objective: \"best\" }",
                right: "{ objective: \"participation\" }"
            )
        case .missingKey:
            ProblemLesson(
                "Something that must be said is not: a criterion of your own needs its name, its kind and the column that "
                    + "it reads.",
                remedy: "Add what the message names.",
                wrong: "{ kind: \"same\", column: \"gender\" }",
                right: "{ name: \"gender\", kind: \"same\", column: \"gender\" }"
            )
        case .keyNotOfKind:
            ProblemLesson(
                "Each kind of criterion has words of its own; shares belong to distance, for instance, and a table to table. "
                    + "Here it would mean nothing.",
                remedy: "Delete it, or choose the kind that it belongs to.",
                wrong: "{ name: \"grade\", kind: \"same\", shares: { \"1\": 500 } }",
                right: "{ name: \"grade\", kind: \"distance\", shares: { \"1\": 500 } }"
            )
        case .notANumber:
            ProblemLesson(
                "In shares, what stands before the colon is a difference between two numbers, and this is no number.",
                remedy: "Write the difference as a number in quotation marks; it may be negative or have decimals.",
                wrong: "shares: { \"near\": 1000 }",
                right: "shares: { \"0\": 1000, \"-1\": 500 }"
            )
        case .columnAndSides:
            ProblemLesson(
                "With column you name a header on both lists at once, with mentee and mentor one on each. Given together "
                    + "they contradict each other.",
                remedy: "Keep column where the header is the same on both lists, else mentee and mentor.",
                wrong: "{ column: \"km\", mentor: \"travels\" }",
                right: "{ mentee: \"distance\", mentor: \"travels\" }"
            )
        case .nameTaken:
            ProblemLesson(
                "Two criteria have the same name. Points and reasons are told by name, so nobody could tell them apart.",
                remedy: "Give one of them another name.",
                wrong: "{ name: \"area\", … }     (area is always there)",
                right: "{ name: \"street\", … }"
            )
        case .tooManyCriteria:
            ProblemLesson(
                "There are more criteria of your own than can be reckoned with. The more there are, the less each of them "
                    + "decides.",
                remedy: "Keep those that matter.",
                wrong: "custom: [ … a hundred of them … ]",
                right: "custom: [ … the five that matter … ]"
            )
        case .headerTwice:
            ProblemLesson(
                "One header is to be read as two different fields. A cell can only be one of them.",
                remedy: "Name another header for one of the two.",
                wrong: "columns: { mentees: { id: \"code\", area: \"code\" } }",
                right: "columns: { mentees: { id: \"code\", area: \"district\" } }"
            )
        case .neverKept:
            ProblemLesson(
                "The criterion is a rule, but no two answers would keep it: every share is 0. Nobody could be matched.",
                remedy: "Give at least one share above 0, or leave out required.",
                wrong: "{ kind: \"distance\", shares: { \"0\": 0 }, required: true, … }",
                right: "{ kind: \"distance\", shares: { \"0\": 1000 }, required: true, … }"
            )
        case .noEffect:
            ProblemLesson(
                "What is written is allowed, but it changes nothing: a weight on a criterion that gives no points, or "
                    + "balance where only the total counts.",
                remedy: "Delete it, or change what it depends on.",
                wrong: "{ objective: \"score\", balance: true }",
                right: "{ objective: \"participation\", balance: true }"
            )
        case .minimumScoreUnreachable:
            ProblemLesson(
                "The lowest score allowed is above what even the best pair can reach, so nobody would be matched.",
                remedy: "Lower minimumScore, or give weight to the criteria that people can meet.",
                wrong: "{ minimumScore: 90 }     (the best there can be is 80)",
                right: "{ minimumScore: 50 }"
            )
        }
    }
}
