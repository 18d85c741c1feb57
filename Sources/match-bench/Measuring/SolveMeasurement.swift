import Matching

/// The times of solving one instance over and over, with the answer checked behind the clock's back.
///
/// Only `problem.solve(method:)` is timed. One solve runs on one thread; several threads each solve on their own.
struct SolveMeasurement: Sendable {
    let times: Measurement
    let threads: Int
    /// How long all solves took together, by the clock on the wall; without the one that warms up.
    let wallSeconds: Double
    /// One of the answers; all of them were checked.
    let assignment: Assignment
    let verdict: Instance.Verdict

    /// A first solve that takes longer than this many seconds has warmed up enough, and counts.
    private static let longWarmUp = 3.0

    /// Solves as often as asked on each thread.
    ///
    /// - Throws: ``BenchError/wrong(_:)`` where an answer is not proved or contradicts what is known,
    ///   ``BenchError/badData(_:)`` where the solver refuses.
    init(_ instance: Instance, method: AssignmentMethod, repeats: Int, threads: Int = 1) throws(BenchError) {
        let problem = instance.problem
        var lanes: [Lane] = []
        let first = Self.lane(problem, method, count: 1)
        let firstSeconds = first.seconds.first ?? 0
        if threads == 1, firstSeconds > Self.longWarmUp {
            // What is left to do; the first run is the first of them.
            lanes = [first]
            if repeats > 1 { lanes.append(Self.lane(problem, method, count: repeats - 1)) }
            wallSeconds = lanes.reduce(0) { $0 + $1.seconds.reduce(0, +) }
        } else {
            let clock = ContinuousClock()
            let start = clock.now
            lanes = Array(count: threads, threads: threads) { _ in Self.lane(problem, method, count: repeats) }
            wallSeconds = (clock.now - start).seconds
        }
        self.threads = threads
        var assignment: Assignment?
        var verdict: Instance.Verdict?
        for lane in [first] + lanes {
            if let failure = lane.failure { throw .badData("\(instance.name): the solver refuses: \(failure)") }
            guard let answer = lane.assignment else { continue }
            // Answers are promised to be equal; whichever differs is checked by itself.
            if let assignment, assignment.columnOfRow == answer.columnOfRow, assignment.rowDuals == answer.rowDuals,
                assignment.columnDuals == answer.columnDuals
            {
                continue
            }
            let found = instance.verdict(on: answer)
            guard found.faults.isEmpty else {
                throw .wrong(
                    "\(instance.name) \(instance.rows) x \(instance.columns), seed \(instance.seed), "
                        + "\(answer.statistics.method): " + found.faults.joined(separator: "; ")
                )
            }
            (assignment, verdict) = (answer, found)
        }
        guard let assignment, let verdict else { throw .wrong("\(instance.name): no answer") }
        self.assignment = assignment
        self.verdict = verdict
        times = Measurement(seconds: lanes.flatMap(\.seconds))
    }

    /// What one thread did.
    private struct Lane: Sendable {
        var seconds: [Double] = []
        var assignment: Assignment?
        var failure: AssignmentError?
    }

    private static func lane(_ problem: AssignmentProblem, _ method: AssignmentMethod, count: Int) -> Lane {
        var lane = Lane()
        let clock = ContinuousClock()
        for _ in 0..<count {
            let start = clock.now
            do throws(AssignmentError) {
                let assignment = try problem.solve(method: method)
                let end = clock.now
                lane.seconds.append((end - start).seconds)
                lane.assignment = assignment
            } catch {
                lane.failure = error
                return lane
            }
        }
        return lane
    }
}
