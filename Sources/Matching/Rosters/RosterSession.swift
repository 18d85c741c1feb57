/// The reading of one list from its header row to its last.
struct RosterSession<Reader: PersonReader> {
    private let options: RosterReader.Options
    private let columns: RosterColumns
    private let headerLine: Int
    private let idColumn: Int?

    private var table: CSVReader
    private var row: RosterRow
    private var reader: Reader

    private var people: [Reader.Person] = []
    private var lines: [Int] = []
    private var skippedLines: [Int] = []
    private var firstLines: [PersonID: Int] = [:]
    private var leadingZeros = LeadingZeros()
    /// The columns, from 0, without a header in which a cell is filled.
    private var filledUnnamed: Set<Int> = []
    private var hasRows = false
    /// Whether something is wrong that skipping rows does not cure.
    private var isUnusable: Bool

    /// Reads the header row.
    init(_ table: CSVReader, file: String, options: RosterReader.Options) throws(TableError) {
        self.options = options
        self.table = table
        row = RosterRow(file: file)
        guard try self.table.next(into: &row.record) else { throw TableError(.emptyFile) }
        columns = RosterColumns(
            row.record,
            named: options.columns,
            custom: options.custom,
            owner: Reader.owner,
            file: file
        )
        headerLine = row.record.line(0)
        idColumn = columns.places[.id]
        reader = Reader(columns: columns, options: options)
        row.problems = columns.problems
        isUnusable = columns.problems.contains { $0.severity == .error }
    }

    /// Reads all rows below the header row, unless that row is none.
    mutating func readRows() {
        guard columns.isKnown else { return }
        do {
            while try table.next(into: &row.record) {
                if !row.isEmpty { readRow() }
            }
            finish()
        } catch {
            isUnusable = true
            row.problems.append(error.problem(in: row.file))
        }
    }

    /// The roster, if it can be used, and all problems in the order of the file.
    var result: (roster: Roster<Reader.Person>?, problems: [Problem]) {
        let problems = row.problems.inFileOrder()
        guard !isUnusable, skippedLines.isEmpty || options.skipsBadRows else { return (nil, problems) }
        let roster = Roster(
            file: row.file,
            dialect: table.dialect,
            people: people,
            lines: lines,
            columns: columns.places.mapValues { $0 + 1 },
            foreignFields: columns.foreignFields,
            skippedLines: skippedLines
        )
        return (roster, problems)
    }

    private mutating func readRow() {
        hasRows = true
        row.begin()
        let line = row.record.line(0)
        var person: Reader.Person?
        // In a row with too few or too many cells no cell is known to be in its own column.
        if hasAllCells(line: line) {
            for column in columns.unread { row.warnOfCPRNumber(at: column) }
            for column in columns.unnamed where !row.record.isEmpty(column) { filledUnnamed.insert(column) }
            let id = readID()
            person = reader.person(id, in: &row)
        }
        if let person, !row.hasError {
            people.append(person)
            lines.append(line)
        } else {
            skippedLines.append(line)
        }
    }

    private mutating func hasAllCells(line: Int) -> Bool {
        let count = row.record.count
        if count < columns.width {
            row.add(.table(.tooFewCells(found: count, expected: columns.width)), line: line, column: nil)
            return false
        }
        for cell in columns.width..<count where !row.record.isEmpty(cell) {
            let problem = TableProblem.extraCell(expected: columns.width)
            row.add(.table(problem), line: row.record.line(cell), column: cell + 1)
            return false
        }
        return true
    }

    private mutating func readID() -> PersonID? {
        guard let idColumn else { return nil }
        guard let id = PersonID(row.record.text(idColumn)) else {
            row.add(.missingID, at: idColumn)
            return nil
        }
        let line = row.record.line(idColumn)
        row.warnOfCPRNumber(at: idColumn)
        leadingZeros.add(id, line: line)
        if let firstLine = firstLines[id] {
            row.add(.duplicateID(firstLine: firstLine), at: idColumn)
        } else {
            firstLines[id] = line
        }
        return id
    }

    private mutating func finish() {
        guard hasRows else {
            isUnusable = true
            row.problems.append(Problem(file: row.file, kind: .table(.headerOnly)))
            return
        }
        for column in filledUnnamed {
            let problem = RosterProblem.ignoredColumn(header: "")
            row.problems.append(Problem(file: row.file, line: headerLine, column: column + 1, kind: .roster(problem)))
        }
        if let idColumn, let line = leadingZeros.firstLine {
            row.problems.append(
                Problem(file: row.file, line: line, column: idColumn + 1, kind: .roster(.leadingZerosLost))
            )
        }
        reader.finish(&row)
    }
}
