/// Walks over the bytes of a JSON5 text, one token at a time.
///
/// The bytes are checked to be UTF-8 at the door; after that every step is on a character's border.
struct JSON5Scanner: Sendable {
    let bytes: [UInt8]
    /// The byte that comes next; `bytes.count` at the end.
    private(set) var offset = 0
    /// A place that was counted, from which later ones are counted on: each byte is counted once.
    private var mark = Mark()

    /// Where a byte stands in the text.
    private struct Mark: Sendable {
        var offset = 0
        var line = 1
        var column = 1
    }

    /// A scanner at the beginning of a text.
    init(_ bytes: [UInt8]) throws(JSON5Error) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            offset = 3
            mark.offset = 3
        }
        if let bad = Self.firstInvalidByte(in: bytes) { throw error(.invalidByte(offset: bad), at: bad) }
    }

    // MARK: Bytes

    /// The next byte; `nil` at the end.
    var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    /// The byte so many further on; `nil` after the end.
    func byte(after distance: Int) -> UInt8? {
        offset + distance < bytes.count ? bytes[offset + distance] : nil
    }

    /// Steps over bytes.
    mutating func advance(_ count: Int) { offset += count }

    /// Steps over a byte if it comes next.
    mutating func take(_ wanted: UInt8) -> Bool {
        guard byte == wanted else { return false }
        offset += 1
        return true
    }

    /// Steps over a word if it comes next and ends there.
    mutating func take(word: StaticString) -> Bool {
        guard bytes[offset...].starts(with: word.description.utf8) else { return false }
        let start = offset
        offset += word.utf8CodeUnitCount
        if let scalar, scalar == "\\" || Self.continuesIdentifier(scalar) {
            offset = start
            return false
        }
        return true
    }

    /// The next character's scalar; `nil` at the end.
    var scalar: Unicode.Scalar? {
        guard let first = byte else { return nil }
        if first < 0x80 { return Unicode.Scalar(first) }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for distance in 1..<length { value = value << 6 | UInt32(bytes[offset + distance] & 0x3F) }
        return Unicode.Scalar(value)
    }

    // MARK: Places

    /// The line and column of the next byte.
    mutating func place() -> (line: Int, column: Int) {
        mark = counted(to: offset)
        return (mark.line, mark.column)
    }

    /// An error at the next byte.
    func error(_ reason: JSON5Error.Reason) -> JSON5Error { error(reason, at: offset) }

    /// An error at a byte that is not before the last counted place.
    func error(_ reason: JSON5Error.Reason, at offset: Int) -> JSON5Error {
        let place = counted(to: offset)
        return JSON5Error(reason, line: place.line, column: place.column)
    }

    /// The error that the next character has no business here.
    func unexpected() -> JSON5Error {
        guard let scalar else { return error(.unexpectedEnd) }
        return error(.unexpectedCharacter(Character(scalar)))
    }

    /// Counts lines (LF, CR and CRLF end one) and characters from the mark on.
    private func counted(to end: Int) -> Mark {
        var place = mark
        guard end > place.offset else { return place }
        var lineStart = place.offset
        var isPlain = true
        for offset in place.offset..<end {
            let byte = bytes[offset]
            if byte >= 0x80 { isPlain = false }
            guard byte == 0x0A || byte == 0x0D else { continue }
            if byte == 0x0D, offset + 1 < bytes.count, bytes[offset + 1] == 0x0A { continue }
            place.line += 1
            place.column = 1
            lineStart = offset + 1
            isPlain = true
        }
        let rest = bytes[lineStart..<end]
        place.column += isPlain ? rest.count : String(decoding: rest, as: UTF8.self).count
        place.offset = end
        return place
    }

    // MARK: Blanks

    /// Steps over white space and comments.
    mutating func skipBlanks() throws(JSON5Error) {
        while let next = byte {
            switch next {
            case 0x09...0x0D, 0x20: offset += 1
            case UInt8(ascii: "/"):
                switch byte(after: 1) {
                case UInt8(ascii: "/")?: skipLine()
                case UInt8(ascii: "*")?: try skipBlock()
                default: return
                }
            case 0x80...:
                guard let scalar, Self.isBlank(scalar) else { return }
                offset += UTF8.width(scalar)
            default: return
            }
        }
    }

    private mutating func skipLine() {
        while let scalar {
            if Self.endsLine(scalar) { return }
            offset += UTF8.width(scalar)
        }
    }

    private mutating func skipBlock() throws(JSON5Error) {
        let start = offset
        offset += 2
        while byte != nil {
            if byte == UInt8(ascii: "*"), byte(after: 1) == UInt8(ascii: "/") {
                offset += 2
                return
            }
            offset += 1
        }
        throw error(.unclosedComment, at: start)
    }

    // MARK: Characters

    /// Whether a scalar ends a line for JSON5: a comment, or a string that is not continued.
    static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
        [0x0A, 0x0D, 0x2028, 0x2029].contains(scalar.value)
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0xFEFF || endsLine(scalar) || scalar.properties.generalCategory == .spaceSeparator
    }

    /// Whether a bare key may begin with a scalar.
    static func beginsIdentifier(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || scalar == "$" || scalar == "_"
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber:
            return true
        default: return false
        }
    }

    /// Whether a bare key may go on with a scalar.
    static func continuesIdentifier(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return beginsIdentifier(scalar) || ("0"..."9").contains(scalar) }
        if beginsIdentifier(scalar) || scalar.value == 0x200C || scalar.value == 0x200D { return true }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .decimalNumber, .connectorPunctuation: return true
        default: return false
        }
    }

    /// The offset of the first byte that no UTF-8 text could hold there; `nil` where all is well.
    private static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
        var offset = 0
        while offset < bytes.count {
            let first = bytes[offset]
            // The second byte's range shuts out overlong forms, surrogates and what is above U+10FFFF.
            let (length, second): (Int, ClosedRange<UInt8>)
            switch first {
            case 0x00...0x7F: (length, second) = (1, 0x80...0xBF)
            case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
            case 0xE0: (length, second) = (3, 0xA0...0xBF)
            case 0xED: (length, second) = (3, 0x80...0x9F)
            case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
            case 0xF0: (length, second) = (4, 0x90...0xBF)
            case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
            case 0xF4: (length, second) = (4, 0x80...0x8F)
            default: return offset
            }
            for distance in 1..<length {
                let allowed = distance == 1 ? second : 0x80...0xBF
                guard offset + distance < bytes.count, allowed.contains(bytes[offset + distance]) else { return offset }
            }
            offset += length
        }
        return nil
    }
}
