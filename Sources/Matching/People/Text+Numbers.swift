extension Text {
    /// The whole number that a cell holds: an optional sign, digits, and at most two decimals, which must be zeros
    /// (`18`, `18,0`, `18.00`, `-2`), as spreadsheets write them. `1.000` is no number: it could be 1 or 1000.
    ///
    /// - Returns: `nil` for anything else, and for numbers outside the range of `Int`.
    public static func wholeNumber(_ text: some StringProtocol) -> Int? {
        var digits = Substring(trimmed(String(text)))
        if let mark = digits.firstIndex(where: { $0 == "," || $0 == "." }) {
            let decimals = digits[digits.index(after: mark)...]
            guard decimals == "0" || decimals == "00", digits[..<mark].last?.isWholeNumber == true
            else { return nil }
            digits = digits[..<mark]
        }
        if digits.first == "\u{2212}" { return Int("-" + digits.dropFirst()) }
        return Int(digits)
    }

    /// The two sides of a range such as `13-17`, `13 – 17` or `13 til 17`.
    ///
    /// - Returns: `nil` unless there is exactly one dash or range word, with something on each side of it.
    static func rangeSides(_ text: String) -> (String, String)? {
        let key = key(text)
        let words = key.split(separator: " ")
        if words.count == 3, rangeWords.contains(String(words[1])) {
            return (String(words[0]), String(words[2]))
        }
        let sides = key.split(omittingEmptySubsequences: false, whereSeparator: isDash)
        guard sides.count == 2 else { return nil }
        let result = (trimmed(String(sides[0])), trimmed(String(sides[1])))
        return result.0.isEmpty || result.1.isEmpty ? nil : result
    }

    /// Where a range without an upper limit begins, such as `18` in `18+`, `18-`, `fra 18` or `from 18`.
    ///
    /// The words are for spreadsheets, some of which make the number 18 of `18+`.
    ///
    /// - Returns: `nil` for any other text.
    static func openRangeStart(_ text: String) -> String? {
        let key = key(text)
        if let word = ["fra ", "from "].first(where: key.hasPrefix) {
            return trimmed(String(key.dropFirst(word.count)))
        }
        guard let last = key.last, last == "+" || isDash(last) else { return nil }
        return trimmed(String(key.dropLast()))
    }

    /// Words that mean "up to" in a range, in keys.
    static let rangeWords: Set<String> = ["til", "to", "till", "until", "through", "thru"]

    /// Whether a character is a hyphen, an en dash, an em dash or one of their kin.
    static func isDash(_ character: Character) -> Bool {
        switch character {
        case "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}": true
        default: false
        }
    }
}
