import Testing

@testable import Matching

@Suite struct DanishOrderTests {
    /// Each in its place, whatever order they come in.
    @Test(arguments: [
        ["a", "b", "z", "æ", "ø", "å"],
        ["Aarhus", "École", "Esbjerg", "zebra", "Ærø", "Ørsted", "Århus"],
        ["arabisk", "dansk", "færøsk", "grønlandsk", "kinesisk", "kurdisk", "somali", "tyrkisk"],
        ["Højvang é", "Højvangen", "Højvangen 2", "Højvænget"],
        ["", "#", "1", "2", "a", "я", "א", "阿"],
        ["e", "é", "ee"], ["Café", "cafe", "Cafétur"], ["lodz", "łódź", "lodø"],
        ["Nørre Alle", "Nørre Allé", "Nørrebro"], ["ud", "ude", "yde", "Üde", "æde"],
        ["mod", "modæ", "modø", "modå", "mæ", "mö", "mø", "må"],
    ])
    func sortsLikeADanishDictionary(words: [String]) {
        for seed in 0..<20 {
            var random = SeededGenerator(seed: UInt64(seed))
            #expect(words.shuffled(using: &random).sortedByName() == words, "seed \(seed)")
        }
    }

    @Test func lettersComeInOrderWhateverTheirCaseAndAccents() {
        let rows: [[String]] = [
            ["a", "A", "á", "à", "â"], ["d", "ð"], ["e", "é", "È", "ê"], ["l", "ł"], ["o", "ó", "ô"], ["y", "ü", "Ÿ"],
            ["z", "ž"], ["æ", "Æ", "ä", "Ǽ"], ["ø", "Ø", "ö", "ő", "œ"], ["å", "Å", "A\u{30A}", "\u{212B}"],
        ]
        for (place, row) in rows.enumerated() {
            for later in rows[(place + 1)...] {
                for (one, other) in row.flatMap({ one in later.map { (one, $0) } }) {
                    // Case and accents never outweigh what follows.
                    #expect(DanishOrder(one + "z") < DanishOrder(other + "a"), "\(one) \(other)")
                }
            }
        }
    }

    @Test func wordsAreEqualOnlyWhereTheyAreSoCanonically() {
        #expect(DanishOrder("A\u{30A}rhus") == DanishOrder("Århus"))
        #expect(DanishOrder(" fag ") == DanishOrder("fag"))
        #expect(DanishOrder("fag") != DanishOrder("Fag"))
        #expect(DanishOrder("Fag") < DanishOrder("fag"))
        #expect(DanishOrder("resume") < DanishOrder("resumé"))
    }

    @Test(arguments: 0..<20) func isATotalOrder(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let letters = Array("aAáåÅæÆäøöeézZ1 -אя阿\u{301}")
        func word() -> String {
            String(
                (0..<Int.random(in: 0...4, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a" }
            )
        }
        for _ in 0..<300 {
            let (one, two, three) = (DanishOrder(word()), DanishOrder(word()), DanishOrder(word()))
            #expect([one < two, two < one, one == two].count { $0 } == 1)
            if one < two && two < three { #expect(one < three) }
        }
    }

    @Test func elementsWithOneNameStayInTheirOrder() {
        let people = [("ø", 1), ("æ", 2), ("ø", 3), ("a", 4), ("æ", 5)]
        #expect(people.sorted(byName: \.0).map(\.1) == [4, 2, 5, 1, 3])
    }
}
