/// Takes one part of a schedule, given as a key, apart into tokens.
///
/// Works on bytes of UTF-8. Every byte of a character beyond ASCII, but for dashes, counts as a letter, so that a word
/// is never cut within a character.
struct ScheduleLexer {
    private let bytes: [UInt8]
    private var tokens: [ScheduleToken] = []
    private var place = 0

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The tokens of a part.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    static func tokens(of part: String) throws(WeeklySchedule.ParseError) -> [ScheduleToken] {
        var lexer = ScheduleLexer(Array(part.utf8))
        while lexer.place < lexer.bytes.count {
            try lexer.readNext()
        }
        return lexer.tokens
    }

    private mutating func readNext() throws(WeeklySchedule.ParseError) {
        switch bytes[place] {
        case UInt8(ascii: " "):
            place += 1
        case UInt8(ascii: "+"), UInt8(ascii: "&"), UInt8(ascii: "/"):
            place += 1
            tokens.append(.joiner)
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            try readTime()
        default:
            let dash = dashLength
            if dash > 0 {
                place += dash
                tokens.append(.dash)
            } else if isLetter {
                try readWord()
            } else {
                throw .unknownDay(text(place..<place + 1), suggestion: nil)
            }
        }
    }

    // MARK: - Times

    private mutating func readTime() throws(WeeklySchedule.ParseError) {
        let start = place
        var groups = [readDigits()]
        while place + 1 < bytes.count, isPoint, Self.isDigit(bytes[place + 1]) {
            place += 1
            groups.append(readDigits())
        }
        let end = place
        if isPoint { place += 1 }
        guard var time = clockTime(groups) else { throw .unknownTime(Text.excerpt(text(start..<end))) }
        time.half = readHalf()
        guard time.minutes != nil else { throw .unknownTime(Text.excerpt(text(start..<end))) }
        tokens.append(.time(time))
    }

    /// `15`, `1530`, `15.30` or `15:30:00`.
    private func clockTime(_ groups: [Range<Int>]) -> ScheduleToken.ClockTime? {
        guard groups.count <= 3, groups.allSatisfy({ $0.count <= 4 }) else { return nil }
        let numbers = groups.map { bytes[$0].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } }
        if groups.count == 1 {
            return groups[0].count <= 2
                ? .init(hour: numbers[0], minute: 0) : .init(hour: numbers[0] / 100, minute: numbers[0] % 100)
        }
        guard groups[0].count <= 2, groups[1].count == 2 else { return nil }
        guard groups.count == 2 || (groups[2].count == 2 && numbers[2] == 0) else { return nil }
        return .init(hour: numbers[0], minute: numbers[1])
    }

    private mutating func readHalf() -> ScheduleToken.ClockTime.Half? {
        let start = place
        while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
        switch readLetters() {
        case "am": return .am
        case "pm": return .pm
        default:
            place = start
            return nil
        }
    }

    // MARK: - Words

    private mutating func readWord() throws(WeeklySchedule.ParseError) {
        let word = readLetters()
        if isPoint { place += 1 }
        if let token = ScheduleWords.tokens[word] {
            tokens.append(token)
        } else if ScheduleWords.phraseBeginnings.contains(word) {
            try readPhrase(from: word)
        } else if !ScheduleWords.fillers.contains(word) {
            let suggestion = ScheduleWords.vocabulary.suggestion(for: word)
            throw .unknownDay(Text.excerpt(word), suggestion: suggestion)
        }
    }

    /// `hver dag`, `every day`, `hele dagen`; and `hver mandag`, where the first word says nothing.
    private mutating func readPhrase(from first: String) throws(WeeklySchedule.ParseError) {
        while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
        let start = place
        let second = readLetters()
        if let token = ScheduleWords.phrases["\(first) \(second)"] {
            tokens.append(token)
            if isPoint { place += 1 }
        } else if case .days = ScheduleWords.tokens[second] {
            place = start
        } else {
            throw .unknownDay(Text.excerpt(first), suggestion: nil)
        }
    }

    // MARK: - Bytes

    private mutating func readDigits() -> Range<Int> {
        let start = place
        while place < bytes.count, Self.isDigit(bytes[place]) { place += 1 }
        return start..<place
    }

    private mutating func readLetters() -> String {
        let start = place
        while isLetter { place += 1 }
        return text(start..<place)
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    private var isLetter: Bool {
        guard place < bytes.count else { return false }
        let byte = bytes[place]
        return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (byte >= 0x80 && dashLength == 0)
    }

    /// The point of `15.30`, `kl.` and `man.`, or the colon of `15:30` and `Mon: 15-17`.
    private var isPoint: Bool {
        place < bytes.count && (bytes[place] == UInt8(ascii: ".") || bytes[place] == UInt8(ascii: ":"))
    }

    /// The bytes of the dash that begins here; 0 where none does.
    private var dashLength: Int {
        let byte = bytes[place]
        if byte == UInt8(ascii: "-") { return 1 }
        guard byte == 0xE2, place + 2 < bytes.count else { return 0 }
        // U+2010 to U+2015, and the minus sign U+2212.
        let isDash = bytes[place + 1] == 0x80 && (0x90...0x95).contains(bytes[place + 2])
        let isMinus = bytes[place + 1] == 0x88 && bytes[place + 2] == 0x92
        return isDash || isMinus ? 3 : 0
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
