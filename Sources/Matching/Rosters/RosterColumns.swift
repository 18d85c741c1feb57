/// What the header row of a roster says about its columns.
struct RosterColumns {
    /// The cells that every row has: those up to the last header that is not empty.
    let width: Int
    /// The column, from 0, of each field that the list has and the people on it can have.
    private(set) var places: [RosterField: Int] = [:]
    /// The fields of the other list that the list has columns for.
    private(set) var foreignFields: Set<RosterField> = []
    /// The columns, from 0, whose cells are not read as a field.
    private(set) var unread: [Int] = []
    /// The columns, from 0, that have no header.
    private(set) var unnamed: [Int] = []
    /// What is wrong with the headers.
    private(set) var problems: [Problem] = []

    private var firstPlaces: [Meaning: Int] = [:]

    /// What two columns must not both be.
    private enum Meaning: Hashable {
        case field(RosterField)
        case other(key: String)
    }

    /// Reads a header row.
    ///
    /// - Parameters:
    ///   - named: headers of the roster's own that mean a field, from the policy; they go before the usual ones.
    ///   - owner: whose list it is.
    init(_ record: TableRecord, named: [RosterField: String], owner: RosterField.Owner, file: String) {
        width = (0..<record.count).last { !record.isEmpty($0) }.map { $0 + 1 } ?? 0
        let fieldsByName = Self.fieldsByName(named)
        var ignored: [Problem] = []
        for column in 0..<width {
            let header = record.text(column)
            guard !record.isEmpty(column) else {
                unnamed.append(column)
                unread.append(column)
                continue
            }
            let field = fieldsByName[Text.looseKey(header)] ?? Self.usualField(for: header, unlessIn: named)
            let problem = place(header, field: field, at: column, owner: owner)
            guard let problem else { continue }
            let located = Problem(file: file, line: record.line(column), column: column + 1, kind: problem)
            if case .roster(.ignoredColumn) = problem { ignored.append(located) } else { problems.append(located) }
        }
        let line = record.line(0)
        if places[.id] == nil && named[.id] == nil {
            problems.append(Problem(file: file, line: line, kind: .roster(.missingIDColumn)))
        }
        for (field, header) in named.sorted(by: { $0.key.rawValue < $1.key.rawValue })
        where places[field] == nil && !foreignFields.contains(field) {
            let problem = RosterProblem.namedColumnMissing(field, header: Text.excerpt(header))
            problems.append(Problem(file: file, line: line, kind: .roster(problem)))
        }
        // Where no header means anything, the row is hardly a header row: its cells may be somebody's name.
        if isKnown { problems += ignored }
    }

    /// Whether any header means something.
    var isKnown: Bool { !places.isEmpty || !foreignFields.isEmpty }

    /// Enters a column and tells what is wrong with it.
    private mutating func place(
        _ header: String,
        field: RosterField?,
        at column: Int,
        owner: RosterField.Owner
    ) -> Problem.Kind? {
        let meaning = field.map(Meaning.field) ?? .other(key: Text.looseKey(header))
        if let first = firstPlaces.updateValue(column, forKey: meaning) {
            firstPlaces[meaning] = first
            unread.append(column)
            return .table(.duplicateHeader(first: first + 1))
        }
        guard let field else {
            unread.append(column)
            return .roster(
                CPRNumber.isContained(in: header) ? .looksLikeCPR : .ignoredColumn(header: Text.excerpt(header))
            )
        }
        guard field.owner == .both || field.owner == owner else {
            foreignFields.insert(field)
            unread.append(column)
            return .roster(.columnOfOtherList(field))
        }
        places[field] = column
        return nil
    }

    private static func fieldsByName(_ named: [RosterField: String]) -> [String: RosterField] {
        var result: [String: RosterField] = [:]
        for (field, header) in named.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let key = Text.looseKey(header)
            if !key.isEmpty && result[key] == nil { result[key] = field }
        }
        return result
    }

    /// The usual meaning of a header, unless the policy names another header for that field.
    private static func usualField(for header: String, unlessIn named: [RosterField: String]) -> RosterField? {
        guard let field = RosterHeader.field(for: header), named[field] == nil else { return nil }
        return field
    }
}
