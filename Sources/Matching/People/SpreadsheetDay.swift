/// What a spreadsheet makes of `3-4`, `10-12` or, in Danish, `lør 9-12`: a day of the year.
enum SpreadsheetDay {
    /// Whether a cell that should hold something else looks like a day: `03-04-2026`, `3. apr`, `03-apr` or `12/10/26`.
    static func isLikely(_ text: String) -> Bool {
        if CalendarDate(text) != nil { return true }
        let parts = Text.key(text).split { !$0.isLetter && !$0.isNumber }
        guard (2...3).contains(parts.count), parts.joined().utf8.count >= 4 else { return false }
        let words = parts.filter { $0.allSatisfy(\.isLetter) }
        let numbers = parts.filter { $0.allSatisfy(\.isNumber) && $0.count <= 4 }
        guard words.count + numbers.count == parts.count else { return false }
        if words.count == 1 { return months.contains { words[0].hasPrefix($0) } && words[0].count <= 9 }
        return numbers.count == 3
    }

    /// How the names of the months begin in Danish and English.
    private static let months = [
        "jan", "feb", "mar", "apr", "maj", "may", "jun", "jul", "aug", "sep", "okt", "oct", "nov", "dec",
    ]
}
