/// What sentences are made of in every language: names, lists and figures. A language says only its few words for them.
protocol SentenceParts {
    /// What stands before the last of a list.
    var and: String { get }
    /// What stands behind a number of things that are not named.
    var more: String { get }
    /// A mentor who is not on the list.
    var newMentor: String { get }
    /// A difference that is something, but rounds to nothing.
    var lessThanATenth: String { get }

    func decimal(tenths: Int) -> String
}

extension SentenceParts {
    /// The most people or moves that a sentence names.
    static var named: Int { 6 }

    func plural(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }

    /// `M1`, `M1 and M2`, `M1, M2 and M3`; of many, the first few and how many more.
    func list(_ names: [String], of many: Int = named, last: String? = nil) -> String {
        let last = last ?? and
        if names.count > many {
            return names.prefix(many - 1).joined(separator: ", ") + " \(last) \(names.count - many + 1) \(more)"
        }
        guard let final = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " \(last) \(final)"
    }

    func mentor(_ place: Int, _ proposal: Proposal) -> String {
        proposal.mentors.indices.contains(place) ? proposal.mentors[place].id.text : newMentor
    }

    func mentee(_ place: Int, _ proposal: Proposal) -> String { proposal.mentees[place].id.text }

    func mentors(_ places: [Int], _ proposal: Proposal) -> String { list(places.map { mentor($0, proposal) }) }

    func mentees(_ places: [Int], _ proposal: Proposal) -> String { list(places.map { mentee($0, proposal) }) }

    /// A score as the tables show it: per cent of the points possible.
    func score(_ points: Int, _ proposal: Proposal) -> String {
        decimal(tenths: proposal.policy.scoreTenths(points: points))
    }

    /// A difference of scores, which is never said to be nothing where it is something.
    func difference(_ points: Int, _ proposal: Proposal) -> String {
        let tenths = proposal.policy.scoreTenths(points: points)
        return tenths == 0 && points > 0 ? lessThanATenth : decimal(tenths: tenths)
    }

    /// Whether a mentee would lose every mentor that she has.
    func isLeftAlone(_ mentee: Int, _ exchange: MatchExchange, _ proposal: Proposal) -> Bool {
        guard let move = exchange.moves.first(where: { $0.mentee == mentee }) else { return false }
        return move.joins.isEmpty && move.leaves.count == proposal.pairs.count { $0.mentee == mentee }
    }
}
