/// The one way in which texts from a file are trimmed, normalised and compared.
///
/// Two texts mean the same value exactly when their ``key(_:)`` is the same.
public enum Text {
    /// The text without outer white space: spaces, tabs, newlines, no-break spaces and every other Unicode white
    /// space, and the invisible marks (zero-width space, byte-order mark) that come along when text is copied.
    ///
    /// - Complexity: O(*n*); O(1) where the text begins and ends with a visible ASCII character.
    public static func trimmed(_ text: String) -> String {
        let bytes = text.utf8
        guard let first = bytes.first, let last = bytes.last else { return text }
        if isVisibleASCII(first) && isVisibleASCII(last) { return text }
        let scalars = text.unicodeScalars
        guard let start = scalars.firstIndex(where: { !isBlank($0) }),
            let end = scalars.lastIndex(where: { !isBlank($0) })
        else { return "" }
        if start == scalars.startIndex && scalars.index(after: end) == scalars.endIndex { return text }
        return String(scalars[start...end])
    }

    /// The form in which texts are compared: trimmed, in normalisation form C, in lower case, and with each inner run
    /// of white space as one space.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    public static func key(_ text: String) -> String {
        if let key = latinKey(text) { return key }
        return nfc(oneSpaceBetweenWords(trimmed(text)).lowercased())
    }

    /// A key in which hyphens and underscores are spaces too, for words from a fixed list: `waiting_since`.
    static func looseKey(_ text: String) -> String {
        key(String(text.map { isDash($0) || $0 == "_" ? " " : $0 }))
    }

    /// At most the first 60 characters of a text, for a message; fewer where many marks make a character long.
    static func excerpt(_ text: some StringProtocol) -> String {
        let limit = 60
        let end = text.index(text.startIndex, offsetBy: limit, limitedBy: text.endIndex) ?? text.endIndex
        let scalars = text.unicodeScalars
        let scalarEnd = scalars.index(scalars.startIndex, offsetBy: 4 * limit, limitedBy: end) ?? end
        guard scalarEnd != text.endIndex else { return String(text) }
        return String(text[..<scalarEnd]) + "…"
    }

    /// Whether a text is made of punctuation alone, as the dash or question mark of somebody who has nothing to say.
    static func isPunctuation(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .dashPunctuation, .otherPunctuation, .connectorPunctuation, .openPunctuation, .closePunctuation,
                .initialPunctuation, .finalPunctuation:
                true
            default: isBlank(scalar)
            }
        }
    }

    /// Whether a scalar is white space or an invisible mark that is never part of a value's edge.
    static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
            true
        default: false
        }
    }

    /// The key of a text of ASCII and Latin-1 letters, which is nearly every one, byte by byte; `nil` for any other.
    private static func latinKey(_ text: String) -> String? {
        var key: [UInt8] = []
        key.reserveCapacity(text.utf8.count)
        var isAfterBlank = false
        var bytes = text.utf8.makeIterator()
        while let byte = bytes.next() {
            var second: UInt8?
            var lowered = byte
            if byte >= 0x80 {
                // U+0080 to U+00FF; all of them are their own composed form.
                guard byte == 0xC2 || byte == 0xC3, let next = bytes.next() else { return nil }
                let isCapital = byte == 0xC3 && (0x80...0x9E).contains(next) && next != 0x97
                second = isCapital ? next + 0x20 : next
            } else if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) {
                lowered += 0x20
            }
            let isLatinBlank = byte == 0xC2 && (second == 0x85 || second == 0xA0)
            if byte == 0x20 || (0x09...0x0D).contains(byte) || isLatinBlank {
                isAfterBlank = true
                continue
            }
            if isAfterBlank && !key.isEmpty { key.append(0x20) }
            isAfterBlank = false
            key.append(lowered)
            if let second { key.append(second) }
        }
        return String(decoding: key, as: UTF8.self)
    }

    private static func oneSpaceBetweenWords(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var wasBlank = false
        for scalar in text.unicodeScalars {
            let isBlank = isBlank(scalar)
            if !isBlank {
                result.append(scalar)
            } else if !wasBlank {
                result.append(" ")
            }
            wasBlank = isBlank
        }
        return String(result)
    }

    private static func isVisibleASCII(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F
    }
}
