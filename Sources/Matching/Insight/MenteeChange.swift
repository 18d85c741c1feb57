/// Something about a mentee that could be otherwise, so that more mentors would do.
public enum MenteeChange: Hashable, Sendable {
    /// Has time on a further part of a day.
    case time(DayPart)
    /// Has time at hours that no part of a day holds whole.
    case hours(TimeSpan)
    /// Needs a neighbouring kind of help.
    case needType(NeedType)
    /// Wishes for the subject or interest, but it is no longer a must.
    case dropMust(Criterion, Term)
    /// Would like the language, but it is no longer a must.
    case dropLanguageMust(Language)
    /// Wishes for one more subject or interest.
    case wish(Criterion, Term)
    /// Meets in another area.
    case area(Term)
    /// Speaks a further language.
    case language(Language)
    /// Has reached an age.
    case age(Age)
    /// Leaves open who has which role, so that any mentor would do.
    case leaveRolesOpen
    /// Leaves open what a criterion of the programme's own asks: its name, and its place in the policy.
    case leaveOpen(String, index: Int)

    /// The mentee with the change made; all else is as it was.
    public func applied(to mentee: Mentee) -> Mentee {
        var changed = mentee
        switch self {
        case .time(let part):
            changed.schedule?.insert(part.span)
        case .hours(let span):
            changed.schedule?.insert(span)
        case .needType(let needed):
            changed.needType = needed
        case .dropMust(.interests, let term):
            changed.interests = mentee.interests?.droppingMust(term)
        case .dropMust(_, let term):
            changed.subjects = mentee.subjects?.droppingMust(term)
        case .dropLanguageMust(let language):
            changed.languages = mentee.languages.flatMap {
                LanguageSet(languages: $0.languages, musts: $0.musts.subtracting([language]))
            }
        case .wish(.interests, let term):
            changed.interests = mentee.interests?.adding(term)
        case .wish(_, let term):
            changed.subjects = mentee.subjects?.adding(term)
        case .area(let area):
            changed.area = area
        case .language(let language):
            changed.languages = mentee.languages.flatMap {
                LanguageSet(languages: $0.languages + [language], musts: $0.musts)
            }
        case .age(let age):
            changed.age = age
        case .leaveRolesOpen:
            changed.roles = nil
        case .leaveOpen(_, let index):
            if changed.custom.indices.contains(index) { changed.custom[index].value = nil }
        }
        return changed
    }

    /// What is easiest to change comes first, and then an order that nobody's list decides.
    var order: (Int, String) {
        switch self {
        case .time(let part): (0, "\(part.day)\(part.part.rawValue)")
        case .hours(let span): (0, "\(span.day)\(span.code)")
        case .dropMust(let criterion, let term): (1, criterion.rawValue + term.key)
        case .dropLanguageMust(let language): (2, language.code)
        case .wish(let criterion, let term): (3, criterion.rawValue + term.key)
        case .needType(let needed): (4, "\(needed.rawValue)")
        case .area(let area): (5, area.key)
        case .language(let language): (6, language.code)
        case .age(let age): (7, String(repeating: "1", count: age.years))
        case .leaveRolesOpen: (8, "")
        case .leaveOpen(let name, _): (9, name)
        }
    }
}

extension TermSet {
    fileprivate func droppingMust(_ term: Term) -> TermSet? {
        TermSet(terms: terms, musts: musts.subtracting([term]))
    }

    fileprivate func adding(_ term: Term) -> TermSet? {
        TermSet(terms: terms + [term], musts: musts)
    }
}
