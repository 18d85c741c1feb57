/// Which two would both rather have each other than what a proposal gives them.
///
/// A mentee would rather have a mentor who earns her more points than the one who fits her least, or any mentor while she
/// has fewer than she wants. A mentor would rather have a mentee of more points than the one of his own who fits least, or
/// any mentee while he has a place and time for her. The best proposal for the whole need not be stable.
public struct StabilityReport: Sendable, Hashable {
    /// The most pairs that are listed.
    public static let listed = 100

    /// How many such pairs there are.
    public let blockingPairs: Int
    /// The first of them, by mentee and then by mentor; at most ``listed``.
    public let pairs: [PairPlace]

    init(blockingPairs: Int, pairs: [PairPlace]) {
        self.blockingPairs = blockingPairs
        self.pairs = pairs
    }
}
