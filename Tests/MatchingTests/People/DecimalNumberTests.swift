import Testing

@testable import Matching

@Suite struct DecimalNumberTests {
    @Test(arguments: [
        ("0", 0), ("5", 5_000_000), ("-2", -2_000_000), ("\u{2212}2,5", -2_500_000), ("+1.5", 1_500_000),
        (" 0.125 ", 125_000), ("1,0000", 1_000_000), ("12345.678", 12_345_678_000), ("0.000001", 1),
    ])
    func reads(text: String, millionths: Int) {
        #expect(DecimalNumber(text)?.millionths == millionths)
    }

    @Test(arguments: [
        "", "-", "x", "1.000", "12,500", "1.2.3", "1,2.3", ".5", "5.", "1e3", "0.0000001", "5 km", "0x1", "٣",
        "99999999999999999999", "1000000000001", "--1", "1_0",
    ])
    func refuses(text: String) {
        #expect(DecimalNumber(text) == nil)
    }

    @Test func policiesMeanDecimals() {
        #expect(DecimalNumber(policyKey: "1.000") == DecimalNumber(1))
        #expect(DecimalNumber(policyKey: "one") == nil)
    }

    @Test func differencesAreExactAndNeverOverflow() throws {
        let large = try #require(DecimalNumber("1000000000000"))
        let small = try #require(DecimalNumber("-1000000000000"))
        #expect((large - small).millionths == 2_000_000_000_000_000_000)
        #expect(DecimalNumber(Int.max) == large && DecimalNumber(Int.min) == small)
        #expect(try #require(DecimalNumber("0,3")) - #require(DecimalNumber("0.1")) == DecimalNumber("0.2"))
        #expect(["-0.5", "2", "-3", "0.000001"].allSatisfy { DecimalNumber($0)?.text == $0 })
    }

    @Test(arguments: [
        ("2-10", "2", true), ("2-10", "10", true), ("2-10", "10,5", false), ("2 til 10", "1", false),
        ("5", "0", true), ("5", "5", true), ("5", "5.1", false), ("5", "-1", false), ("18+", "18", true),
        ("18+", "17.9", false), ("18-", "400", true), ("-5 til 2", "-5", true), ("1,5-2,5", "2", true),
    ])
    func ranges(cell: String, number: String, isIn: Bool) throws {
        #expect(try #require(DecimalRange(cell)).contains(#require(DecimalNumber(number))) == isIn)
    }

    @Test(arguments: ["", "x", "10-2", "-5", "+", "1-2-3", "up to 5", "-"])
    func noRanges(cell: String) {
        #expect(DecimalRange(cell) == nil)
    }
}
