extension EnglishWording {
    /// What one decided pair costs the whole.
    public func cost(_ decision: DecisionCost, in proposal: Proposal) -> String {
        let pair = "\(mentee(decision.pair.mentee, proposal)) with \(mentor(decision.pair.mentor, proposal))"
        let what =
            switch decision.status {
            case .continued: "Going on with \(pair)"
            case .declined: "The no to \(pair)"
            default: decision.status.makesPair ? "Keeping \(pair)" : "Ruling out \(pair)"
            }
        guard let loss = decision.loss else { return "\(what): the cost was not worked out." }
        return switch loss.aim {
        case nil: "\(what) costs nothing."
        case .minimums:
            "\(what) leaves mentors with a minimum \(plural(loss.shortfall, "mentee", "mentees")) shorter."
        case .matched: "\(what) costs \(plural(loss.matched, "mentee", "mentees")) a mentor."
        case .precedence: "\(what) makes somebody who goes first wait."
        case .places: "\(what) costs \(plural(loss.placesFilled, "further mentor", "further mentors"))."
        case .earlierPairs: "\(what) breaks more earlier matches."
        case .lowestPair: "\(what) costs the match that fits least \(difference(loss.lowestPoints, proposal)) points."
        case .balance: "\(what) spreads the mentees less evenly."
        case .points: "\(what) costs all matches together \(difference(loss.points, proposal)) points."
        }
    }

    /// How many mentors a mentee has of those she wants.
    public func partlyMatched(_ mentee: Int, in proposal: Proposal) -> String {
        let own = proposal.pairs.filter { $0.mentee == mentee }
        let who = self.mentee(mentee, proposal)
        let wanted = plural(proposal.mentorsWanted(byMentee: mentee), "mentor", "mentors")
        let missing = (proposal.mentees[mentee].roles?.terms ?? []).filter { role in !own.contains { $0.role == role } }
        return "\(who) has \(own.count) of \(wanted)"
            + (missing.isEmpty ? "." : "; nobody as \(list(missing.map(\.text), last: "or")).")
    }

    /// Why a mentor has fewer mentees than the minimum.
    public func missedMinimum(_ missed: MissedMinimum, in proposal: Proposal) -> String {
        let name = mentor(missed.mentor, proposal)
        let has = "\(name) has \(missed.assigned) of at least \(plural(missed.minimum, "mentee", "mentees"))"
        switch missed.reason {
        case .tooFewPossible(0): return "\(has): nobody on the list could have \(name)."
        case .tooFewPossible(let possible):
            return "\(has): only \(possible) on the list could have \(name)."
        case .shared(let mentors, let mentees):
            let wanted = mentors.reduce(0) { $0 + proposal.mentors[$1].capacity.minimum }
            return "\(has): \(self.mentors(mentors, proposal)) should have \(wanted) together, but only "
                + "\(plural(mentees.count, "mentee", "mentees")) could have any of them."
        case .decisionsOrHours:
            return "\(has): what you have decided, or the hours people have, let no more come."
        }
    }
}
