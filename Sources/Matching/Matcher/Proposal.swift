/// The best assignment of mentees to mentors, with everything needed to defend it.
///
/// All lists are in id order, and people are named by their place in ``mentors`` and ``mentees``.
public struct Proposal: Sendable {
    /// One mentor proposed for one mentee.
    public struct Pair: Sendable, Hashable {
        /// The mentor's place in ``Proposal/mentors``.
        public let mentor: Int
        /// The mentee's place in ``Proposal/mentees``.
        public let mentee: Int
        /// The pair's points and what they are made of.
        public let score: PairScore
        /// The best other eligible mentors, by points and then by id.
        public let alternatives: [Alternative]
    }

    /// Another mentor whom a mentee could have.
    public struct Alternative: Sendable, Hashable {
        /// The mentor's place in ``Proposal/mentors``.
        public let mentor: Int
        /// What the pair would score.
        public let points: Int
    }

    /// The policy that was applied.
    public let policy: Policy
    /// The day of matching.
    public let date: CalendarDate
    /// The mentors, in id order.
    public let mentors: [Mentor]
    /// The mentees, in id order, those not ready included.
    public let mentees: [Mentee]
    /// Every pair that keeps every rule.
    public let eligible: EligiblePairs
    /// The problem that was solved: rows are mentees, columns mentors.
    public let problem: AssignmentProblem
    /// The solver's answer, with its duals.
    public let assignment: Assignment
    /// The proof that no better proposal exists.
    public let optimality: OptimalityProof
    /// The proposed pairs, in the mentees' order.
    public let pairs: [Pair]
    /// How many mentees each mentor is proposed for.
    public let loads: [Int]
    /// The mentees who are left waiting, in order, by their places in ``mentees``.
    public let waiting: [Int]

    init(
        policy: Policy,
        date: CalendarDate,
        mentors: [Mentor],
        mentees: [Mentee],
        eligible: EligiblePairs,
        problem: AssignmentProblem,
        assignment: Assignment,
        optimality: OptimalityProof
    ) {
        self.policy = policy
        self.date = date
        self.mentors = mentors
        self.mentees = mentees
        self.eligible = eligible
        self.problem = problem
        self.assignment = assignment
        self.optimality = optimality
        let scorer = PairScorer(policy: policy, date: date)
        var pairs: [Pair] = []
        var loads = Array(repeating: 0, count: mentors.count)
        var waiting: [Int] = []
        for (mentee, mentor) in assignment.columnOfRow.enumerated() {
            guard let mentor else {
                waiting.append(mentee)
                continue
            }
            loads[mentor] += 1
            pairs.append(
                Pair(
                    mentor: mentor,
                    mentee: mentee,
                    score: scorer.score(mentor: mentors[mentor], mentee: mentees[mentee]),
                    alternatives: Self.alternatives(to: mentor, for: mentee, in: eligible)
                )
            )
        }
        self.pairs = pairs
        self.loads = loads
        self.waiting = waiting
    }

    /// The sum of the pairs' points.
    public var totalPoints: Int { pairs.reduce(0) { $0 + $1.score.points } }

    /// The points of the pair with the fewest; `nil` where there is no pair.
    public var lowestPoints: Int? { pairs.lazy.map(\.score.points).min() }

    /// One pass over a mentee's row, keeping the best few.
    private static func alternatives(to mentor: Int, for mentee: Int, in eligible: EligiblePairs) -> [Alternative] {
        var best: [Alternative] = []
        for pair in eligible.range(ofMentee: mentee) {
            let candidate = Alternative(mentor: Int(eligible.mentors[pair]), points: Int(eligible.points[pair]))
            if candidate.mentor == mentor { continue }
            if best.count == Matcher.alternativeCount {
                guard candidate.points > best[best.count - 1].points else { continue }
                best.removeLast()
            }
            // Behind those of equal points: they have the lower id.
            let place = best.firstIndex { $0.points < candidate.points } ?? best.count
            best.insert(candidate, at: place)
        }
        return best
    }
}
