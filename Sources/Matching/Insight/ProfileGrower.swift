/// Grows profiles of mentors from what some mentees need: each begins with one mentee, and takes in others as long as one
/// mentor could suit them all.
struct ProfileGrower {
    /// The most languages, and subjects, that a profile may ask for.
    static let mostAsked = 2
    /// The most mentees that profiles are grown from; those who come first are taken.
    static let mostSeeds = 64
    private static let mostTimes = 4
    /// How many languages or subjects of one mentor are looked at together.
    private static let mostOfList = 12

    private let proposal: Proposal
    private let needy: [Int]
    /// Every two languages that some mentor on the list speaks.
    private let spokenTogether: Set<Set<Language>>
    /// Every two subjects that some mentor on the list knows.
    private let knownTogether: Set<Set<Term>>

    /// A profile, and the mentees it was grown for.
    struct Grown: Hashable {
        var profile: MentorProfile
        var group: [Int]
        /// The times that the whole group has, while the profile grows.
        var window: TimeSpan?
    }

    /// - Parameter needy: the mentees, those who come first in front.
    init(_ proposal: Proposal, needy: [Int]) {
        self.proposal = proposal
        self.needy = Array(needy.prefix(Self.mostSeeds))
        spokenTogether = Self.twos(proposal.mentors.map { $0.languages?.languages ?? [] })
        knownTogether = Self.twos(proposal.mentors.map { $0.subjects?.terms ?? [] })
    }

    /// Every two values of one list.
    private static func twos<Value: Hashable>(_ lists: [[Value]]) -> Set<Set<Value>> {
        var found: Set<Set<Value>> = []
        for list in Set(lists) where list.count > 1 {
            let list = list.prefix(Self.mostOfList)
            for (place, first) in list.enumerated() {
                for second in list[(place + 1)...] { found.insert([first, second]) }
            }
        }
        return found
    }

    /// Every profile found, each once: those for more mentees first, and of as many, those that ask for less.
    func profiles() -> [Grown] {
        var found: [MentorProfile: Grown] = [:]
        for seed in needy {
            for start in seeds(seed) {
                for grown in [start, grow(start)] {
                    let finished = finish(grown)
                    if let known = found[finished.profile], known.group.count >= finished.group.count { continue }
                    found[finished.profile] = finished
                }
            }
        }
        return found.values.sorted { a, b in
            (-a.group.count, a.profile.demands, a.profile.order) < (-b.group.count, b.profile.demands, b.profile.order)
        }
    }

    // MARK: Seeds

    private func seeds(_ mentee: Int) -> [Grown] {
        let person = proposal.mentees[mentee]
        let times: [TimeSpan?] = counts(.schedule) ? windows(person) : [nil]
        return times.flatMap { time in
            languages(person).flatMap { languages in
                subjects(person).map { subjects in
                    var profile = MentorProfile()
                    profile.needType = counts(.needType) ? person.needType : nil
                    profile.languages = languages
                    profile.subjects = subjects
                    profile.interests = asked(person.interests, .interests)
                    profile.area = counts(.area) ? person.area : nil
                    profile.role = missingRole(mentee)
                    return Grown(profile: profile, group: [mentee], window: time)
                }
            }
        }
    }

    private func counts(_ criterion: Criterion) -> Bool {
        proposal.policy[criterion].isRequired || proposal.policy[criterion].weight > 0
    }

    /// The longest stretches of time in which the mentee could meet.
    private func windows(_ person: Mentee) -> [TimeSpan?] {
        guard let schedule = person.schedule else { return [nil] }
        let spans = schedule.spans.filter { $0.quarterCount >= proposal.policy.meetingQuarters }
        if spans.isEmpty { return [nil] }
        return Array(spans.sorted { ($1.quarterCount, $0) < ($0.quarterCount, $1) }.prefix(Self.mostTimes))
    }

