/// The exchanges in a proposal that cost nothing, read off its prices.
///
/// At prices that prove a proposal best, any other one costs what its differences cost one by one: pairs made or left out,
/// mentees with more or fewer mentors, mentors with more or fewer mentees. Each of these costs nothing or more; so a
/// proposal is as good only where every one of them costs nothing. Draw each free difference as an arrow: from a mentee to
/// a mentor for a pair that could be made, back for one that could be left out, and between people and a meeting point for
/// one mentor or mentee more or fewer. The free exchanges are the ways round. Whatever lies on none is in every best
/// proposal.
struct FreeExchanges {
    private let proposal: Proposal
    private let made: Set<Int>
    private let planner: MeetingPlanner
    /// Where each node's arrows begin in ``heads``; mentees come first, then mentors, then the meeting point.
    private let starts: [Int]
    private let heads: [Int32]
    /// Nodes with the same number lie on a way round together.
    private let component: [Int32]
    private let value: MatchValue

    private var model: MatchModel { proposal.model }
    private var hub: Int { model.mentees.count + model.mentors.count }

    /// - Returns: `nil` where the prices do not prove the proposal best.
    init?(_ proposal: Proposal) {
        let (model, answer) = (proposal.model, proposal.answer)
        var restrictions = MatchRestrictions()
        restrictions.fewestPoints = Int32(clamping: answer.fewestPoints)
        let pairs = proposal.pairs.compactMap { model.pair($0.place) }
        guard answer.isProvedBest, let proof = PriceProof(model, restrictions, answer.prices),
            let weight = PriceProof.weight(of: pairs, model, answer.prices.weights), weight == proof.bound
        else { return nil }
        self.proposal = proposal
        made = Set(pairs)
        planner = MeetingPlanner(model)
        value = model.value(of: pairs, comparesLowest: true)
        (starts, heads) = Self.arrows(proposal, made: made)
        component = StrongComponents.of(starts: starts, heads: heads)
    }

    /// Whether no free exchange leaves the pair out.
    func isInEveryBest(_ pair: PairPlace) -> Bool {
        component[pair.mentee] != component[model.mentees.count + pair.mentor]
            || !arrows(from: model.mentees.count + pair.mentor).contains(Int32(pair.mentee))
    }

    /// Mentors whom a mentee has not, and whom a free exchange may give her.
    func candidates(ofMentee mentee: Int) -> [Int] {
        guard model.roles[mentee].isEmpty else { return [] }
        let mentors = model.mentees.count..<hub
        let free = arrows(from: mentee).lazy.map(Int.init)
        return free.filter { mentors.contains($0) && component[$0] == component[mentee] }
            .map { $0 - mentors.lowerBound }
    }

    /// Makes a pair by a free exchange, reckons it up and finds the times.
    ///
    /// - Returns: the pairs that are left out; `nil` where the exchange that was found does not hold.
    func making(mentor: Int, mentee: Int) -> [PairPlace]? {
        way(from: model.mentees.count + mentor, to: mentee).flatMap { pairsLeftOut(along: [mentee] + $0) }
    }

    /// Leaves a pair out by a free exchange, reckons it up and finds the times.
    ///
    /// - Returns: the pairs that are left out, this one among them; `nil` where the exchange that was found does not hold.
    func leavingOut(_ pair: PairPlace) -> [PairPlace]? {
        let mentor = model.mentees.count + pair.mentor
        return way(from: pair.mentee, to: mentor).flatMap { pairsLeftOut(along: [mentor] + $0) }
    }

    /// Goes a way round, from its first node back to it.
    private func pairsLeftOut(along way: [Int]) -> [PairPlace]? {
        var other = made
        var gone: [PairPlace] = []
        for (from, to) in zip(way, way.dropFirst()) {
            let mentees = model.mentees.count
            if from < mentees, to >= mentees, to < hub {
                guard model.roles[from].isEmpty, let pair = model.pair(PairPlace(mentor: to - mentees, mentee: from))
                else { return nil }
                other.insert(pair)
            } else if to < mentees, from >= mentees, from < hub {
                let place = PairPlace(mentor: from - mentees, mentee: to)
                guard model.roles[to].isEmpty, let pair = model.pair(place) else { return nil }
                other.remove(pair)
                gone.append(place)
            }
        }
        let pairs = other.sorted()
        let worth = model.value(of: pairs, comparesLowest: true)
        guard !(worth < value), keepsCounts(pairs) else { return nil }
        // Where nobody has several mentors, only the meetings of the mentors on the way are different.
        let mentors = Set(way).subtracting(0..<model.mentees.count)
        let touched =
            model.demands.allSatisfy { $0 <= 1 }
            ? pairs.filter { mentors.contains(model.mentees.count + Int(model.mentorOfPair[$0])) } : pairs
        return planner.plan(touched, groupStarts: [:]).conflicts.isEmpty ? gone : nil
    }

    // MARK: Arrows

