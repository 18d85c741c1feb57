/// The row of a roster that is being read, and the problems found so far.
struct RosterRow {
    let file: String
    /// The row's cells.
    var record = TableRecord()
    /// The problems of all rows so far.
    var problems: [Problem] = []
    /// Whether an error was found in this row.
    private(set) var hasError = false

    init(file: String) {
        self.file = file
    }

    /// Forgets the row before.
    mutating func begin() {
        hasError = false
    }

    /// Notes a problem with a cell, numbered from 0, of the row.
    mutating func add(_ problem: RosterProblem, at cell: Int) {
        add(.roster(problem), line: record.line(cell), column: cell + 1)
    }

    /// Notes a problem of the row.
    mutating func add(_ kind: Problem.Kind, line: Int, column: Int?) {
        let problem = Problem(file: file, line: line, column: column, kind: kind)
        if problem.severity == .error { hasError = true }
        problems.append(problem)
    }

    /// Warns of a cell, numbered from 0, that could be a CPR number.
    mutating func warnOfCPRNumber(at cell: Int) {
        if record.withBytes(cell, { CPRNumber.isContained(in: $0) }) { add(.looksLikeCPR, at: cell) }
    }

    /// Whether every cell is empty.
    var isEmpty: Bool {
        for cell in 0..<record.count where !record.isEmpty(cell) { return false }
        return true
    }
}
