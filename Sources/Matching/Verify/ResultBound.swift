/// The proof in a result: that its weights keep the aims in their order, and how far its prices rule out anything better.
struct ResultBound {
    private let people: ResultPeople
    private let pairs: ResultPairs
    private let duals: JSON5Value
    private let prices: ResultPrices

    init(_ document: JSON5Value, _ people: ResultPeople, _ pairs: ResultPairs) throws(ResultFault) {
        self.people = people
        self.pairs = pairs
        duals = try document.member("duals")
        prices = try ResultPrices(duals, people)
        let fewestPoints = people.policy.objective == .fair ? try duals.integer("fewestPoints") : 0
        try checkWeights(prices, duals, fewestPoints: fewestPoints)
        try checkKeeping(document)
    }

    /// Whether pairs of an earlier proposal were to be kept.
    var keepsPairs: Bool { !prices.keeping.isEmpty }

    /// Checks the proof, and says what it proves.
    func certainty(_ document: JSON5Value) throws(ResultFault) -> VerifiedResult.Certainty {
        let proof = try document.member("proof")
        let steps = try checkFigures(proof)
        let isFair = people.policy.objective == .fair
        let fewestPoints = isFair ? try duals.integer("fewestPoints") : 0
        // A threshold above the lowest pair would leave out sets that are as good.
        guard 0...(pairs.lowest ?? 0) ~= fewestPoints else {
            throw ResultFault(.wrong(member: "fewestPoints"), at: try duals.member("fewestPoints"))
        }
        let bound = PriceBound(people, prices, fewestPoints: fewestPoints)
        guard let least = bound.least(), let weight = bound.weight(of: pairs), least <= weight else {
            throw ResultFault(.notProvedBest, at: duals)
        }
        var isFairnessProved = true
        if isFair { isFairnessProved = try aimsBeforeAreProved(fewestPoints) }
        if isFair, isFairnessProved { isFairnessProved = try lowestIsProved() }
        let (difference, overflow) = weight.subtractingReportingOverflow(least)
        let morePoints = isFairnessProved && !overflow ? self.morePoints(difference) : nil
        guard try proof.bool("optimal") else { return .notClaimed(morePoints: morePoints) }
        if least == weight, isFairnessProved { return .proved }
        // One step is a claim that nothing had to be searched: then the prices have to prove it all.
        if steps == 1 { throw ResultFault(.notProvedBest, at: duals) }
        return .searched(steps: steps, morePoints: morePoints)
    }

    /// Requires that the earlier pairs that prices prefer are those that the result tells of as kept or broken.
    private func checkKeeping(_ document: JSON5Value) throws(ResultFault) {
        if prices.keeping.isEmpty { return }
        let rematch = try document.member("rematch")
        var told: Set<ResultPrices.Place> = []
        let made = Set(pairs.made.map { ResultPrices.Place(mentor: $0.mentor, mentee: $0.mentee) })
        for (name, isMade) in [("kept", true), ("broken", false)] {
            for value in try rematch.list(name) {
                let place = ResultPrices.Place(mentor: try people.mentor(value), mentee: try people.mentee(value))
                guard told.insert(place).inserted, made.contains(place) == isMade else {
                    throw ResultFault(.wrongList(member: name), at: value)
                }
            }
        }
        guard told == prices.keeping else { throw ResultFault(.wrong(member: "keeping"), at: duals) }
        try rematch.require("previous", told.count)
    }

    /// - Returns: the number of steps.
    private func checkFigures(_ proof: JSON5Value) throws(ResultFault) -> Int {
        try proof.require("matched", pairs.matched)
        let shortfall = zip(people.minimums, pairs.loads).reduce(0) { $0 + max(0, $1.0 - $1.1) }
        try proof.require("shortfall", shortfall)
        try proof.require("totalPoints", pairs.made.reduce(0) { $0 + $1.points })
        let steps = try proof.integer("steps")
        guard steps >= 1 else { throw ResultFault(.wrong(member: "steps"), at: try proof.member("steps")) }
        return steps
    }

