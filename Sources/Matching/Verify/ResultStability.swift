/// What a result says of people who would both rather have each other, reckoned again from its pairs.
struct ResultStability {
    /// The most pairs that a result lists.
    private static let listed = 100

    private let people: ResultPeople
    private let pairs: ResultPairs
    private let times: ResultTimes

    init(_ people: ResultPeople, _ pairs: ResultPairs, _ times: ResultTimes) {
        self.people = people
        self.pairs = pairs
        self.times = times
    }

    /// Checks the count and the list.
    func check(_ document: JSON5Value) throws(ResultFault) {
        let stability = try document.member("stability")
        let blocking = try blockingPairs()
        try stability.require("blockingPairs", blocking.count)
        let values = try stability.list("pairs")
        guard values.count == min(blocking.count, Self.listed) else {
            throw ResultFault(.wrongList(member: "pairs"), at: try stability.member("pairs"))
        }
        for (value, pair) in zip(values, blocking) {
            try value.require("mentor", people.mentors[pair.mentor].id.text)
            try value.require("mentee", people.mentees[pair.mentee].id.text)
        }
    }

    /// The pairs that both would rather have, by mentee and then by mentor.
    private func blockingPairs() throws(ResultFault) -> [(mentor: Int, mentee: Int)] {
        var ownOfMentee: [[ResultPairs.Made]] = Array(repeating: [], count: people.mentees.count)
        var ownOfMentor: [[ResultPairs.Made]] = Array(repeating: [], count: people.mentors.count)
        for pair in pairs.made {
            ownOfMentee[pair.mentee].append(pair)
            ownOfMentor[pair.mentor].append(pair)
        }
        // Where points are the aim, a pair that adds none is nobody's wish.
        let fewest = people.policy.objective == .score ? 1 : 0
        var blocking: [(mentor: Int, mentee: Int)] = []
        for mentee in people.mentees.indices where people.demands[mentee] > 0 {
            let own = ownOfMentee[mentee]
            for choice in people.choices[mentee] where choice.isPermitted && choice.points >= fewest {
                let (mentor, others) = (choice.mentor, ownOfMentor[choice.mentor])
                guard !own.contains(where: { $0.mentor == mentor }), wouldRather(mentee, have: choice, than: own) else {
                    continue
                }
                var isWelcome = others.contains { $0.points < choice.points }
                if !isWelcome, others.count < people.capacities[mentor] {
                    isWelcome = try canMeet(mentor, mentee, others, own)
                }
                if isWelcome { blocking.append((mentor, mentee)) }
            }
        }
        return blocking
    }

    /// Whether a mentee has fewer mentors than she wants, or one of fewer points; for one of the roles that the mentor
    /// offers, where she names roles.
    private func wouldRather(_ mentee: Int, have choice: ResultPeople.Choice, than own: [ResultPairs.Made]) -> Bool {
        let roles = people.roles(ofMentee: mentee)
        if roles.isEmpty {
            return own.count < people.demands[mentee] || own.contains { $0.points < choice.points }
        }
        return roles.contains { role in
            guard people.mentors[choice.mentor].offers(role) else { return false }
            return own.first { $0.role == role }.map { $0.points < choice.points } ?? true
        }
    }

    /// Whether two people have a time left for a meeting beside those they are promised.
    private func canMeet(
        _ mentor: Int,
        _ mentee: Int,
        _ ofMentor: [ResultPairs.Made],
        _ ofMentee: [ResultPairs.Made]
    ) throws(ResultFault) -> Bool {
        guard people.meetingStarts(mentor: mentor, mentee: mentee) != nil,
            let offered = people.mentors[mentor].schedule, let wanted = people.mentees[mentee].schedule
        else { return true }
        var free = offered.intersection(wanted)
        for pair in ofMentor {
            guard let slot = try times.slot(of: pair) else { continue }
            if people.mentors[mentor].isGroup {
                free = free.intersection(WeeklySchedule([slot]))
            } else if people.policy.reserveSlots {
                free = free.subtracting(WeeklySchedule([slot]))
            }
        }
        if people.policy.reserveSlots {
            for pair in ofMentee {
                if let slot = try times.slot(of: pair) { free = free.subtracting(WeeklySchedule([slot])) }
            }
        }
        return !free.meetingStarts(quarters: people.policy.meetingQuarters).isEmpty
    }
}
