/// Why a problem cannot be solved.
public enum AssignmentError: Error, Hashable, Sendable {
    /// Sizes, ranks and costs together are so large that exact totals would not fit 128 bits.
    case tooLarge
}
