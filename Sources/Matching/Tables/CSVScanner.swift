/// The byte-level core of the reader: finds the cells of one record after another.
///
/// It knows one delimiter, works on UTF-8 bytes from a position on, and allocates nothing per cell. The same core
/// reads the records and tries out the delimiters.
struct CSVScanner: Sendable {
    /// The sizes a file must not exceed.
    struct Limits: Sendable {
        /// Bytes of UTF-8 in a cell, as written between its delimiters or quotes.
        var field = 1 << 20
        /// Cells in a record.
        var columns = 10_000
        /// Bytes in a file.
        var file = 2 << 30
    }

    /// How a step of the scan ended.
    enum Outcome {
        case record
        case end
        case fault(TableError)
    }

    let delimiter: UInt8
    let limits: Limits
    /// Where the next record begins.
    var position: Int
    /// The physical line, from 1, of `position`.
    var line: Int
    /// Whether the last record ended with the bytes and not with a line end.
    private(set) var endedWithoutLineEnd = false

    init(delimiter: Delimiter, limits: Limits = Limits(), position: Int = 0, line: Int = 1) {
        self.delimiter = delimiter.byte
        self.limits = limits
        self.position = position
        self.line = line
    }

    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    /// Reads the next record that is not a blank line.
    ///
    /// After a fault, `cells` holds the cells before the faulty one, and `position` is somewhere in that cell.
    mutating func next(in bytes: Span<UInt8>, into cells: inout [TableRecord.Cell]) -> Outcome {
        cells.removeAll(keepingCapacity: true)
        let end = bytes.count
        while position < end {
            if cells.count == limits.columns {
                return fault(.tooManyColumns(limit: limits.columns), at: line, cells)
            }
            let cellLine = line
            let found = scanCell(in: bytes)
            if let problem = found.problem { return fault(problem, at: cellLine, cells) }
            cells.append(found.cell)
            if position < end, bytes[position] == delimiter {
                position += 1
                guard position == end else { continue }
                // A delimiter that ends the file still has an empty cell behind it.
                if cells.count == limits.columns {
                    return fault(.tooManyColumns(limit: limits.columns), at: line, cells)
                }
                cells.append(TableRecord.Cell(start: end, end: end, line: line))
            }
            endedWithoutLineEnd = position == end
            passLineEnd(in: bytes)
            if cells.count == 1, !found.cell.isQuoted, isBlank(found.cell, in: bytes) {
                cells.removeAll(keepingCapacity: true)
                continue
            }
            return .record
        }
        return .end
    }

    private func fault(_ problem: TableProblem, at line: Int, _ cells: [TableRecord.Cell]) -> Outcome {
        .fault(TableError(problem, line: line, column: cells.count + 1))
    }

    private func isBlank(_ cell: TableRecord.Cell, in bytes: Span<UInt8>) -> Bool {
        cell.start == cell.end || WhiteSpace.trim(cell.start..<cell.end, in: bytes).isEmpty
    }

    /// Steps over the line end at `position`, if there is one.
    private mutating func passLineEnd(in bytes: Span<UInt8>) {
        guard position < bytes.count else { return }
        let isReturn = bytes[position] == Self.carriageReturn
        position += 1
        if isReturn, position < bytes.count, bytes[position] == Self.lineFeed { position += 1 }
        line += 1
    }

    /// Reads the cell at `position` and stops at the delimiter, line end or end of bytes behind it.
    @inline(__always)
    private mutating func scanCell(in bytes: Span<UInt8>) -> (cell: TableRecord.Cell, problem: TableProblem?) {
        let first = bytes[position]
        // Anything but white space, a quote or the lead byte of wide white space: no quoted cell can begin here.
        if first <= Self.quote || first >= 0xC2 {
            var index = position
            while index < bytes.count, let length = whiteSpaceLength(in: bytes, at: index) { index += length }
            if index < bytes.count, bytes[index] == Self.quote {
                position = index + 1
                return scanQuoted(in: bytes)
            }
        }
        return scanPlain(in: bytes)
    }

    private func whiteSpaceLength(in bytes: Span<UInt8>, at index: Int) -> Int? {
        guard bytes[index] != delimiter else { return nil }
        let length = WhiteSpace.length(in: bytes, at: index)
        return length > 0 ? length : nil
    }

    /// Reads a cell without quotes, in which a quote is an ordinary character.
    @inline(__always)
    private mutating func scanPlain(in bytes: Span<UInt8>) -> (cell: TableRecord.Cell, problem: TableProblem?) {
        let start = position
        let end = bytes.count
        let stop = min(end, start + limits.field + 1)
        let delimiter = delimiter
        let highest = max(delimiter, Self.carriageReturn)
        var index = start
        var cell = TableRecord.Cell(start: start, end: start, line: line)
        while index < stop {
            let byte = bytes[index]
            if byte > highest {
                index &+= 1
                continue
            }
            if byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn { break }
            if byte == 0 {
                position = index
                return (cell, .nulByte)
            }
            index &+= 1
        }
        position = index
        cell.end = index
        if index - start > limits.field { return (cell, .fieldTooLong(limit: limits.field)) }
        return (cell, nil)
    }

    /// Reads a quoted cell from behind its opening quote, and what white space follows it.
    private mutating func scanQuoted(in bytes: Span<UInt8>) -> (cell: TableRecord.Cell, problem: TableProblem?) {
        let end = bytes.count
        var cell = TableRecord.Cell(start: position, end: position, line: line, isQuoted: true)
        var doubled = 0
        while true {
            // The content may be as long as the limit; a doubled quote counts as the one it means.
            let stop = min(end, cell.start + limits.field + doubled + 1)
            if let problem = findQuote(in: bytes, before: stop) { return (cell, problem) }
            if position == stop {
                return (cell, stop == end ? .unclosedQuote : .fieldTooLong(limit: limits.field))
            }
            guard position + 1 < end, bytes[position + 1] == Self.quote else { break }
            doubled += 1
            position += 2
        }
        cell.end = position
        cell.hasDoubledQuotes = doubled > 0
        position += 1
        while position < end {
            let byte = bytes[position]
            if byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn { break }
            guard let length = whiteSpaceLength(in: bytes, at: position) else {
                return (cell, byte == 0 ? .nulByte : .textAfterQuote)
            }
            position += length
        }
        return (cell, nil)
    }

    /// Moves `position` to the next quote, counting lines, but not beyond `stop`.
    private mutating func findQuote(in bytes: Span<UInt8>, before stop: Int) -> TableProblem? {
        var index = position
        var lines = 0
        defer {
            position = index
            line += lines
        }
        while index < stop {
            let byte = bytes[index]
            if byte > Self.quote {
                index &+= 1
                continue
            }
            if byte == Self.quote { return nil }
            if byte == 0 { return .nulByte }
            if byte == Self.lineFeed {
                lines &+= 1
            } else if byte == Self.carriageReturn {
                // The line feed of a CRLF counts for both.
                if index + 1 >= bytes.count || bytes[index + 1] != Self.lineFeed { lines &+= 1 }
            }
            index &+= 1
        }
        return nil
    }
}
