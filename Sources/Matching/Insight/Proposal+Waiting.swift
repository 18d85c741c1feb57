extension Proposal {
    /// Why each waiting mentee waits, in the order of ``Proposal/waiting``.
    ///
    /// - Complexity: for each who waits, O(*mentors*) without an eligible mentor, and at most O(*eligible pairs*) for one
    ///   who lost out.
    public func waitingReasons() -> [(mentee: Int, reason: WaitingReason)] {
        let scorer = PairScorer(policy: policy, date: date)
        let groups = CompetingGroups(self)
        return waiting.map { mentee in
            if !mentees[mentee].isReady { return (mentee, .notReady) }
            if eligible.range(ofMentee: mentee).isEmpty {
                return (mentee, .noEligibleMentor(removals(of: mentee, scorer)))
            }
            if problem.entries(ofRow: mentee).first(where: { _ in true }) == nil {
                return (mentee, .belowMinimum(eligibleMentors: eligible.range(ofMentee: mentee).count))
            }
            return (mentee, .competition(groups.group(of: mentee)))
        }
    }

    private func removals(of mentee: Int, _ scorer: PairScorer) -> [WaitingReason.Removal] {
        var alone: [Rule: Int] = [:]
        var inTurn: [Rule: Int] = [:]
        for mentor in mentors where mentor.capacity.maximum > 0 {
            let broken = scorer.score(mentor: mentor, mentee: mentees[mentee]).brokenRules
            for rule in broken { alone[rule, default: 0] += 1 }
            if let first = broken.first { inTurn[first, default: 0] += 1 }
        }
        return Rule.all.compactMap { rule in
            alone[rule].map { WaitingReason.Removal(rule: rule, alone: $0, inTurn: inTurn[rule] ?? 0) }
        }
    }
}

/// Finds the groups that compete, by walking from a waiting mentee to every mentor she could have, on to the mentees who
/// have their places, and so on.
private struct CompetingGroups {
    private let proposal: Proposal
    private let menteesOfMentor: [[Int]]

    init(_ proposal: Proposal) {
        self.proposal = proposal
        var menteesOfMentor: [[Int]] = Array(repeating: [], count: proposal.mentors.count)
        for pair in proposal.pairs { menteesOfMentor[pair.mentor].append(pair.mentee) }
        self.menteesOfMentor = menteesOfMentor
    }

    func group(of mentee: Int) -> CompetingGroup {
        var mentors: Set<Int> = []
        var mentees: Set<Int> = [mentee]
        var open = [mentee]
        while let next = open.popLast() {
            for (mentor, _) in proposal.problem.entries(ofRow: next) where mentors.insert(mentor).inserted {
                for rival in menteesOfMentor[mentor] where mentees.insert(rival).inserted { open.append(rival) }
            }
        }
        let isFull = mentors.allSatisfy { proposal.loads[$0] == proposal.mentors[$0].capacity.maximum }
        return CompetingGroup(
            mentees: mentees.sorted(),
            mentors: mentors.sorted(),
            provesNobodyCouldBeAdded: isFull
        )
    }
}
