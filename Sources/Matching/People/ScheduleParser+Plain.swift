extension ScheduleParser {
    /// Reads a schedule in the form in which most are written, `man 15-17, Thu 16:30-18:00`, without making a single
    /// token: a day of three letters, a start and an end on whole quarters, again and again.
    ///
    /// - Returns: what the full parser returns; `nil` for any other text, whether there is something wrong with it or
    ///   not.
    /// - Complexity: O(*n*) for *n* bytes.
    static func plain(_ text: String) -> WeeklySchedule? {
        var reader = PlainScheduleReader()
        return reader.read(text.utf8.span)
    }
}

private struct PlainScheduleReader {
    private var place = 0

    mutating func read(_ bytes: Span<UInt8>) -> WeeklySchedule? {
        var schedule = WeeklySchedule()
        while place < bytes.count {
            guard let day = readDay(bytes), skipSpaces(bytes) > 0, let start = readTime(bytes) else { return nil }
            _ = skipSpaces(bytes)
            guard readDash(bytes) else { return nil }
            _ = skipSpaces(bytes)
            guard let end = readTime(bytes), let span = TimeSpan(day: day, start: start, end: end) else { return nil }
            schedule.insert(span)
            _ = skipSpaces(bytes)
            guard place < bytes.count else { break }
            guard isSeparator(bytes[place]) else { return nil }
            place += 1
            _ = skipSpaces(bytes)
        }
        return schedule.isEmpty ? nil : schedule
    }

    private mutating func readDay(_ bytes: Span<UInt8>) -> Int? {
        guard place + 3 <= bytes.count else { return nil }
        var word: UInt32 = 0
        for offset in 0..<3 { word = word << 8 | UInt32(bytes[place + offset] | 0x20) }
        place += 3
        switch word {
        case 0x6D_616E, 0x6D_6F6E: return 0  // man mon
        case 0x74_6972, 0x74_7565: return 1  // tir tue
        case 0x6F_6E73, 0x77_6564: return 2  // ons wed
        case 0x74_6F72, 0x74_6875: return 3  // tor thu
        case 0x66_7265, 0x66_7269: return 4  // fre fri
        case 0x73_6174: return 5  // sat
        case 0x73_756E: return 6  // sun
        default: break
        }
        // The small and the capital ø are C3 B8 and C3 98, which the bit for small letters makes one.
        guard place < bytes.count, bytes[place - 2] == 0xC3, bytes[place - 1] == 0xB8 || bytes[place - 1] == 0x98 else {
            return nil
        }
        let last = bytes[place] | 0x20
        place += 1
        switch (UInt8(truncatingIfNeeded: word >> 16), last) {
        case (UInt8(ascii: "l"), UInt8(ascii: "r")): return 5
        case (UInt8(ascii: "s"), UInt8(ascii: "n")): return 6
        default: return nil
        }
    }

    /// A time on a whole quarter, in quarters.
    private mutating func readTime(_ bytes: Span<UInt8>) -> Int? {
        guard let hour = readDigits(bytes, most: 2) else { return nil }
        var minute = 0
        if place < bytes.count, bytes[place] == UInt8(ascii: ".") || bytes[place] == UInt8(ascii: ":") {
            let start = place
            place += 1
            guard let digits = readDigits(bytes, most: 2), place == start + 3 else { return nil }
            minute = digits
        }
        let isAtWord = place < bytes.count && (isDigit(bytes[place]) || bytes[place] > UInt8(ascii: "9"))
        let isAtDash = place < bytes.count && bytes[place] == 0xE2
        let isAtBar = place < bytes.count && isSeparator(bytes[place])
        guard !isAtWord || isAtDash || isAtBar, minute < 60, minute.isMultiple(of: 15) else { return nil }
        return hour * 4 + minute / 15
    }

    private mutating func readDigits(_ bytes: Span<UInt8>, most: Int) -> Int? {
        var number = 0
        let start = place
        while place < bytes.count, place - start < most, isDigit(bytes[place]) {
            number = number * 10 + Int(bytes[place] - UInt8(ascii: "0"))
            place += 1
        }
        return place > start ? number : nil
    }

    private mutating func readDash(_ bytes: Span<UInt8>) -> Bool {
        guard place < bytes.count else { return false }
        if bytes[place] == UInt8(ascii: "-") {
            place += 1
            return true
        }
        let isEnDash =
            place + 2 < bytes.count && bytes[place] == 0xE2 && bytes[place + 1] == 0x80 && bytes[place + 2] == 0x93
        if isEnDash { place += 3 }
        return isEnDash
    }

    private mutating func skipSpaces(_ bytes: Span<UInt8>) -> Int {
        let start = place
        while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
        return place - start
    }

    private func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    private func isSeparator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"), 0x0A...0x0D: true
        default: false
        }
    }
}
