/// Finds a time for each pair, so that nobody is promised twice at one time and a mentor's group meets at once.
///
/// Each person's meetings lie one after the other on the grid of quarter hours. Finding times for meetings that could begin
/// here or there is hard in general, but people have few meetings each. So: a search that always takes the meeting with
/// the fewest beginnings left, with a limit of steps.
struct MeetingPlanner {
    /// Pairs that cannot all have a time of their own.
    struct Conflict {
        /// The pairs; without any of them the others could, as far as the search went.
        var pairs: [Int]
        /// Whether that is certain: the search tried everything.
        var isCertain: Bool
    }

    /// A time for each pair that needs one, or what stands in the way.
    struct Plan {
        var slots: [Int: TimeSpan] = [:]
        var conflicts: [Conflict] = []
        /// How many meetings were looked at to find them.
        var work = 0
    }

    /// One meeting: a pair's, or a mentor's with a group.
    private struct Meeting {
        var pairs: [Int]
        var people: [Int]
        var starts: WeeklySchedule
    }

    /// How many choices a search for times may try; to make a conflict small, in all and where it is in doubt; and to have
    /// all meetings as early as can be.
    private static let (stepLimit, conflictLimit, doubtLimit, earliestLimit) = (20_000, 200_000, 500, 2_000_000)
    /// How many choices may be tried to find out whether pairs that must be made have times.
    private static let lastingLimit = 1_000_000

    private let model: MatchModel
    private let quarters: Int

    init(_ model: MatchModel) {
        self.model = model
        quarters = model.policy.meetingQuarters
    }

    /// Finds times for a set of pairs.
    ///
    /// - Parameters:
    ///   - made: the pairs, ascending.
    ///   - groupStarts: when meetings of some mentors with a group may begin.
    /// - Complexity: O(pairs) where nobody has several meetings.
    func plan(_ made: [Int], groupStarts: [Int: WeeklySchedule]) -> Plan {
        var plan = Plan()
        let meetings = meetings(of: made, groupStarts)
        for together in components(meetings) {
            let own = together.map { meetings[$0] }
            if let slots = slots(own, &plan.work) {
                for (meeting, slot) in zip(own, slots) { for pair in meeting.pairs { plan.slots[pair] = slot } }
            } else {
                plan.conflicts.append(smallestConflict(own, groupStarts, &plan.work))
            }
        }
        return plan
    }

    /// Finds times for pairs that must all be made, and tries much harder than for others.
    ///
    /// - Returns: a time for each pair that needs one, or `nil`; and whether it is certain that there are none then.
    func lastingPlan(_ pairs: [Int]) -> (slots: [Int: TimeSpan]?, isCertain: Bool) {
        var slots: [Int: TimeSpan] = [:]
        let meetings = meetings(of: pairs, [:])
        for together in components(meetings) {
            let own = together.map { meetings[$0] }
            if isOverfull(own) { return (nil, true) }
            var search = search(own, steps: Self.lastingLimit)
            guard let found = search.solveRestarting() else { return (nil, search.steps > 0) }
            for (meeting, slot) in zip(own, found) { for pair in meeting.pairs { slots[pair] = slot } }
        }
        return (slots, true)
    }

    /// The meetings that some pairs need: one a pair, but one for all of a mentor with a group.
    private func meetings(of pairs: [Int], _ groupStarts: [Int: WeeklySchedule]) -> [Meeting] {
        var meetings: [Meeting] = []
        var meetingOfGroup: [Int: Int] = [:]
        for pair in pairs {
            let place = model.place(ofPair: pair)
            guard var starts = model.meetingStarts(mentor: place.mentor, mentee: place.mentee) else { continue }
            // Mentors and mentees are numbered one after the other.
            let people = [place.mentor, model.mentors.count + place.mentee]
            if model.mentors[place.mentor].isGroup {
                if let allowed = groupStarts[place.mentor] { starts = starts.intersection(allowed) }
                if let known = meetingOfGroup[place.mentor] {
                    meetings[known].pairs.append(pair)
                    meetings[known].people.append(people[1])
                    meetings[known].starts = meetings[known].starts.intersection(starts)
                    continue
                }
                meetingOfGroup[place.mentor] = meetings.count
            }
            meetings.append(Meeting(pairs: [pair], people: people, starts: starts))
        }
        return meetings
    }

    /// Meetings that have to do with each other, through people who take part in several; alone where times are not
    /// reserved.
    private func components(_ meetings: [Meeting]) -> [[Int]] {
        guard model.policy.reserveSlots else { return meetings.indices.map { [$0] } }
        var parent = Array(meetings.indices)
        func root(_ meeting: Int) -> Int {
            var meeting = meeting
            while parent[meeting] != meeting { meeting = parent[meeting] }
            return meeting
        }
        var firstOfPerson: [Int: Int] = [:]
        for (meeting, people) in meetings.lazy.map(\.people).enumerated() {
            for person in people {
                guard let first = firstOfPerson[person] else {
                    firstOfPerson[person] = meeting
                    continue
                }
                let (a, b) = (root(first), root(meeting))
                parent[max(a, b)] = min(a, b)
            }
        }
        var members: [Int: [Int]] = [:]
        for meeting in meetings.indices { members[root(meeting), default: []].append(meeting) }
        return members.sorted { $0.key < $1.key }.map(\.value)
    }

    // MARK: Search

