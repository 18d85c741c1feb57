import Testing

@testable import Matching

@Suite("Proposing again")
struct RematchTests {
    /// Every way of giving each mentee at most one mentor, for programmes without reserved times.
    private func everyAssignment(_ proposal: Proposal) -> [[PairPlace]] {
        var found: [[PairPlace]] = []
        var loads = Array(repeating: 0, count: proposal.mentors.count)
        func go(_ mentee: Int, _ made: [PairPlace]) {
            guard mentee < proposal.mentees.count else { return found.append(made) }
            go(mentee + 1, made)
            guard proposal.mentorsWanted(byMentee: mentee) > 0 else { return }
            for usable in proposal.usableMentors(ofMentee: mentee)
            where loads[usable.mentor] < proposal.capacity(ofMentor: usable.mentor) {
                loads[usable.mentor] += 1
                go(mentee + 1, made + [PairPlace(mentor: usable.mentor, mentee: mentee)])
                loads[usable.mentor] -= 1
            }
        }
        go(0, [])
        return found
    }

    private func worth(_ pairs: [PairPlace], _ proposal: Proposal) -> MatchValue {
        proposal.model.value(of: pairs.compactMap { proposal.model.pair($0) }.sorted())
    }

    private func programme(_ seed: UInt64) throws -> (Proposal, [PairPlace]) {
        var people = RandomPeople(seed: seed)
        let (mentors, mentees) = (people.mentors(4), people.mentees(5))
        var policy = Policy()
        policy.reserveSlots = false
        policy.waitingClass = .none
        let proposal = try Matcher(policy: policy, date: RandomPeople.date).match(mentors: mentors, mentees: mentees)
        var generator = SeededGenerator(seed: seed)
        let previous = try #require(everyAssignment(proposal).randomElement(using: &generator))
        return (proposal, previous)
    }

    @Test(
        "No point of the curve breaks more pairs than it must, or wins fewer points than it could",
        arguments: 0..<UInt64(60)
    )
    func pointsAreBest(seed: UInt64) throws {
        let (proposal, previous) = try programme(seed)
        let every = everyAssignment(proposal).map { pairs in
            (value: worth(pairs, proposal), kept: Set(pairs).intersection(previous).count)
        }
        let curve = try proposal.rematchCurve(previous: previous)
        #expect(curve.previous == previous.sorted())
        #expect(curve.points.count <= RematchCurve.mostPoints)
        #expect(curve.points.map(\.kept) == curve.points.map(\.kept).sorted())
        for point in curve.points {
            let asKept = every.filter { $0.kept >= point.kept }
            let best = try #require(asKept.map(\.value).max { $0 < $1 })
            #expect(!(point.answer.value.matched < best.matched))
            if point.answer.value.matchedByClass == best.matchedByClass { #expect(point.points == best.points) }
        }
        let chosen = curve.points[curve.chosen]
        let free = try #require(every.map(\.value).max { $0 < $1 })
        let needed = every.filter {
            $0.value.shortfall == free.shortfall && $0.value.matchedByClass == free.matchedByClass
                && $0.value.placesFilled == free.placesFilled
        }
        #expect(chosen.kept == needed.map(\.kept).max())
    }

    @Test("The proposal made again is the point that was chosen", arguments: 0..<UInt64(40))
    func proposalIsThePoint(seed: UInt64) throws {
        let (proposal, previous) = try programme(seed)
        for wish in [RematchCurve.Wish.needed, .all, .none, .atLeast(2)] {
            let rematch = try proposal.rematch(previous: previous, wish: wish)
            let chosen = rematch.curve.points[rematch.curve.chosen]
            #expect(rematch.kept.count == chosen.kept && rematch.broken.count == chosen.broken)
            #expect(rematch.proposal.value.points == chosen.points)
            #expect(rematch.proposal.value.matched == chosen.matched)
            if wish == .all { #expect(rematch.broken.isEmpty) }
            if wish == .none { #expect(chosen.points == proposal.value.points) }
        }
    }

    @Test("What was declined is not made again, and counts for nothing")
    func declined() throws {
        let mentors = ["M1", "M2"].map { Mentor(id: PersonID($0)!) }
        let mentees = ["E1", "E2"].map { Mentee(id: PersonID($0)!) }
        let no = PairKey(mentor: mentors[0].id, mentee: mentees[0].id)
        let proposal = try Matcher(
            policy: Policy(),
            date: RandomPeople.date,
            directives: PairDirectives([no: .declined])
        )
        .match(mentors: mentors, mentees: mentees)
        let rematch = try proposal.rematch(
            previous: [PairPlace(mentor: 0, mentee: 0), PairPlace(mentor: 1, mentee: 1)]
        )
        #expect(rematch.curve.previous == [PairPlace(mentor: 1, mentee: 1)])
        // The only way to match both breaks the other pair: somebody thereby gets a mentor.
        #expect(rematch.proposal.pairs.map(\.mentor) == [1, 0] && rematch.broken.count == 1)
        let all = try proposal.rematch(previous: [PairPlace(mentor: 1, mentee: 1)], wish: .all)
        #expect(all.proposal.pairs.map(\.place) == [PairPlace(mentor: 1, mentee: 1)])
    }

    @Test("Where points are the aim, no earlier match is broken so that fewer have a mentor")
    func pointsLeaveEarlierMatches() throws {
        let mentors = [
            Mentor(id: PersonID("M1")!, needType: .both, subjects: TermSet("a, b")),
            Mentor(id: PersonID("M2")!, needType: .social, subjects: TermSet("a")),
        ]
        let mentees = [
            Mentee(id: PersonID("E1")!, needType: .career, subjects: TermSet("a, c")),
            Mentee(id: PersonID("E2")!, needType: .social, subjects: TermSet("a, b"), mentorsWanted: 2),
        ]
        var policy = Policy()
        policy.objective = .score
        let proposal = try Matcher(policy: policy, date: RandomPeople.date).match(mentors: mentors, mentees: mentees)
        #expect(proposal.matchedCount == 1 && proposal.pairs.count == 2)
        let earlier = PairPlace(mentor: 0, mentee: 0)
        let rematch = try proposal.rematch(previous: [earlier])
        #expect(rematch.broken.isEmpty && rematch.proposal.matchedCount == 2)
        #expect(try proposal.rematch(previous: [earlier], wish: .none).broken == [earlier])
    }
}
