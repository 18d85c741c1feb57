extension DanishWording {
    private static let months = [
        "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
        "december",
    ]

    /// `21. november 2026`.
    public func longDate(_ date: CalendarDate) -> String {
        "\(date.day). \(Self.months[date.month - 1]) \(date.year)"
    }

    /// `1.234`.
    public func number(_ count: Int) -> String { EnglishWording.grouped(count, mark: ".") }

    /// Monday to Sunday.
    public var dayNames: [String] { ["man", "tir", "ons", "tor", "fre", "lør", "søn"] }

    // MARK: The whole

    /// `af 17 mentees`.
    public func ofMentees(_ count: Int) -> String { "af \(number(count)) \(count == 1 ? "mentee" : "mentees")" }

    /// `af 17`.
    public func of(_ count: Int) -> String { "af \(number(count))" }

    /// How good the proposal is known to be.
    public func checked(_ proposal: Proposal) -> (claim: String, meaning: String) {
        let locked = proposal.keepsEveryRule ? "" : ", bortset fra matches, du har låst"
        let rules = "alle krav er overholdt\(locked)"
        guard proposal.isProvedBest else {
            let more = proposal.bound.placesFilled - proposal.value.placesFilled
            return (
                "Kontrolleret: \(rules). Der kan findes et bedre forslag.",
                "Folk har så få timer til fælles, at ikke alle måder at få dem til at passe på er prøvet. "
                    + (more > 0
                        ? "Der kan højst findes \(plural(more, "match", "matches")) mere."
                        : "Der er så mange matches som muligt; kun hvor godt de passer, kan blive bedre.")
            )
        }
        return (
            proposal.prefersEarlierPairs
                ? "Kontrolleret: \(rules), og intet bedre forslag bryder så få tidligere matches."
                : "Kontrolleret: \(rules), og der findes ikke et bedre forslag.",
            (proposal.prefersEarlierPairs
                ? "Intet andet forslag, der beholder lige så mange af de tidligere matches, er bedre efter dine regler. "
                : "Hvem du end flytter, bliver det samlet set ikke bedre efter dine egne regler og vægte. ")
                + "Det er bevist, ikke skønnet."
        )
    }

    // MARK: Pairs

    /// `12 af 40 matches vises`.
    public var shownPattern: String { "{n} af {all} matches vises" }

    /// `17,4 af 20,0`.
    public func points(_ points: String, of possible: String) -> String { "\(points) af \(possible)" }

    /// What a close call would cost.
    public func closeCall(_ difference: String) -> String { "koster \(difference)" }

    /// What changing a pair costs.
    public func changing(_ without: MatchExchange, in proposal: Proposal) -> String {
        switch without.difference {
        case .none: "Du kan selv vælge: et andet match koster ikke noget."
        case .matched(let count):
            "Siger du nej, mangler \(plural(max(1, count), "mentee", "mentees")) en mentor."
        case .order: "Siger du nej, må en, der står længere fremme i køen, undvære en mentor."
        case .places(let count): "Siger du nej, bliver der \(plural(count, "match", "matches")) færre."
        case .shortfall: "Siger du nej, får en mentor for få mentees."
        case .kept(let count): "Siger du nej, brydes \(plural(count, "tidligere match", "tidligere matches"))."
        case .lowest: "Siger du nej, bliver det svageste match svagere."
        case .balance: "Siger du nej, fordeles mentees mindre jævnt."
        case .points(let points): "Siger du nej, koster det \(difference(points, proposal)) point i alt."
        }
    }

    /// How sure a pair is.
    public func standing(_ standing: Certainty.Standing) -> String {
        switch standing {
        case .locked: "Matchet er låst."
        case .inEveryBest: "Matchet er med i alle de bedste forslag."
        case .exchangeable: "Du kan selv vælge: der er et lige så godt forslag uden dette match."
        case .open: "Det vides ikke, om et forslag uden dette match kunne være lige så godt."
        }
    }

    /// `og 5 til`.
    public func more(_ count: Int) -> String { "og \(number(count)) til" }

    /// `mentorer.csv, linje 3 og 9, kolonne 4`.
    public func place(file: String, lines: [Int], column: Int?) -> String {
        var place = file
        let shown = lines.prefix(11).map { "\($0)" }
        if lines.count > 12 {
            place += ", linje \(shown.joined(separator: ", ")) og \(lines.count - 11) til"
        } else if let last = lines.last {
            let others = lines.dropLast().map { "\($0)" }.joined(separator: ", ")
            place += ", linje \(others)\(others.isEmpty ? "" : " og ")\(last)"
        }
        if let column { place += ", kolonne \(column)" }
        return place + ":"
    }

    /// How many rows of the lists are not in the proposal, as they have errors.
    public func rowsLeftOut(_ count: Int) -> String {
        count == 1
            ? "1 række med fejl er ikke med: personen i den er ikke en del af forslaget."
            : "\(number(count)) rækker med fejl er ikke med: personerne i dem er ikke en del af forslaget."
    }

    /// Columns that are not used.
    public func ignoredColumns(_ count: Int) -> String { "\(plural(count, "kolonne", "kolonner")) bliver ikke brugt" }

    // MARK: Mentors and recruiting

    /// Mentors without a mentee.
    public func withoutMentee(mentors: Int, places: Int) -> String {
        "\(plural(mentors, "mentor", "mentorer")) med \(plural(places, "plads", "pladser")) i alt. "
            + "Spørg, om de kan på et andet tidspunkt, i et andet område eller med et andet fag."
    }

    /// Whom the advice is for.
    public func recruitingLead(inNeed: Int, hasAdvice: Bool) -> String {
        switch (inNeed, hasAdvice) {
        case (0, false): "Alle, der er klar, har en mentor, og ingen ny mentor ville gøre matchene bedre."
        case (0, true): "Alle, der er klar, har en mentor. De her ville gøre matchene bedre."
        case (_, false):
            "\(plural(inNeed, "mentee", "mentees")) mangler en mentor, men ingen bestemt slags mentor ville hjælpe. "
                + "Se, hvad der ville hjælpe hver af dem, der venter."
        case (_, true):
            "\(plural(inNeed, "mentee", "mentees")) mangler en mentor. De her nye mentorer ville hjælpe mest; "
                + "det er regnet ud ved at matche igen med dem."
        }
    }

    // MARK: Pictures

    /// What the distribution says.
    public func scoresDescription(lowest: String, middle: String, highest: String, pairs: Int) -> String {
        pairs == 1
            ? "Ét match med en score på \(middle)."
            : "\(number(pairs)) matches. Scoren går fra \(lowest) til \(highest); halvdelen af matchene har \(middle) eller derunder."
    }

    /// Need and supply of one thing.
    public func supplyDescription(_ name: String, wanted: Int, offered: Int) -> String {
        "\(name): \(number(wanted)) ønsket, \(number(offered)) tilbudt."
    }

    /// How to read need and supply.
    public func supplyLead(_ kind: Criterion) -> String {
        kind == .languages
            ? "Hvor mange mentees der taler hvert sprog, og hvor mange pladser der er hos mentorer, der taler det."
            : "Hvor mange mentees der ønsker hvert fag, og hvor mange pladser der er hos mentorer, der kan det."
    }

    /// What the week shows.
    public func weekDescription(busiest: String, scarce: Int) -> String {
        let first = busiest.isEmpty ? "" : "Flest mentees kan \(busiest). "
        return first
            + (scarce == 0
                ? "I hver time kan mindst lige så mange mentorer som mentees."
                : "En stiplet ramme viser de \(plural(scarce, "time", "timer")), hvor færre mentorer end mentees kan.")
    }

    // MARK: Rules

    /// The policy but for its criteria.
    public func rules(_ policy: Policy) -> [String] {
        var rules: [String] = []
        switch policy.objective {
        case .participation:
            rules.append("Så mange som muligt får en mentor; derefter passer matchene samlet set bedst muligt.")
        case .score: rules.append("Matchene passer samlet set bedst muligt, også selv om færre får en mentor.")
        case .fair:
            rules.append("Så mange som muligt får en mentor; derefter bliver det svageste match så godt som muligt.")
        }
        if policy.objective != .score {
            switch policy.waitingClass {
            case .none: rules.append("Højere prioritet går først; ventetid tæller ikke.")
            case .day: rules.append("Højere prioritet går først, derefter den, der har ventet flest dage.")
            case .week: rules.append("Højere prioritet går først, derefter den, der har ventet flest hele uger.")
            case .month: rules.append("Højere prioritet går først, derefter den, der har ventet flest hele måneder.")
            }
        }
        if policy.balance { rules.append("Mentees er fordelt så jævnt som muligt mellem mentorerne.") }
        if policy.minimumScoreThousandths > 0 {
            let score = decimal(tenths: policy.minimumScoreThousandths / 100)
            rules.append("Intet match har en score under \(score).")
        }
        rules.append("Et møde varer \(policy.meetingMinutes) minutter.")
        rules.append(
            policy.reserveSlots
                ? "Ingen er lovet væk to gange på samme tid."
                : "Mødetiderne er forslag: den samme kan være foreslået to gange på samme tid."
        )
        if policy[.childCertificate].isRequired {
            rules.append("En mentee under \(policy.childCertificateUnder) år har en mentor med gyldig børneattest.")
        }
        if policy.needTypeTolerance > 0 {
            let steps = plural(policy.needTypeTolerance, "trin", "trin")
            rules.append("En mentor kan tage imod behov \(steps) uden for det, mentoren tilbyder.")
        }
        return rules
    }

    /// What a file was read as.
    public func role(_ role: String) -> String {
        switch role {
        case "mentors": "Mentorer"
        case "mentees": "Mentees"
        case "policy": "Regler"
        case "pairs": "Dine beslutninger"
        case "previous": "Tidligere matches"
        default: role
        }
    }
}
