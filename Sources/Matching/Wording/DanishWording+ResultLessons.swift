extension DanishWording {
    func lesson(_ code: ResultProblem.Code) -> ProblemLesson {
        switch code {
        case .resultSyntax:
            ProblemLesson(
                "Filen kan ikke læses som JSON, så den kommer ikke fra match, eller også er den ændret eller skåret af "
                    + "undervejs.",
                remedy: "Brug den run.json, som match skrev, uændret.",
                wrong: "match-cli verify ud/pairs.csv mentorer.csv mentees.csv",
                right: "match-cli verify ud/run.json mentorer.csv mentees.csv"
            )
        case .otherSchema:
            ProblemLesson(
                "Filen er skrevet af en anden udgave af programmet. Tallene kan betyde noget andet.",
                remedy: "Lav forslaget igen med denne udgave, eller kontrollér det med den, der lavede det.",
                wrong: "\"schema\": 2",
                right: "\"schema\": 1"
            )
        case .unreadableResult:
            ProblemLesson(
                "En del af filen mangler, står der to gange eller er af en forkert slags. Nogen eller noget har ændret den.",
                remedy: "Brug den run.json, som match skrev, uændret.",
                wrong: "\"matched\": \"alle\"",
                right: "\"matched\": 16"
            )
        case .otherFile:
            ProblemLesson(
                "En liste er ikke præcis den, forslaget blev lavet af. Så kan der ikke siges noget om det: nogen kan være "
                    + "kommet til, være stoppet eller have svaret noget andet.",
                remedy: "Brug de samme filer, som blev matchet, eller lav forslaget igen ud fra dem, du har nu.",
                wrong: "mentees.csv, ændret siden forslaget",
                right: "mentees.csv, som den var ved forslaget"
            )
        case .unknownPersonInResult:
            ProblemLesson(
                "Forslaget nævner en, der ikke står på listen.",
                remedy: "Stol ikke på forslaget; lav det igen med match.",
                wrong: "\"mentee\": \"E99\"     (det id har ingen)",
                right: "\"mentee\": \"E12\""
            )
        case .wrongFigure:
            ProblemLesson(
                "Et tal eller et ord i forslaget er ikke det, listerne og reglerne giver, når det regnes efter.",
                remedy: "Stol ikke på forslaget; lav det igen med match.",
                wrong: "\"points\": 99000     (regnet efter: 87300)",
                right: "\"points\": 87300"
            )
        case .wrongList:
            ProblemLesson(
                "En liste i forslaget mangler noget, har for meget eller står i en anden rækkefølge, end den skal. Der kan fx "
                    + "være en mentee, som hverken er matchet eller venter.",
                remedy: "Stol ikke på forslaget; lav det igen med match.",
                wrong: "17 mentees: 15 matchet, 1 venter",
                right: "17 mentees: 16 matchet, 1 venter"
            )
        case .brokenRule:
            ProblemLesson(
                "Et match bryder et krav, og du har ikke besluttet, at det skal laves alligevel. Ingen bør mødes ud fra sådan "
                    + "et forslag.",
                remedy: "Stol ikke på forslaget; lav det igen med match.",
                wrong: "en mentor uden børneattest og en mentee på 13",
                right: "en mentor med børneattest, eller lås!, hvis du står inde for det"
            )
        case .forbiddenPair:
            ProblemLesson(
                "Et af de matches, du har udelukket, er med i forslaget: de kan være i familie eller have sagt nej.",
                remedy: "Stol ikke på forslaget; lav det igen med match og din fil med beslutninger.",
                wrong: "M1 og E4, selv om M1;E4;forbudt",
                right: "M1 og en anden"
            )
        case .missingLock:
            ProblemLesson(
                "Et match, som du har låst, er ikke med i forslaget.",
                remedy: "Stol ikke på forslaget; lav det igen med match og din fil med beslutninger.",
                wrong: "M1;E4;lås, og E4 venter",
                right: "M1;E4;lås, og E4 har M1"
            )
        case .tooManyPairs:
            ProblemLesson(
                "Nogen har flere matches end pladser: en mentor flere mentees, end der er plads til, eller en mentee flere "
                    + "mentorer end ønsket.",
                remedy: "Stol ikke på forslaget; lav det igen med match.",
                wrong: "plads til 1, og to mentees",
                right: "plads til 1, og én mentee"
            )
        case .wrongTime:
            ProblemLesson(
                "Mødetiden mangler, eller det er ikke en tid, som begge har, så længe et møde varer.",
                remedy: "Stol ikke på forslaget; lav det igen med match.",
                wrong: "man 15-16, og mentoren har tir 15-17",
                right: "tir 15-16, og begge har tir 15-17"
            )
        case .overlappingTimes:
            ProblemLesson(
                "Nogen er lovet to møder på samme tid.",
                remedy: "Stol ikke på forslaget; lav det igen med match.",
                wrong: "M1 møder E4 man 15-16 og E5 man 15.30-16.30",
                right: "M1 møder E4 man 15-16 og E5 man 16-17"
            )
        case .groupApart:
            ProblemLesson(
                "Mentorens mentees mødes som gruppe, men forslaget giver dem hver sin tid.",
                remedy: "Stol ikke på forslaget; lav det igen med match.",
                wrong: "E4 man 15-16, E5 tir 15-16",
                right: "E4 og E5 man 15-16"
            )
        case .wrongRole:
            ProblemLesson(
                "En mentor har fået en rolle, som den unge ikke ønsker eller allerede har en til, eller som mentoren ikke "
                    + "tilbyder.",
                remedy: "Stol ikke på forslaget; lav det igen med match.",
                wrong: "to værter og ingen følgeven",
                right: "en vært og en følgeven"
            )
        case .unfitWeights:
            ProblemLesson(
                "De tal, forslaget er regnet med, holder ikke målene i rækkefølge: lidt flere point kunne veje tungere end en "
                    + "mentee, der ikke får nogen.",
                remedy: "Stol ikke på forslaget; lav det igen med match.",
                wrong: "tal, som nogen har ændret",
                right: "run.json, som match skrev den"
            )
        case .notProvedBest:
            ProblemLesson(
                "Der står, at der ikke findes et bedre forslag, men tallene viser det ikke. Forslaget kan være godt; det er "
                    + "bare ikke sikkert, at intet er bedre.",
                remedy: "Regn ikke med den påstand; lav forslaget igen med match.",
                wrong: "tal, som nogen har ændret",
                right: "run.json, som match skrev den"
            )
        }
    }
}
