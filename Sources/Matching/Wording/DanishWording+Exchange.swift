extension DanishWording: SentenceParts {
    var and: String { "og" }
    var more: String { "til" }
    var newMentor: String { "den nye mentor" }
    var lessThanATenth: String { "under 0,1" }
}

extension DanishWording {
    /// What an exchange costs the whole; empty where it costs nothing.
    ///
    /// No clause holds an adverb, so that each reads well both after “og” and after “betyder, at”.
    func cost(_ exchange: MatchExchange, apartFrom mentee: Int, in proposal: Proposal) -> String {
        let losers = exchange.losers.filter { $0 != mentee }
        switch exchange.difference {
        case .none:
            return losers.isEmpty ? "" : losing(losers, exchange, proposal)
        case .matched(let count):
            return losers.isEmpty
                ? "\(plural(count, "mentee", "mentees")) færre får en mentor" : losing(losers, exchange, proposal)
        case .order:
            return losers.isEmpty
                ? "en, der står længere fremme i køen, må vente"
                : "\(mentees(losers, proposal)), som står længere fremme i køen, \(loss(losers, exchange, proposal))"
        case .places(let count):
            return losers.isEmpty
                ? "der bliver \(plural(count, "mentor", "mentorer")) færre til dem, der skal have flere"
                : losing(losers, exchange, proposal)
        case .shortfall(let count):
            return "mentorer med et minimum mangler \(plural(count, "mentee", "mentees")) mere"
        case .kept(let count):
            return plural(count, "tidligere match bliver brudt", "tidligere matches bliver brudt")
        case .lowest(let points):
            return "det svageste match bliver \(difference(points, proposal)) point svagere"
        case .balance:
            return "mentees bliver fordelt mindre jævnt på mentorerne"
        case .points(let points):
            let less = "alle matches tilsammen får \(difference(points, proposal)) point færre"
            return losers.isEmpty ? less : losing(losers, exchange, proposal) + ", og \(less)"
        }
    }

    /// `E07, som kun M03 kan hjælpe, står uden mentor`.
    private func losing(_ losers: [Int], _ exchange: MatchExchange, _ proposal: Proposal) -> String {
        let loss = loss(losers, exchange, proposal)
        if losers.count > 1 { return "\(mentees(losers, proposal)) \(loss)" }
        let only = proposal.usableMentors(ofMentee: losers[0])
        let clause = only.count == 1 ? ", som kun \(mentor(only[0].mentor, proposal)) kan hjælpe," : ""
        return "\(mentee(losers[0], proposal))\(clause) \(loss)"
    }

    private func loss(_ losers: [Int], _ exchange: MatchExchange, _ proposal: Proposal) -> String {
        if losers.allSatisfy({ isLeftAlone($0, exchange, proposal) }) { return "står uden mentor" }
        return losers.count == 1 ? "får en mentor mindre" : "får færre mentorer"
    }

    /// Who gets whom instead, one sentence; empty where nobody else moves.
    func moves(_ exchange: MatchExchange, apartFrom mentees: Set<Int>, in proposal: Proposal) -> String {
        let moves = exchange.moves.filter { !mentees.contains($0.mentee) && !$0.joins.isEmpty }
        if moves.isEmpty { return "" }
        let parts = moves.map { move in
            let gets = "\(self.mentee(move.mentee, proposal)) får \(mentors(move.joins, proposal))"
            return move.leaves.isEmpty ? gets : gets + " i stedet for \(mentors(move.leaves, proposal))"
        }
        return list(parts) + "."
    }
}
