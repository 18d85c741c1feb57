/// What is known about the place that output goes to.
struct Terminal: Hashable, Sendable {
    /// Whether a person looks at it.
    let isTerminal: Bool
    /// How many columns a line may take.
    let width: Int
    /// Whether colours are welcome.
    let usesColour: Bool
    /// Whether a line may be written again over itself.
    let canRewriteLine: Bool
    /// Whether block characters are shown: the terminal's text is UTF-8.
    let drawsBlocks: Bool

    /// The width where nothing else is known.
    static let usualWidth = 80

    /// Judges by what the system and the environment say.
    ///
    /// - Parameters:
    ///   - columns: the variable `COLUMNS`, which wins over what was measured.
    ///   - noColour: the variable `NO_COLOR`; anything but empty forbids colours.
    ///   - type: the variable `TERM`.
    ///   - locale: the first of the variables `LC_ALL`, `LC_CTYPE` and `LANG` that is not empty.
    init(
        isTerminal: Bool,
        measuredWidth: Int?,
        columns: String?,
        noColour: String?,
        type: String?,
        locale: String? = nil
    ) {
        self.isTerminal = isTerminal
        let stated = columns.flatMap { Int($0) }.flatMap { (1...10_000).contains($0) ? $0 : nil }
        let measured = measuredWidth.flatMap { $0 > 0 ? $0 : nil }
        width = stated ?? measured ?? Self.usualWidth
        canRewriteLine = isTerminal && type != "dumb"
        usesColour = canRewriteLine && (noColour ?? "").isEmpty
        let encoding = (locale ?? "").lowercased()
        drawsBlocks = canRewriteLine && (encoding.contains("utf-8") || encoding.contains("utf8"))
    }

    /// Where data goes.
    static var output: Terminal { Terminal(descriptor: 1) }
    /// Where messages go.
    static var error: Terminal { Terminal(descriptor: 2) }

    private init(descriptor: Int32) {
        let isTerminal = Platform.isTerminal(descriptor)
        self.init(
            isTerminal: isTerminal,
            measuredWidth: isTerminal ? Platform.windowWidth(descriptor) : nil,
            columns: Platform.environment("COLUMNS"),
            noColour: Platform.environment("NO_COLOR"),
            type: Platform.environment("TERM"),
            locale: ["LC_ALL", "LC_CTYPE", "LANG"].compactMap(Platform.environment).first { !$0.isEmpty }
        )
    }

    /// How a text can stand out.
    enum Style: Int, Sendable {
        case bold = 1
        case dim = 2
        case red = 31
        case green = 32
        case yellow = 33
    }

    /// The text in a style, or plain where colours are not welcome.
    func styled(_ text: String, _ style: Style) -> String {
        usesColour && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}
