import Testing

@testable import match_cli

@Suite("Tables")
struct TextTableTests {
    private func terminal(_ width: Int, type: String = "xterm", noColour: String? = "1") -> Terminal {
        Terminal(isTerminal: true, measuredWidth: width, columns: nil, noColour: noColour, type: type)
    }

    @Test("Columns are aligned by what is seen")
    func aligned() {
        var table = TextTable([.init("mentor"), .init("navn", isFlexible: true), .init("score", .right)])
        table.append(["M01", "日本 太郎", "87.3"])
        table.append(["M2", "Åse", "9.0"])
        table.append(["M003"])
        #expect(
            table.lines(for: terminal(80)) == [
                "mentor  navn       score", "M01     日本 太郎   87.3", "M2      Åse          9.0", "M003",
            ]
        )
    }

    @Test("The widest flexible columns give way first")
    func fitted() {
        var table = TextTable([.init("id"), .init("a", isFlexible: true), .init("b", isFlexible: true)])
        table.append(["M01", String(repeating: "x", count: 30), "short"])
        #expect(table.fittedWidths(in: 80) == [3, 30, 5])
        #expect(table.fittedWidths(in: 42) == [3, 30, 5])
        #expect(table.fittedWidths(in: 30) == [3, 18, 5])
        #expect(table.fittedWidths(in: 16) == [3, 5, 4])
        #expect(table.fittedWidths(in: 5) == [3, 4, 4])
    }

    @Test("No line is wider than the terminal, whatever the cells hold", arguments: 1...60)
    func neverTooWide(width: Int) {
        var table = TextTable([
            .init("identity"), .init("first", isFlexible: true), .init("second", isFlexible: true), .init("n", .right),
        ])
        table.append(["M01", "日本語のとても長い名前です", "👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧 and more words here", "1"])
        table.append(["M\u{1B}[1m2", "e\u{301}e\u{301}e\u{301} line\nbreak", "\u{202E}reversed", "123456"])
        for line in table.lines(for: terminal(width)) {
            #expect(DisplayText.width(of: line) <= width)
            #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
        }
    }

    @Test("Only the header is bold, and only where colours are welcome")
    func colour() {
        var table = TextTable([.init("id")])
        table.append(["M01"])
        #expect(table.lines(for: terminal(80, noColour: nil)) == ["\u{1B}[1mid\u{1B}[0m", "M01"])
        #expect(table.lines(for: terminal(80, noColour: "")) == ["\u{1B}[1mid\u{1B}[0m", "M01"])
        #expect(table.lines(for: terminal(80, type: "dumb", noColour: nil)) == ["id", "M01"])
        #expect(table.lines(for: terminal(80, noColour: "1")) == ["id", "M01"])
    }

    @Test("Nothing is shortened where nobody looks")
    func pipe() {
        var table = TextTable([.init("a", isFlexible: true)])
        let long = String(repeating: "x", count: 500)
        table.append([long])
        let pipe = Terminal(isTerminal: false, measuredWidth: nil, columns: "20", noColour: nil, type: "xterm")
        #expect(table.lines(for: pipe) == ["a", long])
    }

    @Test(
        "The width: what COLUMNS says, else what was measured, else 80",
        arguments: [
            (nil, nil, 80), (nil, 120, 120), ("60", 120, 60), ("x", 120, 120), ("0", nil, 80), ("-5", 0, 80),
            ("", 90, 90),
        ] as [(String?, Int?, Int)]
    )
    func width(columns: String?, measured: Int?, expected: Int) {
        let terminal = Terminal(
            isTerminal: true,
            measuredWidth: measured,
            columns: columns,
            noColour: nil,
            type: nil
        )
        #expect(terminal.width == expected)
    }
}
