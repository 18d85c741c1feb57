extension Proposal {
    /// Proposes again after first meetings.
    ///
    /// What was said of single pairs holds as it does for a first proposal: what goes on is kept, what was declined is not
    /// made again.
    ///
    /// - Parameters:
    ///   - previous: the pairs proposed before, those that go on included.
    ///   - wish: how many of them to keep.
    /// - Throws: ``MatcherError/locksCannotHold(_:)`` where all are to be kept and they cannot be.
    /// - Complexity: ``whatIf(_:)`` at most ``RematchCurve/mostPoints`` + 4 times.
    public func rematch(
        previous: some Sequence<PairPlace>,
        wish: RematchCurve.Wish = .needed
    ) throws(MatcherError) -> Rematch {
        let curve = try rematchCurve(previous: previous, wish: wish)
        let chosen = curve.points[curve.chosen]
        var (decided, change) = (directives, chosen.change)
        if !change.forced.isEmpty {
            // What is kept whatever it costs is a decision like any other, and is told as one.
            for pair in change.forced {
                let key = PairKey(mentor: mentors[pair.mentor].id, mentee: mentees[pair.mentee].id)
                if decided.statuses[key]?.makesPair != true { decided.statuses[key] = .lock }
            }
            change = MatchChange()
        }
        let model = try MatchModel(
            policy: policy,
            date: date,
            mentors: mentors,
            mentees: mentees,
            eligible: eligible,
            directives: decided,
            change: change
        )
        let remade = Proposal(
            date: date,
            directives: decided,
            eligible: eligible,
            model: model,
            answer: chosen.answer
        )
        return Rematch(proposal: remade, curve: curve)
    }

    /// Finds how many pairs that were proposed before have to be broken, and what keeping them costs.
    ///
    /// - Parameters:
    ///   - previous: the pairs proposed before, those that go on included; those that may not be made again count for
    ///     nothing.
    ///   - wish: which trade-off to choose.
    /// - Throws: ``MatcherError/locksCannotHold(_:)`` where all are to be kept and they cannot be.
    /// - Complexity: ``whatIf(_:)`` at most ``RematchCurve/mostPoints`` + 4 times.
    public func rematchCurve(
        previous: some Sequence<PairPlace>,
        wish: RematchCurve.Wish = .needed
    ) throws(MatcherError) -> RematchCurve {
        let usable = Set(previous).filter { pair in isUsable(pair) }
        let curve = RematchCurveFinder(self, usable)
        let points = try curve.points(withAll: wish == .all)
        return RematchCurve(previous: usable.sorted(), points: points, chosen: curve.choice(wish, among: points))
    }

    private func isUsable(_ pair: PairPlace) -> Bool {
        if pairs.contains(where: { $0.mentor == pair.mentor && $0.mentee == pair.mentee }) { return true }
        return mentees[pair.mentee].isReady
            && usableMentors(ofMentee: pair.mentee).contains { $0.mentor == pair.mentor }
    }
}

/// Solves again for one price of a broken pair after another, until no price between two neighbours gives a third answer.
struct RematchCurveFinder {
    private let proposal: Proposal
    private let previous: Set<PairPlace>

    init(_ proposal: Proposal, _ previous: Set<PairPlace>) {
        self.proposal = proposal
        self.previous = previous
    }

    func points(withAll isAllWished: Bool) throws(MatcherError) -> [RematchCurve.Point] {
        let free = try point(bonus: 0)
        let needed = try point(bonus: nil)
        var found = [free]
        if needed.kept > free.kept { found.append(needed) }
        var gap = 0
        while gap + 1 < found.count, found.count < RematchCurve.mostPoints - 1 {
            let (more, fewer) = (found[gap], found[gap + 1])
            let price = (more.points - fewer.points) / (fewer.kept - more.kept)
            let between = try point(bonus: price)
            if between.kept > more.kept, between.kept < fewer.kept {
                found.insert(between, at: gap + 1)
            } else {
                gap += 1
            }
        }
        if needed.kept < previous.count {
            do throws(MatcherError) {
                found.append(try pointWithAll())
            } catch {
                // Where it is not what was wished for, that all cannot be kept is no error.
                if isAllWished { throw error }
            }
        }
        return found
    }

    func choice(_ wish: RematchCurve.Wish, among points: [RematchCurve.Point]) -> Int {
        switch wish {
        case .none: return 0
        case .all: return points.count - 1
        case .needed:
            let best = points[0].answer.value
            return points.lastIndex { isAsManyServed($0.answer.value, best) } ?? 0
        case .atLeast(let count): return points.firstIndex { $0.kept >= count } ?? points.count - 1
        }
    }

    /// Whether as much is served of what comes before keeping pairs.
    private func isAsManyServed(_ value: MatchValue, _ best: MatchValue) -> Bool {
        value.shortfall == best.shortfall && value.matchedByClass == best.matchedByClass
            && value.placesFilled == best.placesFilled
    }

    private func point(bonus: Int?) throws(MatcherError) -> RematchCurve.Point {
        var change = MatchChange()
        change.keeping = MatchChange.Keeping(previous, bonus: bonus)
        return point(try proposal.whatIf(change), change)
    }

    private func pointWithAll() throws(MatcherError) -> RematchCurve.Point {
        var change = MatchChange()
        change.forced = previous.sorted()
        let found = point(try proposal.whatIf(change), change)
        if found.broken > 0 { throw .locksCannotHold(previous.sorted()) }
        return found
    }

    private func point(_ answer: MatchAnswer, _ change: MatchChange) -> RematchCurve.Point {
        let kept = answer.pairs.count { previous.contains(PairPlace(mentor: $0.mentor, mentee: $0.mentee)) }
        return RematchCurve.Point(kept: kept, broken: previous.count - kept, answer: answer, change: change)
    }
}
