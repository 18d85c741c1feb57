/// Why a text is not JSON5, and where.
public struct JSON5Error: Error, Hashable, Sendable {
    /// What the reader met.
    public enum Reason: Hashable, Sendable {
        case unexpectedEnd
        case unexpectedCharacter(Character)
        case unclosedComment
        case unclosedString
        case badEscape
        case badNumber
        case nestedTooDeep(limit: Int)
        case textAfterValue
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
