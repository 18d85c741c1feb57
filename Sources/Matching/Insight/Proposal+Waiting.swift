extension Proposal {
    /// Why each waiting mentee waits, in the order of ``Proposal/waiting``.
    ///
    /// - Complexity: O(*eligible pairs*), O(*mentors*) for each who waits without an eligible mentor, and at most O(*eligible
    ///   pairs*) for each group of those who lost out.
    public func waitingReasons() -> [(mentee: Int, reason: WaitingReason)] {
        waitingReasons(room: MatchMemory.mostMembers(people: mentees.count + mentors.count))
    }

    /// - Parameter room: how many members the groups of those who lost out may have together.
    func waitingReasons(room: Int) -> [(mentee: Int, reason: WaitingReason)] {
        let scorer = PairScorer(policy: policy, date: date)
        lazy var groups = CompetingGroups(competition(), model, room: room)
        return waiting.map { mentee in
            if !mentees[mentee].isReady { return (mentee, .notReady) }
            if eligible.range(ofMentee: mentee).allSatisfy({ isForbidden(Int(eligible.mentors[$0]), mentee) }) {
                return (mentee, .noEligibleMentor(removals(of: mentee, scorer)))
            }
            if !model.pairs(ofMentee: mentee).contains(where: { addsToAim(points: Int(model.pointsOfPair[$0])) }) {
                return (mentee, .belowMinimum(eligibleMentors: eligible.range(ofMentee: mentee).count))
            }
            return (mentee, .competition(groups.group(of: mentee)))
        }
    }

    /// Finds who competes with whom for places.
    func competition() -> CompetitionFinder {
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

    /// Whether a pair is worth making: where points are the aim, it has some.
    func addsToAim(points: Int) -> Bool { policy.objective != .score || points > 0 }

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
