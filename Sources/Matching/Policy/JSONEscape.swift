/// Which characters of a text JSON is written without, although it could hold them: those that command a terminal, end a line of
/// JavaScript, or turn the reading direction around, so that what is seen is not what stands there.
enum JSONEscape {
    /// Whether a character is written as `\u` and four digits.
    static func isNeeded(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00..<0x20, 0x7F..<0xA0: true
        case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// `\u` and four digits.
    ///
    /// - Precondition: ``isNeeded(_:)`` says so.
    static func escaped(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
