/// Reads JSON5 and remembers where everything stands, so that a mistake in a policy can be pointed at.
///
/// The whole language of json5.org: comments, trailing commas, bare keys, single quotes, hexadecimal numbers, signs,
/// leading and trailing points, `Infinity` and `NaN`, escapes and continued lines. A byte-order mark is skipped. Escapes
/// of half a surrogate pair are refused, since no Unicode text holds one.
public enum JSON5Reader {
    /// How deep arrays and objects may be nested.
    public static let nestingLimit = 200

    /// Reads a text in UTF-8 that holds one value.
    ///
    /// - Throws: ``JSON5Error`` at the first mistake. A string, comment or number that is wrong is reported where it begins,
    ///   an escape at its backslash.
    /// - Complexity: O(*n*) in the number of bytes.
    public static func read(_ bytes: [UInt8]) throws(JSON5Error) -> JSON5Value {
        var scanner = try JSON5Scanner(bytes)
        try scanner.skipBlanks()
        let value = try value(&scanner, depth: 0)
        try scanner.skipBlanks()
        if scanner.byte != nil { throw scanner.error(.textAfterValue) }
        return value
    }

    private static func value(_ scanner: inout JSON5Scanner, depth: Int) throws(JSON5Error) -> JSON5Value {
        let (line, column) = scanner.place()
        func made(_ content: JSON5Value.Content) -> JSON5Value {
            JSON5Value(content: content, line: line, column: column)
        }
        switch scanner.byte {
        case nil: throw scanner.error(.unexpectedEnd)
        case UInt8(ascii: "{")?:
            try requireRoom(scanner, below: depth)
            return made(.object(try members(&scanner, depth: depth + 1)))
        case UInt8(ascii: "[")?:
            try requireRoom(scanner, below: depth)
            return made(.array(try elements(&scanner, depth: depth + 1)))
        case UInt8(ascii: "\"")?, UInt8(ascii: "'")?: return made(.string(try scanner.string()))
        case let byte? where JSON5Scanner.beginsNumber(byte):
            return made(try scanner.number())
        default:
            if scanner.take(word: "null") { return made(.null) }
            if scanner.take(word: "true") { return made(.bool(true)) }
            if scanner.take(word: "false") { return made(.bool(false)) }
            if scanner.take(word: "Infinity") { return made(.decimal("Infinity")) }
            if scanner.take(word: "NaN") { return made(.decimal("NaN")) }
            throw scanner.unexpected()
        }
    }

    private static func requireRoom(_ scanner: JSON5Scanner, below depth: Int) throws(JSON5Error) {
        if depth >= nestingLimit { throw scanner.error(.nestedTooDeep(limit: nestingLimit)) }
    }

    private static func elements(_ scanner: inout JSON5Scanner, depth: Int) throws(JSON5Error) -> [JSON5Value] {
        var elements: [JSON5Value] = []
        scanner.advance(1)
        while true {
            try scanner.skipBlanks()
            if scanner.take(UInt8(ascii: "]")) { return elements }
            elements.append(try value(&scanner, depth: depth))
            try scanner.skipBlanks()
            if scanner.take(UInt8(ascii: ",")) { continue }
            if scanner.take(UInt8(ascii: "]")) { return elements }
            throw scanner.unexpected()
        }
    }

    private static func members(_ scanner: inout JSON5Scanner, depth: Int) throws(JSON5Error) -> [JSON5Member] {
        var members: [JSON5Member] = []
        scanner.advance(1)
        while true {
            try scanner.skipBlanks()
            if scanner.take(UInt8(ascii: "}")) { return members }
            let (line, column) = scanner.place()
            let isQuoted = scanner.byte == UInt8(ascii: "\"") || scanner.byte == UInt8(ascii: "'")
            let key = isQuoted ? try scanner.string() : try scanner.identifier()
            try scanner.skipBlanks()
            guard scanner.take(UInt8(ascii: ":")) else { throw scanner.unexpected() }
            try scanner.skipBlanks()
            let value = try value(&scanner, depth: depth)
            members.append(JSON5Member(key: key, keyLine: line, keyColumn: column, value: value))
            try scanner.skipBlanks()
            if scanner.take(UInt8(ascii: ",")) { continue }
            if scanner.take(UInt8(ascii: "}")) { return members }
            throw scanner.unexpected()
        }
    }
}
