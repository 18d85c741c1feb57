/// A column of a roster that the built-in criteria, and the people themselves, are read from.
///
/// The raw value is the field's name in messages for programs and in the policy's `columns`.
public enum RosterField: String, CaseIterable, Sendable, Hashable {
    case id
    case name
    case needType
    case subjects
    case languages
    case schedule
    case area
    case interests
    case age
    case ages
    case capacity
    case group
    case mentorsWanted
    case roles
    case childCertificate
    case waitingSince
    case priority
    case ready

    /// Which of the two lists a field belongs on.
    public enum Owner: Sendable, Hashable {
        case both, mentor, mentee
    }

    /// The list or lists on which the field has a meaning.
    public var owner: Owner {
        switch self {
        case .id, .name, .needType, .subjects, .languages, .schedule, .area, .interests, .age, .roles: .both
        case .ages, .capacity, .group, .childCertificate: .mentor
        case .mentorsWanted, .waitingSince, .priority, .ready: .mentee
        }
    }

    /// Whether a cell of the field may identify somebody: its text is then never repeated in a message or a log.
    public var isPersonal: Bool {
        self == .id || self == .name
    }
}
