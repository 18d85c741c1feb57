/// Finds the best set of pairs in which everybody's meetings have a time.
///
/// A relaxation says how good a set can be at most. Where its pairs have no times that go together, there are two ways on.
/// Where a mentor's week is too short for some of them, a ``TimeLimit`` says so, and the relaxation is solved again with it
/// (a cutting plane; the limits of one mentor stay laminar, so that the relaxation stays a flow). Otherwise the search
/// branches: one of the pairs that collide is not made, or, for a group, one of the times is the group's (branch and bound,
/// the best bound first: Land & Doig 1960). It ends when no step left could be better than the best set found, or when its
/// steps run out; then it says how good a set could be at most. Where it has found no set by then, it makes one
/// (``MatchRepair``), so that it always ends with one where the pairs that must be made have times.
struct MatchSearch {
    /// What was found.
    struct Outcome {
        /// The best set of pairs found.
        var relaxation: MatchRelaxation
        /// A time for each pair that needs one.
        var slots: [Int: TimeSpan]
        /// What it is worth.
        var value: MatchValue
        /// The pairs of a relaxation that no set can exceed in worth.
        var bound: [Int]
        /// Whether they are worth no more than those found.
        var isProvedBest: Bool
        /// The relaxation that proves how good a set can be at most, before any branch.
        var root: MatchRelaxation
        /// How many relaxations were solved.
        var steps: Int
    }

    /// A set that keeps everything.
    struct Found {
        var relaxation: MatchRelaxation
        var slots: [Int: TimeSpan]
        var value: MatchValue
    }

    /// A step of the search: what was decided, and what the best set could be worth then.
    struct Node {
        var restrictions: MatchRestrictions
        var relaxation: MatchRelaxation
        var value: MatchValue
        var conflict: MeetingPlanner.Conflict
        var depth: Int
    }

    private enum Verdict {
        case infeasible
        case notBetter
        case settled(Found)
        case open(MatchRelaxation, MatchValue, MeetingPlanner.Conflict)
        /// The steps ran out before it was looked at.
        case unknown
    }

    /// How many steps at least a search may take while it has found nothing.
    private static let firstSteps = 400
    /// How many steps it may take beyond its limit: to end one that was begun, and to repair what it has.
    private static let (stepsToEnd, stepsToRepair) = (60, 40)
    /// How many meetings it may look at in all, to find times.
    private static let planningLimit = 400_000_000

    let model: MatchModel
    private let weights: MatchWeights
    private let planner: MeetingPlanner
    private let base: MatchRestrictions
    private let stepLimit: Int
    private let target: MatchValue?
    var limits: [TimeLimit]
    /// The pairs that each limit counts, ascending.
    var counted: [TimeLimit: [Int]] = [:]
    /// A set that is known beforehand. It is no part of the search, but it is there if that finds none, or a worse one.
    var known: Found?
    /// The relaxation of the whole, once it is solved.
    private(set) var root: MatchRelaxation?
    private var isAtRoot = true
    /// Whether the search ended without having tried everything.
    private(set) var ranOut = false
    /// Whether no times were found for the pairs that must be made, though there might be some.
    private(set) var isUndecided = false
    private var best: Found?
    /// How many relaxations were solved.
    private(set) var steps = 0
    /// How many meetings were looked at, to find times.
    private var planning = 0
    /// Whether every conflict that was branched on is certain.
    var isCertain = true

    /// Prepares to search.
    ///
    /// - Parameters:
    ///   - restrictions: what holds for all sets.
    ///   - limits: limits of time that were useful before.
    ///   - steps: how many relaxations are solved at most, as ``mostSteps(_:)`` says; `nil` for what suits the size.
    ///   - target: what is enough: the search ends at the first set that is worth no less in the aims above fairness.
    init(
        _ model: MatchModel,
        _ weights: MatchWeights,
        _ restrictions: MatchRestrictions,
        limits: [TimeLimit],
        steps: Int? = nil,
        target: MatchValue? = nil
    ) {
        self.model = model
        self.weights = weights
        self.limits = limits
        self.target = target
        base = restrictions
        planner = MeetingPlanner(model)
        for limit in limits { counted[limit] = model.pairs(countedBy: limit) }
        stepLimit = steps ?? Self.usualSteps(pairs: model.pairCount)
    }

