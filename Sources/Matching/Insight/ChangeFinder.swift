/// Finds the smallest sets of changes that would leave a mentee without mentors some.
///
/// Each rule that a mentor breaks can be mended by some changes on the mentee's side. A set of changes leaves a mentor
/// exactly if it holds one for each rule that the mentor breaks; so each mentor names the smallest sets that would leave
/// him or her, and the sets that most mentors name are tried with the scorer itself.
struct ChangeFinder {
    /// The most changes in a set: beyond that it is somebody else.
    static let largestSet = 3
    /// How many sets are told.
    static let told = 5
    /// How many ways of mending one mentor's rules are looked at; beyond that, the later ones are left out.
    private static let waysOfOneMentor = 512

    private let scorer: PairScorer
    private let mentors: [Mentor]
    private let mentee: Mentee

    /// - Parameter mentors: those whom the mentee may have at all, with places.
    init(_ mentee: Mentee, mentors: [Mentor], scorer: PairScorer) {
        self.mentee = mentee
        self.mentors = mentors
        self.scorer = scorer
    }

    /// The smallest sets of changes, those of fewer changes first and, of as many, those that leave more mentors; at most
    /// ``told``, each counted by the scorer.
    ///
    /// - Complexity: O(mentors) scores, and as many again for each set that is tried.
    func smallestSets() -> [ChangeSet] {
        let broken = mentors.map { scorer.score(mentor: $0, mentee: mentee) }
        var found: [ChangeSet] = []
        for size in 1...Self.largestSet where found.count < Self.told {
            var votes: [Set<MenteeChange>: Int] = [:]
            for (mentor, score) in zip(mentors, broken) where score.brokenRules.count <= Self.largestSet {
                for way in ways(mentor, score) where way.count == size { votes[way, default: 0] += 1 }
            }
            let candidates = votes.filter { way, _ in !found.contains { way.isSuperset(of: $0.changes) } }
                .map { (way: $0.key.sorted { $0.order < $1.order }, votes: $0.value) }
                .sorted { ($1.votes, orders($0.way)) < ($0.votes, orders($1.way)) }
            for candidate in candidates.prefix(4 * Self.told) where found.count < Self.told {
                // A mend can break another rule, leave the score too low, or be enough by itself where it mends more than it
                // was meant to: only what the scorer confirms is told.
                let way = sparing(candidate.way)
                if found.contains(where: { Set(way).isSuperset(of: $0.changes) }) { continue }
                let set = counted(way)
                if set.mentors > 0 { found.append(set) }
            }
        }
        return found.sorted { a, b in
            (a.changes.count, b.mentors, orders(a.changes)) < (b.changes.count, a.mentors, orders(b.changes))
        }
    }

    /// The changes without those that could be spared.
    private func sparing(_ changes: [MenteeChange]) -> [MenteeChange] {
        // Once more after each that is spared: a change can stand in another's way.
        for change in changes where changes.count > 1 {
            let fewer = changes.filter { $0 != change }
            if leavesSome(fewer) { return sparing(fewer) }
        }
        return changes
    }

    private func leavesSome(_ changes: [MenteeChange]) -> Bool {
        let changed = changes.reduce(mentee) { $1.applied(to: $0) }
        return mentors.contains { fits($0, changed) }
    }

    private func fits(_ mentor: Mentor, _ changed: Mentee) -> Bool {
        let score = scorer.score(mentor: mentor, mentee: changed)
        return score.isEligible && score.points >= scorer.policy.minimumPoints
    }

    /// How many mentors the changes leave.
    private func counted(_ changes: [MenteeChange]) -> ChangeSet {
        let changed = changes.reduce(mentee) { $1.applied(to: $0) }
        return ChangeSet(changes: changes, mentors: mentors.count { fits($0, changed) })
    }

    private func orders(_ changes: [MenteeChange]) -> String {
        changes.map { "\($0.order.0)\($0.order.1)" }.joined(separator: " ")
    }

    // MARK: Mending

