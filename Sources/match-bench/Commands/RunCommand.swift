import Foundation
import Matching

/// `run`: one instance of a family, solved over and over.
enum RunCommand: BenchCommand {
    static let name = "run"
    static let summary = "make one instance, solve it over and over, check the answer"
    static let options: [OptionHelp] =
        InstanceOptions.forms + [
            InstanceOptions.methodForm,
            ("--repeat K", "how often it is solved, after one time to warm up: 5 where nothing is said"),
            ("--threads T", "solve on so many threads at once, each on its own; one solve always runs on one thread"),
            ("--json", "print a record instead"),
        ]

    static func run(_ arguments: inout BenchArguments) throws(BenchError) {
        let wanted = try InstanceOptions(&arguments)
        let repeats = try arguments.takeInteger("--repeat", in: 1...100_000, usual: 5)
        let threads = try arguments.takeInteger("--threads", in: 1...1024, usual: 1)
        let asJSON = arguments.takeFlag("--json")
        try arguments.finish()

        let instance = try wanted.instance()
        let measured = try SolveMeasurement(instance, method: wanted.method, repeats: repeats, threads: threads)
        let entry = Record.Entry(measured, of: instance, method: wanted.method)
        if asJSON {
            FileHandle.standardOutput.write(RecordFile.encode(Record(entries: [entry])))
            return
        }
        print("\(entry.family) \(entry.rows) x \(entry.columns), seed \(instance.seed), method \(entry.method)")
        print("  solve         \(milliseconds(entry.medianMs)) ms (median of \(measured.times.seconds.count))")
        print(
            "  from, to      \(milliseconds(entry.minMs)) to \(milliseconds(entry.maxMs)) ms, "
                + "the middle half within \(decimal(entry.spread * 100, 1)) %"
        )
        if threads > 1 {
            let speed = decimal(entry.solvesPerSecond ?? 0, 2)
            print("  throughput    \(speed) solves a second on \(threads) threads, each solve on one of them")
        }
        print("  method used   \(measured.assignment.statistics.method)")
        print("  matched       \(entry.matched), cost \(entry.objective)")
        print("  proved        yes; known beforehand: \(wanted.family.knownOptimum)")
        print(
            "  memory        solver \(decimal(entry.solverMiB ?? 0, 2)) MiB, process \(decimal(entry.peakMiB ?? 0, 1)) MiB"
        )
    }
}
