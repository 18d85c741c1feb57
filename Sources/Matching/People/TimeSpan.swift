/// A stretch of time on one day of the week, in quarter hours from midnight.
public struct TimeSpan: Hashable, Sendable {
    /// The day, Monday = 0.
    public let day: Int
    /// The first quarter, 0..<96.
    public let start: Int
    /// The quarter after the last, at most 96.
    public let end: Int

    /// Creates a span of at least one quarter.
    ///
    /// - Returns: `nil` where the day is not in 0..<7, or not 0 <= start < end <= 96.
    public init?(day: Int, start: Int, end: Int) {
        guard WeeklySchedule.days.contains(day), start >= 0, start < end, end <= WeeklySchedule.quartersPerDay else {
            return nil
        }
        self.init(uncheckedDay: day, start: start, end: end)
    }

    /// Creates a span whose parts are known to be right.
    init(uncheckedDay day: Int, start: Int, end: Int) {
        self.day = day
        self.start = start
        self.end = end
    }

    /// The length in quarters, 1...96.
    public var quarterCount: Int { end - start }

    /// The quarters as the bits of their day.
    var bits: UInt128 {
        ((1 << UInt128(end - start)) - 1) << UInt128(start)
    }
}

extension TimeSpan: Comparable {
    /// Whether a span comes before another in the week: by day, then start, then end.
    public static func < (first: TimeSpan, second: TimeSpan) -> Bool {
        (first.day, first.start, first.end) < (second.day, second.start, second.end)
    }
}
