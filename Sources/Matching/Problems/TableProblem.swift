/// What can be wrong with a CSV file as a table, before its cells mean anything.
public enum TableProblem: Hashable, Sendable {
    /// No bytes, or nothing but blank lines.
    case emptyFile
    /// A header row and no row below it.
    case headerOnly
    /// The file is something else than CSV under a CSV name.
    case notCSV(FileFormat)
    /// UTF-16 text without a byte-order mark.
    case utf16WithoutMark
    /// A byte (offset from 0 in the file) that the file's encoding does not allow.
    case invalidByte(TextEncoding, byte: UInt8, offset: Int)
    /// A NUL in the text.
    case nulByte
    /// A quoted cell that never ends; the place is where it begins.
    case unclosedQuote
    /// Text after a cell's closing quote.
    case textAfterQuote
    /// Two delimiters explain the file about as well.
    case ambiguousDelimiter(Delimiter, Delimiter)
    /// A cell over the limit.
    case fieldTooLong(limit: Int)
    /// A row over the limit.
    case tooManyColumns(limit: Int)
    /// A file over the limit.
    case fileTooLarge(limit: Int)
    /// A row with fewer cells than the header row.
    case tooFewCells(found: Int, expected: Int)
    /// A filled cell beyond the header row's last.
    case extraCell(expected: Int)
    /// A header that names the same column twice.
    case duplicateHeader(first: Int)

    /// What a file that is not CSV is.
    public enum FileFormat: String, Sendable, Hashable {
        /// A workbook of Excel.
        case xlsx
        /// A sheet of LibreOffice.
        case ods
        /// A workbook of an old Excel.
        case xls
        /// A PDF.
        case pdf
        /// Another zip archive.
        case zip
        /// A compressed file.
        case gzip
    }

    /// How characters are stored as bytes.
    public enum TextEncoding: String, Sendable, Hashable {
        /// UTF-8.
        case utf8 = "utf-8"
        /// UTF-16, low byte first.
        case utf16LittleEndian = "utf-16le"
        /// UTF-16, high byte first.
        case utf16BigEndian = "utf-16be"
        /// Windows-1252, as Western Excel writes it.
        case windows1252 = "windows-1252"
    }

    /// What stands between two cells.
    public enum Delimiter: String, CaseIterable, Sendable, Hashable {
        /// `;`, as Danish Excel writes it.
        case semicolon = ";"
        /// `,`.
        case comma = ","
        /// A tabulator.
        case tab = "\t"

        /// The delimiter as one ASCII byte.
        public var byte: UInt8 {
            switch self {
            case .semicolon: UInt8(ascii: ";")
            case .comma: UInt8(ascii: ",")
            case .tab: UInt8(ascii: "\t")
            }
        }
    }

    /// The stable names of these problems.
    public enum Code: String, CaseIterable, Sendable, Hashable {
        /// No bytes, or nothing but blank lines.
        case emptyFile
        /// A header row and no row below it.
        case headerOnly
        /// The file is something else than CSV under a CSV name.
        case notCSV
        /// UTF-16 text without a byte-order mark.
        case utf16WithoutMark
        /// A byte (offset from 0 in the file) that the file's encoding does not allow.
        case invalidByte
        /// A NUL in the text.
        case nulByte
        /// A quoted cell that never ends; the place is where it begins.
        case unclosedQuote
        /// Text after a cell's closing quote.
        case textAfterQuote
        /// Two delimiters explain the file about as well.
        case ambiguousDelimiter
        /// A cell over the limit.
        case fieldTooLong
        /// A row over the limit.
        case tooManyColumns
        /// A file over the limit.
        case fileTooLarge
        /// A row with fewer cells than the header row.
        case tooFewCells
        /// A filled cell beyond the header row's last.
        case extraCell
        /// A header that names the same column twice.
        case duplicateHeader
    }

    /// The stable name of the problem.
    public var code: Code {
        switch self {
        case .emptyFile: .emptyFile
        case .headerOnly: .headerOnly
        case .notCSV: .notCSV
        case .utf16WithoutMark: .utf16WithoutMark
        case .invalidByte: .invalidByte
        case .nulByte: .nulByte
        case .unclosedQuote: .unclosedQuote
        case .textAfterQuote: .textAfterQuote
        case .ambiguousDelimiter: .ambiguousDelimiter
        case .fieldTooLong: .fieldTooLong
        case .tooManyColumns: .tooManyColumns
        case .fileTooLarge: .fileTooLarge
        case .tooFewCells: .tooFewCells
        case .extraCell: .extraCell
        case .duplicateHeader: .duplicateHeader
        }
    }

    /// How much the problem matters: every one of them leaves the meaning of the file in doubt.
    public var severity: Problem.Severity { .error }
}
