/// Writes JSON in the order it is told, byte for byte the same every time.
///
///     var json = JSONWriter(layout: .pretty)
///     json.object { json in
///         json.member("schema", 1)
///         json.array("pairs") { json in
///             json.object(inline: true) { json in json.member("mentor", "M07") }
///         }
///     }
///     let bytes = json.finish()
///
/// Numbers are written as integers or as texts that are already numbers, so nothing is rounded on the way.
public struct JSONWriter: Sendable {
    /// How the text is laid out.
    public enum Layout: Sendable, Hashable {
        /// No blanks at all.
        case compact
        /// A line for each member and element, two spaces further in for each level; inline ones on one line.
        case pretty
    }

    private let layout: Layout
    private var bytes: [UInt8] = []
    private var levels: [Level] = []
    private var followsKey = false

    private struct Level: Sendable {
        let close: UInt8
        let isInline: Bool
        var isEmpty = true
    }

    /// A writer of an empty text.
    ///
    /// - Parameters:
    ///   - layout: how the text is laid out.
    ///   - capacity: how many bytes to expect.
    public init(layout: Layout = .pretty, capacity: Int = 0) {
        self.layout = layout
        bytes.reserveCapacity(capacity)
    }

    /// The text so far, and, unless it is compact, a line feed.
    /// - Precondition: every object and array is closed.
    public consuming func finish() -> [UInt8] {
        precondition(levels.isEmpty && !followsKey, "an object or array is still open")
        if layout == .pretty { bytes.append(UInt8(ascii: "\n")) }
        return bytes
    }

    // MARK: Objects and arrays

    /// Begins an object. What is inside an inline object is inline too.
    public mutating func beginObject(inline: Bool = false) {
        begin(UInt8(ascii: "{"), UInt8(ascii: "}"), inline: inline)
    }

    /// Ends the object that was begun last.
    public mutating func endObject() { end(UInt8(ascii: "}")) }

    /// Begins an array. What is inside an inline array is inline too.
    public mutating func beginArray(inline: Bool = false) {
        begin(UInt8(ascii: "["), UInt8(ascii: "]"), inline: inline)
    }

    /// Ends the array that was begun last.
    public mutating func endArray() { end(UInt8(ascii: "]")) }

    /// Writes an object, under a key where one is given.
    public mutating func object<Failure: Error>(
        _ key: String? = nil,
        inline: Bool = false,
        _ body: (inout JSONWriter) throws(Failure) -> Void
    ) throws(Failure) {
        if let key { self.key(key) }
        beginObject(inline: inline)
        try body(&self)
        endObject()
    }

    /// Writes an array, under a key where one is given.
    public mutating func array<Failure: Error>(
        _ key: String? = nil,
        inline: Bool = false,
        _ body: (inout JSONWriter) throws(Failure) -> Void
    ) throws(Failure) {
        if let key { self.key(key) }
        beginArray(inline: inline)
        try body(&self)
        endArray()
    }

    /// Writes the key of the value that comes next.
    /// - Precondition: an object is open and no key waits for its value. Keys are not checked to differ.
    public mutating func key(_ name: String) {
        precondition(levels.last?.close == UInt8(ascii: "}") && !followsKey, "a key belongs in an object")
        separate()
        bytes.append(jsonQuoted: name)
        bytes.append(UInt8(ascii: ":"))
        if layout == .pretty { bytes.append(UInt8(ascii: " ")) }
        followsKey = true
    }

    // MARK: Values

    /// Writes a text; `nil` is `null`.
    public mutating func value(_ text: String?) {
        guard let text else { return null() }
        startValue()
        bytes.append(jsonQuoted: text)
    }

    /// Writes a whole number; `nil` is `null`.
    public mutating func value(_ number: Int?) {
        guard let number else { return null() }
        startValue()
        bytes.append(decimal: number)
    }

    /// Writes a whole number; `nil` is `null`.
    public mutating func value(_ number: Int64?) {
        guard let number else { return null() }
        startValue()
        bytes.append(decimal: number)
    }

    /// Writes a whole number; `nil` is `null`. Many readers of JSON round what is beyond 2⁵³.
    public mutating func value(_ number: Int128?) {
        guard let number else { return null() }
        startValue()
        bytes.append(decimal: number)
    }

    /// Writes `true` or `false`; `nil` is `null`.
    public mutating func value(_ flag: Bool?) {
        guard let flag else { return null() }
        startValue()
        bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    }

    /// Writes `null`.
    public mutating func null() {
        startValue()
        bytes.append(contentsOf: "null".utf8)
    }

    /// Writes a number that is already a text, such as `87.3`.
    /// - Precondition: the text is a JSON number.
    public mutating func value(number text: String) {
        precondition(Self.isNumber(text), "not a JSON number")
        startValue()
        bytes.append(contentsOf: text.utf8)
    }

    // MARK: Members

    /// Writes a key and a text; `nil` is `null`.
    public mutating func member(_ name: String, _ text: String?) {
        key(name)
        value(text)
    }

    /// Writes a key and a whole number; `nil` is `null`.
    public mutating func member(_ name: String, _ number: Int?) {
        key(name)
        value(number)
    }

    /// Writes a key and a whole number; `nil` is `null`.
    public mutating func member(_ name: String, _ number: Int128?) {
        key(name)
        value(number)
    }

    /// Writes a key and `true` or `false`; `nil` is `null`.
    public mutating func member(_ name: String, _ flag: Bool?) {
        key(name)
        value(flag)
    }

    /// Writes a key and a number that is already a text.
    /// - Precondition: the text is a JSON number.
    public mutating func member(_ name: String, number text: String) {
        key(name)
        value(number: text)
    }

    // MARK: Layout

    private mutating func begin(_ open: UInt8, _ close: UInt8, inline: Bool) {
        startValue()
        bytes.append(open)
        let isInline = inline || levels.last?.isInline == true
        levels.append(Level(close: close, isInline: isInline))
    }

    private mutating func end(_ close: UInt8) {
        precondition(levels.last?.close == close && !followsKey, "this is not what was begun last")
        let level = levels.removeLast()
        if layout == .pretty, !level.isEmpty {
            if !level.isInline {
                newLine()
            } else if close == UInt8(ascii: "}") {
                bytes.append(UInt8(ascii: " "))
            }
        }
        bytes.append(close)
    }

    /// What stands before a value: nothing after a key, else what separates it from the one before.
    private mutating func startValue() {
        if followsKey {
            followsKey = false
        } else {
            precondition(levels.last?.close != UInt8(ascii: "}"), "a value in an object needs a key")
            precondition(!levels.isEmpty || bytes.isEmpty, "a text holds one value")
            separate()
        }
    }

    private mutating func separate() {
        guard let last = levels.indices.last else { return }
        if !levels[last].isEmpty { bytes.append(UInt8(ascii: ",")) }
        if layout == .pretty {
            if !levels[last].isInline {
                newLine()
            } else if !levels[last].isEmpty || levels[last].close == UInt8(ascii: "}") {
                bytes.append(UInt8(ascii: " "))
            }
        }
        levels[last].isEmpty = false
    }

    private mutating func newLine() {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * levels.count))
    }
}
