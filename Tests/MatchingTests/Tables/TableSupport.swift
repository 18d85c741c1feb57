@testable import Matching

/// Every record of a file, as texts.
func records(
    _ bytes: [UInt8],
    delimiter: Delimiter? = nil,
    limits: CSVScanner.Limits = .init()
) throws(TableError) -> [[String]] {
    var reader = try CSVReader(bytes, delimiter: delimiter, limits: limits)
    var record = TableRecord()
    var rows: [[String]] = []
    while try reader.next(into: &record) {
        rows.append((0..<record.count).map { record.text($0) })
    }
    return rows
}

/// Every record of a text in UTF-8.
func records(_ text: String, delimiter: Delimiter? = nil) throws(TableError) -> [[String]] {
    try records(Array(text.utf8), delimiter: delimiter)
}

/// What is wrong with a file, or `nil` where it can be read to its end.
func tableError(
    _ bytes: [UInt8],
    delimiter: Delimiter? = nil,
    limits: CSVScanner.Limits = .init()
) -> TableError? {
    do {
        _ = try records(bytes, delimiter: delimiter, limits: limits)
        return nil
    } catch {
        return error
    }
}

/// What is wrong with a text in UTF-8.
func tableError(_ text: String, delimiter: Delimiter? = nil) -> TableError? {
    tableError(Array(text.utf8), delimiter: delimiter)
}

/// A text in UTF-16 with a mark.
func utf16(_ text: String, littleEndian: Bool, mark: Bool = true) -> [UInt8] {
    var units = Array(text.utf16)
    if mark { units.insert(0xFEFF, at: 0) }
    return units.flatMap { unit in
        let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        return littleEndian ? bytes : bytes.reversed()
    }
}

/// A text in Windows-1252: ASCII, U+00A0 to U+00FF, and a few of the rest.
func windows1252(_ text: String) -> [UInt8] {
    let others: [Unicode.Scalar: UInt8] = ["€": 0x80, "Œ": 0x8C, "’": 0x92, "–": 0x96, "Ÿ": 0x9F, "Ž": 0x8E]
    return text.unicodeScalars.map { others[$0] ?? UInt8(truncatingIfNeeded: $0.value) }
}
