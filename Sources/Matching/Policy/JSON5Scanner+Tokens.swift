extension JSON5Scanner {
    // MARK: Strings and keys

    /// Reads a string in either kind of quotes; its quote comes next.
    mutating func string() throws(JSON5Error) -> String {
        let start = offset
        guard let quote = byte else { throw error(.unexpectedEnd) }
        advance(1)
        var text: [UInt8] = []
        while let next = byte {
            switch next {
            case quote:
                advance(1)
                return Text.streamSafe(String(decoding: text, as: UTF8.self))
            case UInt8(ascii: "\\"):
                try escape(into: &text, stringStart: start)
            case 0x0A, 0x0D: throw error(.unclosedString, at: start)
            default:
                text.append(next)
                advance(1)
            }
        }
        throw error(.unclosedString, at: start)
    }

    /// Reads an escape in a string; the backslash comes next.
    private mutating func escape(into text: inout [UInt8], stringStart: Int) throws(JSON5Error) {
        let start = offset
        advance(1)
        guard let scalar else { throw error(.unclosedString, at: stringStart) }
        advance(UTF8.width(scalar))
        switch scalar {
        case "b": text.append(0x08)
        case "t": text.append(0x09)
        case "n": text.append(0x0A)
        case "v": text.append(0x0B)
        case "f": text.append(0x0C)
        case "r": text.append(0x0D)
        case "0":
            if let next = byte, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) {
                throw error(.badEscape, at: start)
            }
            text.append(0x00)
        case "1"..."9": throw error(.badEscape, at: start)
        case "\r":
            // A carriage return and its line feed are one line's end.
            _ = take(0x0A)
        case "\n", "\u{2028}", "\u{2029}": break
        case "x":
            guard let value = hexadecimal(digits: 2), let scalar = Unicode.Scalar(value) else {
                throw error(.badEscape, at: start)
            }
            text.append(contentsOf: String(scalar).utf8)
        case "u":
            guard let scalar = unicodeEscape() else { throw error(.badEscape, at: start) }
            text.append(contentsOf: String(scalar).utf8)
        default: text.append(contentsOf: String(scalar).utf8)
        }
    }

    /// Reads the digits after `\u`, and a second escape where the first is half a pair; `nil` where they make no scalar.
    private mutating func unicodeEscape() -> Unicode.Scalar? {
        guard let first = hexadecimal(digits: 4) else { return nil }
        guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) }
        guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")), let second = hexadecimal(digits: 4),
            (0xDC00...0xDFFF).contains(second)
        else { return nil }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    }

    /// Reads exactly so many hexadecimal digits, at most eight; `nil` where there are fewer.
    private mutating func hexadecimal(digits: Int) -> UInt32? {
        var value: UInt32 = 0
        for _ in 0..<digits {
            guard let byte, let digit = Self.hexadecimalDigit(byte) else { return nil }
            value = value << 4 | UInt32(digit)
            advance(1)
        }
        return value
    }

    private static func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// Reads a bare key.
    mutating func identifier() throws(JSON5Error) -> String {
        var key = String.UnicodeScalarView()
        while let scalar {
            let start = offset
            var next = scalar
            if scalar == "\\" {
                advance(1)
                guard take(UInt8(ascii: "u")), let value = hexadecimal(digits: 4), let escaped = Unicode.Scalar(value),
                    key.isEmpty ? Self.beginsIdentifier(escaped) : Self.continuesIdentifier(escaped)
                else { throw error(.badEscape, at: start) }
                next = escaped
            } else {
                guard key.isEmpty ? Self.beginsIdentifier(scalar) : Self.continuesIdentifier(scalar) else { break }
                advance(UTF8.width(scalar))
            }
            key.append(next)
        }
        if key.isEmpty { throw unexpected() }
        return Text.streamSafe(String(key))
    }

    // MARK: Numbers

    /// Whether a number may begin with a byte.
    static func beginsNumber(_ byte: UInt8) -> Bool { isDigit(byte) || "+-.".utf8.contains(byte) }

    /// Reads a number; a digit, a sign or a point comes next.
    mutating func number() throws(JSON5Error) -> JSON5Value.Content {
        let start = offset
        let isNegative = byte == UInt8(ascii: "-")
        if isNegative || byte == UInt8(ascii: "+") { advance(1) }
        let textStart = offset
        if take(word: "Infinity") { return .decimal(isNegative ? "-Infinity" : "Infinity") }
        if take(word: "NaN") { return .decimal("NaN") }

        var isWhole = true
        var radix = 10
        if byte == UInt8(ascii: "0"), byte(after: 1) == UInt8(ascii: "x") || byte(after: 1) == UInt8(ascii: "X") {
            radix = 16
            advance(2)
            guard skipDigits({ Self.hexadecimalDigit($0) != nil }) > 0 else { throw error(.badNumber, at: start) }
        } else {
            let isZeroFirst = byte == UInt8(ascii: "0")
            let whole = skipDigits(Self.isDigit)
            if isZeroFirst, whole > 1 { throw error(.badNumber, at: start) }
            var fraction = 0
            if take(UInt8(ascii: ".")) {
                isWhole = false
                fraction = skipDigits(Self.isDigit)
            }
            guard whole + fraction > 0 else { throw error(.badNumber, at: start) }
            if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
                isWhole = false
                advance(1)
                if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { advance(1) }
                guard skipDigits(Self.isDigit) > 0 else { throw error(.badNumber, at: start) }
            }
        }
        if let scalar, scalar == "." || scalar == "\\" || Self.continuesIdentifier(scalar) {
            throw error(.badNumber, at: start)
        }
        let sign = isNegative ? "-" : ""
        let digits = bytes[(radix == 16 ? textStart + 2 : textStart)..<offset]
        if isWhole, let integer = Int(sign + String(decoding: digits, as: UTF8.self), radix: radix) {
            return .integer(integer)
        }
        return .decimal(sign + String(decoding: bytes[textStart..<offset], as: UTF8.self))
    }

    private mutating func skipDigits(_ isDigit: (UInt8) -> Bool) -> Int {
        let start = offset
        while let byte, isDigit(byte) { advance(1) }
        return offset - start
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
