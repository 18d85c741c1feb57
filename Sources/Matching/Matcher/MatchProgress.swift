/// How far a match has come.
public struct MatchProgress: Sendable, Hashable {
    /// What is being done.
    public enum Phase: String, Sendable, Hashable, CaseIterable {
        /// Every pair gets its points.
        case scoring
        /// The best set of pairs is searched for, and proved to be that.
        case matching
    }

    /// What is being done.
    public var phase: Phase
    /// How much of it is done, from 0 to `total`.
    public var done: Int
    /// How much there is to do in this phase; `nil` where that cannot be known before it is done.
    public var total: Int?

    /// Creates a report of progress.
    public init(phase: Phase, done: Int = 0, total: Int? = nil) {
        self.phase = phase
        self.done = done
        self.total = total
    }
}
