/// Ids of digits whose leading zeros a spreadsheet has cut off, by what it leaves of them.
///
/// Whoever opens a list with the id `007` in a spreadsheet, and saves it, has `7`. Where nobody else on the list can be
/// meant, it still says who.
struct PaddedIDs {
    /// The id that is left as this; `nil` where it could be one of several.
    private var idOfNumber: [Substring: PersonID?] = [:]

    /// Looks through the ids of a list.
    ///
    /// - Complexity: O(*n*) for *n* ids.
    init(_ ids: Set<PersonID>) {
        for id in ids where id.text.utf8.first == UInt8(ascii: "0") {
            guard let number = Self.number(id.text) else { continue }
            idOfNumber.updateValue(idOfNumber[number] == nil ? id : nil, forKey: number)
        }
    }

    /// The one id that has become a text; `nil` where there is none, or more than one.
    func id(leftAs text: PersonID) -> PersonID? {
        guard text.text.utf8.first != UInt8(ascii: "0"), let number = Self.number(text.text) else { return nil }
        return idOfNumber[number] ?? nil
    }

    /// The digits of an id without leading zeros; `nil` where it holds anything else, or zeros alone.
    private static func number(_ text: String) -> Substring? {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        let number = text.drop { $0 == "0" }
        return number.isEmpty ? nil : number
    }
}
