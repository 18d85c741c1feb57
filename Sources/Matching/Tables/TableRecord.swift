/// One row of a table as it was read: cells by their number from 0.
///
/// A record refers to the bytes of the file it was read from; it copies none of them. Keep what is needed of it, not
/// the record itself.
public struct TableRecord: Sendable {
    /// Where a cell's bytes lie in the file, without its quotes.
    struct Cell: Sendable {
        var start: Int
        var end: Int
        /// The physical line on which the cell begins.
        var line: Int
        /// Whether the bytes hold doubled quotes, each of which means one.
        var hasDoubledQuotes = false
        /// Whether the cell was written in quotes.
        var isQuoted = false
    }

    /// The bytes of the file, in UTF-8.
    var source: [UInt8] = []
    /// The cells in written order.
    var cells: [Cell] = []

    /// Creates a record without cells, for ``CSVReader/next(into:)`` to fill.
    public init() {}

    /// The number of cells, at least 1 in a record that was read.
    public var count: Int { cells.count }

    /// The physical line, from 1, on which a cell begins.
    ///
    /// - Precondition: `cell` is in `0..<count`.
    public func line(_ cell: Int) -> Int { cells[cell].line }

    /// Whether a cell holds nothing but white space, quoted or not.
    ///
    /// - Precondition: `cell` is in `0..<count`.
    public func isEmpty(_ cell: Int) -> Bool {
        let cell = cells[cell]
        return cell.start == cell.end || WhiteSpace.trim(cell.start..<cell.end, in: source.span).isEmpty
    }

    /// A cell's text without quotes and outer white space, in NFC. Line ends inside it are kept as they were written.
    ///
    /// - Precondition: `cell` is in `0..<count`.
    /// - Complexity: O(*n*) for *n* bytes.
    public func text(_ cell: Int) -> String {
        withBytes(cell) { bytes in
            var mayCompose = false
            for index in bytes.indices where bytes[index] >= 0xCC {
                mayCompose = true
                break
            }
            // Every byte below 0xCC means every scalar below U+0300: such a text is its own NFC.
            // SAFETY: a record's source was found or made valid UTF-8 as a whole, and no cell or white space ends within
            // a character.
            let text = unsafe String(copying: UTF8Span(unchecked: bytes))
            return mayCompose ? Text.nfc(text) : text
        }
    }

    /// Calls `body` with the UTF-8 bytes of a cell, without quotes and outer white space, not normalised.
    ///
    /// - Precondition: `cell` is in `0..<count`.
    public func withBytes<Result>(_ cell: Int, _ body: (Span<UInt8>) -> Result) -> Result {
        let cell = cells[cell]
        guard cell.hasDoubledQuotes else {
            let span = source.span
            return body(span.extracting(WhiteSpace.trim(cell.start..<cell.end, in: span)))
        }
        let quote = UInt8(ascii: "\"")
        var content: [UInt8] = []
        content.reserveCapacity(cell.end - cell.start)
        var index = cell.start
        while index < cell.end {
            let byte = source[index]
            content.append(byte)
            index += byte == quote ? 2 : 1
        }
        return body(content.span.extracting(WhiteSpace.trim(0..<content.count, in: content.span)))
    }
}
