/// The relaxation of any model, as a circulation of least cost.
///
/// Node 0 stands for everything outside. From it, arcs lead to each mentee: one for her first mentor, one for the others.
/// From a mentee, arcs of one unit each lead to mentors, for those who name roles by way of a node for each role; a pair
/// that could fill several of them has a node of its own, so that it is made but once. Limits of time are nodes between
/// pairs and their mentor. From a mentor, arcs lead back to node 0, one for each price that a place can have.
///
/// The limits of a mentor are *laminar*: any two count disjoint sets of pairs, or one counts all of the other's. So the
/// network has integral optima.
struct NetworkRelaxation<Value: FixedWidthInteger & SignedInteger & Sendable> {
    private let model: MatchModel
    private let restrictions: MatchRestrictions
    private let limits: [TimeLimit]
    private let weights: MatchWeights

    private let isFree: Bool
    private let pointWeight: Value
    private let pairWeight: Value

    private var network: FlowNetwork<Value>
    /// The pair that each arc makes; -1 for others.
    private var pairOfArc: [Int32] = []
    private let firstRole: Int
    private let firstSharedPair: Int
    private let firstLimit: Int
    private let firstMentor: Int
    /// The first role node of each mentee.
    private let roleStarts: [Int]
    /// Pairs that could fill several roles, ascending.
    private let sharedPairs: [Int]
    /// The limit that a pair leads to, 0 where it leads to its mentor. Empty without limits.
    private var limitOfPair: [Int32] = []
    /// The limit, or the mentor, that a limit's node leads to.
    private var limitParents: [Int] = []
    /// The limits from the widest to the narrowest.
    private var limitOrder: [Int] = []
    /// The pairs that each limit counts.
    private var counted: [[Int]] = []

    /// Builds the network.
    ///
    /// - Parameter counted: the pairs that each limit counts, where that is known.
    /// - Precondition: every weight and sum of weights fits `Value`; the limits of each mentor are laminar.
    /// - Complexity: O(people + pairs), a pair counted once more for each role that the mentee names.
    init(
        _ model: MatchModel,
        _ restrictions: MatchRestrictions,
        limits: [TimeLimit],
        _ counted: [TimeLimit: [Int]],
        _ weights: MatchWeights
    ) {
        self.model = model
        self.restrictions = restrictions
        self.limits = limits
        self.weights = weights
        isFree = restrictions.isEmpty
        (pointWeight, pairWeight) = (Value(weights.point), Value(weights.pair))
        var roleStarts = [0]
        var sharedPairs: [Int] = []
        for (mentee, roles) in model.roles.enumerated() {
            roleStarts.append(roleStarts[mentee] + roles.count)
            if roles.count < 2 { continue }
            for pair in model.pairs(ofMentee: mentee)
            where model.rolesOffered(mentor: Int(model.mentorOfPair[pair]), mentee: mentee).count > 1 {
                sharedPairs.append(pair)
            }
        }
        self.roleStarts = roleStarts
        self.sharedPairs = sharedPairs
        firstRole = 1 + model.mentees.count
        firstSharedPair = firstRole + roleStarts[model.mentees.count]
        firstLimit = firstSharedPair + sharedPairs.count
        firstMentor = firstLimit + limits.count
        network = FlowNetwork(
            nodeCount: firstMentor + model.mentors.count,
            expectedArcs: model.pairCount + model.mentees.count + 2 * model.mentors.count
        )
        pairOfArc.reserveCapacity(model.pairCount)
        self.counted = limits.map { counted[$0] ?? model.pairs(countedBy: $0) }
        placeLimits()
        addArcs()
    }

    // MARK: Arcs

    /// Nests the limits, and finds the innermost that counts each pair.
    private mutating func placeLimits() {
        limitParents = limits.map { firstMentor + $0.mentor }
        limitOrder = limits.indices.sorted { (counted[$0].count, $0) > (counted[$1].count, $1) }
        guard !limits.isEmpty else { return }
        limitOfPair = Array(repeating: 0, count: model.pairCount)
        // The last that counts a pair is the innermost.
        for index in limitOrder {
            if let first = counted[index].first, limitOfPair[first] > 0 {
                limitParents[index] = Int(limitOfPair[first])
            }
            for pair in counted[index] { limitOfPair[pair] = Int32(truncatingIfNeeded: firstLimit + index) }
        }
    }

