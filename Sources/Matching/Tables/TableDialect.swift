/// What stands between two cells of a table.
public typealias Delimiter = TableProblem.Delimiter

/// How the characters of a table are stored as bytes.
public typealias TextEncoding = TableProblem.TextEncoding

/// How a CSV file turned out to be written.
public struct TableDialect: Hashable, Sendable {
    /// What stands between two cells.
    public let delimiter: Delimiter
    /// How characters are stored in the file; the reader itself goes on in UTF-8.
    public let encoding: TextEncoding
    /// Whether the file begins with a byte-order mark. UTF-16 always does.
    public let hasByteOrderMark: Bool

    /// Creates a dialect.
    public init(delimiter: Delimiter, encoding: TextEncoding = .utf8, hasByteOrderMark: Bool = false) {
        self.delimiter = delimiter
        self.encoding = encoding
        self.hasByteOrderMark = hasByteOrderMark
    }
}
