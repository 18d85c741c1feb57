/// Mentees who come before others are in a higher class: by priority, and within it by whole units of time waited.
public struct PriorityClass: Hashable, Comparable, Sendable {
    /// The mentee's priority; higher goes first.
    public let priority: Int
    /// Whole units waited on the day of matching; 0 where no date is stated or the date is still to come.
    public let unitsWaited: Int

    /// The class of a mentee on a day.
    public init(_ mentee: Mentee, waitingClass: Policy.WaitingClass, date: CalendarDate) {
        priority = mentee.priority
        guard let since = mentee.waitingSince else {
            unitsWaited = 0
            return
        }
        switch waitingClass {
        case .none: unitsWaited = 0
        case .day: unitsWaited = since.wholeDays(until: date)
        case .week: unitsWaited = since.wholeWeeks(until: date)
        case .month: unitsWaited = since.wholeMonths(until: date)
        }
    }

    /// Orders classes, the one that comes last first.
    public static func < (a: PriorityClass, b: PriorityClass) -> Bool {
        (a.priority, a.unitsWaited) < (b.priority, b.unitsWaited)
    }
}
