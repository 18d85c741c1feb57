/// Turns the rows of one list into people.
protocol PersonReader {
    associatedtype Person: Sendable

    /// Whose list it is.
    static var owner: RosterField.Owner { get }

    init(columns: RosterColumns, options: RosterReader.Options)

    /// Reads the cells of a row that has as many of them as it should, and notes what is wrong with them.
    ///
    /// - Parameter id: `nil` where the row has none; the other cells are checked all the same.
    mutating func person(_ id: PersonID?, in row: inout RosterRow) -> Person?

    /// What is to be said of the list as a whole once it is read.
    func finish(_ row: inout RosterRow)
}

/// The fields that both mentors and mentees have.
struct CommonFields {
    let nameColumn: Int?
    var needType: FieldReader<NeedType>
    var subjects: FieldReader<TermSet>
    var languages: FieldReader<LanguageSet>
    var schedule: FieldReader<WeeklySchedule>
    var area: FieldReader<Term>
    var interests: FieldReader<TermSet>
    var age: FieldReader<Age>
    var roles: FieldReader<TermSet>

    init(columns: RosterColumns, owner: RosterField.Owner) {
        nameColumn = columns.places[.name]
        needType = FieldReader(.needType, in: columns) { $0.needType(&$1) }
        subjects = Self.terms(.subjects, in: columns, of: owner)
        languages = FieldReader(.languages, in: columns) { $0.languages(of: owner, &$1) }
        schedule = FieldReader(.schedule, in: columns) { $0.schedule(&$1) }
        area = FieldReader(.area, in: columns) { $0.term(.area, &$1) }
        interests = Self.terms(.interests, in: columns, of: owner)
        age = FieldReader(.age, in: columns) { $0.number(.age, &$1) { Age($0) } }
        var pool = TermPool()
        roles = FieldReader(.roles, in: columns) { $0.roles(of: owner, from: &pool, &$1) }
    }

    private static func terms(
        _ field: RosterField,
        in columns: RosterColumns,
        of owner: RosterField.Owner
    ) -> FieldReader<TermSet> {
        var pool = TermPool()
        return FieldReader(field, in: columns) { $0.terms(field, of: owner, from: &pool, &$1) }
    }

    /// The name in a row.
    func name(in row: inout RosterRow) -> String? {
        guard let nameColumn, !row.record.isEmpty(nameColumn) else { return nil }
        row.warnOfCPRNumber(at: nameColumn)
        return row.record.text(nameColumn)
    }
}
