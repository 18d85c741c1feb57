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
    /// The same arrows by the nodes that they lead to.
    private let tailStarts: [Int]
    private let tails: [Int32]
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
        let arrows = Self.arrows(proposal, made: made)
        let nodes = model.mentees.count + model.mentors.count + 1
        (starts, heads) = Self.grouped(arrows, nodes: nodes)
        (tailStarts, tails) = Self.grouped(arrows.map { (tail: $0.head, head: $0.tail) }, nodes: nodes)
        component = StrongComponents.of(starts: starts, heads: heads)
    }

    /// Whether no free exchange leaves the pair out.
    func isInEveryBest(_ pair: PairPlace) -> Bool {
        component[pair.mentee] != component[model.mentees.count + pair.mentor]
            || !arrows(from: model.mentees.count + pair.mentor).contains(Int32(pair.mentee))
    }

    /// Gives a mentee mentors whom she has not, one after the other, each by a free exchange that is reckoned up and given
    /// times.
    ///
    /// - Parameter limit: how many mentors are tried.
    /// - Returns: the mentors of the exchanges that hold, ascending, and the pairs that each leaves out.
    /// - Complexity: O(pairs that cost nothing), and O(*n* log *n*) for each mentor tried, with *n* pairs made.
    func exchanges(ofMentee mentee: Int, limit: Int) -> [(mentor: Int, leavesOut: [PairPlace])] {
        guard model.roles[mentee].isEmpty else { return [] }
        let mentors = model.mentees.count..<hub
        let candidates = arrows(from: mentee).lazy.map(Int.init).filter {
            mentors.contains($0) && component[$0] == component[mentee]
        }.prefix(limit)
        if candidates.isEmpty { return [] }
        let steps = steps(to: mentee)
        return candidates.compactMap { mentor in
            way(from: mentor, steps).flatMap { pairsLeftOut(along: [mentee] + $0) }
                .map { (mentor: mentor - mentors.lowerBound, leavesOut: $0) }
        }
    }

    /// Leaves a pair out by a free exchange, reckons it up and finds the times.
    ///
    /// - Returns: the pairs that are left out, this one among them; `nil` where the exchange that was found does not hold.
    func leavingOut(_ pair: PairPlace) -> [PairPlace]? {
        let mentor = model.mentees.count + pair.mentor
        return way(from: pair.mentee, steps(to: mentor)).flatMap { pairsLeftOut(along: [mentor] + $0) }
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

    private static func arrows(_ proposal: Proposal, made: Set<Int>) -> [(tail: Int32, head: Int32)] {
        let (model, prices) = (proposal.model, proposal.answer.prices)
        let (mentees, mentors) = (model.mentees.count, model.mentors.count)
        let hub = mentees + mentors
        // Under `fair`, a pair below the lowest would lower it.
        let fewest = proposal.policy.objective == .fair ? proposal.lowestPoints ?? 0 : 0
        let locked = Set(model.lockedPairs)
        // Where points alone are the aim, a pair weighs a little so that none without points is made. All pairs together
        // weigh less than a point; so what costs less than that may cost no points, and is reckoned up before it is told.
        let least = prices.weights.pair > 0 ? prices.weights.point : 1
        func isFree(_ cost: Int128) -> Bool { cost.magnitude < least.magnitude }
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
                var mayBeFree = isFree(rest)
                if !model.roles[mentee].isEmpty {
                    // Which role a pair fills is not looked into: what may be free is taken to be so.
                    let offered = model.rolesOffered(mentor: mentor, mentee: mentee).map { prices.roles[mentee][$0] }
                    mayBeFree = isMade || offered.contains { isFree(rest - $0) }
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
            if own < demand, isFree(cost(own + 1) - cost(own)) { arrows.append((Int32(hub), Int32(mentee))) }
            if own > 0, isFree(cost(own - 1) - cost(own)) { arrows.append((Int32(mentee), Int32(hub))) }
        }
        for (mentor, load) in proposal.loads.enumerated() {
            func cost(_ count: Int) -> Int128 {
                weights.shortfall * Int128(max(0, model.minimums[mentor] - count))
                    + weights.square * Int128(count * count) + prices.mentors[mentor] * Int128(count)
            }
            let node = Int32(mentees + mentor)
            let hasPlace = load < model.capacities[mentor]
            if hasPlace, isFree(cost(load + 1) - cost(load)) { arrows.append((node, Int32(hub))) }
            if load > 0, isFree(cost(load - 1) - cost(load)) { arrows.append((Int32(hub), node)) }
        }
        return arrows
    }

    /// The heads of arrows by their tails, and where those of each tail begin.
    private static func grouped(
        _ arrows: [(tail: Int32, head: Int32)],
        nodes: Int
    ) -> (starts: [Int], heads: [Int32]) {
        var starts = Array(repeating: 0, count: nodes + 1)
        for arrow in arrows { starts[Int(arrow.tail) + 1] += 1 }
        for node in 0..<nodes { starts[node + 1] += starts[node] }
        var next = starts
        var heads = Array(repeating: Int32(0), count: arrows.count)
        for arrow in arrows {
            heads[next[Int(arrow.tail)]] = arrow.head
            next[Int(arrow.tail)] += 1
        }
        return (starts, heads)
    }

    /// The next node on a shortest way along free arrows from each node to one of them; -1 where there is none.
    private func steps(to end: Int) -> [Int32] {
        var steps = Array(repeating: Int32(-1), count: hub + 1)
        steps[end] = Int32(end)
        var queue = [Int32(end)]
        var next = 0
        while next < queue.count {
            let head = queue[next]
            next += 1
            for tail in tails[tailStarts[Int(head)]..<tailStarts[Int(head) + 1]]
            where steps[Int(tail)] < 0 && component[Int(tail)] == component[end] {
                steps[Int(tail)] = head
                queue.append(tail)
            }
        }
        return steps
    }

    /// Goes step by step to where they lead.
    private func way(from start: Int, _ steps: [Int32]) -> [Int]? {
        guard steps[start] >= 0 else { return nil }
        var way = [start]
        while let node = way.last, Int(steps[node]) != node { way.append(Int(steps[node])) }
        return way
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
