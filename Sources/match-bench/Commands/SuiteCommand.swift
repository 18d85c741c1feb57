import Foundation
import Matching

/// `suite`: the standing table of families and sizes.
enum SuiteCommand: BenchCommand {
    static let name = "suite"
    static let summary = "the standing table: every family at several sizes, with bars"
    static let options: [OptionHelp] = [
        ("--quick", "small sizes only: done in seconds"),
        ("--family F", "this family only"),
        InstanceOptions.methodForm,
        ("--repeat K", "how often each instance is solved, after one time to warm up: 5 where nothing is said"),
        (
            "--limit SECONDS",
            "leave out sizes whose solves would go on for longer, by the last: 120 if not said"
        ),
        ("--json FILE", "write a record"),
        ("--record", "keep a dated record in Records/ beside Package.swift"),
    ]

    static func run(_ arguments: inout BenchArguments) throws(BenchError) {
        let isQuick = arguments.takeFlag("--quick")
        let only = try arguments.takeValue("--family").map { name throws(BenchError) in try Family(named: name) }
        let method = try InstanceOptions.method(&arguments)
        let repeats = try arguments.takeInteger("--repeat", in: 1...1000, usual: 5)
        let limit = try arguments.takeDecimal("--limit") ?? 120
        let path = try arguments.takeValue("--json")
        let keeps = arguments.takeFlag("--record")
        try arguments.finish()

        let table = SuiteTable(chart: .output)
        var entries: [Record.Entry] = []
        table.begin()
        for family in Family.allCases where only == nil || family == only {
            var forecast = Forecast()
            for rows in sizes(of: family, isQuick: isQuick) {
                if let seconds = forecast.seconds(rows: rows), seconds * Double(repeats) > limit {
                    table.leftOut(family, rows: rows)
                    continue
                }
                let instance = try family.instance(rows: rows, seed: 1)
                let measured = try SolveMeasurement(instance, method: method, repeats: repeats)
                forecast.add(rows: rows, seconds: measured.times.median)
                let entry = Record.Entry(measured, of: instance, method: method)
                entries.append(entry)
                table.add(entry)
            }
        }
        table.end(entries)
        guard path != nil || keeps else { return }
        let record = Record(entries: entries)
        if let path { try RecordFile.write(record, to: path) }
        if keeps { print("kept as \(try RecordFile.keep(record, called: "suite"))") }
    }

    /// Tells from the sizes so far how long a larger one will take.
    struct Forecast {
        private var last: (rows: Int, seconds: Double)?
        /// The power of the size by which time grows: between two and three, until two sizes say more.
        private var exponent = 2.5

        mutating func add(rows: Int, seconds: Double) {
            if let last, rows > last.rows {
                let growth = log(seconds / last.seconds) / log(Double(rows) / Double(last.rows))
                exponent = min(3, max(1, growth))
            }
            last = (rows, seconds)
        }

        /// `nil` where nothing is known yet.
        func seconds(rows: Int) -> Double? {
            last.map { $0.seconds * pow(Double(rows) / Double($0.rows), exponent) }
        }
    }

    /// The sizes of the standing table, in rows.
    private static func sizes(of family: Family, isQuick: Bool) -> [Int] {
        switch family {
        case .sparse: isQuick ? [1000, 10_000] : [1000, 10_000, 100_000, 1_000_000]
        case .tall: isQuick ? [1000] : [1000, 10_000]
        case .wide: isQuick ? [100] : [100, 1000]
        case .blockDiagonal, .onlyPermutation: isQuick ? [200, 2000] : [200, 2000, 20_000]
        case .uniform, .mentoring, .mentoringDense: isQuick ? [200, 1000] : [200, 1000, 2000, 5000, 10_000]
        case .ties, .geometric: isQuick ? [200, 1000] : [200, 1000, 2000, 5000]
        default: isQuick ? [200] : [200, 1000, 2000]
        }
    }
}
