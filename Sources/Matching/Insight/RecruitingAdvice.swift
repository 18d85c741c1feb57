/// A mentor to look for, and what would come of finding one, two or three.
public struct RecruitingAdvice: Sendable {
    /// How many such mentors are reckoned with.
    public static let copies = 3

    /// What would come of so many such mentors, by solving again with them.
    public struct Gain: Sendable, Hashable {
        /// How many such mentors, 1 to ``RecruitingAdvice/copies``.
        public let mentors: Int
        /// How many more mentees would have at least one mentor.
        public let matched: Int
        /// How many more of the mentors whom mentees want would be found.
        public let placesFilled: Int
        /// How many more points all pairs would earn; below 0 where those who are added fit less well.
        public let points: Int
        /// The mentees who would have more mentors than now, in order; not all of them get one of the new ones.
        public let helped: [Int]
        /// Whether nothing better is possible with these mentors, and proved so.
        public let isProvedBest: Bool
    }

    /// The mentor to look for.
    public let profile: MentorProfile
    /// The mentees, of those who lack a mentor, who could have this one; in order.
    public let suits: [Int]
    /// Whether one of these is so young that the mentor needs a valid child certificate.
    public let needsChildCertificate: Bool
    /// The rules of the programme's own that the mentor has to fit too, by name: the profile leaves them open.
    public let openRules: [String]
    /// What one, two and three would give.
    public let gains: [Gain]
}
