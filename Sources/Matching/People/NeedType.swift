/// A place on the scale from a social need to one of work and career.
///
/// A mentee needs one place; a mentor offers a span of the scale around his or her own.
public enum NeedType: Int, CaseIterable, Sendable, Hashable {
    /// Social support only.
    case social = 1
    /// Social support first of all.
    case mostlySocial
    /// Social support as much as help with work.
    case both
    /// Help with work and education first of all.
    case mostlyCareer
    /// Help with work and education only.
    case career

    /// The places, 1 to 5, that a mentor of the type offers.
    public var offeredSpan: ClosedRange<Int> {
        switch self {
        case .social: 1...2
        case .mostlySocial: 1...3
        case .both: 1...5
        case .mostlyCareer: 3...5
        case .career: 4...5
        }
    }

    /// Reads a type in Danish or English, in any case; a hyphen or an underscore counts as a space.
    public init?(_ text: String) {
        let key = Text.key(text)
        guard let known = Self.byKey[key] ?? Self.byKey[Text.looseKey(key)] else { return nil }
        self = known
    }

    /// What a cell may say, in both languages, for suggestions.
    public static let words = [
        "social", "mest social", "begge", "både og", "mest erhverv", "erhverv", "mostly social", "both",
        "mostly career", "career",
    ]

    /// The type's name as a cell would hold it.
    public func name(in language: DisplayLanguage) -> String {
        switch (self, language) {
        case (.social, _): "social"
        case (.mostlySocial, .danish): "mest social"
        case (.mostlySocial, .english): "mostly social"
        case (.both, .danish): "begge"
        case (.both, .english): "both"
        case (.mostlyCareer, .danish): "mest erhverv"
        case (.mostlyCareer, .english): "mostly career"
        case (.career, .danish): "erhverv"
        case (.career, .english): "career"
        }
    }

    private static let byKey: [String: NeedType] = {
        var result = ["både og": both]
        for type in allCases {
            for language in DisplayLanguage.allCases {
                result[type.name(in: language)] = type
            }
        }
        return result
    }()
}
