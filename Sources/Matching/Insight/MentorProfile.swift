/// The mentor that a programme could look for: what has to be so, and nothing that could be otherwise.
///
/// What is `nil` or empty is open. A profile stands for one place, any age of mentee and a valid child certificate.
public struct MentorProfile: Hashable, Sendable {
    /// The kind of help.
    public var needType: NeedType?
    /// The languages, all of them.
    public var languages: [Language] = []
    /// The subjects, all of them.
    public var subjects: [Term] = []
    /// The interests, all of them.
    public var interests: [Term] = []
    /// When the mentor has time.
    public var time: TimeSpan?
    /// Where they meet.
    public var area: Term?
    /// The role.
    public var role: Term?

    /// A mentor of this profile, with one place, any ages and a valid child certificate.
    public func mentor(id: PersonID) -> Mentor {
        Mentor(
            id: id,
            needType: needType,
            subjects: TermSet(terms: subjects),
            languages: LanguageSet(languages: languages),
            schedule: time.map { WeeklySchedule([$0]) },
            area: area,
            interests: TermSet(terms: interests),
            childCertificate: .valid,
            roles: role.flatMap { TermSet(terms: [$0]) }
        )
    }

    /// How much a profile asks of somebody: the less, the easier to find.
    var demands: Int { 2 * languages.count + 2 * subjects.count + interests.count + (area == nil ? 0 : 1) }

    /// An order that nobody's list decides.
    var order: String {
        let parts: [String] = [
            time?.code ?? "", languages.map(\.code).joined(separator: ","),
            subjects.map(\.key).joined(separator: ","), "\(needType?.rawValue ?? 0)", area?.key ?? "",
            interests.map(\.key).joined(separator: ","), role?.key ?? "",
        ]
        return parts.joined(separator: " | ")
    }
}
