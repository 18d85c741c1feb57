import Testing

@testable import Matching

@Suite("Ranges without an upper limit, in words")
struct OpenRangeTests {
    @Test(arguments: ["18+", "18-", "fra 18", "Fra 18 år", "from 18", "FROM  18 years", " fra\u{A0}18 "])
    func wordsMeanWhatThePlusMeans(text: String) {
        #expect(AgeRange(text) == AgeRange(lowest: 18))
    }

    @Test(arguments: ["fra", "from ", "fra 18+", "fra 18 til 20", "fra x", "fra18", "from -1"])
    func otherWordsAreNoRange(text: String) {
        #expect(AgeRange(text) == nil)
    }

    @Test func numbersOfCustomColumnsToo() throws {
        let ten = try #require(DecimalNumber("10,5"))
        #expect(
            DecimalRange("fra 10,5") == DecimalRange(lowest: ten) && DecimalRange("from 10.5") == DecimalRange("10,5+")
        )
        #expect(DecimalRange("fra") == nil)
    }
}
