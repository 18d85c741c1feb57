/// A bound on every proposal of a model, from prices.
///
/// It trusts nothing that the solver says and shares no code with it. Whatever the prices are, no set of pairs weighs less
/// than the sum, at these prices, of
/// - for each mentee, the cheapest number of mentors: what the places left unfilled weigh, and her price for each mentor;
/// - for each mentor, the cheapest load: what is missing to the minimum, the square, and the price for each mentee;
/// - for each role and each limit of time, its price for as many pairs as it allows, where that is below nothing;
/// - for each pair, its own weight less the prices of all it takes part in, where that is below nothing, or it is locked
///
/// (Lagrangian duality: Everett 1963; Geoffrion 1974). Where some set of pairs weighs exactly that, none is better.
struct PriceProof {
    /// No set of pairs weighs less.
    let bound: Int128
    /// How many pairs were looked at.
    let pairsChecked: Int

    /// Works out the bound.
    ///
    /// - Parameter counted: the pairs that limits count, where that is known.
    /// - Returns: `nil` where the prices do not fit the model, or leave 128 bits.
    /// - Complexity: O(people + pairs).
    init?(
        _ model: MatchModel,
        _ restrictions: MatchRestrictions,
        _ prices: MatchPrices,
        counted: [TimeLimit: [Int]] = [:]
    ) {
        let weights = prices.weights
        guard prices.mentees.count == model.mentees.count, prices.mentors.count == model.mentors.count,
            prices.limits.count == prices.limitPrices.count
        else { return nil }
        let ceiling = Int128(1) << 124
        func fits(_ price: Int128) -> Bool { price.magnitude < UInt128(ceiling) }
        guard prices.mentees.allSatisfy(fits), prices.mentors.allSatisfy(fits) else { return nil }
        var sum = WideSum()
        for (mentee, demand) in model.demands.enumerated() where demand > 0 {
            sum.add(Self.cheapest(demand: demand, rank: model.ranks[mentee], price: prices.mentees[mentee], weights))
        }
        for mentor in model.mentors.indices {
            let capacity = min(model.capacities[mentor], model.mentees.count)
            let minimum = model.minimums[mentor]
            sum.add(Self.cheapest(capacity: capacity, minimum: minimum, price: prices.mentors[mentor], weights))
        }
        for roles in prices.roles { for price in roles { sum.add(min(0, price)) } }
        // What the limits that count a pair add up to, by the pair; nothing is kept without limits.
        var limitPriceOfPair: [Int128] = []
        for (limit, price) in zip(prices.limits, prices.limitPrices) where price != 0 {
            guard price.magnitude < 1 << 100 else { return nil }
            sum.add(min(0, price * Int128(limit.limit)))
            if limitPriceOfPair.isEmpty { limitPriceOfPair = Array(repeating: 0, count: model.pairCount) }
            for pair in counted[limit] ?? model.pairs(countedBy: limit) { limitPriceOfPair[pair] += price }
        }
        let locked = Set(model.locked(restrictions))
        let isFree = restrictions.isEmpty
        var checked = 0
        for (mentee, demand) in model.demands.enumerated() where demand > 0 {
            for pair in model.pairs(ofMentee: mentee) {
                let isLocked = !locked.isEmpty && locked.contains(pair)
                guard isFree || isLocked || model.permits(pair, mentee: mentee, restrictions) else { continue }
                let mentor = Int(model.mentorOfPair[pair])
                var rest = model.cost(ofPair: pair, weights) - prices.mentees[mentee] - prices.mentors[mentor]
                if !limitPriceOfPair.isEmpty { rest -= limitPriceOfPair[pair] }
                if !model.roles[mentee].isEmpty {
                    let offered = model.rolesOffered(mentor: mentor, mentee: mentee)
                    guard prices.roles.count == model.mentees.count,
                        prices.roles[mentee].count == model.roles[mentee].count
                    else { return nil }
                    let highest = offered.lazy.map { prices.roles[mentee][$0] }.max()
                    // Without a role to fill, a pair is made only where it must be.
                    guard isLocked || highest != nil else { continue }
                    rest -= highest ?? 0
                }
                if rest < 0 || isLocked { sum.add(rest) }
                checked += 1
            }
        }
        guard let bound = sum.total else { return nil }
        self.bound = bound
        pairsChecked = checked
    }

    /// What a set of pairs weighs; `nil` where it weighs too much.
    static func weight(of made: [Int], _ model: MatchModel, _ weights: MatchWeights) -> Int128? {
        var filled = Array(repeating: 0, count: model.mentees.count)
        var loads = Array(repeating: 0, count: model.mentors.count)
        var sum = WideSum()
        for pair in made {
            let place = model.place(ofPair: pair)
            filled[place.mentee] += 1
            loads[place.mentor] += 1
            sum.add(model.cost(ofPair: pair, weights))
        }
        for (mentee, demand) in model.demands.enumerated() where demand > 0 {
            if filled[mentee] == 0 { sum.add(weights.mentee * Int128(model.ranks[mentee])) }
            sum.add(weights.place * Int128(demand - filled[mentee]))
        }
        for (mentor, load) in loads.enumerated() {
            sum.add(weights.shortfall * Int128(max(0, model.minimums[mentor] - load)))
            sum.add(weights.square * Int128(load * load))
        }
        return sum.total
    }

    /// The cheapest number of mentors for a mentee: of a convex function, at one of its ends or where it bends.
    private static func cheapest(demand: Int, rank: Int, price: Int128, _ weights: MatchWeights) -> Int128 {
        func cost(_ mentors: Int) -> Int128 {
            let none = mentors == 0 ? weights.mentee * Int128(rank) : 0
            return none + weights.place * Int128(demand - mentors) + price * Int128(mentors)
        }
        return min(cost(0), cost(1), cost(demand))
    }

    /// The cheapest number of mentees for a mentor.
    private static func cheapest(capacity: Int, minimum: Int, price: Int128, _ weights: MatchWeights) -> Int128 {
        func cost(_ load: Int) -> Int128 {
            weights.shortfall * Int128(max(0, minimum - load)) + weights.square * Int128(load * load) + price
                * Int128(load)
        }
        if weights.square == 0 { return min(cost(0), cost(min(minimum, capacity)), cost(capacity)) }
        return (0...capacity).lazy.map(cost).min() ?? 0
    }
}

/// A sum of 128-bit integers that knows whether it left them.
private struct WideSum {
    private(set) var total: Int128? = 0

    mutating func add(_ term: Int128) {
        guard let sum = total else { return }
        let (next, overflow) = sum.addingReportingOverflow(term)
        total = overflow ? nil : next
    }
}
