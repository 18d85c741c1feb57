extension DanishWording {
    func lesson(_ code: PairsProblem.Code) -> ProblemLesson {
        switch code {
        case .missingPairsColumn:
            ProblemLesson(
                "En fil med matches siger i hver række, hvilken mentor, hvilken mentee og hvad du har besluttet. En af de "
                    + "kolonner er der ikke.",
                remedy:
                    "Skriv overskrifterne mentor, mentee og status i første række; der må gerne stå andre kolonner ved "
                    + "siden af.",
                wrong: "mentor;mentee\nM1;E4",
                right: "mentor;mentee;status\nM1;E4;lås"
            )
        case .unknownStatus:
            ProblemLesson(
                "Status er ikke et af de ord, man kan beslutte. En beslutning, der ikke bliver forstået, ville gå tabt.",
                remedy:
                    "Skriv lås, lås! (også mod et krav), forbudt, tidligere, fortsæt eller afslået, eller lad cellen være "
                    + "tom.",
                wrong: "mentor;mentee;status\nM1;E4;ja tak",
                right: "mentor;mentee;status\nM1;E4;fortsæt"
            )
        case .missingPerson:
            ProblemLesson(
                "Rækken har en status, men siger ikke for hvem.",
                remedy: "Skriv begge id'er, som de står på listerne, eller slet status.",
                wrong: "mentor;mentee;status\nM1;;lås",
                right: "mentor;mentee;status\nM1;E4;lås"
            )
        case .unknownPerson:
            ProblemLesson(
                "Ingen på listen har det id. Måske er personen stoppet, eller også er id'et skrevet anderledes der.",
                remedy:
                    "Skriv id'et, som det står på listen, eller slet rækken. Et tidligere match må gerne blive stående.",
                wrong: "mentor: 7      på listen: M07",
                right: "mentor: M07    på listen: M07"
            )
        case .contradictingPairs:
            ProblemLesson(
                "Det samme match står der to gange med hver sin beslutning, fx lås og forbudt. Kun du ved, hvad der er "
                    + "rigtigt.",
                remedy: "Slet den ene række.",
                wrong: "M1;E4;lås\nM1;E4;forbudt",
                right: "M1;E4;lås"
            )
        case .pairStatedTwice:
            ProblemLesson(
                "Den samme beslutning om det samme match står der to gange. Den tæller én gang.",
                remedy: "Du skal ikke gøre noget.",
                wrong: "M1;E4;lås\nM1;E4;lås",
                right: "M1;E4;lås"
            )
        case .lockBreaksRule:
            ProblemLesson(
                "Du har besluttet et match, som bryder et krav: de har fx intet fælles sprog, eller mentoren har ingen ledig "
                    + "plads. Krav er der for at passe på folk, så vi spørger dig en gang til.",
                remedy:
                    "Se på det krav, meddelelsen nævner. Slet status, eller skriv lås!, hvis du mener det alligevel; så "
                    + "står det i forslaget.",
                wrong: "M1;E4;lås",
                right: "M1;E4;lås!"
            )
        case .earlierBreaksRule:
            ProblemLesson(
                "Et match fra det tidligere forslag bryder nu et krav, eller menteen er ikke klar: en attest er fx udløbet, "
                    + "eller de har ingen fælles tid mere. Det laves ikke igen og tælles ikke med blandt dem, der beholdes.",
                remedy: "Se på det krav, meddelelsen nævner. Skriv fortsæt, hvis de to mødes og fortsætter alligevel.",
                wrong: "M1;E4;",
                right: "M1;E4;fortsæt"
            )
        }
    }

    func lesson(_ code: MatrixProblem.Code) -> ProblemLesson {
        switch code {
        case .emptyMatrix:
            ProblemLesson(
                "Matricen har ingen rækker eller ingen kolonner, så der er ikke noget at løse.",
                remedy: "Skriv én række tal pr. linje, uden overskrifter.",
                wrong: "(en tom fil)",
                right: "4,1,3\n2,0,5"
            )
        case .notAnInteger:
            ProblemLesson(
                "En celle er ikke et helt tal. Der regnes i hele tal, så summer er nøjagtige og svaret kan kontrolleres.",
                remedy:
                    "Gang decimaltal op til hele tal. Lad cellen være tom, eller skriv x eller inf, hvor et match ikke er "
                    + "tilladt.",
                wrong: "4.5,1\n2,3",
                right: "45,10\n20,30"
            )
        case .costOutOfRange:
            ProblemLesson(
                "Et tal, eller summen af flere, er for stort til at regne nøjagtigt med.",
                remedy: "Del alle tal med det samme tal.",
                wrong: "9223372036854775808,1",
                right: "9223372036,0"
            )
        case .raggedRow:
            ProblemLesson(
                "En række har et andet antal celler end den første, så det er ikke til at se, hvilken kolonne et tal hører til.",
                remedy: "Giv alle rækker lige mange celler; lad en være tom, hvor et match ikke er tilladt.",
                wrong: "4,1,3\n2,0",
                right: "4,1,3\n2,0,"
            )
        case .badMatrixFile:
            ProblemLesson(
                "Filen siger, at den er .npy eller DIMACS, men følger ikke det format.",
                remedy:
                    "Skriv filen igen: .npy med to dimensioner af int32, int64 eller hele floats; DIMACS med linjen "
                    + "p asn NODES ARCS først.",
                wrong: "a 1 3 7",
                right: "p asn 4 1\nn 1\nn 2\na 1 3 7"
            )
        case .matrixTooLarge:
            ProblemLesson(
                "Matricen har flere rækker eller kolonner, end der kan regnes med.",
                remedy: "Del opgaven, eller udelad rækker og kolonner, hvor intet er tilladt.",
                wrong: "millioner af rækker i én fil",
                right: "flere mindre filer"
            )
        }
    }
}
