/// Reads a CSV file as people export it: one record after another, in one pass over the file's bytes.
///
///     var reader = try CSVReader(bytes)
///     var record = TableRecord()
///     while try reader.next(into: &record) { print(record.text(0)) }
///
/// Encoding and delimiter are found out. Records end with CRLF, LF or CR; cells may be quoted (RFC 4180), also with white
/// space around the quotes; a first line `sep=;` names the delimiter; lines of nothing but white space are skipped.
///
/// - Complexity: O(*n*) time for *n* bytes. Beyond the file itself, a file in UTF-8 takes no memory but one record's;
///   any other is turned into UTF-8 first.
public struct CSVReader: Sendable {
    /// The longest cell that is read, in bytes of UTF-8.
    public static let fieldLimit = CSVScanner.Limits().field
    /// The largest number of cells in a record.
    public static let columnLimit = CSVScanner.Limits().columns
    /// The largest file, in bytes.
    public static let fileLimit = CSVScanner.Limits().file

    /// How the file is written.
    public let dialect: TableDialect

    private let bytes: [UInt8]
    private var scanner: CSVScanner
    private var isAtEnd = false

    /// Opens a table and finds out its dialect.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - delimiter: what stands between cells; `nil` to find it out. Given, it overrules a `sep=` line too.
    /// - Throws: ``TableError`` where the file is empty, too large, no text, not CSV, or where two delimiters explain it
    ///   about as well.
    public init(_ bytes: [UInt8], delimiter: Delimiter? = nil) throws(TableError) {
        try self.init(bytes, delimiter: delimiter, limits: CSVScanner.Limits())
    }

    /// Finds the delimiter of the text that begins at an offset.
    typealias Finder = (Span<UInt8>, Int, CSVScanner.Limits) throws(TableError) -> Delimiter

    /// Opens a table with limits, and a way to find the delimiter, of its own.
    init(
        _ bytes: [UInt8],
        delimiter: Delimiter?,
        limits: CSVScanner.Limits,
        finder: Finder = DelimiterFinder.delimiter
    ) throws(TableError) {
        let text = try Self.decode(bytes, delimiter: delimiter, limits: limits)
        try self.init(text: text, delimiter: delimiter, limits: limits, finder: finder)
    }

    private init(
        text: TextDecoder.Text,
        delimiter: Delimiter?,
        limits: CSVScanner.Limits,
        finder: Finder = DelimiterFinder.delimiter
    ) throws(TableError) {
        let note = SeparatorLine(in: text.bytes.span, at: text.start)
        let start = note?.end ?? text.start
        guard Self.holdsText(text.bytes.span, from: start) else { throw TableError(.emptyFile) }
        let found: Delimiter
        if let known = delimiter ?? note?.delimiter {
            found = known
        } else {
            found = try finder(text.bytes.span, start, limits)
        }
        dialect = TableDialect(
            delimiter: found,
            encoding: text.encoding,
            hasByteOrderMark: text.hasByteOrderMark
        )
        scanner = CSVScanner(delimiter: found, limits: limits, position: start, line: note == nil ? 1 : 2)
        bytes = text.bytes
    }

    /// Reads the next record; blank lines are passed over.
    ///
    /// - Parameter record: receives the cells. Reuse one record for a whole file: its storage is kept.
    /// - Returns: whether there was a record; `false` at the end of the file, and after an error.
    /// - Throws: ``TableError`` with the place of a cell that breaks the format or a limit.
    public mutating func next(into record: inout TableRecord) throws(TableError) -> Bool {
        guard !isAtEnd else {
            record.cells.removeAll(keepingCapacity: true)
            return false
        }
        let bytes = bytes
        record.source = bytes
        switch scanner.next(in: bytes.span, into: &record.cells) {
        case .record:
            return true
        case .end:
            isAtEnd = true
            return false
        case .fault(let error):
            isAtEnd = true
            record.cells.removeAll(keepingCapacity: true)
            throw error
        }
    }

    /// Where in the decoded text the next record begins.
    var position: Int { scanner.position }

