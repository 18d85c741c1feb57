extension EnglishTexts {
    func keepKey(_ name: String) -> String {
        "\(name) is the key: it says who is who. Keep it to yourself, and do not share it with the other files."
    }

    func nobodyToReveal(file: String) -> String {
        "No pseudonym of the key stands in \(DisplayText.escaped(file)); no ids and names were put in."
    }

    func pseudonymsOfAnotherKey(file: String) -> String {
        "Error: \(DisplayText.escaped(file)) has pseudonyms that this key does not have. Use the key.csv that was written "
            + "together with it."
    }

    func revealed(file: String) -> String { "Ids and names are back in \(DisplayText.escaped(file))." }

    func revealFile() -> String { "a file that was written with pseudonyms (- for standard input)" }

    func revealOutput() -> String { "write it to this file" }

    func pseudonymiseOption() -> String { "pseudonyms for ids and names; key.csv tells who" }

    func keyArgument() -> String { "the key.csv that was written with the other files" }

    func revealCommand() -> CommandText {
        CommandText(
            summary: "Put ids and names back into a file with pseudonyms.",
            examples: [
                Example("match-cli reveal out/key.csv out/pairs.csv --output pairs.csv", "a list for Excel"),
                Example("match-cli reveal out/key.csv out/report.html --output report.html", "the report"),
                Example("match-cli reveal out/key.csv out/run.json --output run.json", "a result, to verify it"),
            ],
            discussion: "FILE is any of those that match or rematch wrote with --pseudonymise, "
                + "also after you have noted statuses in it."
        )
    }
}
