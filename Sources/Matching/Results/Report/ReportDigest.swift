/// What a page says of its own style and script, so that a browser runs nothing else.
enum ReportDigest {
    /// A source for a Content-Security-Policy: the digest of a content, in base64.
    static func source(_ content: HTMLWriter.OwnContent) -> String {
        let hex = SHA256.hexDigest(Array(content.text.utf8)).utf8
        var digits = hex.makeIterator()
        var digest: [UInt8] = []
        while let high = digits.next(), let low = digits.next() { digest.append(value(high) << 4 | value(low)) }
        return "'sha256-\(base64(digest))'"
    }

    private static func value(_ digit: UInt8) -> UInt8 {
        digit < UInt8(ascii: "a") ? digit - UInt8(ascii: "0") : digit - UInt8(ascii: "a") + 10
    }

    /// Bytes in base64 (RFC 4648, section 4), padded.
    static func base64(_ bytes: [UInt8]) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var text: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            bits <<= UInt32(8 * (3 - group.count))
            for place in 0..<4 {
                let isThere = place <= group.count
                text.append(isThere ? alphabet[Int(bits >> UInt32(18 - 6 * place) & 63)] : UInt8(ascii: "="))
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
