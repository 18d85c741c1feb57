extension DanishWording {
    func lesson(_ code: PolicyProblem.Code) -> ProblemLesson {
        switch code {
        case .policySyntax:
            ProblemLesson(
                "Regelfilen kan ikke læses herfra: som regel mangler der et komma, en parentes eller et anførselstegn lige "
                    + "før. Der bliver ikke matchet efter regler, der kun er halvt forstået.",
                remedy:
                    "Se på stedet over ^ og på linjen før. Regelfilen fra match-cli init viser, hvordan det skal se ud.",
                wrong: "{ balance: true minimumScore: 50 }",
                right: "{ balance: true, minimumScore: 50 }"
            )
        case .unknownKey:
            ProblemLesson(
                "Et ord foran et kolon er ikke et, reglerne har. Sprang vi det over, ville en regel, du regner med, ikke "
                    + "gælde.",
                remedy: "Brug det ord, der bliver foreslået. match-cli match --print-policy viser dem alle.",
                wrong: "{ minimunScore: 50 }",
                right: "{ minimumScore: 50 }"
            )
        case .duplicateKey:
            ProblemLesson(
                "Det samme ord står to gange samme sted, måske med to forskellige værdier. Hvad der var meningen, kan ingen se.",
                remedy: "Behold den ene.",
                wrong: "{ balance: true, balance: false }",
                right: "{ balance: true }"
            )
        case .wrongType:
            ProblemLesson(
                "Her skal stå noget af en anden slags, fx et tal i stedet for en tekst eller en liste i stedet for én værdi.",
                remedy: "Skriv det, meddelelsen beder om. Tekster står i anførselstegn; tal, true og false gør ikke.",
                wrong: "{ minimumScore: \"halvtreds\" }",
                right: "{ minimumScore: 50 }"
            )
        case .outOfRange:
            ProblemLesson(
                "Tallet er mindre eller større, end det giver mening her.",
                remedy: "Skriv et tal inden for de grænser, meddelelsen nævner.",
                wrong: "{ meetingMinutes: 0 }",
                right: "{ meetingMinutes: 60 }"
            )
        case .unknownWord:
            ProblemLesson(
                "Her skal stå et af nogle få bestemte ord, og det her er ikke et af dem.",
                remedy: "Vælg et af de ord, meddelelsen nævner.",
                wrong: "{ objective: \"bedst\" }",
                right: "{ objective: \"participation\" }"
            )
        case .missingKey:
            ProblemLesson(
                "Der mangler noget, som skal stå der: dit eget kriterium skal have et navn, en slags og den kolonne, det læser.",
                remedy: "Tilføj det, meddelelsen nævner.",
                wrong: "{ kind: \"same\", column: \"køn\" }",
                right: "{ name: \"køn\", kind: \"same\", column: \"køn\" }"
            )
        case .keyNotOfKind:
            ProblemLesson(
                "Hver slags kriterium har sine egne ord; shares hører fx til distance, og table til table. Her ville det ikke "
                    + "betyde noget.",
                remedy: "Slet det, eller vælg den slags, det hører til.",
                wrong: "{ name: \"trin\", kind: \"same\", shares: { \"1\": 500 } }",
                right: "{ name: \"trin\", kind: \"distance\", shares: { \"1\": 500 } }"
            )
        case .notANumber:
            ProblemLesson(
                "I shares er det, der står foran kolonet, forskellen mellem to tal, og det her er ikke et tal.",
                remedy: "Skriv forskellen som et tal i anførselstegn; det må gerne være negativt eller have decimaler.",
                wrong: "shares: { \"tæt på\": 1000 }",
                right: "shares: { \"0\": 1000, \"-1\": 500 }"
            )
        case .columnAndSides:
            ProblemLesson(
                "Med column nævner du en overskrift på begge lister på én gang, med mentee og mentor en på hver. De to siger hinanden "
                    + "imod.",
                remedy: "Behold column, hvis overskriften er den samme på begge lister, ellers mentee og mentor.",
                wrong: "{ column: \"km\", mentor: \"rejser\" }",
                right: "{ mentee: \"afstand\", mentor: \"rejser\" }"
            )
        case .nameTaken:
            ProblemLesson(
                "To kriterier hedder det samme. Point og begrundelser nævner dem ved navn, så ingen kunne skelne dem.",
                remedy: "Giv det ene et andet navn.",
                wrong: "{ name: \"area\", … }     (area findes i forvejen)",
                right: "{ name: \"gade\", … }"
            )
        case .tooManyCriteria:
            ProblemLesson(
                "Der er flere af dine egne kriterier, end der kan regnes med. Jo flere der er, jo mindre afgør hvert af dem.",
                remedy: "Behold dem, der betyder noget.",
                wrong: "custom: [ … hundrede af dem … ]",
                right: "custom: [ … de fem vigtigste … ]"
            )
        case .headerTwice:
            ProblemLesson(
                "Én overskrift skal læses som to forskellige ting. En celle kan kun være den ene.",
                remedy: "Vælg en anden overskrift til den ene af dem.",
                wrong: "columns: { mentees: { id: \"kode\", area: \"kode\" } }",
                right: "columns: { mentees: { id: \"kode\", area: \"bydel\" } }"
            )
        case .neverKept:
            ProblemLesson(
                "Kriteriet er et krav, men ingen svar kan opfylde det: alle shares er 0. Så kunne ingen blive matchet.",
                remedy: "Giv mindst én share over 0, eller slet required.",
                wrong: "{ kind: \"distance\", shares: { \"0\": 0 }, required: true, … }",
                right: "{ kind: \"distance\", shares: { \"0\": 1000 }, required: true, … }"
            )
        case .noEffect:
            ProblemLesson(
                "Det må gerne stå der, men det ændrer ingenting: en vægt på et kriterium, der ikke giver point, eller balance, "
                    + "hvor kun summen tæller.",
                remedy: "Slet det, eller ret det, det afhænger af.",
                wrong: "{ objective: \"score\", balance: true }",
                right: "{ objective: \"participation\", balance: true }"
            )
        case .minimumScoreUnreachable:
            ProblemLesson(
                "Den laveste score, der er tilladt, er højere, end selv det bedste match kan få. Så ville ingen blive matchet.",
                remedy: "Sæt minimumScore ned, eller giv vægt til kriterier, folk kan opfylde.",
                wrong: "{ minimumScore: 90 }     (det bedste, der kan nås, er 80)",
                right: "{ minimumScore: 50 }"
            )
        }
    }
}
