extension EnglishWording {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// `21 November 2026`.
    public func longDate(_ date: CalendarDate) -> String {
        "\(date.day) \(Self.months[date.month - 1]) \(date.year)"
    }

    /// `1,234`.
    public func number(_ count: Int) -> String { Self.grouped(count, mark: ",") }

    /// A whole number with a mark between its thousands.
    static func grouped(_ count: Int, mark: Character) -> String {
        var text = ""
        for (place, digit) in String(count.magnitude).reversed().enumerated() {
            if place > 0, place.isMultiple(of: 3) { text.append(mark) }
            text.append(digit)
        }
        return (count < 0 ? "-" : "") + String(text.reversed())
    }

    /// Monday to Sunday.
    public var dayNames: [String] { ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] }

    // MARK: The whole

    /// `of 17 mentees`.
    public func ofMentees(_ count: Int) -> String { "of \(number(count)) \(count == 1 ? "mentee" : "mentees")" }

    /// `of 17`.
    public func of(_ count: Int) -> String { "of \(number(count))" }

    /// How good the proposal is known to be.
    public func checked(_ proposal: Proposal) -> (claim: String, meaning: String) {
        let rules = proposal.keepsEveryRule ? "every rule is kept" : "every rule is kept, but for matches you locked"
        guard proposal.isProvedBest else {
            let more = proposal.bound.placesFilled - proposal.value.placesFilled
            return (
                "Checked: \(rules). A better proposal may exist.",
                "People have so few hours in common that not every way to fit them together was tried. "
                    + (more > 0
                        ? "At most \(plural(more, "more match", "more matches")) could be found."
                        : "As many matches as possible are made; only how well they fit could be better.")
            )
        }
        return (
            proposal.prefersEarlierPairs
                ? "Checked: \(rules), and no better proposal breaks as few earlier matches."
                : "Checked: \(rules), and there is no better proposal.",
            (proposal.prefersEarlierPairs
                ? "No other proposal that keeps as many of the earlier matches serves your aims better. "
                : "Whoever you move, the whole gets no better by your own rules and weights. ")
                + "That is proved, not estimated."
        )
    }

    // MARK: Pairs

    /// `12 of 40 matches shown`.
    public var shownPattern: String { "{n} of {all} matches shown" }

    /// `17.4 of 20.0`.
    public func points(_ points: String, of possible: String) -> String { "\(points) of \(possible)" }

    /// What a close call would cost.
    public func closeCall(_ difference: String) -> String { "costs \(difference)" }

    /// What changing a pair costs.
    public func changing(_ without: MatchExchange, in proposal: Proposal) -> String {
        switch without.difference {
        case .none: "You may decide: another match costs nothing."
        case .matched(let count): "Saying no costs \(plural(max(1, count), "mentee", "mentees")) a mentor."
        case .order: "Saying no costs somebody who goes first a mentor."
        case .places(let count): "Saying no costs \(plural(count, "match", "matches"))."
        case .shortfall: "Saying no leaves a mentor with too few mentees."
        case .kept(let count): "Saying no breaks \(plural(count, "earlier match", "earlier matches"))."
        case .lowest: "Saying no makes the weakest match weaker."
        case .balance: "Saying no spreads the mentees less evenly."
        case .points(let points): "Saying no costs \(difference(points, proposal)) points in all."
        }
    }

    /// How sure a pair is.
    public func standing(_ standing: Certainty.Standing) -> String {
        switch standing {
        case .locked: "This match is locked."
        case .inEveryBest: "This match is in every best proposal."
        case .exchangeable: "You may decide: there is a proposal that is as good without this match."
        case .open: "It is not known whether a proposal without this match could be as good."
        }
    }

    /// `and 5 more`.
    public func more(_ count: Int) -> String { "and \(number(count)) more" }

    /// `mentors.csv, lines 3 and 9, column 4`.
    public func place(file: String, lines: [Int], column: Int?) -> String {
        var place = file
        if lines.count == 1 { place += ", line \(lines[0])" }
        if lines.count > 1 { place += ", lines \(list(lines.map { "\($0)" }, of: 12))" }
        if let column { place += ", column \(column)" }
        return place + ":"
    }

    /// How many rows of the lists are not in the proposal, as they have errors.
    public func rowsLeftOut(_ count: Int) -> String {
        count == 1
            ? "1 row has errors and was left out: the person in it is not in this proposal."
            : "\(number(count)) rows have errors and were left out: the people in them are not in this proposal."
    }

    /// Columns that are not used.
    public func ignoredColumns(_ count: Int) -> String { "\(plural(count, "column", "columns")) not used" }

    // MARK: Mentors and recruiting

    /// Mentors without a mentee.
    public func withoutMentee(mentors: Int, places: Int) -> String {
        "\(plural(mentors, "mentor", "mentors")) with \(plural(places, "place", "places")) in all. "
            + "They could be asked for another time, area or subject."
    }

    /// Whom the advice is for.
    public func recruitingLead(inNeed: Int, hasAdvice: Bool) -> String {
        switch (inNeed, hasAdvice) {
        case (0, false): "Everybody who is ready has a mentor, and no new one would make the matches better."
        case (0, true): "Everybody who is ready has a mentor. These would make the matches better."
        case (_, false):
            "\(plural(inNeed, "mentee lacks", "mentees lack")) a mentor, but no single kind of mentor would help. "
                + "Look at what would help each of those who wait."
        case (_, true):
            "\(plural(inNeed, "mentee lacks", "mentees lack")) a mentor. These new mentors would help most; "
                + "the effect was worked out by matching again with them."
        }
    }

    // MARK: Pictures

    /// What the distribution says.
    public func scoresDescription(lowest: String, middle: String, highest: String, pairs: Int) -> String {
        pairs == 1
            ? "One match, with a score of \(middle)."
            : "\(number(pairs)) matches. Scores go from \(lowest) to \(highest); half of the matches have \(middle) or less."
    }

    /// Need and supply of one thing.
    public func supplyDescription(_ name: String, wanted: Int, offered: Int) -> String {
        "\(name): \(number(wanted)) wanted, \(number(offered)) offered."
    }

    /// How to read need and supply.
    public func supplyLead(_ kind: Criterion) -> String {
        kind == .languages
            ? "How many mentees speak each language, and how many places there are with mentors who do."
            : "How many mentees want each subject, and how many places there are with mentors who know it."
    }

    /// What the week shows.
    public func weekDescription(busiest: String, scarce: Int) -> String {
        let first = busiest.isEmpty ? "" : "Most mentees have time \(busiest). "
        return first
            + (scarce == 0
                ? "At every hour there are at least as many mentors with time as mentees."
                : "A dashed frame marks the \(plural(scarce, "hour", "hours")) when fewer mentors than mentees have time.")
    }

    // MARK: Rules

    /// The policy but for its criteria.
    public func rules(_ policy: Policy) -> [String] {
        var rules: [String] = []
        switch policy.objective {
        case .participation:
            rules.append("As many as possible get a mentor; then the matches fit as well as possible, all together.")
        case .score: rules.append("The matches fit as well as possible, all together, even if fewer get a mentor.")
        case .fair: rules.append("As many as possible get a mentor; then the weakest match is made as good as can be.")
        }
        if policy.objective != .score {
            switch policy.waitingClass {
            case .none: rules.append("A higher priority goes first; time waited does not count.")
            case .day: rules.append("A higher priority goes first, then whoever has waited more days.")
            case .week: rules.append("A higher priority goes first, then whoever has waited more whole weeks.")
            case .month: rules.append("A higher priority goes first, then whoever has waited more whole months.")
            }
        }
        if policy.balance { rules.append("The mentees are spread over the mentors as evenly as can be.") }
        if policy.minimumScoreThousandths > 0 {
            let score = decimal(tenths: policy.minimumScoreThousandths / 100)
            rules.append("No match scores below \(score).")
        }
        rules.append("A meeting lasts \(policy.meetingMinutes) minutes.")
        rules.append(
            policy.reserveSlots
                ? "Nobody is promised twice at one time."
                : "Meeting times are suggestions: one person may be suggested twice at one time."
        )
        if policy[.childCertificate].isRequired {
            rules.append(
                "A mentee under \(policy.childCertificateUnder) has a mentor with a valid child certificate."
            )
        }
        if policy.needTypeTolerance > 0 {
            let steps = plural(policy.needTypeTolerance, "step", "steps")
            rules.append("A mentor may take needs \(steps) outside what they offer.")
        }
        return rules
    }

    /// What a file was read as.
    public func role(_ role: String) -> String {
        switch role {
        case "mentors": "Mentors"
        case "mentees": "Mentees"
        case "policy": "Rules"
        case "pairs": "Decided matches"
        case "previous": "Earlier matches"
        default: role
        }
    }
}
