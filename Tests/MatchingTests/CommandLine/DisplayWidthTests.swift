import Testing

@testable import match_cli

@Suite("Text in columns of a table")
struct DisplayWidthTests {
    /// Found by fuzzing: what begins a name joins the space before it.
    @Test(
        "A text that begins with half a picture is as wide as one that does not",
        arguments: [
            "\u{FE0F}Anna", "\u{1F3FB}Anna", "\u{301}Anna", "\u{200D}👩 Anna", "\u{20E3}Anna", "🇩Anna", "Anna\u{FE0F}",
        ]
    )
    func joined(name: String) {
        for width in 0..<12 {
            let cell = DisplayText.shortened(name, to: width)
            #expect(DisplayText.width(of: cell) <= width)
            #expect(DisplayText.width(of: DisplayText.rightAligned(cell, to: width)) == width)
            #expect(DisplayText.width(of: DisplayText.padded(cell, to: width)) == width)
        }
    }
}
