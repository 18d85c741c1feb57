@testable import Matching

/// The best proposal of a tiny programme, by trying every set of pairs: the plain reading of what a programme asks.
///
/// Shares nothing with the matcher but the points and rules of a single pair.
struct BruteForceMatch {
    let mentors: [Mentor]
    let mentees: [Mentee]
    let policy: Policy
    let date: CalendarDate
    let directives: PairDirectives

    /// What a set of pairs is worth, the first aim first; `nil` where no set is possible.
    func best() -> [Int]? {
        let scorer = PairScorer(policy: policy, date: date)
        var pairs: [(mentor: Int, mentee: Int, points: Int, isLocked: Bool)] = []
        for (e, mentee) in mentees.enumerated() {
            for (m, mentor) in mentors.enumerated() {
                let status = directives.statuses[PairKey(mentor: mentor.id, mentee: mentee.id)]
                let score = scorer.score(mentor: mentor, mentee: mentee)
                if status?.makesPair == true {
                    pairs.append((m, e, score.points, true))
                } else if mentee.isReady, mentor.capacity.maximum > 0, score.isEligible,
                    score.points * 100_000 >= policy.minimumScoreThousandths * policy.pointsPossible,
                    status?.forbidsPair != true
                {
                    pairs.append((m, e, score.points, false))
                }
            }
        }
        var best: [Int]?
        sets: for bits in 0..<(1 << pairs.count) {
            let made = pairs.indices.filter { bits >> $0 & 1 == 1 }.map { pairs[$0] }
            for (index, pair) in pairs.enumerated() where pair.isLocked && bits >> index & 1 == 0 { continue sets }
            guard keepsLoads(made.map { ($0.mentor, $0.mentee) }) else { continue }
            let worth = worth(made.map { ($0.mentor, $0.mentee, $0.points) })
            if let best, !best.lexicographicallyPrecedes(worth) { continue }
            if hasTimes(made.map { ($0.mentor, $0.mentee) }) { best = worth }
        }
        return best
    }

    private func keepsLoads(_ made: [(mentor: Int, mentee: Int)]) -> Bool {
        for (m, mentor) in mentors.enumerated() where made.count(where: { $0.mentor == m }) > mentor.capacity.maximum {
            return false
        }
        for (e, mentee) in mentees.enumerated() {
            let own = made.filter { $0.mentee == e }.map(\.mentor)
            if own.isEmpty { continue }
            guard mentee.isReady else { return false }
            guard let roles = mentee.roles?.terms else {
                if own.count > mentee.mentorsWanted { return false }
                continue
            }
            if !canFill(own, roles) { return false }
        }
        return true
    }

    /// Whether each mentor can have a role of their own.
    private func canFill(_ own: [Int], _ roles: [Term]) -> Bool {
        guard let first = own.first else { return true }
        return roles.indices.contains { role in
            var rest = roles
            rest.remove(at: role)
            let offers = mentors[first].roles.map { $0.terms.contains(roles[role]) } ?? true
            return offers && canFill(Array(own.dropFirst()), rest)
        }
    }

    private func worth(_ made: [(mentor: Int, mentee: Int, points: Int)]) -> [Int] {
        let loads = mentors.indices.map { m in made.count { $0.mentor == m } }
        var worth = [-zip(mentors, loads).reduce(0) { $0 + max(0, $1.0.capacity.minimum - $1.1) }]
        let points = made.reduce(0) { $0 + $1.points }
        if policy.objective == .score { return worth + [points] }
        let classes = mentees.map { PriorityClass($0, waitingClass: policy.waitingClass, date: date) }
        var count = 0
        for one in Set(classes).sorted(by: >) {
            for (e, own) in classes.enumerated() where own == one && made.contains(where: { $0.mentee == e }) { count += 1 }
            worth.append(count)
        }
        worth.append(made.count)
        if policy.objective == .fair { worth.append(made.map(\.points).min() ?? .max) }
        if policy.balance { worth.append(-loads.reduce(0) { $0 + $1 * $1 }) }
        return worth + [points]
    }

    // MARK: Times

    /// Whether every pair that needs a time can have one: tries them all.
    private func hasTimes(_ made: [(mentor: Int, mentee: Int)]) -> Bool {
        place(made[...], [])
    }

    private func place(_ open: ArraySlice<(mentor: Int, mentee: Int)>, _ placed: [(Int, Int, TimeSpan)]) -> Bool {
        guard let (m, e) = open.first else { return true }
        let rest = open.dropFirst()
        let length = (policy.meetingMinutes + 14) / 15
        guard let offered = mentors[m].schedule, let wanted = mentees[e].schedule else { return place(rest, placed) }
        var hasAny = false
        for day in 0..<7 {
            for start in 0...(96 - length) {
                guard let slot = TimeSpan(day: day, start: start, end: start + length), offered.contains(slot),
                    wanted.contains(slot)
                else { continue }
                hasAny = true
                let clashes = placed.contains { other in
                    let isSameGroup = other.0 == m && mentors[m].isGroup
                    if isSameGroup { return other.2 != slot }
                    guard policy.reserveSlots, other.0 == m || other.1 == e else { return false }
                    return other.2.day == slot.day && other.2.start < slot.end && slot.start < other.2.end
                }
                if !clashes, place(rest, placed + [(m, e, slot)]) { return true }
            }
        }
        return hasAny ? false : place(rest, placed)
    }
}
