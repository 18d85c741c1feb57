import Foundation
import Testing

@testable import match_bench

@Suite("Records")
struct RecordTests {
    static let machine = Machine(
        processor: "P",
        cores: 2,
        memoryGiB: 4,
        system: "S",
        compiler: "C",
        commit: "abc"
    )

    static func entry(
        _ family: String = "uniform",
        rows: Int = 100,
        solver: String = Record.ours,
        median: Double = 10,
        spread: Double = 0.2,
        objective: String = "5"
    ) -> Record.Entry {
        Record.Entry(
            solver: solver,
            family: family,
            rows: rows,
            columns: rows,
            seed: 1,
            method: "automatic",
            repeats: 5,
            threads: 1,
            medianMs: median,
            minMs: median * (1 - spread),
            maxMs: median * (1 + spread),
            lowerQuartileMs: median * (1 - spread / 2),
            upperQuartileMs: median * (1 + spread / 2),
            matched: rows,
            objective: objective
        )
    }

    static func record(_ entries: [Record.Entry]) -> Record { Record(entries: entries, machine: machine) }

    @Test("A record is read back as it was written")
    func roundTrip() throws {
        let scratch = ScratchDirectory()
        var full = Self.entry("machol-wien", rows: 1_000_000, objective: "170141183460469231731687303715884105727")
        full.methodUsed = "shortlists"
        full.solvesPerSecond = 12.5
        full.proved = true
        full.known = "exact"
        full.solverMiB = 1.25
        full.peakMiB = 400
        let record = Self.record([full, Self.entry(solver: "a \"peer\"/1")])
        let path = scratch.file("record.json")
        try RecordFile.write(record, to: path)
        #expect(try RecordFile.read(path) == record)
        #expect(record.date.count == 20 && record.date.hasSuffix("Z"))
    }

    @Test("What is no record is refused", arguments: ["", "{}", "[1]", "{\"schema\": 2, \"date\": \"\"}"])
    func refuses(text: String) throws {
        let scratch = ScratchDirectory()
        let path = try scratch.write("record.json", text)
        #expect(throws: BenchError.badData("\(path) is no record of match-bench")) { try RecordFile.read(path) }
        #expect(throws: BenchError.file("/none cannot be read")) { try RecordFile.read("/none") }
    }

    @Test("Instance and measurement become an entry")
    func measuring() throws {
        let instance = try Family.allEqual.instance(rows: 12, seed: 1)
        for threads in [1, 3] {
            let measured = try SolveMeasurement(instance, method: .automatic, repeats: 4, threads: threads)
            let entry = Record.Entry(measured, of: instance, method: .automatic)
            #expect(measured.times.seconds.count == 4 * threads)
            #expect(entry.repeats == 4 && entry.threads == threads)
            #expect(entry.matched == 12 && entry.objective == "84" && entry.known == "exact" && entry.proved == true)
            #expect(entry.minMs <= entry.lowerQuartileMs && entry.lowerQuartileMs <= entry.medianMs)
            #expect(entry.medianMs <= entry.upperQuartileMs && entry.upperQuartileMs <= entry.maxMs)
            #expect(try #require(entry.solvesPerSecond) > 0)
        }
    }

    @Test("An answer that contradicts what is known is an error")
    func contradiction() throws {
        let right = try Family.allEqual.instance(rows: 12, seed: 1)
        let known = KnownOptimum(exact: .init(matched: 12, cost: 83))
        let wrong = Instance(.allEqual, right.problem, seed: 1, known: known)
        #expect { try SolveMeasurement(wrong, method: .automatic, repeats: 1) } throws: {
            ($0 as? BenchError)?.exitCode == 70
        }
    }

    @Test("Quantiles lie between the runs in proportion")
    func quantiles() {
        let times = match_bench.Measurement(seconds: [4, 1, 3, 2])
        #expect(times.least == 1 && times.most == 4 && times.median == 2.5)
        #expect(times.quantile(0.25) == 1.75 && times.quantile(0) == 1 && times.quantile(1) == 4)
        #expect(match_bench.Measurement(seconds: [7]).median == 7)
    }
}
