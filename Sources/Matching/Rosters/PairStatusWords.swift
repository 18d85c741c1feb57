extension PairDirectives.Status {
    /// The word in a file of pairs, in one language.
    public func word(in language: DisplayLanguage) -> String {
        switch (self, language) {
        case (_, .english): rawValue
        case (.lock, .danish): "lås"
        case (.lockAnyway, .danish): "lås!"
        case (.forbid, .danish): "forbudt"
        case (.previous, .danish): "tidligere"
        case (.continued, .danish): "fortsæt"
        case (.declined, .danish): "afslået"
        }
    }

    /// Every word that a status may be written as.
    static var words: [String] {
        DisplayLanguage.allCases.flatMap { language in allCases.map { $0.word(in: language) } }
    }

    /// Reads a status in either language and any case.
    ///
    /// - Returns: `nil` for any other text, the empty one included.
    public init?(_ text: String) {
        guard let status = Self.statusOfKey[Text.key(text)] else { return nil }
        self = status
    }

    private static let statusOfKey: [String: Self] = {
        var result: [String: Self] = [:]
        for language in DisplayLanguage.allCases {
            for status in allCases { result[Text.key(status.word(in: language))] = status }
        }
        return result
    }()
}
