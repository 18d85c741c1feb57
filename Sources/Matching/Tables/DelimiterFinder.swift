/// Finds what stands between the cells of a table by reading its beginning once with each delimiter.
///
/// The header row is the best witness, since headers hardly ever hold `;`, `,` or tabs; the rows below tell where it
/// leaves a doubt. Where they leave one too, the answer is that nobody can tell.
struct DelimiterFinder {
    /// How much of a file is looked at.
    private static let windowBytes = 1 << 16
    private static let windowRecords = 200

    /// What one delimiter makes of the beginning of the table.
    struct Reading {
        var delimiter: Delimiter
        /// Cells in the first record.
        var headerCells = 0
        /// Records below the first, and how many of them have its number of cells.
        var rows = 0
        var agreeingRows = 0
        /// Cells in each row below the first, where they all have the same number; else 0.
        var commonCells = 0
        /// Whether a quote was left open or followed by text.
        var isBroken = false
        /// Whether the first record does not end in the part that was looked at.
        var isHeaderCut = false

        /// The part of the rows, in per cent, that have the first record's number of cells; none disagree with none.
        var agreement: Int { rows == 0 ? 100 : agreeingRows * 100 / rows }
    }

    /// The delimiter of the table that begins at `start`.
    ///
    /// A file in which no delimiter divides the header counts as one column.
    ///
    /// - Throws: ``TableProblem/ambiguousDelimiter(_:_:)`` as a ``TableError``.
    static func delimiter(
        in bytes: Span<UInt8>,
        from start: Int,
        limits: CSVScanner.Limits
    ) throws(TableError) -> Delimiter {
        var window = windowBytes
        var readings: [Reading]
        repeat {
            let end = start + min(bytes.count - start, window)
            readings = [.semicolon, .comma, .tab].map { delimiter in
                read(bytes, start..<end, with: delimiter, limits: limits)
            }
            window *= 16
        } while readings.contains(where: \.isHeaderCut)
        let dividing = readings.filter { $0.headerCells > 1 }
        switch dividing.count {
        case 0: return undivided(readings)
        case 1: return try settled(dividing[0], among: readings)
        default: return try best(of: dividing)
        }
    }

    private static func read(
        _ bytes: Span<UInt8>,
        _ range: Range<Int>,
        with delimiter: Delimiter,
        limits: CSVScanner.Limits
    ) -> Reading {
        let isWhole = range.upperBound == bytes.count
        let window = bytes.extracting(..<range.upperBound)
        var scanner = CSVScanner(delimiter: delimiter, limits: limits, position: range.lowerBound)
        var reading = Reading(delimiter: delimiter)
        var cells: [TableRecord.Cell] = []
        while reading.rows < windowRecords {
            let outcome = scanner.next(in: window, into: &cells)
            let isFirst = reading.headerCells == 0
            if case .fault(let error) = outcome {
                // The edge of the window leaves quotes open that the file closes.
                reading.isBroken = isWhole || error.problem != .unclosedQuote
                reading.isHeaderCut = isFirst && !reading.isBroken
                if isFirst { reading.headerCells = cells.count + 1 }
            }
            guard case .record = outcome else { break }
            let isCut = !isWhole && scanner.endedWithoutLineEnd
            if isFirst {
                reading.headerCells = cells.count
                reading.isHeaderCut = isCut
                continue
            }
            if isCut { break }
            reading.rows += 1
            reading.commonCells = reading.rows == 1 || reading.commonCells == cells.count ? cells.count : 0
            if agrees(cells, with: reading.headerCells, in: window) { reading.agreeingRows += 1 }
        }
        return reading
    }

    /// Empty cells beyond the header's last are common, and harmless.
    private static func agrees(_ cells: [TableRecord.Cell], with count: Int, in bytes: Span<UInt8>) -> Bool {
        guard cells.count >= count else { return false }
        for cell in cells[count...] where !WhiteSpace.trim(cell.start..<cell.end, in: bytes).isEmpty { return false }
        return true
    }

    /// No delimiter divides the header: one column, read with whichever delimiter divides its rows least.
    private static func undivided(_ readings: [Reading]) -> Delimiter {
        let whole = readings.filter { !$0.isBroken }
        let order: [Delimiter] = [.comma, .semicolon, .tab]
        let ranked = (whole.isEmpty ? readings : whole).sorted { left, right in
            let (ours, theirs) = (order.firstIndex(of: left.delimiter) ?? 0, order.firstIndex(of: right.delimiter) ?? 0)
            return (-left.agreement, ours) < (-right.agreement, theirs)
        }
        return ranked.first?.delimiter ?? .comma
    }

    /// One delimiter divides the header: that one, unless most rows speak against it and all of them for another.
    private static func settled(_ reading: Reading, among readings: [Reading]) throws(TableError) -> Delimiter {
        if reading.rows >= 2, reading.agreement < 50 {
            for other in readings
            where other.delimiter != reading.delimiter && !other.isBroken && other.rows >= 2 && other.commonCells > 1 {
                throw TableError(.ambiguousDelimiter(reading.delimiter, other.delimiter))
            }
        }
        return reading.delimiter
    }

    /// Several divide the header: the one that the rows agree with best.
    ///
    /// Of two that the rows agree with about as well, one that divides the header into many more cells still wins: the
    /// other then stands in a header's text.
    private static func best(of readings: [Reading]) throws(TableError) -> Delimiter {
        let whole = readings.filter { !$0.isBroken }
        let ranked = (whole.isEmpty ? readings : whole).sorted { left, right in
            (left.agreement, left.headerCells) > (right.agreement, right.headerCells)
        }
        var winner = ranked[0]
        for rival in ranked.dropFirst() where winner.agreement - rival.agreement < 10 {
            if winner.headerCells - 1 >= 3 * (rival.headerCells - 1) { continue }
            guard rival.headerCells - 1 >= 3 * (winner.headerCells - 1) else {
                throw TableError(.ambiguousDelimiter(winner.delimiter, rival.delimiter))
            }
            winner = rival
        }
        return winner.delimiter
    }
}
