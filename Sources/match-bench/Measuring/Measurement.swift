import Foundation

/// How long something took, over several runs.
struct Measurement: Hashable, Sendable {
    /// Seconds, ascending; never empty.
    let seconds: [Double]

    /// Runs something once to warm up, and then as often as asked, timing each run.
    ///
    /// Whatever prepares the work belongs outside.
    init(repeats: Int, _ work: () -> Void) {
        work()
        self.init(seconds: (0..<max(1, repeats)).map { _ in Self.time(work) })
    }

    /// Takes over times measured elsewhere.
    init(seconds: [Double]) {
        precondition(!seconds.isEmpty, "nothing was measured")
        self.seconds = seconds.sorted()
    }

    /// How long something takes once, in seconds.
    static func time(_ work: () -> Void) -> Double {
        let clock = ContinuousClock()
        return clock.measure(work).seconds
    }

    /// The time below which a share of the runs lies, between two of them in proportion.
    func quantile(_ share: Double) -> Double {
        let place = share * Double(seconds.count - 1)
        let below = Int(place)
        let above = min(below + 1, seconds.count - 1)
        return seconds[below] + (seconds[above] - seconds[below]) * (place - Double(below))
    }

    /// The time in the middle.
    var median: Double { quantile(0.5) }

    /// The shortest time.
    var least: Double { seconds[0] }

    /// The longest time.
    var most: Double { seconds[seconds.count - 1] }

    /// The most memory this process has held so far, in MiB.
    static var peakMiB: Double {
        var usage = rusage()
        // SAFETY: the kernel fills in a record of ours, of the size that it expects.
        #if canImport(Glibc)
            unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
            return Double(usage.ru_maxrss) / 1024
        #else
            getrusage(RUSAGE_SELF, &usage)
            return Double(usage.ru_maxrss) / 1_048_576
        #endif
    }
}

extension Duration {
    /// The duration in seconds.
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}

/// A number with a fixed count of decimals, without the weight of a formatter.
func decimal(_ number: Double, _ places: Int) -> String {
    String(format: "%.\(places)f", number)
}

/// Milliseconds to three or four significant digits.
func milliseconds(_ milliseconds: Double) -> String {
    decimal(milliseconds, milliseconds < 10 ? 3 : milliseconds < 100 ? 2 : milliseconds < 1000 ? 1 : 0)
}
