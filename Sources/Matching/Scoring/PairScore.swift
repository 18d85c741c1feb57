/// How well a mentor fits a mentee, part by part.
public struct PairScore: Sendable, Hashable {
    /// What one criterion gives.
    public struct Part: Sendable, Hashable {
        /// The criterion.
        public let criterion: CriterionName
        /// The points earned: the weight times the share met, in whole thousandths.
        public let points: Int
        /// The points of a share of 1.
        public let possible: Int
        /// Whether both sides stated what the criterion needs, and a custom criterion's `when` lets it count for the pair.
        /// Where not, it earns nothing and its rule passes.
        public let isStated: Bool
    }

    /// The parts, one for each criterion, in their order; the policy's own come last.
    public let parts: [Part]
    /// The rules that the pair breaks, in the order of ``Rule/all(under:)``; empty where the pair may be made.
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
