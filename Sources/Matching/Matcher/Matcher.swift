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

    /// How many other eligible mentors a proposed pair lists.
    public static let alternativeCount = 3

    /// Creates a matcher.
    public init(policy: Policy, date: CalendarDate) {
        self.policy = policy
        self.date = date
    }

    /// Scores every pair, finds the best proposal and proves it.
    ///
    /// - Parameters:
    ///   - mentors: the mentors, each with an id of its own.
    ///   - mentees: the mentees, each with an id of its own.
    ///   - threads: how many threads to score with; `nil` for one a core. It changes nothing in the answer.
    /// - Throws: ``MatcherError``.
    /// - Complexity: O(*mentees* x *mentors*) to score, and what ``AssignmentProblem/solve(method:progress:)`` takes.
    public func match(
        mentors: [Mentor],
        mentees: [Mentee],
        threads: Int? = nil
    ) throws(MatcherError) -> Proposal {
        let mentors = mentors.sorted { $0.id < $1.id }
        let mentees = mentees.sorted { $0.id < $1.id }
        guard !zip(mentors, mentors.dropFirst()).contains(where: { $0.id == $1.id }),
            !zip(mentees, mentees.dropFirst()).contains(where: { $0.id == $1.id })
        else { throw .duplicateID }

        let scorer = BulkScorer(policy: policy, date: date, mentors: mentors, mentees: mentees)
        let eligible = scorer.eligiblePairs(threads: threads)
        let problem = self.problem(mentors, mentees, eligible)
        var assignment: Assignment
        do { assignment = try problem.solve() } catch { throw .tooLarge }
        if policy.objective == .score { dropPairsThatAddNothing(from: &assignment, in: problem) }
        let optimality: OptimalityProof
        do {
            optimality = try OptimalityProof(checking: assignment, of: problem)
        } catch {
            throw .unproved(error)
        }
        return Proposal(
            policy: policy,
            date: date,
            mentors: mentors,
            mentees: mentees,
            eligible: eligible,
            problem: problem,
            assignment: assignment,
            optimality: optimality
        )
    }

    /// The assignment problem behind a proposal: mentees are rows, mentors are columns, and cost is points below zero.
    ///
    /// This is the one place where scores become costs.
    private func problem(_ mentors: [Mentor], _ mentees: [Mentee], _ eligible: EligiblePairs) -> AssignmentProblem {
        let fewestPoints = Int32(policy.minimumPoints)
        return AssignmentProblem(
            rowCount: mentees.count,
            columnCount: mentors.count,
            capacities: mentors.map(\.capacity.maximum),
            minimums: mentors.map(\.capacity.minimum),
            ranks: ranks(mentees),
            expectedPairs: eligible.count
        ) { mentee, append in
            for pair in eligible.range(ofMentee: mentee) {
                let points = eligible.points[pair]
                if points >= fewestPoints { append((Int(eligible.mentors[pair]), -Int64(points))) }
            }
        }
    }

    /// Where points are the aim, a pair is made only where it adds some, or where a mentor's minimum needs it.
    ///
    /// A pair without points at a mentor above the minimum has duals of 0 on both sides, so the assignment stays best, and
    /// proved, without it.
    private func dropPairsThatAddNothing(from assignment: inout Assignment, in problem: AssignmentProblem) {
        var loads = Array(repeating: 0, count: problem.columnCount)
        for case let mentor? in assignment.columnOfRow { loads[mentor] += 1 }
        for (mentee, mentor) in assignment.columnOfRow.enumerated() {
            guard let mentor, loads[mentor] > problem.minimums[mentor],
                problem.cost(row: mentee, column: mentor) == 0
            else { continue }
            assignment.columnOfRow[mentee] = nil
            loads[mentor] -= 1
        }
    }

    /// Each mentee's rank: under `score` none, else the class, counted from the one that comes last.
    func ranks(_ mentees: [Mentee]) -> [Int] {
        guard policy.objective != .score else { return Array(repeating: 0, count: mentees.count) }
        let classes = mentees.map { PriorityClass($0, waitingClass: policy.waitingClass, date: date) }
        let ordered = Set(classes).sorted()
        let rankOfClass = Dictionary(uniqueKeysWithValues: zip(ordered, 1...))
        return classes.map { rankOfClass[$0] ?? 1 }
    }
}
