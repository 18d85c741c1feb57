/// The pairs of a result, each checked by itself: that it may be made, and that all it says follows from the lists.
struct ResultPairs {
    /// One pair.
    struct Made {
        let mentor: Int
        let mentee: Int
        let points: Int
        let isLocked: Bool
        /// Whether the pair keeps every rule; only one made with `lock!` need not.
        let keepsRules: Bool
        /// What the mentor is to the mentee; `nil` where nothing is said of it.
        let role: Term?
        /// Where the result says so.
        let value: JSON5Value
    }

    private let people: ResultPeople
    /// In the order of mentees and then mentors.
    private(set) var made: [Made] = []
    /// How many mentees each mentor has.
    private(set) var loads: [Int]
    /// The mentors of each mentee.
    private(set) var mentorsOfMentee: [[Int]]
    /// The roles that each mentee has somebody for.
    private(set) var rolesFilled: [[Term]]

    /// The points of the lowest pair; `nil` where there is none.
    var lowest: Int? { made.lazy.map(\.points).min() }

    /// How many mentees have a mentor.
    var matched: Int { mentorsOfMentee.count { !$0.isEmpty } }

    /// Reads and checks the pairs.
    init(_ document: JSON5Value, _ people: ResultPeople) throws(ResultFault) {
        self.people = people
        loads = Array(repeating: 0, count: people.mentors.count)
        mentorsOfMentee = Array(repeating: [], count: people.mentees.count)
        rolesFilled = Array(repeating: [], count: people.mentees.count)
        let values = try document.list("pairs")
        var last = (-1, -1)
        for value in values {
            let (mentor, mentee) = (try people.mentor(value), try people.mentee(value))
            guard last < (mentee, mentor) else { throw ResultFault(.wrongList(member: "pairs"), at: value) }
            last = (mentee, mentor)
            loads[mentor] += 1
            mentorsOfMentee[mentee].append(mentor)
        }
        for value in values { made.append(try pair(value)) }
        for mentee in people.mentees.indices {
            for choice in people.choices[mentee] where choice.isLocked {
                guard mentorsOfMentee[mentee].contains(choice.mentor) else {
                    throw ResultFault(.missingLock, at: try document.member("pairs"))
                }
            }
        }
    }

    private mutating func pair(_ value: JSON5Value) throws(ResultFault) -> Made {
        let (mentor, mentee) = (try people.mentor(value), try people.mentee(value))
        let score = people.scorer.score(mentor: people.mentors[mentor], mentee: people.mentees[mentee])
        let isLocked = try checkPermission(mentor, mentee, score, value)
        guard loads[mentor] <= people.capacities[mentor], mentorsOfMentee[mentee].count <= people.demands[mentee] else {
            throw ResultFault(.tooManyPairs, at: value)
        }
        if try value.memberIfAny("locked") != nil || isLocked { try value.require("locked", isLocked) }
        try checkFigures(score, value)
        let role = try checkedRole(mentor, mentee, isLocked: isLocked, value)
        try checkAlternatives(mentee, value)
        // Pairs that are made whatever the rules say make room for themselves, beyond what was asked for.
        let isAsked =
            loads[mentor] <= people.mentors[mentor].capacity.maximum
            && mentorsOfMentee[mentee].count <= people.mentees[mentee].placesWanted
        return Made(
            mentor: mentor,
            mentee: mentee,
            points: score.points,
            isLocked: isLocked,
            keepsRules: score.isEligible && people.mentees[mentee].isReady && isAsked
                && score.points >= people.policy.minimumPoints,
            role: role,
            value: value
        )
    }

    /// - Returns: whether the pair was decided to be made.
    private func checkPermission(
        _ mentor: Int,
        _ mentee: Int,
        _ score: PairScore,
        _ value: JSON5Value
    ) throws(ResultFault) -> Bool {
        let key = PairKey(mentor: people.mentors[mentor].id, mentee: people.mentees[mentee].id)
        let status = people.directives.statuses[key]
        if let status, status.forbidsPair { throw ResultFault(.forbiddenPair, at: value) }
        let isLocked = status?.makesPair ?? false
        if status?.allowsBrokenRules ?? false { return isLocked }
        var obstacles: [String] = []
        if !people.mentees[mentee].isReady { obstacles.append("notReady") }
        if people.mentors[mentor].capacity.maximum == 0 { obstacles.append("noCapacity") }
        obstacles += score.brokenRules.map(\.name)
        if score.points < people.policy.minimumPoints { obstacles.append("belowMinimum") }
        if !obstacles.isEmpty { throw ResultFault(.brokenRule(obstacles: obstacles), at: value) }
        return isLocked
    }

    private func checkFigures(_ score: PairScore, _ value: JSON5Value) throws(ResultFault) {
        try value.require("points", score.points)
        let tenths = people.policy.scoreTenths(points: score.points)
        let stated = try value.member("score")
        guard stated.scaled(places: 1) == .exact(tenths) else { throw ResultFault(.wrong(member: "score"), at: stated) }
        try value.require("sharedLanguages", score.sharedLanguages.map(\.code))
        try value.require("sharedSubjects", score.sharedSubjects.map(\.text))
        let criteria = try value.list("criteria")
        guard criteria.count == score.parts.count else {
            throw ResultFault(.wrongList(member: "criteria"), at: try value.member("criteria"))
        }
        for (criterion, part) in zip(criteria, score.parts) {
            try criterion.require("name", part.criterion.name)
            try criterion.require("points", part.points)
            try criterion.require("of", part.possible)
            try criterion.require("stated", part.isStated)
        }
    }

    private mutating func checkedRole(
        _ mentor: Int,
        _ mentee: Int,
        isLocked: Bool,
        _ value: JSON5Value
    ) throws(ResultFault) -> Term? {
        let wanted = people.roles(ofMentee: mentee)
        guard let stated = try value.memberIfAny("role") else {
            // A pair may have been decided although the mentor offers none of the roles.
            if wanted.isEmpty || isLocked && !wanted.contains(where: people.mentors[mentor].offers) {
                return nil
            }
            throw ResultFault(.wrongRole, at: value)
        }
        guard let role = Term(try value.text("role")), wanted.contains(role), people.mentors[mentor].offers(role),
            !rolesFilled[mentee].contains(role)
        else { throw ResultFault(.wrongRole, at: stated) }
        rolesFilled[mentee].append(role)
        return role
    }

    private func checkAlternatives(_ mentee: Int, _ value: JSON5Value) throws(ResultFault) {
        let others = people.choices[mentee].filter { choice in
            choice.isPermitted && !choice.isLocked && !mentorsOfMentee[mentee].contains(choice.mentor)
        }
        let best = others.sorted { ($1.points, $0.mentor) < ($0.points, $1.mentor) }.prefix(3)
        let stated = try value.list("alternatives")
        guard stated.count == best.count else {
            throw ResultFault(.wrongList(member: "alternatives"), at: try value.member("alternatives"))
        }
        for (alternative, choice) in zip(stated, best) {
            try alternative.require("mentor", people.mentors[choice.mentor].id.text)
            try alternative.require("points", choice.points)
        }
    }
}
