extension EnglishWording {
    func lesson(_ code: KeyProblem.Code) -> ProblemLesson {
        switch code {
        case .missingKeyColumn:
            ProblemLesson(
                "A key says whose pseudonym is whose. This file lacks a column that it is read by, so it is no key, or it was "
                    + "changed.",
                remedy: "Use the key.csv that was written together with the other files.",
                wrong: "pseudonym,name\nE-X4T9,Example Lea",
                right: "role,pseudonym,id,name\nmentee,E-X4T9,E2,Example Lea"
            )
        case .badKeyCell:
            ProblemLesson(
                "A row of the key lacks the pseudonym, or whose it is. Somebody would stay hidden, or be taken for another.",
                remedy: "Use the key.csv as it was written, without changes.",
                wrong: "role,pseudonym,id,name\nmentee,E-X4T9,,Example Lea",
                right: "role,pseudonym,id,name\nmentee,E-X4T9,E2,Example Lea"
            )
        case .keyStatedTwice:
            ProblemLesson(
                "Two rows of the key have the same pseudonym, so nobody can tell whose it is.",
                remedy: "Use the key.csv as it was written; two keys cannot be joined into one.",
                wrong: "mentee,E-X4T9,E2,Example Lea\nmentee,E-X4T9,E4,Example Karl",
                right: "mentee,E-X4T9,E2,Example Lea\nmentee,E-7KQ2,E4,Example Karl"
            )
        }
    }
}
