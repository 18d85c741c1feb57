import Testing

@testable import Matching

@Suite struct CellCacheTests {
    @Test(arguments: [1, 2, 33, 5000, 40_000])
    func remembersWhatItWasTold(distinct: Int) {
        var cache = CellCache<Int>()
        var made = 0
        for round in 0..<2 {
            for number in 0..<distinct {
                let value = cache.value(of: Array("cell \(number)".utf8).span) {
                    made += 1
                    return number
                }
                #expect(value == number, "round \(round)")
            }
        }
        let remembered = min(distinct, 1 << 14)
        #expect(made == 2 * distinct - remembered, "each cell is made once, as long as there is room")
    }

    @Test func tellsLongAndEmptyCellsApart() {
        var cache = CellCache<String>()
        let texts = ["", "a", "aa", String(repeating: "a", count: 5000), String(repeating: "a", count: 5001)]
        for text in texts + texts {
            #expect(cache.value(of: Array(text.utf8).span) { text } == text)
        }
    }

    @Test(arguments: ["a", "a, b", "b|a/B;c", " a ! ", "!", "", ",,", "a,a!,A", "æ, Æ\u{A0}", "a\nb\r\nc"])
    func poolsMakeTheSameSets(text: String) {
        var pool = TermPool()
        for _ in 0..<2 {
            #expect(pool.set(text) == TermSet(text))
            #expect(pool.set(text)?.terms.map(\.text) == TermSet(text)?.terms.map(\.text))
        }
    }
}
