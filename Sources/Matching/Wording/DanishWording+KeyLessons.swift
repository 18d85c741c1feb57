extension DanishWording {
    func lesson(_ code: KeyProblem.Code) -> ProblemLesson {
        switch code {
        case .missingKeyColumn:
            ProblemLesson(
                "En nøgle siger, hvem hvert pseudonym står for. Filen her mangler en kolonne, så enten er den ikke en nøgle, "
                    + "eller også er den ændret.",
                remedy: "Brug den key.csv, der blev skrevet sammen med de andre filer.",
                wrong: "pseudonym;navn\nE-X4T9;Eksempel Lea",
                right: "rolle;pseudonym;id;navn\nmentee;E-X4T9;E2;Eksempel Lea"
            )
        case .badKeyCell:
            ProblemLesson(
                "En række i nøglen mangler enten pseudonymet eller den, det står for. Så bliver nogen ved med at være skjult "
                    + "eller forvekslet med en anden.",
                remedy: "Brug key.csv, som den blev skrevet, uden ændringer.",
                wrong: "rolle;pseudonym;id;navn\nmentee;E-X4T9;;Eksempel Lea",
                right: "rolle;pseudonym;id;navn\nmentee;E-X4T9;E2;Eksempel Lea"
            )
        case .keyStatedTwice:
            ProblemLesson(
                "To rækker i nøglen har det samme pseudonym, så ingen kan se, hvem det står for.",
                remedy: "Brug key.csv, som den blev skrevet; to nøgler kan ikke sættes sammen til én.",
                wrong: "mentee;E-X4T9;E2;Eksempel Lea\nmentee;E-X4T9;E4;Eksempel Karl",
                right: "mentee;E-X4T9;E2;Eksempel Lea\nmentee;E-7KQ2;E4;Eksempel Karl"
            )
        }
    }
}
