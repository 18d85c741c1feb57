/// Somebody who wants a mentor.
///
/// `nil` means *not stated*: every rule that would look at it passes, and it earns no points.
public struct Mentee: Sendable, Hashable {
    /// What the list calls the mentee.
    public var id: PersonID
    /// The name; never in a message or a log.
    public var name: String?
    /// The place on the scale of needs.
    public var needType: NeedType?
    /// The subjects or trades wished for; some may be musts.
    public var subjects: TermSet?
    /// The languages, the preferred one first; some may be musts.
    public var languages: LanguageSet?
    /// When the mentee has time.
    public var schedule: WeeklySchedule?
    /// Where the mentee lives or wants to meet.
    public var area: Term?
    /// The interests.
    public var interests: TermSet?
    /// The mentee's age.
    public var age: Age?
    /// How many different mentors the mentee wants where no roles are stated, at least 1.
    public let mentorsWanted: Int
    /// The roles for each of which the mentee wants a mentor.
    public var roles: TermSet?
    /// The first day of waiting.
    public var waitingSince: CalendarDate?
    /// The priority: higher goes first.
    public var priority: Int
    /// Whether the mentee is ready to be matched.
    public var isReady: Bool
    /// What the policy's custom criteria know of the mentee, in their order; those beyond the end are not stated.
    public var custom: [CustomEntry]

    /// How many different mentors the mentee wants: one for each role, or as many as were asked for.
    public var placesWanted: Int { roles?.terms.count ?? mentorsWanted }

    /// Creates a mentee of whom only the id need be known.
    ///
    /// - Precondition: `mentorsWanted` is at least 1.
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
        mentorsWanted: Int = 1,
        roles: TermSet? = nil,
        waitingSince: CalendarDate? = nil,
        priority: Int = 0,
        isReady: Bool = true,
        custom: [CustomEntry] = []
    ) {
        precondition(mentorsWanted >= 1, "A mentee wants at least one mentor")
        self.id = id
        self.name = name
        self.needType = needType
        self.subjects = subjects
        self.languages = languages
        self.schedule = schedule
        self.area = area
        self.interests = interests
        self.age = age
        self.mentorsWanted = mentorsWanted
        self.roles = roles
        self.waitingSince = waitingSince
        self.priority = priority
        self.isReady = isReady
        self.custom = custom
    }
}
