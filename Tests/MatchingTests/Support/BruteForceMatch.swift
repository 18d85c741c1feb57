@testable import Matching

/// The best proposal of a tiny programme, by trying every set of pairs: the plain reading of what a programme asks.
///
/// Shares nothing with the matcher but the points and rules of a single pair.
struct BruteForceMatch {
    let mentors: [Mentor]
    let mentees: [Mentee]
    let policy: Policy
    let date: CalendarDate
    let directives: PairDirectives

    /// What a set of pairs is worth, the first aim first; `nil` where no set is possible.
    func best() -> [Int]? {
        var trials = MatchTrials(self)
        return trials.best()
    }

    /// What a set of pairs is worth, by the points of a single pair and what it has to do with people's own cells; `nil` where
    /// one of them may not be made, or is named twice.
    func worth(of made: [PairKey]) -> [Int]? {
        let chosen = possiblePairs().filter { pair in
            made.contains(PairKey(mentor: mentors[pair.mentor].id, mentee: mentees[pair.mentee].id))
        }
        guard chosen.count == made.count, Set(made).count == made.count else { return nil }
        var trials = MatchTrials(self)
        return trials.worth(of: chosen)
    }

    /// The pairs that may be made and those that must be.
    func possiblePairs() -> [MatchTrials.Pair] {
        let scorer = PairScorer(policy: policy, date: date)
        let offered = mentors.map { starts($0.schedule) }
        let wanted = mentees.map { starts($0.schedule) }
        var pairs: [MatchTrials.Pair] = []
        for (e, mentee) in mentees.enumerated() {
            for (m, mentor) in mentors.enumerated() {
                let status = directives.statuses[PairKey(mentor: mentor.id, mentee: mentee.id)]
                let score = scorer.score(mentor: mentor, mentee: mentee)
                let isLocked = status?.makesPair == true
                let isAllowed =
                    mentee.isReady && mentor.capacity.maximum > 0 && score.isEligible
                    && score.points * 100_000 >= policy.minimumScoreThousandths * policy.pointsPossible
                    && status?.forbidsPair != true
                guard isLocked || isAllowed else { continue }
                let starts = offered[m].filter { wanted[e].contains($0) }
                pairs.append(.init(mentor: m, mentee: e, points: score.points, isLocked: isLocked, starts: starts))
            }
        }
        return pairs
    }

    /// How many quarter hours a meeting takes.
    var meetingLength: Int { (policy.meetingMinutes + 14) / 15 }

    /// When a meeting can begin, in quarter hours of the week; none where no times are stated.
    private func starts(_ schedule: WeeklySchedule?) -> [Int] {
        (schedule?.spans ?? []).flatMap { span in
            stride(from: 96 * span.day + span.start, through: 96 * span.day + span.end - meetingLength, by: 1)
        }
    }
}
