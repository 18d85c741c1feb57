/// The people of a result, the pairs they could make, and what was decided of single pairs.
struct ResultPeople {
    /// A mentor whom a mentee could have.
    struct Choice {
        let mentor: Int
        let points: Int
        /// Whether the pair keeps every rule, and both take part.
        let isEligible: Bool
        /// Whether the pair has to be made.
        let isLocked: Bool
        /// Whether the pair may be made.
        let isPermitted: Bool
    }

    let policy: Policy
    let scorer: PairScorer
    /// In id order.
    let mentors: [Mentor]
    let mentees: [Mentee]
    let placeOfMentor: [PersonID: Int]
    let placeOfMentee: [PersonID: Int]
    let directives: PairDirectives
    /// The mentors whom each mentee could have or has to have, in id order.
    let choices: [[Choice]]
    /// How many pairs keep every rule.
    let eligiblePairs: Int
    /// How many mentees each mentor takes at most, with those who are there already.
    let capacities: [Int]
    /// How many mentees each mentor should at least have.
    let minimums: [Int]
    /// How many mentors each mentee wants; 0 where she is not ready.
    let demands: [Int]
    /// Each mentee's class, counted from the one that goes last, from 1; 0 where classes do not count.
    let ranks: [Int]
    /// How many of the pairs that have to be made are each mentor's ...
    let lockedLoads: [Int]
    /// ... and each mentee's.
    let locksOfMentee: [Int]

    init(
        _ document: JSON5Value,
        policy: Policy,
        date: CalendarDate,
        mentors: [Mentor],
        mentees: [Mentee]
    ) throws(ResultFault) {
        let mentors = mentors.sorted { $0.id < $1.id }
        let mentees = mentees.sorted { $0.id < $1.id }
        let scorer = PairScorer(policy: policy, date: date)
        let placeOfMentor = Dictionary(mentors.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let placeOfMentee = Dictionary(mentees.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let directives = try Self.directives(document)
        var statusOfMentor: [[Int: PairDirectives.Status]] = Array(repeating: [:], count: mentees.count)
        var lockedLoads = Array(repeating: 0, count: mentors.count)
        var locksOfMentee = Array(repeating: 0, count: mentees.count)
        // Pairs that are made whatever the rules say make room for themselves.
        var roomOfMentor = Array(repeating: 0, count: mentors.count)
        var roomOfMentee = Array(repeating: 0, count: mentees.count)
        for (pair, status) in directives.statuses {
            guard let mentor = placeOfMentor[pair.mentor], let mentee = placeOfMentee[pair.mentee] else { continue }
            statusOfMentor[mentee][mentor] = status
            if status.makesPair {
                lockedLoads[mentor] += 1
                locksOfMentee[mentee] += 1
            }
            if status.allowsBrokenRules {
                roomOfMentor[mentor] += 1
                roomOfMentee[mentee] += 1
            }
        }
        self.lockedLoads = lockedLoads
        self.locksOfMentee = locksOfMentee
        var eligiblePairs = 0
        choices = mentees.enumerated().map { place, mentee in
            var choices: [Choice] = []
            for (number, mentor) in mentors.enumerated() {
                let status = statusOfMentor[place][number]
                let isLocked = status?.makesPair ?? false
                let takesPart = mentee.isReady && mentor.capacity.maximum > 0
                guard takesPart || isLocked else { continue }
                let score = scorer.score(mentor: mentor, mentee: mentee)
                let isEligible = takesPart && score.isEligible
                if isEligible { eligiblePairs += 1 }
                guard isEligible || isLocked else { continue }
                let isForbidden = status?.forbidsPair ?? false
                choices.append(
                    Choice(
                        mentor: number,
                        points: score.points,
                        isEligible: isEligible,
                        isLocked: isLocked,
                        isPermitted: isLocked || score.points >= policy.minimumPoints && !isForbidden
                    )
                )
            }
            return choices
        }
        self.eligiblePairs = eligiblePairs
        let capacities = zip(mentors, roomOfMentor).map { max($0.capacity.maximum, $1) }
        self.capacities = capacities
        minimums = zip(mentors, capacities).map { min($0.capacity.minimum, $1) }
        demands = zip(mentees, roomOfMentee).map { mentee, room in
            guard mentee.isReady else { return room }
            if let roles = mentee.roles?.terms, !roles.isEmpty { return roles.count }
            let most = max(mentors.count, PolicyReader.mentorsWanted.upperBound)
            return max(min(mentee.mentorsWanted, most), room)
        }
        let classes = mentees.map { PriorityClass($0, waitingClass: policy.waitingClass, date: date) }
        let order = Dictionary(uniqueKeysWithValues: zip(Set(classes).sorted(), 1...))
        ranks = classes.map { policy.objective == .score ? 0 : order[$0] ?? 0 }
        self.policy = policy
        self.scorer = scorer
        self.mentors = mentors
        self.mentees = mentees
        self.placeOfMentor = placeOfMentor
        self.placeOfMentee = placeOfMentee
        self.directives = directives
    }

    /// The roles for each of which a mentee wants a mentor; empty where she names none, or is not ready.
    func roles(ofMentee mentee: Int) -> [Term] {
        mentees[mentee].isReady ? mentees[mentee].roles?.terms ?? [] : []
    }

    /// When meetings of two people could begin; `nil` where no time need be promised.
    func meetingStarts(mentor: Int, mentee: Int) -> WeeklySchedule? {
        guard let offered = mentors[mentor].schedule, let wanted = mentees[mentee].schedule else { return nil }
        let starts = offered.intersection(wanted).meetingStarts(quarters: policy.meetingQuarters)
        return starts.isEmpty ? nil : starts
    }

    /// The mentee with the id that is a member.
    func mentee(_ value: JSON5Value, _ name: String = "mentee") throws(ResultFault) -> Int {
        guard let id = PersonID(try value.text(name)), let place = placeOfMentee[id] else {
            throw ResultFault(.unknownPerson, at: try value.member(name))
        }
        return place
    }

    /// The mentor with the id that is a member.
    func mentor(_ value: JSON5Value, _ name: String = "mentor") throws(ResultFault) -> Int {
        guard let id = PersonID(try value.text(name)), let place = placeOfMentor[id] else {
            throw ResultFault(.unknownPerson, at: try value.member(name))
        }
        return place
    }

    private static func directives(_ document: JSON5Value) throws(ResultFault) -> PairDirectives {
        var directives = PairDirectives()
        for value in try document.listIfAny("decided") {
            guard let mentor = PersonID(try value.text("mentor")), let mentee = PersonID(try value.text("mentee")),
                let status = PairDirectives.Status(rawValue: try value.text("status"))
            else { throw ResultFault(.unreadable(member: "decided"), at: value) }
            let pair = PairKey(mentor: mentor, mentee: mentee)
            if directives.statuses.updateValue(status, forKey: pair) != nil {
                throw ResultFault(.wrongList(member: "decided"), at: value)
            }
        }
        return directives
    }
}
