/// Somebody who takes mentees: a volunteer, an employee or a firm.
///
/// `nil` means *not stated*: every rule that would look at it passes, and it earns no points.
public struct Mentor: Sendable, Hashable {
    /// What the list calls the mentor.
    public var id: PersonID
    /// The name; never in a message or a log.
    public var name: String?
    /// The mentor's own place on the scale of needs, around which a span is offered.
    public var needType: NeedType?
    /// The subjects or trades.
    public var subjects: TermSet?
    /// The languages.
    public var languages: LanguageSet?
    /// When the mentor has time.
    public var schedule: WeeklySchedule?
    /// Where the mentor meets mentees.
    public var area: Term?
    /// The interests.
    public var interests: TermSet?
    /// The mentor's own age.
    public var age: Age?
    /// The ages of the mentees that the mentor takes.
    public var ages: AgeRange?
    /// How many mentees the mentor takes.
    public var capacity: Capacity
    /// Whether the mentor's mentees meet as a group: they share one slot and place.
    public var isGroup: Bool
    /// The child-protection certificate; not stated counts as none.
    public var childCertificate: ChildCertificate
    /// The roles that the mentor offers.
    public var roles: TermSet?
    /// What the policy's custom criteria know of the mentor, in their order; those beyond the end are not stated.
    public var custom: [CustomEntry]

    /// Creates a mentor of whom only the id need be known.
    public init(
        id: PersonID,
        name: String? = nil,
        needType: NeedType? = nil,
        subjects: TermSet? = nil,
        languages: LanguageSet? = nil,
        schedule: WeeklySchedule? = nil,
        area: Term? = nil,
        interests: TermSet? = nil,
        age: Age? = nil,
        ages: AgeRange? = nil,
        capacity: Capacity = .one,
        isGroup: Bool = false,
        childCertificate: ChildCertificate = .none,
        roles: TermSet? = nil,
        custom: [CustomEntry] = []
    ) {
        self.id = id
        self.name = name
        self.needType = needType
        self.subjects = subjects
        self.languages = languages
        self.schedule = schedule
        self.area = area
        self.interests = interests
        self.age = age
        self.ages = ages
        self.capacity = capacity
        self.isGroup = isGroup
        self.childCertificate = childCertificate
        self.roles = roles
        self.custom = custom
    }

    /// Whether the mentor offers a role; one who states no roles offers every role.
    public func offers(_ role: Term) -> Bool {
        roles?.contains(role) ?? true
    }
}
