/// Reads the lists of mentors and mentees, and finds everything that is wrong with them.
///
///     let reader = RosterReader(.init(date: today))
///     let (mentors, problems) = reader.mentors(bytes, file: "mentors.csv")
///
/// A list with errors gives no roster, only the problems, all of them at once: in the order of their lines and columns,
/// those of the file as a whole first.
public struct RosterReader: Sendable {
    /// How lists are read.
    public struct Options: Sendable {
        /// The roster's own headers for fields, from the policy. They go before the usual ones, which then mean nothing.
        public var columns: [RosterField: String]
        /// What a mentor takes where the cell is empty or the column missing.
        public var defaultCapacity: Capacity
        /// How many mentors a mentee wants where the cell is empty or the column missing; at least 1.
        public var defaultMentorsWanted: Int
        /// Whether the mentees of a mentor meet as a group where the cell is empty or the column missing.
        public var defaultIsGroup: Bool
        /// The policy's custom criteria, whose columns are read into people.
        public var custom: [CustomCriterion]
        /// What stands between two cells; `nil` to find it out.
        public var delimiter: Delimiter?
        /// Whether to go on without the rows that have errors.
        public var skipsBadRows: Bool
        /// The day of matching, by which certificates expire and dates are future ones.
        public var date: CalendarDate

        /// Creates options; only the date has no default.
        public init(
            date: CalendarDate,
            columns: [RosterField: String] = [:],
            defaultCapacity: Capacity = .one,
            defaultMentorsWanted: Int = 1,
            defaultIsGroup: Bool = false,
            custom: [CustomCriterion] = [],
            delimiter: Delimiter? = nil,
            skipsBadRows: Bool = false
        ) {
            self.date = date
            self.columns = columns
            self.defaultCapacity = defaultCapacity
            self.defaultMentorsWanted = defaultMentorsWanted
            self.defaultIsGroup = defaultIsGroup
            self.custom = custom
            self.delimiter = delimiter
            self.skipsBadRows = skipsBadRows
        }
    }

    /// How the lists are read.
    public var options: Options

    /// Creates a reader.
    ///
    /// - Precondition: `options.defaultMentorsWanted` is at least 1.
    public init(_ options: Options) {
        precondition(options.defaultMentorsWanted >= 1, "A mentee wants at least one mentor")
        self.options = options
    }

    /// Reads the list of mentors.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - file: what to call the file in problems.
    /// - Returns: the roster, or `nil` where an error stands in the way; and every problem, warnings included. An error of
    ///   a row does not stand in the way where bad rows are skipped.
    /// - Complexity: O(*n*) for *n* bytes.
    public func mentors(_ bytes: [UInt8], file: String) -> (roster: Roster<Mentor>?, problems: [Problem]) {
        read(bytes, file: file, by: MentorReader.self)
    }

    /// Reads the list of mentees, as ``mentors(_:file:)`` reads the other.
    public func mentees(_ bytes: [UInt8], file: String) -> (roster: Roster<Mentee>?, problems: [Problem]) {
        read(bytes, file: file, by: MenteeReader.self)
    }

    private func read<Reader: PersonReader>(
        _ bytes: [UInt8],
        file: String,
        by reader: Reader.Type
    ) -> (roster: Roster<Reader.Person>?, problems: [Problem]) {
        do {
            let table = try CSVReader(bytes, delimiter: options.delimiter)
            var session = try RosterSession<Reader>(table, file: file, options: options)
            session.readRows()
            return session.result
        } catch {
            return (nil, [error.problem(in: file)])
        }
    }
}