    private func languages(_ person: Mentee) -> [[Language]] {
        guard let wanted = person.languages, counts(.languages) || !wanted.musts.isEmpty else { return [[]] }
        if !wanted.musts.isEmpty { return [wanted.languages.filter(wanted.musts.contains)] }
        return wanted.languages.prefix(Self.mostAsked).map { [$0] }
    }

    private func subjects(_ person: Mentee) -> [[Term]] {
        let asked = asked(person.subjects, .subjects)
        if !asked.isEmpty || !proposal.policy[.subjects].isRequired {
            // Where a match has to earn much, one of several subjects may be too little.
            let terms = proposal.policy.minimumPoints > 0 ? person.subjects?.terms.prefix(Self.mostAsked) ?? [] : []
            let more = asked + terms.filter { !asked.contains($0) }
            return more.count > asked.count ? [asked, more] : [asked]
        }
        return person.subjects.map { $0.terms.prefix(Self.mostAsked).map { [$0] } } ?? [[]]
    }

    /// The musts; where there are none and the criterion earns points, the first wish.
    private func asked(_ wanted: TermSet?, _ criterion: Criterion) -> [Term] {
        guard let wanted else { return [] }
        if !wanted.musts.isEmpty { return wanted.terms.filter(wanted.musts.contains) }
        if criterion == .subjects, proposal.policy[criterion].isRequired { return [] }
        return counts(criterion) ? Array(wanted.terms.prefix(1)) : []
    }

    private func missingRole(_ mentee: Int) -> Term? {
        guard let roles = proposal.mentees[mentee].roles else { return nil }
        let filled = Set(proposal.pairs.lazy.filter { $0.mentee == mentee }.compactMap(\.role))
        return roles.terms.first { !filled.contains($0) }
    }

    // MARK: Growing

    private func grow(_ start: Grown) -> Grown {
        var grown = start
        for mentee in needy where !grown.group.contains(mentee) {
            if let wider = including(mentee, grown) { grown = wider }
        }
        return grown
    }

    /// The profile that suits one mentee more; `nil` where no mentor would suit them all.
    private func including(_ mentee: Int, _ grown: Grown) -> Grown? {
        let person = proposal.mentees[mentee]
        var wider = grown
        wider.group.append(mentee)
        guard missingRole(mentee) == grown.profile.role, shareTime(person, &wider),
            shareLanguage(person, &wider.profile),
            shareSubjects(person, &wider.profile), shareInterests(person, &wider.profile),
            shareArea(person, &wider.profile), shareNeedType(&wider)
        else { return nil }
        return wider
    }

    private func shareTime(_ person: Mentee, _ grown: inout Grown) -> Bool {
        guard let window = grown.window, let schedule = person.schedule else { return true }
        let common = WeeklySchedule([window]).intersection(schedule).spans
        let longest = common.max { ($0.quarterCount, $1) < ($1.quarterCount, $0) }
        if let longest, longest.quarterCount >= proposal.policy.meetingQuarters {
            grown.window = longest
            return true
        }
        return !proposal.policy[.schedule].isRequired
    }

    private func shareLanguage(_ person: Mentee, _ profile: inout MentorProfile) -> Bool {
        guard let wanted = person.languages, counts(.languages) || !wanted.musts.isEmpty else { return true }
        var needed = wanted.languages.filter { wanted.musts.contains($0) && !profile.languages.contains($0) }
        let isShared = profile.languages.contains(where: wanted.languages.contains)
        if !isShared, needed.isEmpty, proposal.policy[.languages].isRequired { needed = [wanted.languages[0]] }
        let both = profile.languages + needed
        guard needed.isEmpty || both.count <= Self.mostAsked && isSpokenTogether(both) else { return false }
        profile.languages = both
        return true
    }

    /// Whether a mentor on the list speaks them all, so that such people are to be found.
    private func isSpokenTogether(_ languages: [Language]) -> Bool {
        languages.count < 2 || spokenTogether.contains(Set(languages))
    }

