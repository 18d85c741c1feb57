/// The reading of one file of pairs from its header row to its last.
struct PairsSession {
    private typealias Column = PairsProblem.Column

    private let reader: PairsReader
    private var table: CSVReader
    private var row: RosterRow

    /// The cells that every row has: those up to the last header that is not empty.
    private var width = 0
    /// The column, from 0, of each field.
    private var places: [Column: Int] = [:]
    private var statuses: [PairKey: PairDirectives.Status] = [:]
    private var lines: [PairKey: Int] = [:]
    private var skippedLines: [Int] = []
    /// Looked through only where an id is on no list.
    private var paddedIDs: [Column: PaddedIDs] = [:]
    /// Whether something is wrong that skipping rows does not cure. A decision that is not understood may be a veto: only a row
    /// about somebody who is on no list can be passed over.
    private var isUnusable = false

    /// Reads the header row.
    init(_ table: CSVReader, file: String, reader: PairsReader) throws(TableError) {
        self.reader = reader
        self.table = table
        row = RosterRow(file: file)
        guard try self.table.next(into: &row.record) else { throw TableError(.emptyFile) }
        readHeaders()
    }

    private mutating func readHeaders() {
        width = (0..<row.record.count).last { !row.record.isEmpty($0) }.map { $0 + 1 } ?? 0
        for cell in 0..<width {
            guard let column = Column(rawValue: Text.looseKey(row.record.text(cell))) else { continue }
            if let first = places[column] {
                row.add(.table(.duplicateHeader(first: first + 1)), line: row.record.line(cell), column: cell + 1)
            } else {
                places[column] = cell
            }
        }
        for column in Column.allCases where places[column] == nil {
            row.add(.pairs(.missingColumn(column)), line: row.record.line(0), column: nil)
        }
        isUnusable = row.hasError
    }

    /// Reads all rows below the header row, unless a column is missing.
    mutating func readRows() {
        guard let mentor = places[.mentor], let mentee = places[.mentee], let status = places[.status] else { return }
        do {
            while try table.next(into: &row.record) {
                if row.isEmpty { continue }
                row.begin()
                let line = row.record.line(0)
                if hasAllCells(line: line) { readRow(mentor, mentee, status) }
                if row.hasError { skippedLines.append(line) }
            }
        } catch {
            isUnusable = true
            row.problems.append(error.problem(in: row.file))
        }
    }

    /// The pairs, if they can be used, and all problems in the order of the file.
    var result: (pairs: StatedPairs?, problems: [Problem]) {
        let problems = row.problems.inFileOrder()
        guard !isUnusable, skippedLines.isEmpty || reader.skipsBadRows, let status = places[.status] else {
            return (nil, problems)
        }
        let pairs = StatedPairs(
            file: row.file,
            dialect: table.dialect,
            directives: PairDirectives(statuses),
            lines: lines,
            statusColumn: status + 1,
            skippedLines: skippedLines
        )
        return (pairs, problems)
    }

    private mutating func hasAllCells(line: Int) -> Bool {
        let count = row.record.count
        if count < width {
            row.add(.table(.tooFewCells(found: count, expected: width)), line: line, column: nil)
            isUnusable = true
            return false
        }
        for cell in width..<count where !row.record.isEmpty(cell) {
            row.add(.table(.extraCell(expected: width)), line: row.record.line(cell), column: cell + 1)
            isUnusable = true
            return false
        }
        return true
    }

    private mutating func readRow(_ mentorCell: Int, _ menteeCell: Int, _ statusCell: Int) {
        guard let status = status(in: statusCell) else {
            // Nothing is said of the pair, or nothing that can be understood; whose it is may still be wrong.
            if row.hasError {
                _ = person(.mentor, in: mentorCell, among: reader.mentors, isHarmless: false)
                _ = person(.mentee, in: menteeCell, among: reader.mentees, isHarmless: false)
            }
            return
        }
        let isHarmless = status == .previous
        let mentor = person(.mentor, in: mentorCell, among: reader.mentors, isHarmless: isHarmless)
        let mentee = person(.mentee, in: menteeCell, among: reader.mentees, isHarmless: isHarmless)
        guard let mentor, let mentee else { return }
        let pair = PairKey(mentor: mentor, mentee: mentee)
        if let firstLine = lines[pair] {
            let isSame = statuses[pair] == status
            add(isSame ? .statedTwice(firstLine: firstLine) : .contradiction(firstLine: firstLine), at: statusCell)
        } else {
            statuses[pair] = status
            lines[pair] = row.record.line(0)
        }
    }

    private mutating func status(in cell: Int) -> PairDirectives.Status? {
        if row.record.isEmpty(cell) { return reader.statusWhereEmpty }
        let text = CSVWriter.restored(row.record.text(cell))
        if let status = PairDirectives.Status(text) { return status }
        // In a result that somebody has broken, a name may have slid into the column: only what is near to a status is told.
        let suggestion = Text.suggestion(for: text, among: PairDirectives.Status.words)
        let isNear = suggestion != nil && !CPRNumber.isContained(in: text)
        add(.unknownStatus(text: isNear ? Text.excerpt(text) : "", suggestion: suggestion), at: cell)
        return nil
    }

    /// The person in a cell; `nil` where it is empty, or nobody on the list.
    private mutating func person(
        _ column: Column,
        in cell: Int,
        among known: Set<PersonID>?,
        isHarmless: Bool
    ) -> PersonID? {
        let text = row.record.text(cell)
        guard let asWritten = PersonID(text) else {
            add(.missingPerson(column), at: cell)
            return nil
        }
        let restored = PersonID(CSVWriter.restored(text)) ?? asWritten
        // What is written for programs has got nothing in front of it, and has commas.
        let readings = table.dialect.delimiter == .comma ? [asWritten, restored] : [restored, asWritten]
        guard let known else { return readings[0] }
        if let id = readings.first(where: known.contains) { return id }
        let padded = paddedIDs[column] ?? PaddedIDs(known)
        paddedIDs[column] = padded
        if let id = padded.id(leftAs: asWritten) { return id }
        // Whoever has left is passed over; a pseudonym is somebody who is still there.
        let isPseudonym = PseudonymKey.Entry(pseudonym: asWritten.text, id: asWritten, name: nil) != nil
        add(.unknownPerson(column, isHarmless: isHarmless && !isPseudonym), at: cell)
        return nil
    }

    private mutating func add(_ problem: PairsProblem, at cell: Int) {
        if problem.severity == .error, problem.code != .unknownPerson { isUnusable = true }
        row.add(.pairs(problem), line: row.record.line(cell), column: cell + 1)
    }
}
