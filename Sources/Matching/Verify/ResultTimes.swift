/// The times that a result promises: both have them, a group meets at one, and nobody is promised twice at one time.
struct ResultTimes {
    private let people: ResultPeople
    private let pairs: ResultPairs

    init(_ people: ResultPeople, _ pairs: ResultPairs) {
        self.people = people
        self.pairs = pairs
    }

    /// Checks every pair's time.
    func check() throws(ResultFault) {
        var timesOfMentor: [Int: [TimeSpan]] = [:]
        var timesOfMentee: [Int: [TimeSpan]] = [:]
        for pair in pairs.made {
            guard let slot = try slot(of: pair) else { continue }
            let isGroup = people.mentors[pair.mentor].isGroup
            let known = timesOfMentor[pair.mentor] ?? []
            if isGroup, let first = known.first {
                if first != slot { throw ResultFault(.groupApart, at: pair.value) }
            } else {
                try require(slot, besides: known, pair)
                timesOfMentor[pair.mentor] = known + [slot]
            }
            try require(slot, besides: timesOfMentee[pair.mentee] ?? [], pair)
            timesOfMentee[pair.mentee, default: []].append(slot)
        }
    }

    private func require(_ slot: TimeSpan, besides known: [TimeSpan], _ pair: ResultPairs.Made) throws(ResultFault) {
        guard people.policy.reserveSlots else { return }
        for other in known where other.day == slot.day && other.start < slot.end && slot.start < other.end {
            throw ResultFault(.overlappingTimes, at: pair.value)
        }
    }

    /// The time of a pair; `nil` where none need be promised.
    func slot(of pair: ResultPairs.Made) throws(ResultFault) -> TimeSpan? {
        let stated = try pair.value.member("slot")
        guard let starts = people.meetingStarts(mentor: pair.mentor, mentee: pair.mentee) else {
            if stated.content == .null { return nil }
            throw ResultFault(.wrongTime, at: stated)
        }
        guard case .string(let text) = stated.content, let slot = Self.span(text),
            slot.quarterCount == people.policy.meetingQuarters,
            let start = TimeSpan(day: slot.day, start: slot.start, end: slot.start + 1), starts.contains(start)
        else { throw ResultFault(.wrongTime, at: stated) }
        return slot
    }

    /// The one span that a text such as `mon 15:00-16:00` means.
    static func span(_ text: String) -> TimeSpan? {
        guard let parsed = try? WeeklySchedule.parse(text), !parsed.rounded, parsed.schedule.spans.count == 1,
            let span = parsed.schedule.spans.first, span.code == text
        else { return nil }
        return span
    }
}
