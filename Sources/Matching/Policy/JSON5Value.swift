/// A value in a JSON5 text, with the place where it begins.
public struct JSON5Value: Hashable, Sendable {
    /// What the value is.
    public enum Content: Hashable, Sendable {
        /// `null`.
        case null
        /// `true` or `false`.
        case bool(Bool)
        /// A whole number written without point or exponent that fits.
        case integer(Int)
        /// Any other number as it is written, without a leading plus: `.5`, `1e3`, `0xFFFFFFFFFFFFFFFFFF`, `-Infinity`,
        /// `NaN`, or a whole number too large for an `Int`.
        case decimal(String)
        /// A text, with its escapes undone.
        case string(String)
        /// A list of values.
        case array([JSON5Value])
        /// The members in the order they are written, those with equal keys included.
        case object([JSON5Member])
    }

    /// What the value is.
    public let content: Content
    /// The line of the value's first character, from 1.
    public let line: Int
    /// The place of the value's first character in its line, in characters from 1.
    public let column: Int
}

/// One key and its value in an object of a JSON5 text.
public struct JSON5Member: Hashable, Sendable {
    /// The key, with its escapes resolved.
    public let key: String
    /// The line of the key's first character, from 1.
    public let keyLine: Int
    /// The place of the key's first character (or quote) in its line, in characters from 1.
    public let keyColumn: Int
    /// The value.
    public let value: JSON5Value
}
