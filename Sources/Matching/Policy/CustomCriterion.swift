/// A criterion of the programme's own, read from a column of its own: a rule, points, both or neither.
///
/// Where either side states nothing, the rule passes and nothing is earned.
public struct CustomCriterion: Sendable, Hashable {
    /// How two values are compared, and what share of the criterion a pair meets.
    public enum Kind: Sendable, Hashable {
        /// In full where the two cells, each as a whole, say the same.
        case same
        /// In full where they do not.
        case different
        /// The part of the mentee's set that the mentor has, rounded down.
        case overlap
        /// By the mentor's number less the mentee's; a difference without a share breaks the rule. With a scale the numbers
        /// are places on it.
        case distance(scale: [Term], shares: [DecimalNumber: Int])
        /// In full where the mentee's number lies in the mentor's range.
        case range
        /// By the mentor's value, then the mentee's; two values without a share break the rule.
        case table([Term: [Term: Int]])

        /// The kind's name in a policy.
        public var name: String {
            switch self {
            case .same: "same"
            case .different: "different"
            case .overlap: "overlap"
            case .distance: "distance"
            case .range: "range"
            case .table: "table"
            }
        }

        /// The names of all kinds, in the order in which they are explained.
        public static let names = ["same", "different", "overlap", "distance", "range", "table"]
    }

    /// A side of a pair.
    public enum Side: String, CaseIterable, Sendable, Hashable {
        /// The mentee's cell.
        case mentee
        /// The mentor's cell.
        case mentor
    }

    /// Which pairs a criterion is about: those in which one side's cell, read as a set, holds one of some values.
    public struct Condition: Sendable, Hashable {
        /// The side whose cell is looked at.
        public let side: Side
        /// The header of the column.
        public let column: String
        /// The values, one of which must stand in the cell.
        public let values: [Term]

        /// Creates a condition.
        public init(side: Side, column: String, values: [Term]) {
            self.side = side
            self.column = column
            self.values = withoutDuplicates(values)
        }
    }

    /// The name in the policy, in results and on the command line; no other criterion has it.
    public let name: String
    /// How values are compared.
    public let kind: Kind
    /// The header of the mentees' column.
    public let menteeColumn: String
    /// The header of the mentors' column.
    public let mentorColumn: String
    /// Whether a pair must keep the criterion's rule.
    public var isRequired: Bool
    /// Points per thousandth of the criterion met, 0 to 1000.
    public var weight: Int { didSet { weight = weight.clamped(to: Policy.weights) } }
    /// The pairs that the criterion is about; elsewhere it passes and earns nothing. `nil` for all pairs.
    public let condition: Condition?

    /// Creates a criterion. A weight outside 0 to 1000 becomes the nearest in it, and so does every share.
    public init(
        name: String,
        kind: Kind,
        menteeColumn: String,
        mentorColumn: String,
        isRequired: Bool = false,
        weight: Int = 0,
        condition: Condition? = nil
    ) {
        self.name = name
        self.kind = kind.withSharesInRange
        self.menteeColumn = menteeColumn
        self.mentorColumn = mentorColumn
        self.isRequired = isRequired
        self.weight = weight.clamped(to: Policy.weights)
        self.condition = condition
    }

    /// The header of a side's column.
    public func column(of side: Side) -> String {
        side == .mentee ? menteeColumn : mentorColumn
    }

    /// The largest share, in thousandths, that a pair can have.
    public var largestShare: Int {
        switch kind {
        case .same, .different, .overlap, .range: Policy.shares.upperBound
        case .distance(_, let shares): shares.values.max() ?? 0
        case .table(let rows): rows.values.compactMap { $0.values.max() }.max() ?? 0
        }
    }
}

extension CustomCriterion.Kind {
    fileprivate var withSharesInRange: Self {
        switch self {
        case .distance(let scale, let shares):
            .distance(scale: withoutDuplicates(scale), shares: shares.mapValues { $0.clamped(to: Policy.shares) })
        case .table(let rows): .table(rows.mapValues { $0.mapValues { $0.clamped(to: Policy.shares) } })
        case .same, .different, .overlap, .range: self
        }
    }
}
