/// Finds what changing single pairs would cost the whole.
///
/// Where the prices of the proposal say what every change costs, a shortest way round is the answer, once its meetings have
/// found times. Where they do not, the programme is solved again. How much of both is done depends on the size of the
/// programme and on nothing else.
struct ExchangeFinder {
    /// What came of looking for an exchange.
    enum Found {
        /// The best proposal under the question asked.
        case exchange(MatchExchange)
        /// There is none beside the pairs that are locked.
        case impossible
        /// It was not looked for, since the programme is too large, or the proposal itself is not proved best.
        case notWorkedOut
    }

    /// How many times is solved again at most.
    static let mostSolves = 100
    /// How many pairs all solving again may look at together, about: beside ways, and where there are no ways.
    static let (pairsSolvedBeside, pairsSolved) = (10_000, 100_000)
    /// How many arrows all ways together may look at.
    static let mostWork = 4_000_000

    private let proposal: Proposal
    private let graph: ExchangeGraph?
    private var ways: ShortestWays?
    private let planner: MeetingPlanner
    /// Whether nobody wants several mentors, so that only the meetings of mentors on the way are different.
    private let isPlain: Bool
    private var solves: Int
    private var planned = 0

    private var model: MatchModel { proposal.model }

    init(_ proposal: Proposal) {
        self.proposal = proposal
        let size = proposal.model.pairCount + proposal.mentors.count + proposal.mentees.count
        let drawn = ExchangeGraph(proposal)
        ways = drawn.map(ShortestWays.init)
        graph = drawn?.withoutArrows
        // Where the search ran out, each solve would run out too, and what differs would say more of the search than of the
        // change.
        let pairs = graph == nil ? Self.pairsSolved : Self.pairsSolvedBeside
        solves = proposal.isProvedBest ? min(Self.mostSolves, pairs / max(1, size)) : 0
        planner = MeetingPlanner(proposal.model)
        isPlain = proposal.model.demands.allSatisfy { $0 <= 1 }
    }

    // MARK: Without a pair

    /// The best proposal without a pair; `nil` where it was not worked out.
    mutating func without(_ pair: Proposal.Pair) -> MatchExchange? {
        if let exchange = wayWithout(pair) { return exchange }
        guard solves > 0 else { return nil }
        solves -= 1
        var change = MatchChange()
        change.forbidden = [pair.place]
        return (try? proposal.whatIf(change)).map { MatchExchange(from: proposal, to: $0, about: pair.mentee) }
    }

    private mutating func wayWithout(_ pair: Proposal.Pair) -> MatchExchange? {
        guard let graph, isWithinBudget, let made = model.pair(pair.place),
            let own = graph.node(ofPair: made, pair.place)
        else { return nil }
        // Somebody with one mentor can only be left by that one: ways to her are as good, and found for any question.
        let isAlone = model.demands[pair.mentee] == 1
        ways?.begin(to: isAlone ? pair.mentee : own, watching: pair.mentee)
        guard let closing = ways?.shortestClosing(), let way = ways?.way(from: closing.head) else { return nil }
        return exchange(along: [pair.mentee] + way + (isAlone ? [] : [pair.mentee]))
    }

    // MARK: With a pair

    /// The best proposal with a pair that is not proposed.
    mutating func making(_ place: PairPlace) -> Found {
        if let found = wayMaking(place) { return found }
        guard solves > 0 else { return .notWorkedOut }
        solves -= 1
        var change = MatchChange()
        change.forced = [place]
        do throws(MatcherError) {
            let answer = try proposal.whatIf(change)
            guard answer.pairs.contains(where: { $0.place == place }) else { return .impossible }
            return .exchange(MatchExchange(from: proposal, to: answer, about: place.mentee))
        } catch {
            if case .locksCannotHold = error { return .impossible }
            return .notWorkedOut
        }
    }

    private mutating func wayMaking(_ place: PairPlace) -> Found? {
        guard let graph, isWithinBudget, let pair = model.pair(place), let other = graph.node(ofPair: pair, place)
        else {
            return nil
        }
        ways?.begin(to: place.mentee, watching: place.mentee)
        guard ways?.distance(from: other) != nil else { return .impossible }
        guard let way = ways?.way(from: other) else { return nil }
        return exchange(along: [place.mentee] + way).map { .exchange($0) }
    }

    private var isWithinBudget: Bool { (ways?.work ?? 0) + planned < Self.mostWork }

    // MARK: Reckoning up

    /// Goes a way round from its first node back to it, reckons it up and finds the times.
    ///
    /// - Returns: `nil` where times do not allow it: then another way may be the shortest that they allow.
    private mutating func exchange(along way: [Int]) -> MatchExchange? {
        guard let graph else { return nil }
        var left: Set<PairPlace> = []
        var joined: Set<PairPlace> = []
        for (from, to) in zip(way, way.dropFirst()) {
            if from < graph.menteeCount, let mentor = graph.mentor(ofNode: to) {
                joined.insert(PairPlace(mentor: mentor, mentee: from))
            } else if to < graph.menteeCount, let mentor = graph.mentor(ofNode: from) {
                left.insert(PairPlace(mentor: mentor, mentee: to))
            }
        }
        let gone = Set(left.compactMap { model.pair($0) })
        let come = joined.compactMap { model.pair($0) }
        guard gone.count == left.count, come.count == joined.count else { return nil }
        let pairs = (graph.made.filter { !gone.contains($0) } + come).sorted()
        let touched = touched(left, joined, pairs)
        guard touched.isEmpty || planner.plan(touched, groupStarts: [:]).conflicts.isEmpty else { return nil }
        let after = model.value(of: pairs, comparesLowest: true)
        if proposal.value < after { return nil }
        return MatchExchange(from: proposal, left: left, joined: joined, after: after)
    }

    /// The pairs whose meetings have to find times anew.
    private mutating func touched(_ left: Set<PairPlace>, _ joined: Set<PairPlace>, _ pairs: [Int]) -> [Int] {
        guard isPlain else {
            planned += pairs.count
            return pairs
        }
        // One meeting always finds a time: a pair without one would break a rule, or needs none.
        let mentors = Set(joined.lazy.map(\.mentor)).filter { mentor in
            let change = joined.count { $0.mentor == mentor } - left.count { $0.mentor == mentor }
            return proposal.loads[mentor] + change > 1
        }
        return mentors.isEmpty ? [] : pairs.filter { mentors.contains(Int(model.mentorOfPair[$0])) }
    }
}

extension ExchangeGraph {
    /// The node by which a pair reaches its mentor: the mentor's own, or a limit's that counts the pair.
    func node(ofPair pair: Int, _ place: PairPlace) -> Int? {
        if place.mentor >= mentorCount { return nil }
        return limitOfPair[pair].map { menteeCount + mentorCount + $0 } ?? node(ofMentor: place.mentor)
    }
}
