/// What the header row of a roster says about its columns.
struct RosterColumns {
    /// The cells that every row has: those up to the last header that is not empty.
    let width: Int
    /// The column, from 0, of each field that the list has and the people on it can have.
    private(set) var places: [RosterField: Int] = [:]
    /// The fields of the other list that the list has columns for.
    private(set) var foreignFields: Set<RosterField> = []
    /// The column, from 0, of each header that custom criteria name, by the header's key.
    private var customPlaces: [String: Int] = [:]
    /// The columns, from 0, that custom criteria name: what stands there may be personal, also where it is read as a field.
    private(set) var custom: Set<Int> = []
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
    ///   - custom: the policy's custom criteria; the columns that they name are theirs, whatever else they mean.
    ///   - owner: whose list it is.
    init(
        _ record: TableRecord,
        named: [RosterField: String],
        custom: [CustomCriterion] = [],
        owner: RosterField.Owner,
        file: String
    ) {
        width = (0..<record.count).last { !record.isEmpty($0) }.map { $0 + 1 } ?? 0
        let fieldsByName = Self.fieldsByName(named)
        let side: CustomCriterion.Side = owner == .mentor ? .mentor : .mentee
        let customKeys = Set(custom.flatMap { $0.headers(of: side) }.map(Text.looseKey))
        var ignored: [(column: Int, header: String)] = []
        for column in 0..<width {
            let header = record.text(column)
            guard !record.isEmpty(column) else {
                unnamed.append(column)
                unread.append(column)
                continue
            }
            let key = Text.looseKey(header)
            let field = fieldsByName[key] ?? Self.usualField(for: header, unlessIn: named)
            let isCustom = customKeys.contains(key)
            if isCustom {
                self.custom.insert(column)
                if customPlaces[key] == nil { customPlaces[key] = column }
            }
            let problem = place(header, field: field, isCustom: isCustom, at: column, owner: owner)
            if case .roster(.ignoredColumn(let header)) = problem {
                ignored.append((column, header))
            } else if let problem {
                problems.append(Problem(file: file, line: record.line(column), column: column + 1, kind: problem))
            }
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
        problems += missingColumns(of: custom, on: side, record, file)
        guard isKnown else { return }
        for (column, header) in ignored {
            let problem = RosterProblem.ignoredColumn(header: mayBeRepeated ? header : "")
            problems.append(Problem(file: file, line: record.line(column), column: column + 1, kind: .roster(problem)))
        }
    }

    /// Whether what stands in the row may be repeated. Without an id it may be no header row, but somebody's: a name, and
    /// a subject that happens to be a header.
    private var mayBeRepeated: Bool { places[.id] != nil }

    /// Whether any header means something.
    var isKnown: Bool { !places.isEmpty || !foreignFields.isEmpty || !customPlaces.isEmpty }

    /// The column, from 0, of a header that a custom criterion names; `nil` where the list has none.
    func customPlace(of header: String) -> Int? { customPlaces[Text.looseKey(header)] }

    /// Enters a column and tells what is wrong with it.
    private mutating func place(
        _ header: String,
        field: RosterField?,
        isCustom: Bool,
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
            if isCustom { return nil }
            return .roster(
                CPRNumber.isContained(in: header) ? .looksLikeCPR : .ignoredColumn(header: Text.excerpt(header))
            )
        }
        guard field.owner == .both || field.owner == owner else {
            unread.append(column)
            if isCustom { return nil }
            foreignFields.insert(field)
            return .roster(.columnOfOtherList(field))
        }
        places[field] = column
        return nil
    }

    /// A warning for each header that custom criteria name and the list does not have.
    private func missingColumns(
        of custom: [CustomCriterion],
        on side: CustomCriterion.Side,
        _ record: TableRecord,
        _ file: String
    ) -> [Problem] {
        guard isKnown else { return [] }
        var missing: Set<String> = []
        var problems: [Problem] = []
        for criterion in custom {
            for header in criterion.headers(of: side) {
                guard customPlace(of: header) == nil, missing.insert(Text.looseKey(header)).inserted else { continue }
                let free = unread.filter { mayBeRepeated && !record.isEmpty($0) && !customPlaces.values.contains($0) }
                    .map(record.text).filter { !CPRNumber.isContained(in: $0) }
                let problem = RosterProblem.customColumnMissing(
                    criterion: Text.excerpt(criterion.name),
                    header: Text.excerpt(header),
                    suggestion: Text.suggestion(for: header, among: free).map { Text.excerpt($0) }
                )
                problems.append(Problem(file: file, line: record.line(0), kind: .roster(problem)))
            }
        }
        return problems
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
