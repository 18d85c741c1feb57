/// One mentee's needs and wishes, as masks of the mentors who meet them.
struct MenteeMasks {
    /// Where the mentee's row of need-type points begins.
    let needTypeRow: Int
    let preferredLanguage: Int
    /// Points for sharing any language, and what the preferred one adds to that.
    let sharedLanguagePoints: Int32
    let preferredLanguagePoints: Int32
    let area: Int
    let areaPoints: Int32
    /// The mask of each wish that any mentor meets.
    let subjects: [Int]
    let interests: [Int]
    /// Points by the number of wishes met.
    let subjectPoints: [Int32]
    let interestPoints: [Int32]
    /// The mentee's own spans of at least a meeting; `nil` where no times are stated.
    let meetingSpans: [TimeSpan]?
    let scheduleIsRequired: Bool

    /// Every one of these must hold a mentor.
    private let all: [Int]
    /// At least one mask of each of these groups must hold a mentor.
    private let anyOf: [[Int]]
    private let languages: [Int]

    init(_ mentee: Mentee, masks: MentorMasks, policy: Policy) {
        var all = [masks.available]
        var anyOf: [[Int]] = []

        needTypeRow = (mentee.needType?.rawValue ?? 0) * 6
        if policy[.needType].isRequired, let place = mentee.needType { all.append(masks.offersPlace[place.rawValue]) }
        if let age = mentee.age {
            if policy[.ages].isRequired { all.append(masks.takesAge[age.years]) }
            if policy[.childCertificate].isRequired, age.years < policy.childCertificateUnder {
                all.append(masks.hasCertificate)
            }
        }

        languages = mentee.languages?.languages.map { masks.languages[$0] ?? MentorMasks.nobody } ?? []
        preferredLanguage = languages.first ?? MentorMasks.nobody
        let weight = policy[.languages].weight
        let half = weight * Shares.languages(sharesPreferred: false, sharesAny: true)
        sharedLanguagePoints = Int32(half)
        preferredLanguagePoints = Int32(weight * Shares.languages(sharesPreferred: true, sharesAny: true) - half)
        if mentee.languages != nil, policy[.languages].isRequired { anyOf.append(languages + [masks.noLanguages]) }
        for must in mentee.languages?.musts ?? [] {
            anyOf.append([masks.languages[must] ?? MentorMasks.nobody, masks.noLanguages])
        }

        area = mentee.area.flatMap { masks.areas[$0.key] } ?? MentorMasks.nobody
        areaPoints = Int32(policy[.area].weight * Shares.whole)
        if mentee.area != nil, policy[.area].isRequired { anyOf.append([area, masks.noArea]) }

        if let roles = mentee.roles { anyOf.append(roles.terms.compactMap { masks.roles[$0.key] } + [masks.noRoles]) }

        (subjects, subjectPoints) = Self.wishes(mentee.subjects, masks.subjects, policy[.subjects].weight)
        (interests, interestPoints) = Self.wishes(mentee.interests, masks.interests, policy[.interests].weight)
        let kinds = [
            (mentee.subjects, masks.subjects, masks.noSubjects, policy[.subjects].isRequired),
            (mentee.interests, masks.interests, masks.noInterests, policy[.interests].isRequired),
        ]
        for (wishes, known, notStated, isRequired) in kinds {
            guard let wishes else { continue }
            if isRequired { anyOf.append(wishes.terms.compactMap { known[$0.key] } + [notStated]) }
            for must in wishes.musts { anyOf.append([known[must.key] ?? MentorMasks.nobody, notStated]) }
        }

        let quarters = policy.meetingQuarters
        meetingSpans = mentee.schedule.map { $0.spans.filter { $0.end - $0.start >= quarters } }
        scheduleIsRequired = policy[.schedule].isRequired
        self.all = all
        self.anyOf = anyOf
    }

    private static func wishes(
        _ wishes: TermSet?,
        _ known: [String: Int],
        _ weight: Int
    ) -> (masks: [Int], points: [Int32]) {
        guard let wishes, weight > 0 else { return ([], [0]) }
        let masks = wishes.terms.compactMap { known[$0.key] }
        let points = (0...masks.count).map { Int32(weight * Shares.wishes(met: $0, of: wishes.terms.count)) }
        return (masks, points)
    }

    /// The mentors of a block who keep every rule but the schedule's.
    @inline(__always)
    func keepsRules(_ view: MaskView, _ block: Int) -> MaskBlock {
        var kept = MaskBlock(repeating: .max)
        for mask in all { kept &= view.block(mask, block) }
        for group in anyOf {
            var any = MaskBlock.zero
            for mask in group { any |= view.block(mask, block) }
            kept &= any
        }
        return kept
    }

    /// The mentors of a word who share any language.
    @inline(__always)
    func sharedLanguages(_ view: MaskView, _ word: Int) -> UInt64 {
        var any: UInt64 = 0
        for mask in languages { any |= view.word(mask, word) }
        return any
    }
}
