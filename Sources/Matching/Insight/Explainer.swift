/// Explains single mentees of one proposal: every claim is found by solving again or by the scorer itself.
struct Explainer {
    /// How many better mentors are gone into where none is asked for.
    static let comparisons = 3

    private let proposal: Proposal
    private let scorer: PairScorer

    init(_ proposal: Proposal) {
        self.proposal = proposal
        scorer = PairScorer(policy: proposal.policy, date: proposal.date)
    }

    func explanation(of mentee: Int, comparedWith mentor: Int?) throws(MatcherError) -> MenteeExplanation {
        let own = proposal.pairs.filter { $0.mentee == mentee }
        let candidates = self.candidates(of: mentee, own)
        var reasons: [MenteeExplanation.Reason] = []
        for pair in own {
            let place = candidates.firstIndex { $0.mentor == pair.mentor }
            reasons.append(
                MenteeExplanation.Reason(
                    pair: pair,
                    place: place.map { $0 + 1 },
                    commonTimes: commonTimes(pair.mentor, mentee),
                    without: try without(pair)
                )
            )
        }
        let compared: [Int]
        if let mentor {
            compared = [mentor]
        } else {
            let worst = own.map(\.score.points).min()
            let better = candidates.filter { candidate in
                !candidate.isProposed && worst.map { candidate.points > $0 } ?? false
            }
            compared = better.prefix(Self.comparisons).map(\.mentor)
        }
        var comparisons: [MenteeExplanation.Comparison] = []
        for other in compared { comparisons.append(try comparison(mentee, other)) }
        let wanted = proposal.mentorsWanted(byMentee: mentee)
        let lacksNothing = proposal.mentees[mentee].isReady && own.count >= wanted
        return MenteeExplanation(
            mentee: mentee,
            wanted: wanted,
            reasons: reasons,
            candidates: candidates,
            comparisons: comparisons,
            missing: lacksNothing ? nil : try missing(mentee, own, candidates)
        )
    }

    // MARK: For a review

    /// A pair with what is known of the best proposal without it.
    func reason(_ pair: Proposal.Pair, without: MatchExchange?) -> MenteeExplanation.Reason {
        // The place among all her mentors is for who asks for a list of them.
        MenteeExplanation.Reason(
            pair: pair,
            place: nil,
            commonTimes: commonTimes(pair.mentor, pair.mentee),
            without: without
        )
    }

    /// A mentor who is not proposed; `nil` where what would come of it is not known.
    func comparison(
        _ mentee: Int,
        _ mentor: Int,
        making: (PairPlace) -> ExchangeFinder.Found
    ) -> MenteeExplanation.Comparison? {
        let score = scorer.score(mentor: proposal.mentors[mentor], mentee: proposal.mentees[mentee])
        var outcome = settled(mentee, mentor, score)
        if outcome == nil {
            switch making(PairPlace(mentor: mentor, mentee: mentee)) {
            case .exchange(let exchange): outcome = .exchange(exchange)
            case .impossible: outcome = .cannotHold
            case .notWorkedOut: break
            }
        }
        return outcome.map { MenteeExplanation.Comparison(mentor: mentor, score: score, outcome: $0) }
    }

    /// Why a mentee without a mentor waits.
    ///
    /// - Parameter searches: how often what would help may still be looked for.
    /// - Returns: `nil` where it is not looked for any more.
    func explanationOfWaiting(
        _ mentee: Int,
        _ reader: CompetitionReader,
        searches: inout Int,
        making: (PairPlace) -> ExchangeFinder.Found
    ) -> MenteeExplanation? {
        let candidates = self.candidates(of: mentee, [])
        let missing: MissingMentor
        if !proposal.mentees[mentee].isReady {
            missing = .notReady
        } else if candidates.contains(where: { proposal.addsToAim(points: $0.points) }) {
            missing = .competition(reader.competition(of: mentee, making: making))
        } else if searches > 0 {
            searches -= 1
            missing = simplyMissing(mentee, [])
        } else {
            return nil
        }
        return MenteeExplanation(
            mentee: mentee,
            wanted: proposal.mentorsWanted(byMentee: mentee),
            reasons: [],
            candidates: candidates,
            comparisons: [],
            missing: missing
        )
    }

    // MARK: Her own

    private func candidates(of mentee: Int, _ own: [Proposal.Pair]) -> [MenteeExplanation.Candidate] {
        proposal.usableMentors(ofMentee: mentee)
            .map { usable in
                MenteeExplanation.Candidate(
                    mentor: usable.mentor,
                    points: usable.points,
                    isProposed: own.contains { $0.mentor == usable.mentor }
                )
            }
            .sorted { ($1.points, $0.mentor) < ($0.points, $1.mentor) }
    }

    private func commonTimes(_ mentor: Int, _ mentee: Int) -> [TimeSpan] {
        guard let offered = proposal.mentors[mentor].schedule, let wanted = proposal.mentees[mentee].schedule else {
            return []
        }
        return offered.intersection(wanted).meetingTime(quarters: proposal.policy.meetingQuarters).spans
    }

