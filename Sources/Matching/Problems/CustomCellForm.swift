/// What the cells of a custom criterion's column must look like.
public enum CustomCellForm: Hashable, Sendable {
    /// Words, and not punctuation alone.
    case words
    /// A number, decimals allowed.
    case number
    /// A range such as `0-10`, `18+`, or one number for up to it.
    case range
    /// One of the values of the policy's scale.
    case oneOf([String])
}
