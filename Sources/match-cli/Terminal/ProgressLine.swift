/// One line on standard error that tells how far the work is, and is gone afterwards.
///
/// Writes nothing where standard error is not a terminal that can rewrite a line.
struct ProgressLine: Sendable {
    private let terminal: Terminal
    private var isShown = false

    /// A line that shows nothing yet.
    init(_ terminal: Terminal) { self.terminal = terminal }

    /// Shows a text in place of the last one.
    mutating func show(_ text: String) {
        guard terminal.canRewriteLine else { return }
        let line = DisplayText.shortened(DisplayText.escaped(text), to: terminal.width - 1)
        StandardError.write("\r\(line)\u{1B}[K")
        isShown = true
    }

    /// Takes the line away.
    mutating func clear() {
        guard isShown else { return }
        StandardError.write("\r\u{1B}[K")
        isShown = false
    }
}