    private func shareSubjects(_ person: Mentee, _ profile: inout MentorProfile) -> Bool {
        guard let wanted = person.subjects else { return true }
        var needed = wanted.terms.filter { wanted.musts.contains($0) && !profile.subjects.contains($0) }
        let isShared = profile.subjects.contains(where: wanted.contains)
        if !isShared, needed.isEmpty, proposal.policy[.subjects].isRequired { needed = [wanted.terms[0]] }
        let both = profile.subjects + needed
        guard needed.isEmpty || both.count <= Self.mostAsked && isKnownTogether(both) else { return false }
        profile.subjects = both
        return true
    }

    /// Whether a mentor on the list knows them all, so that such people are to be found.
    private func isKnownTogether(_ subjects: [Term]) -> Bool {
        subjects.count < 2 || knownTogether.contains(Set(subjects))
    }

    private func shareInterests(_ person: Mentee, _ profile: inout MentorProfile) -> Bool {
        guard let wanted = person.interests else { return true }
        let needed = wanted.terms.filter { wanted.musts.contains($0) && !profile.interests.contains($0) }
        let isShared = profile.interests.contains(where: wanted.contains)
        profile.interests += needed
        return isShared || !needed.isEmpty || !proposal.policy[.interests].isRequired
    }

    private func shareArea(_ person: Mentee, _ profile: inout MentorProfile) -> Bool {
        guard let area = person.area, let own = profile.area, area != own else { return true }
        if proposal.policy[.area].isRequired { return false }
        profile.area = nil
        return true
    }

    /// Finds the kind of help nearest to what the group needs that suits them all.
    private func shareNeedType(_ grown: inout Grown) -> Bool {
        let places = grown.group.compactMap { proposal.mentees[$0].needType?.rawValue }
        guard counts(.needType), !places.isEmpty else { return true }
        let suiting = NeedType.allCases.filter { type in
            let span = Shares.offeredSpan(of: type, tolerance: proposal.policy.needTypeTolerance)
            return !proposal.policy[.needType].isRequired || places.allSatisfy(span.contains)
        }
        func distance(_ type: NeedType) -> Int { places.reduce(0) { $0 + abs($1 - type.rawValue) } }
        guard let best = suiting.min(by: { (distance($0), $0.rawValue) < (distance($1), $1.rawValue) }) else {
            return false
        }
        grown.profile.needType = best
        return true
    }

    // MARK: Finishing

    /// Leaves out what only some of the group wish for, and asks for no more time than three meetings.
    private func finish(_ grown: Grown) -> Grown {
        var finished = grown
        let people = grown.group.map { proposal.mentees[$0] }
        if !proposal.policy[.subjects].isRequired {
            finished.profile.subjects.removeAll { term in
                !people.contains { $0.subjects?.musts.contains(term) ?? false }
                    && people.contains { !($0.subjects?.contains(term) ?? false) }
            }
        }
        if !proposal.policy[.interests].isRequired {
            finished.profile.interests.removeAll { term in
                !people.contains { $0.interests?.musts.contains(term) ?? false }
                    && people.contains { !($0.interests?.contains(term) ?? false) }
            }
        }
        finished.profile.languages.sort()
        finished.profile.subjects.sort { $0.key < $1.key }
        finished.profile.interests.sort { $0.key < $1.key }
        finished.profile.time = grown.window.map(handy)
        finished.group.sort()
        return finished
    }

    /// Three meetings earn all there is to earn. Of a long stretch, the hours after school and work are taken.
    private func handy(_ window: TimeSpan) -> TimeSpan {
        let length = min(window.quarterCount, 3 * proposal.policy.meetingQuarters)
        let afterSchool = 16 * 4
        let start = max(window.start, min(afterSchool, window.end - length))
        return TimeSpan(uncheckedDay: window.day, start: start, end: start + length)
    }
}
