/// The best assignment of mentees to mentors, with everything needed to defend it.
///
/// All lists are in id order, and people are named by their place in ``mentors`` and ``mentees``.
public struct Proposal: Sendable {
    /// One mentor proposed for one mentee.
    public struct Pair: Sendable, Hashable {
        /// The mentor's place in ``Proposal/mentors``.
        public let mentor: Int
        /// The mentee's place in ``Proposal/mentees``.
        public let mentee: Int
        /// Which of the mentee's roles the mentor has; `nil` for a mentee who names none.
        public let role: Term?
        /// The time that the two are promised; `nil` where one of them states no times, or they have none in common.
        public let slot: TimeSpan?
        /// Whether the pair was made because somebody said so.
        public let isLocked: Bool
        /// The pair's points and what they are made of.
        public let score: PairScore
        /// The best other eligible mentors, by points and then by id.
        public let alternatives: [Alternative]

        /// The pair by its places.
        public var place: PairPlace { PairPlace(mentor: mentor, mentee: mentee) }
    }

    /// Another mentor whom a mentee could have.
    public struct Alternative: Sendable, Hashable {
        /// The mentor's place in ``Proposal/mentors``.
        public let mentor: Int
        /// What the pair would score.
        public let points: Int
    }

    /// The day of matching.
    public let date: CalendarDate
    /// What was said of single pairs.
    public let directives: PairDirectives
    /// Every pair that keeps every rule.
    public let eligible: EligiblePairs
    /// What was solved.
    let model: MatchModel
    /// The answer.
    public let answer: MatchAnswer
    /// The proposed pairs, in the order of the mentees and then of the mentors.
    public let pairs: [Pair]
    /// How many mentees each mentor is proposed for.
    public let loads: [Int]
    /// The mentees who have no mentor, in order, by their places in ``mentees``.
    public let waiting: [Int]
    /// The mentees who have some of the mentors they want but not all, in order, by their places in ``mentees``.
    public let partlyMatched: [Int]

    init(
        date: CalendarDate,
        directives: PairDirectives,
        eligible: EligiblePairs,
        model: MatchModel,
        answer: MatchAnswer
    ) {
        let scorer = PairScorer(policy: model.policy, date: date)
        let locked = Set(model.lockedPairs.map { model.place(ofPair: $0) })
        var mentorsOfMentee: [[Int]] = Array(repeating: [], count: model.mentees.count)
        for pair in answer.pairs { mentorsOfMentee[pair.mentee].append(pair.mentor) }
        let pairs = answer.pairs.map { pair in
            Pair(
                mentor: pair.mentor,
                mentee: pair.mentee,
                role: pair.role,
                slot: pair.slot,
                isLocked: locked.contains(pair.place),
                score: scorer.score(mentor: model.mentors[pair.mentor], mentee: model.mentees[pair.mentee]),
                alternatives: Self.alternatives(to: mentorsOfMentee[pair.mentee], for: pair.mentee, in: model)
            )
        }
        self.init(
            date: date,
            directives: directives,
            eligible: eligible,
            model: model,
            answer: answer,
            pairs: pairs
        )
    }

    /// A proposal whose pairs are known with all that is said of them.
    init(
        date: CalendarDate,
        directives: PairDirectives,
        eligible: EligiblePairs,
        model: MatchModel,
        answer: MatchAnswer,
        pairs: [Pair]
    ) {
        self.date = date
        self.directives = directives
        self.eligible = eligible
        self.model = model
        self.answer = answer
        self.pairs = pairs
        var placesFilled = Array(repeating: 0, count: model.mentees.count)
        var loads = Array(repeating: 0, count: model.mentors.count)
        for pair in pairs {
            placesFilled[pair.mentee] += 1
            loads[pair.mentor] += 1
        }
        self.loads = loads
        waiting = placesFilled.indices.filter { placesFilled[$0] == 0 }
        partlyMatched = placesFilled.indices.filter { placesFilled[$0] > 0 && placesFilled[$0] < model.demands[$0] }
    }

