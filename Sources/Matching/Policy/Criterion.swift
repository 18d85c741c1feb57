/// What a pair is judged by. The raw value is the criterion's name in the policy and in results.
public enum Criterion: String, CaseIterable, Sendable, Hashable, Comparable {
    case needType
    case subjects
    case schedule
    case languages
    case area
    case interests
    case ages
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

    /// In the order in which results list them.
    public static func < (a: Criterion, b: Criterion) -> Bool { a.ordinal < b.ordinal }

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
