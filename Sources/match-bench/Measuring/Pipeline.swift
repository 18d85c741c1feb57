import Matching

/// The way from two rosters in CSV to a result in CSV and JSON, in memory.
struct Pipeline {
    private let mentors: [UInt8]
    private let mentees: [UInt8]
    private let threads: Int

    /// What is timed, in order.
    static let phases = ["read mentors", "read mentees", "score", "solve and prove", "propose", "write"]

    /// What one run gave.
    struct Run {
        /// Seconds, one a phase.
        var seconds: [Double] = []
        var pairs = 0
        var bytesWritten = 0
    }

    init(mentors: [UInt8], mentees: [UInt8], threads: Int) {
        self.mentors = mentors
        self.mentees = mentees
        self.threads = threads
    }

    /// How many bytes a run reads.
    var byteCount: Int { mentors.count + mentees.count }

    /// Does everything once.
    ///
    /// The matcher scores, solves and proves in one go. Those are timed by themselves beside it, on the same people
    /// and the same problem; *propose* is what the matcher takes beyond them: ordering, layout, and the other mentors that
    /// each pair lists.
    func run() throws(BenchError) -> Run {
        guard let date = CalendarDate(year: 2026, month: 11, day: 1) else { throw .wrong("no date") }
        let clock = ContinuousClock()
        let reader = RosterReader(RosterReader.Options(date: date))
        let start = clock.now
        let mentorRoster = reader.mentors(mentors, file: "mentors.csv").roster
        let mentorsRead = clock.now
        let menteeRoster = reader.mentees(mentees, file: "mentees.csv").roster
        let menteesRead = clock.now
        guard let mentorRoster, let menteeRoster else { throw .wrong("the sample rosters cannot be read") }

        let policy = Policy()
        let proposal: Proposal
        let matchStart = clock.now
        do throws(MatcherError) {
            proposal = try Matcher(policy: policy, date: date)
                .match(mentors: mentorRoster.people, mentees: menteeRoster.people, threads: threads)
        } catch {
            throw .wrong("the matcher refuses: \(error)")
        }
        let matched = clock.now
        let scorer = BulkScorer(policy: policy, date: date, mentors: proposal.mentors, mentees: proposal.mentees)
        let eligible = scorer.eligiblePairs(threads: threads)
        let scored = clock.now
        let answer = try? proposal.whatIf(MatchChange())
        let solved = clock.now
        guard eligible.count == proposal.eligible.count, answer?.value == proposal.value else {
            throw .wrong("a phase by itself gives something else than the matcher")
        }

        let writing = clock.now
        let reasons = proposal.waitingReasons()
        let tables = ResultTables(proposal, reasons: reasons, wording: EnglishWording(), style: .excel)
        var written = tables.pairs().bytes.count + tables.unmatched().bytes.count + tables.mentors().bytes.count
        written += ResultDocument(proposal, reasons: reasons).json().count
        let end = clock.now

        let parts = [scored - matched, solved - scored].map(\.seconds)
        var run = Run(pairs: proposal.pairs.count, bytesWritten: written)
        run.seconds = [(mentorsRead - start).seconds, (menteesRead - mentorsRead).seconds] + parts
        run.seconds.append(max(0, (matched - matchStart).seconds - parts.reduce(0, +)))
        run.seconds.append((end - writing).seconds)
        return run
    }
}
