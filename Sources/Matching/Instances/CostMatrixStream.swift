/// Reads a bare cost matrix piece by piece, so that a large file need never be in memory beside its matrix.
///
///     var stream = CostMatrixStream(file: "costs.npy", byteCount: size)
///     while let piece = try file.read(upToCount: 1 << 20) { stream.append(piece.span) }
///     let (matrix, problems) = stream.finish()
///
/// The formats, and the problems found, are those of ``CostMatrixReader``. A `.npy` file of rows in little-endian order
/// and a DIMACS file become a matrix on the way; any other file is collected and read at the end.
public struct CostMatrixStream: Sendable {
    private let byteCount: Int
    private let delimiter: Delimiter?
    private var problems: MatrixProblemList
    private var state = State.undecided([])

    private enum State: Sendable {
        /// The format is not known yet.
        case undecided([UInt8])
        case npy(NPYMatrixParser)
        case dimacs(DIMACSMatrixParser)
        /// A format that is read as a whole.
        case csv([UInt8])
    }

    /// Begins a file.
    ///
    /// - Parameters:
    ///   - file: the file, as the caller names it, for the problems.
    ///   - byteCount: how long the file is. Memory is only asked for where a file of that length can fill it.
    ///   - delimiter: what stands between the cells of a CSV file; `nil` to find it out.
    public init(file: String, byteCount: Int, delimiter: Delimiter? = nil) {
        self.byteCount = byteCount
        self.delimiter = delimiter
        problems = MatrixProblemList(file: file)
    }

    /// Takes the next bytes of the file, any number of them.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    public mutating func append(_ piece: Span<UInt8>) {
        switch state {
        case .undecided(var start):
            // Taken out of the state, so that what grows is not copied.
            state = .csv([])
            Self.append(piece, to: &start)
            decide(start, isWhole: false)
        case .npy(var parser):
            state = .csv([])
            parser.append(piece, &problems)
            state = .npy(parser)
        case .dimacs(var parser):
            state = .csv([])
            parser.append(piece, &problems)
            state = .dimacs(parser)
        case .csv(var bytes):
            state = .csv([])
            Self.append(piece, to: &bytes)
            state = .csv(bytes)
        }
    }

    /// Ends the file.
    ///
    /// - Returns: the matrix, or `nil` and the first ``CostMatrixReader/problemLimit`` problems in the order of the file.
    /// - Complexity: O(1) for a `.npy` file in little-endian order by rows; O(arcs) for a DIMACS file; else O(*n*) for *n*
    ///   bytes.
    public consuming func finish() -> (matrix: CostMatrix?, problems: [Problem]) {
        if case .undecided(let start) = state { decide(start, isWhole: true) }
        var problems = problems
        let matrix: CostMatrix?
        switch state {
        case .npy(let parser): matrix = parser.finish(&problems)
        case .dimacs(let parser): matrix = parser.finish(&problems)
        case .csv(let bytes): return CostMatrixReader.read(csv: bytes, file: problems.file, delimiter: delimiter)
        case .undecided: matrix = nil
        }
        return CostMatrixReader.settle(matrix, problems)
    }

    /// Settles on a format as soon as no further byte can change it.
    private mutating func decide(_ start: [UInt8], isWhole: Bool) {
        if NPYMatrixParser.recognises(start.span) {
            var parser = NPYMatrixParser(byteCount: byteCount)
            parser.append(start.span, &problems)
            state = .npy(parser)
        } else if DIMACSMatrixParser.isDecided(start.span) || isWhole {
            guard DIMACSMatrixParser.recognises(start.span) else {
                state = .csv(start)
                return
            }
            var parser = DIMACSMatrixParser(byteCount: byteCount)
            parser.append(start.span, &problems)
            state = .dimacs(parser)
        } else {
            state = .undecided(start)
        }
    }

    static func append(_ piece: Span<UInt8>, to bytes: inout [UInt8]) {
        // SAFETY: the bytes are copied before the closure ends.
        unsafe piece.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    }
}
