/// Scores one pair, part by part, with everything that an explanation needs.
///
/// This is the definition of a pair's points in its plainest form; ``BulkScorer`` gives the same for all pairs at once.
public struct PairScorer: Sendable {
    /// The rules and weights.
    public let policy: Policy
    /// The day of matching: certificates must be valid on it.
    public let date: CalendarDate

    /// Creates a scorer.
    public init(policy: Policy, date: CalendarDate) {
        self.policy = policy
        self.date = date
    }

    /// What one criterion says of a pair before weights.
    private struct Verdict {
        var share = 0
        var isStated = false
        var keepsRule = true
        var keepsMusts = true
    }

    /// Scores a pair.
    ///
    /// Capacity and readiness are no business of a pair's score.
    ///
    /// - Complexity: O(the number of languages, wishes and quarter hours that the two have stated).
    public func score(mentor: Mentor, mentee: Mentee) -> PairScore {
        var parts: [PairScore.Part] = []
        var broken: Set<Rule> = []
        for criterion in Criterion.allCases {
            let terms = policy[criterion]
            let verdict = verdict(criterion, mentor, mentee)
            if terms.isRequired, !verdict.keepsRule { broken.insert(.criterion(criterion)) }
            if !verdict.keepsMusts { broken.insert(.must(criterion)) }
            parts.append(
                PairScore.Part(
                    criterion: .builtIn(criterion),
                    points: terms.weight * verdict.share,
                    possible: terms.weight * Shares.whole,
                    isStated: verdict.isStated
                )
            )
        }
        for (index, criterion) in policy.custom.enumerated() {
            let verdict = criterion.verdict(mentor: mentor.custom.entry(index), mentee: mentee.custom.entry(index))
            if criterion.isRequired, !verdict.keepsRule { broken.insert(.custom(criterion.name)) }
            parts.append(
                PairScore.Part(
                    criterion: .custom(criterion.name),
                    points: criterion.weight * verdict.share,
                    possible: criterion.weight * Shares.whole,
                    isStated: verdict.isStated
                )
            )
        }
        if let roles = mentee.roles, !roles.terms.contains(where: mentor.offers) { broken.insert(.role) }
        let mentorLanguages = Set(mentor.languages?.languages ?? [])
        return PairScore(
            parts: parts,
            brokenRules: Rule.all(under: policy).filter(broken.contains),
            slot: slot(mentor, mentee),
            sharedLanguages: mentee.languages?.languages.filter(mentorLanguages.contains) ?? [],
            sharedSubjects: shared(mentor.subjects, mentee.subjects),
            sharedInterests: shared(mentor.interests, mentee.interests)
        )
    }

    /// The earliest common time of a meeting's length.
    private func slot(_ mentor: Mentor, _ mentee: Mentee) -> TimeSpan? {
        guard let offered = mentor.schedule, let wanted = mentee.schedule else { return nil }
        let length = policy.meetingQuarters
        let starts = offered.intersection(wanted).meetingStarts(quarters: length)
        guard let first = starts.spans.first else { return nil }
        return TimeSpan(day: first.day, start: first.start, end: first.start + length)
    }

    private func shared(_ offered: TermSet?, _ wanted: TermSet?) -> [Term] {
        guard let offered, let wanted else { return [] }
        let terms = Set(offered.terms)
        return wanted.terms.filter(terms.contains)
    }

    private func verdict(_ criterion: Criterion, _ mentor: Mentor, _ mentee: Mentee) -> Verdict {
        switch criterion {
        case .needType: needType(mentor, mentee)
        case .subjects: wishes(mentor.subjects, mentee.subjects)
        case .interests: wishes(mentor.interests, mentee.interests)
        case .languages: languages(mentor, mentee)
        case .schedule: schedule(mentor, mentee)
        case .area: area(mentor, mentee)
        case .ages: ages(mentor, mentee)
        case .childCertificate: childCertificate(mentor, mentee)
        }
    }

    private func needType(_ mentor: Mentor, _ mentee: Mentee) -> Verdict {
        guard let offered = mentor.needType, let needed = mentee.needType else { return Verdict() }
        let span = Shares.offeredSpan(of: offered, tolerance: policy.needTypeTolerance)
        return Verdict(
            share: Shares.needType(mentor: offered, mentee: needed),
            isStated: true,
            keepsRule: span.contains(needed.rawValue)
        )
    }

    private func wishes(_ offered: TermSet?, _ wanted: TermSet?) -> Verdict {
        guard let offered, let wanted else { return Verdict() }
        let terms = Set(offered.terms)
        let met = wanted.terms.count(where: terms.contains)
        return Verdict(
            share: Shares.wishes(met: met, of: wanted.terms.count),
            isStated: true,
            keepsRule: met > 0,
            keepsMusts: wanted.musts.isSubset(of: terms)
        )
    }

    private func languages(_ mentor: Mentor, _ mentee: Mentee) -> Verdict {
        guard let spoken = mentor.languages, let wanted = mentee.languages else { return Verdict() }
        let languages = Set(spoken.languages)
        let sharesAny = wanted.languages.contains(where: languages.contains)
        let sharesPreferred = wanted.languages.first.map(languages.contains) ?? false
        return Verdict(
            share: Shares.languages(sharesPreferred: sharesPreferred, sharesAny: sharesAny),
            isStated: true,
            keepsRule: sharesAny,
            keepsMusts: wanted.musts.isSubset(of: languages)
        )
    }

    private func schedule(_ mentor: Mentor, _ mentee: Mentee) -> Verdict {
        guard let offered = mentor.schedule, let wanted = mentee.schedule else { return Verdict() }
        let common = offered.intersection(wanted).meetingTime(quarters: policy.meetingQuarters).quarterCount
        return Verdict(
            share: Shares.schedule(quartersInCommon: common, meetingMinutes: policy.meetingMinutes),
            isStated: true,
            keepsRule: common > 0
        )
    }

    private func area(_ mentor: Mentor, _ mentee: Mentee) -> Verdict {
        guard let offered = mentor.area, let wanted = mentee.area else { return Verdict() }
        return Verdict(share: offered == wanted ? Shares.whole : 0, isStated: true, keepsRule: offered == wanted)
    }

    private func ages(_ mentor: Mentor, _ mentee: Mentee) -> Verdict {
        guard let taken = mentor.ages, let age = mentee.age else { return Verdict() }
        return Verdict(isStated: true, keepsRule: taken.contains(age))
    }

    private func childCertificate(_ mentor: Mentor, _ mentee: Mentee) -> Verdict {
        // A mentor who states no certificate has none; only the mentee's age can be unknown.
        guard let age = mentee.age else { return Verdict() }
        let isNeeded = age.years < policy.childCertificateUnder
        return Verdict(isStated: true, keepsRule: !isNeeded || mentor.childCertificate.isValid(on: date))
    }
}
