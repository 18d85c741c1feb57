/// What a kind of problem means, why it matters, and what to do about it: more than a message has room for.
public struct ProblemLesson: Hashable, Sendable {
    /// What it means and why it matters, in a few sentences.
    public var meaning: String
    /// What to do, in a sentence or two.
    public var remedy: String
    /// A small example that has the problem, in one or more lines.
    public var wrong: String
    /// The same example without the problem.
    public var right: String

    /// Creates a lesson.
    public init(_ meaning: String, remedy: String, wrong: String, right: String) {
        self.meaning = meaning
        self.remedy = remedy
        self.wrong = wrong
        self.right = right
    }
}
