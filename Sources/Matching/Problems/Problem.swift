/// One thing that is wrong, or worth a second look, in a file that somebody wrote.
///
/// A problem is data: where it is and what kind it is. The words for it, and the cure, are the business of the
/// program that shows it. A problem never holds a cell of a personal column.
public struct Problem: Error, Hashable, Sendable {
    /// How much a problem matters.
    public enum Severity: String, Sendable, Hashable {
        /// The file cannot be used as it is; nothing is written.
        case error
        /// The file can be used, but the coordinator should look at it.
        case warning
    }

    /// What kind of file the problem is in, and what is wrong there.
    public enum Kind: Hashable, Sendable {
        /// A table: bytes, delimiters, rows.
        case table(TableProblem)
        /// A list of people.
        case roster(RosterProblem)
        /// A file of pairs.
        case pairs(PairsProblem)
        /// A policy.
        case policy(PolicyProblem)
        /// A cost matrix.
        case matrix(MatrixProblem)
        /// A result that is checked again.
        case result(ResultProblem)
        /// A key of pseudonyms.
        case key(KeyProblem)
    }

    /// The file, as the caller named it; empty for a text that is not a file (a flag).
    public var file: String
    /// The physical line, from 1, on which the cell or value begins; `nil` where the whole file is meant.
    public var line: Int?
    /// The cell's number in its row, or, in a policy, the character's in its line, from 1; `nil` where a whole line is meant.
    public var column: Int?
    /// What is wrong.
    public var kind: Kind

    /// Creates a problem.
    public init(file: String, line: Int? = nil, column: Int? = nil, kind: Kind) {
        self.file = file
        self.line = line
        self.column = column
        self.kind = kind
    }

    /// The stable name of the kind of problem, the same in every release and language.
    public var code: String { codeOfKind.name }

    /// The kind of problem without what is particular to this one.
    public var codeOfKind: ProblemCode {
        switch kind {
        case .table(let problem): .table(problem.code)
        case .roster(let problem): .roster(problem.code)
        case .pairs(let problem): .pairs(problem.code)
        case .policy(let problem): .policy(problem.code)
        case .matrix(let problem): .matrix(problem.code)
        case .result(let problem): .result(problem.code)
        case .key(let problem): .key(problem.code)
        }
    }

    /// How much the problem matters.
    public var severity: Severity {
        switch kind {
        case .table(let problem): problem.severity
        case .roster(let problem): problem.severity
        case .pairs(let problem): problem.severity
        case .policy(let problem): problem.severity
        case .matrix(let problem): problem.severity
        case .result(let problem): problem.severity
        case .key(let problem): problem.severity
        }
    }
}
