/// The library's words in English.
public struct EnglishWording: Wording {
    /// English.
    public var language: DisplayLanguage { .english }

    /// Creates the English words.
    public init() {}

    /// A roster field by its English header.
    public func name(_ field: RosterField) -> String {
        switch field {
        case .id: "id"
        case .name: "name"
        case .needType: "need"
        case .subjects: "subjects"
        case .languages: "languages"
        case .schedule: "availability"
        case .area: "area"
        case .interests: "interests"
        case .age: "age"
        case .ages: "ages"
        case .capacity: "capacity"
        case .group: "group"
        case .mentorsWanted: "mentors"
        case .roles: "roles"
        case .childCertificate: "child_certificate"
        case .waitingSince: "waiting_since"
        case .priority: "priority"
        case .ready: "ready"
        }
    }

    /// A criterion in a heading.
    public func name(_ criterion: Criterion) -> String {
        switch criterion {
        case .needType: "need"
        case .subjects: "subjects"
        case .schedule: "times"
        case .languages: "languages"
        case .area: "area"
        case .interests: "interests"
        case .ages: "age"
        case .childCertificate: "child certificate"
        }
    }

    /// Why a rule rules a mentor out.
    public func name(_ rule: Rule) -> String {
        switch rule {
        case .criterion(.needType): "offers another kind of help"
        case .criterion(.subjects): "none of the subjects"
        case .criterion(.schedule): "no common time"
        case .criterion(.languages): "no common language"
        case .criterion(.area): "another area"
        case .criterion(.interests): "no common interest"
        case .criterion(.ages): "does not take that age"
        case .criterion(.childCertificate): "no valid child certificate"
        case .custom(let name): "“\(name)” does not fit"
        case .role: "offers none of the roles"
        case .decision: "ruled out or declined"
        case .must(.languages): "not the language that is a must"
        case .must(.interests): "not the interest that is a must"
        case .must: "not the subject that is a must"
        }
    }

    /// Why a mentee waits.
    public func reason(_ reason: WaitingReason) -> String {
        switch reason {
        case .notReady:
            return "Marked as not ready yet."
        case .noEligibleMentor(let removals):
            if removals.isEmpty { return "There is no mentor with a free place on the list." }
            let parts = removals.sorted { $0.alone > $1.alone }.map { "\(name($0.rule)): \($0.alone)" }
            return
                "No possible mentor. Mentors ruled out (one can have several reasons): \(parts.joined(separator: "; "))."
        case .belowMinimum(let count):
            return "\(plural(count, "possible mentor", "possible mentors")), but none fits well enough to be proposed."
        case .competition(let group):
            let mentees = plural(group.mentees.count, "mentee", "mentees")
            let mentors = plural(group.mentors.count, "possible mentor", "possible mentors")
            let share = group.mentees.count == 1 ? "shares" : "share"
            return group.provesNobodyCouldBeAdded
                ? "\(mentees) \(share) \(mentors), and all their places are taken: somebody in the group must wait."
                : "\(mentees) \(share) \(mentors), and the places or times there went to others first."
        }
    }

    /// Why a mentee waits, in a few words.
    public func name(_ reason: WaitingReason) -> String {
        switch reason {
        case .notReady: "not ready"
        case .noEligibleMentor: "no possible mentor"
        case .belowMinimum: "no match good enough"
        case .competition: "not enough places"
        }
    }

    /// A language by its English name.
    public func name(_ language: Language) -> String { language.englishName }

    /// A time such as `Mon 15:00-16:00`.
    public func time(_ span: TimeSpan) -> String { span.description(in: .english) }

    /// A date such as `1 March 2026`.
    public func date(_ date: CalendarDate) -> String {
        "\(date.day) \(Self.months[date.month - 1]) \(date.year)"
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// A number with a decimal point and one decimal.
    public func decimal(tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }

    /// The heading of a column of a result.
    public func heading(_ column: ResultColumn) -> String {
        switch column {
        case .mentor: "mentor"
        case .mentorName: "mentor name"
        case .mentee: "mentee"
        case .menteeName: "mentee name"
        case .status: "status"
        case .score: "score"
        case .points: "points"
        case .slot: "meeting time"
        case .sharedLanguages: "shared languages"
        case .sharedSubjects: "shared subjects"
        case .nextBest: "next best"
        case .nextBestScore: "next best score"
        case .reason: "reason"
        case .change: "change"
        case .explanation: "why"
        case .eligibleMentors: "possible mentors"
        case .capacity: "capacity"
        case .assigned: "matched"
        case .freePlaces: "free places"
        case .role: "role"
        }
    }
}
