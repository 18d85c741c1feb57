/// A word, time or sign of a schedule.
enum ScheduleToken: Hashable, Sendable {
    /// Days as bits, bit 0 = Monday.
    case days(UInt8)
    /// A part of the day, in minutes from midnight.
    case partOfDay(Range<Int>)
    /// A time on the clock.
    case time(ClockTime)
    /// A dash, or a word for it.
    case dash
    /// `og`, `and`, `+`, `&`, `/`.
    case joiner

    /// A time on the clock as written.
    struct ClockTime: Hashable, Sendable {
        /// 0...24, or 1...12 where there is a half.
        var hour: Int
        /// 0..<60.
        var minute: Int
        /// Which half of the day `am` or `pm` says it is; `nil` on a clock of 24 hours.
        var half: Half?

        enum Half: Hashable, Sendable {
            case am, pm
        }

        /// Minutes from midnight, 0...1440; `nil` where there is no such time.
        var minutes: Int? {
            guard (0..<60).contains(minute) else { return nil }
            guard let half else {
                let result = hour * 60 + minute
                return result <= 24 * 60 ? result : nil
            }
            guard (1...12).contains(hour) else { return nil }
            return (hour % 12 + (half == .pm ? 12 : 0)) * 60 + minute
        }

        /// The minutes of a start, which may lean on its end for the half of the day: `3-5pm`, `11-1pm`.
        func minutes(before end: ClockTime) -> Int? {
            guard half == nil, let endHalf = end.half, let endMinutes = end.minutes else { return minutes }
            var candidate = self
            candidate.half = endHalf
            if let result = candidate.minutes, result < endMinutes { return result }
            candidate.half = .am
            return candidate.minutes
        }
    }
}
