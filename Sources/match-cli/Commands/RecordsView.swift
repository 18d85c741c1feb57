import Matching

/// `check --records`: any CSV file, cell by cell, as it was read.
enum RecordsView {
    static func run(_ path: String, _ options: ParsedOptions, _ context: Context) throws -> ExitCode {
        var files = InputFiles()
        let delimiter = try RosterInputs.delimiter(options)
        let format = options.value(.format).flatMap { OutputFormat(rawValue: $0) } ?? .table
        let file = try files.read(path)
        try MemoryShortage.require(CSVReader.memoryNeeded(toKeep: file.bytes), for: .file(DisplayText.escaped(path)))
        let table: (dialect: TableDialect, records: [[String]])
        do throws(TableError) {
            table = try read(file.bytes, delimiter)
        } catch {
            try ProblemReport(context: context).show([error.problem(in: path)], asJSONToo: format == .json)
            return .badData
        }
        try print(table.dialect, table.records, format, context)
        return .done
    }

    private static func read(
        _ bytes: [UInt8],
        _ delimiter: Delimiter?
    ) throws(TableError) -> (dialect: TableDialect, records: [[String]]) {
        var reader = try CSVReader(bytes, delimiter: delimiter)
        var record = TableRecord()
        var records: [[String]] = []
        var firstWidth: Int?
        while try reader.next(into: &record) {
            var cells = (0..<record.count).map { record.text($0) }
            let width = firstWidth ?? cells.count
            firstWidth = width
            // As in a list of people: empty cells may be too many, filled ones may not, and none may be missing.
            if cells.count < width {
                // Nothing but delimiters is a blank line too.
                if cells.allSatisfy(\.isEmpty) { continue }
                throw TableError(.tooFewCells(found: cells.count, expected: width), line: record.line(0))
            }
            if let extra = cells.indices.dropFirst(width).first(where: { !cells[$0].isEmpty }) {
                let problem = TableProblem.extraCell(expected: width)
                throw TableError(problem, line: record.line(extra), column: extra + 1)
            }
            cells.removeLast(cells.count - width)
            records.append(cells)
        }
        return (reader.dialect, records)
    }

    private static func print(
        _ dialect: TableDialect,
        _ records: [[String]],
        _ format: OutputFormat,
        _ context: Context
    ) throws {
        var output = StandardOutput()
        switch format {
        case .json:
            var json = JSONWriter(layout: .pretty)
            json.object { json in
                json.member("schema", Release.schema)
                json.member("delimiter", dialect.delimiter.rawValue)
                json.member("encoding", dialect.encoding.rawValue)
                json.array("records") { json in
                    for record in records {
                        json.array(inline: true) { json in
                            for cell in record { json.value(cell) }
                        }
                    }
                }
            }
            try output.write(json.finish())
        case .csv:
            var writer = CSVWriter(.pipe)
            for record in records {
                for cell in record { writer.append(text: cell) }
                writer.endRow()
            }
            try output.write(file: writer.bytes)
        case .table:
            try output.writeLine(context.texts.recordsDialect(dialect))
            var table = TextTable((records.first ?? []).map { .init($0, isFlexible: true) })
            for record in records.dropFirst() { table.append(record) }
            for line in table.lines(for: Terminal.output) { try output.writeLine(line) }
        }
        try output.flush()
    }
}
