/// What a pair is judged by. The raw value is the criterion's name in the policy and in results.
public enum Criterion: String, CaseIterable, Sendable, Hashable {
    /// How close the mentor is to the kind of support needed.
    case needType
    /// How many of the mentee's subjects the mentor has.
    case subjects
    /// How much time the two have in common.
    case schedule
    /// Whether they share a language, and the mentee's own choice of it.
    case languages
    /// Whether they live in one area.
    case area
    /// How many of the mentee's interests the mentor shares.
    case interests
    /// Whether the mentor takes the mentee's age; a rule only.
    case ages
    /// Whether the mentor has a child-protection certificate where one is needed; a rule only.
    case childCertificate

    /// Whether the criterion can earn points; the others are rules only.
    public var canEarnPoints: Bool {
        self != .ages && self != .childCertificate
    }

    /// The roster column that the criterion is mainly read from.
    public var field: RosterField {
        switch self {
        case .needType: .needType
        case .subjects: .subjects
        case .schedule: .schedule
        case .languages: .languages
        case .area: .area
        case .interests: .interests
        case .ages: .ages
        case .childCertificate: .childCertificate
        }
    }

    /// The place in `allCases`.
    var ordinal: Int {
        switch self {
        case .needType: 0
        case .subjects: 1
        case .schedule: 2
        case .languages: 3
        case .area: 4
        case .interests: 5
        case .ages: 6
        case .childCertificate: 7
        }
    }
}
