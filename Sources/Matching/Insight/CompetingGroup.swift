/// A group of mentees who share too few mentors between them.
///
/// Where ``provesNobodyCouldBeAdded`` holds, every mentor whom any of the mentees could have is in the group, all places
/// of these mentors are taken, and all by mentees of the group: so one of them must wait (Hall's theorem).
public struct CompetingGroup: Sendable, Hashable {
    /// The mentees, by their places in the proposal, the one who lost out among them.
    public let mentees: [Int]
    /// The mentors they share.
    public let mentors: [Int]
    /// Whether the group proves that one of its mentees must wait. Not so where points, or another mentor's minimum,
    /// and not a lack of places, decided.
    public let provesNobodyCouldBeAdded: Bool
    /// Which of the groups of a proposal it is, from 0 on; 0 where it stands alone. All who wait in one group share it.
    public let number: Int

    init(mentees: [Int], mentors: [Int], provesNobodyCouldBeAdded: Bool, number: Int = 0) {
        self.mentees = mentees
        self.mentors = mentors
        self.provesNobodyCouldBeAdded = provesNobodyCouldBeAdded
        self.number = number
    }

    /// The mentees and everybody else who could have no other mentors than these: they all share them, so who counts only
    /// some of them says something true that misleads.
    static func closed(_ mentees: [Int], for mentors: [Int], in model: MatchModel) -> [Int] {
        let (group, known) = (Set(mentors), Set(mentees))
        let others = model.mentees.indices.filter { mentee in
            let pairs = model.pairs(ofMentee: mentee)
            return !known.contains(mentee) && model.demands[mentee] > 0 && !pairs.isEmpty
                && pairs.allSatisfy { group.contains(Int(model.mentorOfPair[$0])) }
        }
        return (mentees + others).sorted()
    }

    /// Whether one of some mentees has to wait: they could have no other mentors than these, who have too few places.
    ///
    /// Somebody with several mentors may fill a place that one without could have, so being full is not enough. Whoever has
    /// to be paired with somebody has a mentor, and takes that place, in every proposal.
    static func mustWait(_ mentees: [Int], for mentors: [Int], in model: MatchModel) -> Bool {
        let locked = model.lockedPairs.map { model.place(ofPair: $0) }
        let settled = Set(locked.map(\.mentee))
        let group = Set(mentors)
        let unsettled = mentees.filter { !settled.contains($0) }
        let isClosed = unsettled.allSatisfy { mentee in
            model.pairs(ofMentee: mentee).allSatisfy { group.contains(Int(model.mentorOfPair[$0])) }
        }
        let taken = locked.count { group.contains($0.mentor) }
        return isClosed && mentors.reduce(0) { $0 + model.capacities[$1] } - taken < unsettled.count
    }
}
