import Testing

@testable import match_cli

@Suite struct SheetColumnTests {
    @Test(arguments: [
        (1, "A"), (5, "E"), (26, "Z"), (27, "AA"), (52, "AZ"), (53, "BA"), (702, "ZZ"), (703, "AAA"), (0, ""),
    ])
    func lettersCountAsASpreadsheetDoes(number: Int, letters: String) {
        #expect(SheetColumn.letters(number) == letters)
    }
}
