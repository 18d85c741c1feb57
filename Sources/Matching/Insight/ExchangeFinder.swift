/// Finds what changing single pairs would cost the whole, within a budget.
struct ExchangeFinder {
    /// What came of looking for an exchange.
    enum Found {
        /// The best proposal under the question asked.
        case exchange(MatchExchange)
        /// There is none beside the pairs that are locked.
        case impossible
        /// It was not looked for, since the programme is too large.
        case notWorkedOut
    }

    private let proposal: Proposal
    /// How many questions may still be answered by solving again.
    private var solves: Int

    init(_ proposal: Proposal) {
        self.proposal = proposal
        let size = proposal.model.pairCount + proposal.mentors.count + proposal.mentees.count
        solves = min(Self.mostSolves, Self.pairsSolved / max(1, size))
    }

    /// How many times is solved again at most.
    static let mostSolves = 100
    /// How many pairs all solving again may look at together, about.
    static let pairsSolved = 60_000

    /// The best proposal without a pair; `nil` where it was not worked out.
    mutating func without(_ pair: Proposal.Pair) -> MatchExchange? {
        guard solves > 0 else { return nil }
        solves -= 1
        var change = MatchChange()
        change.forbidden = [pair.place]
        return (try? proposal.whatIf(change)).map { MatchExchange(from: proposal, to: $0, about: pair.mentee) }
    }

    /// The best proposal with a pair that is not proposed.
    mutating func making(_ place: PairPlace) -> Found {
        guard solves > 0 else { return .notWorkedOut }
        solves -= 1
        var change = MatchChange()
        change.forced = [place]
        do throws(MatcherError) {
            let answer = try proposal.whatIf(change)
            guard answer.pairs.contains(where: { $0.place == place }) else { return .impossible }
            return .exchange(MatchExchange(from: proposal, to: answer, about: place.mentee))
        } catch {
            if case .locksCannotHold = error { return .impossible }
            return .notWorkedOut
        }
    }
}
