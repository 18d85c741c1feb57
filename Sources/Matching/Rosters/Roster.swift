/// A list of mentors or mentees as it was read from a file.
public struct Roster<Person: Sendable>: Sendable {
    /// The file, as the caller named it.
    public let file: String
    /// How the file is written.
    public let dialect: TableDialect
    /// The people in the order of the file.
    public let people: [Person]
    /// The physical line, from 1, on which each person's row begins; as many as there are people.
    public let lines: [Int]
    /// The column, from 1, of each field that the list has.
    public let columns: [RosterField: Int]
    /// The fields of the other list that the list has columns for; they are not read.
    public let foreignFields: Set<RosterField>
    /// The physical lines of the rows that were left out for their errors; empty unless the caller asked for that.
    public let skippedLines: [Int]

    /// The fields that the list has columns for.
    public var statedFields: Set<RosterField> { Set(columns.keys) }

    init(
        file: String,
        dialect: TableDialect,
        people: [Person],
        lines: [Int],
        columns: [RosterField: Int],
        foreignFields: Set<RosterField> = [],
        skippedLines: [Int] = []
    ) {
        self.file = file
        self.dialect = dialect
        self.people = people
        self.lines = lines
        self.columns = columns
        self.foreignFields = foreignFields
        self.skippedLines = skippedLines
    }
}

extension Roster<Mentor> {
    /// The ids on the list.
    ///
    /// - Complexity: O(*n*) for *n* people.
    public var ids: Set<PersonID> { Set(people.map(\.id)) }
}

extension Roster<Mentee> {
    /// The ids on the list.
    ///
    /// - Complexity: O(*n*) for *n* people.
    public var ids: Set<PersonID> { Set(people.map(\.id)) }
}
