import Foundation

/// A new record beside an old one.
struct Comparison {
    /// What the difference of two times amounts to.
    enum Verdict: String, Sendable {
        case slower, faster, same
        /// Both found an optimum, but not the same: the instances differ, or one is wrong.
        case otherOptimum = "other optimum"
    }

    /// An entry of both records.
    struct Pair: Sendable {
        let old: Record.Entry
        let new: Record.Entry

        /// How many times as long the new one takes, by the medians.
        var ratio: Double { old.medianMs > 0 ? new.medianMs / old.medianMs : 1 }

        /// A time is slower or faster where the medians differ by a tenth and the middle halves of the runs do not overlap.
        var verdict: Verdict {
            if old.seed == new.seed, old.objective != new.objective || old.matched != new.matched {
                return .otherOptimum
            }
            if ratio > 1.1, new.lowerQuartileMs > old.upperQuartileMs { return .slower }
            if ratio < 1 / 1.1, new.upperQuartileMs < old.lowerQuartileMs { return .faster }
            return .same
        }
    }

    let pairs: [Pair]
    /// What only one of the records has.
    let onlyOld: [Record.Entry]
    let onlyNew: [Record.Entry]
    private let machinesDiffer: Bool

    init(old: Record, new: Record) {
        let oldByKey = Dictionary(old.entries.map { ($0.key, $0) }) { first, _ in first }
        pairs = new.entries.compactMap { entry in oldByKey[entry.key].map { Pair(old: $0, new: entry) } }
        let shared = Set(pairs.map(\.new.key))
        onlyOld = old.entries.filter { !shared.contains($0.key) }
        onlyNew = new.entries.filter { !shared.contains($0.key) }
        machinesDiffer = old.machine.processor != new.machine.processor || old.machine.cores != new.machine.cores
    }

    /// The geometric mean of the ratios; `nil` without pairs.
    var meanRatio: Double? {
        pairs.isEmpty ? nil : exp(pairs.reduce(0) { $0 + log(max($1.ratio, 1e-9)) } / Double(pairs.count))
    }

    /// The comparison as a table.
    func lines(chart: BarChart) -> [String] {
        var lines: [String] = []
        if machinesDiffer { lines.append(chart.bad("The machines differ: trust no ratio.")) }
        for pair in pairs {
            let title = "\(pair.new.solver == Record.ours ? "" : pair.new.solver + " ")\(pair.new.family)"
            let method = pair.new.method == "automatic" ? "" : " " + pair.new.method
            let size = "\(pair.new.rows) x \(pair.new.columns)"
            let mark =
                switch pair.verdict {
                case .slower: "  " + chart.bad("slower")
                case .faster: "  " + chart.good("faster")
                case .otherOptimum: "  " + chart.bad("other optimum: \(pair.old.objective), now \(pair.new.objective)")
                case .same: ""
                }
            lines.append(
                pad(title + method, 30) + right(size, 18) + right(milliseconds(pair.old.medianMs), 11) + " ->"
                    + right(milliseconds(pair.new.medianMs), 10) + " ms" + right(decimal(pair.ratio, 2), 7) + "x" + mark
            )
        }
        for (entries, record) in [(onlyOld, "old"), (onlyNew, "new")] where !entries.isEmpty {
            lines.append("\(entries.count) only in the \(record) record")
        }
        if let meanRatio {
            let counts = [Verdict.slower, .faster, .otherOptimum].map { verdict in
                (verdict, pairs.count { $0.verdict == verdict })
            }
            let text = counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0.rawValue)" }.joined(separator: ", ")
            lines.append(
                "\(pairs.count) compared: \(decimal(meanRatio, 3))x in the geometric mean; "
                    + (text.isEmpty ? "none slower or faster beyond the spread" : text)
            )
        } else {
            lines.append("Nothing in common.")
        }
        return lines
    }

    private func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
