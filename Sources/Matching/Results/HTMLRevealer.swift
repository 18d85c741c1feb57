/// Puts people back into a page: in its text and in the values of attributes, but not in scripts and styles, which run only
/// as they were written.
struct HTMLRevealer {
    private let finder: PseudonymFinder

    init(_ key: PseudonymKey) {
        finder = PseudonymFinder(key, written: Self.escaped)
    }

    /// The page with people in it.
    ///
    /// - Parameter capacity: how many bytes it will have at most.
    func reveal(_ bytes: [UInt8], capacity: Int) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(capacity)
        var place = 0
        while place < bytes.count {
            let code = Self.next(of: [Array("<script".utf8), Array("<style".utf8)], in: bytes, from: place)
            append(bytes[place..<(code ?? bytes.count)], to: &result)
            guard let code else { break }
            let end = Self.next(of: [Array("</script".utf8), Array("</style".utf8)], in: bytes, from: code)
            place = end ?? bytes.count
            result += bytes[code..<place]
        }
        return result
    }

    private func append(_ part: ArraySlice<UInt8>, to result: inout [UInt8]) {
        if let revealed = finder.revealedBytes(String(decoding: part, as: UTF8.self)) {
            result += revealed
        } else {
            result += part
        }
    }

    /// A text as it stands in a page, both between tags and in an attribute.
    private static func escaped(_ text: String) -> String {
        var escaped: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): escaped += "&amp;".utf8
            case UInt8(ascii: "<"): escaped += "&lt;".utf8
            case UInt8(ascii: ">"): escaped += "&gt;".utf8
            case UInt8(ascii: "\""): escaped += "&quot;".utf8
            case UInt8(ascii: "'"): escaped += "&#39;".utf8
            default: escaped.append(byte)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    /// Where the first of some tags begins.
    private static func next(of tags: [[UInt8]], in bytes: [UInt8], from start: Int) -> Int? {
        var place = start
        while let opening = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
            for tag in tags where bytes.count - opening >= tag.count {
                let isTag = zip(bytes[opening...], tag).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
                if isTag { return opening }
            }
            place = opening + 1
        }
        return nil
    }
}
