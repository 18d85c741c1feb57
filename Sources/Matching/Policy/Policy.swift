/// A programme's rules: what a pair must keep, what earns points, and what the best proposal is.
///
/// Every part has a default; the values cannot leave their ranges.
public struct Policy: Sendable, Hashable {
    /// What the best proposal is, in strict order of aims.
    public enum Objective: String, CaseIterable, Sendable, Hashable {
        /// As many mentees as possible have a mentor, class by class; then the highest total of points.
        case participation
        /// The highest total of points; a pair is made only where it adds points.
        case score
        /// As many mentees as possible have a mentor, class by class; then the lowest pair's points are as high as can be.
        case fair
    }

    /// The unit in which time waited makes classes: within a priority, those who wait a whole unit longer go first.
    public enum WaitingClass: String, CaseIterable, Sendable, Hashable {
        /// Waiting time decides nothing.
        case none
        /// Whole weeks.
        case week
        /// Whole days.
        case day
        /// Whole months of the calendar.
        case month
    }

    /// How a criterion counts: as a rule, for points, both or neither.
    public struct Terms: Sendable, Hashable {
        /// Whether a pair must keep the criterion's rule.
        public var isRequired: Bool
        /// Points per thousandth of the criterion met, 0 to 1000.
        public var weight: Int { didSet { weight = weight.clamped(to: Policy.weights) } }

        /// Creates terms; a weight outside 0 to 1000 becomes the nearest in it.
        public init(isRequired: Bool = false, weight: Int = 0) {
            self.isRequired = isRequired
            self.weight = weight.clamped(to: Policy.weights)
        }
    }

    /// The allowed weights.
    public static let weights = 0...1000
    /// The shares of a criterion that a pair can meet, in thousandths.
    public static let shares = 0...1000
    /// The most custom criteria that a policy may have.
    public static let customLimit = 50
    /// The allowed meeting lengths in minutes: a quarter of an hour to half a day.
    public static let meetingLengths = 15...720
    /// The allowed widenings of a mentor's span of need types, in steps of the scale.
    public static let tolerances = 0...4
    /// The allowed ages below which a mentor needs a valid certificate.
    public static let certificateAges = 0...130
    /// The allowed minimum scores, in thousandths of a per cent.
    public static let minimumScores = 0...100_000

    /// What the best proposal is.
    public var objective = Objective.participation
    /// Whether mentees are spread over the mentors, as evenly as can be, before points are looked at.
    public var balance = false
    /// The lowest score of a pair that may be made, in thousandths of a per cent of the points possible.
    public var minimumScoreThousandths = 0 {
        didSet { minimumScoreThousandths = minimumScoreThousandths.clamped(to: Self.minimumScores) }
    }
    /// How long a meeting lasts.
    public var meetingMinutes = 60 { didSet { meetingMinutes = meetingMinutes.clamped(to: Self.meetingLengths) } }
    /// Whether times are reserved: neither a mentor nor a mentee is promised twice for the same time.
    public var reserveSlots = true
    /// The unit of time waited.
    public var waitingClass = WaitingClass.month
    /// How many steps a mentor's span of need types is widened by, at both ends.
    public var needTypeTolerance = 0 {
        didSet { needTypeTolerance = needTypeTolerance.clamped(to: Self.tolerances) }
    }
    /// A mentee younger than this needs a mentor with a valid child-protection certificate.
    public var childCertificateUnder = 15 {
        didSet { childCertificateUnder = childCertificateUnder.clamped(to: Self.certificateAges) }
    }
    /// The capacity of a mentor who states none.
    public var defaultCapacity = Capacity.one
    /// The number of mentors for a mentee who states none.
    public var defaultMentorsWanted = 1 { didSet { defaultMentorsWanted = max(1, defaultMentorsWanted) } }
    /// Whether the mentees of a mentor who states nothing about it meet as a group, in one slot.
    public var defaultIsGroup = false
    /// The mentors' list's own header for a field.
    public var mentorColumns: [RosterField: String] = [:]
    /// The mentees' list's own header for a field.
    public var menteeColumns: [RosterField: String] = [:]

    /// The programme's own criteria, in the order of results, at most ``customLimit``. Of two with one name the first is kept.
    public var custom: [CustomCriterion] = [] {
        didSet {
            var names: Set<String> = []
            let kept = custom.filter { names.insert(Text.key($0.name)).inserted }.prefix(Self.customLimit)
            if kept.count < custom.count { custom = Array(kept) }
        }
    }

    /// One a criterion, in the order of `Criterion.allCases`.
    private var terms: [Terms] = Criterion.allCases.map { criterion in
        switch criterion {
        case .needType: Terms(isRequired: true, weight: 20)
        case .subjects: Terms(weight: 40)
        case .schedule: Terms(isRequired: true, weight: 20)
        case .languages: Terms(isRequired: true, weight: 10)
        case .area: Terms(weight: 15)
        case .interests: Terms(weight: 10)
        case .ages, .childCertificate: Terms(isRequired: true)
        }
    }

    /// The policy that applies where nobody has said anything.
    public init() {}

    /// How a criterion counts. Criteria that are rules only have no weight, whatever is set.
    public subscript(criterion: Criterion) -> Terms {
        get { terms[criterion.ordinal] }
        set {
            terms[criterion.ordinal] = Terms(
                isRequired: newValue.isRequired,
                weight: criterion.canEarnPoints ? newValue.weight : 0
            )
        }
    }

    /// The points of a pair that meets every criterion in full: 1000 times the sum of all weights.
    public var pointsPossible: Int {
        1000 * (terms.reduce(0) { $0 + $1.weight } + custom.reduce(0) { $0 + $1.weight })
    }

    /// How many quarter hours a meeting takes, a begun one counted whole.
    public var meetingQuarters: Int { (meetingMinutes + 14) / 15 }

    /// The fewest points that reach the minimum score; where no points are possible, none reach one above 0.
    public var minimumPoints: Int {
        let possible = pointsPossible
        if possible == 0 { return minimumScoreThousandths > 0 ? 1 : 0 }
        return (minimumScoreThousandths * possible + 99_999) / 100_000
    }

    /// Points as tenths of a per cent of the points possible, rounded half up; 0 where none are possible.
    public func scoreTenths(points: Int) -> Int {
        let possible = pointsPossible
        return possible == 0 ? 0 : (2000 * points + possible) / (2 * possible)
    }
}
