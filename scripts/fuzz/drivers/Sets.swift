@testable import Matching

/// Everything else that a cell can hold: sets, languages, ages, numbers, dates, yes and no.
func testSets(_ bytes: [UInt8]) {
    let text = Input(bytes).text
    let key = Text.key(text)
    claim(Text.key(key) == key && Array(Text.key(key).utf8) == Array(key.utf8), "the key of a key is the key")
    claim(Array(Text.nfc(Text.nfc(text)).utf8) == Array(Text.nfc(text).utf8), "composed once is composed")
    claim(Text.nfc(text) == Text.streamSafe(text), "composed, it is the same text")
    claim(Text.trimmed(Text.trimmed(text)) == Text.trimmed(text), "trimmed once is trimmed")
    claim(Text.excerpt(text).unicodeScalars.count <= 241, "an excerpt is short")

    if let set = TermSet(text) {
        claim(!set.terms.isEmpty && Set(set.terms).count == set.terms.count, "terms without duplicates")
        claim(set.musts.isSubset(of: set.terms), "musts are terms")
        let again = TermSet(set.terms.map(\.text).joined(separator: ";"))
        claim(again?.terms == set.terms, "the terms joined are the terms")
    }
    do throws(LanguageSet.ParseError) {
        let set = try LanguageSet.parse(text)
        claim(Set(set.languages).count == set.languages.count, "languages without duplicates")
        for names in [set.languages.map(\.code), set.languages.map(\.danishName), set.languages.map(\.englishName)] {
            claim(LanguageSet(names.joined(separator: "|"))?.languages == set.languages, "by any of their names")
        }
    } catch {
        claim("\(error)".utf8.count < 10_000, "a short reason")
    }
    if let ages = AgeRange(text) {
        claim(0 <= ages.lowest && ages.lowest <= ages.highest && ages.highest <= Age.highest, "ages of people")
    }
    if let age = Age(text) { claim(Age("\(age.years)") == age, "an age printed and read") }
    if let capacity = Capacity(text) {
        claim(0 <= capacity.minimum && capacity.minimum <= capacity.maximum, "a capacity in order")
        claim(Capacity("\(capacity.minimum)-\(capacity.maximum)") == capacity, "a capacity printed and read")
    }
    if let date = CalendarDate(text) {
        claim(CalendarDate(date.iso) == date && date.wholeDays(until: date) == 0, "a date printed and read")
        claim(date.wholeMonths(until: today) >= 0 && date.wholeDays(until: today) >= 0, "no time is negative")
        claim(date.wholeWeeks(until: today) == date.wholeDays(until: today) / 7, "weeks are seven days")
    }
    if let number = DecimalNumber(text) {
        claim(DecimalNumber(policyKey: number.text) == number, "a number printed and read")
        _ = number - number
    }
    if let range = DecimalRange(text) {
        claim(range.contains(range.lowest), "a range holds its lowest")
        if let highest = range.highest { claim(range.contains(highest), "and its highest") }
    }
    if let whole = Text.wholeNumber(text) { claim(Text.wholeNumber("\(whole)") == whole, "a whole number") }
    if let type = NeedType(text) {
        claim(DisplayLanguage.allCases.allSatisfy { NeedType(type.name(in: $0)) == type }, "a type by its names")
    }
    if case .validThrough(let day)? = ChildCertificate(text) {
        claim(ChildCertificate(day.iso) == .validThrough(day), "a last day printed and read")
    }
    if let term = Term(text) { claim(Term(term.text) == term && !term.key.isEmpty, "a term is its own") }
    if let id = PersonID(text) { claim(PersonID(id.text) == id, "an id is its own") }
    _ = Answer.bool(text)
    _ = CPRNumber.isContained(in: text)
    _ = SpreadsheetDay.isLikely(text)
    _ = RosterHeader.field(for: text)
    _ = Text.suggestion(for: String(text.prefix(40)), among: Language.names)
    let order = [text, key, "Ærø", "Aarhus", ""].sorted { DanishOrder($0) < DanishOrder($1) }
    claim(zip(order, order.dropFirst()).allSatisfy { !(DanishOrder($1) < DanishOrder($0)) }, "an order is an order")
}
