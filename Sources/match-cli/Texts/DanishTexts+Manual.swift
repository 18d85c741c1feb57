extension DanishTexts {
    func groupName(_ group: OptionGroup) -> String {
        switch group {
        case .rules: "Regler"
        case .lists: "Lister"
        case .always: "Altid"
        }
    }

    func groupedOptionsSummary() -> String { "Valg, som flere kommandoer har." }

    var manualCommand: CommandText {
        CommandText(
            summary: "Skriver håndbogen til man.",
            examples: [
                Example("match-cli manual | man -l -", "læs den"),
                Example("match-cli manual > match-cli.1", "gem den som fil"),
            ]
        )
    }

    var explainOption: String { "hvad et problem betyder (koden står i [ ])" }

    var codePlaceholder: String { "KODE" }

    var formatForPeopleOrPrograms: String { "som tekst til dig eller som json til et program" }

    var formatOfCheck: String { "json til et program; med --records også csv" }

    var manualWords: ManualWords {
        ManualWords(
            nameHeading: "NAVN",
            synopsisHeading: "BRUG",
            descriptionHeading: "BESKRIVELSE",
            commandsHeading: "KOMMANDOER",
            sharedOptionsHeading: "VALG I FLERE KOMMANDOER",
            anyOption: "valg",
            description: [
                "match-cli læser en liste over mentorer og en liste over mentees og foreslår den bedste mentor til hver "
                    + "mentee: alle programmets krav er overholdt, flest mulige får en mentor, og der findes ikke et bedre "
                    + "forslag. Det bliver kontrolleret, før noget bliver vist. Et menneske bestemmer; værktøjet foreslår. "
                    + "Intet bliver sendt nogen steder hen.",
                "Listerne er CSV-filer, som regneark gemmer dem, med overskrifter på dansk eller engelsk. Reglerne står i en "
                    + "regelfil med kommentarer; match-cli init laver en af hver at begynde med. En fil, der hedder -, er "
                    + "standard input; det kan én af filerne være. Efter -- er alt argumenter.",
                "Data kommer på standard output og meddelelser på standard error. Til programmer er der --format json, som er "
                    + "beskrevet i docs/schema i kildekoden.",
            ],
            mayRepeat: "Kan bruges flere gange.",
            alsoTakes: { "Har også de valg, der står under \($0.joined(separator: " og ")) længere nede." },
            lists: [
                .init(
                    heading: "SLUTKODER",
                    items: [
                        ("0", "Færdig, også når ingen kunne matches."),
                        ("64", "Kommandolinjen giver ikke mening."),
                        ("65", "Der er fejl i en fil, en lås bryder et krav, eller et forslag kan ikke kontrolleres."),
                        ("66", "En fil, der skal læses, mangler eller kan ikke åbnes."),
                        ("69", "Det, der er låst, kan ikke gælde samtidig."),
                        ("73", "En fil kan ikke laves eller findes allerede."),
                        ("74", "Det gik galt undervejs at læse eller skrive, eller der er for lidt hukommelse."),
                        ("130", "Afbrudt fra tastaturet."),
                        ("143", "Afsluttet af et andet program eller systemet."),
                    ]
                ),
                .init(
                    heading: "FILER",
                    items: [
                        ("mentors.csv, mentees.csv", "Listerne, når der ikke nævnes andre."),
                        ("policy.json5", "Reglerne; læses, når filen er der, og der ikke nævnes lister."),
                        ("pairs.csv, unmatched.csv, mentors.csv", "Det, --output skriver til Excel."),
                        ("run.json", "Hele forslaget, og hvad det er lavet af, til verify."),
                    ]
                ),
                .init(
                    heading: "MILJØVARIABLER",
                    items: [
                        ("LC_ALL, LC_MESSAGES, LANG", "Sproget, når --lang ikke siger det."),
                        ("NO_COLOR", "Alt andet end tomt: ingen farver."),
                        ("COLUMNS", "Linjernes bredde i stedet for skærmens."),
                        ("TERM", "Med dumb er der hverken farver eller fremdrift."),
                    ]
                ),
            ]
        )
    }
}
