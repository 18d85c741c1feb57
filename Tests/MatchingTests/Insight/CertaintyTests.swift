import Testing

@testable import Matching

@Suite("How sure a proposal is")
struct CertaintyTests {
    @Test("What is said of a pair is what solving without it says", arguments: 0..<UInt64(60))
    func standingsAreTrue(seed: UInt64) throws {
        let proposal = try SmallProgramme(seed: seed).proposal()
        let certainty = proposal.certainty()
        #expect(certainty.standings.count == proposal.pairs.count)
        for (pair, standing) in zip(proposal.pairs, certainty.standings) {
            var change = MatchChange()
            change.forbidden = [pair.place]
            let without = try proposal.whatIf(change)
            switch standing {
            case .exchangeable: #expect(!(without.value < proposal.value))
            case .inEveryBest: #expect(without.value < proposal.value)
            case .locked: #expect(pair.isLocked)
            case .open: break
            }
        }
    }

    /// Where points are the aim, two pairs of as many points together are as good as one.
    @Test func onePairForTwoIsATie() throws {
        var policy = Policy()
        policy.objective = .score
        let mentors = [
            Mentor(id: PersonID("M0")!, subjects: TermSet("x")), Mentor(id: PersonID("M1")!, subjects: TermSet("x, y")),
        ]
        let mentees = [
            Mentee(id: PersonID("E1")!, subjects: TermSet("x, y")),
            Mentee(id: PersonID("E2")!, subjects: TermSet("y, z")),
        ]
        let proposal = try Matcher(policy: policy, date: RandomPeople.date).match(mentors: mentors, mentees: mentees)
        // All points of one pair, or half of them in each of two.
        #expect(proposal.pairs.map(\.place) == [PairPlace(mentor: 1, mentee: 0)])
        #expect(proposal.certainty().standings == [.exchangeable])
    }

    @Test("Every tie can be had at no cost", arguments: 0..<UInt64(60))
    func tiesAreFree(seed: UInt64) throws {
        let proposal = try SmallProgramme(seed: seed).proposal()
        for tie in proposal.certainty().ties {
            #expect(tie.mentors.count > 1)
            for mentor in tie.mentors {
                var change = MatchChange()
                change.forced = [PairPlace(mentor: mentor, mentee: tie.mentee)]
                let answer = try proposal.whatIf(change)
                #expect(!(answer.value < proposal.value))
            }
        }
    }

    @Test("Without meetings to reserve, every pair is settled one way or the other", arguments: 0..<UInt64(60))
    func nothingIsOpenWithoutTimes(seed: UInt64) throws {
        let proposal = try SmallProgramme(seed: seed, reservesSlots: false).proposal()
        #expect(!proposal.certainty().standings.contains(.open))
    }

    @Test func twoAlikeAreATie() throws {
        let mentors = ["M1", "M2"].map { Mentor(id: PersonID($0)!) }
        let mentees = [Mentee(id: PersonID("E")!)]
        let proposal = try Matcher(policy: Policy(), date: RandomPeople.date).match(mentors: mentors, mentees: mentees)
        let certainty = proposal.certainty()
        #expect(certainty.ties == [Certainty.Tie(mentee: 0, mentors: [0, 1])])
        #expect(certainty.standings == [.exchangeable])
    }

    @Test("Components are what reachability says", arguments: 0..<UInt64(80))
    func components(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let count = 8
        var reaches = (0..<count).map { a in (0..<count).map { $0 == a } }
        var (starts, heads) = ([0], [Int32]())
        for tail in 0..<count {
            for head in 0..<count where Int.random(in: 0..<6, using: &generator) == 0 {
                heads.append(Int32(head))
                reaches[tail][head] = true
            }
            starts.append(heads.count)
        }
        for via in 0..<count {
            for a in 0..<count { for b in 0..<count where reaches[a][via] && reaches[via][b] { reaches[a][b] = true } }
        }
        let component = StrongComponents.of(starts: starts, heads: heads)
        for a in 0..<count {
            for b in 0..<count { #expect((component[a] == component[b]) == (reaches[a][b] && reaches[b][a])) }
        }
    }
}