    private func without(_ pair: Proposal.Pair) throws(MatcherError) -> MatchExchange? {
        if pair.isLocked { return nil }
        var change = MatchChange()
        change.forbidden = [PairPlace(mentor: pair.mentor, mentee: pair.mentee)]
        return MatchExchange(from: proposal, to: try proposal.whatIf(change), about: pair.mentee)
    }

    // MARK: Others

    private func comparison(_ mentee: Int, _ mentor: Int) throws(MatcherError) -> MenteeExplanation.Comparison {
        let score = scorer.score(mentor: proposal.mentors[mentor], mentee: proposal.mentees[mentee])
        return MenteeExplanation.Comparison(
            mentor: mentor,
            score: score,
            outcome: try outcome(mentee, mentor, score)
        )
    }

    private func outcome(
        _ mentee: Int,
        _ mentor: Int,
        _ score: PairScore
    ) throws(MatcherError) -> MenteeExplanation.Outcome {
        if let settled = settled(mentee, mentor, score) { return settled }
        return try exchange(mentee, mentor).map { .exchange($0) } ?? .cannotHold
    }

    /// What comes of asking for another pair, where that is known without solving again.
    private func settled(_ mentee: Int, _ mentor: Int, _ score: PairScore) -> MenteeExplanation.Outcome? {
        let person = proposal.mentees[mentee]
        if proposal.pairs.contains(where: { $0.mentor == mentor && $0.mentee == mentee }) { return .proposed }
        let key = PairKey(mentor: proposal.mentors[mentor].id, mentee: person.id)
        if proposal.directives.statuses[key]?.forbidsPair == true { return .forbidden }
        if !score.isEligible { return .breaksRules(score.brokenRules) }
        if !person.isReady { return .notReady }
        if proposal.mentors[mentor].capacity.maximum == 0 { return .noPlaces }
        return score.points < proposal.policy.minimumPoints ? .belowMinimum : nil
    }

    /// The best proposal with the pair in it; `nil` where the pairs that are locked leave no room.
    private func exchange(_ mentee: Int, _ mentor: Int) throws(MatcherError) -> MatchExchange? {
        var change = MatchChange()
        change.forced = [PairPlace(mentor: mentor, mentee: mentee)]
        let answer: MatchAnswer
        do throws(MatcherError) {
            answer = try proposal.whatIf(change)
        } catch {
            switch error {
            case .locksCannotHold, .locksUndecided: return nil
            case .duplicateID, .tooLarge, .unproved: throw error
            }
        }
        guard answer.pairs.contains(where: { $0.mentor == mentor && $0.mentee == mentee }) else { return nil }
        return MatchExchange(from: proposal, to: answer, about: mentee)
    }

    // MARK: What is missing

    private func missing(
        _ mentee: Int,
        _ own: [Proposal.Pair],
        _ candidates: [MenteeExplanation.Candidate]
    ) throws(MatcherError) -> MissingMentor {
        if proposal.mentees[mentee].isReady,
            candidates.contains(where: { !$0.isProposed && proposal.addsToAim(points: $0.points) })
        {
            return .competition(try CompetitionReader(proposal).competition(of: mentee))
        }
        return simplyMissing(mentee, own)
    }

    /// Why a mentee has no mentor, or fewer than she wants, where nobody competes with her.
    private func simplyMissing(_ mentee: Int, _ own: [Proposal.Pair]) -> MissingMentor {
        let person = proposal.mentees[mentee]
        if !person.isReady { return .notReady }
        // Mentors she has already cannot be the further one she wants.
        let others = proposal.mentors.indices.filter { mentor in
            proposal.mentors[mentor].capacity.maximum > 0 && !own.contains { $0.mentor == mentor }
                && !isForbidden(mentor, person)
        }
        let finder = ChangeFinder(person, mentors: others.map { proposal.mentors[$0] }, scorer: scorer)
        let changes = finder.smallestSets()
        let eligible = proposal.eligible.range(ofMentee: mentee).map { Int(proposal.eligible.mentors[$0]) }
            .filter { mentor in !own.contains { $0.mentor == mentor } }
        if eligible.contains(where: { !isForbidden($0, person) }) {
            return .belowMinimum(eligibleMentors: eligible.count, changes: changes)
        }
        return .noEligibleMentor(proposal.removals(of: mentee, scorer), changes: changes)
    }

    private func isForbidden(_ mentor: Int, _ person: Mentee) -> Bool {
        let key = PairKey(mentor: proposal.mentors[mentor].id, mentee: person.id)
        return proposal.directives.statuses[key]?.forbidsPair == true
    }
}

extension Proposal {
    /// Why a mentee has the mentors that she has, or none.
    ///
    /// - Parameters:
    ///   - mentee: her place in ``mentees``.
    ///   - mentor: the place of a mentor to compare with; else the best three who earn more points than one she has.
    /// - Throws: ``MatcherError`` where solving again fails.
    /// - Complexity: one ``whatIf(_:)`` for each mentor she has and each one compared.
    public func explanation(
        ofMentee mentee: Int,
        comparedWith mentor: Int? = nil
    ) throws(MatcherError) -> MenteeExplanation {
        try Explainer(self).explanation(of: mentee, comparedWith: mentor)
    }
}