    /// How many records there may be, judged by those read so far, of which there must be one.
    func estimatedRecords(afterReading records: Int) -> Int {
        bytes.count / max(1, scanner.position / max(1, records)) + 1
    }

    private static func holdsText(_ bytes: Span<UInt8>, from start: Int) -> Bool {
        var index = start
        while index < bytes.count {
            let isLineEnd = bytes[index] == 0x0A || bytes[index] == 0x0D
            let length = isLineEnd ? 1 : WhiteSpace.length(in: bytes, at: index)
            if length == 0 { return true }
            index += length
        }
        return false
    }
}

// MARK: - Decoding

extension CSVReader {
    /// Turns a file into text, or tells why it is none.
    private static func decode(
        _ bytes: [UInt8],
        delimiter: Delimiter?,
        limits: CSVScanner.Limits
    ) throws(TableError) -> TextDecoder.Text {
        guard bytes.count <= limits.file else { throw TableError(.fileTooLarge(limit: limits.file)) }
        if let format = FileSignature.format(of: bytes.span) { throw TableError(.notCSV(format)) }
        let marked = TextDecoder.markedEncoding(of: bytes.span)
        if marked == nil, TextDecoder.looksLikeUTF16(bytes.span) { throw TableError(.utf16WithoutMark) }
        if firstCellIsTooLong(bytes.span, limit: limits.field) {
            throw TableError(.fieldTooLong(limit: limits.field), line: 1, column: 1)
        }
        let encoding = marked ?? TextDecoder.unmarkedEncoding(of: bytes.span)
        do {
            return try TextDecoder.decode(bytes, as: encoding, hasByteOrderMark: marked != nil)
        } catch {
            let place = place(ofByteAt: error.offset, in: bytes, as: encoding, delimiter: delimiter, limits: limits)
            throw TableError(
                .invalidByte(encoding, byte: error.byte, offset: error.offset),
                line: place.line,
                column: place.column
            )
        }
    }

    /// Whether the file begins with so long a run without any delimiter or line end that, however its characters are
    /// stored, its first cell is over the limit. It spares such a file all work on the whole of it.
    private static func firstCellIsTooLong(_ bytes: Span<UInt8>, limit: Int) -> Bool {
        // In UTF-16 a character of one byte of UTF-8 takes two; a mark and an opening quote may precede the cell.
        let reach = 2 * (limit + 1) + 8
        guard bytes.count >= reach else { return false }
        for index in 0..<reach {
            switch bytes[index] {
            case 0x3C...: continue
            case 0x3B, 0x2C, 0x0A, 0x0D, 0x09, 0x00: return false
            default: continue
            }
        }
        return true
    }

    /// The line on which the cell with the byte at `offset` begins, and its number.
    ///
    /// What precedes the byte is sound, so it can be read as a table of its own, with a letter in the byte's stead.
    private static func place(
        ofByteAt offset: Int,
        in bytes: [UInt8],
        as encoding: TextEncoding,
        delimiter: Delimiter?,
        limits: CSVScanner.Limits
    ) -> (line: Int?, column: Int?) {
        let hasMark = TextDecoder.markedEncoding(of: bytes.span) != nil
        guard
            var text = try? TextDecoder.decode(Array(bytes[..<offset]), as: encoding, hasByteOrderMark: hasMark)
        else { return (nil, nil) }
        text.bytes.append(UInt8(ascii: "x"))
        let length = text.bytes.count
        guard var reader = try? CSVReader(text: text, delimiter: delimiter, limits: limits) else { return (nil, nil) }
        var record = TableRecord()
        var last: (line: Int?, column: Int?) = (nil, nil)
        do {
            while try reader.next(into: &record) {
                last = (record.line(record.count - 1), record.count)
            }
        } catch {
            // Inside a quoted cell the text just ends; an error further up is a cell of its own.
            return reader.scanner.position >= length - 1 ? (error.line, error.column) : (reader.scanner.line, nil)
        }
        return last
    }
}
