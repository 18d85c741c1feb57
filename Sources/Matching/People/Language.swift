/// A language with an ISO 639-1 code.
///
/// Ordered by code. Languages that share a code are one: Dari and Farsi are Persian, Kurmanji and Sorani are Kurdish,
/// and bokmål (`nb`) is Norwegian.
public struct Language: Hashable, Comparable, Sendable {
    /// Where the language stands in the table, which is in the order of the codes.
    private let index: UInt8

    private init(index: Int) {
        self.index = UInt8(index)
    }

    /// Reads a name in Danish or English, another common name, or a code, in any case.
    ///
    /// A name may have words in brackets behind it, which do not count: `kurdisk (sorani)`.
    ///
    /// - Returns: `nil` for a name that is not in the table.
    public init?(_ nameOrCode: String) {
        let key = Text.key(nameOrCode)
        if let known = Self.table.byKey[key] {
            self = known
        } else if key.hasSuffix(")"), let bracket = key.firstIndex(of: "("),
            let known = Self.table.byKey[Text.trimmed(String(key[..<bracket]))]
        {
            self = known
        } else {
            return nil
        }
    }

    /// The ISO 639-1 code: two small letters.
    public var code: String { Self.table.entries[Int(index)].code }
    /// The name in Danish, in small letters: `arabisk`.
    public var danishName: String { Self.table.entries[Int(index)].danish }
    /// The name in English: `Arabic`.
    public var englishName: String { Self.table.entries[Int(index)].english }

    /// The name in a language of the programs.
    public func name(in language: DisplayLanguage) -> String {
        switch language {
        case .danish: danishName
        case .english: englishName
        }
    }

    /// Whether a language's code comes before another's.
    public static func < (first: Language, second: Language) -> Bool {
        first.index < second.index
    }

    /// All languages in the order of their codes.
    public static let all: [Language] = table.entries.indices.map(Language.init(index:))

    /// Every Danish and English name, for suggestions.
    public static let names: [String] = table.entries.flatMap { [$0.danish, $0.english] + $0.otherNames }

    /// ``names``, to find the one meant by a misspelt one.
    static let vocabulary = Vocabulary(names)

    /// A language's line in the table.
    private struct Entry {
        var code: String
        var danish: String
        var english: String
        var otherNames: [String]
    }

    private static let table: (entries: [Entry], byKey: [String: Language]) = {
        var entries: [Entry] = []
        var byKey: [String: Language] = [:]
        for line in tableText.split(separator: "\n") {
            let cells = line.split(separator: ";", omittingEmptySubsequences: false).map { Text.trimmed(String($0)) }
            let others = cells[3].split(separator: ",").map { Text.trimmed(String($0)) }
            let language = Language(index: entries.count)
            entries.append(Entry(code: cells[0], danish: cells[1], english: cells[2], otherNames: others))
            for name in cells[0..<3] + others where !name.isEmpty {
                byKey[Text.key(name)] = language
            }
        }
        return (entries, byKey)
    }()
}
