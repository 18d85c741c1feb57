extension EnglishTexts {
    func groupName(_ group: OptionGroup) -> String {
        switch group {
        case .rules: "Rules"
        case .lists: "Lists"
        case .always: "Always"
        }
    }

    func groupedOptionsSummary() -> String { "Options that several commands take." }

    var manualCommand: CommandText {
        CommandText(
            summary: "Print the manual for man.",
            examples: [
                Example("match-cli manual | man -l -", "read it"),
                Example("match-cli manual > match-cli.1", "keep it as a file"),
            ]
        )
    }

    var explainOption: String { "what a problem means, by the code in [ ] of its message" }

    var codePlaceholder: String { "CODE" }

    var formatForPeopleOrPrograms: String { "how to print: for people (default) or for a program" }

    var formatOfCheck: String { "json for a program; with --records csv too" }

    var manualWords: ManualWords {
        ManualWords(
            nameHeading: "NAME",
            synopsisHeading: "SYNOPSIS",
            descriptionHeading: "DESCRIPTION",
            commandsHeading: "COMMANDS",
            sharedOptionsHeading: "OPTIONS OF SEVERAL COMMANDS",
            anyOption: "option",
            description: [
                "match-cli reads a list of mentors and a list of mentees, and proposes the best mentor for each mentee: every "
                    + "rule of the programme is kept, as many as possible get a mentor, and no better proposal exists, which "
                    + "is checked before anything is shown. A person decides; the tool proposes. Nothing is sent anywhere.",
                "The lists are CSV files as spreadsheet programs export them, with headers in English or Danish. The "
                    + "rules stand in a policy file with comments; match-cli init writes one of each to begin with. "
                    + "A file named - is standard input; one of the files can be. After -- everything is an argument.",
                "Data goes to standard output and messages to standard error. For programs there is --format json, "
                    + "described in docs/schema of the source.",
            ],
            mayRepeat: "May be given several times.",
            alsoTakes: { "It also takes the options under \($0.joined(separator: " and ")), below." },
            lists: [
                .init(
                    heading: "EXIT STATUS",
                    items: [
                        ("0", "Done, also when nobody could be matched."),
                        ("64", "The command line makes no sense."),
                        ("65", "A file holds bad data, a lock breaks a rule, or a result does not verify."),
                        ("66", "An input file is missing or cannot be opened."),
                        ("69", "Locks cannot hold together."),
                        ("73", "An output cannot be created, or exists already."),
                        ("74", "Reading or writing failed underway, or there is too little memory."),
                        ("130", "Interrupted by the keyboard."),
                        ("143", "Ended by another program or the system."),
                    ]
                ),
                .init(
                    heading: "FILES",
                    items: [
                        ("mentors.csv, mentees.csv", "The lists, where no others are named."),
                        ("policy.json5", "The rules, read where it is there and no lists are named."),
                        ("pairs.csv, unmatched.csv, mentors.csv", "What --output writes for Excel."),
                        ("run.json", "The whole result and what it was made from, for verify."),
                    ]
                ),
                .init(
                    heading: "ENVIRONMENT",
                    items: [
                        ("LC_ALL, LC_MESSAGES, LANG", "The language, where --lang does not say."),
                        ("NO_COLOR", "Anything but empty: no colours."),
                        ("COLUMNS", "The width of lines, instead of the terminal's."),
                        ("TERM", "With dumb there are no colours and no progress."),
                    ]
                ),
            ]
        )
    }
}
