/// Writes a table as CSV that ``CSVReader`` reads back.
///
///     var writer = CSVWriter(.excel)
///     writer.append(text: "mentor")
///     writer.append(number: "87,3")
///     writer.endRow()
///
/// A cell is quoted where its text holds the delimiter, a quote, a line end or white space at an end.
public struct CSVWriter: Sendable {
    /// For whom the table is written.
    public enum Style: Sendable, Hashable {
        /// For programs: `,`, LF, no byte-order mark, every text as it is.
        case pipe
        /// For Excel in Denmark: byte-order mark, `;`, CRLF, and no text that Excel takes for a formula.
        case excel

        /// What stands between two cells.
        public var delimiter: Delimiter {
            switch self {
            case .pipe: .comma
            case .excel: .semicolon
            }
        }
    }

    /// For whom the table is written.
    public let style: Style
    /// The table as written so far, in UTF-8.
    public private(set) var bytes: [UInt8]
    /// How many text cells got a leading `'` so that they are no formula.
    public private(set) var neutralizedCells = 0

    /// Cells in the row being written, and where it begins.
    private var cellsInRow = 0
    private var rowStart: Int

    /// Begins an empty table.
    public init(_ style: Style) {
        self.style = style
        bytes = style == .excel ? [0xEF, 0xBB, 0xBF] : []
        rowStart = bytes.count
    }

    /// Makes room for a table of that many bytes.
    mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

    /// Appends a cell of text.
    ///
    /// In the style ``Style/excel``, a text that begins with any number of `'` and then `=`, `+`, `-`, `@`, a tab or a
    /// carriage return gets one more `'` in front; ``restored(_:)`` takes it away again.
    public mutating func append(text: String) {
        if style == .excel {
            append(harmless: text)
        } else {
            append(text)
        }
    }

    /// Appends a cell of text that no spreadsheet takes for a formula, whatever the style.
    mutating func append(harmless text: String) {
        if Self.looksLikeFormula(text) {
            neutralizedCells += 1
            append("'" + text)
        } else {
            append(text)
        }
    }

    /// Appends a cell that holds a number, written as it is also where it begins with a sign.
    ///
    /// - Parameter number: the digits, sign and decimal mark.
    public mutating func append(number: String) {
        append(number)
    }

    /// Ends the row. A row without cells leaves nothing behind.
    public mutating func endRow() {
        guard cellsInRow > 0 else { return }
        // A single empty cell would be a blank line.
        if cellsInRow == 1, bytes.count == rowStart { bytes.append(contentsOf: [Self.quote, Self.quote]) }
        if style == .excel { bytes.append(UInt8(ascii: "\r")) }
        bytes.append(UInt8(ascii: "\n"))
        cellsInRow = 0
        rowStart = bytes.count
    }

    /// A text read from a file written for Excel as it was before it got a leading `'`; every other text as it is.
    public static func restored(_ text: String) -> String {
        text.utf8.first == UInt8(ascii: "'") && looksLikeFormula(text)
            ? String(text.unicodeScalars.dropFirst()) : text
    }

    /// Whether any number of `'` and then a character that begins a formula lead the text.
    private static func looksLikeFormula(_ text: String) -> Bool {
        guard let first = text.utf8.first(where: { $0 != UInt8(ascii: "'") }) else { return false }
        switch first {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "\t"),
            UInt8(ascii: "\r"):
            return true
        default:
            return false
        }
    }

    private static let quote = UInt8(ascii: "\"")

    private mutating func append(_ text: String) {
        if cellsInRow > 0 { bytes.append(style.delimiter.byte) }
        cellsInRow += 1
        guard needsQuotes(text) else {
            bytes.append(contentsOf: text.utf8)
            return
        }
        bytes.append(Self.quote)
        for byte in text.utf8 {
            if byte == Self.quote { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(Self.quote)
    }

    private func needsQuotes(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        // A text that begins with U+FEFF would pass for a byte-order mark at the beginning of a file.
        if Self.isWhiteSpace(first) || Self.isWhiteSpace(last) || first == "\u{FEFF}" { return true }
        let delimiter = style.delimiter.byte
        return text.utf8.contains { byte in
            byte == delimiter || byte == Self.quote || byte == 0x0A || byte == 0x0D
        }
    }

    /// The property lookup is slow beside the rest of the writer, and hardly ever needed.
    private static func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return scalar.value <= 0x20 }
        return scalar.properties.isWhitespace
    }
}