    /// The limit of steps that suits a number of pairs.
    ///
    /// A limit of work, not of time: the same people get the same answer on every machine.
    static func usualSteps(pairs: Int) -> Int { max(40, min(2000, 4_000_000 / (pairs + 1000))) }

    /// How many relaxations are solved at most, whatever comes: up to the limit, or a little further while there is no set at
    /// all, and then to end what was begun, and to repair.
    static func mostSteps(_ limit: Int) -> Int { max(limit, firstSteps) + stepsToEnd + stepsToRepair }

    /// Searches.
    ///
    /// - Parameter start: the answer to a similar question about the same pairs.
    /// - Returns: `nil` where the pairs that must be made cannot all be made, or the target was not reached.
    mutating func run(from start: MatchRelaxation?) throws(MatcherError) -> Outcome? {
        let verdict = try evaluate(base, from: start)
        isAtRoot = false
        switch verdict {
        case .infeasible, .notBetter, .unknown: return nil
        case .settled(let found): return outcome(found, bound: (found.value, found.relaxation.made))
        case .open(let relaxation, let value, let conflict):
            let top = Node(restrictions: base, relaxation: relaxation, value: value, conflict: conflict, depth: 0)
            let deepest = try dive(from: top)
            let open = try branch(from: top)
            ranOut = !open.isEmpty || !isCertain
            if best == nil, target == nil, ranOut { try repair([relaxation, deepest.relaxation]) }
            // Only a search that ran out can have found less than was known.
            if let known, best.map({ $0.value < known.value }) ?? false { best = known }
            guard let best else { return nil }
            var bound = isCertain ? (best.value, best.relaxation.made) : (value, relaxation.made)
            for node in open where bound.0 < node.value { bound = (node.value, node.relaxation.made) }
            return outcome(best, bound: bound)
        }
    }

    private func outcome(_ found: Found, bound: (value: MatchValue, made: [Int])) -> Outcome {
        Outcome(
            relaxation: found.relaxation,
            slots: found.slots,
            value: found.value,
            bound: bound.made,
            isProvedBest: !(found.value < bound.value),
            root: root ?? found.relaxation,
            steps: steps
        )
    }

    // MARK: Steps

    /// Whether there are steps left to search with: until there is a set to give, there may be a few more.
    private var mayGoOn: Bool {
        let limit = best == nil && target == nil ? max(stepLimit, Self.firstSteps) : stepLimit
        return steps < limit && planning < Self.planningLimit
    }

    /// Whether a step that was begun may go on.
    private var mayEnd: Bool {
        steps < max(stepLimit, Self.firstSteps) + Self.stepsToEnd && planning < 2 * Self.planningLimit
    }

    /// Goes straight down, for a set to compare with.
    ///
    /// - Returns: the deepest step.
    private mutating func dive(from node: Node) throws(MatcherError) -> Node {
        var node = node
        // However few steps there may be, there are enough to go down.
        while steps < max(stepLimit, Self.firstSteps), planning < Self.planningLimit {
            var next: Node?
            for child in children(of: node) {
                switch try evaluate(child, from: node.relaxation) {
                case .infeasible, .notBetter, .unknown: break
                case .settled(let found):
                    if best.map({ $0.value < found.value }) ?? true { best = found }
                case .open(let relaxation, let value, let conflict):
                    guard next.map({ $0.value < value }) ?? true else { continue }
                    next = Node(
                        restrictions: child,
                        relaxation: relaxation,
                        value: value,
                        conflict: conflict,
                        depth: node.depth + 1
                    )
                }
            }
            guard let next, best.map({ $0.value < next.value && target == nil }) ?? true else { return node }
            node = next
        }
        return node
    }

