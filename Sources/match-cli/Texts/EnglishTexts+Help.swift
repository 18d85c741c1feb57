extension EnglishTexts {
    var programSummary: String { "Matches mentors with mentees, and proves that no better proposal exists." }

    var programExamples: [Example] {
        [
            Example("match-cli init club", "make two lists to fill in, in the folder club"),
            Example("match-cli match mentors.csv mentees.csv", "see the best proposal"),
            Example("match-cli match mentors.csv mentees.csv --output out", "write it to files for Excel"),
        ]
    }

    func command(_ name: CommandName) -> CommandText {
        switch name {
        case .match:
            CommandText(
                summary: "Read two lists, and propose the best mentor for each mentee.",
                examples: [
                    Example("match-cli match", "the files in this folder"),
                    Example("match-cli match a.csv b.csv --output out", "write the results to files"),
                    Example("match-cli match a.csv b.csv --pairs pairs.csv", "with pairs you have decided"),
                ],
                discussion: "Nothing is written if a file has errors. "
                    + "The proposal is the same whatever the order of rows."
            )
        case .check:
            CommandText(
                summary: "List every problem in some files at once.",
                examples: [
                    Example("match-cli check mentors.csv mentees.csv", "both lists, as match would read them"),
                    Example("match-cli check mentees.csv", "one list"),
                    Example("match-cli check --records sheet.csv", "any CSV file, as it was read"),
                ]
            )
        case .explain:
            CommandText(
                summary: "Say why a mentee has that mentor, or none.",
                examples: [
                    Example("match-cli explain mentors.csv mentees.csv --mentee E12", "why, and what would change it"),
                    Example("match-cli explain a.csv b.csv --mentee E12 --mentor M03", "why not that mentor"),
                ],
                discussion: "Points are those of the score: per cent of all that a match can earn."
            )
        case .rematch:
            CommandText(
                summary: "Propose again after first meetings, and keep what can be kept.",
                examples: [
                    Example("match-cli rematch a.csv b.csv --previous out/pairs.csv", "after first meetings"),
                    Example("match-cli rematch a.csv b.csv --previous p.csv --keep all", "break none"),
                ],
                discussion:
                    "A row of PAIRS with continue is kept, one with declined never comes back, and any other is "
                    + "kept unless somebody else thereby gets a mentor."
            )
        case .recruit:
            CommandText(
                summary: "Say which mentors to look for, and what finding them gives.",
                examples: [
                    Example("match-cli recruit mentors.csv mentees.csv", "the first line is an advertisement"),
                    Example("match-cli recruit a.csv b.csv --top 3 --format json", "for a program"),
                ]
            )
        case .verify:
            CommandText(
                summary: "Check a result again from the lists it was made from.",
                examples: [
                    Example("match-cli verify out/run.json mentors.csv mentees.csv", "what holds, or what is wrong")
                ],
                discussion: "The rules and the decided pairs are those that the result says were applied. "
                    + "Nothing is matched anew."
            )
        case .reveal: revealCommand()
        case .sample:
            CommandText(
                summary: "Write invented lists of any size to try the tool on.",
                examples: [Example("match-cli sample --mentors 40 --mentees 30 --seed 1 try", "in the folder try")]
            )
        case .initialise:
            CommandText(
                summary: "Write two lists with examples, a policy and a guide.",
                examples: [
                    Example("match-cli init", "in this folder"),
                    Example("match-cli init club", "in the folder club"),
                ]
            )
        case .solve:
            CommandText(
                summary: "Solve a bare cost matrix (for developers).",
                examples: [
                    Example("match-cli solve costs.csv", "most rows first, then least cost"),
                    Example("match-cli solve scores.npy --maximize --format json", "most rows, then highest total"),
                ],
                discussion: "Reads CSV without a header row, .npy or DIMACS .asn. "
                    + "A blank cell, x, inf or NaN is a pair that must not be made."
            )
        case .completions:
            CommandText(
                summary: "Print a script that completes commands in a shell.",
                examples: [Example("source <(match-cli completions bash)", "for this session of bash")]
            )
        case .manual: manualCommand
        }
    }

    func option(_ name: OptionName) -> String {
        switch name {
        case .policy: "the programme's rules (JSON5)"
        case .preset: "rules for a kind of programme, below those of --policy."
        case .weight: "how much a criterion counts, 0 to 1000, such as subjects=60"
        case .require: "make a criterion a rule, such as area"
        case .printPolicy: "show the rules that apply, and stop"
        case .objective: "what the best proposal is."
        case .date: "the day of matching (default: today)"
        case .format: "how to print (default: table on a screen, else CSV)"
        case .output: "write the results to files in this folder"
        case .force: "replace files that exist"
        case .pseudonymise: pseudonymiseOption()
        case .pairs: "pairs to make or never to make (CSV: mentor, mentee, status)"
        case .mentee: "whom to explain: an id on the list of mentees"
        case .mentor: "compare with this mentor: an id on the list of mentors"
        case .top: "how many to show (default: 3)"
        case .previous: "the matches proposed before (a pairs.csv)"
        case .keep: "how many of them to keep (default: needed)"
        case .delimiter: "what separates the cells, if it cannot be told"
        case .skipBadRows: "go on without the rows that have errors"
        case .records: "show the cells of each file as they were read"
        case .explain: explainOption
        case .kind: "what a single list holds, if it cannot be told"
        case .mentors: "how many mentors"
        case .mentees: "how many mentees"
        case .seed: "another seed gives other people"
        case .maximize: "the highest total instead of the least"
        case .language: "the language (default: your computer's)"
        case .quiet: "no messages but errors"
        }
    }

    func argument(_ name: ArgumentName) -> String {
        switch name {
        case .mentors: "the list of mentors (CSV; - for standard input)"
        case .mentees: "the list of mentees (CSV; - for standard input)"
        case .result: "the run.json of a result (- for standard input)"
        case .key: keyArgument()
        case .file: "a list (CSV; - for standard input)"
        case .directory: "the folder to write in"
        case .matrix: "the costs (- for standard input)"
        case .shell: "bash, zsh or fish"
        }
    }

    func placeholder(_ name: ArgumentName) -> String { name.rawValue }
}
