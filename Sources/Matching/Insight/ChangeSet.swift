/// A few changes that together would leave a mentee some mentors; none of them could be spared.
public struct ChangeSet: Hashable, Sendable {
    /// The changes, what is easiest first; one to three.
    public let changes: [MenteeChange]
    /// How many mentors with places would keep every rule and reach the minimum score, counted anew with the changes made.
    public let mentors: Int

    /// The mentee with the changes made.
    public func applied(to mentee: Mentee) -> Mentee {
        changes.reduce(mentee) { $1.applied(to: $0) }
    }
}