    /// Takes the most promising step until none could be better, or the steps run out.
    ///
    /// - Returns: the steps left that could be better.
    private mutating func branch(from top: Node) throws(MatcherError) -> [Node] {
        var queue = MatchQueue()
        queue.push(top)
        while mayGoOn {
            if best != nil, target != nil { return [] }
            guard let node = queue.pop(above: best?.value) else { return [] }
            for child in children(of: node) {
                switch try evaluate(child, from: node.relaxation) {
                case .infeasible, .notBetter: break
                case .settled(let found): best = found
                case .open(let relaxation, let value, let conflict):
                    queue.push(
                        Node(
                            restrictions: child,
                            relaxation: relaxation,
                            value: value,
                            conflict: conflict,
                            depth: node.depth + 1
                        )
                    )
                case .unknown: queue.push(node)
                }
            }
        }
        return queue.nodes(above: best?.value)
    }

    /// Makes a set that keeps everything out of relaxations that do not.
    ///
    /// What found no place is forbidden, and the relaxation is solved again, as long as that could give a better set.
    private mutating func repair(_ relaxations: [MatchRelaxation]) throws(MatcherError) {
        let plan = planner.lastingPlan(model.locked(base))
        guard let slots = plan.slots else { return isUndecided = !plan.isCertain }
        best = known
        let repair = MatchRepair(model, base, lockedAt: slots)
        let end = steps + Self.stepsToRepair
        for first in relaxations {
            var (relaxation, restrictions) = (first, base)
            while true {
                let result = repair.repaired(relaxation)
                let value = model.value(of: result.relaxation.made)
                if best.map({ $0.value < value }) ?? true {
                    best = Found(relaxation: result.relaxation, slots: result.slots, value: value)
                }
                if result.dropped.isEmpty || steps >= end { break }
                restrictions.forbidden.formUnion(result.dropped)
                steps += 1
                guard let next = try solve(restrictions, from: relaxation),
                    best.map({ $0.value < model.value(of: next.made) }) ?? true
                else { break }
                relaxation = next
            }
        }
    }

    /// Solves the relaxation, with new limits of time as long as some are found.
    private mutating func evaluate(
        _ restrictions: MatchRestrictions,
        from start: MatchRelaxation?
    ) throws(MatcherError) -> Verdict {
        var start = start
        guard mayEnd else { return .unknown }
        while true {
            steps += 1
            guard let relaxation = try solve(restrictions, from: start) else { return .infeasible }
            if isAtRoot { root = relaxation }
            let value = model.value(of: relaxation.made)
            if let target, value.isBelowAboveLowest(target) { return .notBetter }
            if let best, !(best.value < value) { return .notBetter }
            let plan = planner.plan(relaxation.made, groupStarts: restrictions.groupStarts)
            planning += plan.work
            guard let first = plan.conflicts.first else {
                return .settled(Found(relaxation: relaxation, slots: plan.slots, value: value))
            }
            var isLimited = false
            for conflict in plan.conflicts where add(limitFor: conflict) { isLimited = true }
            guard isLimited, mayEnd else { return .open(relaxation, value, first) }
            start = relaxation
        }
    }

    private func solve(
        _ restrictions: MatchRestrictions,
        from start: MatchRelaxation?
    ) throws(MatcherError) -> MatchRelaxation? {
        if let plain = PlainRelaxation(model, restrictions, limits: limits, weights) {
            guard let relaxation = try plain.solve() else { return nil }
            return try proved(relaxation, restrictions)
        }
        let relaxation: MatchRelaxation?
        if weights.total(in: model) < Int128(1) << 60 {
            relaxation = try NetworkRelaxation<Int64>(model, restrictions, limits: limits, counted, weights).solve(
                from: start
            )
        } else {
            relaxation = try NetworkRelaxation<Int128>(model, restrictions, limits: limits, counted, weights).solve(
                from: start
            )
        }
        return try relaxation.map { relaxation throws(MatcherError) in try proved(relaxation, restrictions) }
    }

    /// A relaxation whose prices prove it the best.
    private func proved(
        _ relaxation: MatchRelaxation,
        _ restrictions: MatchRestrictions
    ) throws(MatcherError) -> MatchRelaxation {
        guard let proof = PriceProof(model, restrictions, relaxation.prices, counted: counted),
            let weight = PriceProof.weight(of: relaxation.made, model, relaxation.prices.weights), weight == proof.bound
        else { throw .unproved }
        var relaxation = relaxation
        relaxation.pairsChecked = proof.pairsChecked
        return relaxation
    }
}
