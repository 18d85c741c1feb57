import Testing

@testable import Matching

@Suite struct PairScorerTests {
    private let scorer = PairScorer(policy: Policy(), date: RandomPeople.date)
    private let mentor = Mentor(
        id: PersonID("M1")!,
        needType: .both,
        subjects: TermSet("matematik|dansk"),
        languages: LanguageSet(languages: [Language("dansk")!, Language("arabisk")!]),
        schedule: try? WeeklySchedule.parse("man 15-17, tor 16.30-18").schedule,
        area: Term("Nord"),
        interests: TermSet("fodbold"),
        ages: AgeRange("13-30")
    )
    private let mentee = Mentee(
        id: PersonID("E1")!,
        needType: .mostlySocial,
        subjects: TermSet("Matematik|fysik|dansk"),
        languages: LanguageSet(languages: [Language("ar")!, Language("da")!]),
        schedule: try? WeeklySchedule.parse("hverdage 16-20").schedule,
        area: Term(" nord "),
        interests: TermSet("musik"),
        age: Age(17)
    )

    private func points(_ score: PairScore, _ criterion: Criterion) -> Int? {
        score.parts.first { $0.criterion == .builtIn(criterion) }?.points
    }

    @Test func everyShare() {
        let score = scorer.score(mentor: mentor, mentee: mentee)
        #expect(score.isEligible)
        #expect(points(score, .needType) == 20 * 750)
        #expect(points(score, .subjects) == 40 * 666)
        // Monday 16-17 and Thursday 16.30-18: two and a half hours of three.
        #expect(points(score, .schedule) == 20 * 833)
        #expect(points(score, .languages) == 10 * 1000)
        #expect(points(score, .area) == 15 * 1000)
        #expect(points(score, .interests) == 0)
        #expect(score.points == 83_300)
        #expect(score.slot?.code == "mon 16:00-17:00")
        #expect(score.sharedLanguages.map(\.code) == ["ar", "da"])
        #expect(score.sharedSubjects.map(\.text) == ["Matematik", "dansk"])
        #expect(score.parts.map(\.criterion.name) == Criterion.allCases.map(\.rawValue))
        #expect(score.parts.allSatisfy { $0.isStated })
        #expect(Policy().pointsPossible == 115_000)
        #expect(Policy().scoreTenths(points: score.points) == 724)
    }

    @Test func onlyAnotherLanguageIsHalf() {
        var other = mentee
        other.languages = LanguageSet(languages: [Language("so")!, Language("da")!])
        #expect(points(scorer.score(mentor: mentor, mentee: other), .languages) == 5_000)
    }

    @Test func notStatedPassesEveryRuleAndEarnsNothing() {
        let score = scorer.score(mentor: Mentor(id: PersonID("M2")!), mentee: Mentee(id: PersonID("E2")!))
        #expect(score.isEligible && score.points == 0 && score.slot == nil)
        #expect(score.parts.allSatisfy { !$0.isStated })
    }

    @Test func everyRuleIsNamed() {
        var bad = mentor
        bad.needType = .career
        bad.languages = LanguageSet(languages: [Language("pl")!])
        bad.schedule = try? WeeklySchedule.parse("lør 10-12").schedule
        bad.ages = AgeRange("18+")
        var young = mentee
        young.age = Age(14)
        young.subjects = TermSet("kemi!")
        young.languages = LanguageSet(languages: [Language("ar")!], musts: [Language("ar")!])
        let broken = scorer.score(mentor: bad, mentee: young).brokenRules
        #expect(
            broken.map(\.name)
                == [
                    "childCertificate", "ages", "needType", "languagesMust", "languages", "subjectsMust", "schedule",
                ]
        )
    }

    @Test(arguments: [(0, 3, false), (1, 3, true), (0, 4, true)] as [(Int, Int, Bool)])
    func toleranceWidensTheSpan(_ tolerance: Int, _ offered: Int, _ isEligible: Bool) {
        var policy = Policy()
        policy.needTypeTolerance = tolerance
        // `career` offers 4-5; the mentee needs 3 or 4.
        let mentor = Mentor(id: PersonID("M")!, needType: .career)
        let mentee = Mentee(id: PersonID("E")!, needType: NeedType(rawValue: offered))
        let score = PairScorer(policy: policy, date: RandomPeople.date).score(mentor: mentor, mentee: mentee)
        #expect(score.isEligible == isEligible)
    }

    @Test func certificatesCountOnTheirLastDay() {
        var holder = mentor
        var young = mentee
        young.age = Age(14)
        let certificates: [(ChildCertificate, Bool)] = [
            (.valid, true), (.none, false), (.validThrough(RandomPeople.date), true),
            (.validThrough(CalendarDate("2026-11-20")!), false),
        ]
        for (certificate, isEligible) in certificates {
            holder.childCertificate = certificate
            #expect(scorer.score(mentor: holder, mentee: young).isEligible == isEligible)
        }
        young.age = nil
        holder.childCertificate = .none
        #expect(scorer.score(mentor: holder, mentee: young).isEligible)
    }

    @Test func scoreIsRoundedHalfUp() {
        var policy = Policy()
        for criterion in Criterion.allCases { policy[criterion].weight = 0 }
        #expect(policy.scoreTenths(points: 0) == 0)
        policy[.area].weight = 1
        #expect(policy.scoreTenths(points: 1000) == 1000)
        policy[.area].weight = 2
        // 1 of 2000 points is 0.05 per cent.
        #expect(policy.scoreTenths(points: 1) == 1)
    }
}