    /// Points that are left open by a difference in weight, if nothing but points can be in it.
    private func morePoints(_ difference: Int128) -> Int? {
        var units = [prices.shortfall, prices.place, prices.kept, prices.square]
        if ranksCount { units.append(prices.mentee) }
        guard units.allSatisfy({ $0 == 0 || difference < $0 }) else { return nil }
        return Int(exactly: difference / max(1, prices.point))
    }

    /// The most that the squares of the loads can add up to: no more than the square of all places that are wanted.
    private var mostSquares: Int128 {
        let wanted = people.demands.reduce(Int128(0)) { $0 + Int128($1) }
        let full = people.capacities.reduce(Int128(0)) { sum, capacity in
            let most = Int128(min(capacity, people.mentees.count))
            return sum + most * most
        }
        return min(wanted * wanted, full)
    }

    /// The least: those of the pairs that have to be made.
    private var leastSquares: Int128 { people.lockedLoads.reduce(0) { $0 + Int128($1) * Int128($1) } }

    /// The mentees who can have more mentors than they have to have.
    private var freeMentees: [Int] {
        people.mentees.indices.filter { people.demands[$0] > people.locksOfMentee[$0] }
    }

    /// How many more.
    private var freePlaces: Int128 {
        Int128(freeMentees.reduce(0) { $0 + people.demands[$1] - people.locksOfMentee[$1] })
    }

    /// Whether a mentor can have others than those who have to be hers.
    private func isFree(_ mentor: Int) -> Bool { people.lockedLoads[mentor] < people.capacities[mentor] }

    private var ranksCount: Bool { people.ranks.contains { $0 > 0 } }

    /// Requires each aim to outweigh all that the aims after it can add up to, in pairs that have some points.
    private func checkWeights(_ prices: ResultPrices, _ value: JSON5Value, fewestPoints: Int) throws(ResultFault) {
        guard PriceBound(people, prices, fewestPoints: 0).windowsAreLaminar else {
            throw ResultFault(.wrong(member: "times"), at: try value.member("times"))
        }
        // What has to be made is made in every proposal: only the rest can differ.
        let isScore = people.policy.objective == .score
        let places = freePlaces
        // The range of what a pair weighs, and of that with what it is worth to keep it.
        var (cheapest, dearest): (Int128, Int128) = (0, 0)
        var (cheapestKept, dearestKept): (Int128, Int128) = (0, 0)
        for mentee in freeMentees {
            for choice in people.choices[mentee]
            where choice.isPermitted && !choice.isLocked && isFree(choice.mentor) && choice.points >= fewestPoints {
                let cost = prices.cost(mentor: choice.mentor, mentee: mentee, points: choice.points)
                let kept = cost - prices.worthOfKeeping(mentor: choice.mentor, mentee: mentee)
                (cheapest, dearest) = (min(cheapest, cost), max(dearest, cost))
                (cheapestKept, dearestKept) = (min(cheapestKept, kept), max(dearestKept, kept))
            }
        }
        var below = WideTotal()
        below.add(dearest - cheapest, times: places)
        func isAbove(_ unit: Int128) -> Bool { below.value.map { unit > $0 } ?? false }
        var fits = prices.point >= 1 && prices.pair >= 0 && (isScore ? prices.point > places * prices.pair : true)
        if people.policy.balance, !isScore {
            fits = fits && isAbove(prices.square)
            below.add(prices.square, times: mostSquares - leastSquares)
        } else {
            fits = fits && prices.square == 0
        }
        if !prices.keeping.isEmpty, prices.bonus == nil {
            fits = fits && isAbove(prices.kept)
            below.add(dearestKept - cheapestKept - (dearest - cheapest), times: places)
        } else {
            fits = fits && prices.kept == 0
        }
        if !isScore, people.demands.contains(where: { $0 > 1 }) {
            fits = fits && isAbove(prices.place)
            below.add(prices.place, times: places)
        } else {
            fits = fits && prices.place == 0
        }
        if ranksCount {
            fits = fits && isAbove(prices.mentee)
            for mentee in freeMentees where people.locksOfMentee[mentee] == 0 {
                below.add(prices.mentee, times: Int128(people.ranks[mentee]))
            }
        }
        if people.minimums.contains(where: { $0 > 0 }) { fits = fits && isAbove(prices.shortfall) }
        guard fits, below.value != nil else { throw ResultFault(.unfitWeights, at: try value.member("weights")) }
    }

