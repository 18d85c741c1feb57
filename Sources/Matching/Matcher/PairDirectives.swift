/// What a coordinator has said of single pairs: those to make, those never to make, and what came of earlier ones.
///
/// Pairs that nothing is said of are not mentioned. Whether the people exist, and whether a pair that is to be made keeps
/// the rules, is for others to check.
public struct PairDirectives: Hashable, Sendable {
    /// What is said of one pair. The raw value is the English word in a file of pairs.
    public enum Status: String, CaseIterable, Hashable, Sendable {
        /// The pair is made. It has to keep every rule.
        case lock
        /// The pair is made, also where it breaks a rule.
        case lockAnyway = "lock!"
        /// The pair is never made.
        case forbid
        /// The pair was proposed before. It says nothing to a new proposal, and counts when one is made again.
        case previous
        /// The two have met and go on. The pair is made, also where it breaks a rule: it exists already.
        case continued = "continue"
        /// One of the two has said no. The pair is never made again.
        case declined

        /// Whether the pair is made, whatever it costs the rest.
        public var makesPair: Bool {
            switch self {
            case .lock, .lockAnyway, .continued: true
            case .forbid, .previous, .declined: false
            }
        }

        /// Whether the pair is never made.
        public var forbidsPair: Bool { self == .forbid || self == .declined }

        /// Whether the pair is made even where it breaks a rule.
        public var allowsBrokenRules: Bool { self == .lockAnyway || self == .continued }
    }

    /// What is said of each pair.
    public var statuses: [PairKey: Status]

    /// Says nothing of any pair, or what is given.
    public init(_ statuses: [PairKey: Status] = [:]) {
        self.statuses = statuses
    }

    /// Whether nothing is said of any pair.
    public var isEmpty: Bool { statuses.isEmpty }

    /// The pairs to make, in order: locked ones, and those that go on.
    ///
    /// - Complexity: O(*n* log *n*) for *n* pairs.
    public var locked: [PairKey] { pairs(where: \.makesPair) }

    /// The pairs never to make, in order: forbidden ones, and those that somebody declined.
    ///
    /// - Complexity: O(*n* log *n*) for *n* pairs.
    public var forbidden: [PairKey] { pairs(where: \.forbidsPair) }

    /// The pairs that a status fits, in order.
    ///
    /// - Complexity: O(*n* log *n*) for *n* pairs.
    public func pairs(where fits: (Status) -> Bool) -> [PairKey] {
        statuses.filter { fits($0.value) }.keys.sorted()
    }
}
