import Matching

/// What kind of value an option or an argument takes: what is accepted, how help names it, what a shell completes.
enum ValueKind: Hashable, Sendable {
    /// The path of a file, or `-`.
    case file
    /// The path of a directory.
    case directory
    /// One of a few words.
    case word([String])
    /// Any text; the placeholder is what help shows, such as `NAME=POINTS`.
    case text(String)
    /// A whole number in a range.
    case integer(ClosedRange<Int>)
    /// A day, as `2026-03-01`.
    case date

    /// Whether a text is a value of this kind.
    func accepts(_ text: String) -> Bool {
        switch self {
        case .file, .directory, .text: true
        case .word(let allowed): allowed.contains(text)
        case .integer(let range): Int(text).map(range.contains) ?? false
        case .date: CalendarDate(text)?.iso == text
        }
    }

    /// The allowed word nearest to a mistyped one; `nil` for other kinds and for words unlike them all.
    func suggestion(for text: String) -> String? {
        guard case .word(let allowed) = self else { return nil }
        return Suggestion.nearest(to: text, among: allowed)
    }
}
