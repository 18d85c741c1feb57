/// What every change of a proposal costs, piece by piece, read off the prices that prove it best.
///
/// At such prices another proposal costs what its differences cost one by one, and none of these costs less than nothing.
/// Drawn as arrows (from a mentee to a mentor for a pair that could be made, back for one that could be left out, and between
/// people and a meeting point for one mentor or mentee more or fewer) the cheapest proposal with one pair made or left out is
/// a shortest way round through that pair: this is how a minimum-cost flow is repaired (Busacker and Gowen 1960). Mentees
/// whom a limit of time counts reach the mentor by a node of the limit's own.
///
/// Arrows are kept by where they lead, since ways are sought from their end.
struct ExchangeGraph {
    /// One arrow: where it begins, and what it costs.
    struct Arrow {
        let tail: Int32
        let length: Int64
    }

    /// Where each node's incoming arrows begin in ``arrows``; one more than there are nodes.
    let starts: [Int]
    /// The arrows, by where they lead.
    private(set) var arrows: [Arrow]
    let menteeCount: Int
    let mentorCount: Int
    /// The mentor behind each node of a limit; the nodes follow those of the people.
    let limitMentors: [Int]
    /// The limit that counts a pair.
    let limitOfPair: [Int: Int]
    /// The pairs that are made, ascending.
    let made: [Int]

    /// The meeting point for one mentor or mentee more or fewer.
    var hub: Int { starts.count - 2 }

    func node(ofMentor mentor: Int) -> Int { menteeCount + mentor }

    /// The same people without the arrows, which take most of the room.
    var withoutArrows: ExchangeGraph {
        var graph = self
        graph.arrows = []
        return graph
    }

    /// The mentor that a node stands for: a mentor's own, or that of a limit.
    func mentor(ofNode node: Int) -> Int? {
        if node < menteeCount || node >= hub { return nil }
        let place = node - menteeCount
        return place < mentorCount ? place : limitMentors[place - mentorCount]
    }

    /// - Returns: `nil` where the prices do not prove the proposal best, or do not say everything: mentees who name roles,
    ///   pairs that two limits count, or a lowest pair that comes before points.
    init?(_ proposal: Proposal) {
        let (model, answer) = (proposal.model, proposal.answer)
        let prices = answer.prices
        let pairs = proposal.pairs.compactMap { model.pair($0.place) }.sorted()
        guard answer.isProvedBest, answer.fewestPoints == 0, proposal.policy.objective != .fair,
            model.roles.allSatisfy(\.isEmpty), pairs.count == proposal.pairs.count,
            let proof = PriceProof(model, MatchRestrictions(), prices),
            let weight = PriceProof.weight(of: pairs, model, prices.weights), weight == proof.bound
        else { return nil }
        var limitOfPair: [Int: Int] = [:]
        for (place, limit) in prices.limits.enumerated() {
            for pair in model.pairs(countedBy: limit) {
                if limitOfPair.updateValue(place, forKey: pair) != nil { return nil }
            }
        }
        var drawing = Drawing(model, pairs: pairs, limitOfPair: limitOfPair, prices: prices)
        drawing.addPairs()
        drawing.addLimits()
        drawing.addPeople()
        guard drawing.isSound else { return nil }
        (starts, arrows) = drawing.sorted()
        menteeCount = model.mentees.count
        mentorCount = model.mentors.count
        limitMentors = prices.limits.map(\.mentor)
        self.limitOfPair = limitOfPair
        made = pairs
    }
}

/// The arrows while they are drawn.
private struct Drawing {
    private let model: MatchModel
    private let prices: MatchPrices
    private let made: Set<Int>
    private let limitOfPair: [Int: Int]
    private var filled: [Int]
    private var loads: [Int]
    private var counted: [Int]
    private var found: [(head: Int32, arrow: ExchangeGraph.Arrow)] = []
    /// Whether every arrow costs nothing or more, as it has to at prices that prove a proposal best, and the longest way
    /// that there could be has room in 64 bits.
    private(set) var isSound = true
    private let longest: Int128

