/// The shape of a Danish personal number (CPR): the date of birth as DDMMYY, then four digits, with or without a dash.
enum CPRNumber {
    /// Whether a text holds something of that shape, and not as part of a longer number.
    static func isContained(in text: String) -> Bool {
        isContained(in: Array(text.utf8).span)
    }

    /// Whether bytes of UTF-8 hold something of that shape, and not as part of a longer number.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    static func isContained(in bytes: Span<UInt8>) -> Bool {
        guard bytes.count >= 10 else { return false }
        var start = 0
        while start + 10 <= bytes.count {
            guard isDigit(bytes[start]) else {
                start += 1
                continue
            }
            let end = endOfDigits(from: start, in: bytes)
            if end - start == 10 && isDate(at: start, in: bytes) { return true }
            if end - start == 6, end < bytes.count, bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: " "),
                endOfDigits(from: end + 1, in: bytes) == end + 5, isDate(at: start, in: bytes)
            {
                return true
            }
            start = end
        }
        return false
    }

    private static func isDate(at start: Int, in bytes: Span<UInt8>) -> Bool {
        let day = number(at: start, in: bytes)
        let month = number(at: start + 2, in: bytes)
        let longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...12).contains(month) && day >= 1 && day <= longestMonths[month - 1]
    }

    private static func number(at start: Int, in bytes: Span<UInt8>) -> Int {
        Int(bytes[start] - 0x30) * 10 + Int(bytes[start + 1] - 0x30)
    }

    private static func endOfDigits(from start: Int, in bytes: Span<UInt8>) -> Int {
        var end = start
        while end < bytes.count && isDigit(bytes[end]) { end += 1 }
        return end
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte >= 0x30 && byte <= 0x39
    }
}
