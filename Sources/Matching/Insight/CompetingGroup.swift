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

    init(mentees: [Int], mentors: [Int], provesNobodyCouldBeAdded: Bool) {
        self.mentees = mentees
        self.mentors = mentors
        self.provesNobodyCouldBeAdded = provesNobodyCouldBeAdded
    }

    /// The group of a mentee who waits: mentees are rows, and mentors columns.
    ///
    /// - Parameter capacities: how many mentees each mentor takes.
    init(of mentee: Int, _ finder: CompetitionFinder, capacities: [Int]) {
        let found = finder.competingRows(for: mentee)
        let mentees = found?.rows ?? [mentee]
        let mentors = found?.columns ?? []
        // Somebody with several mentors may fill a place that one without could have.
        let places = mentors.reduce(0) { $0 + capacities[$1] }
        self.init(
            mentees: mentees,
            mentors: mentors,
            provesNobodyCouldBeAdded: found?.columnsAreFull ?? false && places < mentees.count
        )
    }
}