    private mutating func addArcs() {
        let locked = Set(model.locked(restrictions))
        for (mentee, demand) in model.demands.enumerated() where demand > 0 {
            let first = weights.mentee * Int128(model.ranks[mentee]) + weights.place
            add(from: 0, to: 1 + mentee, upper: 1, cost: -first)
            if demand > 1 { add(from: 0, to: 1 + mentee, upper: demand - 1, cost: -weights.place) }
        }
        for (mentee, roles) in model.roles.enumerated() {
            guard roles.isEmpty else {
                for role in roles.indices { add(from: 1 + mentee, to: roleNode(mentee, role), upper: 1, cost: 0) }
                // A pair that is made although the mentor offers none of the roles fills a place and no role.
                for pair in model.pairs(ofMentee: mentee) where !locked.isEmpty && locked.contains(pair) {
                    let offered = model.rolesOffered(mentor: Int(model.mentorOfPair[pair]), mentee: mentee)
                    if offered.isEmpty { add(pair, from: 1 + mentee, mentee, locked) }
                }
                continue
            }
            for pair in model.pairs(ofMentee: mentee) { add(pair, from: 1 + mentee, mentee, locked) }
        }
        let shared = Dictionary(uniqueKeysWithValues: zip(sharedPairs, firstSharedPair...))
        for (mentee, roles) in model.roles.enumerated() where !roles.isEmpty {
            for (role, pairs) in pairsByRole(ofMentee: mentee).enumerated() {
                for pair in pairs {
                    if let node = shared[pair] {
                        add(from: roleNode(mentee, role), to: node, upper: 1, cost: 0, pair: pair)
                    } else {
                        add(pair, from: roleNode(mentee, role), mentee, locked)
                    }
                }
            }
        }
        for pair in sharedPairs { add(pair, from: shared[pair] ?? 0, model.mentee(ofPair: pair), locked) }
        for (index, limit) in limits.enumerated() {
            add(from: firstLimit + index, to: limitParents[index], upper: limit.limit, cost: 0)
        }
        for mentor in model.mentors.indices { addPlaces(of: mentor) }
        network.finish()
    }

    /// The pairs that could fill each of a mentee's roles, ascending.
    private func pairsByRole(ofMentee mentee: Int) -> [[Int]] {
        var pairs: [[Int]] = Array(repeating: [], count: model.roles[mentee].count)
        for pair in model.pairs(ofMentee: mentee) {
            for role in model.rolesOffered(mentor: Int(model.mentorOfPair[pair]), mentee: mentee) {
                pairs[role].append(pair)
            }
        }
        return pairs
    }

    /// A mentor's places, the cheapest first.
    private mutating func addPlaces(of mentor: Int) {
        let capacity = min(model.capacities[mentor], model.mentees.count)
        let minimum = min(model.minimums[mentor], capacity)
        guard weights.square > 0 else {
            if minimum > 0 { add(from: firstMentor + mentor, to: 0, upper: minimum, cost: -weights.shortfall) }
            if capacity > minimum { add(from: firstMentor + mentor, to: 0, upper: capacity - minimum, cost: 0) }
            return
        }
        for place in 0..<capacity {
            let square = weights.square * Int128(2 * place + 1)
            add(from: firstMentor + mentor, to: 0, upper: 1, cost: square - (place < minimum ? weights.shortfall : 0))
        }
    }

    private mutating func add(_ pair: Int, from node: Int, _ mentee: Int, _ locked: Set<Int>) {
        let isLocked = !locked.isEmpty && locked.contains(pair)
        guard isLocked || isFree || model.permits(pair, mentee: mentee, restrictions) else { return }
        let limit = limitOfPair.isEmpty ? 0 : Int(limitOfPair[pair])
        let head = limit > 0 ? limit : firstMentor + Int(model.mentorOfPair[pair])
        let cost =
            model.isKept.isEmpty
            ? pairWeight - Value(model.pointsOfPair[pair]) * pointWeight : Value(model.cost(ofPair: pair, weights))
        network.addArc(from: node, to: head, lower: isLocked ? 1 : 0, upper: 1, cost: cost)
        pairOfArc.append(Int32(truncatingIfNeeded: pair))
    }

    private mutating func add(from tail: Int, to head: Int, lower: Int = 0, upper: Int, cost: Int128, pair: Int = -1) {
        network.addArc(from: tail, to: head, lower: lower, upper: upper, cost: Value(cost))
        pairOfArc.append(Int32(truncatingIfNeeded: pair))
    }

    private func roleNode(_ mentee: Int, _ role: Int) -> Int { firstRole + roleStarts[mentee] + role }

    // MARK: Solving

    /// Solves.
    ///
    /// - Parameter start: the answer to a similar question, to start from.
    /// - Returns: `nil` where the locked pairs cannot all be made.
    func solve(from start: MatchRelaxation?) throws(MatcherError) -> MatchRelaxation? {
        var solver = CirculationSolver(network, from: start.flatMap(circulation))
        guard let circulation = solver.solve() else { return nil }
        guard circulation.isProvedBest(in: network) else { throw .unproved }
        return relaxation(circulation)
    }

