/// Reads the key that says who is who: the `key.csv` that was written beside files with pseudonyms.
///
///     let (key, problems) = KeyReader(bytes, file: "key.csv").read()
///
/// The file has the columns `pseudonym` and `id`, and `name` or `navn` where there are names; others mean nothing. A file
/// with errors gives no key, only the problems, all of them at once and in the order of the file.
public struct KeyReader: Sendable {
    private let bytes: [UInt8]
    private let file: String

    /// Takes a file.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - file: what to call it in problems.
    public init(_ bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
    }

    /// Reads the key.
    ///
    /// - Returns: the key, or `nil` where an error stands in the way; and every problem.
    /// - Complexity: O(*n*) for *n* bytes.
    public func read() -> (key: PseudonymKey?, problems: [Problem]) {
        var row = RosterRow(file: file)
        var entries: [PseudonymKey.Entry] = []
        do throws(TableError) {
            var table = try CSVReader(bytes)
            guard try table.next(into: &row.record) else { throw TableError(.emptyFile) }
            guard let columns = columns(&row) else { return (nil, row.problems) }
            var lines: [PersonID: Int] = [:]
            while try table.next(into: &row.record) {
                if row.isEmpty { continue }
                guard let entry = entry(&row, columns) else { continue }
                if let firstLine = lines[entry.pseudonym] {
                    add(.statedTwice(firstLine: firstLine), at: columns.pseudonym, &row)
                } else {
                    lines[entry.pseudonym] = row.record.line(0)
                    entries.append(entry)
                }
            }
        } catch {
            row.problems.append(error.problem(in: file))
        }
        return (row.problems.isEmpty ? PseudonymKey(entries: entries) : nil, row.problems)
    }

    private struct Columns {
        let pseudonym: Int
        let id: Int
        let name: Int?
    }

    private func columns(_ row: inout RosterRow) -> Columns? {
        var places: [String: Int] = [:]
        for cell in 0..<row.record.count {
            let header = Text.looseKey(row.record.text(cell))
            if places[header] == nil { places[header] = cell }
        }
        for column in KeyProblem.Column.allCases where places[column.rawValue] == nil {
            row.add(.key(.missingColumn(column)), line: row.record.line(0), column: nil)
        }
        guard let pseudonym = places["pseudonym"], let id = places["id"] else { return nil }
        return Columns(pseudonym: pseudonym, id: id, name: places["name"] ?? places["navn"])
    }

    private func entry(_ row: inout RosterRow, _ columns: Columns) -> PseudonymKey.Entry? {
        let text = { (cell: Int?, row: RosterRow) -> String in
            guard let cell, cell < row.record.count else { return "" }
            return CSVWriter.restored(row.record.text(cell))
        }
        guard let id = PersonID(text(columns.id, row)) else {
            add(.badCell(.id), at: columns.id, &row)
            return nil
        }
        let name = text(columns.name, row)
        let pseudonym = text(columns.pseudonym, row)
        guard let entry = PseudonymKey.Entry(pseudonym: pseudonym, id: id, name: name.isEmpty ? nil : name) else {
            add(.badCell(.pseudonym), at: columns.pseudonym, &row)
            return nil
        }
        return entry
    }

    /// Notes a problem with a cell, which may be missing.
    private func add(_ problem: KeyProblem, at cell: Int, _ row: inout RosterRow) {
        let line = row.record.line(cell < row.record.count ? cell : 0)
        row.add(.key(problem), line: line, column: cell + 1)
    }
}
