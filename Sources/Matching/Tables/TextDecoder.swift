/// Finds out how a file stores its characters, and turns them into UTF-8.
///
/// A byte-order mark decides. Without one, valid UTF-8 is UTF-8; what is not, but holds multi-byte UTF-8 somewhere, is
/// damaged UTF-8; the rest is Windows-1252, as Excel saves "CSV" in Denmark.
struct TextDecoder {
    /// A file's text.
    struct Text {
        /// The text in UTF-8; for a file in UTF-8, the file itself.
        var bytes: [UInt8]
        /// Where the text begins in `bytes`: behind a byte-order mark.
        var start: Int
        var encoding: TextEncoding
        var hasByteOrderMark: Bool
    }

    /// A byte that the encoding does not allow.
    struct Fault: Error {
        var encoding: TextEncoding
        var byte: UInt8
        var offset: Int
    }

    /// Decodes a whole file.
    ///
    /// - Complexity: O(*n*); a file in UTF-8 is checked but not copied.
    static func decode(_ bytes: [UInt8], as encoding: TextEncoding, hasByteOrderMark: Bool) throws(Fault) -> Text {
        switch encoding {
        case .utf8:
            if let offset = firstInvalidByte(in: bytes.span) {
                throw Fault(encoding: .utf8, byte: bytes[offset], offset: offset)
            }
            return Text(
                bytes: bytes,
                start: hasByteOrderMark ? 3 : 0,
                encoding: .utf8,
                hasByteOrderMark: hasByteOrderMark
            )
        case .windows1252:
            let decoded = try decodeWindows1252(bytes.span)
            return Text(bytes: decoded, start: 0, encoding: encoding, hasByteOrderMark: false)
        case .utf16LittleEndian, .utf16BigEndian:
            let decoded = try decodeUTF16(bytes.span, from: hasByteOrderMark ? 2 : 0, as: encoding)
            return Text(bytes: decoded, start: 0, encoding: encoding, hasByteOrderMark: hasByteOrderMark)
        }
    }

    /// The encoding that a byte-order mark names.
    static func markedEncoding(of bytes: Span<UInt8>) -> TextEncoding? {
        if bytes.begins(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
        if bytes.begins(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if bytes.begins(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        return nil
    }

    /// Whether the bytes look like UTF-16 without a mark: a NUL in most pairs, always on the same side.
    static func looksLikeUTF16(_ bytes: Span<UInt8>) -> Bool {
        let pairs = min(bytes.count, 1 << 10) / 2
        var highZeros = 0
        var lowZeros = 0
        for pair in 0..<pairs {
            if bytes[2 * pair] == 0 { highZeros += 1 }
            if bytes[2 * pair + 1] == 0 { lowZeros += 1 }
        }
        return min(highZeros, lowZeros) == 0 && 2 * max(highZeros, lowZeros) > pairs
    }

    /// The encoding of a file without a mark.
    static func unmarkedEncoding(of bytes: Span<UInt8>) -> TextEncoding {
        guard let bad = firstInvalidByte(in: bytes) else { return .utf8 }
        // What precedes the bad byte is valid, so a single byte beyond ASCII there is part of a whole sequence.
        for index in 0..<bad where bytes[index] >= 0x80 { return .utf8 }
        return holdsMultiByteSequence(bytes, from: bad) ? .utf8 : .windows1252
    }

    /// The offset of the first byte that is not part of valid UTF-8.
    static func firstInvalidByte(in bytes: Span<UInt8>) -> Int? {
        do {
            _ = try UTF8Span(validating: bytes)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }

    /// Whether a valid UTF-8 sequence of two or more bytes begins at `start` or behind it.
    private static func holdsMultiByteSequence(_ bytes: Span<UInt8>, from start: Int) -> Bool {
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                index &+= 1
                continue
            }
            let length =
                switch byte {
                case 0xC2...0xDF: 2
                case 0xE0...0xEF: 3
                case 0xF0...0xF4: 4
                default: 1
                }
            if length > 1, index + length <= bytes.count,
                firstInvalidByte(in: bytes.extracting(index..<index + length)) == nil
            {
                return true
            }
            index &+= 1
        }
        return false
    }

    /// The scalars of 0x80 to 0x9F; 0 for the five bytes that mean nothing.
    private static let windows1252: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]

    private static func decodeWindows1252(_ bytes: Span<UInt8>) throws(Fault) -> [UInt8] {
        let table = windows1252
        var utf8: [UInt8] = []
        utf8.reserveCapacity(bytes.count + bytes.count / 8)
        for index in bytes.indices {
            let byte = bytes[index]
            switch byte {
            case 0..<0x80:
                utf8.append(byte)
            case 0x80..<0xA0:
                let scalar = table[Int(byte) - 0x80]
                guard scalar != 0 else { throw Fault(encoding: .windows1252, byte: byte, offset: index) }
                append(UInt32(scalar), to: &utf8)
            default:
                append(UInt32(byte), to: &utf8)
            }
        }
        return utf8
    }

    private static func decodeUTF16(
        _ bytes: Span<UInt8>,
        from start: Int,
        as encoding: TextEncoding
    ) throws(Fault) -> [UInt8] {
        let low = encoding == .utf16LittleEndian ? 0 : 1
        func unit(_ index: Int) -> UInt32 {
            UInt32(bytes[index + 1 - low]) << 8 | UInt32(bytes[index + low])
        }
        var utf8: [UInt8] = []
        utf8.reserveCapacity((bytes.count - start) / 2 + bytes.count / 16)
        var index = start
        while index + 1 < bytes.count {
            let first = unit(index)
            if first & 0xF800 != 0xD800 {
                append(first, to: &utf8)
                index += 2
                continue
            }
            guard first < 0xDC00, index + 3 < bytes.count, unit(index + 2) & 0xFC00 == 0xDC00 else {
                throw Fault(encoding: encoding, byte: bytes[index], offset: index)
            }
            append(0x1_0000 + (first & 0x3FF) << 10 + unit(index + 2) & 0x3FF, to: &utf8)
            index += 4
        }
        guard index == bytes.count else {
            throw Fault(encoding: encoding, byte: bytes[index], offset: index)
        }
        return utf8
    }

    /// Appends a scalar, which must not be a surrogate, in UTF-8.
    @inline(__always)
    private static func append(_ scalar: UInt32, to utf8: inout [UInt8]) {
        switch scalar {
        case 0..<0x80:
            utf8.append(UInt8(scalar))
        case 0x80..<0x800:
            utf8.append(UInt8(0xC0 | scalar >> 6))
            utf8.append(UInt8(0x80 | scalar & 0x3F))
        case 0x800..<0x1_0000:
            utf8.append(UInt8(0xE0 | scalar >> 12))
            utf8.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            utf8.append(UInt8(0x80 | scalar & 0x3F))
        default:
            utf8.append(UInt8(0xF0 | scalar >> 18))
            utf8.append(UInt8(0x80 | scalar >> 12 & 0x3F))
            utf8.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            utf8.append(UInt8(0x80 | scalar & 0x3F))
        }
    }
}
