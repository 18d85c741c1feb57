import Matching

/// Reads the two lists of a run, and collects what is wrong with them.
struct RosterInputs {
    static let mentorsFile = "mentors.csv"
    static let menteesFile = "mentees.csv"
    static let policyFile = "policy.json5"

    static func descriptions(_ texts: any Texts) -> [OptionDescription] {
        [
            OptionDescription(.date, texts, value: .date),
            OptionDescription(.delimiter, texts, value: .text("\";\"|\",\"|tab")),
            OptionDescription(.skipBadRows, texts),
        ].grouped(.lists)
    }

    private let policy: Policy
    private let delimiter: Delimiter?
    private let skipsBadRows: Bool
    /// The day of matching.
    let date: CalendarDate

    init(_ options: ParsedOptions, policy: Policy) throws {
        self.policy = policy
        delimiter = try Self.delimiter(options)
        skipsBadRows = options.has(.skipBadRows)
        date = try Self.date(options)
    }

    /// The day that was named, else today.
    static func date(_ options: ParsedOptions) throws -> CalendarDate {
        if let text = options.value(.date) {
            guard let date = CalendarDate(text) else { throw options.badValue(OptionName.date.rawValue, text) }
            return date
        }
        let today = Platform.today
        guard let date = CalendarDate(year: today.year, month: today.month, day: today.day) else {
            // A computer whose clock stands outside 1900 to 9999 has to be told the day.
            throw options.error(.missingValue(option: OptionName.date.rawValue, expected: .date))
        }
        return date
    }

    /// The delimiter that was named; words are allowed, since a tab is hard to type.
    static func delimiter(_ options: ParsedOptions) throws -> Delimiter? {
        guard let text = options.value(.delimiter) else { return nil }
        switch text {
        case ";", "semicolon": return .semicolon
        case ",", "comma": return .comma
        case "\t", "\\t", "tab": return .tab
        default: throw options.badValue(OptionName.delimiter.rawValue, text)
        }
    }

    /// - Throws: a shortage, where there is no memory for so long a list.
    func mentors(_ file: InputFile) throws(MemoryShortage) -> (roster: Roster<Mentor>?, problems: [Problem]) {
        try Self.requireMemory(file)
        return reader(policy.mentorColumns).mentors(file.bytes, file: file.path)
    }

    /// - Throws: a shortage, where there is no memory for so long a list.
    func mentees(_ file: InputFile) throws(MemoryShortage) -> (roster: Roster<Mentee>?, problems: [Problem]) {
        try Self.requireMemory(file)
        return reader(policy.menteeColumns).mentees(file.bytes, file: file.path)
    }

    /// Checks that there is memory to read a list.
    static func requireMemory(_ list: InputFile) throws(MemoryShortage) {
        let needed = RosterReader.memoryNeeded(toRead: list.bytes)
        try MemoryShortage.require(needed, for: .file(DisplayText.escaped(list.path)))
    }

    private func reader(_ columns: [RosterField: String]) -> RosterReader {
        RosterReader(
            RosterReader.Options(
                date: date,
                columns: columns,
                defaultCapacity: policy.defaultCapacity,
                defaultMentorsWanted: policy.defaultMentorsWanted,
                defaultIsGroup: policy.defaultIsGroup,
                custom: policy.custom,
                delimiter: delimiter,
                skipsBadRows: skipsBadRows
            )
        )
    }

    /// A note for each mentor whom no ready mentee could have, by the lines of the list.
    ///
    /// Says nothing where nobody is ready, or where the lists are swapped: then it would be true of most.
    ///
    /// - Parameters:
    ///   - ordered: the mentors in the order of the columns of `eligible`.
    ///   - eligible: the eligible pairs.
    ///   - found: what ``RosterReader/check(mentors:mentees:)`` found.
    static func mentorsNobodyCanUse(
        _ mentors: Roster<Mentor>,
        inOrder ordered: [Mentor],
        _ mentees: Roster<Mentee>,
        _ eligible: EligiblePairs,
        found: [Problem]
    ) -> [Problem] {
        let areSwapped = found.contains { $0.kind == .roster(.listsSwapped) }
        guard !areSwapped, mentees.people.contains(where: { $0.isReady }) else { return [] }
        var isUsed = Array(repeating: false, count: ordered.count)
        for mentor in eligible.mentors { isUsed[Int(mentor)] = true }
        var unused: Set<PersonID> = []
        for (mentor, isUsed) in zip(ordered, isUsed) where !isUsed && mentor.capacity.maximum > 0 {
            unused.insert(mentor.id)
        }
        return zip(mentors.people, mentors.lines).filter { unused.contains($0.0.id) }.map {
            Problem(file: mentors.file, line: $0.1, kind: .roster(.mentorNobodyCanUse))
        }
    }
}
