/// What a list calls a person: unique on its list, compared by the bytes of its normalisation form C.
///
/// Ids are ordered by those bytes, so that `M10` comes before `M2` and the order is the same on every machine. Case
/// matters: `m1` and `M1` are two people.
public struct PersonID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The id, trimmed and in normalisation form C; never empty.
    public let text: String

    /// Creates an id from what a cell holds.
    ///
    /// - Returns: `nil` for a text without a visible character.
    public init?(_ text: String) {
        let trimmed = Text.nfc(Text.trimmed(text))
        guard !trimmed.isEmpty else { return nil }
        self.text = trimmed
    }

    /// The id itself.
    public var description: String { text }

    /// Whether an id comes before another in byte order.
    public static func < (first: PersonID, second: PersonID) -> Bool {
        first.text < second.text
    }
}
