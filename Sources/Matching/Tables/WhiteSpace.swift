/// White space in UTF-8 bytes, by the Unicode property `White_Space`.
enum WhiteSpace {
    /// The length in bytes of the white space that begins at `index` and does not end a line; 0 where there is none.
    static func length(in bytes: Span<UInt8>, at index: Int) -> Int {
        let first = bytes[index]
        switch first {
        case 0x09, 0x0B, 0x0C, 0x20:
            return 1
        case 0xC2 where index + 1 < bytes.count:
            return isTwoByte(bytes[index + 1]) ? 2 : 0
        case 0xE1, 0xE2, 0xE3:
            guard index + 2 < bytes.count else { return 0 }
            return isThreeByte(first, bytes[index + 1], bytes[index + 2]) ? 3 : 0
        default:
            return 0
        }
    }

    /// `range` without the white space, line ends included, at both its ends.
    static func trim(_ range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end {
            let byte = bytes[start]
            if byte > 0x20 && byte < 0x80 { break }
            let length = byte == 0x0A || byte == 0x0D ? 1 : length(in: bytes, at: start)
            guard length > 0, start + length <= end else { break }
            start += length
        }
        while start < end {
            let byte = bytes[end - 1]
            if byte > 0x20 && byte < 0x80 { break }
            let length = lengthBackward(in: bytes, from: start, to: end)
            guard length > 0 else { break }
            end -= length
        }
        return start..<end
    }

    /// The length of the white space, line ends included, that ends just before `end`.
    private static func lengthBackward(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
        let last = bytes[end - 1]
        if last == 0x20 || (0x09...0x0D).contains(last) { return 1 }
        guard last >= 0x80 else { return 0 }
        if end - start >= 2, bytes[end - 2] == 0xC2 { return isTwoByte(last) ? 2 : 0 }
        if end - start >= 3, isThreeByte(bytes[end - 3], bytes[end - 2], last) { return 3 }
        return 0
    }

    /// U+0085 next line, U+00A0 no-break space.
    private static func isTwoByte(_ second: UInt8) -> Bool {
        second == 0x85 || second == 0xA0
    }

    /// U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F, U+3000.
    private static func isThreeByte(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (first, second) {
        case (0xE1, 0x9A), (0xE3, 0x80): third == 0x80
        case (0xE2, 0x80): (0x80...0x8A).contains(third) || third == 0xA8 || third == 0xA9 || third == 0xAF
        case (0xE2, 0x81): third == 0x9F
        default: false
        }
    }
}
