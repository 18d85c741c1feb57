import Foundation
import Matching

/// `profile`: where one solve spends its time.
enum ProfileCommand: BenchCommand {
    static let name = "profile"
    static let summary = "one solve, phase by phase, with what it counted"
    static let options: [OptionHelp] =
        InstanceOptions.forms + [
            InstanceOptions.methodForm,
            ("--input FILE", "a cost matrix from a file instead of a family"),
            ("--maximize", "the highest total of the file's matrix instead of the lowest"),
        ]

    static func run(_ arguments: inout BenchArguments) throws(BenchError) {
        let path = try arguments.takeValue("--input")
        let maximizing = arguments.takeFlag("--maximize")
        let wanted = try InstanceOptions(&arguments)
        try arguments.finish()

        let name: String
        let problem: AssignmentProblem
        if let path {
            guard let read = AssignmentProblem(try MatrixFile(path).matrix, maximizing: maximizing) else {
                throw .badData("\(path): a cost is too large")
            }
            (name, problem) = (path, read)
        } else {
            if maximizing { throw .usage("--maximize goes with --input") }
            let instance = try wanted.instance()
            (name, problem) = (instance.name, instance.problem)
        }
        do throws(AssignmentError) {
            // The first warms up.
            _ = try problem.solve(method: wanted.method)
            let start = ContinuousClock.now
            let assignment = try problem.solve(method: wanted.method)
            let seconds = (ContinuousClock.now - start).seconds
            print("\(name) \(problem.rowCount) x \(problem.columnCount), \(problem.pairCount) pairs")
            for line in lines(assignment, seconds: seconds, rows: problem.rowCount, chart: .output) { print(line) }
        } catch {
            throw .badData("\(name): the solver refuses: \(error)")
        }
    }

    /// The statistics as lines.
    static func lines(_ assignment: Assignment, seconds: Double, rows: Int, chart: BarChart) -> [String] {
        let statistics = assignment.statistics
        var lines = ["  \(chart.strong(statistics.method)): \(milliseconds(seconds * 1000)) ms in all"]
        var rest = seconds
        let width = max(18, (statistics.phases.map(\.name.count).max() ?? 0) + 2)
        func phase(_ name: String, _ seconds: Double, _ all: Double, _ placed: Int?) -> String {
            let share = all > 0 ? seconds / all : 0
            let title = name.padding(toLength: width, withPad: " ", startingAt: 0)
            let time = right(milliseconds(seconds * 1000), 10) + " ms " + right(decimal(share * 100, 1), 6) + " %  "
            return "  " + title + time + chart.bar(share: share, width: 30)
                + (placed.map { "  \($0 >= 0 ? "+" : "")\($0) rows placed" } ?? "")
        }
        for part in statistics.phases {
            let partSeconds = Double(part.nanoseconds) / 1e9
            rest -= partSeconds
            lines.append(phase(part.name, partSeconds, seconds, part.rowsPlaced))
        }
        lines.append(phase("the rest", max(0, rest), seconds, nil))
        lines.append("")
        let counts = [
            ("bids", statistics.bids), ("searches", statistics.searches), ("row scans", statistics.rowScans),
            ("list scans", statistics.listScans), ("lists rebuilt", statistics.rebuilds),
            ("columns settled", statistics.columnsSettled), ("queue operations", statistics.heapOperations),
        ]
        for (name, count) in counts {
            let title = name.padding(toLength: width, withPad: " ", startingAt: 0)
            let perRow = decimal(Double(count) / Double(max(1, rows)), 2)
            lines.append("  " + title + right("\(count)", 10) + right(perRow, 13) + " a row")
        }
        let memory = Double(statistics.peakBytes)
        lines.append(
            "  " + "solver's memory".padding(toLength: width, withPad: " ", startingAt: 0)
                + right(decimal(memory / 1_048_576, 2), 10) + " MiB"
                + right(decimal(memory / Double(max(1, rows)), 0), 9) + " bytes a row"
        )
        return lines
    }

    private static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
