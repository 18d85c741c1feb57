/// A table of meetings that pairs are put into one after the other, wherever that can be.
///
/// A pair for which no time is free may move the meetings in its way, and these, once more, those in theirs. That does not find
/// every time there is, but it never takes long.
struct MeetingTable {
    /// One meeting: a pair's, or a mentor's with a group.
    private struct Meeting {
        var people: [Int]
        var starts: WeeklySchedule
        /// `nil` while it is moved.
        var slot: TimeSpan?
    }

    /// How far moving goes: how many meetings one after the other, and how many tries in all for one pair.
    private static let (depth, tries) = (3, 200)

    private let model: MatchModel
    private let quarters: Int
    private var meetings: [Meeting] = []
    private var meetingsOfPerson: [[Int]]
    private var meetingOfGroup: [Int: Int] = [:]
    private var meetingOfPair: [Int: Int] = [:]
    /// Where meetings were before they were moved.
    private var trail: [(meeting: Int, slot: TimeSpan?)] = []
    private var triesLeft = 0

    /// Begins with pairs that have times already.
    init(_ model: MatchModel, _ pairs: [Int], at slots: [Int: TimeSpan]) {
        self.model = model
        quarters = model.policy.meetingQuarters
        meetingsOfPerson = Array(repeating: [], count: model.mentors.count + model.mentees.count)
        for pair in pairs {
            guard let starts = model.meetingStarts(ofPair: pair), let slot = slots[pair] else { continue }
            let meeting = enter(pair, starts)
            meetings[meeting].slot = slot
        }
    }

    /// A time for each pair that needs one.
    var slots: [Int: TimeSpan] { meetingOfPair.compactMapValues { meetings[$0].slot } }

    /// Puts a pair into the table, if that can be.
    mutating func add(_ pair: Int) -> Bool {
        guard let starts = model.meetingStarts(ofPair: pair) else { return true }
        let group = meetingOfGroup[Int(model.mentorOfPair[pair])]
        let before = group.map { meetings[$0] }
        let meeting = enter(pair, starts)
        (trail, triesLeft) = ([], Self.tries)
        if let slot = meetings[meeting].slot {
            meetings[meeting].slot = nil
            if free(meeting)[slot.day] >> UInt128(slot.start) & 1 == 1 {
                meetings[meeting].slot = slot
                return true
            }
        }
        if place(meeting, [], depth: Self.depth) { return true }
        leave(pair, meeting, before)
        return false
    }

    // MARK: Entries

    private mutating func enter(_ pair: Int, _ starts: WeeklySchedule) -> Int {
        let place = model.place(ofPair: pair)
        let mentee = model.mentors.count + place.mentee
        let meeting: Int
        if let group = meetingOfGroup[place.mentor] {
            meeting = group
            meetings[meeting].people.append(mentee)
            meetings[meeting].starts = meetings[meeting].starts.intersection(starts)
        } else {
            meeting = meetings.count
            meetings.append(Meeting(people: [place.mentor, mentee], starts: starts))
            meetingsOfPerson[place.mentor].append(meeting)
            if model.mentors[place.mentor].isGroup { meetingOfGroup[place.mentor] = meeting }
        }
        meetingsOfPerson[mentee].append(meeting)
        meetingOfPair[pair] = meeting
        return meeting
    }

    /// Takes back what ``enter(_:_:)`` did last.
    private mutating func leave(_ pair: Int, _ meeting: Int, _ before: Meeting?) {
        let place = model.place(ofPair: pair)
        meetingOfPair[pair] = nil
        meetingsOfPerson[model.mentors.count + place.mentee].removeLast()
        if let before {
            meetings[meeting] = before
            return
        }
        meetings.removeLast()
        meetingsOfPerson[place.mentor].removeLast()
        meetingOfGroup[place.mentor] = nil
    }

    // MARK: Times

    /// Gives a meeting the earliest time that is free, or one that others can make way at.
    private mutating func place(_ meeting: Int, _ pinned: [Int], depth: Int) -> Bool {
        if let span = free(meeting).spans.first {
            move(meeting, to: TimeSpan(uncheckedDay: span.day, start: span.start, end: span.start + quarters))
            return true
        }
        guard depth > 0 else { return false }
        let mark = trail.count
        for span in meetings[meeting].starts.spans {
            for start in span.start..<span.end {
                triesLeft -= 1
                if triesLeft <= 0 { return false }
                let slot = TimeSpan(uncheckedDay: span.day, start: start, end: start + quarters)
                let others = meetingsInTheWay(of: meeting, at: slot)
                if others.contains(where: pinned.contains) { continue }
                move(meeting, to: slot)
                for other in others { move(other, to: nil) }
                if others.allSatisfy({ place($0, pinned + [meeting], depth: depth - 1) }) { return true }
                while trail.count > mark, let (moved, slot) = trail.popLast() { meetings[moved].slot = slot }
            }
        }
        return false
    }

    private mutating func move(_ meeting: Int, to slot: TimeSpan?) {
        trail.append((meeting, meetings[meeting].slot))
        meetings[meeting].slot = slot
    }

    /// When a meeting could begin while all others stay where they are.
    private func free(_ meeting: Int) -> WeeklySchedule {
        var free = meetings[meeting].starts
        guard model.policy.reserveSlots else { return free }
        for person in meetings[meeting].people {
            for other in meetingsOfPerson[person] where other != meeting {
                guard let slot = meetings[other].slot else { continue }
                let first = max(0, slot.start - quarters + 1)
                let end = min(slot.end, WeeklySchedule.quartersPerDay)
                free = free.subtracting(WeeklySchedule([TimeSpan(uncheckedDay: slot.day, start: first, end: end)]))
            }
        }
        return free
    }

    private func meetingsInTheWay(of meeting: Int, at slot: TimeSpan) -> [Int] {
        Set(meetings[meeting].people.flatMap { meetingsOfPerson[$0] }).filter { other in
            guard other != meeting, let own = meetings[other].slot else { return false }
            return own.day == slot.day && own.start < slot.end && slot.start < own.end
        }.sorted()
    }
}
