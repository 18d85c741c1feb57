/// The mentors as bit sets: for each thing a mentor can be or have, the set of mentors who do.
///
/// A mentee's eligible mentors are then a few ANDs and ORs of sets. A *mask* is `blockCount` consecutive blocks of 256
/// mentors, each of four words; mask 0 is empty and mask 1 holds everybody.
struct MentorMasks: Sendable {
    static let wordsPerBlock = 4
    static let blockSize = 64 * wordsPerBlock

    let blockCount: Int
    private(set) var words: [UInt64]

    /// Mentors with capacity.
    private(set) var available = 0
    /// By need type: mentors whose span holds the place 1 to 5, or who state none. Index 0: everybody.
    private(set) var offersPlace: [Int] = []
    /// Mentors with a valid certificate.
    private(set) var hasCertificate = 0
    private(set) var languages: [Language: Int] = [:]
    private(set) var subjects: [String: Int] = [:]
    private(set) var interests: [String: Int] = [:]
    private(set) var areas: [String: Int] = [:]
    private(set) var roles: [String: Int] = [:]
    private(set) var noLanguages = 0
    private(set) var noSubjects = 0
    private(set) var noInterests = 0
    private(set) var noArea = 0
    private(set) var noRoles = 0
    private(set) var noSchedule = 0
    /// By age in years: mentors who take that age, or state none.
    private(set) var takesAge: [Int] = []
    /// By day and quarter: mentors who could start a meeting then; 0 (the empty mask) where nobody can.
    private(set) var startsAt: [Int] = []

    static let nobody = 0
    static let everybody = 1

    init(_ mentors: [Mentor], policy: Policy, date: CalendarDate, ages: Set<Age>) {
        blockCount = (mentors.count + Self.blockSize - 1) / Self.blockSize
        words = Array(repeating: 0, count: 2 * blockCount * Self.wordsPerBlock)
        for mentor in mentors.indices { insert(mentor, into: Self.everybody) }
        available = add(mentors) { $0.capacity.maximum > 0 }
        hasCertificate = add(mentors) { $0.childCertificate.isValid(on: date) }
        noLanguages = add(mentors) { $0.languages == nil }
        noSubjects = add(mentors) { $0.subjects == nil }
        noInterests = add(mentors) { $0.interests == nil }
        noArea = add(mentors) { $0.area == nil }
        noRoles = add(mentors) { $0.roles == nil }
        noSchedule = add(mentors) { $0.schedule == nil }
        offersPlace = [Self.everybody]
        for place in NeedType.allCases {
            let mask = add(mentors) { mentor in
                guard let offered = mentor.needType else { return true }
                return Shares.offeredSpan(of: offered, tolerance: policy.needTypeTolerance).contains(place.rawValue)
            }
            offersPlace.append(mask)
        }
        takesAge = Array(repeating: Self.everybody, count: Age.highest + 1)
        for age in ages.sorted() {
            takesAge[age.years] = add(mentors) { $0.ages?.contains(age) ?? true }
        }
        startsAt = Array(repeating: Self.nobody, count: 7 * WeeklySchedule.quartersPerDay)
        for (index, mentor) in mentors.enumerated() {
            for language in mentor.languages?.languages ?? [] { insert(index, under: language, in: \.languages) }
            for term in mentor.subjects?.terms ?? [] { insert(index, under: term.key, in: \.subjects) }
            for term in mentor.interests?.terms ?? [] { insert(index, under: term.key, in: \.interests) }
            for term in mentor.roles?.terms ?? [] { insert(index, under: term.key, in: \.roles) }
            if let area = mentor.area { insert(index, under: area.key, in: \.areas) }
            guard let schedule = mentor.schedule else { continue }
            for span in schedule.meetingStarts(quarters: policy.meetingQuarters).spans {
                for quarter in span.start..<span.end {
                    let time = span.day * WeeklySchedule.quartersPerDay + quarter
                    if startsAt[time] == Self.nobody { startsAt[time] = add() }
                    insert(index, into: startsAt[time])
                }
            }
        }
    }

    private var wordsPerMask: Int { blockCount * Self.wordsPerBlock }

    private mutating func add() -> Int {
        words.append(contentsOf: repeatElement(0, count: wordsPerMask))
        // Without mentors there are no words to count masks by; any mask is then as good as another.
        return wordsPerMask == 0 ? Self.nobody : words.count / wordsPerMask - 1
    }

    private mutating func add(_ mentors: [Mentor], where belongs: (Mentor) -> Bool) -> Int {
        let mask = add()
        for (index, mentor) in mentors.enumerated() where belongs(mentor) { insert(index, into: mask) }
        return mask
    }

    private mutating func insert<Key: Hashable>(
        _ mentor: Int,
        under key: Key,
        in masks: WritableKeyPath<MentorMasks, [Key: Int]>
    ) {
        let mask: Int
        if let known = self[keyPath: masks][key] {
            mask = known
        } else {
            mask = add()
            self[keyPath: masks][key] = mask
        }
        insert(mentor, into: mask)
    }

    private mutating func insert(_ mentor: Int, into mask: Int) {
        words[mask * wordsPerMask + mentor / 64] |= 1 << UInt64(mentor % 64)
    }
}
