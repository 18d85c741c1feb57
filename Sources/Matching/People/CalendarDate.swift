/// A day of the Gregorian calendar, 1900 to 9999, without time or zone.
public struct CalendarDate: Hashable, Comparable, Sendable {
    /// The year, 1900...9999.
    public let year: Int
    /// The month, 1...12.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int

    /// Creates a date; `nil` for a day that does not exist or a year outside 1900...9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1900...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.dayCount(year: year, month: month)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads a cell: `2026-03-01`, or with the day first `1.3.2026`, `1/3-2026`, `1/3/2026` or `01-03-2026`.
    ///
    /// The year has four digits. A midnight that a spreadsheet adds (`01-03-2026 00:00`) is understood.
    public init?(_ text: String) {
        let (key, point, dash, slash) = (Text.key(text), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"))
        let bytes = Self.withoutMidnight(key).utf8
        var rest = bytes[...]
        guard let first = Self.number(&rest), let mark = rest.popFirst(), let month = Self.number(&rest),
            let secondMark = rest.popFirst(), let last = Self.number(&rest), rest.isEmpty, month.width <= 2
        else { return nil }
        if first.width == 4 && last.width <= 2 && mark == dash && secondMark == dash {
            self.init(year: first.value, month: month.value, day: last.value)
            return
        }
        let areMarks =
            (mark == secondMark && [point, dash, slash].contains(mark)) || (mark == slash && secondMark == dash)
        guard areMarks, first.width <= 2, last.width == 4 else { return nil }
        self.init(year: last.value, month: month.value, day: first.value)
    }

    /// Takes one to four digits from the front.
    private static func number(_ bytes: inout Substring.UTF8View) -> (value: Int, width: Int)? {
        var (value, width) = (0, 0)
        while width < 5, let byte = bytes.first, (0x30...0x39).contains(byte) {
            value = value * 10 + Int(byte - 0x30)
            width += 1
            bytes.removeFirst()
        }
        return (1...4).contains(width) ? (value, width) : nil
    }

    /// The date as in ISO 8601: `2026-03-01`.
    public var iso: String {
        "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    /// Whether a date is earlier than another.
    public static func < (first: CalendarDate, second: CalendarDate) -> Bool {
        (first.year, first.month, first.day) < (second.year, second.month, second.day)
    }

    /// The months that have passed in full by a later date: one from the 15th to the 15th of the next month; 0 where
    /// the other date is not later.
    public func wholeMonths(until later: CalendarDate) -> Int {
        max(0, (later.year - year) * 12 + later.month - month - (later.day < day ? 1 : 0))
    }

    /// The weeks that have passed in full by a later date; 0 where the other date is not later.
    public func wholeWeeks(until later: CalendarDate) -> Int {
        wholeDays(until: later) / 7
    }

    /// The days up to a later date; 0 where the other date is not later.
    public func wholeDays(until later: CalendarDate) -> Int {
        max(0, later.dayNumber - dayNumber)
    }

    /// The days since a fixed day; years are counted from March, so that leap days come last.
    private var dayNumber: Int {
        let monthFromMarch = (month + 9) % 12
        let yearFromMarch = month < 3 ? year - 1 : year
        let leapDays = yearFromMarch / 4 - yearFromMarch / 100 + yearFromMarch / 400
        return yearFromMarch * 365 + leapDays + (monthFromMarch * 153 + 2) / 5 + day
    }

    private static func dayCount(year: Int, month: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func withoutMidnight(_ key: String) -> Substring {
        guard let gap = key.firstIndex(where: { $0 == " " || $0 == "t" }) else { return key[...] }
        let time = key[key.index(after: gap)...]
        let isMidnight = ["00:00", "00.00", "00:00:00", "00.00.00", "0:00", "0:00:00"].contains(time)
        return isMidnight ? key[..<gap] : key[...]
    }
}
