import Matching

/// `solve`: a bare cost matrix.
enum SolveCommand: Command {
    static func description(_ texts: any Texts) -> CommandDescription {
        CommandDescription(
            .solve,
            texts,
            arguments: [ArgumentDescription(.matrix, texts)],
            options: [
                OptionDescription(.maximize, texts),
                OutputFormat.description(texts),
                OptionDescription(.delimiter, texts, value: .text("\";\"|\",\"|tab")),
            ]
        )
    }

    static func run(_ options: ParsedOptions, _ context: Context) throws -> ExitCode {
        var files = InputFiles()
        let delimiter = try RosterInputs.delimiter(options)
        let file = try files.read(options.positional(0) ?? "-")
        let format = OutputFormat(options)
        let memory = MatrixMemory(file.bytes)
        try MemoryShortage.require(memory.bytes, for: .cells(memory.cells))
        let (matrix, found) = CostMatrixReader.read(file.bytes, file: file.path, delimiter: delimiter)
        guard let matrix else { return try refuse(found, format, context) }
        guard let problem = AssignmentProblem(matrix, maximizing: options.has(.maximize)) else {
            return try refuse(lowestIntegers(matrix, file.path), format, context)
        }
        let assignment: Assignment
        do throws(AssignmentError) {
            assignment = try problem.solve()
        } catch {
            return try refuse([Problem(file: file.path, kind: .matrix(.outOfRange))], format, context)
        }
        guard let proof = try? OptimalityProof(checking: assignment, of: problem) else {
            StandardError.writeLine(context.texts.unproved())
            return .inputOutput
        }
        let objective = options.has(.maximize) ? -proof.cost : proof.cost
        try show(assignment, matrix, objective, format, context)
        return .done
    }

    /// The cells whose cost has no opposite.
    private static func lowestIntegers(_ matrix: CostMatrix, _ file: String) -> [Problem] {
        var problems: [Problem] = []
        for row in 0..<matrix.rows where problems.count < CostMatrixReader.problemLimit {
            matrix.forEachPermitted(inRow: row) { column, cost in
                guard cost == .min else { return }
                problems.append(Problem(file: file, line: row + 1, column: column + 1, kind: .matrix(.outOfRange)))
            }
        }
        return problems
    }

    private static func refuse(_ problems: [Problem], _ format: OutputFormat, _ context: Context) throws -> ExitCode {
        try ProblemReport(context: context).show(problems, asJSONToo: format == .json)
        return .badData
    }

    private static func show(
        _ assignment: Assignment,
        _ matrix: CostMatrix,
        _ objective: Int128,
        _ format: OutputFormat,
        _ context: Context
    ) throws {
        var output = StandardOutput()
        let matched = assignment.matchedCount
        switch format {
        case .json:
            var json = JSONWriter(layout: .pretty)
            json.object { json in
                json.member("schema", Release.schema)
                json.member("rows", matrix.rows)
                json.member("columns", matrix.columns)
                json.member("matched", matched)
                json.member("objective", objective)
                json.array("columnOfRow", inline: true) { json in
                    for column in assignment.columnOfRow { json.value(column) }
                }
                json.member("proved", true)
            }
            try output.write(json.finish())
        case .csv, .table:
            var table = TextTable([.init("row", .right), .init("column", .right), .init("cost", .right)])
            var writer = CSVWriter(.pipe)
            for cell in ["row", "column", "cost"] { writer.append(text: cell) }
            writer.endRow()
            for (row, column) in assignment.columnOfRow.enumerated() {
                let cost = column.flatMap { matrix[row, $0] }
                let cells = ["\(row)", column.map { "\($0)" } ?? "", cost.map { "\($0)" } ?? ""]
                table.append(cells)
                for cell in cells { writer.append(number: cell) }
                writer.endRow()
            }
            if format == .csv {
                try output.write(writer.bytes)
            } else {
                for line in table.lines(for: Terminal.output) { try output.writeLine(line) }
            }
            context.note(context.texts.solved(matched: matched, rows: matrix.rows, objective: objective))
        }
        try output.flush()
    }
}
