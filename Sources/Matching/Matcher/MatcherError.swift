/// Why no proposal can be made.
public enum MatcherError: Error, Hashable, Sendable {
    /// Two people on one list have the same id.
    case duplicateID
    /// The lists and weights together are too large for exact totals.
    case tooLarge
    /// The solver's answer failed the proof: an error in this library, never in the lists.
    case unproved(OptimalityError)
}
