import Testing

@testable import Matching

/// What an exchange costs, of every kind, and whom too few mentors are shared by: said in both languages.
@Suite("What changes cost, in both languages")
struct ExchangeWordingTests {
    /// Two mentors and three mentees, one of whom waits.
    private static func proposal(_ policy: Policy = Policy()) throws -> Proposal {
        let mentors = ["M1", "M2"].map { Mentor(id: PersonID($0)!) }
        let mentees = ["E1", "E2", "E3"].map { Mentee(id: PersonID($0)!) }
        return try Matcher(policy: policy, date: ClashingProgramme.date).match(mentors: mentors, mentees: mentees)
    }

    /// The value of a proposal, worse by some steps in some of its aims.
    private static func worse(
        _ proposal: Proposal,
        shortfall: Int = 0,
        classes: [Int]? = nil,
        places: Int = 0,
        kept: Int = 0,
        lowest: Int = 0,
        squares: Int = 0,
        points: Int = 0
    ) -> MatchValue {
        let value = proposal.value
        return MatchValue(
            shortfall: value.shortfall + shortfall,
            matchedByClass: classes ?? value.matchedByClass,
            placesFilled: value.placesFilled - places,
            kept: value.kept - kept,
            lowestPoints: value.lowestPoints.map { $0 - lowest },
            squaredLoads: value.squaredLoads + squares,
            points: value.points - points,
            bonus: nil,
            policy: proposal.policy,
            comparesLowest: true
        )
    }

    @Test("Every cost is said, whether or not somebody is known to pay it")
    func everyCost() throws {
        var policy = Policy()
        policy.objective = .fair
        policy.balance = true
        let proposal = try Self.proposal(policy)
        let matched = proposal.value.matched
        let made = try #require(proposal.pairs.first)
        let values = [
            (Self.worse(proposal, shortfall: 1), "minimum"), (Self.worse(proposal, shortfall: 2), "minimum"),
            (Self.worse(proposal, classes: [matched - 1]), "færre får en mentor"),
            (Self.worse(proposal, classes: [matched - 2]), "færre får en mentor"),
            (Self.worse(proposal, classes: [matched - 1, 1]), "længere fremme"),
            (Self.worse(proposal, places: 1), "mentor færre"),
            (Self.worse(proposal, places: 2), "mentorer færre"), (Self.worse(proposal, kept: 1), "tidligere match"),
            (Self.worse(proposal, kept: 2), "tidligere matches"), (Self.worse(proposal, lowest: 500), "svagere"),
            (Self.worse(proposal, squares: 2), "jævnt"), (Self.worse(proposal, points: 500), "point"),
        ]
        for (after, danish) in values {
            let alone = MatchExchange(from: proposal, left: [], joined: [], after: after)
            let (english, said) = (
                EnglishWording().cost(alone, apartFrom: 0, in: proposal),
                DanishWording().cost(alone, apartFrom: 0, in: proposal)
            )
            #expect(Bilingual.faults(english, said).isEmpty)
            #expect(said.contains(danish), "\(alone.difference): \(said)")
            // Who pays is named where somebody is known to.
            let paid = MatchExchange(from: proposal, left: [made.place], joined: [], after: after)
            let other = made.mentee == 0 ? 1 : 0
            let texts = (
                EnglishWording().cost(paid, apartFrom: other, in: proposal),
                DanishWording().cost(paid, apartFrom: other, in: proposal)
            )
            #expect(Bilingual.faults(texts.0, texts.1).isEmpty)
        }
        let same = MatchExchange(from: proposal, left: [], joined: [], after: proposal.value)
        #expect(EnglishWording().cost(same, apartFrom: 0, in: proposal).isEmpty)
        #expect(DanishWording().cost(same, apartFrom: 0, in: proposal).isEmpty)
    }

    /// Who wants several mentors may lack one though nobody waits.
    @Test(
        "Mentees who share too few places are told how many are missing",
        arguments: [
            ([2, 2], [2, 1], "1"), ([2, 2], [1, 1], "2"), ([1, 1, 1], [1], "2"), ([1, 1, 1], [2, 0], "1"),
        ]
    )
    func sharedPlaces(_ wanted: [Int], _ places: [Int], _ short: String) throws {
        let mentors = places.enumerated().map { place, count in
            Mentor(id: PersonID("M\(place)")!, capacity: Capacity("\(count)")!)
        }
        let mentees = wanted.enumerated().map { Mentee(id: PersonID("E\($0)")!, mentorsWanted: $1) }
        let proposal = try Matcher(policy: Policy(), date: ClashingProgramme.date).match(
            mentors: mentors,
            mentees: mentees
        )
        var said = 0
        for mentee in mentees.indices {
            let explanation = try proposal.explanation(ofMentee: mentee)
            guard let missing = explanation.missing else { continue }
            let lines = [EnglishWording() as any Wording, DanishWording()].map {
                $0.missing(missing, of: explanation, in: proposal)
            }
            #expect(lines[0].count == lines[1].count)
            for (english, danish) in zip(lines[0], lines[1]) { #expect(Bilingual.faults(english, danish).isEmpty) }
            #expect(lines.allSatisfy { $0.joined().contains(short) })
            said += 1
        }
        #expect(said > 0)
    }

    @Test("A list on which somebody is has a word in both languages")
    func roles() {
        for role in PseudonymKey.Role.allCases {
            #expect(Bilingual.faults(EnglishWording().name(role), DanishWording().name(role), mayBeAlike: true).isEmpty)
        }
    }
}
