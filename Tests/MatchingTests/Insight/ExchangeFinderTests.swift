import Testing

@testable import Matching

@Suite("What changing a pair costs")
struct ExchangeFinderTests {
    @Test("Leaving a pair out costs what solving without it says", arguments: 0..<UInt64(120))
    func without(seed: UInt64) throws {
        let proposal = try SmallProgramme(seed: seed, reservesSlots: seed.isMultiple(of: 2)).proposal()
        var finder = ExchangeFinder(proposal)
        for pair in proposal.pairs {
            var change = MatchChange()
            change.forbidden = [pair.place]
            let answer = try proposal.whatIf(change)
            let found = finder.without(pair)
            let exchange = try #require(found)
            if answer.isProvedBest { #expect(exchange.after == answer.value) }
            #expect(exchange.moves.contains { $0.mentee == pair.mentee && $0.leaves.contains(pair.mentor) })
        }
    }

    @Test("Asking for another mentor costs what solving with that pair says", arguments: 0..<UInt64(120))
    func making(seed: UInt64) throws {
        let proposal = try SmallProgramme(seed: seed, reservesSlots: seed.isMultiple(of: 2)).proposal()
        var finder = ExchangeFinder(proposal)
        let made = Set(proposal.pairs.map(\.place))
        for mentee in proposal.mentees.indices where proposal.mentorsWanted(byMentee: mentee) > 0 {
            for usable in proposal.usableMentors(ofMentee: mentee) {
                let place = PairPlace(mentor: usable.mentor, mentee: mentee)
                if made.contains(place) { continue }
                var change = MatchChange()
                change.forced = [place]
                let answer = try? proposal.whatIf(change)
                let isThere = answer?.pairs.contains { $0.place == place } ?? false
                switch finder.making(place) {
                case .exchange(let exchange):
                    let answer = try #require(answer)
                    if answer.isProvedBest { #expect(exchange.after == answer.value) }
                    #expect(exchange.moves.contains { $0.mentee == mentee && $0.joins.contains(usable.mentor) })
                case .impossible: #expect(!isThere)
                case .notWorkedOut: Issue.record("a small programme is worked out")
                }
            }
        }
    }

    @Test("With locks, nothing that is locked moves", arguments: 0..<UInt64(60))
    func locks(seed: UInt64) throws {
        let programme = SmallProgramme(seed: seed, reservesSlots: false)
        let free = try programme.proposal()
        guard let first = free.pairs.first else { return }
        let key = PairKey(mentor: free.mentors[first.mentor].id, mentee: free.mentees[first.mentee].id)
        let proposal = try programme.proposal(PairDirectives([key: .lock]))
        var finder = ExchangeFinder(proposal)
        for pair in proposal.pairs where !pair.isLocked {
            let found = finder.without(pair)
            let exchange = try #require(found)
            var change = MatchChange()
            change.forbidden = [pair.place]
            let answer = try proposal.whatIf(change)
            #expect(exchange.after == answer.value)
            #expect(!exchange.moves.contains { $0.mentee == first.mentee && $0.leaves.contains(first.mentor) })
        }
    }

    @Test("A large programme is worked out without solving again", arguments: [UInt64(1), 7, 9])
    func large(seed: UInt64) throws {
        var people = RandomPeople(seed: seed)
        let (mentors, mentees) = (people.mentors(60), people.mentees(80))
        let plain = mentees.map { mentee in
            var mentee = mentee
            mentee.roles = nil
            return mentee
        }
        var policy = Policy()
        policy.reserveSlots = false
        let singles = mentors.map { mentor in
            var mentor = mentor
            mentor.isGroup = false
            return mentor
        }
        let proposal = try Matcher(policy: policy, date: RandomPeople.date).match(mentors: singles, mentees: plain)
        #expect(ExchangeGraph(proposal) != nil)
        var finder = ExchangeFinder(proposal)
        for pair in proposal.pairs {
            var change = MatchChange()
            change.forbidden = [pair.place]
            let (found, answer) = (finder.without(pair), try proposal.whatIf(change))
            #expect(found?.after == answer.value)
        }
    }

    @Test func aReviewSaysWhatIsNotWorkedOut() throws {
        let proposal = try SmallProgramme(seed: 3).proposal()
        let review = proposal.review()
        #expect(review.pairs.count == proposal.pairs.count && review.waiting.count == proposal.waiting.count)
        for (pair, review) in zip(proposal.pairs, review.pairs) {
            #expect(review.reason.pair == pair && review.isWorkedOut)
            #expect(pair.isLocked == (review.reason.without == nil))
        }
    }
}
