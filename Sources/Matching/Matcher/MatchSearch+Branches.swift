/// What can be done about pairs that collide.
extension MatchSearch {
    /// Adds the limit that rules a conflict out, if the mentor's week is too short and the limit fits in with the others.
    mutating func add(limitFor conflict: MeetingPlanner.Conflict) -> Bool {
        let places = conflict.pairs.map { model.place(ofPair: $0) }
        guard let mentor = places.first?.mentor, places.allSatisfy({ $0.mentor == mentor }),
            !model.mentors[mentor].isGroup
        else { return false }
        let window = conflict.pairs.reduce(WeeklySchedule()) { window, pair in
            window.union(model.meetingTime(model.meetingStarts(ofPair: pair) ?? WeeklySchedule()))
        }
        let limit = TimeLimit(mentor: mentor, window: window, meetingQuarters: model.policy.meetingQuarters)
        guard limit.limit < conflict.pairs.count, counted[limit] == nil else { return false }
        let pairs = model.pairs(countedBy: limit)
        let own = Set(pairs)
        for other in limits where other.mentor == mentor {
            let others = Set(counted[other] ?? [])
            let isNested = own.isDisjoint(with: others) || own.isSubset(of: others) || own.isSuperset(of: others)
            if !isNested || own == others { return false }
        }
        limits.append(limit)
        counted[limit] = pairs
        return true
    }

    /// What could be done about a node's conflict: every set of pairs that has times is in one of them.
    mutating func children(of node: Node) -> [MatchRestrictions] {
        let pairs = node.conflict.pairs
        let mentors = Set(pairs.map { Int(model.mentorOfPair[$0]) })
        if mentors.count == 1, let mentor = mentors.first, model.mentors[mentor].isGroup {
            return groupStarts(of: mentor, node.restrictions).map { starts in
                var child = node.restrictions
                child.groupStarts[mentor] = starts
                return child
            }
        }
        if !node.conflict.isCertain { isCertain = false }
        var children: [MatchRestrictions] = []
        var made: [Int] = []
        let locked = Set(model.locked(node.restrictions))
        for pair in pairs where !locked.contains(pair) {
            var child = node.restrictions
            child.forbidden.insert(pair)
            child.locked.formUnion(made)
            children.append(child)
            made.append(pair)
        }
        return children
    }

    /// The times at which a mentor's group could meet, together where the same mentees have time then.
    private func groupStarts(of mentor: Int, _ restrictions: MatchRestrictions) -> [WeeklySchedule] {
        var members: [TimeSpan: Set<Int>] = [:]
        var locked: Set<Int> = []
        let mustBeMade = Set(model.locked(restrictions))
        for mentee in model.mentees.indices where model.demands[mentee] > 0 {
            guard let pair = model.pair(PairPlace(mentor: mentor, mentee: mentee)),
                mustBeMade.contains(pair) || model.permits(pair, mentee: mentee, restrictions),
                var starts = model.meetingStarts(mentor: mentor, mentee: mentee)
            else { continue }
            if let allowed = restrictions.groupStarts[mentor] { starts = starts.intersection(allowed) }
            if mustBeMade.contains(pair) { locked.insert(mentee) }
            for span in starts.spans {
                for start in span.start..<span.end {
                    let quarter = TimeSpan(uncheckedDay: span.day, start: start, end: start + 1)
                    members[quarter, default: []].insert(mentee)
                }
            }
        }
        var startsOfMembers: [Set<Int>: WeeklySchedule] = [:]
        for (quarter, mentees) in members where mentees.isSuperset(of: locked) {
            startsOfMembers[mentees, default: WeeklySchedule()].insert(quarter)
        }
        // Where nobody has other meetings to go to, a time that suits more mentees is as good as any it covers.
        let isAlone = model.demands.allSatisfy { $0 <= 1 }
        let kept = startsOfMembers.filter { own in
            !isAlone || !startsOfMembers.keys.contains { $0.isStrictSuperset(of: own.key) }
        }
        return kept.values.sorted { ($0.spans.first ?? .latest) < ($1.spans.first ?? .latest) }
    }
}

extension TimeSpan {
    fileprivate static let latest = TimeSpan(uncheckedDay: 6, start: 95, end: 96)
}