    private func relaxation(_ circulation: Circulation<Value>) -> MatchRelaxation {
        var made: [Int] = []
        var roleOfPair: [Int: Int] = [:]
        for node in 1..<firstLimit {
            for arc in network.arcs(from: node) where circulation.flows[arc] > 0 && pairOfArc[arc] >= 0 {
                let pair = Int(pairOfArc[arc])
                if firstRole <= node, node < firstSharedPair {
                    let mentee = model.mentee(ofPair: pair)
                    roleOfPair[pair] = node - firstRole - roleStarts[mentee]
                }
                if network.heads[arc] >= firstLimit { made.append(pair) }
            }
        }
        let potentials = circulation.potentials.map { Int128($0) }
        let mentees = model.mentees.indices.map { potentials[0] - potentials[1 + $0] }
        return MatchRelaxation(
            made: made.sorted(),
            roleOfPair: roleOfPair,
            prices: MatchPrices(
                weights: weights,
                mentees: mentees,
                mentors: model.mentors.indices.map { potentials[firstMentor + $0] - potentials[0] },
                roles: model.roles.enumerated().map { mentee, roles in
                    roles.indices.map { potentials[1 + mentee] - potentials[roleNode(mentee, $0)] }
                },
                limits: limits,
                limitPrices: limits.indices.map { potentials[firstLimit + $0] - potentials[limitParents[$0]] }
            ),
            method: "shortest paths in a network",
            searches: circulation.searches
        )
    }

    /// Another answer's pairs and prices, as far as they say anything here.
    private func circulation(_ start: MatchRelaxation) -> Circulation<Value>? {
        let prices = start.prices
        // Units of the aims above points may differ: then there is a search more for those they concern.
        guard prices.weights.agreesOnPairs(with: weights), prices.mentees.count == model.mentees.count,
            (prices.mentees + prices.mentors).allSatisfy({ $0.magnitude < UInt128(Value.max / 4) }),
            prices.mentors.count <= model.mentors.count, start.made.last ?? 0 < model.pairCount
        else { return nil }
        var potentials = Array(repeating: Value(0), count: network.nodeCount)
        for (mentor, price) in prices.mentors.enumerated() { potentials[firstMentor + mentor] = Value(price) }
        let known = Dictionary(uniqueKeysWithValues: zip(prices.limits, prices.limitPrices))
        for index in limitOrder {
            potentials[firstLimit + index] = Value(known[limits[index]] ?? 0) + potentials[limitParents[index]]
        }
        for (mentee, price) in prices.mentees.enumerated() {
            potentials[1 + mentee] = -Value(price)
            for role in model.roles[mentee].indices {
                let own = prices.roles.isEmpty ? 0 : prices.roles[mentee][role]
                potentials[roleNode(mentee, role)] = -Value(price) - Value(own)
            }
        }
        for (offset, pair) in sharedPairs.enumerated() {
            let mentee = model.mentee(ofPair: pair)
            let roles = model.rolesOffered(mentor: Int(model.mentorOfPair[pair]), mentee: mentee)
            let lowest = roles.lazy.map { potentials[roleNode(mentee, $0)] }.min() ?? 0
            potentials[firstSharedPair + offset] = lowest
        }
        return Circulation(flows: flows(of: start), potentials: potentials)
    }

    /// The flow through each arc that makes the same pairs.
    private func flows(of start: MatchRelaxation) -> [Int32] {
        var isMade = Array(repeating: false, count: model.pairCount)
        for pair in start.made { isMade[pair] = true }
        var flows = network.lowers
        var through = Array(repeating: Int32(0), count: network.nodeCount)
        for pair in start.made {
            let place = model.place(ofPair: pair)
            through[1 + place.mentee] += 1
            through[firstMentor + place.mentor] += 1
            if let role = start.roleOfPair[pair] { through[roleNode(place.mentee, role)] += 1 }
        }
        for index in limits.indices {
            through[firstLimit + index] = Int32(truncatingIfNeeded: counted[index].count { isMade[$0] })
        }
        for arc in 0..<network.arcCount {
            let (tail, head, pair) = (Int(network.tails[arc]), Int(network.heads[arc]), Int(pairOfArc[arc]))
            if pair >= 0 {
                guard isMade[pair] else { continue }
                let fillsRole =
                    tail < firstRole || tail >= firstSharedPair
                    || start.roleOfPair[pair] == tail - firstRole - roleStarts[model.mentee(ofPair: pair)]
                if fillsRole { flows[arc] = 1 }
                continue
            }
            // Out of node 0 and into it, arc after arc takes what is left; other nodes have one arc of this kind.
            let counter = tail == 0 || (firstRole..<firstSharedPair).contains(head) ? head : tail
            let flow = min(network.uppers[arc], through[counter])
            flows[arc] = flow
            if tail == 0 || head == 0 { through[counter] -= flow }
        }
        return flows
    }
}
