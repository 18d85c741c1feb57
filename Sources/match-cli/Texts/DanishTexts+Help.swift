extension DanishTexts {
    var programSummary: String { "Matcher mentorer med mentees og viser, at der ikke findes et bedre forslag." }

    var programExamples: [Example] {
        [
            Example("match-cli init klub", "lav to lister, du kan udfylde, i mappen klub"),
            Example("match-cli match mentors.csv mentees.csv", "se det bedste forslag"),
            Example("match-cli match mentors.csv mentees.csv --output ud", "få det i filer til Excel"),
        ]
    }

    func command(_ name: CommandName) -> CommandText {
        switch name {
        case .match:
            CommandText(
                summary: "Læser to lister og foreslår den bedste mentor til hver mentee.",
                examples: [
                    Example("match-cli match", "filerne i denne mappe"),
                    Example("match-cli match a.csv b.csv --output ud", "få forslaget i filer"),
                    Example("match-cli match a.csv b.csv --pairs pairs.csv", "med det, du har bestemt"),
                ],
                discussion: "Der skrives ingenting, hvis en fil har fejl. "
                    + "Forslaget er det samme, uanset hvilken rækkefølge rækkerne står i."
            )
        case .check:
            CommandText(
                summary: "Viser alle fejl og mangler i filerne på én gang.",
                examples: [
                    Example("match-cli check mentors.csv mentees.csv", "begge lister, som match ville læse dem"),
                    Example("match-cli check mentees.csv", "én liste"),
                    Example("match-cli check --records ark.csv", "en hvilken som helst CSV-fil, som den blev læst"),
                ]
            )
        case .explain:
            CommandText(
                summary: "Forklarer, hvorfor en mentee får netop den mentor, eller ingen.",
                examples: [
                    Example(
                        "match-cli explain mentors.csv mentees.csv --mentee E12",
                        "hvorfor, og hvad der ville ændre det"
                    ),
                    Example("match-cli explain a.csv b.csv --mentee E12 --mentor M03", "hvorfor ikke den mentor"),
                ],
                discussion: "Point er scorens: procent af alt, hvad et match kan få."
            )
        case .rematch:
            CommandText(
                summary: "Matcher igen efter de første møder og beholder det, der kan beholdes.",
                examples: [
                    Example("match-cli rematch a.csv b.csv --previous ud/pairs.csv", "efter første møde"),
                    Example("match-cli rematch a.csv b.csv --previous p.csv --keep all", "bryd ingen"),
                ],
                discussion:
                    "En række med fortsæt bliver beholdt, en med afslået kommer ikke igen, og alle andre bliver "
                    + "beholdt, medmindre en anden så får en mentor."
            )
        case .recruit:
            CommandText(
                summary: "Siger, hvilke nye mentorer du skal lede efter, og hvad de ville give.",
                examples: [
                    Example("match-cli recruit mentors.csv mentees.csv", "den første linje er et opslag"),
                    Example("match-cli recruit a.csv b.csv --top 3 --format json", "til et program"),
                ]
            )
        case .verify:
            CommandText(
                summary: "Kontrollerer et gemt forslag ud fra de lister, det er lavet af.",
                examples: [
                    Example(
                        "match-cli verify ud/run.json mentors.csv mentees.csv",
                        "hvad der holder, eller hvad der er galt"
                    )
                ],
                discussion: "Reglerne og det, du havde bestemt, er dem, som står i forslaget. "
                    + "Der bliver ikke matchet på ny."
            )
        case .reveal: revealCommand()
        case .sample:
            CommandText(
                summary: "Skriver opdigtede lister i enhver størrelse, så du kan prøve værktøjet.",
                examples: [Example("match-cli sample --mentors 40 --mentees 30 --seed 1 test", "i mappen test")]
            )
        case .initialise:
            CommandText(
                summary: "Skriver to lister med eksempler, en regelfil og en vejledning.",
                examples: [
                    Example("match-cli init", "i denne mappe"),
                    Example("match-cli init klub", "i mappen klub"),
                ]
            )
        case .solve:
            CommandText(
                summary: "Løser en ren matrix af omkostninger (for udviklere).",
                examples: [
                    Example("match-cli solve costs.csv", "flest rækker, og så den laveste sum"),
                    Example(
                        "match-cli solve scores.npy --maximize --format json",
                        "flest rækker, og så den højeste sum"
                    ),
                ],
                discussion: "Læser CSV uden overskrifter, .npy eller DIMACS .asn. "
                    + "En tom celle, x, inf eller NaN er et par, der ikke må laves."
            )
        case .completions:
            CommandText(
                summary: "Skriver et script, der fuldfører kommandoer i en shell.",
                examples: [Example("source <(match-cli completions bash)", "så længe dette vindue med bash er åbent")]
            )
        case .manual: manualCommand
        }
    }

    func option(_ name: OptionName) -> String {
        switch name {
        case .policy: "jeres regler (JSON5)"
        case .preset: "regler for en slags program; det, der står i --policy, går forud."
        case .weight: "hvor meget et kriterium tæller, 0 til 1000, for eksempel fag=60"
        case .require: "gør et kriterium til et krav, for eksempel område"
        case .printPolicy: "vis de regler, der gælder, og stop"
        case .objective: "hvad det bedste forslag er."
        case .date: "den dag, der matches (ellers i dag)"
        case .format: "hvordan der skrives (på skærmen ellers tabel)"
        case .output: "skriv forslaget som filer i den mappe"
        case .force: "erstat filer, der findes i forvejen"
        case .pseudonymise: pseudonymiseOption()
        case .pairs: "matches, der skal laves eller aldrig må laves (CSV: mentor, mentee, status)"
        case .mentee: "hvem det handler om: et id på listen med mentees"
        case .mentor: "sammenlign med denne mentor: et id på listen med mentorer"
        case .top: "hvor mange der vises (ellers 3)"
        case .previous: "de matches, der blev foreslået før (en pairs.csv)"
        case .keep: "hvor mange af dem der beholdes (ellers needed)"
        case .delimiter: "hvad der skiller cellerne, hvis det ikke kan ses"
        case .skipBadRows: "gå videre uden de rækker, der har fejl"
        case .records: "vis hver fils celler, som de blev læst"
        case .kind: "hvad en enkelt liste indeholder, hvis det er uklart"
        case .mentors: "hvor mange mentorer"
        case .mentees: "hvor mange mentees"
        case .seed: "et andet tal giver andre personer"
        case .explain: explainOption
        case .maximize: "den højeste sum i stedet for den laveste"
        case .language: "sproget (ellers computerens)"
        case .quiet: "ingen beskeder ud over fejl"
        }
    }

    func argument(_ name: ArgumentName) -> String {
        switch name {
        case .mentors: "listen med mentorer (CSV; - for standardinput)"
        case .mentees: "listen med mentees (CSV; - for standardinput)"
        case .result: "run.json fra et forslag (- for standardinput)"
        case .key: keyArgument()
        case .file: "en liste (CSV; - for standardinput)"
        case .directory: "den mappe, der skrives i"
        case .matrix: "omkostningerne (- for standardinput)"
        case .shell: "bash, zsh eller fish"
        }
    }

    func placeholder(_ name: ArgumentName) -> String {
        switch name {
        case .mentors: "MENTORER"
        case .mentees: "MENTEES"
        case .result: "FORSLAG"
        case .key: "NØGLE"
        case .file: "FIL"
        case .directory: "MAPPE"
        case .matrix: "MATRIX"
        case .shell: "SHELL"
        }
    }
}
