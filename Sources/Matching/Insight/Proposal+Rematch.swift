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
        let chosen = curve.choice(wish, among: points)
        return RematchCurve(previous: usable.sorted(), points: points, chosen: chosen)
    }

    private func isUsable(_ pair: PairPlace) -> Bool {
        if pairs.contains(where: { $0.mentor == pair.mentor && $0.mentee == pair.mentee }) { return true }
        return mentees[pair.mentee].isReady
            && usableMentors(ofMentee: pair.mentee).contains { $0.mentor == pair.mentor }
    }
}
