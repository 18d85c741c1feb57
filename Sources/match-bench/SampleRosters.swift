import Matching

/// Two invented rosters, read as a user's would be.
struct SampleRosters {
    /// The rosters' size and seed, as asked for.
    let mentors: Int
    let mentees: Int
    let seed: Int
    private let date: CalendarDate
    private let mentorPeople: [Mentor]
    private let menteePeople: [Mentee]

    /// Takes the options that say which rosters off the command line, and makes them.
    init(_ arguments: inout BenchArguments, usualSize: Int = 1000) throws(BenchError) {
        mentors = try arguments.takeInteger("--mentors", in: 1...1_000_000, usual: usualSize)
        mentees = try arguments.takeInteger("--mentees", in: 1...1_000_000, usual: usualSize)
        seed = try arguments.takeInteger("--seed", in: 0...Int.max, usual: 1)
        let sample = RosterSample(mentors: mentors, mentees: mentees, seed: UInt64(seed))
        guard let date = CalendarDate(year: 2026, month: 11, day: 1) else { throw .badData("no date") }
        let reader = RosterReader(RosterReader.Options(date: date))
        guard let mentorRoster = reader.mentors(sample.mentorsCSV(), file: "mentors.csv").roster,
            let menteeRoster = reader.mentees(sample.menteesCSV(), file: "mentees.csv").roster
        else { throw .badData("the sample rosters cannot be read") }
        self.date = date
        // In id order, as the matcher puts them.
        mentorPeople = mentorRoster.people.sorted { $0.id < $1.id }
        menteePeople = menteeRoster.people.sorted { $0.id < $1.id }
    }

    /// A scorer of all their pairs.
    func scorer(_ policy: Policy) -> BulkScorer {
        BulkScorer(policy: policy, date: date, mentors: mentorPeople, mentees: menteePeople)
    }
}
