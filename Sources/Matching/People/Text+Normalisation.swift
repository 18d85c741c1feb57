extension Text {
    /// The text in Unicode normalisation form C, in which `å` is one scalar whether it was written as one or as two.
    ///
    /// Composes the scripts up to U+1FFF (Latin, Greek, Cyrillic, Arabic, the Indic scripts) and Hangul, which is
    /// every composition that names and words are written with.
    ///
    /// After every 30th mark of a run comes an invisible joiner, as `streamSafe` says.
    ///
    /// - Complexity: O(*n*) for *n* bytes. Texts without a scalar from U+0300 on, which nothing composes with, are
    ///   returned as they are.
    public static func nfc(_ text: String) -> String {
        guard mayHoldMarks(text) else { return text }
        var result = String.UnicodeScalarView()
        for character in streamSafe(text) {
            appendComposed(character, to: &result)
        }
        return String(result)
    }

    /// The text in the standard's stream-safe format: after every 30th mark of a run an invisible joiner (U+034F).
    ///
    /// No language puts as many marks on a letter. A run of hundreds of thousands, which somebody could put into a cell, would
    /// take hours to sort wherever texts are compared.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    static func streamSafe(_ text: String) -> String {
        let longestRun = 30
        // A mark takes at least two bytes.
        guard text.utf8.count > 2 * longestRun, mayHoldMarks(text) else { return text }
        var result = String.UnicodeScalarView()
        var (run, isChanged) = (0, false)
        for scalar in text.unicodeScalars {
            run = scalar.value >= 0x300 && combiningClass(scalar) > 0 ? run + 1 : 0
            if run > longestRun {
                result.append("\u{34F}")
                (run, isChanged) = (1, true)
            }
            result.append(scalar)
        }
        return isChanged ? String(result) : text
    }

    /// Whether a text can hold a mark: the UTF-8 of every scalar from U+0300 on begins with 0xCC or above, and no other byte
    /// of a text is so large.
    private static func mayHoldMarks(_ text: String) -> Bool { text.utf8.contains { $0 >= 0xCC } }

    private static func appendComposed(_ character: Character, to result: inout String.UnicodeScalarView) {
        let scalars = Array(character.unicodeScalars)
        if scalars.count == 1 {
            let scalar = scalars[0]
            // Such as the ångström sign, for which form C has a plain letter.
            let replaced = scalar.properties.isFullCompositionExclusion ? composition[String(character)] : nil
            result.append(replaced ?? scalar)
        } else if let whole = composition[String(character)] {
            result.append(whole)
        } else {
            // One by one: a sequence as a whole is put behind a copy of all that came before.
            for scalar in composed(inCanonicalOrder(scalars)) { result.append(scalar) }
        }
    }

    /// Sorts each run of marks by combining class, as the standard's canonical ordering does.
    private static func inCanonicalOrder(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var marks: [(rank: UInt8, place: Int)] = []
        for (place, scalar) in scalars.enumerated() {
            let rank = combiningClass(scalar)
            if rank > 0 {
                marks.append((rank, place))
            } else {
                // The place keeps marks of one class in order: they do not commute.
                result += marks.sorted { $0 < $1 }.map { scalars[$0.place] }
                marks.removeAll()
                result.append(scalar)
            }
        }
        return result + marks.sorted { $0 < $1 }.map { scalars[$0.place] }
    }

    /// The standard's canonical composition of scalars in canonical order.
    private static func composed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var starter: Int?
        for scalar in scalars {
            let rank = combiningClass(scalar)
            if let place = starter {
                let last = result.count - 1
                let isBlocked =
                    last > place && (combiningClass(result[last]) >= rank || combiningClass(result[last]) == 0)
                if !isBlocked, let pair = composed(result[place], scalar) {
                    result[place] = pair
                    continue
                }
            }
            if rank == 0 { starter = result.count }
            result.append(scalar)
        }
        return result
    }

    private static func composed(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
        if let syllable = hangulSyllable(first.value, second.value) { return syllable }
        var pair = String.UnicodeScalarView()
        pair.append(first)
        pair.append(second)
        return composition[String(pair)]
    }

    /// Hangul syllables are composed by arithmetic: leading consonant and vowel, then a trailing consonant.
    private static func hangulSyllable(_ first: UInt32, _ second: UInt32) -> Unicode.Scalar? {
        let leads: Range<UInt32> = 0x1100..<0x1113
        let vowels: Range<UInt32> = 0x1161..<0x1176
        let trails: Range<UInt32> = 0x11A8..<0x11C3
        let syllables: Range<UInt32> = 0xAC00..<0xD7A4
        if leads.contains(first) && vowels.contains(second) {
            return Unicode.Scalar(0xAC00 + ((first - 0x1100) * 21 + (second - 0x1161)) * 28)
        }
        if syllables.contains(first) && (first - 0xAC00).isMultiple(of: 28) && trails.contains(second) {
            return Unicode.Scalar(first + second - 0x11A7)
        }
        return nil
    }

    private static func combiningClass(_ scalar: Unicode.Scalar) -> UInt8 {
        scalar.properties.canonicalCombiningClass.rawValue
    }

    /// Single scalars, each found under every spelling of it: equality and hashing of strings are canonical.
    private static let composition: [String: Unicode.Scalar] = {
        var result: [String: Unicode.Scalar] = [:]
        for value: UInt32 in 0xC0...0x1FFF {
            guard let scalar = Unicode.Scalar(value), !scalar.properties.isFullCompositionExclusion else { continue }
            result[String(scalar)] = scalar
        }
        return result
    }()
}