    init(_ model: MatchModel, pairs: [Int], limitOfPair: [Int: Int], prices: MatchPrices) {
        self.model = model
        self.prices = prices
        self.limitOfPair = limitOfPair
        made = Set(pairs)
        filled = Array(repeating: 0, count: model.mentees.count)
        loads = Array(repeating: 0, count: model.mentors.count)
        counted = Array(repeating: 0, count: prices.limits.count)
        longest = Int128(Int64.max) / Int128(model.mentees.count + model.mentors.count + prices.limits.count + 2)
        found.reserveCapacity(model.pairCount + 4 * (model.mentees.count + model.mentors.count))
    }

    private func node(ofMentor mentor: Int) -> Int { model.mentees.count + mentor }
    private func node(ofLimit limit: Int) -> Int { model.mentees.count + model.mentors.count + limit }
    private var hub: Int { model.mentees.count + model.mentors.count + prices.limits.count }

    private mutating func add(from tail: Int, to head: Int, _ length: Int128) {
        if length < 0 || length > longest { isSound = false }
        found.append((Int32(head), ExchangeGraph.Arrow(tail: Int32(tail), length: Int64(truncatingIfNeeded: length))))
    }

    /// A pair is made at its own cost less what both pay for it; leaving it out wins as much.
    mutating func addPairs() {
        let locked = Set(model.lockedPairs)
        for mentee in model.mentees.indices where model.demands[mentee] > 0 {
            for pair in model.pairs(ofMentee: mentee) {
                let mentor = Int(model.mentorOfPair[pair])
                let limit = limitOfPair.isEmpty ? nil : limitOfPair[pair]
                let isMade = made.contains(pair)
                if isMade {
                    filled[mentee] += 1
                    loads[mentor] += 1
                    if let limit { counted[limit] += 1 }
                }
                // What is locked stays.
                if !locked.isEmpty, locked.contains(pair) { continue }
                var rest = model.cost(ofPair: pair, prices.weights) - prices.mentees[mentee] - prices.mentors[mentor]
                if let limit { rest -= prices.limitPrices[limit] }
                let other = limit.map(node(ofLimit:)) ?? node(ofMentor: mentor)
                if isMade { add(from: other, to: mentee, -rest) } else { add(from: mentee, to: other, rest) }
            }
        }
    }

    /// One more of those whom a limit counts, as long as it allows one; or one fewer.
    mutating func addLimits() {
        for (place, limit) in prices.limits.enumerated() {
            let (own, mentor) = (node(ofLimit: place), node(ofMentor: limit.mentor))
            if counted[place] < limit.limit { add(from: own, to: mentor, prices.limitPrices[place]) }
            if counted[place] > 0 { add(from: mentor, to: own, -prices.limitPrices[place]) }
        }
    }

    /// One mentor or mentee more or fewer.
    mutating func addPeople() {
        let weights = prices.weights
        for (mentee, demand) in model.demands.enumerated() where demand > 0 {
            func cost(_ count: Int) -> Int128 {
                (count == 0 ? weights.mentee * Int128(model.ranks[mentee]) : 0) + weights.place * Int128(demand - count)
                    + prices.mentees[mentee] * Int128(count)
            }
            let own = filled[mentee]
            if own < demand { add(from: hub, to: mentee, cost(own + 1) - cost(own)) }
            if own > 0 { add(from: mentee, to: hub, cost(own - 1) - cost(own)) }
        }
        for (mentor, load) in loads.enumerated() {
            func cost(_ count: Int) -> Int128 {
                weights.shortfall * Int128(max(0, model.minimums[mentor] - count))
                    + weights.square * Int128(count * count) + prices.mentors[mentor] * Int128(count)
            }
            let own = node(ofMentor: mentor)
            if load < model.capacities[mentor] { add(from: own, to: hub, cost(load + 1) - cost(load)) }
            if load > 0 { add(from: hub, to: own, cost(load - 1) - cost(load)) }
        }
    }

    /// The arrows by where they lead.
    func sorted() -> (starts: [Int], arrows: [ExchangeGraph.Arrow]) {
        var starts = Array(repeating: 0, count: hub + 2)
        for (head, _) in found { starts[Int(head) + 1] += 1 }
        for node in 0...hub { starts[node + 1] += starts[node] }
        var next = starts
        var arrows = Array(repeating: ExchangeGraph.Arrow(tail: 0, length: 0), count: found.count)
        for (head, arrow) in found {
            arrows[next[Int(head)]] = arrow
            next[Int(head)] += 1
        }
        return (starts, arrows)
    }
}
