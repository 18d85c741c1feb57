/// Finds the best set of pairs of a model under its policy's objective, in strict order of aims.
struct MatchSolver {
    private let model: MatchModel
    private let weights: MatchWeights

    /// Prepares to solve.
    ///
    /// - Throws: ``MatcherError/tooLarge``.
    init(_ model: MatchModel) throws(MatcherError) {
        self.model = model
        weights = try MatchWeights(for: model)
    }

    /// Solves.
    ///
    /// - Parameter start: the answer to a similar question, to start from. It changes nothing in what the answer is worth.
    /// - Throws: ``MatcherError/locksCannotHold(_:)``, ``MatcherError/tooLarge``.
    func solve(from start: MatchAnswer? = nil) throws(MatcherError) -> MatchAnswer {
        let first = try search(fewestPoints: 0, start?.root, limits: start?.root.prices.limits ?? [])
        guard let first else { throw .locksCannotHold(model.lockedPairs.map { model.place(ofPair: $0) }) }
        guard model.policy.objective == .fair, let lowest = first.value.lowestPoints else { return answer(first) }
        return try raiseLowest(first, from: lowest)
    }

    private func search(
        fewestPoints: Int,
        _ start: MatchRelaxation?,
        limits: [TimeLimit]
    ) throws(MatcherError) -> MatchSearch.Outcome? {
        var restrictions = MatchRestrictions()
        restrictions.fewestPoints = Int32(clamping: fewestPoints)
        var search = MatchSearch(model, weights, restrictions, limits: limits)
        return try search.run(from: start)
    }

    /// Raises the points of the lowest pair as far as no aim before that pays for it: a threshold below which no pair is
    /// made, found by halving.
    private func raiseLowest(_ first: MatchSearch.Outcome, from lowest: Int) throws(MatcherError) -> MatchAnswer {
        let ceiling = model.lockedPairs.lazy.map { Int(model.pointsOfPair[$0]) }.min() ?? .max
        let thresholds = Set(model.pointsOfPair.lazy.map(Int.init).filter { $0 > lowest && $0 <= ceiling }).sorted()
        var (best, fewestPoints) = (first, 0)
        var limits = first.root.prices.limits
        var failed: (threshold: Int, relaxation: MatchRelaxation)?
        var isCertain = model.value(of: first.bound).agreesAboveLowest(with: first.value)
        var (low, high) = (0, thresholds.count)
        while low < high {
            let middle = (low + high) / 2
            let outcome = try search(fewestPoints: thresholds[middle], best.root, limits: limits)
            if let outcome, outcome.value.agreesAboveLowest(with: first.value) {
                (best, fewestPoints, low) = (outcome, thresholds[middle], middle + 1)
            } else {
                if let outcome {
                    failed = (thresholds[middle], outcome.root)
                    if model.value(of: outcome.bound).agreesAboveLowest(with: first.value) { isCertain = false }
                }
                high = middle
            }
            if let outcome { limits = outcome.root.prices.limits }
        }
        var answer = answer(best)
        answer.fewestPoints = fewestPoints
        answer.lowestProof = failed.map { MatchAnswer.LowestProof(threshold: $0.threshold, prices: $0.relaxation.prices) }
        if !isCertain { answer.isProvedBest = false }
        return answer
    }

    private func answer(_ outcome: MatchSearch.Outcome) -> MatchAnswer {
        let pairs = outcome.relaxation.made.map { pair in
            let place = model.place(ofPair: pair)
            let role = outcome.relaxation.roleOfPair[pair].map { model.roles[place.mentee][$0] }
            return MadePair(mentor: place.mentor, mentee: place.mentee, role: role, slot: outcome.slots[pair])
        }
        let value = model.value(of: outcome.relaxation.made, comparesLowest: true)
        let bound = model.value(of: outcome.bound, comparesLowest: true, isBound: true)
        return MatchAnswer(
            pairs: pairs,
            value: value,
            bound: outcome.isProvedBest ? value : bound,
            isProvedBest: outcome.isProvedBest,
            steps: outcome.steps,
            method: outcome.root.method,
            prices: outcome.root.prices,
            root: outcome.root
        )
    }
}
