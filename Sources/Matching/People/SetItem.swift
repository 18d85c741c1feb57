/// One member of a set as it stands in a cell: `matematik!`.
struct SetItem: Hashable, Sendable {
    /// The member without its mark, trimmed and in normalisation form C; never empty.
    let text: String
    /// Whether it is marked with `!` as a must.
    let isMust: Bool

    /// Splits a cell at `|`, `/`, `;`, `,` and newlines; empty parts count for nothing.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    static func items(_ text: String) -> [SetItem] {
        text.utf8.split(whereSeparator: isSeparator).compactMap { SetItem(String(Substring($0))) }
    }

    /// Reads one part of a cell; `nil` for an empty one.
    init?(_ part: String) {
        let trimmed = Text.trimmed(part)
        isMust = trimmed.utf8.last == UInt8(ascii: "!")
        guard isMust else {
            guard !trimmed.isEmpty else { return nil }
            text = Text.nfc(trimmed)
            return
        }
        // All marks at once, and what is blank between them: a cell may hold a million.
        let scalars = trimmed.unicodeScalars
        guard let end = scalars.lastIndex(where: { $0 != "!" && !Text.isBlank($0) }) else { return nil }
        text = Text.nfc(String(scalars[...end]))
    }

    /// Whether it is more than punctuation.
    var isWord: Bool { !Text.isPunctuation(text) }

    /// Whether a byte parts the members of a set.
    static func isSeparator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "|"), UInt8(ascii: "/"), UInt8(ascii: ";"), UInt8(ascii: ","), 0x0A...0x0D: true
        default: false
        }
    }
}
