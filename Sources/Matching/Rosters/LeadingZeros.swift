/// Looks for ids that a spreadsheet has cut the leading zeros from.
///
/// They are all digits and most are of one width, the shorter ones being few: of the ids from 1 to 9999 that a column of
/// five digits could hold once its zeros are gone, hardly any is there. In a running number, nearly all are.
struct LeadingZeros {
    private struct Width {
        var count = 0
        var firstLine: Int
        /// Whether an id of the width begins with a zero, so that a shorter one has lost its own.
        var hasLeadingZero = false
    }

    private var widths: [Int: Width] = [:]
    private var isAllDigits = true

    /// Adds an id and the line it is on.
    mutating func add(_ id: PersonID, line: Int) {
        guard isAllDigits else { return }
        let bytes = id.text.utf8
        isAllDigits = bytes.allSatisfy { (0x30...0x39).contains($0) }
        widths[bytes.count, default: Width(firstLine: line)].count += 1
        if bytes.first == 0x30 && bytes.count > 1 { widths[bytes.count]?.hasLeadingZero = true }
    }

    /// The line of the first id that seems to be cut; `nil` where none does.
    var firstLine: Int? {
        guard isAllDigits, let width = widths.keys.max(), width >= 3, let widest = widths[width] else { return nil }
        let shorter = widths.filter { $0.key < width }.values
        guard let first = shorter.map(\.firstLine).min() else { return nil }
        if widest.hasLeadingZero { return first }
        // Ids of more than a dozen digits are few whatever their number.
        let room = (1..<min(width, 13)).reduce(1) { result, _ in result * 10 }
        let count = shorter.reduce(0) { $0 + $1.count }
        return count < widest.count && count < room / 4 ? first : nil
    }
}
