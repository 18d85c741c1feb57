/// Reads the parts of a schedule one after another.
struct ScheduleParser {
    private(set) var schedule = WeeklySchedule()
    private(set) var rounded = false
    /// Whether a day without times stands before others with times, which may have been meant for it, too.
    private(set) var hasLoneDays = false
    private var hasSeenLoneDay = false
    /// The days, bit 0 = Monday, that a part without a day belongs to.
    private var days: UInt8 = 0

    private var tokens: [ScheduleToken] = []
    private var next = 0
    private var part = ""

    /// Reads one part: groups of days and their times.
    mutating func read(part: String) throws(WeeklySchedule.ParseError) {
        self.part = part
        tokens = try ScheduleLexer.tokens(of: part)
        next = 0
        while next < tokens.count {
            try readGroup()
        }
    }

    private mutating func readGroup() throws(WeeklySchedule.ParseError) {
        let stated = readDays()
        let minutes = try readTimes()
        if stated != 0 {
            days = stated
        } else if minutes.isEmpty {
            // Neither: a joiner or a dash that joins nothing.
            throw .unknownTime(Text.excerpt(part))
        }
        guard days != 0 else { throw .missingDay(Text.excerpt(part)) }
        if minutes.isEmpty {
            insert(0..<WeeklySchedule.quartersPerDay)
            if stated.nonzeroBitCount == 1 { hasSeenLoneDay = true }
        } else if stated != 0, hasSeenLoneDay {
            hasLoneDays = true
        }
        for span in minutes {
            try insertRounded(span)
        }
    }

    /// Days up to the first time, as bits; 0 where there are none.
    private mutating func readDays() -> UInt8 {
        var result: UInt8 = 0
        while next < tokens.count {
            var first = next
            if result != 0, case .joiner = tokens[first] { first += 1 }
            guard first < tokens.count, case .days(let bits) = tokens[first] else { break }
            next = first + 1
            if next + 1 < tokens.count, case .dash = tokens[next], case .days(let last) = tokens[next + 1] {
                result |= Self.days(from: bits, through: last)
                next += 2
            } else {
                result |= bits
            }
        }
        return result
    }

    /// The days from one to another, over the end of the week if need be: `fre-man` is four days.
    private static func days(from first: UInt8, through last: UInt8) -> UInt8 {
        var result = first | last
        var day = first.trailingZeroBitCount
        while last >> UInt8(day) & 1 == 0 {
            result |= 1 << UInt8(day)
            day = (day + 1) % 7
        }
        return result
    }

    /// Spans in minutes up to the next day: `9-11 og 14-16`, `eftermiddag`, `aften 19-21`.
    private mutating func readTimes() throws(WeeklySchedule.ParseError) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var partOfDay: Range<Int>?
        while next < tokens.count {
            if case .days = tokens[next] { break }
            if case .joiner = tokens[next], !result.isEmpty {
                next += 1
                partOfDay = nil
                guard next < tokens.count else { throw .unknownTime(Text.excerpt(part)) }
                continue
            }
            if case .partOfDay(let range) = tokens[next] {
                next += 1
                partOfDay = range
                result.append(range)
                continue
            }
            let span = try readSpan()
            if let outer = partOfDay {
                // `aften 19-21` means 19-21; `aften 9-11` contradicts itself.
                guard outer.contains(span.lowerBound), span.upperBound <= outer.upperBound else {
                    throw .unknownTime(Text.excerpt(part))
                }
                result.removeLast()
                partOfDay = nil
            }
            result.append(span)
        }
        return result
    }

    private mutating func readSpan() throws(WeeklySchedule.ParseError) -> Range<Int> {
        guard next + 2 < tokens.count, case .time(let from) = tokens[next], case .dash = tokens[next + 1],
            case .time(let to) = tokens[next + 2]
        else { throw .unknownTime(Text.excerpt(part)) }
        next += 3
        guard let end = to.minutes, let start = from.minutes(before: to) else {
            throw .unknownTime(Text.excerpt(part))
        }
        if end <= start {
            let minutesOfDay = 24 * 60
            let looksOvernight = end < start && minutesOfDay - start + end < minutesOfDay / 2
            throw looksOvernight ? .crossesMidnight(Text.excerpt(part)) : .endBeforeStart(Text.excerpt(part))
        }
        return start..<end
    }

    private mutating func insertRounded(_ minutes: Range<Int>) throws(WeeklySchedule.ParseError) {
        let start = (minutes.lowerBound + 14) / 15
        let end = minutes.upperBound / 15
        guard start < end else { throw .emptyAfterRounding(Text.excerpt(part)) }
        rounded = rounded || start * 15 != minutes.lowerBound || end * 15 != minutes.upperBound
        insert(start..<end)
    }

    private mutating func insert(_ quarters: Range<Int>) {
        for day in WeeklySchedule.days where days >> UInt8(day) & 1 == 1 {
            schedule.insert(TimeSpan(uncheckedDay: day, start: quarters.lowerBound, end: quarters.upperBound))
        }
    }
}
