@testable import Matching

/// People with every kind of value, stated and not, in small alphabets so that pairs meet and miss often.
struct RandomPeople {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    static let date = CalendarDate("2026-11-21")!
    private static let languages = ["da", "en", "ar", "so", "tr", "pl"]
    private static let words = ["matematik", "dansk", "Fysik", "læsning", "IT", "jura", "musik"]
    private static let roles = ["følgeven", "vært", "Coach"]
    private static let areas = ["Nord", "Syd", "Stengårdsvej"]

    mutating func mentors(_ count: Int) -> [Mentor] {
        (0..<count).map { index in
            Mentor(
                id: PersonID("M\(1000 + index)")!,
                needType: maybe { $0.needType() },
                subjects: maybe { $0.terms(upTo: 4, musts: false) },
                languages: maybe { $0.languageSet(musts: false) },
                schedule: maybe { $0.schedule() },
                area: maybe { Term(Self.areas.randomElement(using: &$0.generator)!)! },
                interests: maybe { $0.terms(upTo: 5, musts: false) },
                ages: maybe { AgeRange(["13-17", "18+", "10-14", "15-30"].randomElement(using: &$0.generator)!)! },
                capacity: Capacity(["1", "0", "2", "1-3", "2-2"].randomElement(using: &generator)!)!,
                childCertificate: [.none, .valid, .validThrough(Self.date), .validThrough(CalendarDate("2026-01-01")!)]
                    .randomElement(using: &generator)!,
                roles: maybe { $0.roleSet() },
                custom: custom(on: .mentor)
            )
        }
    }

    mutating func mentees(_ count: Int) -> [Mentee] {
        (0..<count).map { index in
            Mentee(
                id: PersonID("E\(1000 + index)")!,
                needType: maybe { $0.needType() },
                subjects: maybe { $0.terms(upTo: 3, musts: true) },
                languages: maybe { $0.languageSet(musts: true) },
                schedule: maybe { $0.schedule() },
                area: maybe { Term(Self.areas.randomElement(using: &$0.generator)!)! },
                interests: maybe { $0.terms(upTo: 3, musts: true) },
                age: maybe { Age(Int.random(in: 8...40, using: &$0.generator))! },
                roles: Int.random(in: 0..<4, using: &generator) == 0 ? roleSet() : nil,
                waitingSince: maybe {
                    CalendarDate(year: 2026, month: Int.random(in: 1...12, using: &$0.generator), day: 5)!
                },
                priority: Int.random(in: -1...1, using: &generator),
                isReady: Int.random(in: 0..<10, using: &generator) > 0,
                custom: custom(on: .mentee)
            )
        }
    }

    /// A policy with every part moved.
    mutating func policy() -> Policy {
        var policy = Policy()
        policy.objective = Bool.random(using: &generator) ? .participation : .score
        policy.balance = Bool.random(using: &generator)
        policy.reserveSlots = Bool.random(using: &generator)
        policy.defaultIsGroup = Bool.random(using: &generator)
        policy.meetingMinutes = [15, 30, 45, 50, 60, 90, 120].randomElement(using: &generator)!
        policy.needTypeTolerance = Int.random(in: 0...2, using: &generator)
        policy.childCertificateUnder = [0, 15, 18].randomElement(using: &generator)!
        policy.minimumScoreThousandths = [0, 0, 30_000, 50_505].randomElement(using: &generator)!
        policy.waitingClass = Policy.WaitingClass.allCases.randomElement(using: &generator)!
        for criterion in Criterion.allCases {
            policy[criterion].isRequired = Int.random(in: 0..<3, using: &generator) == 0
            policy[criterion].weight = [0, 1, 7, 1000].randomElement(using: &generator)!
        }
        policy.custom = RandomCustom.criteria.prefix(Int.random(in: 0...10, using: &generator)).map { criterion in
            var criterion = criterion
            criterion.isRequired = Int.random(in: 0..<5, using: &generator) == 0
            criterion.weight = [0, 1, 7, 1000].randomElement(using: &generator)!
            return criterion
        }
        // Without points no minimum above 0 can be reached, and a file that says so is refused.
        if policy.pointsPossible == 0 { policy.minimumScoreThousandths = 0 }
        return policy
    }

    private mutating func custom(on side: CustomCriterion.Side) -> [CustomEntry] {
        RandomCustom.criteria.map { criterion in
            let cell = maybe { RandomCustom.cell(of: criterion, on: side, using: &$0.generator) }
            let isConcerned = criterion.condition?.side != side || Bool.random(using: &generator)
            return CustomEntry(cell.flatMap { criterion.value(of: $0, on: side) }, isConcerned: isConcerned)
        }
    }

    private mutating func roleSet() -> TermSet {
        let count = Int.random(in: 1...2, using: &generator)
        return TermSet(Self.roles.shuffled(using: &generator).prefix(count).joined(separator: "|"))!
    }

    private mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
        Int.random(in: 0..<8, using: &generator) == 0 ? nil : make(&self)
    }

    private mutating func needType() -> NeedType { NeedType.allCases.randomElement(using: &generator)! }

    private mutating func terms(upTo most: Int, musts: Bool) -> TermSet {
        let count = Int.random(in: 1...most, using: &generator)
        let words = Self.words.shuffled(using: &generator).prefix(count)
        return TermSet(words.map { $0 + mark(musts) }.joined(separator: "|"))!
    }

    private mutating func languageSet(musts: Bool) -> LanguageSet {
        let count = Int.random(in: 1...3, using: &generator)
        let codes = Self.languages.shuffled(using: &generator).prefix(count).map { Language($0)! }
        let must = musts && Int.random(in: 0..<6, using: &generator) == 0
        return LanguageSet(languages: codes, musts: must ? [codes[0]] : [])!
    }

    private mutating func mark(_ musts: Bool) -> String {
        musts && Int.random(in: 0..<8, using: &generator) == 0 ? "!" : ""
    }

    private mutating func schedule() -> WeeklySchedule {
        var spans: [TimeSpan] = []
        for _ in 0..<Int.random(in: 1...5, using: &generator) {
            let start = Int.random(in: 0..<94, using: &generator)
            let end = min(96, start + Int.random(in: 1...20, using: &generator))
            spans.append(TimeSpan(day: Int.random(in: 0..<7, using: &generator), start: start, end: end)!)
        }
        return WeeklySchedule(spans)
    }
}
