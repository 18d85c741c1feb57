extension Proposal {
    /// The same proposal with everybody under a pseudonym, and in the order that follows from it.
    ///
    /// Nothing is solved again: pairs, prices and proof are the same. What was said of people who are not on the lists is
    /// left out.
    ///
    /// - Parameter generator: where randomness comes from. For people it has to be the system's own: whoever can repeat the
    ///   draws can tell who is who.
    /// - Returns: the proposal, the key to who is who, and where everybody went.
    /// - Complexity: O(*n* log *n*) for *n* pairs.
    public func pseudonymised(
        using generator: inout some RandomNumberGenerator
    ) -> (proposal: Proposal, key: PseudonymKey, renaming: Renaming) {
        let key = PseudonymKey(mentors: mentors, mentees: mentees, using: &generator)
        let (mentorEntries, menteeEntries) = (key.entries.prefix(mentors.count), key.entries.dropFirst(mentors.count))
        let newMentors = zip(mentors, mentorEntries).map { mentor, entry in
            var renamed = mentor
            renamed.id = entry.pseudonym
            renamed.name = mentor.name.map { _ in entry.pseudonymousName }
            return renamed
        }
        let newMentees = zip(mentees, menteeEntries).map { mentee, entry in
            var renamed = mentee
            renamed.id = entry.pseudonym
            renamed.name = mentee.name.map { _ in entry.pseudonymousName }
            return renamed
        }
        let mentorIDs = Dictionary(uniqueKeysWithValues: mentorEntries.map { ($0.id, $0.pseudonym) })
        let menteeIDs = Dictionary(uniqueKeysWithValues: menteeEntries.map { ($0.id, $0.pseudonym) })
        var statuses: [PairKey: PairDirectives.Status] = [:]
        for (pair, status) in directives.statuses {
            guard let mentor = mentorIDs[pair.mentor], let mentee = menteeIDs[pair.mentee] else { continue }
            statuses[PairKey(mentor: mentor, mentee: mentee)] = status
        }
        let renaming = Renaming(
            mentors: Self.ranks(newMentors.map(\.id)),
            mentees: Self.ranks(newMentees.map(\.id))
        )
        let moved = moved(
            renaming,
            mentors: renaming.byMentor(newMentors),
            mentees: renaming.byMentee(newMentees),
            directives: PairDirectives(statuses)
        )
        return (moved, key, renaming)
    }

    /// The place of each id in their order.
    private static func ranks(_ ids: [PersonID]) -> [Int] {
        var ranks = Array(repeating: 0, count: ids.count)
        for (rank, place) in ids.indices.sorted(by: { ids[$0] < ids[$1] }).enumerated() { ranks[place] = rank }
        return ranks
    }

    private func moved(
        _ renaming: Renaming,
        mentors: [Mentor],
        mentees: [Mentee],
        directives: PairDirectives
    ) -> Proposal {
        let eligibleRows = renaming.rows(eligible.rowStarts, eligible.mentors, eligible.points)
        let movedEligible = EligiblePairs(
            columnCount: eligible.columnCount,
            rowStarts: eligibleRows.starts,
            mentors: eligibleRows.mentors,
            points: eligibleRows.points
        )
        // Most often every eligible pair may be made, and no others.
        let isSame = model.rowStarts == eligible.rowStarts && model.mentorOfPair == eligible.mentors
        let rows = isSame ? eligibleRows : renaming.rows(model.rowStarts, model.mentorOfPair, model.pointsOfPair)
        var movedModel = MatchModel(
            policy: policy,
            mentors: mentors,
            mentees: mentees,
            rowStarts: rows.starts,
            mentorOfPair: rows.mentors,
            pointsOfPair: rows.points,
            lockedPairs: [],
            capacities: renaming.byMentor(model.capacities),
            minimums: renaming.byMentor(model.minimums),
            demands: renaming.byMentee(model.demands),
            roles: renaming.byMentee(model.roles),
            ranks: renaming.byMentee(model.ranks),
            isKept: [],
            bonus: model.bonus
        )
        let locked = model.lockedPairs.compactMap { movedModel.pair(renaming.pair(model.place(ofPair: $0))) }
        let kept = model.isKept.compactMap { movedModel.pair(renaming.pair(model.place(ofPair: $0))) }
        movedModel.lockedPairs = locked.sorted()
        movedModel.isKept = Set(kept)
        return Proposal(
            date: date,
            directives: directives,
            eligible: movedEligible,
            model: movedModel,
            answer: renaming.answer(answer, in: (model, movedModel), policy),
            pairs: self.pairs.map(renaming.pair).sorted { $0.place < $1.place }
        )
    }
}

extension Renaming {
    /// A proposed pair at its new place. Who else came near stays the same, also among equals.
    fileprivate func pair(_ pair: Proposal.Pair) -> Proposal.Pair {
        Proposal.Pair(
            mentor: mentors[pair.mentor],
            mentee: mentees[pair.mentee],
            role: pair.role,
            slot: pair.slot,
            isLocked: pair.isLocked,
            score: pair.score,
            alternatives: pair.alternatives
                .map { Proposal.Alternative(mentor: mentors[$0.mentor], points: $0.points) }
                .sorted { ($1.points, $0.mentor) < ($0.points, $1.mentor) }
        )
    }

    /// Compressed rows, one a mentee, at their new places.
    fileprivate func rows(
        _ starts: [Int],
        _ pairMentors: [Int32],
        _ points: [Int32]
    ) -> (starts: [Int], mentors: [Int32], points: [Int32]) {
        var oldMentees = Array(repeating: 0, count: mentees.count)
        for (old, new) in mentees.enumerated() { oldMentees[new] = old }
        var (newStarts, newMentors, newPoints) = ([0], [Int32](), [Int32]())
        newStarts.reserveCapacity(starts.count)
        newMentors.reserveCapacity(pairMentors.count)
        newPoints.reserveCapacity(points.count)
        for old in oldMentees {
            let row = (starts[old]..<starts[old + 1])
                .map { (mentor: Int32(truncatingIfNeeded: mentors[Int(pairMentors[$0])]), points: points[$0]) }
                .sorted { $0.mentor < $1.mentor }
            newMentors += row.map(\.mentor)
            newPoints += row.map(\.points)
            newStarts.append(newMentors.count)
        }
        return (newStarts, newMentors, newPoints)
    }
}
