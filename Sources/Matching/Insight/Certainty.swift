/// How sure a proposal is: which pairs every proposal that is as good has, and where a person may choose.
public struct Certainty: Sendable {
    /// How sure one pair is.
    public enum Standing: String, Sendable, Hashable {
        /// The pair is locked.
        case locked
        /// Every proposal that is as good has the pair.
        case inEveryBest
        /// There is a proposal that is as good without the pair.
        case exchangeable
        /// Neither is proved: meetings would have to be moved, or more work would have to be done.
        case open
    }

    /// Mentors among whom a person may choose for one mentee, at no cost to the whole.
    public struct Tie: Sendable, Hashable {
        /// The mentee's place in the proposal.
        public let mentee: Int
        /// The mentors' places, ascending; the one proposed is among them. At most ``mostMentors`` others.
        public let mentors: [Int]
    }

    /// The most ties told.
    public static let mostTies = 100
    /// The most mentors tried for a tie, beside the one proposed: where all are alike, more would help nobody choose.
    public static let mostMentors = 50

    /// One for each of ``Proposal/pairs``.
    public let standings: [Standing]
    /// Ties in the mentees' order, at most ``mostTies``. They are told one by one: choosing in one can settle another.
    public let ties: [Tie]
}

extension Proposal {
    /// How sure the proposal is, from its prices: pairs that cost nothing to make or to leave out, and the ways round that
    /// they form.
    ///
    /// Every exchange that is told has been made, reckoned up and given times.
    ///
    /// - Complexity: O(eligible pairs), and O(pairs that cost nothing) for each exchange told.
    public func certainty() -> Certainty {
        guard let exchanges = FreeExchanges(self) else {
            return Certainty(standings: pairs.map { $0.isLocked ? .locked : .open }, ties: [])
        }
        var ties: [Certainty.Tie] = []
        var isExchanged: Set<PairPlace> = []
        for mentee in mentees.indices where ties.count < Certainty.mostTies {
            let others = exchanges.exchanges(ofMentee: mentee, limit: Certainty.mostMentors).map { mentor, leavesOut in
                isExchanged.formUnion(leavesOut)
                return mentor
            }
            let own = pairs.filter { $0.mentee == mentee && isExchanged.contains($0.place) }.map(\.mentor)
            if !others.isEmpty, !own.isEmpty {
                ties.append(Certainty.Tie(mentee: mentee, mentors: (own + others).sorted()))
            }
        }
        // Beside those who may get another mentor, some may have to do without.
        var tried = 0
        for pair in pairs where !isExchanged.contains(pair.place) && !exchanges.isInEveryBest(pair.place) {
            guard tried < Certainty.mostTies else { break }
            tried += 1
            isExchanged.formUnion(exchanges.leavingOut(pair.place) ?? [])
        }
        let standings = pairs.map { pair -> Certainty.Standing in
            if pair.isLocked { return .locked }
            if isExchanged.contains(pair.place) { return .exchangeable }
            return exchanges.isInEveryBest(pair.place) ? .inEveryBest : .open
        }
        return Certainty(standings: standings, ties: ties)
    }
}
