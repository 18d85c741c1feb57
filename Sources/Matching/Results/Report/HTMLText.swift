/// Which characters of a text a page shows as they are.
enum HTMLText {
    /// Begins a text whose direction is its own: the first strong isolate.
    static let isolateStart: Unicode.Scalar = "\u{2068}"
    /// Ends it: the pop directional isolate.
    static let isolateEnd: Unicode.Scalar = "\u{2069}"
    /// Stands where a character would not be harmless.
    static let replacement: Unicode.Scalar = "\u{FFFD}"

    /// A text between the marks that ``HTMLWriter/sentence(_:)`` looks for.
    static func isolated(_ text: String) -> String { "\u{2068}\(text)\u{2069}" }

    /// Whether a byte of UTF-8 is part of a character that needs no second look: printable ASCII without meaning in HTML,
    /// and the lead bytes of blocks without controls.
    static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): false
        case 0x20..<0x7F, 0x80..<0xC0: true
        // Latin letters, Danish ones among them; not 0xC2, which begins controls and the soft hyphen.
        case 0xC3...0xC9: true
        default: false
        }
    }

    /// A character, or what stands for it.
    static func harmless(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar.value < 0x7F, scalar.value >= 0x20 { return scalar }
        switch scalar.value {
        case 0x09, 0x0A, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: return " "
        // Letters and marks that show nothing.
        case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x3164, 0xFFA0: return replacement
        // Zero-width joiner and non-joiner.
        case 0x200C, 0x200D: return scalar
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .unassigned, .surrogate, .privateUse: return replacement
        case .lineSeparator, .paragraphSeparator: return " "
        default: return scalar
        }
    }
}
