/// A language that the programs speak to people.
///
/// The raw value is its ISO 639-1 code, as in `--lang da`.
public enum DisplayLanguage: String, CaseIterable, Sendable, Hashable {
    /// Danish.
    case danish = "da"
    /// English.
    case english = "en"
}
