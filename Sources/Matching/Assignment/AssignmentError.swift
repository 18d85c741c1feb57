/// Why a problem cannot be solved.
public enum AssignmentError: Error, Hashable, Sendable {
    /// Sizes, ranks and costs together are so large that exact totals would not fit 128 bits, or a score to maximise is
    /// the lowest 64-bit integer, which has no opposite.
    case tooLarge
    /// The method asked for cannot do a problem of this kind: only ``AssignmentMethod/flow`` can where a row wants more
    /// than one column, and ``AssignmentMethod/costScaling`` does only problems in which as many rows as there are columns
    /// all want one place, above all else, and each column has one. ``AssignmentMethod/automatic`` never runs into this.
    case unsupported(AssignmentMethod)
    /// The solve was cancelled before it was done.
    case cancelled
}
