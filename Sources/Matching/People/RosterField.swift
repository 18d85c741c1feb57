/// A column of a roster that the built-in criteria, and the people themselves, are read from.
///
/// The raw value is the field's name in messages for programs and in the policy's `columns`.
public enum RosterField: String, CaseIterable, Sendable, Hashable {
    /// The person's number on the list; required, and unique there.
    case id
    /// The name; never in a message.
    case name
    /// The kind of support: needed or offered.
    case needType
    /// Subjects, trades and skills.
    case subjects
    /// Languages, the preferred one first.
    case languages
    /// The times of the week.
    case schedule
    /// The housing area or meeting place.
    case area
    /// Interests.
    case interests
    /// A mentee's age in years.
    case age
    /// The ages that a mentor takes.
    case ages
    /// How many mentees a mentor takes.
    case capacity
    /// Whether a mentor meets several mentees at one time.
    case group
    /// How many mentors a mentee wants.
    case mentorsWanted
    /// The roles that a mentor offers, or that a mentee wants one mentor each for.
    case roles
    /// A mentor's child-protection certificate.
    case childCertificate
    /// The day from which a mentee has waited.
    case waitingSince
    /// Who goes first; higher is earlier.
    case priority
    /// Whether a mentee is ready for a mentor.
    case ready

    /// Which of the two lists a field belongs on.
    public enum Owner: Sendable, Hashable {
        /// Both lists.
        case both
        /// The list of mentors.
        case mentor
        /// The list of mentees.
        case mentee
    }

    /// The list or lists on which the field has a meaning.
    public var owner: Owner {
        switch self {
        case .id, .name, .needType, .subjects, .languages, .schedule, .area, .interests, .age, .roles: .both
        case .ages, .capacity, .group, .childCertificate: .mentor
        case .mentorsWanted, .waitingSince, .priority, .ready: .mentee
        }
    }
}
