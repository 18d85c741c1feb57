@testable import Matching

/// Any bytes are read or refused, twice the same; what was read is written and read back the same.
func testCSV(_ bytes: [UInt8]) {
    var input = Input(bytes)
    let delimiter = input.delimiter()
    let isSmall = input.byte() & 1 == 1
    // Small limits are met often; the real ones never by an input of this size.
    let limits = isSmall ? CSVScanner.Limits(field: 24, columns: 6, file: 4096) : CSVScanner.Limits()
    let file = Array(input.rest)
    let (rows, error) = read(file, delimiter, limits)
    let (again, sameError) = read(file, delimiter, limits)
    claim(rows == again && error == sameError, "reading twice gives the same")
    if let error {
        let lines = 1 + file.count { $0 == 0x0A || $0 == 0x0D }
        claim((error.line ?? 1) <= lines && (error.line ?? 1) >= 1, "the line of an error is in the file")
        claim((error.column ?? 1) >= 1 && (error.column ?? 1) <= limits.columns + 1, "the column is possible")
        _ = everythingSaid(of: [error.problem(in: "file.csv")])
    }
    // A file of ours begins with headers, and no cell of it holds a NUL.
    guard !rows.isEmpty, !rows.contains(where: { $0.contains { $0.contains(0) } }) else { return }
    for style in [CSVWriter.Style.pipe, .excel] {
        var writer = CSVWriter(style)
        writer.append(text: "header")
        writer.endRow()
        for row in rows {
            for cell in row { writer.append(text: String(decoding: cell, as: UTF8.self)) }
            writer.endRow()
        }
        let (found, error) = read(writer.bytes, style.delimiter, CSVScanner.Limits())
        claim(error == nil, "what is written can be read")
        let restored = found.dropFirst().map { row in
            row.map { style == .excel ? Array(CSVWriter.restored(String(decoding: $0, as: UTF8.self)).utf8) : $0 }
        }
        claim(restored == rows, "what is written is read back")
    }
}

/// The cells of a table, as bytes, since texts are compared by what they mean; and what stopped the reading.
private func read(
    _ bytes: [UInt8],
    _ delimiter: Delimiter?,
    _ limits: CSVScanner.Limits
) -> (rows: [[[UInt8]]], error: TableError?) {
    var rows: [[[UInt8]]] = []
    do throws(TableError) {
        var reader = try CSVReader(bytes, delimiter: delimiter, limits: limits)
        var record = TableRecord()
        var line = 1
        while try reader.next(into: &record) {
            claim(record.count >= 1 && record.count <= limits.columns, "a record has cells, and not too many")
            rows.append(
                (0..<record.count).map { cell in
                    claim(record.line(cell) >= line, "lines only go on")
                    line = record.line(cell)
                    let text = record.text(cell)
                    claim(String(validating: Array(text.utf8), as: UTF8.self) != nil, "a cell is text")
                    claim(record.isEmpty(cell) == text.isEmpty, "an empty cell has no text")
                    return Array(text.utf8)
                }
            )
        }
        claim(!(try reader.next(into: &record)) && record.count == 0, "the end stays the end")
    } catch {
        return (rows, error)
    }
    return (rows, nil)
}
