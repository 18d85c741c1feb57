extension DanishWording {
    func message(_ problem: PairsProblem) -> String {
        switch problem {
        case .missingColumn(let column): "der mangler en kolonne med overskriften \(column.rawValue)"
        case .unknownStatus("", _): "cellen er ikke en status"
        case .unknownStatus(let text, _): "“\(text)” er ikke en status"
        case .missingPerson(let column): "rækken siger ikke, hvilken \(column.rawValue) det drejer sig om"
        case .unknownPerson(let column, _): "der er ingen \(column.rawValue) med dette id på listen"
        case .contradiction(let firstLine): "linje \(firstLine) siger noget andet om de samme to"
        case .statedTwice(let firstLine): "linje \(firstLine) siger allerede det samme"
        case .lockBreaksRule(let obstacles, let isAllowed):
            "matchet \(isAllowed ? "laves, selv om det" : "er låst, men") bryder et krav: "
                + obstacles.map(obstacle).joined(separator: "; ")
        case .earlierBreaksRule(let obstacles):
            "matchet var foreslået før, men må ikke laves nu: "
                + obstacles.map(obstacle).joined(separator: "; ")
        }
    }

    func cure(_ problem: PairsProblem) -> String {
        switch problem {
        case .missingColumn: "Den første række skal have overskrifterne mentor, mentee og status."
        case .unknownStatus(_, let suggestion):
            suggestion.map { "Mente du “\($0)”?" }
                ?? "Skriv lås, lås!, forbudt, tidligere, fortsæt eller afslået, eller lad cellen være tom."
        case .missingPerson: "Skriv id'et, som det står på listen."
        case .unknownPerson(_, isHarmless: false):
            "Skriv id'et, som det står på listen, eller slet rækken. Er der pseudonymer i filen, så brug først reveal."
        case .unknownPerson(_, isHarmless: true): "Du behøver ikke gøre noget, hvis personen er stoppet."
        case .contradiction: "Behold kun den ene af de to rækker."
        case .statedTwice: "Du behøver ikke gøre noget."
        case .lockBreaksRule(_, isAllowed: false): "Lås matchet op, eller skriv lås! for at lave det alligevel."
        case .lockBreaksRule(_, isAllowed: true): "Du behøver ikke gøre noget, hvis det er det, du vil."
        case .earlierBreaksRule:
            "Du behøver ikke gøre noget, hvis det er slut. Skriv fortsæt, hvis de to fortsætter alligevel."
        }
    }

    /// What stands in a pair's way, by its stable name.
    func obstacle(_ name: String) -> String {
        switch name {
        case "notReady": "menteen er ikke klar"
        case "noCapacity": "mentoren har ingen plads"
        case "belowMinimum": "scoren er under den laveste tilladte"
        default: self.name(Self.builtInRules.first { $0.name == name } ?? .custom(name))
        }
    }

    /// The rules that have words of their own; a programme's own rules have their names.
    private static let builtInRules: [Rule] =
        Criterion.allCases.map { .criterion($0) } + [.role, .must(.languages), .must(.subjects), .must(.interests)]
}
