/// The counts of a result: its summary, and what it says of each mentor.
struct ResultCounts {
    private let people: ResultPeople
    private let pairs: ResultPairs

    init(_ people: ResultPeople, _ pairs: ResultPairs) {
        self.people = people
        self.pairs = pairs
    }

    /// Checks every count.
    func check(_ document: JSON5Value) throws(ResultFault) {
        let summary = try document.member("summary")
        try summary.require("mentees", people.mentees.count)
        try summary.require("mentors", people.mentors.count)
        try summary.require("eligiblePairs", people.eligiblePairs)
        try summary.require("matched", pairs.matched)
        try summary.require("unmatched", people.mentees.count - pairs.matched)
        if people.demands.contains(where: { $0 > 1 }) {
            try summary.require("places", people.demands.reduce(0, +))
            try summary.require("placesFilled", pairs.made.count)
        }
        try summary.require("totalPoints", pairs.made.reduce(0) { $0 + $1.points })
        try summary.require("pointsPossible", people.policy.pointsPossible)
        if let lowest = pairs.made.lazy.map(\.points).min() {
            try summary.require("lowestPoints", lowest)
        } else if try summary.member("lowestPoints").content != .null {
            throw ResultFault(.wrong(member: "lowestPoints"), at: try summary.member("lowestPoints"))
        }
        try checkMentors(document)
    }

    private func checkMentors(_ document: JSON5Value) throws(ResultFault) {
        let values = try document.list("mentors")
        guard values.count == people.mentors.count else {
            throw ResultFault(.wrongList(member: "mentors"), at: try document.member("mentors"))
        }
        for (place, value) in values.enumerated() {
            let mentor = people.mentors[place]
            try value.require("id", mentor.id.text)
            if mentor.capacity.minimum > 0 { try value.require("minimum", mentor.capacity.minimum) }
            try value.require("capacity", mentor.capacity.maximum)
            try value.require("assigned", pairs.loads[place])
        }
    }
}
