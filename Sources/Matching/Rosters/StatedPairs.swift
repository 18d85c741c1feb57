/// What a file of pairs says, and where it says it.
public struct StatedPairs: Sendable {
    /// The file, as the caller named it.
    public let file: String
    /// How the file is written.
    public let dialect: TableDialect
    /// What is said of each pair.
    public let directives: PairDirectives
    /// The physical line, from 1, of the row that says it.
    public let lines: [PairKey: Int]
    /// The column of the status, from 1.
    public let statusColumn: Int
    /// The physical lines of the rows that were left out for their errors; empty unless the caller asked for that.
    public let skippedLines: [Int]

    init(
        file: String,
        dialect: TableDialect,
        directives: PairDirectives,
        lines: [PairKey: Int],
        statusColumn: Int,
        skippedLines: [Int]
    ) {
        self.file = file
        self.dialect = dialect
        self.directives = directives
        self.lines = lines
        self.statusColumn = statusColumn
        self.skippedLines = skippedLines
    }

    /// The pairs to make that the lists or the policy forbid, as problems of the file: errors, and warnings where the pair
    /// is made all the same.
    ///
    /// - Returns: the problems in the order of the file.
    /// - Complexity: that of ``PairDirectives/lockConflicts(policy:date:mentors:mentees:)``.
    public func lockProblems(
        policy: Policy,
        date: CalendarDate,
        mentors: [Mentor],
        mentees: [Mentee]
    ) -> [Problem] {
        problems(directives.lockConflicts(policy: policy, date: date, mentors: mentors, mentees: mentees)) { conflict in
            .lockBreaksRule(
                obstacles: conflict.obstacles.map(\.name),
                isAllowed: conflict.status.allowsBrokenRules
            )
        }
    }

    /// The pairs that were proposed before and may not be made again, as warnings of the file: somebody may count on them.
    ///
    /// - Returns: the problems in the order of the file.
    /// - Complexity: that of ``PairDirectives/lockConflicts(policy:date:mentors:mentees:)``.
    public func earlierProblems(
        policy: Policy,
        date: CalendarDate,
        mentors: [Mentor],
        mentees: [Mentee]
    ) -> [Problem] {
        let earlier = directives.pairs { $0 == .previous }
        let conflicts = directives.conflicts(
            of: earlier,
            policy: policy,
            date: date,
            mentors: mentors,
            mentees: mentees
        )
        return problems(conflicts) { .earlierBreaksRule(obstacles: $0.obstacles.map(\.name)) }
    }

    private func problems(_ conflicts: [LockConflict], _ problem: (LockConflict) -> PairsProblem) -> [Problem] {
        conflicts.map { conflict in
            Problem(file: file, line: lines[conflict.pair], column: statusColumn, kind: .pairs(problem(conflict)))
        }
        .sorted { ($0.line ?? 0) < ($1.line ?? 0) }
    }
}
