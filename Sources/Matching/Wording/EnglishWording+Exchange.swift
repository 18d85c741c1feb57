extension EnglishWording: SentenceParts {
    var and: String { "and" }
    var more: String { "more" }
    var newMentor: String { "the new mentor" }
    var lessThanATenth: String { "less than 0.1" }
}

extension EnglishWording {
    /// What an exchange costs the whole, as what follows "but then"; empty where it costs nothing.
    func cost(_ exchange: MatchExchange, apartFrom mentee: Int, in proposal: Proposal) -> String {
        let losers = exchange.losers.filter { $0 != mentee }
        switch exchange.difference {
        case .none:
            return losers.isEmpty ? "" : losing(losers, exchange, proposal)
        case .matched(let count):
            return losers.isEmpty
                ? "\(plural(count, "mentee fewer has", "mentees fewer have")) a mentor"
                : losing(losers, exchange, proposal)
        case .order:
            return losers.isEmpty
                ? "somebody who goes first has to wait"
                : "\(mentees(losers, proposal)), who \(losers.count == 1 ? "goes" : "go") first, "
                    + "\(losers.count == 1 ? "has" : "have") \(loss(losers, exchange, proposal))"
        case .places(let count):
            return losers.isEmpty
                ? "\(plural(count, "mentor fewer is", "mentors fewer are")) found"
                : losing(losers, exchange, proposal)
        case .shortfall(let count):
            return "mentors have \(plural(count, "mentee", "mentees")) fewer than they need at least"
        case .kept(let count):
            return "\(plural(count, "earlier match is", "earlier matches are")) broken"
        case .lowest(let points):
            return "the match that fits least well fits even less, by \(difference(points, proposal)) points"
        case .balance:
            return "mentees are spread less evenly over the mentors"
        case .points(let points):
            let less = "all matches together score \(difference(points, proposal)) points less"
            return losers.isEmpty ? less : losing(losers, exchange, proposal) + ", and \(less)"
        }
    }

    /// `E07, whom only M03 can take, has nobody`.
    private func losing(_ losers: [Int], _ exchange: MatchExchange, _ proposal: Proposal) -> String {
        let loss = loss(losers, exchange, proposal)
        if losers.count > 1 { return "\(mentees(losers, proposal)) have \(loss)" }
        let only = proposal.usableMentors(ofMentee: losers[0])
        let clause = only.count == 1 ? ", whom only \(mentor(only[0].mentor, proposal)) can take," : ""
        return "\(mentee(losers[0], proposal))\(clause) has \(loss)"
    }

    private func loss(_ losers: [Int], _ exchange: MatchExchange, _ proposal: Proposal) -> String {
        if losers.allSatisfy({ isLeftAlone($0, exchange, proposal) }) { return "nobody" }
        return losers.count == 1 ? "one mentor fewer" : "fewer mentors"
    }

    /// Who gets whom instead, one sentence; empty where nobody else moves.
    func moves(_ exchange: MatchExchange, apartFrom mentees: Set<Int>, in proposal: Proposal) -> String {
        let moves = exchange.moves.filter { !mentees.contains($0.mentee) && !$0.joins.isEmpty }
        if moves.isEmpty { return "" }
        let parts = moves.map { move in
            let gets = "\(self.mentee(move.mentee, proposal)) gets \(mentors(move.joins, proposal))"
            return move.leaves.isEmpty ? gets : gets + " instead of \(mentors(move.leaves, proposal))"
        }
        return list(parts) + "."
    }
}
