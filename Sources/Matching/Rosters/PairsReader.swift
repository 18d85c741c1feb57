/// Reads a file of pairs: what a coordinator wants of single pairs, or what came of an earlier proposal.
///
///     let reader = PairsReader(mentors: mentors.ids, mentees: mentees.ids)
///     let (pairs, problems) = reader.read(bytes, file: "pairs.csv")
///
/// The file has the columns `mentor`, `mentee` and `status`; others mean nothing and are not spoken of, so that the
/// pairs of a result are such a file. A row without a status says nothing. A file with errors gives no pairs, only the
/// problems, all of them at once and in the order of the file.
public struct PairsReader: Sendable {
    /// The ids of the mentors on the list; `nil` where the list could not be read, and ids are not checked.
    public var mentors: Set<PersonID>?
    /// The ids of the mentees on the list; `nil` where the list could not be read, and ids are not checked.
    public var mentees: Set<PersonID>?
    /// What a row without a status says; `nil` for nothing.
    public var statusWhereEmpty: PairDirectives.Status?
    /// What stands between two cells where that cannot be found out.
    public var delimiter: Delimiter?
    /// Whether to go on without the rows about people who are on no list. Other errors stop it all the same, as the row may be a
    /// veto.
    public var skipsBadRows: Bool

    /// Creates a reader.
    public init(
        mentors: Set<PersonID>?,
        mentees: Set<PersonID>?,
        statusWhereEmpty: PairDirectives.Status? = nil,
        delimiter: Delimiter? = nil,
        skipsBadRows: Bool = false
    ) {
        self.mentors = mentors
        self.mentees = mentees
        self.statusWhereEmpty = statusWhereEmpty
        self.delimiter = delimiter
        self.skipsBadRows = skipsBadRows
    }

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - file: what to call the file in problems.
    /// - Returns: the pairs, or `nil` where an error stands in the way; and every problem, warnings included. Where
    ///   bad rows are skipped, a row about somebody who is on no list does not stand in the way.
    /// - Complexity: O(*n*) for *n* bytes.
    public func read(_ bytes: [UInt8], file: String) -> (pairs: StatedPairs?, problems: [Problem]) {
        do {
            var session = try PairsSession(try table(bytes), file: file, reader: self)
            session.readRows()
            return session.result
        } catch {
            return (nil, [error.problem(in: file)])
        }
    }

    /// A result has the delimiter of its language, whatever the lists have: the one that was named is only for files that
    /// do not tell.
    private func table(_ bytes: [UInt8]) throws(TableError) -> CSVReader {
        do {
            return try CSVReader(bytes)
        } catch {
            guard case .ambiguousDelimiter = error.problem, let delimiter else { throw error }
            return try CSVReader(bytes, delimiter: delimiter)
        }
    }
}
