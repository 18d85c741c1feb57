/// What can be wrong with a cost matrix in a file.
public enum MatrixProblem: Hashable, Sendable {
    /// No rows or no columns.
    case empty
    /// A cell that is neither an integer nor a word for "forbidden".
    ///
    /// The text is kept where it is a decimal or scientific number; any other is empty, since it may be a person's.
    case notAnInteger(text: String)
    /// An integer outside the 64-bit range.
    case outOfRange
    /// A row with another number of cells than the first.
    case raggedRow(found: Int, expected: Int)
    /// A file that names itself `.npy` or DIMACS but breaks that format.
    case badFormat(MatrixFormat, reason: Reason)
    /// A matrix with more rows or columns than the limit.
    case tooLarge(limit: Int)

    /// The format of a matrix file.
    public enum MatrixFormat: String, Sendable, Hashable {
        /// Comma- or semicolon-separated values.
        case csv
        /// NumPy's binary format.
        case npy
        /// The DIMACS format of assignment problems, `.asn`.
        case dimacs
    }

    /// How a file breaks its format.
    public enum Reason: String, Sendable, Hashable, CaseIterable {
        /// `.npy`: a version of the format other than 1, 2 and 3.
        case unknownVersion
        /// `.npy`: a header that cannot be read or lacks one of its keys.
        case badHeader
        /// `.npy`: numbers other than integers of 1 to 8 bytes and floats of 4 or 8.
        case unknownType
        /// `.npy`: an array of other than two dimensions.
        case notTwoDimensional
        /// `.npy`: less data than the header says.
        case dataTooShort
        /// `.npy`: more data than the header says.
        case dataTooLong
        /// DIMACS: no `p asn NODES ARCS`, or another line before it.
        case noProblemLine
        /// DIMACS: a second `p` line.
        case secondProblemLine
        /// DIMACS: a line that is none of `c`, `p asn NODES ARCS`, `n ID` and `a FROM TO COST`.
        case unknownLine
        /// DIMACS: a node that is not from 1 to NODES.
        case unknownNode
        /// DIMACS: a node named by two `n` lines.
        case duplicateNode
        /// DIMACS: an `n` line below an `a` line.
        case nodeAfterArc
        /// DIMACS: an arc that does not lead from a node with an `n` line to one without.
        case arcNotLeftToRight
        /// DIMACS: more or fewer `a` lines than ARCS.
        case wrongArcCount
    }

    /// The stable names of these problems.
    public enum Code: String, CaseIterable, Sendable, Hashable {
        /// No rows or no columns.
        case emptyMatrix
        /// A cell that is neither an integer nor a word for "forbidden".
        case notAnInteger
        /// An integer outside the 64-bit range.
        case costOutOfRange
        /// A row with another number of cells than the first.
        case raggedRow
        /// A file that names itself `.npy` or DIMACS but breaks that format.
        case badMatrixFile
        /// A matrix with more rows or columns than the limit.
        case matrixTooLarge
    }

    /// The stable name of the problem.
    public var code: Code {
        switch self {
        case .empty: .emptyMatrix
        case .notAnInteger: .notAnInteger
        case .outOfRange: .costOutOfRange
        case .raggedRow: .raggedRow
        case .badFormat: .badMatrixFile
        case .tooLarge: .matrixTooLarge
        }
    }

    /// How much the problem matters: a matrix is right or it is not.
    public var severity: Problem.Severity { .error }
}
