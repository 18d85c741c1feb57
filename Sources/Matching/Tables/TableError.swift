/// Why a file could not be read as a table, and where.
public struct TableError: Error, Hashable, Sendable {
    /// What is wrong.
    public var problem: TableProblem
    /// The physical line, from 1, on which the cell begins; `nil` where the whole file is meant.
    public var line: Int?
    /// The cell's number in its row, from 1; `nil` where no single cell is meant.
    public var column: Int?

    /// Creates an error.
    public init(_ problem: TableProblem, line: Int? = nil, column: Int? = nil) {
        self.problem = problem
        self.line = line
        self.column = column
    }

    /// The error as a problem in a list of them.
    ///
    /// - Parameter file: the file, as the caller named it.
    public func problem(in file: String) -> Problem {
        Problem(file: file, line: line, column: column, kind: .table(problem))
    }
}
