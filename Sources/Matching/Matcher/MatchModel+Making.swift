extension MatchModel {
    /// Puts a programme into numbers.
    ///
    /// - Parameters:
    ///   - mentors: in id order.
    ///   - mentees: in id order.
    ///   - eligible: the pairs that keep every rule.
    ///   - directives: what has been said of single pairs.
    ///   - change: what is to be different.
    /// - Throws: ``MatcherError/locksCannotHold(_:)`` where more pairs must be made than somebody takes.
    /// - Complexity: O(people + pairs).
    init(
        policy: Policy,
        date: CalendarDate,
        mentors: [Mentor],
        mentees: [Mentee],
        eligible: EligiblePairs,
        directives: PairDirectives,
        change: MatchChange = MatchChange()
    ) throws(MatcherError) {
        let everyone = mentors + change.newMentors
        self.policy = policy
        self.mentors = everyone
        self.mentees = mentees
        let decided = Self.decisions(directives, change, mentors, mentees)
        let scorer = PairScorer(policy: policy, date: date)
        let isPlain = decided.forced.isEmpty && decided.forbidden.isEmpty && change.newMentors.isEmpty
        if isPlain, policy.minimumPoints == 0 {
            (rowStarts, mentorOfPair, pointsOfPair) = (eligible.rowStarts, eligible.mentors, eligible.points)
            lockedPairs = []
        } else {
            var rows = PairRows(expectedRows: mentees.count, expectedPairs: eligible.count)
            let fewest = Int32(clamping: policy.minimumPoints)
            for (mentee, person) in mentees.enumerated() {
                var forced = decided.forced[mentee] ?? []
                let forbidden = decided.forbidden[mentee] ?? []
                func append(_ mentor: Int, _ points: Int32?) {
                    while let next = forced.first, next <= mentor {
                        forced.removeFirst()
                        let same = next == mentor ? points : nil
                        let score = same ?? Int32(scorer.score(mentor: everyone[next], mentee: person).points)
                        rows.append(next, score, isLocked: true)
                        if next == mentor { return }
                    }
                    guard let points, points >= fewest, !forbidden.contains(mentor) else { return }
                    rows.append(mentor, points, isLocked: false)
                }
                let row = eligible.range(ofMentee: mentee)
                if forced.isEmpty, forbidden.isEmpty, fewest == 0 {
                    rows.append(eligible, row)
                } else {
                    for pair in row { append(Int(eligible.mentors[pair]), eligible.points[pair]) }
                }
                if person.isReady {
                    for (offset, mentor) in change.newMentors.enumerated() where mentor.capacity.maximum > 0 {
                        let score = scorer.score(mentor: mentor, mentee: person)
                        if score.isEligible { append(mentors.count + offset, Int32(score.points)) }
                    }
                }
                append(Int.max, nil)
                rows.endRow()
            }
            (rowStarts, mentorOfPair, pointsOfPair) = (rows.starts, rows.mentors, rows.points)
            lockedPairs = rows.locked
        }
        var locksOfMentor: [Int: Int] = [:]
        var anywayOfMentor: [Int: Int] = [:]
        for (mentee, mentors) in decided.forced {
            for mentor in mentors {
                locksOfMentor[mentor, default: 0] += 1
                if decided.anyway.contains(PairPlace(mentor: mentor, mentee: mentee)) {
                    anywayOfMentor[mentor, default: 0] += 1
                }
            }
        }
        let capacities = everyone.enumerated().map { mentor, person in
            max(0, max(change.capacities[mentor] ?? person.capacity.maximum, anywayOfMentor[mentor] ?? 0))
        }
        self.capacities = capacities
        minimums = zip(everyone, capacities).map { min($0.capacity.minimum, $1) }
        roles = mentees.map { $0.isReady ? $0.roles?.terms ?? [] : [] }
        demands = mentees.enumerated().map { mentee, person in
            let anyway = decided.forced[mentee]?.count {
                decided.anyway.contains(PairPlace(mentor: $0, mentee: mentee))
            }
            guard person.isReady else { return anyway ?? 0 }
            if let roles = person.roles?.terms, !roles.isEmpty { return roles.count }
            // As many as a list can say, also where there are fewer; of a wish beyond all bounds, no more than there are.
            let most = max(everyone.count, PolicyReader.mentorsWanted.upperBound)
            return max(min(person.mentorsWanted, most), anyway ?? 0)
        }
        ranks = Self.ranks(mentees, policy: policy, date: date)
        bonus = change.keeping?.bonus
        isKept = []
        isKept = Set((change.keeping?.pairs ?? []).compactMap { pair($0) })
        try checkLocks(locksOfMentor)
    }

    /// Pairs that are decided beforehand, by mentee; mentors ascending.
    private struct Decisions {
        var forced: [Int: [Int]] = [:]
        var forbidden: [Int: Set<Int>] = [:]
        /// Forced pairs that make room for themselves.
        var anyway: Set<PairPlace> = []
    }

    private static func decisions(
        _ directives: PairDirectives,
        _ change: MatchChange,
        _ mentors: [Mentor],
        _ mentees: [Mentee]
    ) -> Decisions {
        var decisions = Decisions()
        var forced: Set<PairPlace> = Set(change.forced)
        if !directives.isEmpty {
            let mentorPlaces = Dictionary(mentors.enumerated().map { ($1.id, $0) }) { first, _ in first }
            let menteePlaces = Dictionary(mentees.enumerated().map { ($1.id, $0) }) { first, _ in first }
            for (key, status) in directives.statuses {
                guard let mentor = mentorPlaces[key.mentor], let mentee = menteePlaces[key.mentee] else { continue }
                let place = PairPlace(mentor: mentor, mentee: mentee)
                if change.released.contains(place) { continue }
                if status.makesPair {
                    forced.insert(place)
                    if status.allowsBrokenRules { decisions.anyway.insert(place) }
                } else if status.forbidsPair {
                    decisions.forbidden[mentee, default: []].insert(mentor)
                }
            }
        }
        for place in change.forbidden { decisions.forbidden[place.mentee, default: []].insert(place.mentor) }
        for place in forced.sorted() { decisions.forced[place.mentee, default: []].append(place.mentor) }
        return decisions
    }

    /// Each mentee's rank: the class, counted from the one that comes last; under `score` none.
    static func ranks(_ mentees: [Mentee], policy: Policy, date: CalendarDate) -> [Int] {
        guard policy.objective != .score else { return Array(repeating: 0, count: mentees.count) }
        let classes = mentees.map { PriorityClass($0, waitingClass: policy.waitingClass, date: date) }
        let ordered = Set(classes).sorted()
        let rankOfClass = Dictionary(uniqueKeysWithValues: zip(ordered, 1...))
        return classes.map { rankOfClass[$0] ?? 1 }
    }

    private func checkLocks(_ locksOfMentor: [Int: Int]) throws(MatcherError) {
        guard !lockedPairs.isEmpty else { return }
        let places = lockedPairs.map { place(ofPair: $0) }
        var locksOfMentee: [Int: Int] = [:]
        for place in places { locksOfMentee[place.mentee, default: 0] += 1 }
        let failing = places.filter {
            locksOfMentor[$0.mentor] ?? 0 > capacities[$0.mentor] || locksOfMentee[$0.mentee] ?? 0 > demands[$0.mentee]
        }
        guard failing.isEmpty else { throw .locksCannotHold(failing) }
    }
}

/// Compressed rows of pairs in the making.
private struct PairRows {
    var starts = [0]
    var mentors: [Int32] = []
    var points: [Int32] = []
    var locked: [Int] = []

    init(expectedRows: Int, expectedPairs: Int) {
        starts.reserveCapacity(expectedRows + 1)
        mentors.reserveCapacity(expectedPairs)
        points.reserveCapacity(expectedPairs)
    }

    mutating func append(_ mentor: Int, _ points: Int32, isLocked: Bool) {
        if isLocked { locked.append(mentors.count) }
        mentors.append(Int32(truncatingIfNeeded: mentor))
        self.points.append(points)
    }

    /// Appends pairs as they are.
    mutating func append(_ eligible: EligiblePairs, _ range: Range<Int>) {
        mentors += eligible.mentors[range]
        points += eligible.points[range]
    }

    mutating func endRow() { starts.append(mentors.count) }
}
