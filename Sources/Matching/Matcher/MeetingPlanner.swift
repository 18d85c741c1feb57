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
    }

    /// One meeting: a pair's, or a mentor's with a group.
    private struct Meeting {
        var pairs: [Int]
        var people: [Int]
        var starts: WeeklySchedule
    }

    private static let stepLimit = 20_000

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
            if let slots = slots(own) {
                for (meeting, slot) in zip(own, slots) { for pair in meeting.pairs { plan.slots[pair] = slot } }
            } else {
                plan.conflicts.append(smallestConflict(own, groupStarts))
            }
        }
        return plan
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
    private func slots(_ meetings: [Meeting]) -> [TimeSpan]? {
        if meetings.count == 1 { return meetings[0].starts.spans.first.map { [slot($0.day, $0.start)] } }
        var search = Search(meetings.map(\.starts), neighbours(meetings), quarters, steps: Self.stepLimit)
        guard !isOverfull(meetings), var found = search.solve() else { return nil }
        // Then, meeting by meeting, the earliest that leaves the others a time.
        for meeting in meetings.indices {
            for start in search.domains[meeting].quarters
            where (start.day, start.start) < (found[meeting].day, found[meeting].start) {
                var attempt = search
                guard attempt.fix(meeting, start.day, start.start), let better = attempt.solve() else { continue }
                found = better
                break
            }
            _ = search.fix(meeting, found[meeting].day, found[meeting].start)
        }
        return found
    }

    private func slot(_ day: Int, _ start: Int) -> TimeSpan {
        TimeSpan(uncheckedDay: day, start: start, end: start + quarters)
    }

    private func neighbours(_ meetings: [Meeting]) -> [[Int]] {
        meetings.indices.map { one in
            meetings.indices.filter { other in
                other != one && meetings[other].people.contains { meetings[one].people.contains($0) }
            }
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

    /// Takes pairs away as long as those that are left still cannot all have a time.
    private func smallestConflict(_ meetings: [Meeting], _ groupStarts: [Int: WeeklySchedule]) -> Conflict {
        var pairs = meetings.flatMap(\.pairs).sorted()
        for pair in pairs where pairs.count > 2 {
            let without = pairs.filter { $0 != pair }
            if isHopeless(without, groupStarts) == true { pairs = without }
        }
        return Conflict(pairs: pairs, isCertain: isHopeless(pairs, groupStarts) == true)
    }

    /// Whether some pairs cannot all have a time; `nil` where the search gave up.
    private func isHopeless(_ pairs: [Int], _ groupStarts: [Int: WeeklySchedule]) -> Bool? {
        let meetings = meetings(of: pairs, groupStarts)
        if meetings.contains(where: { $0.starts.isEmpty }) { return true }
        guard model.policy.reserveSlots else { return false }
        if isOverfull(meetings) { return true }
        var search = Search(meetings.map(\.starts), neighbours(meetings), quarters, steps: Self.stepLimit)
        if search.solve() != nil { return false }
        return search.steps > 0 ? true : nil
    }

    /// A search for times that do not overlap where they must not.
    private struct Search {
        /// When each meeting can still begin.
        private(set) var domains: [WeeklySchedule]
        private let neighbours: [[Int]]
        private let quarters: Int
        private var chosen: [TimeSpan?]
        /// How many steps are left.
        private(set) var steps: Int

        init(_ domains: [WeeklySchedule], _ neighbours: [[Int]], _ quarters: Int, steps: Int) {
            self.domains = domains
            self.neighbours = neighbours
            self.quarters = quarters
            self.steps = steps
            chosen = Array(repeating: nil, count: domains.count)
        }

        /// Fixes a meeting; false where another is then left without a time.
        mutating func fix(_ meeting: Int, _ day: Int, _ start: Int) -> Bool {
            let slot = TimeSpan(uncheckedDay: day, start: start, end: start + quarters)
            chosen[meeting] = slot
            let first = max(0, start - quarters + 1)
            let end = min(WeeklySchedule.quartersPerDay, start + quarters)
            let taken = WeeklySchedule([TimeSpan(uncheckedDay: day, start: first, end: end)])
            for other in neighbours[meeting] where chosen[other] == nil {
                domains[other] = domains[other].subtracting(taken)
                if domains[other].isEmpty { return false }
            }
            return true
        }

        /// Times for all meetings; `nil` where there are none, or the steps ran out.
        mutating func solve() -> [TimeSpan]? {
            let open = domains.indices.filter { chosen[$0] == nil }
            guard let next = open.min(by: { (domains[$0].quarterCount, $0) < (domains[$1].quarterCount, $1) }) else {
                return chosen.compactMap { $0 }
            }
            for start in domains[next].quarters {
                steps -= 1
                if steps <= 0 { return nil }
                var attempt = self
                if attempt.fix(next, start.day, start.start), let found = attempt.solve() { return found }
                steps = attempt.steps
                if steps <= 0 { return nil }
            }
            return nil
        }
    }
}

extension WeeklySchedule {
    /// Every free quarter by its day and its place in the day, in the order of the week.
    fileprivate var quarters: [(day: Int, start: Int)] {
        spans.flatMap { span in (span.start..<span.end).map { (span.day, $0) } }
    }
}
