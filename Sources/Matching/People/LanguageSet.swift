/// The languages of one person: never empty, without duplicates, the preferred one first.
public struct LanguageSet: Sendable, Hashable {
    /// The languages in the order written; the first is preferred.
    public let languages: [Language]
    /// The languages marked with `!`, which a mentor must speak; some of ``languages``.
    public let musts: Set<Language>

    /// Why a cell is not a set of languages.
    public enum ParseError: Error, Hashable, Sendable {
        /// No language in the cell.
        case empty
        /// Words that are no language, each with the one probably meant.
        case unknownLanguages([UnknownLanguage])
    }

    /// A word that is no language.
    public struct UnknownLanguage: Hashable, Sendable {
        /// The word as written.
        public let text: String
        /// The name of the language that was probably meant.
        public let suggestion: String?
    }

    /// Reads a cell: names in Danish or English or ISO 639-1 codes, split at `|`, `/`, `;`, `,` and newlines, a must
    /// marked with `!` behind it.
    ///
    /// - Throws: ``ParseError`` with the unknown words of the cell, of which it names no more than the first ten.
    public static func parse(_ text: String) throws(ParseError) -> LanguageSet {
        var languages: [Language] = []
        var musts: Set<Language> = []
        var unknown: [UnknownLanguage] = []
        for item in SetItem.items(text) {
            guard let language = Language(item.text) else {
                // Whoever pastes a page into a cell is helped by a few of its words.
                if unknown.count == 10 { break }
                let suggestion = Language.vocabulary.suggestion(for: item.text)
                unknown.append(UnknownLanguage(text: Text.excerpt(item.text), suggestion: suggestion))
                continue
            }
            languages.append(language)
            if item.isMust { musts.insert(language) }
        }
        guard unknown.isEmpty else { throw .unknownLanguages(unknown) }
        guard let result = LanguageSet(languages: languages, musts: musts) else { throw .empty }
        return result
    }

    /// Reads a cell as ``parse(_:)`` does.
    ///
    /// - Returns: `nil` for a cell with an unknown word, or without a language.
    public init?(_ text: String) {
        guard let parsed = try? Self.parse(text) else { return nil }
        self = parsed
    }

    /// Creates a set of languages, each kept where it stands first.
    ///
    /// - Parameters:
    ///   - languages: in the order written, the preferred one first.
    ///   - musts: those that are not among the languages are left out.
    /// - Returns: `nil` where there is no language.
    public init?(languages: [Language], musts: Set<Language> = []) {
        guard !languages.isEmpty else { return nil }
        self.languages = withoutDuplicates(languages)
        self.musts = musts.isEmpty ? musts : musts.intersection(languages)
    }
}
