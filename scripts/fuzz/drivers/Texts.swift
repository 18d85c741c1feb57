import Matching
@testable import match_cli

/// Any text is shown in any width, and never holds what commands a terminal.
func testText(_ bytes: [UInt8]) {
    var input = Input(bytes)
    let width = Int(input.byte())
    let text = input.text
    let harmless = DisplayText.escaped(text)
    claim(DisplayText.escaped(harmless) == harmless, "harmless once is harmless")
    claim(!harmless.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }, "no command")
    claim(!harmless.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) }, "nothing turns a line round")
    let shortened = DisplayText.shortened(harmless, to: width)
    claim(DisplayText.width(of: shortened) <= max(width, 0) + 1, "short enough")
    claim(DisplayText.width(of: DisplayText.padded(shortened, to: width)) >= width, "wide enough")
    claim(DisplayText.width(of: DisplayText.rightAligned(shortened, to: width)) >= width, "wide enough")
    for line in DisplayText.wrapped(harmless, to: width, indent: 2) {
        let words = line.split(separator: " ")
        claim(words.count <= 1 || DisplayText.width(of: line) <= width + 2, "lines that fit")
    }
}
