extension DanishTexts {
    var templateMentors: [[String]] {
        [
            [
                "id", "navn", "behov", "fag", "sprog", "tider", "område", "interesser", "aldersgruppe", "pladser",
                "børneattest",
            ],
            [
                "M1", "Eksempel Ane", "mest social", "matematik | læsning", "dansk | engelsk",
                "man 15-17, tor 16.30-19",
                "Nord", "fodbold | madlavning", "fra 13", "1", "ja",
            ],
            [
                "M2", "Eksempel Bo", "erhverv", "tømrer", "dansk", "hverdage 16-18", "Syd", "cykler", "fra 18", "2",
                "nej",
            ],
            [
                "M3", "Eksempel Samira", "begge", "sygepleje | læsning", "dansk | arabisk",
                "ons eftermiddag, lør 10-14",
                "Nord", "madlavning", "fra 16", "1", "30.6.2028",
            ],
            ["M4", "Eksempel Dorte", "social", "", "dansk | tysk", "tir-tor 10-14", "Vest", "gåture", "", "1", "ja"],
            [
                "M5", "Eksempel Emil", "mest erhverv", "it | matematik", "dansk | engelsk", "man aften, tir aften",
                "Syd",
                "skak | gaming", "15-30", "1", "ja",
            ],
        ]
    }

    var templateMentees: [[String]] {
        [
            [
                "id", "navn", "behov", "fag", "sprog", "tider", "område", "interesser", "alder", "venter siden",
                "prioritet", "klar",
            ],
            [
                "E1", "Eksempel Yusuf", "social", "matematik!", "dansk | somali", "man 14-18", "Nord", "fodbold", "14",
                "1.3.2026", "", "ja",
            ],
            [
                "E2", "Eksempel Lea", "erhverv", "tømrer", "dansk", "hverdage 15-17", "Syd", "", "19", "12.5.2026", "",
                "ja",
            ],
            [
                "E3", "Eksempel Noor", "begge", "sygepleje", "arabisk! | dansk", "ons 12-16, lør", "Nord", "madlavning",
                "22", "20.1.2026", "1", "ja",
            ],
            [
                "E4", "Eksempel Karl", "mest erhverv", "it", "dansk", "tir 17-20", "Syd", "gaming", "17", "15.8.2026",
                "", "ja",
            ],
            [
                "E5", "Eksempel Maja", "mest social", "læsning", "dansk", "weekend 10-12", "Vest", "gåture", "25", "",
                "",
                "nej",
            ],
        ]
    }

    var templateReadme: String {
        """
        # Jeres program

        - `mentors.csv` og `mentees.csv`: én række pr. person. Skriv jeres egne folk i stedet for eksemplerne. En tom
          celle betyder “ikke oplyst”: den bryder ingen krav og giver ingen point.
        - `policy.json5`: reglerne, med forklaringer. I kan lade dem være, som de er. Alle kolonner, I selv føjer til
          listerne, kan tælle med; der er eksempler sidst i filen.

        Kør `match-cli match` i denne mappe for at se det bedste forslag, og `match-cli match --output ud` for at få det
        i filer til Excel. Listerne indeholder personoplysninger: hold mappen for jer selv.

        I listerne: skriv `|` mellem flere værdier. `matematik!` er et krav. Tider skrives som
        `man 15-17, hverdage 16-18, lør`. Datoer skrives som 1.3.2026.

        """
    }
}
