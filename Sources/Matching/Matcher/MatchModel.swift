/// People, pairs and rules as numbers: the problem that ``MatchSolver`` solves.
///
/// Pairs are compressed rows, one row a mentee. Those that must not be made are left out; those that must are marked.
struct MatchModel: Sendable {
    let policy: Policy
    var mentors: [Mentor]
    var mentees: [Mentee]
    /// Where each mentee's pairs begin; one more than there are mentees.
    let rowStarts: [Int]
    /// The mentor of each pair, ascending within a row.
    let mentorOfPair: [Int32]
    let pointsOfPair: [Int32]
    /// The pairs that must be made, ascending.
    var lockedPairs: [Int]
    /// How many mentees each mentor takes at most.
    let capacities: [Int]
    /// How many mentees each mentor should at least have.
    let minimums: [Int]
    /// How many mentors each mentee wants; 0 where she is not ready.
    let demands: [Int]
    /// The roles for each of which a mentee wants a mentor, if she names any.
    let roles: [[Term]]
    /// One a mentee, 1 for the class that goes last; 0 where classes do not count.
    let ranks: [Int]
    /// The pairs that should rather be made.
    var isKept: Set<Int>
    /// What such a pair counts more, in points; `nil` for a level of its own.
    let bonus: Int?

    /// The number of pairs that may be made.
    var pairCount: Int { mentorOfPair.count }
    /// How many mentors all mentees want together.
    var placesWanted: Int { demands.reduce(0, +) }
    /// The most points of a pair.
    var mostPoints: Int { Int(pointsOfPair.max() ?? 0) }

    /// The pairs of a mentee.
    func pairs(ofMentee mentee: Int) -> Range<Int> { rowStarts[mentee]..<rowStarts[mentee + 1] }

    /// The pair of two people; `nil` where it must not be made.
    ///
    /// - Complexity: O(log *n*) for *n* pairs of the mentee.
    func pair(_ place: PairPlace) -> Int? {
        var (low, high) = (rowStarts[place.mentee], rowStarts[place.mentee + 1])
        while low < high {
            let middle = (low + high) / 2
            if Int(mentorOfPair[middle]) < place.mentor { low = middle + 1 } else { high = middle }
        }
        guard low < rowStarts[place.mentee + 1], Int(mentorOfPair[low]) == place.mentor else { return nil }
        return low
    }

    /// The mentee of a pair.
    ///
    /// - Complexity: O(log *n*) for *n* mentees.
    func mentee(ofPair pair: Int) -> Int {
        var (low, high) = (0, rowStarts.count - 1)
        while high - low > 1 {
            let middle = (low + high) / 2
            if rowStarts[middle] <= pair { low = middle } else { high = middle }
        }
        return low
    }

    /// The two people of a pair.
    func place(ofPair pair: Int) -> PairPlace {
        PairPlace(mentor: Int(mentorOfPair[pair]), mentee: mentee(ofPair: pair))
    }

    /// Which of a mentee's roles a mentor offers: every one where the mentor states none.
    func rolesOffered(mentor: Int, mentee: Int) -> [Int] {
        roles[mentee].indices.filter { mentors[mentor].offers(roles[mentee][$0]) }
    }

    // MARK: Times

    /// When the meetings of two people could begin; `nil` where no time need be promised: one of them states none, or
    /// they have none in common and need not.
    func meetingStarts(ofPair pair: Int) -> WeeklySchedule? {
        let place = place(ofPair: pair)
        return meetingStarts(mentor: place.mentor, mentee: place.mentee)
    }

    /// When the meetings of two people could begin, as ``meetingStarts(ofPair:)`` says.
    func meetingStarts(mentor: Int, mentee: Int) -> WeeklySchedule? {
        guard let offered = mentors[mentor].schedule, let wanted = mentees[mentee].schedule else { return nil }
        let starts = offered.intersection(wanted).meetingStarts(quarters: policy.meetingQuarters)
        return starts.isEmpty ? nil : starts
    }

    /// All the time in which meetings with these beginnings take place.
    func meetingTime(_ starts: WeeklySchedule) -> WeeklySchedule {
        starts.extended(by: policy.meetingQuarters)
    }

    // MARK: Worth

    /// What a set of pairs is worth.
    ///
    /// - Parameters:
    ///   - made: the pairs.
    ///   - comparesLowest: whether the lowest pair counts under `fair`. Not so while a threshold sees to it.
    ///   - isBound: whether nothing is known of the lowest pair.
    /// - Complexity: O(people + pairs made).
    func value(of made: [Int], comparesLowest: Bool = false, isBound: Bool = false) -> MatchValue {
        var loads = Array(repeating: 0, count: mentors.count)
        var isMatched = Array(repeating: false, count: mentees.count)
        var (points, kept, lowest) = (0, 0, Int?.none)
        for pair in made {
            loads[Int(mentorOfPair[pair])] += 1
            isMatched[mentee(ofPair: pair)] = true
            let own = Int(pointsOfPair[pair])
            points += own
            lowest = min(lowest ?? own, own)
            if isKept.contains(pair) { kept += 1 }
        }
        let classes = ranks.max() ?? 0
        var matchedByClass = Array(repeating: 0, count: max(1, classes))
        for (mentee, isMatched) in isMatched.enumerated() where isMatched {
            matchedByClass[max(0, classes - max(1, ranks[mentee]))] += 1
        }
        var (shortfall, squares) = (0, 0)
        for (mentor, load) in loads.enumerated() {
            shortfall += max(0, minimums[mentor] - load)
            squares += load * load
        }
        return MatchValue(
            shortfall: shortfall,
            matchedByClass: matchedByClass,
            placesFilled: made.count,
            kept: kept,
            lowestPoints: isBound ? nil : lowest,
            squaredLoads: squares,
            points: points,
            bonus: bonus,
            policy: policy,
            comparesLowest: comparesLowest
        )
    }
}
