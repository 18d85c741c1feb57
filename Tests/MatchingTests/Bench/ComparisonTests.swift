import Testing

@testable import match_bench

@Suite("Comparing records")
struct ComparisonTests {
    private static let chart = BarChart(usesColour: false)

    private static let cases: [(old: Double, new: Double, spread: Double, verdict: Comparison.Verdict)] = [
        (10, 10, 0.2, .same),
        (10, 10.9, 0.01, .same),
        (10, 12, 0.01, .slower),
        (12, 10, 0.01, .faster),
        (10.9, 10, 0.01, .same),
        // Beyond a tenth, but within what runs differ by anyway.
        (10, 12, 0.4, .same),
        (12, 10, 0.4, .same),
        (10, 30, 0.4, .slower),
    ]

    @Test("Slower and faster beyond a tenth and the spread", arguments: cases)
    func verdicts(old: Double, new: Double, spread: Double, verdict: Comparison.Verdict) throws {
        let comparison = Comparison(
            old: RecordTests.record([RecordTests.entry(median: old, spread: spread)]),
            new: RecordTests.record([RecordTests.entry(median: new, spread: spread)])
        )
        let pair = try #require(comparison.pairs.first)
        #expect(comparison.pairs.count == 1 && pair.verdict == verdict)
        #expect(abs(pair.ratio - new / old) < 1e-12)
        let lines = comparison.lines(chart: Self.chart).joined(separator: "\n")
        #expect(lines.contains("slower") == (verdict == .slower || lines.contains("none slower")))
        #expect(!lines.contains("\u{1B}"))
    }

    @Test("Entries are paired by what they measure")
    func pairing() {
        let old = RecordTests.record([
            RecordTests.entry(rows: 100), RecordTests.entry(rows: 200), RecordTests.entry(rows: 100, solver: "scipy"),
        ])
        let new = RecordTests.record([
            RecordTests.entry(rows: 100, median: 40), RecordTests.entry("ties", rows: 100),
            RecordTests.entry(rows: 100, solver: "scipy"),
        ])
        let comparison = Comparison(old: old, new: new)
        #expect(comparison.pairs.map(\.ratio) == [4, 1])
        #expect(comparison.onlyOld.map(\.rows) == [200] && comparison.onlyNew.map(\.family) == ["ties"])
        #expect(abs((comparison.meanRatio ?? 0) - 2) < 1e-12)
        #expect(Comparison(old: old, new: RecordTests.record([])).meanRatio == nil)
    }

    @Test("Another optimum is no matter of speed")
    func otherOptimum() {
        let comparison = Comparison(
            old: RecordTests.record([RecordTests.entry(objective: "5")]),
            new: RecordTests.record([RecordTests.entry(objective: "6")])
        )
        #expect(comparison.pairs.map(\.verdict) == [.otherOptimum])
        #expect(comparison.lines(chart: Self.chart).joined().contains("other optimum: 5, now 6"))
    }

    @Test("The command fails where more is not allowed")
    func failing() throws {
        let scratch = ScratchDirectory()
        let (old, new) = (scratch.file("old.json"), scratch.file("new.json"))
        try RecordFile.write(RecordTests.record([RecordTests.entry(median: 10)]), to: old)
        try RecordFile.write(RecordTests.record([RecordTests.entry(median: 15)]), to: new)
        func compare(_ more: String...) throws {
            var arguments = BenchArguments(["compare", old, new] + more)
            try CompareCommand.run(&arguments)
        }
        try compare()
        try compare("--fail-above", "1.6")
        #expect { try compare("--fail-above", "1.4") } throws: { ($0 as? BenchError)?.exitCode == 1 }
        #expect { try compare("--fail-above", "0") } throws: { ($0 as? BenchError)?.exitCode == 64 }
        #expect { try compare("third.json") } throws: { ($0 as? BenchError)?.exitCode == 64 }
    }

    @Test("Bars grow by decades, and colours can be had or not")
    func bars() {
        #expect(BarChart.length(0) == 1 && BarChart.length(0.01) == 1)
        #expect(BarChart.length(1) - BarChart.length(0.1) == BarChart.length(1000) - BarChart.length(100))
        #expect(BarChart.length(1e12) == 7 * 5 && BarChart.scale.hasPrefix("10us 0.1  1ms"))
        #expect(Self.chart.bar(milliseconds: 1, upTo: 10).filter { $0 == "-" }.count == 5)
        #expect(!Self.chart.bar(milliseconds: 1, upTo: 10).contains("\u{1B}"))
        #expect(BarChart(usesColour: true).bar(milliseconds: 1, upTo: 10).contains("\u{1B}"))
        #expect(Self.chart.bar(share: 0.5, width: 10) == "#####     ")
        #expect(Self.chart.bar(share: 7, width: 4) == "####")
    }

    @Test("Times of larger sizes are told from those before")
    func forecast() throws {
        var forecast = SuiteCommand.Forecast()
        #expect(forecast.seconds(rows: 100) == nil)
        forecast.add(rows: 100, seconds: 1)
        #expect(abs(try #require(forecast.seconds(rows: 400)) - 32) < 1e-9)
        forecast.add(rows: 1000, seconds: 100)
        #expect(abs(try #require(forecast.seconds(rows: 10_000)) - 10_000) < 1e-6)
        forecast.add(rows: 2000, seconds: 90)
        #expect(abs(try #require(forecast.seconds(rows: 4000)) - 180) < 1e-9)
    }
}
