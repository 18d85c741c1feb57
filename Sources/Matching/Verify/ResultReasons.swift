/// Why mentees wait, and who has fewer mentors than she wants.
struct ResultReasons {
    private let people: ResultPeople
    private let pairs: ResultPairs

    init(_ people: ResultPeople, _ pairs: ResultPairs) {
        self.people = people
        self.pairs = pairs
    }

    /// Checks the lists of those who wait.
    func check(_ document: JSON5Value) throws(ResultFault) {
        let waiting = people.mentees.indices.filter { pairs.mentorsOfMentee[$0].isEmpty }
        let unmatched = try document.list("unmatched")
        guard unmatched.count == waiting.count else {
            throw ResultFault(.wrongList(member: "unmatched"), at: try document.member("unmatched"))
        }
        let groups = try menteesOfGroups(document)
        for (mentee, value) in zip(waiting, unmatched) {
            try value.require("mentee", people.mentees[mentee].id.text)
            try checkReason(mentee, value, groups)
        }
        let partly = people.mentees.indices.filter {
            !pairs.mentorsOfMentee[$0].isEmpty && pairs.mentorsOfMentee[$0].count < people.demands[$0]
        }
        let values = try document.listIfAny("partlyMatched")
        guard values.count == partly.count else {
            throw ResultFault(.wrongList(member: "partlyMatched"), at: try document.memberIfAny("partlyMatched"))
        }
        for (mentee, value) in zip(partly, values) {
            try value.require("mentee", people.mentees[mentee].id.text)
            try value.require("wanted", people.demands[mentee])
            try value.require("has", pairs.mentorsOfMentee[mentee].count)
            let roles = people.roles(ofMentee: mentee)
            if roles.isEmpty { continue }
            let missing = roles.filter { !pairs.rolesFilled[mentee].contains($0) }
            try value.require("missingRoles", missing.map(\.text))
        }
    }

    private func checkReason(_ mentee: Int, _ value: JSON5Value, _ groups: [Set<Int>]) throws(ResultFault) {
        let eligible = people.choices[mentee].filter(\.isEligible)
        // Where points are the aim, a pair without any is not worth making.
        let isScore = people.policy.objective == .score
        if !people.mentees[mentee].isReady {
            try value.require("reason", "notReady")
        } else if eligible.allSatisfy({ isForbidden(people.mentors[$0.mentor].id, mentee) }) {
            try value.require("reason", "noEligibleMentor")
            try checkRemovals(mentee, value)
        } else if !people.choices[mentee].contains(where: { $0.isPermitted && (!isScore || $0.points > 0) }) {
            try value.require("reason", "belowMinimum")
            try value.require("eligibleMentors", eligible.count)
        } else {
            try value.require("reason", "competition")
            try value.require("eligibleMentors", eligible.count)
            let group = try value.integer("group")
            guard groups.indices.contains(group), groups[group].contains(mentee) else {
                throw ResultFault(.wrong(member: "group"), at: try value.member("group"))
            }
        }
    }

    private func isForbidden(_ mentor: PersonID, _ mentee: Int) -> Bool {
        let key = PairKey(mentor: mentor, mentee: people.mentees[mentee].id)
        return people.directives.statuses[key]?.forbidsPair == true
    }

    private func checkRemovals(_ mentee: Int, _ value: JSON5Value) throws(ResultFault) {
        var alone: [String: Int] = [:]
        var inTurn: [String: Int] = [:]
        for mentor in people.mentors where mentor.capacity.maximum > 0 {
            var broken = people.scorer.score(mentor: mentor, mentee: people.mentees[mentee]).brokenRules
            if isForbidden(mentor.id, mentee) { broken.append(.decision) }
            for rule in broken { alone[rule.name, default: 0] += 1 }
            if let first = broken.first { inTurn[first.name, default: 0] += 1 }
        }
        let removals = try value.list("removedBy")
        guard removals.count == alone.count else {
            throw ResultFault(.wrongList(member: "removedBy"), at: try value.member("removedBy"))
        }
        for removal in removals {
            let rule = try removal.text("rule")
            guard let count = alone.removeValue(forKey: rule) else {
                throw ResultFault(.wrong(member: "rule"), at: try removal.member("rule"))
            }
            try removal.require("alone", count)
            try removal.require("inTurn", inTurn[rule] ?? 0)
        }
    }

    /// The mentees of each group. A group that is said to prove that somebody must wait does: all its mentees' mentors are in
    /// it, and have too few places (Hall's theorem).
    private func menteesOfGroups(_ document: JSON5Value) throws(ResultFault) -> [Set<Int>] {
        var groups: [Set<Int>] = []
        for group in try document.listIfAny("groups") {
            let mentees = try places("mentees", of: group, in: people.placeOfMentee)
            let mentors = try places("mentors", of: group, in: people.placeOfMentor)
            groups.append(mentees)
            guard try group.bool("provesNobodyCouldBeAdded") else { continue }
            // Whoever has to be paired with somebody has a mentor, and takes that place, in every proposal.
            let unsettled = mentees.filter { people.locksOfMentee[$0] == 0 }
            let isClosed = unsettled.allSatisfy { mentee in
                people.choices[mentee].allSatisfy { !$0.isPermitted || mentors.contains($0.mentor) }
            }
            let places = mentors.reduce(0) { $0 + people.capacities[$1] - people.lockedLoads[$1] }
            guard isClosed, places < unsettled.count else {
                throw ResultFault(.wrong(member: "provesNobodyCouldBeAdded"), at: group)
            }
        }
        return groups
    }

    /// The people that a member of a group lists, each once.
    private func places(
        _ name: String,
        of group: JSON5Value,
        in placeOfPerson: [PersonID: Int]
    ) throws(ResultFault) -> Set<Int> {
        var places: Set<Int> = []
        for text in try group.texts(name) {
            guard let id = PersonID(text), let place = placeOfPerson[id], places.insert(place).inserted else {
                throw ResultFault(.unknownPerson, at: try group.member(name))
            }
        }
        return places
    }
}
