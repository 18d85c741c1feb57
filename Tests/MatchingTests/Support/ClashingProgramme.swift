@testable import Matching

/// Lists whose hours clash so much that the search for times runs out: everybody has three of six hours and wants three
/// others.
struct ClashingProgramme {
    private(set) var mentors: [Mentor] = []
    private(set) var mentees: [Mentee] = []
    private(set) var policy = Policy()
    var directives = PairDirectives()
    static let date = CalendarDate("2026-11-21")!

    /// Which hours each has; people in other lists than these are drawn by a generator.
    private static let mentorHours = """
        145 243 540 403 241 134 314 513 504 140 205 345 534 543 120
        013 123 523 432 453 412 502 412 450 512 204 350 203 102 350
        """.split { $0.isWhitespace }
    private static let menteeHours = """
        045 342 421 025 054 132 421 502 251 354 430 452 312 324 420
        342 031 023 254 530 405 253 245 125 254 230 041 241 521 213
        """.split { $0.isWhitespace }

    /// The first so many people of each list.
    init(first count: Int, objective: Policy.Objective = .participation, balance: Bool = false) {
        policy.objective = objective
        policy.balance = balance
        for (index, hours) in Self.mentorHours.prefix(count).enumerated() {
            mentors.append(Self.mentor(index, hours.compactMap(\.wholeNumberValue), places: 3))
        }
        for (index, hours) in Self.menteeHours.prefix(count).enumerated() {
            mentees.append(Self.mentee(index, hours.compactMap(\.wholeNumberValue), wanted: 3))
        }
    }

    /// So many people who each have some of a number of hours, and each want everybody; with a share of the pairs locked.
    init(seed: UInt64, people count: Int, hours: Int, of all: Int, lockedPercent: Int) {
        var generator = SeededGenerator(seed: seed)
        for index in 0..<count {
            let own = Array((0..<all).shuffled(using: &generator).prefix(hours))
            mentors.append(Self.mentor(index, own, places: count))
            let wanted = Array((0..<all).shuffled(using: &generator).prefix(hours))
            mentees.append(Self.mentee(index, wanted, wanted: count))
        }
        for mentor in mentors {
            for mentee in mentees where Int.random(in: 0..<100, using: &generator) < lockedPercent {
                directives.statuses[PairKey(mentor: mentor.id, mentee: mentee.id)] = .lock
            }
        }
    }

    /// The same programme with its lists in another order.
    func shuffled(_ seed: UInt64) -> ClashingProgramme {
        var (other, generator) = (self, SeededGenerator(seed: seed))
        other.mentors.shuffle(using: &generator)
        other.mentees.shuffle(using: &generator)
        return other
    }

    func proposal() throws(MatcherError) -> Proposal {
        try Matcher(policy: policy, date: Self.date, directives: directives).match(mentors: mentors, mentees: mentees)
    }

    private static func mentor(_ index: Int, _ hours: [Int], places: Int) -> Mentor {
        Mentor(id: PersonID("M\(index)")!, schedule: schedule(hours), capacity: Capacity("\(places)")!)
    }

    private static func mentee(_ index: Int, _ hours: [Int], wanted: Int) -> Mentee {
        Mentee(id: PersonID("E\(index)")!, schedule: schedule(hours), mentorsWanted: wanted)
    }

    /// Three hours a day, from three in the afternoon on.
    private static func schedule(_ hours: [Int]) -> WeeklySchedule {
        WeeklySchedule(
            hours.map { TimeSpan(uncheckedDay: $0 / 3, start: 60 + $0 % 3 * 4, end: 64 + $0 % 3 * 4) }
        )
    }
}
