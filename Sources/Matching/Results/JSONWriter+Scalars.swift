extension JSONWriter {
    /// Whether a text is a number of JSON: a sign, digits without a leading zero, a fraction, an exponent.
    static func isNumber(_ text: String) -> Bool {
        var rest = Substring(text).utf8
        func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
        func takeDigits() -> Int {
            let digits = rest.prefix(while: isDigit).count
            rest = rest.dropFirst(digits)
            return digits
        }
        if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        let isZeroFirst = rest.first == UInt8(ascii: "0")
        let whole = takeDigits()
        guard whole > 0, !isZeroFirst || whole == 1 else { return false }
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            guard takeDigits() > 0 else { return false }
        }
        if let next = rest.first, next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            rest.removeFirst()
            if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest.removeFirst() }
            guard takeDigits() > 0 else { return false }
        }
        return rest.isEmpty
    }
}

extension [UInt8] {
    /// Appends a text in quotes, with an escape for what JSON, or JavaScript around it, cannot hold as it is.
    mutating func append(jsonQuoted text: String) {
        append(UInt8(ascii: "\""))
        if text.utf8.allSatisfy(Self.needsNoEscape) {
            append(contentsOf: text.utf8)
        } else {
            appendEscaped(Array(text.utf8))
        }
        append(UInt8(ascii: "\""))
    }

    private mutating func appendEscaped(_ text: [UInt8]) {
        for (place, byte) in text.enumerated() {
            switch byte {
            case UInt8(ascii: "\""): append(contentsOf: #"\""#.utf8)
            case UInt8(ascii: "\\"): append(contentsOf: #"\\"#.utf8)
            case 0x08: append(contentsOf: #"\b"#.utf8)
            case 0x09: append(contentsOf: #"\t"#.utf8)
            case 0x0A: append(contentsOf: #"\n"#.utf8)
            case 0x0C: append(contentsOf: #"\f"#.utf8)
            case 0x0D: append(contentsOf: #"\r"#.utf8)
            case 0x00..<0x20, 0x7F:
                append(contentsOf: #"\u00"#.utf8)
                append(contentsOf: [byte >> 4, byte & 0xF].map { $0 + UInt8(ascii: $0 < 10 ? "0" : "W") })
            case 0xA8 where isSeparator(text, endingAt: place): replaceLead(#"\u2028"#)
            case 0xA9 where isSeparator(text, endingAt: place): replaceLead(#"\u2029"#)
            default: append(byte)
            }
        }
    }

    /// Whether the first two bytes of U+2028 or U+2029 stand before a byte.
    private func isSeparator(_ text: [UInt8], endingAt place: Int) -> Bool {
        place >= 2 && text[place - 1] == 0x80 && text[place - 2] == 0xE2
    }

    /// Puts an escape in place of the two bytes that were appended last.
    private mutating func replaceLead(_ escape: String) {
        removeLast(2)
        append(contentsOf: escape.utf8)
    }

    /// Whether a byte is fine as it is; `0xE2` begins the two line separators among others.
    private static func needsNoEscape(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != 0x7F && byte != 0xE2
    }

    /// Appends a whole number in decimal digits.
    mutating func append(decimal number: some FixedWidthInteger) {
        if number < 0 { append(UInt8(ascii: "-")) }
        let start = count
        var rest = number.magnitude
        repeat {
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
            rest = quotient
        } while rest != 0
        self[start...].reverse()
    }
}
