/// Why a text is not JSON5, and where.
public struct JSON5Error: Error, Hashable, Sendable {
    /// What the reader met.
    public enum Reason: Hashable, Sendable {
        /// The text ends too early.
        case unexpectedEnd
        /// A character that cannot stand there.
        case unexpectedCharacter(Character)
        /// A comment without its end.
        case unclosedComment
        /// A text without its closing quotation mark.
        case unclosedString
        /// A backslash before something that it cannot escape.
        case badEscape
        /// Something that begins like a number and is none.
        case badNumber
        /// More brackets inside each other than the limit.
        case nestedTooDeep(limit: Int)
        /// Something after the end of the value.
        case textAfterValue
        /// A byte that is not UTF-8, counted from 0.
        case invalidByte(offset: Int)
    }

    /// What is wrong.
    public var reason: Reason
    /// The line, from 1.
    public var line: Int
    /// The character in the line, from 1.
    public var column: Int

    /// Creates an error.
    public init(_ reason: Reason, line: Int, column: Int) {
        self.reason = reason
        self.line = line
        self.column = column
    }
}
