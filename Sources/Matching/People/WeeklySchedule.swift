/// When somebody has time in an ordinary week: seven days of 96 quarter hours, Monday first.
///
/// Each day is a word of 96 bits, so that "when have both time for an hour" is a handful of machine instructions.
/// Days are apart: nothing reaches across midnight.
public struct WeeklySchedule: Sendable {
    /// The quarter hours of a day.
    public static let quartersPerDay = 96
    /// The days of a week, numbered from Monday = 0.
    public static let days = 0..<7

    private var bits: InlineArray<7, UInt128>

    /// Creates a schedule without any time.
    public init() {
        bits = InlineArray(repeating: 0)
    }

    /// Creates a schedule of the quarters of all the spans together.
    public init(_ spans: some Sequence<TimeSpan>) {
        self.init()
        for span in spans {
            insert(span)
        }
    }

    /// The quarters of a day: bit *q*, 0..<96, is set where the quarter hour that begins *q* quarters after midnight
    /// is free.
    ///
    /// - Precondition: `day` is in 0..<7.
    public subscript(day: Int) -> UInt128 {
        bits[day]
    }

    /// Adds the quarters of a span.
    public mutating func insert(_ span: TimeSpan) {
        bits[span.day] |= span.bits
    }

    /// Whether every quarter of a span is free.
    public func contains(_ span: TimeSpan) -> Bool {
        bits[span.day] & span.bits == span.bits
    }

    /// The quarters that are free in both schedules.
    public func intersection(_ other: WeeklySchedule) -> WeeklySchedule {
        var result = self
        for day in Self.days {
            result.bits[day] &= other.bits[day]
        }
        return result
    }

    /// The quarters that are free in at least one of the schedules.
    public func union(_ other: WeeklySchedule) -> WeeklySchedule {
        var result = self
        for day in Self.days {
            result.bits[day] |= other.bits[day]
        }
        return result
    }

    /// The quarters that are free here and not in the other schedule.
    public func subtracting(_ other: WeeklySchedule) -> WeeklySchedule {
        var result = self
        for day in Self.days {
            result.bits[day] &= ~other.bits[day]
        }
        return result
    }

    /// Whether every quarter that is free here is free in the other schedule.
    public func isSubset(of other: WeeklySchedule) -> Bool {
        Self.days.allSatisfy { bits[$0] & ~other.bits[$0] == 0 }
    }

    /// The quarters of all meetings of a length that begin at the quarters that are free here.
    ///
    /// - Complexity: O(log *quarters*).
    func extended(by quarters: Int) -> WeeklySchedule {
        var result = self
        for day in Self.days {
            result.bits[day] = Self.dilated(bits[day], by: quarters)
        }
        return result
    }

    /// Whether no quarter of the week is free.
    public var isEmpty: Bool {
        Self.days.allSatisfy { bits[$0] == 0 }
    }

    /// The number of free quarters in the week, 0...672.
    public var quarterCount: Int {
        Self.days.reduce(0) { $0 + bits[$1].nonzeroBitCount }
    }

    /// The quarters at which a meeting could begin: those from which on so many quarters are free on the same day.
    ///
    /// - Parameter quarters: the length of the meeting; less than 1 counts as 1, and no meeting longer than a day
    ///   can begin at all.
    /// - Complexity: O(log *quarters*).
    public func meetingStarts(quarters: Int) -> WeeklySchedule {
        guard quarters <= Self.quartersPerDay else { return WeeklySchedule() }
        var result = self
        for day in Self.days {
            result.bits[day] = Self.eroded(bits[day], by: quarters)
        }
        return result
    }

    /// The free quarters less those of spans that are too short for a meeting.
    ///
    /// - Parameter quarters: the length of the meeting; less than 1 counts as 1.
    /// - Complexity: O(log *quarters*).
    public func meetingTime(quarters: Int) -> WeeklySchedule {
        guard quarters <= Self.quartersPerDay else { return WeeklySchedule() }
        var result = self
        for day in Self.days {
            result.bits[day] = Self.dilated(Self.eroded(bits[day], by: quarters), by: quarters)
        }
        return result
    }

    /// The free spans, each as long as it can be, in the order of the week.
    public var spans: [TimeSpan] {
        var result: [TimeSpan] = []
        for day in Self.days {
            var rest = bits[day]
            while rest != 0 {
                let start = rest.trailingZeroBitCount
                // A day has 96 of the word's 128 bits, so the run of ones always ends within the word.
                let end = start + (~(rest >> start)).trailingZeroBitCount
                let span = TimeSpan(uncheckedDay: day, start: start, end: end)
                result.append(span)
                rest &= ~span.bits
            }
        }
        return result
    }

    /// Keeps the bits that begin a run of `length` ones; each round doubles the length looked at.
    private static func eroded(_ bits: UInt128, by length: Int) -> UInt128 {
        var result = bits
        var done = 1
        while done < length {
            let step = min(done, length - done)
            result &= result >> step
            done += step
        }
        return result
    }

    /// Sets `length` bits from each bit on: undoes an erosion as far as it can be undone.
    private static func dilated(_ bits: UInt128, by length: Int) -> UInt128 {
        var result = bits
        var done = 1
        while done < length {
            let step = min(done, length - done)
            result |= result << step
            done += step
        }
        return result
    }
}

extension WeeklySchedule: Hashable {
    /// Whether the same quarters are free.
    public static func == (first: WeeklySchedule, second: WeeklySchedule) -> Bool {
        days.allSatisfy { first.bits[$0] == second.bits[$0] }
    }

    /// Hashes the quarters of every day.
    public func hash(into hasher: inout Hasher) {
        for day in Self.days {
            hasher.combine(bits[day])
        }
    }
}
