/// Why a mentee has no mentor, or fewer than she wants, and what would have to change.
public enum MissingMentor: Sendable {
    /// She is marked as not ready and was left out.
    case notReady
    /// No mentor (or no further one) keeps every rule: what each rule removes, and the smallest changes that would help.
    case noEligibleMentor([WaitingReason.Removal], changes: [ChangeSet])
    /// Mentors keep every rule, but no such pair reaches the minimum score, or may be made.
    case belowMinimum(eligibleMentors: Int, changes: [ChangeSet])
    /// There are mentors, and others have their places or their time.
    case competition(Competition)

    /// Who competes for what, and who went first.
    public struct Competition: Sendable {
        /// The mentees who compete, and the mentors they share.
        public let group: CompetingGroup
        /// How many places the shared mentors have.
        public let places: Int
        /// How many of these places the group's mentees want between them.
        public let wanted: Int
        /// Those of the group who have what she lacks, in order.
        public let rivals: [Rival]
        /// Mentors she could have who have a place, but no time left that she has too; in order.
        public let mentorsWithoutTime: [Int]
        /// What follows if she is given the mentor that costs the whole least; `nil` where she cannot be given any.
        public let instead: MatchExchange?
    }

    /// Somebody with a place in the group.
    public struct Rival: Sendable, Hashable {
        /// The mentee's place in the proposal.
        public let mentee: Int
        /// Why she goes before the one who waits.
        public let precedence: Precedence
    }

    /// Why one mentee goes before another.
    public enum Precedence: String, Sendable, Hashable {
        /// A coordinator has locked the pair.
        case locked
        /// A higher priority.
        case priority
        /// Has waited longer.
        case waiting
        /// Neither comes first; it is the points of the whole that decided.
        case points
        /// Comes later, but could not be moved without somebody else losing a place.
        case noBetterWay
    }
}
