/// Makes a set of pairs that has times out of one that has not.
///
/// The pairs that must be made come first, at the times that were found for them. Then the other pairs of the set, what is
/// worth most first, wherever they find a time; then all further pairs that somebody still has room for. That is no best set,
/// but one that keeps every rule, and no pair more could be put in.
struct MatchRepair {
    /// What came of it.
    struct Result {
        /// The pairs made, ascending, and the roles they fill.
        var relaxation: MatchRelaxation
        /// A time for each pair that needs one.
        var slots: [Int: TimeSpan]
        /// The pairs of the set that found no place.
        var dropped: [Int]
    }

    /// What a pair costs beside the pairs there are: the smallest comes first.
    private struct Cost: Comparable, Sendable {
        var shortfall: Int
        var rank: Int
        var kept: Int
        var load: Int
        var points: Int

        static func < (one: Cost, other: Cost) -> Bool {
            (one.shortfall, one.rank, one.kept, one.load, one.points)
                < (other.shortfall, other.rank, other.kept, other.load, other.points)
        }
    }

    private let model: MatchModel
    private let restrictions: MatchRestrictions
    private let locked: [Int]
    private var table: MeetingTable
    private var made: [Int] = []
    private var isMade: [Bool]
    private var loads: [Int]
    private var filled: [Int]
    private var roleOfPair: [Int: Int] = [:]
    private var usedRoles: [Set<Int>]

    /// - Parameters:
    ///   - restrictions: what holds for all sets.
    ///   - slots: times for the pairs that must be made.
    init(_ model: MatchModel, _ restrictions: MatchRestrictions, lockedAt slots: [Int: TimeSpan]) {
        self.model = model
        self.restrictions = restrictions
        locked = model.locked(restrictions)
        table = MeetingTable(model, locked, at: slots)
        isMade = Array(repeating: false, count: model.pairCount)
        loads = Array(repeating: 0, count: model.mentors.count)
        filled = Array(repeating: 0, count: model.mentees.count)
        usedRoles = Array(repeating: [], count: model.mentees.count)
    }

    /// Repairs a set.
    ///
    /// - Parameter relaxation: pairs that keep everything but the hours.
    /// - Complexity: O(pairs), and for each pair that somebody has room for what finding it a time takes.
    func repaired(_ relaxation: MatchRelaxation) -> Result {
        var own = self
        for pair in own.locked { own.make(pair, role: relaxation.roleOfPair[pair]) }
        own.fill(relaxation.made.filter { !own.isMade[$0] }, roles: relaxation.roleOfPair)
        let dropped = relaxation.made.filter { !own.isMade[$0] }
        var further: [Int] = []
        for mentee in model.mentees.indices where own.filled[mentee] < model.demands[mentee] {
            for pair in model.pairs(ofMentee: mentee)
            where !own.isMade[pair]
                && own.loads[Int(model.mentorOfPair[pair])]
                    < model.capacities[
                        Int(model.mentorOfPair[pair])
                    ]
                && model.permits(pair, mentee: mentee, restrictions)
            {
                further.append(pair)
            }
        }
        own.fill(further, roles: [:])
        var result = relaxation
        result.made = own.made.sorted()
        result.roleOfPair = own.roleOfPair
        return Result(relaxation: result, slots: own.table.slots, dropped: dropped)
    }

    /// Makes pairs, always the one that is worth most, as far as there is room and time.
    private mutating func fill(_ pairs: [Int], roles: [Int: Int]) {
        var heap = MinimumHeap<Cost>()
        for pair in pairs { heap.push(cost(pair), UInt32(truncatingIfNeeded: pair)) }
        while let (known, payload) = heap.pop() {
            let pair = Int(payload)
            let now = cost(pair)
            // Pairs only ever come to be worth less.
            if known < now {
                heap.push(now, payload)
                continue
            }
            let place = model.place(ofPair: pair)
            guard filled[place.mentee] < model.demands[place.mentee],
                loads[place.mentor] < model.capacities[place.mentor]
            else { continue }
            var role: Int?
            if !model.roles[place.mentee].isEmpty {
                let free = model.rolesOffered(mentor: place.mentor, mentee: place.mentee)
                    .filter { !usedRoles[place.mentee].contains($0) }
                role = roles[pair].flatMap { free.contains($0) ? $0 : nil } ?? free.first
                if role == nil { continue }
            }
            if table.add(pair) { make(pair, role: role) }
        }
    }

    private mutating func make(_ pair: Int, role: Int?) {
        let place = model.place(ofPair: pair)
        made.append(pair)
        isMade[pair] = true
        loads[place.mentor] += 1
        filled[place.mentee] += 1
        guard let role else { return }
        roleOfPair[pair] = role
        usedRoles[place.mentee].insert(role)
    }

    private func cost(_ pair: Int) -> Cost {
        let place = model.place(ofPair: pair)
        let balances = model.policy.balance && model.policy.objective != .score
        let isKept = model.isKept.contains(pair)
        return Cost(
            shortfall: loads[place.mentor] < model.minimums[place.mentor] ? 0 : 1,
            rank: filled[place.mentee] == 0 ? -model.ranks[place.mentee] : 0,
            kept: isKept && model.bonus == nil ? 0 : 1,
            load: balances ? loads[place.mentor] : 0,
            points: -Int(model.pointsOfPair[pair]) - (isKept ? model.bonus ?? 0 : 0)
        )
    }
}
