/// The line `sep=;` with which Excel is told the delimiter. It is no record.
struct SeparatorLine {
    /// The delimiter that the line names.
    let delimiter: Delimiter
    /// Where the line after it begins.
    let end: Int

    /// Reads the line at `start`, or fails where it is another.
    init?(in bytes: Span<UInt8>, at start: Int) {
        let quote = UInt8(ascii: "\"")
        var index = start
        let isQuoted = index < bytes.count && bytes[index] == quote
        if isQuoted { index += 1 }
        for letter in "sep=".utf8 {
            guard index < bytes.count, bytes[index] == letter || bytes[index] == letter & 0xDF else { return nil }
            index += 1
        }
        guard index < bytes.count else { return nil }
        guard let named = Delimiter.allCases.first(where: { $0.byte == bytes[index] }) else { return nil }
        index += 1
        if isQuoted {
            guard index < bytes.count, bytes[index] == quote else { return nil }
            index += 1
        }
        while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
        if index < bytes.count {
            let isReturn = bytes[index] == UInt8(ascii: "\r")
            guard isReturn || bytes[index] == UInt8(ascii: "\n") else { return nil }
            index += 1
            if isReturn, index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
        }
        delimiter = named
        end = index
    }
}
