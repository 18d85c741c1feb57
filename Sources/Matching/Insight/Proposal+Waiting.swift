extension Proposal {
    /// Why each waiting mentee waits, in the order of ``Proposal/waiting``.
    ///
    /// - Complexity: for each who waits, O(*mentors*) without an eligible mentor, and at most O(*eligible pairs*) for one
    ///   who lost out.
    public func waitingReasons() -> [(mentee: Int, reason: WaitingReason)] {
        let scorer = PairScorer(policy: policy, date: date)
        lazy var finder = competition()
        return waiting.map { mentee in
            if !mentees[mentee].isReady { return (mentee, .notReady) }
            if eligible.range(ofMentee: mentee).allSatisfy({ isForbidden(Int(eligible.mentors[$0]), mentee) }) {
                return (mentee, .noEligibleMentor(removals(of: mentee, scorer)))
            }
            if model.pairs(ofMentee: mentee).isEmpty {
                return (mentee, .belowMinimum(eligibleMentors: eligible.range(ofMentee: mentee).count))
            }
            return (mentee, .competition(CompetingGroup(of: mentee, finder, in: model)))
        }
    }

    /// Finds who competes with whom for places.
    private func competition() -> CompetitionFinder {
        let problem = AssignmentProblem(
            rowCount: mentees.count,
            columnCount: mentors.count,
            capacities: model.capacities,
            demands: model.demands,
            expectedPairs: model.pairCount
        ) { mentee, append in
            for pair in model.pairs(ofMentee: mentee) { append((Int(model.mentorOfPair[pair]), 0)) }
        }
        var assignment = Assignment(
            columnOfRow: Array(repeating: nil, count: mentees.count),
            rowDuals: [],
            columnDuals: []
        )
        for pair in pairs {
            if assignment.columnOfRow[pair.mentee] == nil {
                assignment.columnOfRow[pair.mentee] = pair.mentor
            } else {
                assignment.furtherColumns[pair.mentee, default: []].append(pair.mentor)
            }
        }
        return CompetitionFinder(assignment, in: problem)
    }

    private func status(_ mentor: PersonID, _ mentee: Int) -> PairDirectives.Status? {
        directives.statuses[PairKey(mentor: mentor, mentee: mentees[mentee].id)]
    }

    private func isForbidden(_ mentor: Int, _ mentee: Int) -> Bool {
        !directives.isEmpty && status(mentors[mentor].id, mentee)?.forbidsPair == true
    }

    func removals(of mentee: Int, _ scorer: PairScorer) -> [WaitingReason.Removal] {
        var alone: [Rule: Int] = [:]
        var inTurn: [Rule: Int] = [:]
        for mentor in mentors where mentor.capacity.maximum > 0 {
            var broken = scorer.score(mentor: mentor, mentee: mentees[mentee]).brokenRules
            if status(mentor.id, mentee)?.forbidsPair == true { broken.append(.decision) }
            for rule in broken { alone[rule, default: 0] += 1 }
            if let first = broken.first { inTurn[first, default: 0] += 1 }
        }
        return (Rule.all(under: policy) + [.decision]).compactMap { rule in
            alone[rule].map { WaitingReason.Removal(rule: rule, alone: $0, inTurn: inTurn[rule] ?? 0) }
        }
    }
}
