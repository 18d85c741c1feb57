/// Writes HTML that is also well-formed XML. Whatever is written as text or attribute is escaped: there is no way to write
/// markup that comes from a file.
///
/// Names of elements and attributes are known when the library is built. White space of every kind becomes a space, and
/// control characters, bidirectional controls and other invisible format characters, which could hide or reorder what
/// stands around them, become U+FFFD. The joiners that scripts and emoji need are kept.
struct HTMLWriter {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    /// Attributes in the order in which they are written.
    typealias Attributes = KeyValuePairs<StaticString, String>

    /// A style or a script, made of nothing but what stands in the library and of numbers.
    struct OwnContent {
        let text: String

        init(_ text: StaticString) { self.text = "\(text)" }

        /// Adds a piece for each number of a range: the number stands between the two parts, and again behind the second.
        func repeating(_ range: ClosedRange<Int>, _ before: StaticString, _ after: StaticString, _ end: StaticString)
            -> OwnContent
        {
            OwnContent(joined: text + range.map { "\(before)\($0)\(after)\($0)\(end)" }.joined())
        }

        private init(joined text: String) { self.text = text }
    }

    // MARK: Elements

    /// Writes an element and what is in it.
    mutating func element(
        _ name: StaticString,
        _ attributes: Attributes = [:],
        _ content: (inout HTMLWriter) -> Void
    ) {
        start(name, attributes)
        bytes.append(UInt8(ascii: ">"))
        content(&self)
        append("</")
        append(name)
        bytes.append(UInt8(ascii: ">"))
    }

    /// Writes an element that holds a text, or nothing.
    mutating func element(_ name: StaticString, _ attributes: Attributes = [:], text: String = "") {
        element(name, attributes) { $0.text(text) }
    }

    /// Writes an element that cannot hold anything, such as `meta`, or a shape in a drawing.
    mutating func empty(_ name: StaticString, _ attributes: Attributes = [:]) {
        start(name, attributes)
        append("/>")
    }

    /// Writes an element whose content is the program's own and is not escaped: a style or a script.
    mutating func element(_ name: StaticString, own content: OwnContent) {
        start(name, [:])
        bytes.append(UInt8(ascii: ">"))
        bytes.append(contentsOf: content.text.utf8)
        append("</")
        append(name)
        bytes.append(UInt8(ascii: ">"))
    }

    /// Writes the document type.
    mutating func documentType() { append("<!DOCTYPE html>\n") }

    /// Ends a line, for whoever looks at the source.
    mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

    private mutating func start(_ name: StaticString, _ attributes: Attributes) {
        bytes.append(UInt8(ascii: "<"))
        append(name)
        for (name, value) in attributes {
            bytes.append(UInt8(ascii: " "))
            append(name)
            append("=\"")
            text(value)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    private mutating func append(_ text: StaticString) {
        // SAFETY: the bytes of a constant are copied before the closure ends.
        text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    }

    // MARK: Text

    /// Writes a text.
    mutating func text(_ text: String) {
        if text.utf8.allSatisfy(HTMLText.isPlain) {
            bytes.append(contentsOf: text.utf8)
        } else {
            for scalar in text.unicodeScalars { append(scalar) }
        }
    }

    /// Writes what somebody has written, so that its direction changes nothing around it.
    mutating func isolated(_ text: String) {
        element("bdi", text: text)
    }

    /// Writes a sentence in which people's texts stand between U+2068 and U+2069, the first strong isolate and its end.
    ///
    /// Marks that are no such pair are as harmless as any other.
    mutating func sentence(_ sentence: String) {
        let scalars = sentence.unicodeScalars
        guard scalars.contains(HTMLText.isolateStart) else { return text(sentence) }
        var rest = scalars[...]
        while let start = rest.firstIndex(of: HTMLText.isolateStart) {
            let inside = rest[rest.index(after: start)...]
            guard let end = inside.firstIndex(of: HTMLText.isolateEnd) else { break }
            text(String(rest[..<start]))
            isolated(String(inside[..<end]))
            rest = inside[inside.index(after: end)...]
        }
        text(String(rest))
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "&": append("&amp;")
        case "<": append("&lt;")
        case ">": append("&gt;")
        case "\"": append("&quot;")
        case "'": append("&#39;")
        default:
            guard let encoded = UTF8.encode(HTMLText.harmless(scalar)) else { return }
            bytes.append(contentsOf: encoded)
        }
    }
}
