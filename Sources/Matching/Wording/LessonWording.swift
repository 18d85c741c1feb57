/// The words that teach: more of a problem than its message, and one message for the same mistake in many rows.
public protocol LessonWording {
    /// What a kind of problem means, why it matters, and what to do.
    func lesson(_ code: ProblemCode) -> ProblemLesson
    /// What is wrong in several rows of one column whose details differ, as a sentence without capital and full stop.
    ///
    /// - Parameter problem: one of them, without its details.
    /// - Returns: `nil` for a kind of problem that has no such details.
    func commonMessage(_ problem: Problem) -> String?
}
