import Foundation

/// The lines of the standing table, each printed when its figures are there.
struct SuiteTable {
    let chart: BarChart

    func begin() {
        line(
            chart.strong(pad("family", 16) + pad("rows x columns", 17, right: true) + pad("median ms", 11, right: true))
                + pad("from", 10, right: true) + pad("spread", 8, right: true) + pad("solver MiB", 12, right: true)
                + "  " + BarChart.scale
        )
    }

    func add(_ entry: Record.Entry) {
        line(
            pad(entry.family, 16) + pad("\(entry.rows) x \(entry.columns)", 17, right: true)
                + chart.strong(pad(milliseconds(entry.medianMs), 11, right: true))
                + pad(milliseconds(entry.minMs), 10, right: true)
                + pad(decimal(entry.spread * 100, 0) + " %", 8, right: true)
                + pad(decimal(entry.solverMiB ?? 0, 2), 12, right: true)
                + "  " + chart.bar(milliseconds: entry.medianMs, upTo: entry.upperQuartileMs)
        )
    }

    func leftOut(_ family: Family, rows: Int) {
        line(
            pad(family.rawValue, 16) + pad("\(rows) rows", 17, right: true)
                + "  left out: would take too long (--limit)"
        )
    }

    func end(_ entries: [Record.Entry]) {
        let exact = entries.count { $0.known == "exact" }
        line(
            "\(entries.count) instances solved and proved; \(exact) optima known beforehand agree exactly, "
                + "\(entries.count - exact) lie within their bounds"
        )
    }

    /// Past the buffer of `print`, so that a reader sees the table grow, also through a pipe.
    private func line(_ text: String) {
        FileHandle.standardOutput.write(Data((text + "\n").utf8))
    }

    private func pad(_ text: String, _ width: Int, right: Bool = false) -> String {
        let space = String(repeating: " ", count: max(0, width - text.count))
        return right ? space + text : text + space
    }
}
