/// A cell of a roster that is not empty, and how its text is turned into a value of each field.
struct RosterCell {
    /// The text, trimmed and in normalisation form C.
    let text: String
    /// Whether the text could be a CPR number.
    let looksLikeCPR: Bool
    /// Whether the text must not be repeated in a message, nor what it probably means.
    private let mayBePersonal: Bool

    /// - Parameter isPersonal: whether the column is one in which anything personal can stand.
    init(_ text: String, isPersonal: Bool = false) {
        self.text = text
        looksLikeCPR = CPRNumber.isContained(in: text)
        mayBePersonal = isPersonal || looksLikeCPR
    }

    /// The text, or a part of it, as a message may show it: empty where it may be personal.
    private func shown(_ part: String) -> String {
        mayBePersonal ? "" : Text.excerpt(part)
    }

    private var shown: String { shown(text) }

    func needType(_ problems: inout [RosterProblem]) -> NeedType? {
        if let type = NeedType(text) { return type }
        problems.append(unknown(.needType, among: NeedType.words))
        return nil
    }

    func term(_ field: RosterField, _ problems: inout [RosterProblem]) -> Term? {
        guard let term = Term(text) else { return nil }
        guard term.isWord else {
            problems.append(.unknownValue(field, text: shown, suggestion: nil))
            return nil
        }
        return term
    }

    func terms(
        _ field: RosterField,
        of owner: RosterField.Owner,
        from pool: inout TermPool,
        _ problems: inout [RosterProblem]
    ) -> TermSet? {
        guard let set = pool.set(text) else {
            problems.append(.unknownValue(field, text: shown, suggestion: nil))
            return nil
        }
        guard owner == .mentor, !set.musts.isEmpty else { return set }
        for term in set.terms where set.musts.contains(term) {
            problems.append(.mustOnMentor(field, text: shown(term.text)))
        }
        return TermSet(terms: set.terms)
    }

    /// The roles that a mentor offers, or for each of which a mentee wants a mentor.
    func roles(
        of owner: RosterField.Owner,
        from pool: inout TermPool,
        _ problems: inout [RosterProblem]
    ) -> TermSet? {
        guard let set = terms(.roles, of: owner, from: &pool, &problems) else { return nil }
        let limit = PolicyReader.mentorsWanted.upperBound
        guard owner == .mentee, set.terms.count > limit else { return set }
        problems.append(.tooManyRoles(found: set.terms.count, limit: limit))
        return nil
    }

    func languages(of owner: RosterField.Owner, _ problems: inout [RosterProblem]) -> LanguageSet? {
        do {
            let set = try LanguageSet.parse(text)
            guard owner == .mentor, !set.musts.isEmpty else { return set }
            for language in set.languages where set.musts.contains(language) {
                problems.append(.mustOnMentor(.languages, text: shown(language.danishName)))
            }
            return LanguageSet(languages: set.languages)
        } catch {
            guard case .unknownLanguages(let unknown) = error else { return nil }
            for language in unknown {
                let suggestion = mayBePersonal ? nil : language.suggestion
                problems.append(.unknownValue(.languages, text: shown(language.text), suggestion: suggestion))
            }
            return nil
        }
    }

    func schedule(_ problems: inout [RosterProblem]) -> WeeklySchedule? {
        do {
            let (schedule, rounded, hasLoneDays) = try WeeklySchedule.parse(text)
            if rounded { problems.append(.scheduleRounded(text: shown)) }
            if hasLoneDays { problems.append(.daysWithoutTimes(text: shown)) }
            return schedule
        } catch {
            problems.append(.badSchedule(text: shown, mayBePersonal ? .unknownTime("") : error))
            return nil
        }
    }

    func number<Value>(
        _ field: RosterField,
        _ problems: inout [RosterProblem],
        _ parse: (String) -> Value?
    ) -> Value? {
        if let value = parse(text) { return value }
        problems.append(.badNumber(field, text: shown))
        return nil
    }

    func certificate(on date: CalendarDate, _ problems: inout [RosterProblem]) -> ChildCertificate? {
        guard let certificate = ChildCertificate(text) else {
            let looksLikeDate = text.utf8.contains { (0x30...0x39).contains($0) }
            problems.append(
                looksLikeDate
                    ? .badDate(.childCertificate, text: shown) : unknown(.childCertificate, among: Answer.words)
            )
            return nil
        }
        if case .validThrough(let lastDay) = certificate, lastDay < date {
            problems.append(.expiredCertificate(lastDay: shown(lastDay.iso)))
        }
        return certificate
    }

    /// The first day of waiting; one to come counts as the day of matching.
    func waitingSince(on date: CalendarDate, _ problems: inout [RosterProblem]) -> CalendarDate? {
        guard let first = CalendarDate(text) else {
            problems.append(.badDate(.waitingSince, text: shown))
            return nil
        }
        if first > date { problems.append(.futureDate(.waitingSince)) }
        return min(first, date)
    }

    func answer(_ field: RosterField, _ problems: inout [RosterProblem]) -> Bool? {
        if let answer = Answer.bool(text) { return answer }
        problems.append(unknown(field, among: Answer.words))
        return nil
    }

    private func unknown(_ field: RosterField, among words: [String]) -> RosterProblem {
        let suggestion = mayBePersonal ? nil : Text.suggestion(for: text, among: words)
        return .unknownValue(field, text: shown, suggestion: suggestion)
    }
}
