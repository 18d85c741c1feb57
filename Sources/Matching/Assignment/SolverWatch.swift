/// Watches over a solve: counts, phases, cancellation and progress.
struct SolverWatch {
    var statistics = Assignment.Statistics()
    private let rowCount: Int
    private let report: (@Sendable (AssignmentProgress) -> Void)?
    private var phase = ""
    private var phaseStart = ContinuousClock.now
    private var placedBefore = 0

    init(rowCount: Int, report: (@Sendable (AssignmentProgress) -> Void)?) {
        self.rowCount = rowCount
        self.report = report
    }

    /// The same for a smaller problem within this one: it can be cancelled, but reports nothing.
    var silent: SolverWatch { SolverWatch(rowCount: rowCount, report: nil) }

    /// Starts a phase.
    mutating func begin(_ name: String) {
        phase = name
        phaseStart = .now
    }

    /// Ends the phase that was begun last.
    ///
    /// - Parameter placed: how many rows have found their place by now, all phases together.
    mutating func end(placed: Int) {
        let elapsed = (ContinuousClock.now - phaseStart).components
        let nanoseconds = elapsed.seconds * 1_000_000_000 + elapsed.attoseconds / 1_000_000_000
        let more = placed - placedBefore
        placedBefore = placed
        if let known = statistics.phases.firstIndex(where: { $0.name == phase }) {
            statistics.phases[known].nanoseconds += nanoseconds
            statistics.phases[known].rowsPlaced += more
        } else {
            statistics.phases.append(.init(name: phase, nanoseconds: nanoseconds, rowsPlaced: more))
        }
    }

    /// Reports progress, and ends the solve where the task it runs in was cancelled.
    func check(placed: Int) throws(AssignmentError) {
        if Task.isCancelled { throw .cancelled }
        report?(AssignmentProgress(phase: phase, rowsPlaced: placed, rowCount: rowCount))
    }
}

/// How far a solve has come.
public struct AssignmentProgress: Sendable, Hashable {
    /// What is being done; a name of ``Assignment/Statistics/phases``.
    public var phase: String
    /// How many rows have found their place for the time being, from 0 to `rowCount`. May fall from phase to phase.
    public var rowsPlaced: Int
    /// The number of rows.
    public var rowCount: Int

    /// Creates a report of progress.
    public init(phase: String, rowsPlaced: Int, rowCount: Int) {
        self.phase = phase
        self.rowsPlaced = rowsPlaced
        self.rowCount = rowCount
    }
}
