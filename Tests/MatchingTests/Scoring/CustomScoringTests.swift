import Testing

@testable import Matching

@Suite struct CustomScoringTests {
    /// The share and whether the rule is kept, from two cells as they stand in the lists.
    private func result(
        _ kind: CustomCriterion.Kind,
        mentor: String,
        mentee: String
    ) -> (share: Int, keepsRule: Bool)? {
        var criterion = CustomCriterion(name: "c", kind: kind, menteeColumn: "c", mentorColumn: "c", isRequired: true)
        criterion.weight = 3
        var policy = Policy()
        policy.custom = [criterion]
        let scorer = PairScorer(policy: policy, date: RandomPeople.date)
        let score = scorer.score(
            mentor: Mentor(id: PersonID("M")!, custom: [CustomEntry(criterion.value(of: mentor, on: .mentor))]),
            mentee: Mentee(id: PersonID("E")!, custom: [CustomEntry(criterion.value(of: mentee, on: .mentee))])
        )
        let part = score.parts[score.parts.count - 1]
        #expect(part.criterion == .custom("c") && part.possible == 3000)
        #expect(score.brokenRules.isEmpty || score.brokenRules == [.custom("c")])
        return part.isStated ? (part.points / 3, score.isEligible) : nil
    }

    private static let scale = ["AA", "AO", "EO"].map { Term($0)! }
    private static let shares = [DecimalNumber(1): 750, DecimalNumber(0): 0, DecimalNumber("-0.5")!: 10]
    private static let table = [Term("calm")!: [Term("lively")!: 1000, Term("calm")!: 500, Term("sad")!: 0]]

    @Test(
        arguments: [
            (.same, "A  b", "a B", 1000, true), (.same, "a|b", "b|a", 0, false),
            (.different, "a", "b", 1000, true), (.different, "Å", "a\u{30A}", 0, false),
            (.overlap, "a, b, c", "B/d/e", 333, true), (.overlap, "a", "b", 0, false),
            (.overlap, "a, b", "a", 1000, true), (.overlap, "a,b,c,d,e,f,g,h,i,j", "J,x,b", 666, true),
            (.distance(scale: scale, shares: shares), "eo", "AO", 750, true),
            (.distance(scale: scale, shares: shares), "AO", "EO", 0, false),
            (.distance(scale: scale, shares: shares), "AO", "AO", 0, true),
            (.distance(scale: [], shares: shares), "1,5", "2.0", 10, true),
            (.distance(scale: [], shares: shares), "1,5", "1.0", 0, false),
            (.range, "0-10", "10", 1000, true), (.range, "5", "6", 0, false), (.range, "18+", "30,5", 1000, true),
            (.table(table), "Calm", "LIVELY", 1000, true), (.table(table), "calm", "calm", 500, true),
            (.table(table), "calm", "sad", 0, false), (.table(table), "lively", "calm", 0, false),
        ] as [(CustomCriterion.Kind, String, String, Int, Bool)]
    )
    func everyKind(
        _ kind: CustomCriterion.Kind,
        _ mentor: String,
        _ mentee: String,
        _ share: Int,
        _ keepsRule: Bool
    ) throws {
        let found = try #require(result(kind, mentor: mentor, mentee: mentee))
        #expect(found.share == share)
        #expect(found.keepsRule == keepsRule)
        #expect(result(kind, mentor: mentor, mentee: "") == nil)
        #expect(result(kind, mentor: "", mentee: mentee) == nil)
    }

    @Test(
        arguments: [
            CustomCriterion.Kind.distance(scale: scale, shares: shares), .distance(scale: [], shares: shares), .range,
        ]
    )
    func cellsThatCannotBeRead(_ kind: CustomCriterion.Kind) {
        let criterion = CustomCriterion(name: "c", kind: kind, menteeColumn: "c", mentorColumn: "c")
        for side in CustomCriterion.Side.allCases {
            #expect(criterion.form(on: side) != nil && criterion.value(of: "nonsense", on: side) == nil)
        }
    }

    @Test func elsewhereItPassesAndEarnsNothing() {
        let criterion = CustomCriterion(
            name: "c",
            kind: .same,
            menteeColumn: "c",
            mentorColumn: "c",
            isRequired: true,
            weight: 1,
            condition: .init(side: .mentee, column: "w", values: [Term("yes")!, Term("ja, tak")!])
        )
        #expect(criterion.condition?.holds(in: "no | YES") == true && criterion.condition?.holds(in: "Ja, tak") == true)
        #expect(criterion.condition?.holds(in: "ja") == false && criterion.condition?.holds(in: "") == false)
        let (a, b) = (CustomEntry(.word(Term("a")!)), CustomEntry(.word(Term("b")!)))
        #expect(!criterion.verdict(mentor: a, mentee: b).keepsRule)
        var outside = b
        outside.isConcerned = false
        #expect(criterion.verdict(mentor: a, mentee: outside) == CustomVerdict())
        outside = a
        outside.isConcerned = false
        #expect(criterion.verdict(mentor: a, mentee: outside).share == 0)
        // Values read for another policy.
        #expect(criterion.verdict(mentor: a, mentee: CustomEntry(.number(DecimalNumber(1)))) == CustomVerdict())
    }

    @Test func aMentorOffersAtLeastOneOfTheRoles() {
        let scorer = PairScorer(policy: Policy(), date: RandomPeople.date)
        let mentee = Mentee(id: PersonID("E")!, roles: TermSet("følgeven, vært"))
        let mentors: [(String?, Bool)] = [(nil, true), ("Vært", true), ("coach", false), ("coach|FØLGEVEN", true)]
        for (roles, isEligible) in mentors {
            let mentor = Mentor(id: PersonID("M")!, roles: roles.flatMap { TermSet($0) })
            let score = scorer.score(mentor: mentor, mentee: mentee)
            #expect(score.brokenRules == (isEligible ? [] : [.role]))
            #expect(scorer.score(mentor: mentor, mentee: Mentee(id: PersonID("E")!)).isEligible)
        }
        #expect(Rule.role.name == "role" && Rule.custom("x").name == "x")
        #expect(Rule.all(under: Policy()).last == .criterion(.schedule))
    }

    /// The most that any policy can give fits the bulk scorer's numbers.
    @Test func pointsNeverOverflow() {
        var policy = Policy()
        for criterion in Criterion.allCases { policy[criterion].weight = 1000 }
        policy.custom = (0..<50).map {
            CustomCriterion(name: "c\($0)", kind: .same, menteeColumn: "c", mentorColumn: "c", weight: 1000)
        }
        #expect(policy.pointsPossible <= Int(Int32.max))
    }
}
