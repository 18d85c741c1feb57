/// A part of one day of the week, as a coordinator would name it: Tuesday evening.
public struct DayPart: Hashable, Sendable {
    /// The parts of a day, as schedules have them.
    public enum Part: Int, CaseIterable, Hashable, Sendable {
        /// 6 to 9.
        case early
        /// 9 to 12.
        case morning
        /// 12 to 17.
        case afternoon
        /// 17 to 22.
        case evening

        /// The full hours at which the part begins and ends.
        public var hours: Range<Int> {
            switch self {
            case .early: 6..<9
            case .morning: 9..<12
            case .afternoon: 12..<17
            case .evening: 17..<22
            }
        }
    }

    /// The day, Monday = 0.
    public let day: Int
    /// The part of it.
    public let part: Part

    /// The parts of every day, in the order of the week.
    public static let all: [DayPart] = WeeklySchedule.days.flatMap { day in
        Part.allCases.map { DayPart(day: day, part: $0) }
    }

    /// The whole part as a span of time.
    public var span: TimeSpan {
        TimeSpan(uncheckedDay: day, start: part.hours.lowerBound * 4, end: part.hours.upperBound * 4)
    }
}
