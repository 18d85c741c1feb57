/// The best set of pairs as if everybody's hours were without end, but for some limits of time; and the prices that prove
/// that no set is better.
///
/// Leaving rules out can only make more possible, so its worth bounds that of every proposal.
struct MatchRelaxation: Sendable {
    /// The pairs made, ascending.
    var made: [Int]
    /// Which of the mentee's roles a pair fills, for mentees who name roles.
    var roleOfPair: [Int: Int]
    /// The prices.
    var prices: MatchPrices
    /// How it was found.
    var method: String
    /// Searches for a shortest way.
    var searches = 0
    /// How many pairs the proof looked at; 0 until it has.
    var pairsChecked = 0
}

/// What a step of the search has decided beside the model.
struct MatchRestrictions: Sendable {
    /// Pairs that must be made, beside those of the model.
    var locked: Set<Int> = []
    /// Pairs that must not be made.
    var forbidden: Set<Int> = []
    /// When meetings of mentors with a group may begin.
    var groupStarts: [Int: WeeklySchedule] = [:]
    /// The fewest points of a pair that is not locked.
    var fewestPoints: Int32 = 0

    /// Whether nothing is decided.
    var isEmpty: Bool { locked.isEmpty && forbidden.isEmpty && groupStarts.isEmpty && fewestPoints == 0 }
}

extension MatchModel {
    /// Whether a pair may be made under some restrictions. Locked pairs may.
    func permits(_ pair: Int, mentee: Int, _ restrictions: MatchRestrictions) -> Bool {
        if pointsOfPair[pair] < restrictions.fewestPoints || restrictions.forbidden.contains(pair) { return false }
        let mentor = Int(mentorOfPair[pair])
        guard let starts = restrictions.groupStarts[mentor],
            let own = meetingStarts(mentor: mentor, mentee: mentee)
        else { return true }
        return !own.intersection(starts).isEmpty
    }

    /// All pairs that must be made, ascending.
    func locked(_ restrictions: MatchRestrictions) -> [Int] {
        restrictions.locked.isEmpty ? lockedPairs : restrictions.locked.union(lockedPairs).sorted()
    }

    /// What a pair weighs.
    func cost(ofPair pair: Int, _ weights: MatchWeights) -> Int128 {
        let isKept = !isKept.isEmpty && isKept.contains(pair)
        let points = Int128(pointsOfPair[pair]) + (isKept ? Int128(bonus ?? 0) : 0)
        return weights.pair - points * weights.point - (isKept ? weights.kept : 0)
    }

    /// The pairs that a limit of time counts: those of mentees who have time for the mentor inside the window alone.
    ///
    /// - Complexity: O(*n* log *m*) for *n* mentees with at most *m* pairs.
    func pairs(countedBy limit: TimeLimit) -> [Int] {
        mentees.indices.compactMap { mentee in
            guard let pair = pair(PairPlace(mentor: limit.mentor, mentee: mentee)),
                let starts = meetingStarts(mentor: limit.mentor, mentee: mentee)
            else { return nil }
            return meetingTime(starts).isSubset(of: limit.window) ? pair : nil
        }
    }

    /// Another model's relaxation in the numbers of this one, to start from.
    ///
    /// - Parameters:
    ///   - relaxation: the other model's.
    ///   - model: the other model: the same mentees, and the first of the mentors.
    /// - Complexity: O(people + *n* log *n*) for *n* pairs made or of new mentors.
    func relaxation(_ relaxation: MatchRelaxation, of model: MatchModel) -> MatchRelaxation {
        var own = relaxation
        own.made = []
        own.roleOfPair = [:]
        for pair in relaxation.made {
            guard let known = self.pair(model.place(ofPair: pair)) else { continue }
            own.made.append(known)
            own.roleOfPair[known] = relaxation.roleOfPair[pair]
        }
        // New mentors cost so much that nobody would rather have them yet.
        let prices = relaxation.prices
        for mentor in model.mentors.count..<mentors.count {
            var price: Int128 = 0
            for mentee in mentees.indices {
                guard let pair = pair(PairPlace(mentor: mentor, mentee: mentee)) else { continue }
                let offered = rolesOffered(mentor: mentor, mentee: mentee)
                let role = prices.roles.isEmpty ? 0 : offered.lazy.map { prices.roles[mentee][$0] }.max() ?? 0
                price = min(price, cost(ofPair: pair, prices.weights) - prices.mentees[mentee] - role)
            }
            own.prices.mentors.append(price)
        }
        return own
    }
}
