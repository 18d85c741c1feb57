/// Why no proposal can be made.
public enum MatcherError: Error, Hashable, Sendable {
    /// Two people on one list have the same id.
    case duplicateID
    /// The lists and weights together are too large for exact totals.
    case tooLarge
    /// Pairs that must be made cannot all be made together: too many for one mentor or mentee, for the mentee's roles, or
    /// for the hours they have. By the people's places in id order.
    case locksCannotHold([PairPlace])
    /// No times were found for the pairs that must be made, and the search for them ended before it had tried everything.
    case locksUndecided([PairPlace])
    /// The solver's answer failed the proof: an error in this library, never in the lists.
    case unproved
}
