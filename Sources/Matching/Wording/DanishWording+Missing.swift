extension DanishWording {
    /// Why a mentee has no mentor, or fewer than wanted.
    public func missing(
        _ missing: MissingMentor,
        of explanation: MenteeExplanation,
        in proposal: Proposal
    ) -> [String] {
        let who = mentee(explanation.mentee, proposal)
        let hasOne = !explanation.reasons.isEmpty
        switch missing {
        case .notReady:
            return ["\(who) er markeret som ikke klar endnu og er derfor ikke med."]
        case .noEligibleMentor(let removals, let changes):
            let paused = paused(explanation.mentee, proposal)
            if removals.isEmpty {
                let none = hasOne ? "ikke flere mentorer" : "ingen mentor"
                return ["Der er \(none) med ledig plads på listen."] + paused
            }
            let none = hasOne ? "Der er ikke flere mulige mentorer" : "Der er ingen mulig mentor"
            return ["\(none) til \(who)."] + ruledOut(removals) + paused + help(changes)
        case .belowMinimum(let count, let changes):
            let mentors =
                hasOne
                ? plural(count, "anden mentor", "andre mentorer") : plural(count, "mentor", "mentorer")
            return [
                "\(mentors) opfylder alle krav for \(who), men er udelukket, har fået afslag eller scorer for lavt."
            ]
                + help(changes)
        case .competition(let competition):
            return lines(competition, explanation, proposal)
        }
    }

    private func ruledOut(_ removals: [WaitingReason.Removal]) -> [String] {
        let alone = removals.sorted { $0.alone > $1.alone }.map { "\(name($0.rule)): \($0.alone)" }
        var lines = ["Mentorer, der falder fra (en kan have flere grunde): \(alone.joined(separator: "; "))."]
        let inTurn = removals.filter { $0.inTurn > 0 }.map { "\(name($0.rule)): \($0.inTurn)" }
        if removals.count > 1 { lines.append("Talt én gang hver: \(inTurn.joined(separator: "; ")).") }
        return lines
    }

    private func paused(_ mentee: Int, _ proposal: Proposal) -> [String] {
        let paused = proposal.pausedMentors(suiting: mentee)
        if paused.isEmpty { return [] }
        return [
            "\(mentors(paused, proposal)) holder pause (0 pladser), men ville kunne få \(self.mentee(mentee, proposal))."
        ]
    }

    private func help(_ changes: [ChangeSet]) -> [String] {
        if changes.isEmpty {
            return ["Ingen af de små ændringer, der er prøvet, op til tre ad gangen, ville give en mentor."]
        }
        return ["Det ville hjælpe:"] + changes.map { "- \(self.changes($0))" }
    }

    private func lines(
        _ competition: MissingMentor.Competition,
        _ explanation: MenteeExplanation,
        _ proposal: Proposal
    ) -> [String] {
        let who = mentee(explanation.mentee, proposal)
        let group = competition.group
        var lines: [String] = []
        if group.provesNobodyCouldBeAdded {
            lines.append(shared(competition, proposal))
            lines += rivals(competition, who, proposal)
        } else if !competition.mentorsWithoutTime.isEmpty {
            let free = competition.mentorsWithoutTime
            let have = free.count == 1 ? "en ledig plads" : "ledige pladser"
            let meets = free.count == 1 ? "gruppen mødes" : "deres grupper mødes"
            let why =
                free.allSatisfy { proposal.mentors[$0].isGroup }
                ? "men \(meets), når \(who) ikke kan."
                : "men ingen ledig tid, som \(who) også har: andre mødes på de tider."
            lines.append("\(mentors(free, proposal)) har \(have), \(why)")
        } else {
            let count = explanation.candidates.count
            lines.append(
                "\(who) kunne få \(plural(count, "mentor", "mentorer")), men pladserne eller tiderne dér gik først til andre."
            )
        }
        let own = competition.instead?.moves.first { $0.mentee == explanation.mentee }
        if let instead = competition.instead, let move = own {
            let cost = cost(instead, apartFrom: explanation.mentee, in: proposal)
            let others = moves(instead, apartFrom: [explanation.mentee], in: proposal)
            lines.append(
                "Hvis \(who) alligevel får \(mentors(move.joins, proposal)), "
                    + (instead.isTie ? "er det samlet lige så godt: du bestemmer" : "betyder det, at \(cost)")
                    + (instead.isTie && !cost.isEmpty ? "; \(cost)." : ".")
                    + (others.isEmpty ? "" : " \(others)")
            )
        }
        return lines
    }

    private func shared(_ competition: MissingMentor.Competition, _ proposal: Proposal) -> String {
        let group = competition.group
        let could = list(group.mentors.map { mentor($0, proposal) }, last: "eller")
        let short = competition.wanted - competition.places
        let places = plural(competition.places, "plads", "pladser")
        if group.mentees.count == 1 {
            return
                "\(mentees(group.mentees, proposal)) kan kun få \(could), men ønsker \(competition.wanted) mentorer. "
                + "Der er \(places), så der mangler \(short)."
        }
        let mentees = plural(group.mentees.count, "mentee", "mentees")
        let mentors = plural(group.mentors.count, "mentor", "mentorer")
        var text = "\(mentees) deles om \(mentors)"
        if competition.places != group.mentors.count {
            text += group.mentors.count == 1 ? ", som har \(places)" : ", som har \(places) tilsammen"
        }
        text += ": \(self.mentees(group.mentees, proposal)) kan kun få \(could)"
        if competition.wanted == group.mentees.count {
            return text + ". \(short > 1 ? "\(short)" : "En") af dem må vente."
        }
        return text + ". De ønsker \(competition.wanted) pladser dér, så der mangler \(short)."
    }

    private func rivals(_ competition: MissingMentor.Competition, _ who: String, _ proposal: Proposal) -> [String] {
        let kinds: [(MissingMentor.Precedence, String)] = [
            (.locked, "er låst til en mentor"),
            (.priority, "har højere prioritet end \(who)"),
            (.waiting, "har ventet længere end \(who)"),
            (.points, "passer lige så godt eller bedre, når alle matches regnes med"),
            (.noBetterWay, "kan kun flyttes, hvis det går ud over andre"),
        ]
        return kinds.compactMap { kind, what in
            let people = competition.rivals.filter { $0.precedence == kind }.map(\.mentee)
            return people.isEmpty ? nil : "\(mentees(people, proposal)) \(what)."
        }
    }
}
