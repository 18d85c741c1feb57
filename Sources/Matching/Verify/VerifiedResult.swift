/// What was found to be true of a result.
public struct VerifiedResult: Hashable, Sendable {
    /// How sure it is that no proposal is better.
    public enum Certainty: Hashable, Sendable {
        /// The prices in the result prove it.
        case proved
        /// The prices bound what can be reached, and a search, which is not repeated here, says that nothing there is better.
        ///
        /// - Parameter morePoints: how many more points a proposal could have at most, by the prices, if it is as good in
        ///   every aim before points; `nil` where the prices leave it open whether it could be better in these.
        case searched(steps: Int, morePoints: Int?)
        /// The result does not say that it is the best.
        case notClaimed(morePoints: Int?)
    }

    /// How many mentees there are.
    public let mentees: Int
    /// How many of them have a mentor.
    public let matched: Int
    /// How many pairs there are.
    public let pairs: Int
    /// Whether every pair keeps every rule, and nobody has more than was asked for; only those made with `lock!` need not.
    public let keepsRules: Bool
    /// Whether pairs of an earlier proposal were rather to be kept, which counts in what is best.
    public let keepsPairs: Bool
    /// How sure it is that no proposal is better.
    public let certainty: Certainty
}