    // MARK: Fairness

    /// Whether it is proved that no aim before the lowest pair paid for leaving out the pairs below the fewest points.
    ///
    /// Whatever were better in one of these aims would weigh less than all that comes after them can make up for.
    private func aimsBeforeAreProved(_ fewestPoints: Int) throws(ResultFault) -> Bool {
        if fewestPoints == 0 { return true }
        guard let value = try duals.memberIfAny("before") else { return false }
        let prices = try otherPrices(value, fewestPoints: 0)
        var lightest = weightBeforeLowest(prices)
        lightest.add(prices.square, times: leastSquares)
        var cheapest: Int128 = 0
        for mentee in people.mentees.indices {
            for choice in people.choices[mentee] where choice.isPermitted {
                let cost = prices.cost(mentor: choice.mentor, mentee: mentee, points: choice.points)
                if choice.isLocked { lightest.add(cost) } else { cheapest = min(cheapest, cost) }
            }
        }
        lightest.add(cheapest, times: freePlaces)
        guard let least = PriceBound(people, prices, fewestPoints: 0).least(), let lightest = lightest.value else {
            return false
        }
        return least >= lightest
    }

    /// Whether it is proved that the lowest pair cannot have more points without an aim before that paying for it.
    private func lowestIsProved() throws(ResultFault) -> Bool {
        guard let lowest = pairs.lowest else { return true }
        // A pair that has to be made cannot be raised.
        if pairs.made.contains(where: { $0.isLocked && $0.points == lowest }) { return true }
        let higher = people.choices.joined().lazy.filter { $0.isPermitted && $0.points > lowest }.map(\.points)
        guard let next = higher.min() else { return true }
        guard let value = try duals.memberIfAny("lowest") else { return false }
        // Whatever raised the lowest pair would do without all pairs below the next number of points.
        let threshold = try value.integer("threshold")
        guard threshold <= next else { throw ResultFault(.wrong(member: "threshold"), at: value) }
        let prices = try otherPrices(value, fewestPoints: threshold)
        // The most that a set of pairs can weigh that is as good as the result in every aim before the lowest pair.
        var heaviest = weightBeforeLowest(prices)
        heaviest.add(prices.square, times: mostSquares)
        heaviest.add(prices.pair, times: Int128(people.demands.reduce(0, +)))
        // What has to be made weighs what it does, and all else at most nothing.
        for pair in pairs.made where pair.isLocked {
            heaviest.add(prices.cost(mentor: pair.mentor, mentee: pair.mentee, points: pair.points))
        }
        let bound = PriceBound(people, prices, fewestPoints: threshold)
        guard let least = bound.least(), let heaviest = heaviest.value else { return false }
        return least > heaviest
    }

    /// Further prices, about the same earlier pairs.
    private func otherPrices(_ value: JSON5Value, fewestPoints: Int) throws(ResultFault) -> ResultPrices {
        let other = try ResultPrices(value, people)
        guard other.keeping == prices.keeping, other.bonus == prices.bonus else {
            throw ResultFault(.wrong(member: "keeping"), at: value)
        }
        try checkWeights(other, value, fewestPoints: fewestPoints)
        return other
    }

    /// What the result weighs in the aims before the lowest pair.
    private func weightBeforeLowest(_ prices: ResultPrices) -> WideTotal {
        var total = WideTotal()
        for mentee in people.mentees.indices where people.demands[mentee] > 0 {
            let filled = pairs.mentorsOfMentee[mentee].count
            if filled == 0 { total.add(prices.mentee, times: Int128(people.ranks[mentee])) }
            total.add(prices.place, times: Int128(people.demands[mentee] - filled))
        }
        for mentor in people.mentors.indices {
            total.add(prices.shortfall, times: Int128(max(0, people.minimums[mentor] - pairs.loads[mentor])))
        }
        for pair in pairs.made { total.add(-prices.worthOfKeeping(mentor: pair.mentor, mentee: pair.mentee)) }
        return total
    }
}
