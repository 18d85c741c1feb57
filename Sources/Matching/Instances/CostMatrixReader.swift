/// Reads a bare cost matrix from a file, whose format its content tells.
///
/// - `.npy` (a first byte 0x93 and `NUMPY`): integers of 1 to 8 bytes, or floats that hold integers; infinities and NaN
///   are forbidden pairs.
/// - DIMACS assignment (lines `c`, `p asn`, `n`, `a`): the nodes with `n` lines are the rows, the others the columns,
///   both by ascending number. Pairs without an arc are forbidden; of several arcs the least cost counts.
/// - CSV without header row, with `,`, `;` or tabs: integers; empty cells, `x`, `inf` and `nan` are forbidden pairs.
public enum CostMatrixReader {
    /// How many problems are listed at most. Reading stops there.
    public static let problemLimit = 100
    private static let pieceBytes = 1 << 16

    /// Reads a matrix.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - file: the file, as the caller named it, for the problems.
    ///   - delimiter: what stands between the cells of a CSV file; `nil` to find it out.
    /// - Returns: the matrix, or `nil` and the first ``problemLimit`` problems in the order of the file. A problem in a
    ///   `.npy` file has the row as its line.
    /// - Complexity: O(*n*) for *n* bytes.
    public static func read(
        _ bytes: [UInt8],
        file: String,
        delimiter: Delimiter? = nil
    ) -> (matrix: CostMatrix?, problems: [Problem]) {
        guard NPYMatrixParser.recognises(bytes.span) || DIMACSMatrixParser.recognises(bytes.span) else {
            return read(csv: bytes, file: file, delimiter: delimiter)
        }
        var stream = CostMatrixStream(file: file, byteCount: bytes.count)
        // A piece at a time: what a stream is given before it knows the format, it keeps.
        for start in stride(from: 0, to: bytes.count, by: pieceBytes) {
            stream.append(bytes.span.extracting(start..<min(bytes.count, start + pieceBytes)))
        }
        return stream.finish()
    }

    /// Reads CSV where it lies.
    static func read(
        csv bytes: [UInt8],
        file: String,
        delimiter: Delimiter?
    ) -> (matrix: CostMatrix?, problems: [Problem]) {
        var problems = MatrixProblemList(file: file)
        let matrix = CSVMatrixParser.parse(bytes, delimiter: delimiter, &problems)
        return settle(matrix, problems)
    }

    /// What a reader gives: a matrix without problems, or problems alone.
    static func settle(
        _ matrix: CostMatrix?,
        _ problems: MatrixProblemList
    ) -> (matrix: CostMatrix?, problems: [Problem]) {
        var problems = problems
        guard problems.list.isEmpty, let matrix else { return (nil, problems.list) }
        guard matrix.rows > 0, matrix.columns > 0 else {
            problems.append(.empty)
            return (nil, problems.list)
        }
        return (matrix, [])
    }
}

/// The problems found in a matrix file so far.
struct MatrixProblemList: Sendable {
    let file: String
    private(set) var list: [Problem] = []

    init(file: String) {
        self.file = file
    }

    /// Whether nothing more will be listed.
    var isFull: Bool { list.count >= CostMatrixReader.problemLimit }

    mutating func append(_ problem: MatrixProblem, line: Int? = nil, column: Int? = nil) {
        append(Problem(file: file, line: line, column: column, kind: .matrix(problem)))
    }

    mutating func append(_ problem: Problem) {
        if !isFull { list.append(problem) }
    }
}