    /// The sets of changes that mend every rule that the mentor breaks.
    private func ways(_ mentor: Mentor, _ score: PairScore) -> [Set<MenteeChange>] {
        if score.isEligible { return earning(mentor, score).map { [$0] } }
        var ways: [Set<MenteeChange>] = [[]]
        for rule in score.brokenRules {
            let mends = mends(rule, mentor)
            if mends.isEmpty { return [] }
            var longer: [Set<MenteeChange>] = []
            for way in ways {
                for mend in mends where longer.count < Self.waysOfOneMentor {
                    let both = way.union(mend)
                    if both.count <= Self.largestSet { longer.append(both) }
                }
            }
            ways = longer
        }
        return ways.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The sets of changes that mend one rule for one mentor.
    private func mends(_ rule: Rule, _ mentor: Mentor) -> [Set<MenteeChange>] {
        switch rule {
        case .criterion(.schedule): times(mentor).map { [$0] }
        case .criterion(.languages): (mentor.languages?.languages ?? []).map { [.language($0)] }
        case .criterion(.area): mentor.area.map { [[.area($0)]] } ?? []
        case .criterion(.needType): needTypes(mentor).map { [$0] }
        case .criterion(.ages), .criterion(.childCertificate): ages(mentor).map { [$0] }
        case .criterion(.subjects): (mentor.subjects?.terms ?? []).map { [.wish(.subjects, $0)] }
        case .criterion(.interests): (mentor.interests?.terms ?? []).map { [.wish(.interests, $0)] }
        case .must(.languages): [missingLanguages(mentor)]
        case .must(.interests): [missing(mentee.interests, mentor.interests, .interests)]
        case .must: [missing(mentee.subjects, mentor.subjects, .subjects)]
        case .role: [[.leaveRolesOpen]]
        case .decision: []
        case .custom(let name):
            scorer.policy.custom.firstIndex { $0.name == name }.map { [[.leaveOpen(name, index: $0)]] } ?? []
        }
    }

    private func times(_ mentor: Mentor) -> [MenteeChange] {
        guard let offered = mentor.schedule, let own = mentee.schedule else { return [] }
        let length = scorer.policy.meetingQuarters
        let parts = DayPart.all.filter { part in
            var longer = own
            longer.insert(part.span)
            return !offered.intersection(longer).meetingStarts(quarters: length).isEmpty
        }
        if !parts.isEmpty { return parts.map(MenteeChange.time) }
        // Hours after work often lie in the afternoon and the evening, and leave no meeting in either.
        return offered.spans.filter { $0.quarterCount >= length }.map(MenteeChange.hours)
    }

    /// One step on the scale either way, and no further.
    private func needTypes(_ mentor: Mentor) -> [MenteeChange] {
        guard let needed = mentee.needType, let offered = mentor.needType else { return [] }
        let span = Shares.offeredSpan(of: offered, tolerance: scorer.policy.needTypeTolerance)
        return [needed.rawValue - 1, needed.rawValue + 1].filter(span.contains).compactMap(NeedType.init(rawValue:))
            .map(MenteeChange.needType)
    }

    /// The next age at which the mentor would do: nobody gets younger.
    private func ages(_ mentor: Mentor) -> [MenteeChange] {
        guard let age = mentee.age else { return [] }
        let isCertified = mentor.childCertificate.isValid(on: scorer.date)
        let needsCertificate = scorer.policy[.childCertificate].isRequired && !isCertified
        let lowest = max(
            age.years,
            needsCertificate ? scorer.policy.childCertificateUnder : 0,
            scorer.policy[.ages].isRequired ? mentor.ages?.lowest ?? 0 : 0
        )
        return Age(lowest).map { [.age($0)] } ?? []
    }

    private func missingLanguages(_ mentor: Mentor) -> Set<MenteeChange> {
        let spoken = mentor.languages?.languages ?? []
        return Set((mentee.languages?.musts ?? []).subtracting(spoken).map(MenteeChange.dropLanguageMust))
    }

    private func missing(_ wanted: TermSet?, _ offered: TermSet?, _ criterion: Criterion) -> Set<MenteeChange> {
        let offered = offered?.terms ?? []
        return Set((wanted?.musts ?? []).subtracting(offered).map { .dropMust(criterion, $0) })
    }

    /// What would earn points with a mentor who keeps every rule and scores too little.
    private func earning(_ mentor: Mentor, _ score: PairScore) -> [MenteeChange] {
        times(mentor) + needTypes(mentor) + (mentor.area.map { [.area($0)] } ?? [])
            + (mentor.languages?.languages ?? []).map(MenteeChange.language)
    }
}
