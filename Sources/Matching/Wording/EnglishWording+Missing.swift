extension EnglishWording {
    /// Why a mentee has no mentor, or fewer than wanted.
    public func missing(
        _ missing: MissingMentor,
        of explanation: MenteeExplanation,
        in proposal: Proposal
    ) -> [String] {
        let who = mentee(explanation.mentee, proposal)
        let further = explanation.reasons.isEmpty ? "" : "further "
        switch missing {
        case .notReady:
            return ["\(who) is marked as not ready yet, and was left out."]
        case .noEligibleMentor(let removals, let changes):
            let paused = paused(explanation.mentee, proposal)
            if removals.isEmpty { return ["There is no \(further)mentor with a free place on the list."] + paused }
            return ["No \(further)mentor can have \(who)."] + ruledOut(removals) + paused + help(changes)
        case .belowMinimum(let count, let changes):
            let mentors = plural(count, "\(further)mentor keeps", "\(further)mentors keep")
            return ["\(mentors) every rule for \(who), but is ruled out, declined or scores too little."]
                + help(changes)
        case .competition(let competition):
            return lines(competition, explanation, proposal)
        }
    }

    private func ruledOut(_ removals: [WaitingReason.Removal]) -> [String] {
        let alone = removals.sorted { $0.alone > $1.alone }.map { "\(name($0.rule)): \($0.alone)" }
        var lines = ["Mentors ruled out (one can have several reasons): \(alone.joined(separator: "; "))."]
        let inTurn = removals.filter { $0.inTurn > 0 }.map { "\(name($0.rule)): \($0.inTurn)" }
        if removals.count > 1 { lines.append("Each counted once: \(inTurn.joined(separator: "; ")).") }
        return lines
    }

    private func paused(_ mentee: Int, _ proposal: Proposal) -> [String] {
        let paused = proposal.pausedMentors(suiting: mentee)
        if paused.isEmpty { return [] }
        let pause = paused.count == 1 ? "has paused (0 places), but could" : "have paused (0 places), but could"
        return ["\(mentors(paused, proposal)) \(pause) have \(self.mentee(mentee, proposal))."]
    }

    private func help(_ changes: [ChangeSet]) -> [String] {
        if changes.isEmpty {
            return ["None of the small changes that were tried, up to three at a time, would leave a mentor."]
        }
        return ["What would help:"] + changes.map { "- \(self.changes($0))" }
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
            let have = free.count == 1 ? "has a place" : "have places"
            let meet = free.count == 1 ? "the group meets" : "their groups meet"
            let why =
                free.allSatisfy { proposal.mentors[$0].isGroup }
                ? "but \(meet) when \(who) has no time."
                : "but no time left that \(who) has too: others meet at those times."
            lines.append("\(mentors(free, proposal)) \(have), \(why)")
        } else {
            let mentors = plural(explanation.candidates.count, "mentor", "mentors")
            lines.append("\(who) could have \(mentors), but the places or times there went to others first.")
        }
        let own = competition.instead?.moves.first { $0.mentee == explanation.mentee }
        if let instead = competition.instead, let move = own {
            let cost = cost(instead, apartFrom: explanation.mentee, in: proposal)
            let others = moves(instead, apartFrom: [explanation.mentee], in: proposal)
            lines.append(
                "If \(who) gets \(mentors(move.joins, proposal)) all the same, "
                    + (instead.isTie ? "the whole would be as good: you may decide" : cost)
                    + (instead.isTie && !cost.isEmpty ? "; \(cost)." : ".")
                    + (others.isEmpty ? "" : " \(others)")
            )
        }
        return lines
    }

    private func shared(_ competition: MissingMentor.Competition, _ proposal: Proposal) -> String {
        let group = competition.group
        let could = list(group.mentors.map { mentor($0, proposal) }, last: "or")
        let short = competition.wanted - competition.places
        let places = plural(competition.places, "place", "places")
        if group.mentees.count == 1 {
            return "\(mentees(group.mentees, proposal)) could have \(could) and nobody else, but wants "
                + "\(competition.wanted) mentors. There \(competition.places == 1 ? "is" : "are") \(places), "
                + "so \(short) cannot be had."
        }
        let mentees = plural(group.mentees.count, "mentee", "mentees")
        let mentors = plural(group.mentors.count, "mentor", "mentors")
        let these = group.mentors.count == 1 ? "this" : "these"
        var text = "These \(mentees) share \(these) \(mentors)"
        if competition.places != group.mentors.count {
            text += group.mentors.count == 1 ? ", who has \(places)" : ", who have \(places) between them"
        }
        text += ": \(self.mentees(group.mentees, proposal)) could have \(could) and nobody else"
        if competition.wanted == group.mentees.count {
            return text + ". \(short > 1 ? "\(short)" : "One") of them must wait."
        }
        return text + ". They want \(competition.wanted) places there, so \(short) cannot be had."
    }

    private func rivals(_ competition: MissingMentor.Competition, _ who: String, _ proposal: Proposal) -> [String] {
        let kinds: [(MissingMentor.Precedence, String, String)] = [
            (.locked, "is locked with a mentor", "are locked with a mentor"),
            (.priority, "has a higher priority than \(who)", "have a higher priority than \(who)"),
            (.waiting, "has waited longer than \(who)", "have waited longer than \(who)"),
            (
                .points, "fits as well or better, all matches taken together",
                "fit as well or better, all matches taken together"
            ),
            (.noBetterWay, "could only be moved at a cost to others", "could only be moved at a cost to others"),
        ]
        return kinds.compactMap { kind, one, many in
            let people = competition.rivals.filter { $0.precedence == kind }.map(\.mentee)
            return people.isEmpty ? nil : "\(mentees(people, proposal)) \(people.count == 1 ? one : many)."
        }
    }
}
