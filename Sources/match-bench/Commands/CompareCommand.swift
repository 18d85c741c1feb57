import Foundation

/// `compare`: two records, entry by entry.
enum CompareCommand: BenchCommand {
    static let name = "compare"
    static let summary = "set a new record beside an old one"
    static let options: [OptionHelp] = [
        ("OLD.json NEW.json", "the records"),
        ("--fail-above R", "exit with 1 where anything takes more than R times as long as before"),
    ]

    static func run(_ arguments: inout BenchArguments) throws(BenchError) {
        let limit = try arguments.takeDecimal("--fail-above")
        let files = try arguments.takeFiles(2...2, called: "OLD.json and NEW.json")
        let comparison = Comparison(old: try RecordFile.read(files[0]), new: try RecordFile.read(files[1]))
        for line in comparison.lines(chart: .output) { print(line) }
        guard let limit, let worst = comparison.pairs.max(by: { $0.ratio < $1.ratio }), worst.ratio > limit else {
            return
        }
        throw .slower(
            "\(worst.new.family) \(worst.new.rows) x \(worst.new.columns) takes \(decimal(worst.ratio, 2)) times as long, "
                + "and \(decimal(limit, 2)) is allowed"
        )
    }
}
