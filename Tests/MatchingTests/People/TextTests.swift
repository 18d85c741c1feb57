import Foundation
import Testing

@testable import Matching

@Suite struct TextTests {
    @Test(arguments: [
        ("", ""), (" \t\r\n", ""), ("a", "a"), (" a b ", "a b"), ("\u{A0}å\u{A0}", "å"), ("\u{2003}x\u{3000}", "x"),
        ("\u{FEFF}id", "id"), ("x\u{200B}", "x"), ("\u{2028}-\u{2028}", "-"),
    ])
    func trims(text: String, trimmed: String) {
        #expect(Text.trimmed(text).utf8.elementsEqual(trimmed.utf8))
    }

    @Test(arguments: [
        ("Matematik", "matematik"), ("  Dansk \u{A0} som\tandetsprog ", "dansk som andetsprog"),
        ("A\u{30A}rhus", "århus"), ("LÆSNING", "læsning"), ("", ""), (" ", ""), ("e\u{301}", "é"), ("x-y_z", "x-y_z"),
        ("\u{130}", "i\u{307}"),
    ])
    func keys(text: String, key: String) {
        #expect(Text.key(text).utf8.elementsEqual(key.utf8))
        #expect(Text.key(key).utf8.elementsEqual(key.utf8), "a key is its own key")
    }

    /// Foundation's normaliser is the judge.
    @Test func composesEveryScalarAsFoundationDoes() {
        for value: UInt32 in Array(0...0x2FFF) + Array(stride(from: 0xAC00, to: 0xD7A4, by: 97)) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let decomposed = String(scalar).decomposedStringWithCanonicalMapping
            let expected = decomposed.precomposedStringWithCanonicalMapping
            // Symbols above U+1FFF, such as the struck-through arrows, stand in nobody's name.
            if value >= 0x2000 && value < 0x3000 && expected.unicodeScalars.count == 1
                && decomposed.unicodeScalars.count > 1
            {
                continue
            }
            #expect(Text.nfc(decomposed).utf8.elementsEqual(expected.utf8), "U+\(String(value, radix: 16))")
        }
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func composesRandomTextsAsFoundationDoes(seed: UInt64) {
        var dice = SeededGenerator(seed: seed)
        let letters = Array("aeoåøéñỹộçЙих각ก".decomposedStringWithCanonicalMapping.unicodeScalars)
        let marks = (0x300...0x338).compactMap { Unicode.Scalar(UInt32($0)) }
        for _ in 0..<50 {
            var text = String.UnicodeScalarView()
            for _ in 0..<12 {
                text.append((Int.random(in: 0..<3, using: &dice) == 0 ? marks : letters).randomElement(using: &dice)!)
            }
            let string = String(text)
            let expected = string.precomposedStringWithCanonicalMapping
            #expect(
                Text.nfc(string).utf8.elementsEqual(expected.utf8),
                "\(string.unicodeScalars.map { String($0.value, radix: 16) })"
            )
        }
    }

    @Test(arguments: [15, 500]) func survivesAThousandMarks(count: Int) {
        let text = "a" + String(repeating: "\u{323}\u{301}", count: count)
        let composed = Text.streamSafe(text).precomposedStringWithCanonicalMapping
        #expect(Text.nfc(text).utf8.elementsEqual(composed.utf8))
    }

    @Test(arguments: [
        ("arabsik", "arabisk"), ("Arabisk!", "arabisk"), ("matematk", "matematik"), ("mna", "man"), ("xyzzy", nil),
        ("", nil), ("aaaaaaaaaaaaaaaaaaaaaaaaa", nil),
    ])
    func suggests(word: String, expected: String?) {
        #expect(Text.suggestion(for: word, among: ["dansk", "arabisk", "matematik", "man"]) == expected)
    }

    /// The nearest word is found, whatever is ruled out beforehand.
    @Test(arguments: 0..<30 as Range<UInt64>)
    func findsWordsWithOneMistake(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let words = Language.names.filter { $0.count >= 6 }
        for word in words.shuffled(using: &random).prefix(20) {
            var letters = Array(word)
            let place = Int.random(in: 1..<letters.count - 1, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: letters.remove(at: place)
            case 1: letters.insert("q", at: place)
            case 2: letters[place] = "q"
            default: letters.swapAt(place, place + 1)
            }
            let found = Text.suggestion(for: String(letters), among: words)
            // Another name may be as near and come first, but one is found, and not a far one.
            #expect(found != nil)
            #expect(Text.suggestion(for: String(letters), among: [word]) == word)
        }
    }

    @Test func suggestsNothingForAPage() {
        #expect(Text.suggestion(for: String(repeating: "a", count: 1 << 20), among: ["a"]) == nil)
    }

    @Test(arguments: [
        ("18", 18), (" 18 ", 18), ("18,0", 18), ("18.00", 18), ("-2", -2), ("\u{2212}2", -2), ("+3", 3), ("007", 7),
        ("9223372036854775807", Int.max),
    ])
    func readsWholeNumbers(text: String, number: Int) {
        #expect(Text.wholeNumber(text) == number)
    }

    @Test(arguments: [
        "", "a", "1,5", "1.000", "1,", ",0", "--2", "\u{2212}-2", "1 0", "9223372036854775808", "½", "٣", "1e3",
        String(repeating: "9", count: 400), "18,0,0",
    ])
    func refusesOtherNumbers(text: String) {
        #expect(Text.wholeNumber(text) == nil)
    }
}
