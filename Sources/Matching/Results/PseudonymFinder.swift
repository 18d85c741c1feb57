/// Finds pseudonyms in texts, and says who they stand for.
struct PseudonymFinder {
    /// What a pseudonym stands for, by the pseudonym.
    private var meanings: [String: String] = [:]

    init(_ key: PseudonymKey) {
        for entry in key.entries {
            meanings[entry.pseudonym.text] = entry.id.text
            meanings[entry.pseudonymousName] = entry.name
        }
    }

    /// What a whole text stands for; `nil` for any text that is no pseudonym.
    func meaning(_ text: String) -> String? { meanings[text] }

    /// A text with the people in the place of their pseudonyms.
    ///
    /// A pseudonym counts where it is a word of its own, never as a part of another.
    ///
    /// - Parameter written: how what a pseudonym stands for is written where the text stands.
    /// - Returns: `nil` where there is no pseudonym in the text.
    /// - Complexity: O(*n*) for *n* characters.
    func revealed(_ text: String, written: (String) -> String = { $0 }) -> String? {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "M") || $0 == UInt8(ascii: "E") }) else { return nil }
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        // One by one: a sequence as a whole is put behind a copy of all that came before.
        func append(_ part: some Sequence<Unicode.Scalar>) { for scalar in part { result.append(scalar) } }
        var (copied, place) = (0, 0)
        while place < scalars.count {
            guard let (meaning, end) = pseudonym(at: place, in: scalars) else {
                place += 1
                continue
            }
            append(scalars[copied..<place])
            append(written(meaning).unicodeScalars)
            (copied, place) = (end, end)
        }
        if copied == 0 { return nil }
        append(scalars[copied...])
        return String(result)
    }

    private static let openings = PseudonymKey.Role.allCases.flatMap {
        [Array($0.prefix.unicodeScalars), Array($0.namePrefix.unicodeScalars)]
    }

    /// What the pseudonym at a place stands for, and where it ends; `nil` where there is none.
    private func pseudonym(at place: Int, in scalars: [Unicode.Scalar]) -> (meaning: String, end: Int)? {
        let first = scalars[place]
        guard first == "M" || first == "E", place == 0 || !Self.belongsToWord(scalars[place - 1]) else { return nil }
        for opening in Self.openings where scalars[place...].starts(with: opening) {
            var end = place + opening.count
            while end < scalars.count, Self.belongsToWord(scalars[end]) { end += 1 }
            var word = String.UnicodeScalarView()
            word.append(contentsOf: scalars[place..<end])
            if let meaning = meanings[String(word)] { return (meaning, end) }
        }
        return nil
    }

    private static func belongsToWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "0"..."9", "A"..."Z", "a"..."z", "-", "_": true
        default: !scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        }
    }
}
