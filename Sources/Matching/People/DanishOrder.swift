/// A place in Danish alphabetical order: a to z, æ, ø, å.
///
///     ["Ørsted", "Aarhus", "zebra", "Ærø", "Århus", "École"].sortedByName()
///     // ["Aarhus", "École", "zebra", "Ærø", "Ørsted", "Århus"]
///
/// - Case and accents count only between words that are otherwise alike: é is e. As Danish dictionaries have it, ä is æ,
///   ö and ő are ø, ü and ű are y, and ð is d. `aa` is two letters.
/// - Spaces and signs come before digits, digits before letters, and letters of other scripts last, in the order of
///   Unicode.
/// - Words that are still alike come in the order of their scalars in normalisation form C, so that the order is the same
///   whatever order the words came in. Two words are equal only where they are so canonically.
///
/// It is used in both languages: the names that are sorted are Danish more often than not.
public struct DanishOrder: Hashable, Comparable, Sendable {
    /// The letters of the word, folded.
    private let letters: [UInt32]
    /// The word itself, for words with the same letters.
    private let scalars: [UInt32]

    /// The place of a word; white space around it does not count.
    ///
    /// - Complexity: O(*n*) in the length of the word.
    public init(_ word: String) {
        let trimmed = Text.nfc(Text.trimmed(word))
        scalars = trimmed.unicodeScalars.map(\.value)
        letters = Text.key(trimmed).unicodeScalars.flatMap(Self.letters)
    }

    /// Whether a word comes before another.
    public static func < (first: DanishOrder, second: DanishOrder) -> Bool {
        if first.letters != second.letters { return first.letters.lexicographicallyPrecedes(second.letters) }
        return first.scalars.lexicographicallyPrecedes(second.scalars)
    }

    // MARK: Letters

    /// What is added to a sign, a digit, a Danish letter and any other letter, so that they come in this order.
    private static let (digit, danish, other): (UInt32, UInt32, UInt32) = (0x20_0000, 0x40_0000, 0x60_0000)
    /// The letters after z, in their order.
    private static let (ae, oe, aa): (UInt32, UInt32, UInt32) = (danish + 0x7B, danish + 0x7C, danish + 0x7D)

    /// A scalar in lower case as what it is sorted by; nothing for a mark that stands on the letter before.
    private static func letters(_ scalar: Unicode.Scalar) -> [UInt32] {
        switch scalar {
        case "a"..."z": return [danish + scalar.value]
        case "0"..."9": return [digit + scalar.value]
        case "æ", "ä", "ǽ", "ǣ": return [ae]
        case "ø", "ö", "ő", "œ", "ǿ": return [oe]
        case "å", "ǻ": return [aa]
        case "ü", "ű": return [danish + Unicode.Scalar("y").value]
        case "ð": return [danish + Unicode.Scalar("d").value]
        case "ß": return Array(repeating: danish + Unicode.Scalar("s").value, count: 2)
        case "þ": return [danish + Unicode.Scalar("t").value, danish + Unicode.Scalar("h").value]
        default: break
        }
        if let base = baseLetter(of: scalar) { return [danish + base] }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .format: return []
        case .decimalNumber, .letterNumber, .otherNumber: return [digit + scalar.value]
        case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
            return [other + scalar.value]
        default: return [scalar.value]
        }
    }

    /// The plain letter under an accent, by the scalar's Unicode name: `LATIN SMALL LETTER E WITH ACUTE`.
    private static func baseLetter(of scalar: Unicode.Scalar) -> UInt32? {
        let (start, end) = ("LATIN SMALL LETTER ", " WITH ")
        guard scalar.value > 0x7F, let name = scalar.properties.name else { return nil }
        if name == "LATIN SMALL LETTER DOTLESS I" { return Unicode.Scalar("i").value }
        guard name.hasPrefix(start), name.dropFirst(start.count + 1).hasPrefix(end) else { return nil }
        return name.dropFirst(start.count).unicodeScalars.first.map { $0.value + 0x20 }
    }
}

extension Sequence {
    /// The elements in the Danish alphabetical order of a name of each; see ``DanishOrder``.
    ///
    /// Elements with equal names stay in the order they came in.
    ///
    /// - Complexity: O(*n* log *n*) comparisons; each name is folded once.
    public func sorted(byName name: (Element) -> String) -> [Element] {
        let keyed = map { (key: DanishOrder(name($0)), element: $0) }.enumerated()
        return keyed.sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }.map(\.element.element)
    }
}

extension Sequence<String> {
    /// The words in Danish alphabetical order; see ``DanishOrder``.
    public func sortedByName() -> [String] { sorted(byName: { $0 }) }
}
