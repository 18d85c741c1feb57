extension DanishWording {
    /// What one decided pair costs the whole.
    public func cost(_ decision: DecisionCost, in proposal: Proposal) -> String {
        let pair = "\(mentee(decision.pair.mentee, proposal)) hos \(mentor(decision.pair.mentor, proposal))"
        let what =
            switch decision.status {
            case .continued: "At fortsætte med \(pair)"
            case .declined: "Afslaget (\(pair))"
            default: decision.status.makesPair ? "At fastholde \(pair)" : "At udelukke \(pair)"
            }
        guard let loss = decision.loss else { return "\(what): prisen er ikke regnet ud." }
        return switch loss.aim {
        case nil: "\(what) koster ingenting."
        case .minimums:
            "\(what) betyder, at mentorer med et minimum mangler \(plural(loss.shortfall, "mentee", "mentees")) mere."
        case .matched: "\(what) betyder, at \(plural(loss.matched, "mentee", "mentees")) færre får en mentor."
        case .precedence: "\(what) betyder, at en, der går forud, må vente."
        case .places: "\(what) koster \(plural(loss.placesFilled, "ekstra mentor", "ekstra mentorer"))."
        case .earlierPairs: "\(what) bryder flere tidligere matches."
        case .lowestPair:
            "\(what) koster det match, der passer dårligst, \(difference(loss.lowestPoints, proposal)) point."
        case .balance: "\(what) betyder, at mentees fordeles mindre jævnt."
        case .points: "\(what) koster alle matches tilsammen \(difference(loss.points, proposal)) point."
        }
    }

    /// How many mentors a mentee has of those she wants.
    public func partlyMatched(_ mentee: Int, in proposal: Proposal) -> String {
        let own = proposal.pairs.filter { $0.mentee == mentee }
        let who = self.mentee(mentee, proposal)
        let wanted = plural(proposal.mentorsWanted(byMentee: mentee), "mentor", "mentorer")
        let missing = (proposal.mentees[mentee].roles?.terms ?? []).filter { role in !own.contains { $0.role == role } }
        return "\(who) har \(own.count) af \(wanted)"
            + (missing.isEmpty ? "." : "; der mangler en \(list(missing.map(\.text), last: "og en")).")
    }

    /// Why a mentor has fewer mentees than the minimum.
    public func missedMinimum(_ missed: MissedMinimum, in proposal: Proposal) -> String {
        let name = mentor(missed.mentor, proposal)
        let has = "\(name) har \(missed.assigned) af mindst \(plural(missed.minimum, "mentee", "mentees"))"
        switch missed.reason {
        case .tooFewPossible(0): return "\(has): ingen på listen kan være hos \(name)."
        case .tooFewPossible(let possible):
            return "\(has): kun \(possible) på listen kan være hos \(name)."
        case .shared(let mentors, let mentees):
            let wanted = mentors.reduce(0) { $0 + proposal.mentors[$1].capacity.minimum }
            return "\(has): \(self.mentors(mentors, proposal)) skal have mindst \(wanted) tilsammen, men kun "
                + "\(plural(mentees.count, "mentee", "mentees")) kan være hos en af dem."
        case .decisionsOrHours:
            return "\(has): det, du har bestemt, eller de tider, folk har, giver ikke plads til flere."
        }
    }
}
