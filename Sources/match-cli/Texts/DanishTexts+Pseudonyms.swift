extension DanishTexts {
    func keepKey(_ name: String) -> String {
        "\(name) er nøglen: den viser, hvem der er hvem. Behold den selv, og del den ikke sammen med de andre filer."
    }

    func nobodyToReveal(file: String) -> String {
        "Der står ingen af nøglens pseudonymer i \(DisplayText.escaped(file)); ingen id'er og navne er sat ind."
    }

    func pseudonymsOfAnotherKey(file: String) -> String {
        "Fejl: i \(DisplayText.escaped(file)) står pseudonymer, som nøglen ikke har. Brug den key.csv, der blev skrevet "
            + "sammen med filen."
    }

    func revealed(file: String) -> String { "Id'er og navne er sat ind igen i \(DisplayText.escaped(file))." }

    func revealFile() -> String { "en fil, der blev skrevet med pseudonymer (- for standardinput)" }

    func revealOutput() -> String { "gem i denne fil" }

    func pseudonymiseOption() -> String { "pseudonymer for id og navn; nøglen er key.csv" }

    func keyArgument() -> String { "den key.csv, der blev skrevet sammen med de andre filer" }

    func revealCommand() -> CommandText {
        CommandText(
            summary: "Sætter id'er og navne ind igen i en fil med pseudonymer.",
            examples: [
                Example("match-cli reveal ud/key.csv ud/pairs.csv --output pairs.csv", "en liste til Excel"),
                Example("match-cli reveal ud/key.csv ud/report.html --output report.html", "rapporten"),
                Example(
                    "match-cli reveal ud/key.csv ud/run.json --output run.json",
                    "et resultat, så det kan kontrolleres"
                ),
            ],
            discussion: "FIL er en af dem, som match eller rematch skrev med --pseudonymise, "
                + "også når du har skrevet status i den."
        )
    }
}