    private func arrows(from node: Int) -> ArraySlice<Int32> { heads[starts[node]..<starts[node + 1]] }

    private static func arrows(_ proposal: Proposal, made: Set<Int>) -> (starts: [Int], heads: [Int32]) {
        let (model, prices) = (proposal.model, proposal.answer.prices)
        let (mentees, mentors) = (model.mentees.count, model.mentors.count)
        let hub = mentees + mentors
        // Under `fair`, a pair below the lowest would lower it.
        let fewest = proposal.policy.objective == .fair ? proposal.lowestPoints ?? 0 : 0
        let locked = Set(model.lockedPairs)
        var limitPrice: [Int: Int128] = [:]
        for (limit, price) in zip(prices.limits, prices.limitPrices) where price != 0 {
            for pair in model.pairs(countedBy: limit) { limitPrice[pair, default: 0] += price }
        }
        var arrows: [(tail: Int32, head: Int32)] = []
        var filled = Array(repeating: 0, count: mentees)
        for mentee in 0..<mentees where model.demands[mentee] > 0 {
            for pair in model.pairs(ofMentee: mentee) {
                let mentor = Int(model.mentorOfPair[pair])
                let isMade = made.contains(pair)
                if isMade { filled[mentee] += 1 }
                if locked.contains(pair) { continue }
                var rest = model.cost(ofPair: pair, prices.weights) - prices.mentees[mentee] - prices.mentors[mentor]
                rest -= limitPrice[pair] ?? 0
                var mayBeFree = rest == 0
                if !model.roles[mentee].isEmpty {
                    // Which role a pair fills is not looked into: what may be free is taken to be so.
                    let offered = model.rolesOffered(mentor: mentor, mentee: mentee).map { prices.roles[mentee][$0] }
                    mayBeFree = isMade || offered.contains { rest - $0 == 0 }
                }
                guard mayBeFree, isMade || Int(model.pointsOfPair[pair]) >= fewest else { continue }
                let (one, other) = (Int32(mentee), Int32(mentees + mentor))
                arrows.append(isMade ? (other, one) : (one, other))
            }
        }
        let weights = prices.weights
        for (mentee, demand) in model.demands.enumerated() where demand > 0 {
            func cost(_ count: Int) -> Int128 {
                (count == 0 ? weights.mentee * Int128(model.ranks[mentee]) : 0) + weights.place * Int128(demand - count)
                    + prices.mentees[mentee] * Int128(count)
            }
            let own = filled[mentee]
            if own < demand, cost(own + 1) == cost(own) { arrows.append((Int32(hub), Int32(mentee))) }
            if own > 0, cost(own - 1) == cost(own) { arrows.append((Int32(mentee), Int32(hub))) }
        }
        for (mentor, load) in proposal.loads.enumerated() {
            func cost(_ count: Int) -> Int128 {
                weights.shortfall * Int128(max(0, model.minimums[mentor] - count))
                    + weights.square * Int128(count * count) + prices.mentors[mentor] * Int128(count)
            }
            let node = Int32(mentees + mentor)
            if load < model.capacities[mentor], cost(load + 1) == cost(load) { arrows.append((node, Int32(hub))) }
            if load > 0, cost(load - 1) == cost(load) { arrows.append((Int32(hub), node)) }
        }
        var starts = Array(repeating: 0, count: hub + 2)
        for arrow in arrows { starts[Int(arrow.tail) + 1] += 1 }
        for node in 0...hub { starts[node + 1] += starts[node] }
        var next = starts
        var heads = Array(repeating: Int32(0), count: arrows.count)
        for arrow in arrows {
            heads[next[Int(arrow.tail)]] = arrow.head
            next[Int(arrow.tail)] += 1
        }
        return (starts, heads)
    }

    /// A shortest way along free arrows inside one component.
    private func way(from start: Int, to end: Int) -> [Int]? {
        var cameFrom: [Int: Int] = [start: start]
        var queue = [start]
        var next = 0
        while next < queue.count {
            let node = queue[next]
            next += 1
            if node == end { break }
            for head in arrows(from: node) where component[Int(head)] == component[end] && cameFrom[Int(head)] == nil {
                cameFrom[Int(head)] = node
                queue.append(Int(head))
            }
        }
        guard cameFrom[end] != nil else { return nil }
        var way = [end]
        while let node = way.last, node != start, let previous = cameFrom[node] { way.append(previous) }
        return way.reversed()
    }

    /// Whether nobody has more than is wanted.
    private func keepsCounts(_ pairs: [Int]) -> Bool {
        var loads = Array(repeating: 0, count: model.mentors.count)
        var filled = Array(repeating: 0, count: model.mentees.count)
        for pair in pairs {
            loads[Int(model.mentorOfPair[pair])] += 1
            filled[model.mentee(ofPair: pair)] += 1
        }
        return zip(loads, model.capacities).allSatisfy { $0 <= $1 }
            && zip(filled, model.demands).allSatisfy { $0 <= $1 }
    }
}