    /// The earliest times that go together, the first meeting first; `nil` where there are none, or none were found.
    private func slots(_ meetings: [Meeting], _ work: inout Int) -> [TimeSpan]? {
        if meetings.count == 1 { return meetings[0].starts.spans.first.map { [slot($0.day, $0.start)] } }
        if isOverfull(meetings) { return nil }
        let search = search(meetings, steps: Self.stepLimit)
        var first = search
        let found = first.solve()
        work += first.work
        return found.map { earliest(search, $0, &work) }
    }

    /// Meeting by meeting, the earliest time that leaves the others one, as far as the steps go.
    private func earliest(_ search: MeetingSearch, _ found: [TimeSpan], _ work: inout Int) -> [TimeSpan] {
        var (search, found) = (search, found)
        var steps = Self.earliestLimit
        for meeting in found.indices where steps > 0 {
            for start in search.starts(of: meeting)
            where steps > 0 && (start.day, start.start) < (found[meeting].day, found[meeting].start) {
                var attempt = search
                guard attempt.fix(meeting, start.day, start.start) else { continue }
                let better = attempt.solve()
                steps -= search.steps - attempt.steps
                work += attempt.work
                guard let better else { continue }
                found = better
                break
            }
            _ = search.fix(meeting, found[meeting].day, found[meeting].start)
        }
        return found
    }

    private func search(_ meetings: [Meeting], steps: Int) -> MeetingSearch {
        MeetingSearch(meetings.map(\.starts), neighbours(meetings), quarters, steps: steps)
    }

    private func slot(_ day: Int, _ start: Int) -> TimeSpan {
        TimeSpan(uncheckedDay: day, start: start, end: start + quarters)
    }

    private func neighbours(_ meetings: [Meeting]) -> [[Int]] {
        guard model.policy.reserveSlots else { return meetings.map { _ in [] } }
        var meetingsOfPerson: [Int: [Int]] = [:]
        for (meeting, people) in meetings.lazy.map(\.people).enumerated() {
            for person in people { meetingsOfPerson[person, default: []].append(meeting) }
        }
        // Groups can have several people in common: that a meeting stands here twice does no harm.
        return meetings.enumerated().map { meeting, own in
            var neighbours: [Int] = []
            for person in own.people {
                for other in meetingsOfPerson[person] ?? [] where other != meeting { neighbours.append(other) }
            }
            return neighbours
        }
    }

    /// Whether somebody has more meetings than the hours of all of them together hold: seen without any search.
    private func isOverfull(_ meetings: [Meeting]) -> Bool {
        var timeOfPerson: [Int: (count: Int, time: WeeklySchedule)] = [:]
        for meeting in meetings {
            let time = model.meetingTime(meeting.starts)
            for person in meeting.people {
                let known = timeOfPerson[person] ?? (0, WeeklySchedule())
                timeOfPerson[person] = (known.count + 1, known.time.union(time))
            }
        }
        return timeOfPerson.values.contains { count, time in
            count > 1 && time.spans.reduce(0) { $0 + $1.quarterCount / quarters } < count
        }
    }

    // MARK: Conflicts

    /// Pairs that cannot all have a time, the earlier ones left out first, so that without any of them the others could.
    ///
    /// What cannot have times cannot with a pair more either. So the pairs that stay are found by halving, each as the first
    /// of the shortest rest that still fails with those that stay.
    private func smallestConflict(_ meetings: [Meeting], _ groupStarts: [Int: WeeklySchedule], _ work: inout Int)
        -> Conflict
    {
        let pairs = meetings.flatMap(\.pairs).sorted()
        var steps = Self.conflictLimit
        // Where it is not certain that all of them fail, what is hard to find times for is as good to branch on.
        let isCertain = isHopeless(pairs, groupStarts, limit: Self.stepLimit, &steps, &work) == true
        func fail(_ some: [Int]) -> Bool {
            guard steps > 0 else { return false }
            let limit = isCertain ? Self.stepLimit : Self.doubtLimit
            return isHopeless(some, groupStarts, limit: limit, &steps, &work) ?? !isCertain
        }
        var kept: [Int] = []
        var rest = 0
        while rest < pairs.count, kept.count + pairs.count - rest > 2 {
            if kept.count > 1, fail(kept) {
                rest = pairs.count
                break
            }
            // A conflict has two pairs at least.
            var (low, high) = (rest, min(pairs.count, pairs.count + kept.count - 1))
            while high - low > 1 {
                let middle = (low + high) / 2
                if fail(kept + pairs[middle...]) { low = middle } else { high = middle }
            }
            kept.append(pairs[low])
            rest = low + 1
        }
        let conflict = kept + pairs[rest...]
        steps = Self.stepLimit
        let isProved = isHopeless(conflict, groupStarts, limit: Self.stepLimit, &steps, &work) == true
        return Conflict(pairs: conflict, isCertain: isProved)
    }

    /// Whether some pairs cannot all have a time; `nil` where the search gave up.
    private func isHopeless(
        _ pairs: [Int],
        _ groupStarts: [Int: WeeklySchedule],
        limit: Int,
        _ steps: inout Int,
        _ work: inout Int
    ) -> Bool? {
        let meetings = meetings(of: pairs, groupStarts)
        work += 10 * meetings.count
        if meetings.contains(where: { $0.starts.isEmpty }) { return true }
        guard model.policy.reserveSlots else { return false }
        if isOverfull(meetings) { return true }
        var search = search(meetings, steps: min(limit, steps))
        let before = search.steps
        let found = search.solve()
        steps -= before - search.steps
        work += search.work
        if found != nil { return false }
        return search.steps > 0 ? true : nil
    }
}
