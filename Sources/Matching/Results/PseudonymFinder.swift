/// Finds pseudonyms in texts, and says who they stand for.
struct PseudonymFinder {
    /// What a pseudonym stands for.
    private struct Meaning {
        let text: String
        /// The same as it is written where the pseudonym stood.
        let written: String
        /// How many bytes that can be at most, in whatever kind of file.
        let mostBytes: Int
    }

    /// What a pseudonym stands for, by the pseudonym.
    private var meanings: [String: Meaning] = [:]

    /// Prepares to look for the pseudonyms of a key.
    ///
    /// - Parameter written: how what a pseudonym stands for is written where the text stands; asked once for each, since a
    ///   pseudonym may stand in a file a million times.
    init(_ key: PseudonymKey, written: (String) -> String = { $0 }) {
        func meaning(_ text: String) -> Meaning {
            Meaning(text: text, written: written(text), mostBytes: Self.mostBytes(of: text))
        }
        for entry in key.entries {
            meanings[entry.pseudonym.text] = meaning(entry.id.text)
            meanings[entry.pseudonymousName] = entry.name.map(meaning)
        }
    }

    /// What a whole text stands for; `nil` for any text that is no pseudonym.
    func meaning(_ text: String) -> String? { meanings[text]?.text }

    /// A text with the people in the place of their pseudonyms.
    ///
    /// A pseudonym counts where it is a word of its own, never as a part of another.
    ///
    /// - Returns: `nil` where there is no pseudonym in the text.
    /// - Complexity: O(*n*) for *n* bytes, those of the answer too.
    func revealed(_ text: String) -> String? {
        revealedBytes(text).map { String(decoding: $0, as: UTF8.self) }
    }

    /// A text with the people in the place of their pseudonyms, in UTF-8; `nil` where there is no pseudonym in it.
    func revealedBytes(_ text: String) -> [UInt8]? {
        var (isFound, length) = (false, text.utf8.count)
        forEachPseudonym(in: text) { _, meaning in
            isFound = true
            length += meaning.written.utf8.count
        }
        guard isFound else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(length)
        var copied = text.startIndex
        forEachPseudonym(in: text) { range, meaning in
            bytes += text.utf8[copied..<range.lowerBound]
            bytes += meaning.written.utf8
            copied = range.upperBound
        }
        bytes += text.utf8[copied...]
        return bytes
    }

    /// How many bytes the people in a text take at most once they are written, in whatever kind of file.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    func bytesOfPeople(in text: String) -> Int {
        var count = 0
        // Nothing is added up that could leave the integers.
        forEachPseudonym(in: text) { count = min(.max / 8, count + $1.mostBytes) }
        return count
    }

    // MARK: Words

    private static let openings = PseudonymKey.Role.allCases.flatMap {
        [Array($0.prefix.utf8), Array($0.namePrefix.utf8)]
    }

    /// Goes through the pseudonyms in a text, in order, and keeps none of them: a text may hold millions.
    private func forEachPseudonym(in text: String, _ body: (Range<String.Index>, Meaning) -> Void) {
        let (bytes, scalars) = (text.utf8, text.unicodeScalars)
        var place = bytes.startIndex
        while let start = bytes[place...].firstIndex(where: { $0 == UInt8(ascii: "M") || $0 == UInt8(ascii: "E") }) {
            place = bytes.index(after: start)
            if start > bytes.startIndex, Self.belongsToWord(scalars[scalars.index(before: start)]) { continue }
            guard let opening = Self.openings.first(where: { bytes[start...].starts(with: $0) }) else { continue }
            var end = bytes.index(start, offsetBy: opening.count)
            while end < bytes.endIndex, Self.belongsToWord(scalars[end]) { end = scalars.index(after: end) }
            guard let meaning = meanings[String(scalars[start..<end])] else { continue }
            body(start..<end, meaning)
            place = end
        }
    }

    private static func belongsToWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "0"..."9", "A"..."Z", "a"..."z", "-", "_": true
        default: !scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        }
    }

    /// A character of a text takes at most six bytes, `&quot;` or `\u0085`, if it is none of those that are always written
    /// as they are.
    private static func mostBytes(of text: String) -> Int {
        text.utf8.reduce(0) { count, byte in
            switch byte {
            case 0x20, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80..<0xC2, 0xC3..<0xD8: count + 1
            default: count + 6
            }
        }
    }
}
