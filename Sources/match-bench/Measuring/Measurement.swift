import Foundation

/// How long something took, over several runs.
struct Measurement {
    /// Seconds, ascending.
    let seconds: [Double]

    /// Runs something once to warm up, and then as often as asked, timing each run.
    ///
    /// Whatever prepares the work belongs outside.
    init(repeats: Int, _ work: () -> Void) {
        work()
        let clock = ContinuousClock()
        seconds = (0..<max(1, repeats)).map { _ in
            let elapsed = clock.measure(work)
            return Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
        }.sorted()
    }

    /// The time in the middle.
    var median: Double {
        let middle = seconds.count / 2
        return seconds.count % 2 == 1 ? seconds[middle] : (seconds[middle - 1] + seconds[middle]) / 2
    }

    /// The shortest time.
    var least: Double { seconds[0] }

    /// The longest time.
    var most: Double { seconds[seconds.count - 1] }

    /// The most memory this process has held so far, in MiB.
    static var peakMiB: Double {
        var usage = rusage()
        #if canImport(Glibc)
            getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
            return Double(usage.ru_maxrss) / 1024
        #else
            getrusage(RUSAGE_SELF, &usage)
            return Double(usage.ru_maxrss) / 1_048_576
        #endif
    }
}

/// A number with a fixed count of decimals, without the weight of a formatter.
func decimal(_ number: Double, _ places: Int) -> String {
    String(format: "%.\(places)f", number)
}
