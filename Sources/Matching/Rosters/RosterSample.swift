/// Two invented rosters of any size, the same for the same seed on every machine.
///
/// The people do not exist: first names are drawn from short lists and surnames are put together from parts. The mix
/// follows Danish mentor programmes: need types lean to the social end, Danish is common beside a dozen other
/// languages, pupils have time after school and mentors after work, and a few cells are empty because nobody asked. By the
/// default policy at least one pair in five is eligible. In Danish and in English they are the same people.
///
/// A longer list of the same seed begins with the same people as a shorter one, unless that was drawn again; only the
/// width of the ids may differ.
///
///     let sample = RosterSample(mentors: 200, mentees: 72, seed: 7)
///     let mentors = sample.mentorsCSV()
public struct RosterSample: Sendable, Hashable {
    /// How many mentors the first roster lists.
    public let mentors: Int
    /// How many mentees the second roster lists.
    public let mentees: Int
    /// What the people are drawn from.
    public let seed: UInt64
    /// The language of headers and words.
    public let language: DisplayLanguage
    /// The seed that is used: another one only where a short list would have too few eligible pairs.
    private var drawnSeed: UInt64

    /// Describes a pair of rosters.
    ///
    /// At least a fifth of the pairs are eligible by the default policy. In long lists the mix sees to that; short ones
    /// are drawn again until it is so.
    ///
    /// - Precondition: Neither number is negative.
    public init(mentors: Int, mentees: Int, seed: UInt64, language: DisplayLanguage = .english) {
        precondition(mentors >= 0 && mentees >= 0, "a roster cannot list fewer than nobody")
        self.mentors = mentors
        self.mentees = mentees
        self.seed = seed
        self.language = language
        drawnSeed = seed
        guard mentors > 0, mentees > 0, mentors < Self.longList, mentees < Self.longList else { return }
        var others = SampleGenerator(seed: ~seed)
        while !hasEnoughEligiblePairs { drawnSeed = others.next() }
    }

    /// Lists from this length on have enough eligible pairs whatever the seed.
    private static let longList = 50

    private var hasEnoughEligiblePairs: Bool {
        guard let date = CalendarDate(year: 2026, month: 11, day: 1) else { return true }
        let reader = RosterReader(RosterReader.Options(date: date))
        guard let mentorRoster = reader.mentors(mentorsCSV(), file: "").roster,
            let menteeRoster = reader.mentees(menteesCSV(), file: "").roster
        else { return true }
        let scorer = BulkScorer(
            policy: Policy(),
            date: date,
            mentors: mentorRoster.people,
            mentees: menteeRoster.people
        )
        return 5 * scorer.eligiblePairs(threads: 1).count >= mentors * mentees
    }

    /// How much memory both lists take at most as they are made: 256 bytes a person, of which the text is about 180.
    public var memoryNeeded: Int {
        let (people, overflow) = mentors.addingReportingOverflow(mentees)
        let (bytes, carry) = people.multipliedReportingOverflow(by: 256)
        return overflow || carry ? .max : bytes
    }

    /// The mentors as CSV: in English UTF-8 without a mark, `,` between cells and LF after each row; in Danish as Excel has
    /// it there, with a mark, `;` and CRLF.
    ///
    /// - Complexity: O(*n*) time and memory for *n* mentors, about 180 bytes each.
    public func mentorsCSV() -> [UInt8] {
        var people = RosterSamplePeople(generator: generator(ofList: 1), language: language)
        var table = table(RosterSampleWords(language).mentorColumns, rows: mentors)
        for number in stride(from: 1, through: mentors, by: 1) {
            people.addMentor(id: Self.id("M", number, of: mentors), to: &table)
        }
        return table.bytes
    }

    /// The mentees as CSV, in the same form as the mentors.
    ///
    /// - Complexity: O(*n*) time and memory for *n* mentees, about 180 bytes each.
    public func menteesCSV() -> [UInt8] {
        var people = RosterSamplePeople(generator: generator(ofList: 2), language: language)
        var table = table(RosterSampleWords(language).menteeColumns, rows: mentees)
        for number in stride(from: 1, through: mentees, by: 1) {
            people.addMentee(id: Self.id("E", number, of: mentees), to: &table)
        }
        return table.bytes
    }

    private func table(_ columns: [String], rows: Int) -> RosterSampleTable {
        RosterSampleTable(columns: columns, rows: rows, style: language == .danish ? .excel : .pipe)
    }

    /// A stream for each list, so that one list does not change with the length of the other.
    private func generator(ofList list: UInt64) -> SampleGenerator {
        var seeds = SampleGenerator(seed: drawnSeed)
        var own = seeds.next()
        for _ in 0..<list { own = seeds.next() }
        return SampleGenerator(seed: own)
    }

    /// The letter and the number, padded with zeros to one width on the whole list and at least four digits.
    private static func id(_ letter: String, _ number: Int, of count: Int) -> String {
        let digits = String(number)
        let width = max(4, String(count).utf8.count)
        return letter + String(repeating: "0", count: width - digits.utf8.count) + digits
    }
}
