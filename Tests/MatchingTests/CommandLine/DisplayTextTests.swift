import Testing

@testable import match_cli

@Suite("Text on a terminal")
struct DisplayTextTests {
    @Test(
        "Width in columns",
        arguments: [
            ("", 0), ("abc", 3), ("æøå", 3), ("e\u{301}", 1), ("日本", 4), ("ｆｕ", 4), ("한국", 4),
            ("\u{1112}\u{1161}\u{11AB}", 2),
            ("🙂", 2), ("👩‍👩‍👧", 2), ("🇩🇰", 2), ("❤️", 2), ("1️⃣", 2), ("a\u{200D}b", 2), ("…", 1), ("العربية", 7), ("ไทย", 3),
            ("กำ", 2), ("के", 1),
        ]
    )
    func width(text: String, expected: Int) {
        #expect(DisplayText.width(of: text) == expected)
    }

    @Test(
        "What could command a terminal is shown instead",
        arguments: [
            ("plain æ", "plain æ"), ("a\u{1B}[2Jb", #"a\u{1B}[2Jb"#), ("a\nb\tc\r\nd", "a b c  d"),
            ("\u{202E}abc", #"\u{202E}abc"#), ("\u{2066}x\u{2069}", #"\u{2066}x\u{2069}"#),
            ("\u{7F}\u{9B}", #"\u{7F}\u{9B}"#),
            ("a\u{2028}b\u{A0}c", "a b c"), ("\u{0}", #"\u{0}"#), ("\u{200B}\u{FEFF}", #"\u{200B}\u{FEFF}"#),
            ("👩‍👧", "👩‍👧"), ("a\u{61C}", #"a\u{61C}"#), ("\u{85}", " "),
        ]
    )
    func escaped(text: String, expected: String) {
        #expect(DisplayText.escaped(text) == expected)
    }

    @Test("A file of several lines keeps them, and nothing else that could command a terminal")
    func lines() {
        #expect(DisplayText.escapedLines("\u{FEFF}a;\u{1B}c\r\nb\rc;\u{202E}\n\n") == "a;\\u{1B}c\nb c;\\u{202E}\n\n")
        #expect(DisplayText.escapedLines("") == "" && DisplayText.escapedLines("æ\u{9B}") == "æ\\u{9B}")
    }

    @Test(
        "Shortened to a width",
        arguments: [
            ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 1, "…"), ("abcdef", 0, ""), ("日本語", 6, "日本語"),
            ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("日本語", 2, "…"), ("ab cd", 4, "ab…"), ("👩‍👩‍👧x", 2, "…"),
        ]
    )
    func shortened(text: String, width: Int, expected: String) {
        #expect(DisplayText.shortened(text, to: width) == expected)
    }
}
