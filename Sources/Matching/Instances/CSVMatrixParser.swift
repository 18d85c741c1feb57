/// Reads a matrix from CSV without header row.
enum CSVMatrixParser {
    /// The longest number that a problem repeats, in bytes.
    private static let textLimit = 40
    /// How much of a file is looked at for its delimiter.
    private static let windowBytes = 1 << 16

    static func parse(
        _ bytes: [UInt8],
        delimiter: Delimiter?,
        _ problems: inout MatrixProblemList
    ) -> CostMatrix? {
        var limits = CSVScanner.Limits()
        limits.columns = CostMatrix.sizeLimit
        limits.file = .max
        var builder = CostMatrixBuilder()
        var rows = 0
        var columns = 0
        do {
            var reader = try CSVReader(bytes, delimiter: delimiter, limits: limits, finder: Self.delimiter)
            var record = TableRecord()
            var previousLine = 0
            while !problems.isFull, try reader.next(into: &record) {
                if rows == 0 {
                    columns = record.count
                    builder.reserve(reader.estimatedRecords(afterReading: 1) * columns)
                }
                // In a matrix of one column a blank line between two others is a row with a blank cell.
                if columns == 1, rows > 0 {
                    for _ in previousLine + 1..<max(previousLine + 1, record.line(0)) {
                        builder.appendForbidden()
                        rows += 1
                    }
                }
                previousLine = record.line(0)
                rows += 1
                if record.count != columns {
                    problems.append(.raggedRow(found: record.count, expected: columns), line: record.line(0))
                }
                append(record, to: &builder, &problems)
            }
        } catch {
            if error.problem == .emptyFile {
                problems.append(.empty)
            } else {
                problems.append(error.problem(in: problems.file))
            }
        }
        return problems.list.isEmpty ? builder.build(rows: rows, columns: columns) : nil
    }

    private static func append(
        _ record: TableRecord,
        to builder: inout CostMatrixBuilder,
        _ problems: inout MatrixProblemList
    ) {
        for cell in 0..<record.count {
            let value = record.withBytes(cell) { MatrixCell.parse($0) }
            switch value {
            case .cost(let cost):
                builder.append(cost)
            case .forbidden:
                builder.appendForbidden()
            case .outOfRange:
                problems.append(.outOfRange, line: record.line(cell), column: cell + 1)
            case .notAnInteger:
                let mayRepeat = record.withBytes(cell) { $0.count <= textLimit && MatrixCell.isDecimal($0) }
                let text = mayRepeat ? record.text(cell) : ""
                problems.append(.notAnInteger(text: text), line: record.line(cell), column: cell + 1)
            }
        }
    }

    /// The delimiter under which most cells at the beginning of the file are numbers, and of those the one with most cells.
    ///
    /// There is no header to go by, but there is no text either: a cell that is no number tells a wrong delimiter. A
    /// decimal counts as a number here, so that `1,5;2,5` is refused for its decimals and not for its delimiter.
    private static func delimiter(
        in bytes: Span<UInt8>,
        from start: Int,
        limits: CSVScanner.Limits
    ) throws(TableError) -> Delimiter {
        let window = bytes.extracting(..<(start + min(bytes.count - start, windowBytes)))
        var best = (delimiter: Delimiter.comma, strangers: 1, cells: 1)
        for delimiter in [Delimiter.comma, .semicolon, .tab] {
            let found = count(window, from: start, delimiter, limits)
            // Shares of the cells, compared without division.
            let (share, bestShare) = (found.strangers * best.cells, best.strangers * found.cells)
            if share < bestShare || share == bestShare && found.cells > best.cells {
                best = (delimiter, found.strangers, found.cells)
            }
        }
        return best.delimiter
    }

    /// The cells that a delimiter makes of the bytes, and those among them that are no numbers.
    private static func count(
        _ bytes: Span<UInt8>,
        from start: Int,
        _ delimiter: Delimiter,
        _ limits: CSVScanner.Limits
    ) -> (strangers: Int, cells: Int) {
        var scanner = CSVScanner(delimiter: delimiter, limits: limits, position: start)
        var cells: [TableRecord.Cell] = []
        var strangers = 0
        var count = 0
        while true {
            let outcome = scanner.next(in: bytes, into: &cells)
            count += cells.count
            for cell in cells {
                let text = bytes.extracting(WhiteSpace.trim(cell.start..<cell.end, in: bytes))
                if MatrixCell.parse(text) == .notAnInteger && !MatrixCell.isDecimal(text) { strangers += 1 }
            }
            switch outcome {
            case .record: continue
            case .end: return (strangers, count)
            case .fault: return (strangers + 1, count + 1)
            }
        }
    }
}
