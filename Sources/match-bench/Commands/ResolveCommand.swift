import Foundation
import Matching

/// `resolve`: what it takes to solve again after one matched column dropped out, against a full solve.
enum ResolveCommand: BenchCommand {
    static let name = "resolve"
    static let summary = "one matched column after another out of a solved problem, against a full solve"
    static let options: [OptionHelp] =
        InstanceOptions.forms + [
            ("--input FILE", "a cost matrix from a file instead of a family"),
            ("--removals K", "how many columns to take out, each put back before the next: 50 where nothing is said"),
            ("--repeat K", "how many full solves to take the median of: 5 where nothing is said"),
            ("--json", "the figures as JSON"),
        ]

    static func run(_ arguments: inout BenchArguments) throws(BenchError) {
        let repeats = try arguments.takeInteger("--repeat", in: 1...1000, usual: 5)
        let removals = try arguments.takeInteger("--removals", in: 1...100_000, usual: 50)
        let asJSON = arguments.takeFlag("--json")
        let problem = try problem(&arguments)

        var first = try? problem.solve()
        let full = (0..<repeats).map { _ in processorTime { first = try? problem.solve() } }.sorted()
        guard let first, let proof = try? OptimalityProof(checking: first, of: problem) else {
            throw .badData("the full solve failed")
        }
        let matched = first.columnOfRow.compactMap { $0 }
        guard !matched.isEmpty else { throw .badData("no column is matched") }
        guard let session = try? AssignmentSession(problem), (try? session.solve()) != nil else {
            throw .badData("the session failed")
        }

        var seconds: [Double] = []
        var secondsBack: [Double] = []
        var random = UInt64(88_172_645_463_325_252)
        for _ in 0..<removals {
            random ^= random << 13
            random ^= random >> 7
            random ^= random << 17
            let column = matched[Int(random % UInt64(matched.count))]
            var answer: Assignment?
            var elapsed = processorTime {
                session.removeColumn(column)
                answer = try? session.solve()
            }
            seconds.append(elapsed)
            let changed = session.problem
            guard let without = answer, let present = try? OptimalityProof(checking: without, of: changed),
                present.matched >= proof.matched - problem.capacities[column]
            else { throw .badData("the proof without column \(column) failed") }
            elapsed = processorTime {
                session.restoreColumn(column)
                answer = try? session.solve()
            }
            secondsBack.append(elapsed)
            guard let again = answer, let back = try? OptimalityProof(checking: again, of: problem),
                back.cost == proof.cost, back.matched == proof.matched
            else { throw .badData("the proof with column \(column) back failed") }
        }
        report(problem, full, seconds.sorted(), secondsBack.sorted(), session.fullSolves, asJSON)
    }

    /// The matrix of a file, or an instance of a family.
    private static func problem(_ arguments: inout BenchArguments) throws(BenchError) -> AssignmentProblem {
        let path = try arguments.takeValue("--input")
        let wanted = try InstanceOptions(&arguments)
        try arguments.finish()
        guard let path else { return try wanted.instance().problem }
        guard let problem = AssignmentProblem(try MatrixFile(path).matrix, maximizing: false) else {
            throw .badData("\(path): a cost is too large")
        }
        return problem
    }

    /// The seconds of processor time that something takes: short as it is, whatever else runs on the machine would show.
    private static func processorTime(_ work: () -> Void) -> Double {
        var start = timespec()
        var end = timespec()
        // SAFETY: the kernel fills in a record of ours, of the size that it expects.
        unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &start)
        work()
        unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &end)
        return Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) * 1e-9
    }

    private static func report(
        _ problem: AssignmentProblem,
        _ full: [Double],
        _ seconds: [Double],
        _ secondsBack: [Double],
        _ fullSolves: Int,
        _ asJSON: Bool
    ) {
        let fullMedian = full[full.count / 2]
        let median = seconds[seconds.count / 2]
        let worst = seconds[seconds.count - 1]
        let back = secondsBack[secondsBack.count / 2]
        if asJSON {
            print(
                """
                {"rows": \(problem.rowCount), "columns": \(problem.columnCount), "pairs": \(problem.pairCount), \
                "removals": \(seconds.count), "fullMs": \(decimal(fullMedian * 1000, 3)), \
                "medianMs": \(decimal(median * 1000, 4)), "worstMs": \(decimal(worst * 1000, 4)), \
                "medianShare": \(decimal(median / fullMedian, 5)), "worstShare": \(decimal(worst / fullMedian, 5)), \
                "restoreMedianMs": \(decimal(back * 1000, 4)), "fullSolves": \(fullSolves), "proved": true}
                """
            )
        } else {
            print("\(problem.rowCount) x \(problem.columnCount), \(problem.pairCount) permitted pairs")
            print("  full solve    \(decimal(fullMedian * 1000, 3)) ms of processor time (median of \(full.count))")
            print(
                "  without one   \(decimal(median * 1000, 3)) ms, \(decimal(median / fullMedian * 100, 2)) % "
                    + "(median of \(seconds.count))"
            )
            print("  worst         \(decimal(worst * 1000, 3)) ms, \(decimal(worst / fullMedian * 100, 2)) %")
            print("  back again    \(decimal(back * 1000, 3)) ms (median)")
            print("  proved        yes, each")
        }
    }
}
