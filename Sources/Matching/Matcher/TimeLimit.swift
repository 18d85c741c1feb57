/// A limit that a mentor's week puts on how many mentees can be promised a time of their own.
///
/// Meetings of mentees who have time for this mentor inside a window alone all take place in the window, one after the
/// other. Each of its spans holds as many as its length divided by a meeting's, rounded down. So no more of these mentees
/// than that can be given to the mentor.
public struct TimeLimit: Hashable, Sendable {
    /// The mentor's place in the list.
    public let mentor: Int
    /// The times.
    public let window: WeeklySchedule
    /// How many meetings the window holds.
    public let limit: Int

    init(mentor: Int, window: WeeklySchedule, meetingQuarters: Int) {
        self.mentor = mentor
        self.window = window
        limit = window.spans.reduce(0) { $0 + $1.quarterCount / meetingQuarters }
    }
}
