import Foundation
import Matching

/// `pipeline`: two rosters as bytes to a result as bytes, phase by phase.
enum PipelineCommand: BenchCommand {
    static let name = "pipeline"
    static let summary = "two CSV rosters to a written result, phase by phase"
    static let options: [OptionHelp] = [
        ("--mentors N", "how many mentors: 1000 where nothing is said"),
        ("--mentees M", "how many mentees: 1000 where nothing is said"),
        ("--seed S", "what the rosters are made from: 1 where nothing is said"),
        ("--repeat K", "how often all of it is done, after one time to warm up: 5 where nothing is said"),
        ("--threads T", "how many threads score: 1 where nothing is said"),
        ("--json", "print one JSON object instead"),
    ]

    static func run(_ arguments: inout BenchArguments) throws(BenchError) {
        let mentors = try arguments.takeInteger("--mentors", in: 1...1_000_000, usual: 1000)
        let mentees = try arguments.takeInteger("--mentees", in: 1...1_000_000, usual: 1000)
        let seed = try arguments.takeInteger("--seed", in: 0...Int.max, usual: 1)
        let repeats = try arguments.takeInteger("--repeat", in: 1...1000, usual: 5)
        let threads = try arguments.takeInteger("--threads", in: 1...1024, usual: 1)
        let asJSON = arguments.takeFlag("--json")
        try arguments.finish()

        let sample = RosterSample(mentors: mentors, mentees: mentees, seed: UInt64(seed))
        let pipeline = Pipeline(mentors: sample.mentorsCSV(), mentees: sample.menteesCSV(), threads: threads)
        // The first warms up.
        var last = try pipeline.run()
        var runs: [[Double]] = []
        for _ in 0..<repeats {
            last = try pipeline.run()
            runs.append(last.seconds)
        }
        let medians = Pipeline.phases.indices.map { phase in Measurement(seconds: runs.map { $0[phase] }).median * 1000
        }
        let whole = Measurement(seconds: runs.map { $0.reduce(0, +) }).median * 1000
        if asJSON {
            let phases = zip(Pipeline.phases, medians).map { "\"\($0)\": \(decimal($1, 3))" }.joined(separator: ", ")
            print(
                """
                {"mentors": \(mentors), "mentees": \(mentees), "seed": \(seed), "threads": \(threads), \
                "bytesRead": \(pipeline.byteCount), "bytesWritten": \(last.bytesWritten), "pairs": \(last.pairs), \
                "phasesMs": {\(phases)}, "wholeMs": \(decimal(whole, 3)), "peakMiB": \(decimal(Measurement.peakMiB, 1))}
                """
            )
            return
        }
        let chart = BarChart.output
        print("\(mentors) mentors x \(mentees) mentees, seed \(seed): \(last.pairs) pairs, medians of \(repeats)")
        let total = medians.reduce(0, +)
        for (name, time) in zip(Pipeline.phases, medians) {
            let share = total > 0 ? time / total : 0
            let title = name.padding(toLength: 18, withPad: " ", startingAt: 0)
            let text = String(repeating: " ", count: max(0, 10 - milliseconds(time).count)) + milliseconds(time)
            print("  \(title)\(text) ms  \(chart.bar(share: share, width: 30))  \(decimal(share * 100, 1)) %")
        }
        print(
            "  \("the whole".padding(toLength: 18, withPad: " ", startingAt: 0))"
                + String(repeating: " ", count: max(0, 10 - milliseconds(whole).count)) + "\(milliseconds(whole)) ms"
        )
        print(
            "  \(pipeline.byteCount) bytes read, \(last.bytesWritten) written; peak \(decimal(Measurement.peakMiB, 1)) MiB"
        )
    }
}
