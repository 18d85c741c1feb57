/// When the people of a proposal meet already, and what time that leaves.
struct Timetable {
    private let model: MatchModel
    private var takenByMentor: [WeeklySchedule]
    private var takenByMentee: [WeeklySchedule]
    /// When a mentor's group meets; `nil` where there is no group yet.
    private var groupSlots: [Int: TimeSpan] = [:]

    init(_ proposal: Proposal) {
        model = proposal.model
        takenByMentor = Array(repeating: WeeklySchedule(), count: model.mentors.count)
        takenByMentee = Array(repeating: WeeklySchedule(), count: model.mentees.count)
        for pair in proposal.pairs {
            guard let slot = pair.slot else { continue }
            if model.mentors[pair.mentor].isGroup {
                groupSlots[pair.mentor] = slot
            } else if model.policy.reserveSlots {
                takenByMentor[pair.mentor].insert(slot)
            }
            if model.policy.reserveSlots { takenByMentee[pair.mentee].insert(slot) }
        }
    }

    /// Whether two people have a time left for a meeting, all others staying as they are.
    ///
    /// People who have not said when they have time, and those who need no time in common, always have.
    func canMeet(mentor: Int, mentee: Int) -> Bool {
        guard model.meetingStarts(mentor: mentor, mentee: mentee) != nil,
            let offered = model.mentors[mentor].schedule, let wanted = model.mentees[mentee].schedule
        else { return true }
        var common = offered.intersection(wanted)
        if let slot = groupSlots[mentor] { common = common.intersection(WeeklySchedule([slot])) }
        let free = common.subtracting(takenByMentor[mentor]).subtracting(takenByMentee[mentee])
        return !free.meetingStarts(quarters: model.policy.meetingQuarters).isEmpty
    }
}
