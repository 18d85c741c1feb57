import Foundation

/// Times as bars of plain characters on a logarithmic scale that does not change, so that bars can be drawn one by one.
struct BarChart: Sendable {
    /// Whether parts may stand out in colour.
    let usesColour: Bool

    /// The scale: each decade takes as many characters.
    private static let lowest = 0.01
    private static let decades = 7
    private static let charactersPerDecade = 5

    init(usesColour: Bool) { self.usesColour = usesColour }

    /// Judges by where standard output goes, and by `NO_COLOR` and `TERM`.
    static var output: BarChart {
        let environment = ProcessInfo.processInfo.environment
        let isWelcome = (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
        return BarChart(usesColour: isatty(1) == 1 && isWelcome)
    }

    /// What stands above the bars: the decades, from 10 microseconds.
    static var scale: String {
        let marks = ["10us", "0.1", "1ms", "10", "0.1s", "1s", "10s", "100s"]
        return marks.map { $0.padding(toLength: charactersPerDecade, withPad: " ", startingAt: 0) }.joined()
    }

    /// The bar of a time: `#` up to the median, and `-` on to the upper end of the spread.
    func bar(milliseconds: Double, upTo upper: Double) -> String {
        let (solid, all) = (Self.length(milliseconds), Self.length(upper))
        let bar = String(repeating: "#", count: solid)
        return styled(bar, "36") + String(repeating: "-", count: max(0, all - solid))
    }

    /// A share of a whole as a bar of so many characters.
    func bar(share: Double, width: Int) -> String {
        let length = max(0, min(width, Int((share * Double(width)).rounded())))
        return styled(String(repeating: "#", count: length), "36") + String(repeating: " ", count: width - length)
    }

    func bad(_ text: String) -> String { styled(text, "31") }
    func good(_ text: String) -> String { styled(text, "32") }
    func strong(_ text: String) -> String { styled(text, "1") }

    private func styled(_ text: String, _ code: String) -> String {
        usesColour && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }

    /// At least one character, so that something is seen.
    static func length(_ milliseconds: Double) -> Int {
        guard milliseconds > lowest else { return 1 }
        let length = (log10(milliseconds / lowest) * Double(charactersPerDecade)).rounded()
        return max(1, min(decades * charactersPerDecade, Int(length)))
    }
}
