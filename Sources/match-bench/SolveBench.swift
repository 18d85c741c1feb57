import Foundation
import Matching

/// `solve`: one cost matrix from a file; the time is that from the matrix to assignment and duals.
enum SolveBench {
    static func run(_ arguments: inout BenchArguments) throws(BenchError) {
        guard let path = try arguments.takeValue("--input") else { throw .usage("--input FILE is missing") }
        let maximizing = arguments.takeFlag("--maximize")
        let asJSON = arguments.takeFlag("--json")
        try arguments.finish()

        guard let data = FileManager.default.contents(atPath: path) else { throw .file("\(path) cannot be read") }
        let (matrix, problems) = CostMatrixReader.read(Array(data), file: path)
        guard let matrix else {
            let wording = EnglishWording()
            throw .badData(problems.map { "\($0.file): \(wording.message($0))" }.joined(separator: "\n"))
        }
        let clock = ContinuousClock()
        let start = clock.now
        guard let problem = AssignmentProblem(matrix, maximizing: maximizing), let assignment = try? problem.solve()
        else {
            throw .badData("\(path): a cost is too large")
        }
        let elapsed = clock.now - start
        let milliseconds =
            Double(elapsed.components.seconds) * 1e3 + Double(elapsed.components.attoseconds) * 1e-15
        let proof = try? OptimalityProof(checking: assignment, of: problem)
        let objective = proof.map { maximizing ? -$0.cost : $0.cost } ?? 0
        if asJSON {
            print(
                """
                {"rows": \(matrix.rows), "columns": \(matrix.columns), "matched": \(assignment.matchedCount), \
                "objective": \(objective), "solveMs": \(decimal(milliseconds, 3)), \
                "peakMiB": \(decimal(Measurement.peakMiB, 1)), "method": "\(assignment.statistics.method)", \
                "proved": \(proof != nil)}
                """
            )
        } else {
            print("\(matrix.rows) x \(matrix.columns): \(assignment.matchedCount) matched, total \(objective)")
            print("  solve         \(decimal(milliseconds, 3)) ms (\(assignment.statistics.method))")
            print("  placed first  \(assignment.statistics.rowsPlacedAtStart) rows")
            print("  searches      \(assignment.statistics.searches)")
            print("  row scans     \(assignment.statistics.rowScans)")
            print("  peak memory   \(decimal(Measurement.peakMiB, 1)) MiB")
            print("  proved        \(proof != nil ? "yes" : "NO")")
        }
        if proof == nil { throw .badData("\(path): the proof failed") }
    }
}
