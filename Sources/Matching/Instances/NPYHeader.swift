/// The header of a `.npy` file: how the numbers behind it are stored.
struct NPYHeader: Sendable {
    /// The kind of the numbers.
    enum Kind: UInt8, Sendable {
        case signed = 0x69  // i
        case unsigned = 0x75  // u
        case float = 0x66  // f
    }

    var kind: Kind
    /// Bytes a number.
    var width: Int
    var isBigEndian: Bool
    /// Whether columns, and not rows, lie together.
    var isFortranOrder: Bool
    var rows: Int
    var columns: Int
    /// Where the numbers begin.
    var dataStart: Int

    static let magic: [UInt8] = [0x93] + Array("NUMPY".utf8)

    /// Where the header of a file ends that begins with ``magic``; `nil` where more of the file is needed to say.
    static func end(_ bytes: Span<UInt8>) -> Int? {
        guard bytes.count >= 12 else { return nil }
        guard (1...3).contains(bytes[6]) else { return 12 }
        let isShort = bytes[6] == 1
        var length = Int(bytes[8]) | Int(bytes[9]) << 8
        if !isShort { length |= Int(bytes[10]) << 16 | Int(bytes[11]) << 24 }
        // A header longer than is put up with is refused as soon as that is known.
        return length > 1 << 20 ? 12 : (isShort ? 10 : 12) + length
    }

    /// Reads the header of a file that begins with ``magic``.
    static func parse(_ bytes: Span<UInt8>) throws(Failure) -> NPYHeader {
        guard bytes.count >= 10 else { throw Failure(.badHeader) }
        let version = bytes[6]
        guard (1...3).contains(version) else { throw Failure(.unknownVersion) }
        // Version 1 has a length of two bytes, the later ones of four.
        let lengthBytes = version == 1 ? 2 : 4
        guard bytes.count >= 8 + lengthBytes else { throw Failure(.badHeader) }
        var length = 0
        for index in 0..<lengthBytes { length |= Int(bytes[8 + index]) << (8 * index) }
        let start = 8 + lengthBytes
        guard length <= bytes.count - start, length <= 1 << 20 else { throw Failure(.badHeader) }
        var parser = DictionaryParser(position: start, end: start + length)
        guard parser.parse(bytes), let descriptor = parser.descriptor, let shape = parser.shape,
            let isFortranOrder = parser.isFortranOrder
        else { throw Failure(.badHeader) }
        let (kind, width, isBigEndian) = try type(descriptor)
        guard shape.count == 2 else { throw Failure(.notTwoDimensional) }
        return NPYHeader(
            kind: kind,
            width: width,
            isBigEndian: isBigEndian,
            isFortranOrder: isFortranOrder,
            rows: shape[0],
            columns: shape[1],
            dataStart: start + length
        )
    }

    /// Why a header cannot be used.
    struct Failure: Error {
        var reason: MatrixProblem.Reason

        init(_ reason: MatrixProblem.Reason) {
            self.reason = reason
        }
    }

    /// Reads a type such as `<i4`.
    private static func type(_ text: [UInt8]) throws(Failure) -> (Kind, width: Int, isBigEndian: Bool) {
        guard text.count == 3, let kind = Kind(rawValue: text[1]) else { throw Failure(.unknownType) }
        let width = Int(text[2]) - 0x30
        guard (kind == .float ? [4, 8] : [1, 2, 4, 8]).contains(width) else { throw Failure(.unknownType) }
        switch text[0] {
        case UInt8(ascii: "<"): return (kind, width, false)
        case UInt8(ascii: ">"): return (kind, width, true)
        case UInt8(ascii: "|") where width == 1: return (kind, width, false)
        default: throw Failure(.unknownType)
        }
    }
}

/// Reads the header's Python dictionary: strings, tuples of integers, `True` and `False`.
private struct DictionaryParser {
    var position: Int
    let end: Int
    var descriptor: [UInt8]?
    var isFortranOrder: Bool?
    var shape: [Int]?

    init(position: Int, end: Int) {
        self.position = position
        self.end = end
    }

    /// Reads the whole dictionary; `false` where it is not one that `numpy` writes for plain numbers.
    mutating func parse(_ bytes: Span<UInt8>) -> Bool {
        guard take("{", bytes) else { return false }
        while !take("}", bytes) {
            guard let key = string(bytes), take(":", bytes), value(of: key, bytes) else { return false }
            guard take(",", bytes) || next(bytes) == UInt8(ascii: "}") else { return false }
        }
        return next(bytes) == nil
    }

    private mutating func value(of key: [UInt8], _ bytes: Span<UInt8>) -> Bool {
        switch key {
        case Array("descr".utf8):
            // A list of fields is a table of records, which is no matrix; its type stays unknown.
            guard next(bytes) != UInt8(ascii: "[") else {
                descriptor = []
                return skipList(bytes)
            }
            descriptor = string(bytes)
            return descriptor != nil
        case Array("fortran_order".utf8):
            isFortranOrder = word("True", bytes) ? true : word("False", bytes) ? false : nil
            return isFortranOrder != nil
        case Array("shape".utf8):
            shape = tuple(bytes)
            return shape != nil
        default:
            return false
        }
    }

    /// The next byte that is not white space.
    private mutating func next(_ bytes: Span<UInt8>) -> UInt8? {
        while position < end {
            let byte = bytes[position]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
            position += 1
        }
        return nil
    }

    private mutating func take(_ character: Unicode.Scalar, _ bytes: Span<UInt8>) -> Bool {
        guard next(bytes) == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func word(_ word: String, _ bytes: Span<UInt8>) -> Bool {
        _ = next(bytes)
        let word = Array(word.utf8)
        guard position + word.count <= end, bytes.begins(with: word, at: position) else { return false }
        position += word.count
        return true
    }

    private mutating func string(_ bytes: Span<UInt8>) -> [UInt8]? {
        guard let quote = next(bytes), quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") else { return nil }
        position += 1
        var text: [UInt8] = []
        while position < end {
            let byte = bytes[position]
            position += 1
            if byte == quote { return text }
            text.append(byte)
        }
        return nil
    }

    private mutating func skipList(_ bytes: Span<UInt8>) -> Bool {
        var depth = 0
        while let byte = next(bytes) {
            position += 1
            if byte == UInt8(ascii: "[") { depth += 1 }
            if byte == UInt8(ascii: "]") { depth -= 1 }
            if depth == 0 { return true }
        }
        return false
    }

    private mutating func tuple(_ bytes: Span<UInt8>) -> [Int]? {
        guard take("(", bytes) else { return nil }
        var numbers: [Int] = []
        while !take(")", bytes) {
            _ = next(bytes)
            let start = position
            while position < end, (0x30...0x39).contains(bytes[position]) { position += 1 }
            guard case .cost(let number) = MatrixCell.integer(in: bytes, start..<position) else { return nil }
            numbers.append(Int(number))
            // Python 2 wrote long integers with an L.
            _ = take("L", bytes)
            guard take(",", bytes) || next(bytes) == UInt8(ascii: ")") else { return nil }
        }
        return numbers
    }
}
