/// Puts people back into JSON, and its lists of people in the order of their ids; blanks and numbers stay as they are.
///
/// It works on the text and not on its values, so that nothing else changes, not even how a number is written.
struct JSONRevealer {
    /// A value as it stands in what is written, and what a list that it is in is ordered by.
    private struct Value {
        /// Where it stands in ``result``.
        var range: Range<Int>
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
    /// What is written so far. Everything is written once, and moved within its own list alone.
    private var result: [UInt8] = []

    /// - Precondition: the bytes are JSON or JSON5, not too deeply nested.
    init(_ bytes: [UInt8], from start: Int, _ finder: PseudonymFinder) {
        self.bytes = bytes
        self.finder = finder
        place = start
    }

    /// The text with people in it.
    ///
    /// - Parameter capacity: how many bytes it will have at most.
    /// - Throws: an error where it is JSON5 and no JSON.
    mutating func reveal(capacity: Int) throws(JSON5Error) -> [UInt8] {
        result.reserveCapacity(capacity)
        result += bytes[..<place]
        copyBlanks()
        _ = try value("")
        result += bytes[place...]
        return result
    }

    /// How many bytes the people, and the texts that they stand in, take at most beyond those that are there.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    func bytesOfPeople() -> Int {
        var walker = self
        var count = 0
        while let byte = walker.byte {
            guard byte == UInt8(ascii: "\"") else {
                walker.place += 1
                continue
            }
            // What is no JSON is read no further than here when it is revealed either.
            guard let text = try? walker.rawString() else { break }
            let people = finder.bytesOfPeople(in: text)
            // Such a text is written anew, with six bytes for what may have been two.
            if people > 0 { count = min(.max / 8, count + people + 2 * text.utf8.count) }
        }
        return count
    }

    // MARK: Values

    private mutating func value(_ name: String) throws(JSON5Error) -> Value {
        switch byte {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array(name)
        case UInt8(ascii: "\""): return try string()
        default:
            let (start, written) = (place, result.count)
            while let byte, !Self.endsWord(byte) { place += 1 }
            let word = bytes[start..<place]
            if word.isEmpty { throw unexpected() }
            result += word
            return Value(range: written..<result.count, number: Int(String(decoding: word, as: UTF8.self)))
        }
    }

    private mutating func object() throws(JSON5Error) -> Value {
        var object = Value(range: result.count..<result.count)
        try copy(UInt8(ascii: "{"))
        copyBlanks()
        while byte != UInt8(ascii: "}") {
            let start = place
            let key = try rawString()
            result += bytes[start..<place]
            copyBlanks()
            try copy(UInt8(ascii: ":"))
            copyBlanks()
            let value = try value(key)
            switch key {
            case "mentor", "id": object.mentor = value.person
            case "mentee": object.mentee = value.person
            case "points": object.points = value.number
            default: break
            }
            copyBlanks()
            if byte == UInt8(ascii: "}") { break }
            try copy(UInt8(ascii: ","))
            copyBlanks()
        }
        try copy(UInt8(ascii: "}"))
        object.range = object.range.lowerBound..<result.count
        return object
    }

    private mutating func array(_ name: String) throws(JSON5Error) -> Value {
        let start = result.count
        var elements: [Value] = []
        try copy(UInt8(ascii: "["))
        copyBlanks()
        while byte != UInt8(ascii: "]") {
            elements.append(try value(""))
            copyBlanks()
            if byte == UInt8(ascii: "]") { break }
            try copy(UInt8(ascii: ","))
            copyBlanks()
        }
        try copy(UInt8(ascii: "]"))
        if let order = order(of: elements, name) { rearrange(elements, order) }
        return Value(range: start..<result.count)
    }

    /// Writes the elements of the list that was written last in another order; what stands between them stays.
    private mutating func rearrange(_ elements: [Value], _ order: [Int]) {
        guard let first = elements.first else { return }
        let start = first.range.lowerBound
        let old = Array(result[start...])
        result.removeSubrange(start...)
        for (place, element) in order.enumerated() {
            let range = elements[element].range
            result += old[(range.lowerBound - start)..<(range.upperBound - start)]
            let next = place + 1 < elements.count ? elements[place + 1].range.lowerBound - start : old.count
            result += old[(elements[place].range.upperBound - start)..<next]
        }
    }

    /// The order in which the elements of a list stand where nobody has a pseudonym; `nil` where it is the one they have.
    private func order(of elements: [Value], _ name: String) -> [Int]? {
        // Limits of time stand in the order in which they were found.
        let isOfPeople = elements.allSatisfy { ($0.person ?? $0.mentor ?? $0.mentee) != nil }
        guard isOfPeople, elements.count > 1, name != "times" else { return nil }
        let isByPoints = name == "alternatives"
        let order = elements.indices.sorted { first, second in
            let (one, other) = (elements[first], elements[second])
            if isByPoints, one.points != other.points { return (one.points ?? 0) > (other.points ?? 0) }
            let (name, otherName) = (one.person ?? one.mentee ?? "", other.person ?? other.mentee ?? "")
            if name != otherName { return name < otherName }
            let (mentor, otherMentor) = (one.mentor ?? "", other.mentor ?? "")
            return mentor == otherMentor ? first < second : mentor < otherMentor
        }
        return order == Array(elements.indices) ? nil : order
    }

    private mutating func string() throws(JSON5Error) -> Value {
        let (start, written) = (place, result.count)
        let text = try rawString()
        let person = finder.meaning(text)
        if let revealed = person ?? finder.revealed(text) {
            result.append(jsonQuoted: revealed)
        } else {
            result += bytes[start..<place]
        }
        return Value(range: written..<result.count, person: person)
    }

    // MARK: Bytes

    private var byte: UInt8? { place < bytes.count ? bytes[place] : nil }

    /// Reads a string, and what it means.
    private mutating func rawString() throws(JSON5Error) -> String {
        let start = place
        try take(UInt8(ascii: "\""))
        while let byte, byte != UInt8(ascii: "\"") { place += byte == UInt8(ascii: "\\") ? 2 : 1 }
        try take(UInt8(ascii: "\""))
        let text = bytes[(start + 1)..<(place - 1)]
        if !text.contains(UInt8(ascii: "\\")) { return String(decoding: text, as: UTF8.self) }
        var scanner = try JSON5Scanner(Array(bytes[start..<place]))
        return try scanner.string()
    }

    private mutating func copyBlanks() {
        let start = place
        while let byte, byte <= 0x20 { place += 1 }
        result += bytes[start..<place]
    }

    private mutating func copy(_ expected: UInt8) throws(JSON5Error) {
        try take(expected)
        result.append(expected)
    }

    private mutating func take(_ expected: UInt8) throws(JSON5Error) {
        guard byte == expected else { throw unexpected() }
        place += 1
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
