import Foundation

/// One family in a plot: time against size, a line for each solver.
struct PlotPanel {
    /// A solver's times.
    struct Series {
        let name: String
        let isOurs: Bool
        /// Rows and milliseconds, by rows.
        let points: [(rows: Double, milliseconds: Double)]

        /// How time grows with size: the power that fits best, by least squares of the logarithms; `nil` for one size.
        var exponent: Double? {
            let logs = points.map { (log($0.rows), log($0.milliseconds)) }
            let (x, y) = (logs.map(\.0), logs.map(\.1))
            let count = Double(logs.count)
            let (meanX, meanY) = (x.reduce(0, +) / count, y.reduce(0, +) / count)
            let variance = x.reduce(0) { $0 + ($1 - meanX) * ($1 - meanX) }
            guard variance > 0 else { return nil }
            return logs.reduce(0) { $0 + ($1.0 - meanX) * ($1.1 - meanY) } / variance
        }
    }

    let title: String
    /// The slowest at the largest size first, as the lines end from top to bottom.
    let series: [Series]
    /// How many solvers were left out.
    let leftOut: Int

    /// The families of some records, in order of appearance; those of one size say nothing about growth and are left out.
    ///
    /// - Parameter mostSeries: how many solvers a panel shows at most: the library's own, then the fastest.
    static func panels(of records: [Record], mostSeries: Int) -> [PlotPanel] {
        let entries = records.flatMap(\.entries).filter { $0.medianMs > 0 && $0.rows > 0 }
        var titles: [String] = []
        for entry in entries where !titles.contains(entry.family) { titles.append(entry.family) }
        titles.removeAll { title in Set(entries.filter { $0.family == title }.map(\.rows)).count < 2 }
        return titles.map { title in
            let group = Dictionary(grouping: entries.filter { $0.family == title }) { name($0) }
            let all = group.map { name, entries in
                // Of several times at one size the lowest: the others were disturbed.
                let bySize = Dictionary(entries.map { (Double($0.rows), $0.medianMs) }) { min($0, $1) }
                return Series(
                    name: name,
                    isOurs: entries.contains { $0.solver == Record.ours },
                    points: bySize.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
                )
            }
            let chosen = all.sorted { $0.isOurs != $1.isOurs ? $0.isOurs : isAhead($0, $1) }.prefix(mostSeries)
            return PlotPanel(
                title: title,
                series: chosen.sorted { isAhead($1, $0) },
                leftOut: all.count - chosen.count
            )
        }
    }

    /// Whether one solver gets further, or, as far, faster; the name decides between equals.
    private static func isAhead(_ a: Series, _ b: Series) -> Bool {
        guard let lastA = a.points.last, let lastB = b.points.last else { return !a.points.isEmpty }
        if lastA.rows != lastB.rows { return lastA.rows > lastB.rows }
        return (lastA.milliseconds, a.name) < (lastB.milliseconds, b.name)
    }

    private static func name(_ entry: Record.Entry) -> String {
        let method = entry.solver == Record.ours && entry.method != "automatic" ? " " + entry.method : ""
        return entry.solver + method + (entry.threads > 1 ? " on \(entry.threads) threads" : "")
    }
}
