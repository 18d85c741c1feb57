/// What one decided pair costs the whole.
public struct DecisionCost: Sendable, Hashable {
    /// The pair.
    public let pair: PairPlace
    /// What was decided.
    public let status: PairDirectives.Status
    /// What would be better without the decision, all others standing; `nil` where it was not worked out.
    public let loss: Loss?

    /// How much more the best proposal would be worth. An aim can fall where one before it rises.
    public struct Loss: Sendable, Hashable {
        /// How many fewer mentees would be missing at mentors with a minimum.
        public let shortfall: Int
        /// How many more mentees would have a mentor.
        public let matched: Int
        /// How many more places would be filled.
        public let placesFilled: Int
        /// How many more points there would be.
        public let points: Int
        /// How many more points the pair with the fewest would have, where that pair is an aim.
        public let lowestPoints: Int
        /// The first aim in which the best proposal would be worth more; `nil` where there is none.
        public let aim: Aim?

        /// What a proposal aims at, the first first.
        public enum Aim: Sendable, Hashable {
            /// Mentors with a minimum have it.
            case minimums
            /// As many mentees as possible have a mentor.
            case matched
            /// Whoever goes first has one.
            case precedence
            /// As many of the further mentors as possible are found.
            case places
            /// Earlier pairs are kept.
            case earlierPairs
            /// The pair with the fewest points has many.
            case lowestPair
            /// Mentors have about as many mentees each.
            case balance
            /// All pairs together have many points.
            case points
        }

        /// Whether the best proposal would be worth no more.
        public var isNothing: Bool { aim == nil }

        static let nothing = Loss(from: nil, to: nil, policy: Policy())

        init(from value: MatchValue?, to better: MatchValue?, policy: Policy) {
            shortfall = (value?.shortfall ?? 0) - (better?.shortfall ?? 0)
            matched = (better?.matched ?? 0) - (value?.matched ?? 0)
            placesFilled = (better?.placesFilled ?? 0) - (value?.placesFilled ?? 0)
            points = (better?.points ?? 0) - (value?.points ?? 0)
            lowestPoints = policy.objective == .fair ? (better?.lowestPoints ?? 0) - (value?.lowestPoints ?? 0) : 0
            aim = Self.aim(value, better, policy)
        }

        /// - Returns: `nil`, too, where a decision lets a match be made that could not be made without it.
        private static func aim(_ value: MatchValue?, _ better: MatchValue?, _ policy: Policy) -> Aim? {
            guard let value, let better, value < better else { return nil }
            if better.shortfall != value.shortfall { return .minimums }
            if policy.objective != .score {
                if better.matchedByClass != value.matchedByClass {
                    return better.matched > value.matched ? .matched : .precedence
                }
                if better.placesFilled != value.placesFilled { return .places }
            }
            if better.kept != value.kept { return .earlierPairs }
            if policy.objective == .fair, better.lowestPoints != value.lowestPoints { return .lowestPair }
            if policy.balance, policy.objective != .score, better.squaredLoads != value.squaredLoads { return .balance }
            return .points
        }
    }
}

extension Proposal {
    /// How many decisions are worked out by solving again, at most.
    public static let decisionLimit = 50

    /// What each decided pair costs: those that are made and those that must not be, in order.
    ///
    /// A decision costs nothing where the prices that prove the proposal prove it without the decision too; that is seen at
    /// once. For up to ``decisionLimit`` others the best proposal without the decision is found, but not where this one is
    /// not proved best: then nothing is known of what anything costs.
    ///
    /// - Complexity: O(pairs), and a solve for each decision that may cost something.
    public func decisionCosts() -> [DecisionCost] {
        guard !directives.isEmpty else { return [] }
        let places = decidedPlaces()
        let provesAlone = answer.steps == 1 && isProvedBest && policy.objective != .fair && answer.prices.limits.isEmpty
        var solves = 0
        var costs: [DecisionCost] = []
        for (place, status) in places {
            let isFree = provesAlone && costsNothing(place, status)
            var loss: DecisionCost.Loss? = isFree ? .nothing : nil
            if !isFree, isProvedBest, solves < Self.decisionLimit {
                solves += 1
                var change = MatchChange()
                change.released = [place]
                // Without a decision no lock can stand in the way that does not with it.
                loss = (try? whatIf(change)).map { DecisionCost.Loss(from: value, to: $0.value, policy: policy) }
            }
            costs.append(DecisionCost(pair: place, status: status, loss: loss))
        }
        return costs
    }

    private func decidedPlaces() -> [(place: PairPlace, status: PairDirectives.Status)] {
        let mentorPlaces = Dictionary(mentors.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let menteePlaces = Dictionary(mentees.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let places = directives.statuses.compactMap {
            key,
            status -> (place: PairPlace, status: PairDirectives.Status)? in
            guard status.makesPair || status.forbidsPair, let mentor = mentorPlaces[key.mentor],
                let mentee = menteePlaces[key.mentee]
            else { return nil }
            return (PairPlace(mentor: mentor, mentee: mentee), status)
        }
        return places.sorted { $0.place < $1.place }
    }

    /// Whether a pair may be made whatever is decided.
    private func isPermitted(_ place: PairPlace) -> Bool {
        eligible.range(ofMentee: place.mentee).contains {
            Int(eligible.mentors[$0]) == place.mentor && Int(eligible.points[$0]) >= policy.minimumPoints
        }
    }

    /// Whether the prices prove the proposal best without a decision too.
    private func costsNothing(_ place: PairPlace, _ status: PairDirectives.Status) -> Bool {
        let prices = answer.prices
        guard model.roles[place.mentee].isEmpty else { return false }
        let worth = prices.mentees[place.mentee] + prices.mentors[place.mentor]
        if status.makesPair {
            // A pair that could not be made without being locked is no worse for it, and maybe better.
            guard let pair = model.pair(place), !status.allowsBrokenRules, isPermitted(place) else { return false }
            return model.cost(ofPair: pair, prices.weights) <= worth
        }
        guard
            let pair = eligible.range(ofMentee: place.mentee).first(where: { Int(eligible.mentors[$0]) == place.mentor }
            )
        else { return true }
        let points = Int(eligible.points[pair])
        if points < policy.minimumPoints { return true }
        // The units of the prices are right for pairs that weigh no more than those there are.
        guard points <= model.mostPoints, points > 0 || policy.objective != .score else { return false }
        return prices.weights.pair - Int128(points) * prices.weights.point >= worth
    }
}
