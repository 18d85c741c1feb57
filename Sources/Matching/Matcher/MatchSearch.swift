/// Finds the best set of pairs in which everybody's meetings have a time.
///
/// A relaxation says how good a set can be at most. Where its pairs have no times that go together, there are two ways on.
/// Where a mentor's week is too short for some of them, a ``TimeLimit`` says so, and the relaxation is solved again with it
/// (a cutting plane; the limits of one mentor stay laminar, so that the relaxation stays a flow). Otherwise the search
/// branches: one of the pairs that collide is not made, or, for a group, one of the times is the group's (branch and bound,
/// the best bound first: Land & Doig 1960). It ends when no step left could be better than the best set found, or when its
/// steps run out; then it says how good a set could be at most.
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

    private struct Node {
        var restrictions: MatchRestrictions
        var relaxation: MatchRelaxation
        var value: MatchValue
        var conflict: MeetingPlanner.Conflict
        var depth: Int
        var number: Int
    }

    private enum Verdict {
        case infeasible
        case notBetter
        case settled(MatchRelaxation, [Int: TimeSpan], MatchValue)
        case open(MatchRelaxation, MatchValue, MeetingPlanner.Conflict)
    }

    private let model: MatchModel
    private let weights: MatchWeights
    private let planner: MeetingPlanner
    private let base: MatchRestrictions
    private let stepLimit: Int
    private let target: MatchValue?
    private var limits: [TimeLimit]
    /// The pairs that each limit counts, ascending.
    private var counted: [TimeLimit: [Int]] = [:]
    /// The relaxation of the whole, once it is solved.
    private(set) var root: MatchRelaxation?
    private var isAtRoot = true
    /// Whether the search ended without having tried everything.
    private(set) var ranOut = false
    private var best: (relaxation: MatchRelaxation, slots: [Int: TimeSpan], value: MatchValue)?
    /// How many relaxations were solved.
    private(set) var steps = 0
    /// Whether every conflict that was branched on is certain.
    private var isCertain = true

    /// Prepares to search.
    ///
    /// - Parameters:
    ///   - restrictions: what holds for all sets.
    ///   - limits: limits of time that were useful before.
    ///   - steps: how many relaxations are solved at most, once a set was found; `nil` for what suits the size.
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
        // A limit of work, not of time: the same people get the same answer on every machine.
        stepLimit = steps ?? max(40, min(2000, 4_000_000 / (model.pairCount + 1000)))
    }

    /// Searches.
    ///
    /// - Parameter start: the answer to a similar question about the same pairs.
    /// - Returns: `nil` where the pairs that must be made cannot all be made, or the target was not reached.
    mutating func run(from start: MatchRelaxation?) throws(MatcherError) -> Outcome? {
        let verdict = try evaluate(base, from: start)
        isAtRoot = false
        switch verdict {
        case .infeasible, .notBetter: return nil
        case .settled(let relaxation, let slots, let value):
            return Outcome(
                relaxation: relaxation,
                slots: slots,
                value: value,
                bound: relaxation.made,
                isProvedBest: true,
                root: relaxation,
                steps: steps
            )
        case .open(let relaxation, let value, let conflict):
            var open = [
                Node(restrictions: base, relaxation: relaxation, value: value, conflict: conflict, depth: 0, number: 0)
            ]
            try dive(from: open[0])
            try branch(&open)
            ranOut = !open.isEmpty || !isCertain
            guard let best else { return nil }
            var bound = isCertain ? (best.value, best.relaxation.made) : (value, relaxation.made)
            for node in open where bound.0 < node.value { bound = (node.value, node.relaxation.made) }
            return Outcome(
                relaxation: best.relaxation,
                slots: best.slots,
                value: best.value,
                bound: bound.1,
                isProvedBest: !(best.value < bound.0),
                root: root ?? relaxation,
                steps: steps
            )
        }
    }

    // MARK: Steps

    /// Goes straight down, for a set to compare with.
    private mutating func dive(from node: Node) throws(MatcherError) {
        var node = node
        while true {
            var next: Node?
            for child in children(of: node) {
                let verdict = try evaluate(child, from: node.relaxation)
                if case .settled(let relaxation, let slots, let value) = verdict {
                    if best.map({ $0.value < value }) ?? true { best = (relaxation, slots, value) }
                }
                if case .open(let relaxation, let value, let conflict) = verdict, next.map({ $0.value < value }) ?? true
                {
                    next = Node(
                        restrictions: child,
                        relaxation: relaxation,
                        value: value,
                        conflict: conflict,
                        depth: node.depth + 1,
                        number: 0
                    )
                }
            }
            guard let next, best.map({ $0.value < next.value && target == nil }) ?? true else { return }
            node = next
        }
    }

    /// Takes the most promising step until none could be better, or the steps run out.
    private mutating func branch(_ open: inout [Node]) throws(MatcherError) {
        var numbers = 1
        while steps < stepLimit || (best == nil && target == nil) {
            if best != nil, target != nil { return open.removeAll() }
            open.removeAll { node in best.map { !($0.value < node.value) } ?? false }
            let next = open.indices.max { a, b in
                let (a, b) = (open[a], open[b])
                return a.value == b.value ? (a.depth, -a.number) < (b.depth, -b.number) : a.value < b.value
            }
            guard let next else { return }
            let node = open.remove(at: next)
            for child in children(of: node) {
                switch try evaluate(child, from: node.relaxation) {
                case .infeasible, .notBetter: break
                case .settled(let relaxation, let slots, let value): best = (relaxation, slots, value)
                case .open(let relaxation, let value, let conflict):
                    open.append(
                        Node(
                            restrictions: child,
                            relaxation: relaxation,
                            value: value,
                            conflict: conflict,
                            depth: node.depth + 1,
                            number: numbers
                        )
                    )
                    numbers += 1
                }
            }
        }
        open.removeAll { node in best.map { !($0.value < node.value) } ?? false }
    }

    /// Solves the relaxation, with new limits of time as long as some are found.
    private mutating func evaluate(
        _ restrictions: MatchRestrictions,
        from start: MatchRelaxation?
    ) throws(MatcherError) -> Verdict {
        var start = start
        while true {
            steps += 1
            guard let relaxation = try solve(restrictions, from: start) else { return .infeasible }
            if isAtRoot { root = relaxation }
            let value = model.value(of: relaxation.made)
            if let target, value.isBelowAboveLowest(target) { return .notBetter }
            if let best, !(best.value < value) { return .notBetter }
            let plan = planner.plan(relaxation.made, groupStarts: restrictions.groupStarts)
            guard let first = plan.conflicts.first else { return .settled(relaxation, plan.slots, value) }
            var isLimited = false
            for conflict in plan.conflicts where add(limitFor: conflict) { isLimited = true }
            guard isLimited else { return .open(relaxation, value, first) }
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

    // MARK: Limits and branches

    /// Adds the limit that rules a conflict out, if the mentor's week is too short and the limit fits in with the others.
    private mutating func add(limitFor conflict: MeetingPlanner.Conflict) -> Bool {
        let places = conflict.pairs.map { model.place(ofPair: $0) }
        guard let mentor = places.first?.mentor, places.allSatisfy({ $0.mentor == mentor }),
            !model.mentors[mentor].isGroup
        else { return false }
        let window = conflict.pairs.reduce(WeeklySchedule()) { window, pair in
            window.union(model.meetingTime(model.meetingStarts(ofPair: pair) ?? WeeklySchedule()))
        }
        let limit = TimeLimit(mentor: mentor, window: window, meetingQuarters: model.policy.meetingQuarters)
        guard limit.limit < conflict.pairs.count, counted[limit] == nil else { return false }
        let pairs = model.pairs(countedBy: limit)
        let own = Set(pairs)
        for other in limits where other.mentor == mentor {
            let others = Set(counted[other] ?? [])
            let isNested = own.isDisjoint(with: others) || own.isSubset(of: others) || own.isSuperset(of: others)
            if !isNested || own == others { return false }
        }
        limits.append(limit)
        counted[limit] = pairs
        return true
    }

    /// What could be done about a node's conflict: every set of pairs that has times is in one of them.
    private mutating func children(of node: Node) -> [MatchRestrictions] {
        let pairs = node.conflict.pairs
        let mentors = Set(pairs.map { Int(model.mentorOfPair[$0]) })
        if mentors.count == 1, let mentor = mentors.first, model.mentors[mentor].isGroup {
            return groupStarts(of: mentor, node.restrictions).map { starts in
                var child = node.restrictions
                child.groupStarts[mentor] = starts
                return child
            }
        }
        if !node.conflict.isCertain { isCertain = false }
        var children: [MatchRestrictions] = []
        var made: [Int] = []
        let locked = Set(model.locked(node.restrictions))
        for pair in pairs where !locked.contains(pair) {
            var child = node.restrictions
            child.forbidden.insert(pair)
            child.locked.formUnion(made)
            children.append(child)
            made.append(pair)
        }
        return children
    }

    /// The times at which a mentor's group could meet, together where the same mentees have time then.
    private func groupStarts(of mentor: Int, _ restrictions: MatchRestrictions) -> [WeeklySchedule] {
        var members: [TimeSpan: Set<Int>] = [:]
        var locked: Set<Int> = []
        let mustBeMade = Set(model.locked(restrictions))
        for mentee in model.mentees.indices where model.demands[mentee] > 0 {
            guard let pair = model.pair(PairPlace(mentor: mentor, mentee: mentee)),
                mustBeMade.contains(pair) || model.permits(pair, mentee: mentee, restrictions),
                var starts = model.meetingStarts(mentor: mentor, mentee: mentee)
            else { continue }
            if let allowed = restrictions.groupStarts[mentor] { starts = starts.intersection(allowed) }
            if mustBeMade.contains(pair) { locked.insert(mentee) }
            for span in starts.spans {
                for start in span.start..<span.end {
                    let quarter = TimeSpan(uncheckedDay: span.day, start: start, end: start + 1)
                    members[quarter, default: []].insert(mentee)
                }
            }
        }
        var startsOfMembers: [Set<Int>: WeeklySchedule] = [:]
        for (quarter, mentees) in members where mentees.isSuperset(of: locked) {
            startsOfMembers[mentees, default: WeeklySchedule()].insert(quarter)
        }
        // Where nobody has other meetings to go to, a time that suits more mentees is as good as any it covers.
        let isAlone = model.demands.allSatisfy { $0 <= 1 }
        let kept = startsOfMembers.filter { own in
            !isAlone || !startsOfMembers.keys.contains { $0.isStrictSuperset(of: own.key) }
        }
        return kept.values.sorted { ($0.spans.first ?? .latest) < ($1.spans.first ?? .latest) }
    }
}

extension TimeSpan {
    fileprivate static let latest = TimeSpan(uncheckedDay: 6, start: 95, end: 96)
}
