/// How well a mentor fits a mentee, part by part.
public struct PairScore: Sendable, Hashable {
    /// What one criterion gives.
    public struct Part: Sendable, Hashable {
        /// The criterion.
        public let criterion: Criterion
        /// The points earned: the weight times the share met, in whole thousandths.
        public let points: Int
        /// The points of a share of 1.
        public let possible: Int
        /// Whether both sides stated what the criterion needs. Where not, it earns nothing and its rule passes.
        public let isStated: Bool
    }

    /// The parts, one for each criterion, in their order.
    public let parts: [Part]
    /// The rules that the pair breaks, in the order of ``Rule/all``; empty where the pair may be made.
    public let brokenRules: [Rule]
    /// The earliest time of a meeting's length that both have; `nil` where there is none or either has stated no times.
    public let slot: TimeSpan?
    /// The languages that both speak, the mentee's preferred first.
    public let sharedLanguages: [Language]
    /// The mentee's wishes for subjects that the mentor meets, in the mentee's order.
    public let sharedSubjects: [Term]
    /// The mentee's wishes for interests that the mentor meets, in the mentee's order.
    public let sharedInterests: [Term]

    /// The sum of the parts' points: what is optimised.
    public var points: Int { parts.reduce(0) { $0 + $1.points } }

    /// Whether the pair keeps every rule.
    public var isEligible: Bool { brokenRules.isEmpty }
}
