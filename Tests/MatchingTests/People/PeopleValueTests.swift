import Testing

@testable import Matching

@Suite struct PeopleValueTests {
    @Test(arguments: [1, 8, 9, 500])
    func aSetKnowsItsTerms(count: Int) {
        let set = TermSet(terms: (1...count).map { Term("Word \($0)")! })!
        #expect((1...count).allSatisfy { set.contains(Term("word  \($0)")!) })
        #expect(!set.contains(Term("word")!) && !set.contains(Term("word 0")!))
        #expect(set == TermSet((1...count).map { "word \($0)" }.joined(separator: "|")))
    }

    @Test func ids() throws {
        #expect(PersonID(" ") == nil)
        #expect(PersonID(" M1\u{A0}")?.text == "M1")
        #expect(PersonID("A\u{30A}") == PersonID("Å"))
        #expect(PersonID("A\u{30A}")?.text.unicodeScalars.count == 1)
        #expect(PersonID("m1") != PersonID("M1"))
        let ids = try ["M2", "M10", "Ø", "a", "Z", "É"].map { try #require(PersonID($0)) }
        #expect(ids.sorted().map(\.text) == ["M10", "M2", "Z", "a", "É", "Ø"])
    }

    @Test(arguments: [
        ("social", NeedType.social), ("Mest Social", .mostlySocial), ("mostly social", .mostlySocial), ("begge", .both),
        ("både og", .both), ("Både-og", .both), ("ba\u{30A}de og", .both), ("both", .both),
        ("mest  erhverv", .mostlyCareer), ("mostly_career", .mostlyCareer), ("ERHVERV", .career), ("career", .career),
    ])
    func needTypes(text: String, type: NeedType) {
        #expect(NeedType(text) == type)
    }

    @Test func needTypesOfferSpans() {
        #expect(NeedType.allCases.map(\.offeredSpan) == [1...2, 1...3, 1...5, 3...5, 4...5])
        #expect(NeedType.allCases.allSatisfy { $0.offeredSpan.contains($0.rawValue) })
        #expect(NeedType("") == nil && NeedType("socialt") == nil)
        #expect(NeedType.words.allSatisfy { NeedType($0) != nil })
        for type in NeedType.allCases {
            #expect(DisplayLanguage.allCases.allSatisfy { NeedType(type.name(in: $0)) == type })
        }
    }

    @Test func terms() throws {
        #expect(Term(" \n") == nil)
        #expect(Term("Matematik") == Term(" matematik "))
        #expect(Term("Matematik").hashValue == Term("matematik").hashValue)
        #expect(Term(" Matematik ")?.text == "Matematik")
        let set = try #require(TermSet("matematik!, Dansk/fysik | MATEMATIK ; -! ;\n tysk ! / ?"))
        #expect(set.terms.map(\.text) == ["matematik", "Dansk", "fysik", "tysk"])
        #expect(Set(set.musts.map(\.key)) == ["matematik", "tysk"])
        for empty in ["", " , ", "!", "/|;", "-", "\u{2013}, ...!"] { #expect(TermSet(empty) == nil) }
        let foreign = try #require(Term("x"))
        #expect(TermSet(terms: set.terms, musts: [foreign])?.musts == [])
    }

    @Test(arguments: [("0", 0), ("17", 17), ("17,0", 17), ("17 år", 17), ("130", 130)])
    func ages(text: String, years: Int) {
        #expect(Age(text)?.years == years)
    }

    @Test(arguments: ["", "-1", "131", "17-18", "ung", String(repeating: "9", count: 400)])
    func badAges(text: String) {
        #expect(Age(text) == nil)
    }

    @Test(arguments: [
        ("13-17", 13, 17), ("13–17", 13, 17), ("13 - 17", 13, 17), ("13 til 17", 13, 17), ("13-17 år", 13, 17),
        ("18+", 18, 130), ("18-", 18, 130), ("18 +", 18, 130), ("15", 15, 15), ("0-130", 0, 130),
    ])
    func ageRanges(text: String, lowest: Int, highest: Int) throws {
        let range = try #require(AgeRange(text))
        #expect(range == AgeRange(lowest: lowest, highest: highest))
        for years in 0...130 {
            #expect(range.contains(try #require(Age(years))) == (lowest <= years && years <= highest))
        }
    }

    @Test(arguments: ["", "17-13", "13-131", "-17", "+", "-", "13-17-19", "13-x", String(repeating: "9", count: 400)])
    func badAgeRanges(text: String) {
        #expect(AgeRange(text) == nil)
    }

    @Test(arguments: [
        ("0", 0, 0), ("6", 0, 6), ("3-4", 3, 4), ("3 – 4", 3, 4), ("3 til 4", 3, 4), ("6,0", 0, 6),
        ("2147483647", 0, 2_147_483_647),
    ])
    func capacities(text: String, minimum: Int, maximum: Int) {
        #expect(Capacity(text) == Capacity(minimum: minimum, maximum: maximum))
        #expect(Capacity(text)?.maximum == maximum)
    }

    @Test(arguments: ["", "-1", "4-3", "2147483648", "1.000", "1,5", "mange", "3-", String(repeating: "9", count: 400)])
    func badCapacities(text: String) {
        #expect(Capacity(text) == nil)
    }

    @Test(arguments: [
        "2026-03-01", "1.3.2026", "01.03.2026", "1/3-2026", "1/3/2026", "01-03-2026", "1-3-2026", " 2026-3-1 ",
        "01-03-2026 00:00", "2026-03-01T00:00:00",
    ])
    func dates(text: String) {
        #expect(CalendarDate(text)?.iso == "2026-03-01")
    }

    @Test(arguments: [
        "", "2026-02-29", "31.4.2026", "0.3.2026", "1.13.2026", "1.3.26", "1899-12-31", "10000-01-01", "1.3",
        "1.3.2026.",
        "2026/3/1", "2026.3.1", "1.3/2026", "1-3/2026", "1/3.2026", "-1-3-2026", "1. marts 2026", "2026-03-01 12:30",
        "99999999999999999999.1.2026", "１.3.2026",
    ])
    func badDates(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test func datesAreCounted() throws {
        func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }
        let start = try date("2026-01-31")
        #expect(start.wholeMonths(until: try date("2026-02-28")) == 0)
        #expect(start.wholeMonths(until: try date("2026-03-31")) == 2)
        #expect(start.wholeMonths(until: try date("2027-01-30")) == 11)
        #expect(start.wholeMonths(until: try date("2025-01-31")) == 0)
        #expect(start.wholeDays(until: try date("2026-03-01")) == 29)
        #expect(start.wholeWeeks(until: try date("2026-03-01")) == 4)
        #expect(start.wholeDays(until: start) == 0)
        #expect(start.wholeDays(until: try date("2025-01-31")) == 0)
        #expect(try date("1900-01-01").wholeDays(until: try date("2200-12-31")) == 109_937)
        #expect(try date("1900-01-01") < date("9999-12-31"))
        #expect(CalendarDate(year: 2000, month: 2, day: 29) != nil)
        #expect(CalendarDate(year: 2100, month: 2, day: 29) == nil)
    }

    /// Every day of ten years follows the day before it.
    @Test func daysFollowEachOther() throws {
        var before = try #require(CalendarDate(year: 2019, month: 12, day: 31))
        for year in 2020...2029 {
            for month in 1...12 {
                for day in 1...31 {
                    guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
                    #expect(before < date && before.wholeDays(until: date) == 1)
                    before = date
                }
            }
        }
    }

    @Test func certificates() throws {
        let today = try #require(CalendarDate("2026-03-01"))
        let yesterday = try #require(CalendarDate("2026-02-28"))
        #expect(ChildCertificate("ja") == .valid)
        #expect(ChildCertificate("nej") == ChildCertificate.none)
        #expect(ChildCertificate(" ") == ChildCertificate.none)
        #expect(ChildCertificate("måske") == nil)
        let limited = try #require(ChildCertificate("1.3.2026"))
        #expect(limited == .validThrough(today))
        #expect(limited.isValid(on: today) && limited.isValid(on: yesterday))
        #expect(!ChildCertificate.validThrough(yesterday).isValid(on: today))
        #expect(ChildCertificate.valid.isValid(on: today) && !ChildCertificate.none.isValid(on: today))
    }

    @Test func answers() {
        for yes in ["ja", "JA", "yes", "x", "X", "1", " ja "] { #expect(Answer.bool(yes) == true) }
        for no in ["nej", "No", "0"] { #expect(Answer.bool(no) == false) }
        for other in ["", "2", "måske", "janej"] { #expect(Answer.bool(other) == nil) }
    }
}
