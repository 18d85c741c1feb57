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
    /// Appends a text in quotes, with an escape for what JSON cannot hold as it is, or should not: see ``JSONEscape``.
    mutating func append(jsonQuoted text: String) {
        append(UInt8(ascii: "\""))
        if text.utf8.allSatisfy(Self.needsNoEscape) {
            append(contentsOf: text.utf8)
        } else {
            appendEscaped(text)
        }
        append(UInt8(ascii: "\""))
    }

    private mutating func appendEscaped(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": append(contentsOf: #"\""#.utf8)
            case "\\": append(contentsOf: #"\\"#.utf8)
            case "\u{08}": append(contentsOf: #"\b"#.utf8)
            case "\t": append(contentsOf: #"\t"#.utf8)
            case "\n": append(contentsOf: #"\n"#.utf8)
            case "\u{0C}": append(contentsOf: #"\f"#.utf8)
            case "\r": append(contentsOf: #"\r"#.utf8)
            case _ where JSONEscape.isNeeded(scalar): append(contentsOf: JSONEscape.escaped(scalar).utf8)
            default: append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }

    /// Whether a byte is fine as it is; the lead bytes 0xC2, 0xD8 and 0xE2 begin characters that are not, among others.
    private static func needsNoEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xD8, 0xE2: false
        default: true
        }
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
