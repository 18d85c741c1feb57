/// Finds the best set of pairs of a model under its policy's objective, in strict order of aims.
struct MatchSolver {
    private let model: MatchModel
    private let weights: MatchWeights
    private let steps: Int?

    /// Prepares to solve.
    ///
    /// - Parameter steps: how many steps a search for times may take; `nil` for what suits the size.
    /// - Throws: ``MatcherError/tooLarge``.
    init(_ model: MatchModel, steps: Int? = nil) throws(MatcherError) {
        self.model = model
        self.steps = steps
        weights = try MatchWeights(for: model)
    }

    /// Solves.
    ///
    /// - Parameter start: an answer to a similar question, in the numbers of this model, to start from. It changes nothing in
    ///   what the answer is worth.
    /// - Throws: ``MatcherError/locksCannotHold(_:)``, ``MatcherError/locksUndecided(_:)``, ``MatcherError/tooLarge``.
    func solve(from start: MatchRelaxation? = nil) throws(MatcherError) -> MatchAnswer {
        // Prices of pairs in other units say nothing here.
        let start = start?.prices.weights.agreesOnPairs(with: weights) == true ? start : nil
        var search = search(fewestPoints: 0, limits: start?.prices.limits ?? [])
        let first = try search.run(from: start)
        guard let first else {
            let locked = model.lockedPairs.map { model.place(ofPair: $0) }
            throw search.isUndecided ? .locksUndecided(locked) : .locksCannotHold(locked)
        }
        guard model.policy.objective == .fair, let lowest = first.value.lowestPoints else { return answer(first) }
        return try raiseLowest(first, from: lowest)
    }

    private func search(
        fewestPoints: Int,
        limits: [TimeLimit],
        target: MatchValue? = nil
    ) -> MatchSearch {
        var restrictions = MatchRestrictions()
        restrictions.fewestPoints = Int32(clamping: fewestPoints)
        return MatchSearch(model, weights, restrictions, limits: limits, steps: steps, target: target)
    }

    /// Raises the points of the lowest pair as far as no aim before that pays for it: a threshold below which no pair is
    /// made, found by halving.
    private func raiseLowest(_ first: MatchSearch.Outcome, from lowest: Int) throws(MatcherError) -> MatchAnswer {
        let ceiling = model.lockedPairs.lazy.map { Int(model.pointsOfPair[$0]) }.min() ?? .max
        let thresholds = Set(model.pointsOfPair.lazy.map(Int.init).filter { $0 > lowest && $0 <= ceiling }).sorted()
        var (best, fewestPoints) = (first, 0)
        var failed: MatchAnswer.LowestProof?
        var isCertain = first.isProvedBest
        // What every search took beyond its first step: where none took more, prices prove it all.
        var further = first.steps - 1
        var limits = first.root.prices.limits
        var (low, high) = (0, thresholds.count)
        while low < high {
            let middle = (low + high) / 2
            let threshold = thresholds[middle]
            var attempt = search(fewestPoints: threshold, limits: limits, target: first.value)
            if let outcome = try attempt.run(from: best.root) {
                (best, fewestPoints, low) = (outcome, threshold, middle + 1)
            } else {
                high = middle
                if attempt.ranOut { isCertain = false }
                failed = attempt.root.map { MatchAnswer.LowestProof(threshold: threshold, prices: $0.prices) }
            }
            further += attempt.steps - 1
            limits = attempt.root?.prices.limits ?? limits
        }
        if fewestPoints > 0 {
            // The attempts ended at the first set that was fair enough: now the best of these.
            var final = search(fewestPoints: fewestPoints, limits: limits)
            final.known = MatchSearch.Found(relaxation: best.relaxation, slots: best.slots, value: best.value)
            if let outcome = try final.run(from: best.root) { best = outcome }
            further += final.steps - 1
        }
        // What a threshold leaves out is bounded by the search without any alone.
        var answer = answer(best, bound: first.isProvedBest ? isCertain ? nil : best.bound : first.bound)
        answer.steps = 1 + further
        answer.fewestPoints = fewestPoints
        answer.pricesBefore = fewestPoints > 0 ? first.root.prices : nil
        answer.lowestProof = failed
        if !isCertain { answer.isProvedBest = false }
        return answer
    }

    /// - Parameter open: pairs that bound what a set could be worth, where the outcome does not prove it.
    private func answer(_ outcome: MatchSearch.Outcome, bound open: [Int]? = nil) -> MatchAnswer {
        let pairs = outcome.relaxation.made.map { pair in
            let place = model.place(ofPair: pair)
            let role = outcome.relaxation.roleOfPair[pair].map { model.roles[place.mentee][$0] }
            return MadePair(mentor: place.mentor, mentee: place.mentee, role: role, slot: outcome.slots[pair])
        }
        let value = model.value(of: outcome.relaxation.made, comparesLowest: true)
        let bound = model.value(of: open ?? outcome.bound, comparesLowest: true, isBound: true)
        return MatchAnswer(
            pairs: pairs,
            value: value,
            bound: outcome.isProvedBest && open == nil ? value : bound,
            isProvedBest: outcome.isProvedBest,
            steps: outcome.steps,
            method: outcome.root.method,
            prices: outcome.root.prices,
            root: outcome.root
        )
    }
}
