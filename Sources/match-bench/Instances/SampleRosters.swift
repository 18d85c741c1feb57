import Matching

/// Two invented rosters, read as a user's would be.
struct SampleRosters {
    /// The day of matching.
    let date: CalendarDate
    let mentors: [Mentor]
    let mentees: [Mentee]

    /// Makes two rosters of a size, and reads them.
    init(mentors: Int, mentees: Int, seed: Int) throws(BenchError) {
        let sample = RosterSample(mentors: mentors, mentees: mentees, seed: UInt64(seed))
        guard let date = CalendarDate(year: 2026, month: 11, day: 1) else { throw .wrong("no date") }
        let reader = RosterReader(RosterReader.Options(date: date))
        guard let mentorRoster = reader.mentors(sample.mentorsCSV(), file: "mentors.csv").roster,
            let menteeRoster = reader.mentees(sample.menteesCSV(), file: "mentees.csv").roster
        else { throw .wrong("the sample rosters cannot be read") }
        self.date = date
        // In id order, as the matcher puts them.
        self.mentors = mentorRoster.people.sorted { $0.id < $1.id }
        self.mentees = menteeRoster.people.sorted { $0.id < $1.id }
    }

    /// A scorer of all their pairs.
    func scorer(_ policy: Policy) -> BulkScorer {
        BulkScorer(policy: policy, date: date, mentors: mentors, mentees: mentees)
    }

    /// The costs behind them, one mentor a mentee: what a pair's points are short of the most possible. Pairs that break
    /// a rule are forbidden.
    func costMatrix() -> CostMatrix {
        let policy = Policy()
        let eligible = scorer(policy).eligiblePairs()
        let most = Int64(policy.pointsPossible)
        let matrix = CostMatrix(
            rows: eligible.rowCount,
            columns: eligible.columnCount,
            storage: .sparse(
                starts: eligible.rowStarts,
                columns: eligible.mentors,
                costs: eligible.points.map { most - Int64($0) }
            )
        )
        guard let matrix else { preconditionFailure("eligible pairs are compressed rows") }
        return matrix
    }
}
