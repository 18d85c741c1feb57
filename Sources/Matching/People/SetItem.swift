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
        var rest = Text.trimmed(part)
        isMust = rest.utf8.last == UInt8(ascii: "!")
        while rest.utf8.last == UInt8(ascii: "!") {
            rest = Text.trimmed(String(rest.dropLast()))
        }
        guard !rest.isEmpty else { return nil }
        text = Text.nfc(rest)
    }

    /// Whether a byte parts the members of a set.
    static func isSeparator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "|"), UInt8(ascii: "/"), UInt8(ascii: ";"), UInt8(ascii: ","), 0x0A...0x0D: true
        default: false
        }
    }
}
