import Matching

extension Proposal {
    /// How many more mentees the mentors could take.
    var freePlaces: Int {
        zip(mentors, loads).reduce(0) { $0 + max(0, $1.0.capacity.maximum - $1.1) }
    }
}
