/// Every word of the library that a coordinator reads, in one language.
///
/// A language is a type that conforms; the compiler sees to it that none is incomplete. Nothing here takes a person's
/// name, so that no message can hold one.
public protocol Wording: ReasonWording, LessonWording, KeyWording, ReportWording {
    /// The language itself.
    var language: DisplayLanguage { get }
    /// What is wrong, in one sentence without the place.
    func message(_ problem: Problem) -> String
    /// What to do about it, in one sentence.
    func cure(_ problem: Problem) -> String
    /// A roster field, as in running text.
    func name(_ field: RosterField) -> String
    /// A criterion, as in a heading.
    func name(_ criterion: Criterion) -> String
    /// A rule, as the object of "breaks".
    func name(_ rule: Rule) -> String
    /// Why a mentee waits, in one sentence.
    func reason(_ reason: WaitingReason) -> String
    /// Why a mentee waits, in a few words.
    func name(_ reason: WaitingReason) -> String
    /// A language's own name.
    func name(_ language: Language) -> String
    /// A time of the week, short.
    func time(_ span: TimeSpan) -> String
    /// A day, as in running text.
    func date(_ date: CalendarDate) -> String
    /// Tenths as a decimal number.
    func decimal(tenths: Int) -> String
    /// The heading of a column of a result.
    func heading(_ column: ResultColumn) -> String
    /// A comment for each key of a policy file, and under `policy` for the file itself.
    var policyComments: [String: String] { get }
}

extension Wording {
    /// A day that is written as in ISO 8601, as in running text; any other text is left as it is.
    public func date(iso text: String) -> String { CalendarDate(text).map(date) ?? text }

    /// A criterion, as in a heading; one of the programme's own has the name that the policy gives it.
    public func name(_ criterion: CriterionName) -> String {
        switch criterion {
        case .builtIn(let criterion): name(criterion)
        case .custom(let name): name
        }
    }
}

/// A column of a result, on the screen or in a file.
///
/// `mentor`, `mentee` and `status` are what a pairs file is read back by.
public enum ResultColumn: String, CaseIterable, Sendable {
    /// The mentor's id.
    case mentor
    /// The mentor's name.
    case mentorName
    /// The mentee's id.
    case mentee
    /// The mentee's name.
    case menteeName
    /// What is decided of the pair.
    case status
    /// The score in per cent.
    case score
    /// The exact points.
    case points
    /// The time that the two are promised.
    case slot
    /// The languages that both speak.
    case sharedLanguages
    /// The subjects that are wanted and offered.
    case sharedSubjects
    /// The best other mentor.
    case nextBest
    /// The best other mentor's score.
    case nextBestScore
    /// Why a mentee waits, in a word.
    case reason
    /// Why a mentee waits, in a sentence.
    case explanation
    /// How many mentors would be possible.
    case eligibleMentors
    /// Whether the pair was proposed before.
    case change
    /// How many mentees a mentor takes at most.
    case capacity
    /// How many mentees a mentor has.
    case assigned
    /// How many more a mentor could take.
    case freePlaces
    /// The role that the mentor has.
    case role
}

extension Wording {
    /// What is wrong; of a problem without its details, what it has in common with all of its kind.
    func toldMessage(_ problem: Problem) -> String {
        (problem == problem.withoutDetails ? commonMessage(problem) : nil) ?? message(problem)
    }
}
