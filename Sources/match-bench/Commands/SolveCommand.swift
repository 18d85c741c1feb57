import Foundation
import Matching

/// `solve`: one cost matrix from a file.
enum SolveCommand: BenchCommand {
    static let name = "solve"
    static let summary = "solve a cost matrix from a file, and check the proof"
    static let options: [OptionHelp] = [
        ("--input FILE", ".npy, DIMACS .asn or CSV; pairs without a cost are forbidden"),
        ("--maximize", "the highest total instead of the lowest"),
        InstanceOptions.methodForm,
        ("--json", "print one JSON object instead"),
        ("", "The time is that from the matrix, in the file's own type of number, to assignment and duals;"),
        ("", "reading the file and checking the proof are left out. What takes less than a quarter of a second"),
        ("", "is solved up to ten times: the first solve warms up, and the median of the others is the time."),
    ]

    static func run(_ arguments: inout BenchArguments) throws(BenchError) {
        guard let path = try arguments.takeValue("--input") else { throw .usage("--input FILE is missing") }
        let maximizing = arguments.takeFlag("--maximize")
        let method = try InstanceOptions.method(&arguments)
        let asJSON = arguments.takeFlag("--json")
        try arguments.finish()

        let reading = ContinuousClock.now
        let file = try MatrixFile(path)
        let read = (ContinuousClock.now - reading).seconds
        let (assignment, problem, solves) = try solve(file.matrix, path, maximizing, method)
        let solveMs = (solves.median + (file.isConverted ? file.parseSeconds : 0)) * 1000
        let proof = try? OptimalityProof(checking: assignment, of: problem)
        let objective = proof.map { maximizing ? -$0.cost : $0.cost } ?? 0
        let statistics = assignment.statistics
        if asJSON {
            print(
                """
                {"rows": \(file.matrix.rows), "columns": \(file.matrix.columns), \
                "matched": \(assignment.matchedCount), "objective": \(objective), \
                "solveMs": \(decimal(solveMs, 4)), "solves": \(solves.seconds.count), "readMs": \(decimal(read * 1000, 3)), \
                "peakMiB": \(decimal(Measurement.peakMiB, 1)), \
                "solverMiB": \(decimal(Double(statistics.peakBytes) / 1_048_576, 3)), \
                "method": "\(statistics.method)", "proved": \(proof != nil)}
                """
            )
        } else {
            print(
                "\(file.matrix.rows) x \(file.matrix.columns): \(assignment.matchedCount) matched, total \(objective)"
            )
            print("  read          \(milliseconds(read * 1000)) ms")
            print(
                "  solve         \(milliseconds(solveMs)) ms (median of \(solves.seconds.count)), \(statistics.method)"
            )
            let solver = decimal(Double(statistics.peakBytes) / 1_048_576, 2)
            print("  memory        solver \(solver) MiB, process \(decimal(Measurement.peakMiB, 1)) MiB")
            print("  proved        \(proof != nil ? "yes" : "NO")")
        }
        if proof == nil { throw .wrong("\(path): the proof failed") }
    }

    /// Solves once; where that took no time worth speaking of, again and again, and the first has warmed up.
    private static func solve(
        _ matrix: CostMatrix,
        _ path: String,
        _ maximizing: Bool,
        _ method: AssignmentMethod
    ) throws(BenchError) -> (Assignment, AssignmentProblem, Measurement) {
        var seconds: [Double] = []
        while true {
            let start = ContinuousClock.now
            guard let problem = AssignmentProblem(matrix, maximizing: maximizing) else {
                throw .badData("\(path): a cost is too large")
            }
            let assignment: Assignment
            do throws(AssignmentError) {
                assignment = try problem.solve(method: method)
            } catch {
                throw .badData("\(path): the solver refuses: \(error)")
            }
            seconds.append((ContinuousClock.now - start).seconds)
            let enough = seconds.count == mostSolves + 1 || seconds.reduce(0, +) + (seconds.min() ?? 0) > patience
            guard enough else { continue }
            return (assignment, problem, Measurement(seconds: seconds.count > 1 ? Array(seconds.dropFirst()) : seconds))
        }
    }

    /// How often a small matrix is solved at most after warming up, and how many seconds that may take in all.
    private static let mostSolves = 9
    private static let patience = 0.25
}
