@testable import Matching

/// Walks through every set of pairs that keeps the loads and the roles, and remembers what the best is worth.
///
/// A set that breaks a load stays broken whatever is added to it, so the walk turns back there; nothing else is left out.
struct MatchTrials {
    /// A pair that may be made.
    struct Pair {
        let mentor: Int
        let mentee: Int
        let points: Int
        /// Whether it must be made.
        let isLocked: Bool
        /// When the two can begin to meet, in quarter hours of the week; none where the pair needs no time.
        let starts: [Int]
    }

    private let programme: BruteForceMatch
    private let pairs: [Pair]
    private let length: Int
    private let rankOfMentee: [Int]
    private let rankCount: Int
    private let minimum: [Int]
    private let maximum: [Int]

    private var made: [Pair] = []
    private var load: [Int]
    private var mentorsOf: [[Int]]
    private var bestWorth: [Int]?

    init(_ programme: BruteForceMatch) {
        self.programme = programme
        pairs = programme.possiblePairs()
        length = programme.meetingLength
        let classes = programme.mentees.map {
            PriorityClass($0, waitingClass: programme.policy.waitingClass, date: programme.date)
        }
        let ranks = Set(classes).sorted(by: >)
        rankOfMentee = classes.map { ranks.firstIndex(of: $0) ?? 0 }
        rankCount = ranks.count
        minimum = programme.mentors.map(\.capacity.minimum)
        maximum = programme.mentors.map(\.capacity.maximum)
        load = programme.mentors.map { _ in 0 }
        mentorsOf = programme.mentees.map { _ in [] }
    }

    /// What the best set is worth, the first aim first; `nil` where no set is possible.
    mutating func best() -> [Int]? {
        decide(0)
        return bestWorth
    }

    /// What a set of pairs is worth, whether or not it has its times.
    mutating func worth(of chosen: [Pair]) -> [Int] {
        made = chosen
        load = programme.mentors.indices.map { mentor in chosen.count { $0.mentor == mentor } }
        mentorsOf = programme.mentees.indices.map { mentee in
            chosen.filter { $0.mentee == mentee }.map(\.mentor)
        }
        return worth()
    }

    /// Decides on the pairs from one on, both ways.
    private mutating func decide(_ index: Int) {
        guard index < pairs.count else { return weigh() }
        let pair = pairs[index]
        if !pair.isLocked { decide(index + 1) }
        guard load[pair.mentor] < maximum[pair.mentor] else { return }
        mentorsOf[pair.mentee].append(pair.mentor)
        if mayHave(mentorsOf[pair.mentee], programme.mentees[pair.mentee]) {
            load[pair.mentor] += 1
            made.append(pair)
            decide(index + 1)
            made.removeLast()
            load[pair.mentor] -= 1
        }
        mentorsOf[pair.mentee].removeLast()
    }

    private func mayHave(_ own: [Int], _ mentee: Mentee) -> Bool {
        guard mentee.isReady else { return false }
        guard let roles = mentee.roles?.terms else { return own.count <= mentee.mentorsWanted }
        return canFill(own[...], roles)
    }

    /// Whether each mentor can have a role of their own.
    private func canFill(_ own: ArraySlice<Int>, _ roles: [Term]) -> Bool {
        guard let first = own.first else { return true }
        return roles.indices.contains { role in
            let offers = programme.mentors[first].roles.map { $0.terms.contains(roles[role]) } ?? true
            guard offers else { return false }
            var rest = roles
            rest.remove(at: role)
            return canFill(own.dropFirst(), rest)
        }
    }

    // MARK: Worth

    /// Keeps the set if it is better than the best so far and has its times.
    private mutating func weigh() {
        let worth = worth()
        if let bestWorth, !bestWorth.lexicographicallyPrecedes(worth) { return }
        if canMeet(0, []) { bestWorth = worth }
    }

    private func worth() -> [Int] {
        let policy = programme.policy
        var (shortfall, squares, points) = (0, 0, 0)
        for mentor in load.indices {
            shortfall += max(0, minimum[mentor] - load[mentor])
            squares += load[mentor] * load[mentor]
        }
        for pair in made { points += pair.points }
        if policy.objective == .score { return [-shortfall, points] }
        var worth = [Int](repeating: 0, count: 1 + rankCount)
        worth[0] = -shortfall
        // Those of a class count in every later one too.
        for mentee in mentorsOf.indices where !mentorsOf[mentee].isEmpty {
            for rank in rankOfMentee[mentee]..<rankCount { worth[1 + rank] += 1 }
        }
        worth.append(made.count)
        if policy.objective == .fair { worth.append(made.map(\.points).min() ?? .max) }
        if policy.balance { worth.append(-squares) }
        worth.append(points)
        return worth
    }

    // MARK: Times

    /// Whether every pair from one on that needs a time can have one beside those that are placed: tries them all.
    private func canMeet(_ index: Int, _ placed: [(pair: Pair, start: Int)]) -> Bool {
        guard index < made.count else { return true }
        let pair = made[index]
        if pair.starts.isEmpty { return canMeet(index + 1, placed) }
        return pair.starts.contains { start in
            let clashes = placed.contains { other in
                if other.pair.mentor == pair.mentor, programme.mentors[pair.mentor].isGroup {
                    return other.start != start
                }
                guard programme.policy.reserveSlots else { return false }
                guard other.pair.mentor == pair.mentor || other.pair.mentee == pair.mentee else { return false }
                return abs(other.start - start) < length
            }
            return !clashes && canMeet(index + 1, placed + [(pair, start)])
        }
    }
}
