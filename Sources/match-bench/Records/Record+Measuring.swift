import Matching

extension Record.Entry {
    /// The entry of a measured instance.
    init(_ measured: SolveMeasurement, of instance: Instance, method: AssignmentMethod) {
        let times = measured.times
        self.init(
            solver: Record.ours,
            family: instance.name,
            rows: instance.rows,
            columns: instance.columns,
            seed: instance.seed,
            method: method.rawValue,
            methodUsed: measured.assignment.statistics.method,
            repeats: times.seconds.count / measured.threads,
            threads: measured.threads,
            medianMs: Self.rounded(times.median),
            minMs: Self.rounded(times.least),
            maxMs: Self.rounded(times.most),
            lowerQuartileMs: Self.rounded(times.quantile(0.25)),
            upperQuartileMs: Self.rounded(times.quantile(0.75)),
            solvesPerSecond: (Double(times.seconds.count) / measured.wallSeconds * 1000).rounded() / 1000,
            matched: measured.verdict.matched,
            objective: "\(measured.verdict.cost)",
            proved: true,
            known: instance.known.kind,
            solverMiB: (Double(measured.assignment.statistics.peakBytes) / 1_048_576 * 1000).rounded() / 1000,
            peakMiB: (Measurement.peakMiB * 10).rounded() / 10
        )
    }

    /// Seconds as milliseconds to the tenth of a microsecond.
    private static func rounded(_ seconds: Double) -> Double { (seconds * 1e7).rounded() / 1e4 }
}
