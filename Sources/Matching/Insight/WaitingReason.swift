/// Why a mentee has no mentor in a proposal.
public enum WaitingReason: Sendable, Hashable {
    /// The mentee is marked as not ready and was left out.
    case notReady
    /// Every mentor with free capacity breaks a rule; how many each rule removes.
    case noEligibleMentor([Removal])
    /// Mentors keep every rule, but no such pair reaches the minimum score, or adds a point where points are the aim.
    case belowMinimum(eligibleMentors: Int)
    /// There are mentors, but others have their places.
    case competition(CompetingGroup)

    /// How many mentors one rule removes from a mentee.
    public struct Removal: Sendable, Hashable {
        /// The rule.
        public let rule: Rule
        /// How many of the mentors with capacity break it.
        public let alone: Int
        /// How many of those left by the rules before it break it.
        public let inTurn: Int
    }

    /// The stable name of the reason in results.
    public var code: String {
        switch self {
        case .notReady: "notReady"
        case .noEligibleMentor: "noEligibleMentor"
        case .belowMinimum: "belowMinimum"
        case .competition: "competition"
        }
    }
}
