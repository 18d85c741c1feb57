/// The relaxation of a model in which everybody wants one mentor: an ordinary assignment problem.
struct PlainRelaxation {
    private let model: MatchModel
    private let restrictions: MatchRestrictions
    private let weights: MatchWeights

    /// Prepares to solve; `nil` for a model of another kind.
    init?(_ model: MatchModel, _ restrictions: MatchRestrictions, limits: [TimeLimit], _ weights: MatchWeights) {
        guard limits.isEmpty, weights.square == 0, Self.suits(model),
            weights.kept + weights.point * Int128(model.mostPoints) < Int128(1) << 60
        else { return nil }
        self.model = model
        self.restrictions = restrictions
        self.weights = weights
    }

    /// Whether everybody wants one mentor, whoever it is.
    static func suits(_ model: MatchModel) -> Bool {
        model.demands.allSatisfy { $0 <= 1 } && model.roles.allSatisfy(\.isEmpty)
    }

    /// Solves: mentees are rows, mentors columns. Locked pairs are made beforehand.
    ///
    /// This is where points become costs.
    ///
    /// - Returns: `nil` where the locked pairs are too many for somebody.
    func solve() throws(MatcherError) -> MatchRelaxation? {
        let locked = model.locked(restrictions)
        var (demands, capacities, minimums) = (model.demands, model.capacities, model.minimums)
        for pair in locked {
            let place = model.place(ofPair: pair)
            demands[place.mentee] -= 1
            capacities[place.mentor] -= 1
            minimums[place.mentor] = max(0, minimums[place.mentor] - 1)
            if demands[place.mentee] < 0 || capacities[place.mentor] < 0 { return nil }
        }
        let isFree = restrictions.isEmpty && locked.isEmpty
        let problem = AssignmentProblem(
            rowCount: model.mentees.count,
            columnCount: model.mentors.count,
            capacities: capacities,
            minimums: zip(minimums, capacities).map { min($0, $1) },
            ranks: model.ranks,
            demands: demands,
            expectedPairs: model.pairCount
        ) { mentee, append in
            guard demands[mentee] > 0 else { return }
            for pair in model.pairs(ofMentee: mentee) where isFree || model.permits(pair, mentee: mentee, restrictions)
            {
                append((Int(model.mentorOfPair[pair]), Int64(model.cost(ofPair: pair, weights))))
            }
        }
        let assignment: Assignment
        let scale: LevelScale
        do throws(AssignmentError) {
            assignment = try problem.solve()
            if let own = assignment.scale { scale = own } else { scale = try LevelScale(for: problem) }
        } catch { throw .tooLarge }
        return relaxation(assignment, scale, locked)
    }

    private func relaxation(_ assignment: Assignment, _ scale: LevelScale, _ locked: [Int]) -> MatchRelaxation {
        var made = locked
        for (mentee, mentor) in assignment.columnOfRow.enumerated() {
            guard let mentor, let pair = model.pair(PairPlace(mentor: mentor, mentee: mentee)) else { continue }
            made.append(pair)
        }
        let weights = MatchWeights(
            // Units of what the problem does not have are as good as any, and these fit those of other relaxations.
            shortfall: model.minimums.contains { $0 > 0 } ? scale.shortfallUnit : weights.shortfall,
            mentee: model.ranks.contains { $0 > 0 } ? scale.rankUnit : weights.mentee,
            place: 0,
            kept: weights.kept,
            square: 0,
            point: weights.point,
            pair: weights.pair
        )
        var (menteePrices, mentorPrices) = (assignment.rowDuals, assignment.columnDuals)
        if !locked.isEmpty { price(locked, weights, &menteePrices, &mentorPrices) }
        return MatchRelaxation(
            made: made.sorted(),
            roleOfPair: [:],
            prices: MatchPrices(
                weights: weights,
                mentees: menteePrices,
                mentors: mentorPrices,
                roles: [],
                limits: [],
                limitPrices: []
            ),
            method: assignment.statistics.method,
            searches: assignment.statistics.searches
        )
    }

    /// Prices for those who had no part in the assignment, since they were matched beforehand: so high for a mentor without
    /// a place left, and so low for a mentee, that no other pair of theirs is worth it.
    private func price(
        _ locked: [Int],
        _ weights: MatchWeights,
        _ menteePrices: inout [Int128],
        _ mentorPrices: inout [Int128]
    ) {
        var isLocked = Array(repeating: false, count: model.mentees.count)
        var placesLeft = model.capacities
        for pair in locked {
            let place = model.place(ofPair: pair)
            isLocked[place.mentee] = true
            placesLeft[place.mentor] -= 1
        }
        for mentor in placesLeft.indices where placesLeft[mentor] <= 0 { mentorPrices[mentor] = 0 }
        for mentee in model.mentees.indices where model.demands[mentee] > 0 && !isLocked[mentee] {
            for pair in model.pairs(ofMentee: mentee) where model.permits(pair, mentee: mentee, restrictions) {
                let mentor = Int(model.mentorOfPair[pair])
                guard placesLeft[mentor] <= 0 else { continue }
                let worth = model.cost(ofPair: pair, weights) - menteePrices[mentee]
                mentorPrices[mentor] = min(mentorPrices[mentor], worth)
            }
        }
        for pair in locked {
            let mentee = model.mentee(ofPair: pair)
            menteePrices[mentee] = weights.mentee * Int128(model.ranks[mentee])
            for other in model.pairs(ofMentee: mentee) {
                let worth = model.cost(ofPair: other, weights) - mentorPrices[Int(model.mentorOfPair[other])]
                menteePrices[mentee] = min(menteePrices[mentee], worth)
            }
        }
    }
}
