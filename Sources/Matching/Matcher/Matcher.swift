/// Finds the best proposal for two lists of people under a policy.
///
///     let matcher = Matcher(policy: Policy(), date: date)
///     let proposal = try matcher.match(mentors: mentors, mentees: mentees)
///     for pair in proposal.pairs { print(proposal.mentors[pair.mentor].id, proposal.mentees[pair.mentee].id) }
///
/// The order of the lists, the number of cores and the machine have no influence: people are put in id order first.
public struct Matcher: Sendable {
    /// The rules, weights and aims.
    public let policy: Policy
    /// The day of matching: what certificates and waiting times are reckoned by.
    public let date: CalendarDate
    /// What has been said of single pairs.
    public let directives: PairDirectives

    /// How many other eligible mentors a proposed pair lists.
    public static let alternativeCount = 3

    /// Creates a matcher.
    public init(policy: Policy, date: CalendarDate, directives: PairDirectives = PairDirectives()) {
        self.policy = policy
        self.date = date
        self.directives = directives
    }

    /// Scores every pair, finds the best proposal and proves it.
    ///
    /// Pairs that must be made are made, whether or not they keep the rules; who locks them sees to that. What is said of
    /// people who are not on the lists has no effect.
    ///
    /// - Parameters:
    ///   - mentors: the mentors, each with an id of its own.
    ///   - mentees: the mentees, each with an id of its own.
    ///   - threads: how many threads to score with; `nil` for one a core. It changes nothing in the answer.
    ///   - progress: is told now and then how far the match has come, on any thread, one call at a time.
    /// - Throws: ``MatcherError``.
    /// - Complexity: O(*mentees* x *mentors*) to score, and what ``AssignmentProblem/solve(method:progress:)`` takes;
    ///   several times that where many pairs share too little time.
    public func match(
        mentors: [Mentor],
        mentees: [Mentee],
        threads: Int? = nil,
        progress: (@Sendable (MatchProgress) -> Void)? = nil
    ) throws(MatcherError) -> Proposal {
        let mentors = mentors.sorted { $0.id < $1.id }
        let mentees = mentees.sorted { $0.id < $1.id }
        guard !zip(mentors, mentors.dropFirst()).contains(where: { $0.id == $1.id }),
            !zip(mentees, mentees.dropFirst()).contains(where: { $0.id == $1.id })
        else { throw .duplicateID }

        let count = mentees.count
        progress?(MatchProgress(phase: .scoring, total: count))
        let scorer = BulkScorer(policy: policy, date: date, mentors: mentors, mentees: mentees)
        var scored: (@Sendable (Int) -> Void)?
        if let progress { scored = { progress(MatchProgress(phase: .scoring, done: $0, total: count)) } }
        let eligible = scorer.eligiblePairs(threads: threads, progress: scored)
        progress?(MatchProgress(phase: .matching))
        let model = try MatchModel(
            policy: policy,
            date: date,
            mentors: mentors,
            mentees: mentees,
            eligible: eligible,
            directives: directives
        )
        let answer = try MatchSolver(model).solve()
        return Proposal(date: date, directives: directives, eligible: eligible, model: model, answer: answer)
    }
}
