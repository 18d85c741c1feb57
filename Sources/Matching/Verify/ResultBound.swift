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
        try checkWeights(prices, duals)
    }

    /// Whether pairs of an earlier proposal were to be kept.
    var keepsPairs: Bool { !prices.keeping.isEmpty }

    /// Checks the proof, and says what it proves.
    func certainty(_ document: JSON5Value) throws(ResultFault) -> VerifiedResult.Certainty {
        let proof = try document.member("proof")
        let steps = try checkFigures(proof)
        let isFair = people.policy.objective == .fair
        let fewestPoints = isFair ? try duals.integer("fewestPoints") : 0
        for pair in pairs.made where !pair.isLocked && pair.points < fewestPoints {
            throw ResultFault(.wrong(member: "fewestPoints"), at: try duals.member("fewestPoints"))
        }
        let bound = PriceBound(people, prices, fewestPoints: fewestPoints)
        guard let least = bound.least(), let weight = bound.weight(of: pairs), least <= weight else {
            throw ResultFault(.notProvedBest, at: duals)
        }
        var isLowestProved = true
        if isFair { isLowestProved = try lowestIsProved() }
        let morePoints = isLowestProved ? self.morePoints(weight - least) : nil
        guard try proof.bool("optimal") else { return .notClaimed(morePoints: morePoints) }
        if least == weight, isLowestProved { return .proved }
        // One step is a claim that nothing had to be searched: then the prices have to prove it all.
        if steps == 1 { throw ResultFault(.notProvedBest, at: duals) }
        return .searched(steps: steps, morePoints: morePoints)
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

    private var ranksCount: Bool { people.ranks.contains { $0 > 0 } }

    /// Requires each aim to outweigh all that the aims after it can add up to.
    private func checkWeights(_ prices: ResultPrices, _ value: JSON5Value) throws(ResultFault) {
        // What has to be made is made in every proposal: only the rest can differ.
        let isScore = people.policy.objective == .score
        let lockedLoads = people.lockedLoads
        let free = people.mentees.indices.filter { people.demands[$0] > people.locksOfMentee[$0] }
        let places = Int128(free.reduce(0) { $0 + people.demands[$1] - people.locksOfMentee[$1] })
        // The range of what a pair weighs, and of that with what it is worth to keep it.
        var (cheapest, dearest): (Int128, Int128) = (0, 0)
        var (cheapestKept, dearestKept): (Int128, Int128) = (0, 0)
        for mentee in free {
            for choice in people.choices[mentee] where choice.isPermitted && !choice.isLocked {
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
            let least = lockedLoads.reduce(Int128(0)) { $0 + Int128($1) * Int128($1) }
            below.add(prices.square, times: mostSquares - least)
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
            for mentee in free where people.locksOfMentee[mentee] == 0 {
                below.add(prices.mentee, times: Int128(people.ranks[mentee]))
            }
        }
        if people.minimums.contains(where: { $0 > 0 }) { fits = fits && isAbove(prices.shortfall) }
        guard fits, below.value != nil else { throw ResultFault(.unfitWeights, at: try value.member("weights")) }
    }

    // MARK: The lowest pair

    /// Whether it is proved that the lowest pair cannot have more points without an aim before that paying for it.
    private func lowestIsProved() throws(ResultFault) -> Bool {
        guard let lowest = pairs.made.lazy.map(\.points).min() else { return true }
        // A pair that has to be made cannot be raised.
        if pairs.made.contains(where: { $0.isLocked && $0.points == lowest }) { return true }
        let higher = people.choices.joined().lazy.filter { $0.isPermitted && $0.points > lowest }.map(\.points)
        guard let next = higher.min() else { return true }
        guard let value = try duals.memberIfAny("lowest") else { return false }
        // Whatever raised the lowest pair would do without all pairs below the next number of points.
        let threshold = try value.integer("threshold")
        guard threshold <= next else { throw ResultFault(.wrong(member: "threshold"), at: value) }
        let prices = try ResultPrices(value, people)
        try checkWeights(prices, value)
        let bound = PriceBound(people, prices, fewestPoints: threshold)
        guard let least = bound.least(), let most = worstBelowLowest(prices) else { return false }
        return least > most
    }

    /// The most that a set of pairs can weigh that is as good as the result in every aim before the lowest pair.
    private func worstBelowLowest(_ prices: ResultPrices) -> Int128? {
        var total = WideTotal()
        for mentee in people.mentees.indices where people.demands[mentee] > 0 {
            let filled = pairs.mentorsOfMentee[mentee].count
            if filled == 0 { total.add(prices.mentee, times: Int128(people.ranks[mentee])) }
            total.add(prices.place, times: Int128(people.demands[mentee] - filled))
        }
        for mentor in people.mentors.indices {
            total.add(prices.shortfall, times: Int128(max(0, people.minimums[mentor] - pairs.loads[mentor])))
        }
        total.add(prices.square, times: mostSquares)
        for pair in pairs.made { total.add(-prices.worthOfKeeping(mentor: pair.mentor, mentee: pair.mentee)) }
        total.add(prices.pair, times: Int128(people.demands.reduce(0, +)))
        return total.value
    }
}
