extension WeeklySchedule {
    /// Why a text is not a schedule. The texts are parts of it, as read: in small letters, and cut if long.
    public enum ParseError: Error, Hashable, Sendable {
        /// Nothing but white space and separators.
        case empty
        /// A word, or a sign, that is neither a day nor a time of day; with the word that was probably meant.
        case unknownDay(String, suggestion: String?)
        /// A time that does not exist (`25`, `15.70`), or one without an end.
        case unknownTime(String)
        /// A time with no day before it.
        case missingDay(String)
        /// A span that ends when it begins, or before.
        case endBeforeStart(String)
        /// A span that ends on the next day.
        case crossesMidnight(String)
        /// A span that holds no whole quarter hour.
        case emptyAfterRounding(String)
    }

    /// Reads a schedule in Danish or English.
    ///
    /// Parts are split at `,`, `;` and newlines. A part is days, then times: `man 15-17`, `lør-søn 10-14`,
    /// `man og ons kl. 15.30-17`, `hverdage 16-18`, `ons eftermiddag`, `Mon 3pm-5pm`; a day without times is free from
    /// 0 to 24, and a part without a day belongs to the days of the part before it. A minute between two quarters is
    /// rounded inward: a start up, an end down.
    ///
    /// - Returns: the schedule, never without any time; whether a minute was rounded; and whether a day without times stands
    ///   before others with times, as in `man, ons 15-17`: it is free from 0 to 24, and may have been meant otherwise.
    /// - Throws: ``ParseError`` for the first thing that cannot be read.
    /// - Complexity: O(*n*) for *n* bytes.
    public static func parse(
        _ text: String
    ) throws(ParseError) -> (schedule: WeeklySchedule, rounded: Bool, hasLoneDays: Bool) {
        if let schedule = ScheduleParser.plain(text) { return (schedule, false, false) }
        return try parseInFull(text)
    }

    /// Reads a schedule of any form.
    static func parseInFull(
        _ text: String
    ) throws(ParseError) -> (schedule: WeeklySchedule, rounded: Bool, hasLoneDays: Bool) {
        var parser = ScheduleParser()
        for part in text.utf8.split(whereSeparator: isSeparator) {
            try parser.read(part: Text.key(String(Substring(part))))
        }
        guard !parser.schedule.isEmpty else { throw .empty }
        return (parser.schedule, parser.rounded, parser.hasLoneDays)
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"), 0x0A...0x0D: true
        default: false
        }
    }
}
