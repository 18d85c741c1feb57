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

    /// Whether as much is served of what comes before keeping pairs: where points are the aim, whether as many have a mentor.
    private func isAsManyServed(_ value: MatchValue, _ best: MatchValue) -> Bool {
        guard value.shortfall == best.shortfall else { return false }
        if proposal.policy.objective == .score { return value.matched >= best.matched }
        return value.matchedByClass == best.matchedByClass && value.placesFilled == best.placesFilled
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
