/// A word of the coordinator's own: a subject, an interest, a role or an area.
///
/// Terms are the same where their keys are: case, spaces around and between words, and the way accents are stored do
/// not matter.
public struct Term: Hashable, Sendable {
    /// The term as it was first written, trimmed; never empty.
    public let text: String
    /// What the term is compared by.
    public let key: String

    /// Creates a term from what a cell, or a part of one, holds.
    ///
    /// - Returns: `nil` for a text without a visible character.
    public init?(_ text: String) {
        let trimmed = Text.nfc(Text.trimmed(text))
        guard !trimmed.isEmpty else { return nil }
        self.text = trimmed
        key = Text.key(trimmed)
    }

    /// Creates a term from a member of a set, which is in good form already.
    init(_ item: SetItem) {
        text = item.text
        key = Text.key(item.text)
    }

    /// Whether the term is a word, and not punctuation alone: two who wrote a dash have nothing in common.
    var isWord: Bool { !Text.isPunctuation(text) }

    /// Whether two terms have the same key.
    public static func == (first: Term, second: Term) -> Bool {
        first.key == second.key
    }

    /// Hashes the key.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(key)
    }
}
