/// Puts people back into JSON, and its lists of people in the order of their ids; blanks and numbers stay as they are.
///
/// It works on the text and not on its values, so that nothing else changes, not even how a number is written.
struct JSONRevealer {
    /// A value as it will be written, and what a list that it is in is ordered by.
    private struct Value {
        var bytes: [UInt8]
        /// The person that a string stood for.
        var person: String?
        /// The whole number that it is.
        var number: Int?
        /// The persons and the points of an object's members.
        var mentor: String?
        var mentee: String?
        var points: Int?
    }

    private let bytes: [UInt8]
    private let finder: PseudonymFinder
    private var place: Int

    /// - Precondition: the bytes are JSON or JSON5, not too deeply nested.
    init(_ bytes: [UInt8], from start: Int, _ finder: PseudonymFinder) {
        self.bytes = bytes
        self.finder = finder
        place = start
    }

    /// The text with people in it.
    ///
    /// - Throws: an error where it is JSON5 and no JSON.
    mutating func reveal() throws(JSON5Error) -> [UInt8] {
        var result = Array(bytes[..<place]) + blanks()
        result += try value("").bytes
        return result + bytes[place...]
    }

    // MARK: Values

    private mutating func value(_ name: String) throws(JSON5Error) -> Value {
        switch byte {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array(name)
        case UInt8(ascii: "\""): return try string()
        default:
            let start = place
            while let byte, !Self.endsWord(byte) { place += 1 }
            let word = bytes[start..<place]
            if word.isEmpty { throw unexpected() }
            return Value(bytes: Array(word), number: Int(String(decoding: word, as: UTF8.self)))
        }
    }

    private mutating func object() throws(JSON5Error) -> Value {
        var object = Value(bytes: [])
        object.bytes.append(try taken(UInt8(ascii: "{")))
        object.bytes += blanks()
        while byte != UInt8(ascii: "}") {
            let start = place
            let key = try rawString()
            object.bytes += bytes[start..<place]
            object.bytes += blanks()
            object.bytes.append(try taken(UInt8(ascii: ":")))
            object.bytes += blanks()
            let value = try value(key)
            object.bytes += value.bytes
            switch key {
            case "mentor", "id": object.mentor = value.person
            case "mentee": object.mentee = value.person
            case "points": object.points = value.number
            default: break
            }
            object.bytes += blanks()
            if byte == UInt8(ascii: "}") { break }
            object.bytes.append(try taken(UInt8(ascii: ",")))
            object.bytes += blanks()
        }
        object.bytes.append(try taken(UInt8(ascii: "}")))
        return object
    }

    private mutating func array(_ name: String) throws(JSON5Error) -> Value {
        var elements: [Value] = []
        var gaps: [[UInt8]] = [[try taken(UInt8(ascii: "["))] + blanks()]
        while byte != UInt8(ascii: "]") {
            elements.append(try value(""))
            var gap = blanks()
            if byte != UInt8(ascii: "]") {
                gap.append(try taken(UInt8(ascii: ",")))
                gap += blanks()
            }
            gaps.append(gap)
        }
        gaps[gaps.count - 1].append(try taken(UInt8(ascii: "]")))
        var result = gaps[0]
        for (element, gap) in zip(ordered(elements, name), gaps.dropFirst()) {
            result += element.bytes
            result += gap
        }
        return Value(bytes: result)
    }

    /// The elements of a list in the order that they have where nobody has a pseudonym.
    private func ordered(_ elements: [Value], _ name: String) -> [Value] {
        // Limits of time stand in the order in which they were found.
        let isOfPeople = elements.allSatisfy { ($0.person ?? $0.mentor ?? $0.mentee) != nil }
        guard isOfPeople, elements.count > 1, name != "times" else { return elements }
        let isByPoints = name == "alternatives"
        return elements.enumerated().sorted { first, second in
            let (one, other) = (first.element, second.element)
            if isByPoints, one.points != other.points { return (one.points ?? 0) > (other.points ?? 0) }
            let (name, otherName) = (one.person ?? one.mentee ?? "", other.person ?? other.mentee ?? "")
            if name != otherName { return name < otherName }
            let (mentor, otherMentor) = (one.mentor ?? "", other.mentor ?? "")
            return mentor == otherMentor ? first.offset < second.offset : mentor < otherMentor
        }
        .map(\.element)
    }

    private mutating func string() throws(JSON5Error) -> Value {
        let start = place
        let text = try rawString()
        if let person = finder.meaning(text) { return Value(bytes: Self.quoted(person), person: person) }
        if let revealed = finder.revealed(text) { return Value(bytes: Self.quoted(revealed)) }
        return Value(bytes: Array(bytes[start..<place]))
    }

    private static func quoted(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(jsonQuoted: text)
        return bytes
    }

    // MARK: Bytes

    private var byte: UInt8? { place < bytes.count ? bytes[place] : nil }

    /// Reads a string, and what it means.
    private mutating func rawString() throws(JSON5Error) -> String {
        let start = place
        _ = try taken(UInt8(ascii: "\""))
        while let byte, byte != UInt8(ascii: "\"") { place += byte == UInt8(ascii: "\\") ? 2 : 1 }
        _ = try taken(UInt8(ascii: "\""))
        let text = bytes[(start + 1)..<(place - 1)]
        if !text.contains(UInt8(ascii: "\\")) { return String(decoding: text, as: UTF8.self) }
        var scanner = try JSON5Scanner(Array(bytes[start..<place]))
        return try scanner.string()
    }

    private mutating func blanks() -> [UInt8] {
        let start = place
        while let byte, byte <= 0x20 { place += 1 }
        return Array(bytes[start..<place])
    }

    private mutating func taken(_ expected: UInt8) throws(JSON5Error) -> UInt8 {
        guard byte == expected else { throw unexpected() }
        place += 1
        return expected
    }

    private static func endsWord(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
    }

    /// An error at the place that was reached.
    private func unexpected() -> JSON5Error {
        guard place < bytes.count else { return JSON5Error(.unexpectedEnd, line: line, column: 1) }
        let text = String(decoding: bytes[place...].prefix(4), as: UTF8.self)
        let start = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let column = String(decoding: bytes[start..<place], as: UTF8.self).count + 1
        return JSON5Error(.unexpectedCharacter(text.first ?? "\u{FFFD}"), line: line, column: column)
    }

    private var line: Int { bytes[..<min(place, bytes.count)].count { $0 == 0x0A } + 1 }
}