    /// The policy that was applied.
    public var policy: Policy { model.policy }
    /// The mentors, in id order.
    public var mentors: [Mentor] { model.mentors }
    /// The mentees, in id order, those not ready included.
    public var mentees: [Mentee] { model.mentees }
    /// What the proposal is worth.
    public var value: MatchValue { answer.value }
    /// What no proposal exceeds.
    public var bound: MatchValue { answer.bound }
    /// Whether no proposal is worth more.
    public var isProvedBest: Bool { answer.isProvedBest }
    /// Whether earlier pairs were preferred, so that the proposal is the best of those that keep as many.
    public var prefersEarlierPairs: Bool { !model.isKept.isEmpty }
    /// The sum of the pairs' points.
    public var totalPoints: Int { value.points }
    /// The points of the pair with the fewest; `nil` where there is no pair.
    public var lowestPoints: Int? { value.lowestPoints }
    /// How many mentees have a mentor.
    public var matchedCount: Int { mentees.count - waiting.count }

    /// How many mentors all mentees want together.
    public var placesWanted: Int { model.placesWanted }

    /// How many mentors a mentee wants; 0 where she is not ready.
    public func mentorsWanted(byMentee mentee: Int) -> Int { model.demands[mentee] }

    /// Whether every pair keeps every rule, and nobody has more than was asked for: else only matches that were locked do not.
    public var keepsEveryRule: Bool {
        pairs.allSatisfy { pair in
            pair.score.isEligible && pair.score.points >= policy.minimumPoints && mentees[pair.mentee].isReady
        } && zip(mentors, loads).allSatisfy { $0.capacity.maximum >= $1 }
            && zip(mentees, mentorCounts).allSatisfy { $0.placesWanted >= $1 }
    }

    private var mentorCounts: [Int] {
        pairs.reduce(into: Array(repeating: 0, count: mentees.count)) { $0[$1.mentee] += 1 }
    }

    /// How many mentees a mentor takes at most.
    public func capacity(ofMentor mentor: Int) -> Int { model.capacities[mentor] }

    /// What would be best if something were different, found from where the proposal stands.
    ///
    /// Where the proposal itself prefers earlier pairs, so does the answer, unless the change says which to prefer.
    ///
    /// - Throws: ``MatcherError/locksCannotHold(_:)`` where forced pairs cannot be made together with those that are locked.
    /// - Complexity: as for ``Matcher/match(mentors:mentees:threads:progress:)`` without the scoring.
    public func whatIf(_ change: MatchChange) throws(MatcherError) -> MatchAnswer {
        var change = change
        if change.keeping == nil, prefersEarlierPairs {
            change.keeping = MatchChange.Keeping(Set(model.isKept.map { model.place(ofPair: $0) }), bonus: model.bonus)
        }
        let changed = try MatchModel(
            policy: policy,
            date: date,
            mentors: mentors,
            mentees: mentees,
            eligible: eligible,
            directives: directives,
            change: change
        )
        // A plain assignment problem is solved as fast from the beginning.
        let isPlain = answer.root.prices.limits.isEmpty && PlainRelaxation.suits(model)
        return try MatchSolver(changed).solve(from: isPlain ? nil : changed.relaxation(answer.root, of: model))
    }

    /// One pass over the pairs that a mentee may make, keeping the best few.
    private static func alternatives(to own: [Int], for mentee: Int, in model: MatchModel) -> [Alternative] {
        var best: [Alternative] = []
        for pair in model.pairs(ofMentee: mentee) {
            let candidate = Alternative(mentor: Int(model.mentorOfPair[pair]), points: Int(model.pointsOfPair[pair]))
            if own.contains(candidate.mentor) { continue }
            if best.count == Matcher.alternativeCount {
                guard candidate.points > best[best.count - 1].points else { continue }
                best.removeLast()
            }
            // Behind those of equal points: they have the lower id.
            let place = best.firstIndex { $0.points < candidate.points } ?? best.count
            best.insert(candidate, at: place)
        }
        return best
    }
}
