import Testing

@testable import Matching

@Suite struct LanguageTests {
    @Test func theTableIsSound() {
        #expect(Language.all.count == 184)
        #expect(Language.all.map(\.code) == Set(Language.all.map(\.code)).sorted())
        #expect(Language.all == Language.all.sorted())
        for language in Language.all {
            #expect(language.code.utf8.count == 2)
            #expect(language.code.utf8.allSatisfy { (0x61...0x7A).contains($0) })
            #expect(!language.danishName.isEmpty && !language.englishName.isEmpty)
            #expect(language.danishName == language.danishName.lowercased())
            #expect(language.englishName.first?.isUppercase == true)
            for name in [language.code, language.danishName, language.englishName] {
                #expect(Language(name) == language, "\(name) means two languages")
                #expect(Language(" \(name.uppercased()) ") == language)
            }
        }
    }

    /// No name stands in two lines of the table.
    @Test func noNameIsTaken() {
        var owners: [String: Set<String>] = [:]
        for line in Language.tableText.split(separator: "\n") {
            let cells = line.split(separator: ";", omittingEmptySubsequences: false)
            #expect(cells.count == 4)
            for name in cells[0..<3] + cells[3].split(separator: ",") {
                owners[Text.key(String(name)), default: []].insert(String(cells[0]))
            }
        }
        for (name, codes) in owners {
            #expect(codes.count == 1, "\(name): \(codes)")
            #expect(Language(name)?.code == codes.first)
        }
    }

    @Test(arguments: [
        ("arabisk", "ar"), ("Arabic", "ar"), ("AR", "ar"), ("farsi", "fa"), ("persisk", "fa"), ("dari", "fa"),
        ("kurmanji", "ku"), ("Sorani", "ku"), ("kurdisk", "ku"), ("kurdisk (sorani)", "ku"), ("mandarin", "zh"),
        ("kinesisk", "zh"), ("filippinsk", "tl"), ("Tagalog", "tl"), ("bokmål", "no"), ("bokma\u{30A}l", "no"),
        ("nb", "no"), ("nynorsk", "nn"), ("somalisk", "so"), ("Somali", "so"), ("tigrinya", "ti"), ("dansk", "da"),
        ("Danish", "da"), ("grønlandsk", "kl"), ("færøsk", "fo"), ("ukrainsk", "uk"), ("pashto", "ps"), ("urdu", "ur"),
        ("bosnisk", "bs"), ("tyrkisk", "tr"), ("polsk", "pl"), ("hollandsk", "nl"), ("iw", "he"),
    ])
    func knows(name: String, code: String) {
        #expect(Language(name)?.code == code)
    }

    @Test(arguments: ["", "xx", "arabsik", "dansk engelsk", "(arabisk)", "klingon", "tegnsprog"])
    func refuses(name: String) {
        #expect(Language(name) == nil)
    }

    @Test func setsKeepTheOrderWritten() throws {
        let set = try LanguageSet.parse("Arabisk!, dansk | engelsk/da;\nfarsi")
        #expect(set.languages.map(\.code) == ["ar", "da", "en", "fa"])
        #expect(set.musts.map(\.code) == ["ar"])
        #expect(LanguageSet("") == nil)
        #expect(LanguageSet(languages: []) == nil)
        #expect(throws: LanguageSet.ParseError.empty) { try LanguageSet.parse(" , !") }
    }

    @Test func setsNameEveryUnknownWord() {
        #expect(
            throws: LanguageSet.ParseError.unknownLanguages([
                .init(text: "arabsik", suggestion: "arabisk"), .init(text: "klingonsk", suggestion: nil),
            ])
        ) { try LanguageSet.parse("arabsik, dansk, klingonsk") }
    }
}
