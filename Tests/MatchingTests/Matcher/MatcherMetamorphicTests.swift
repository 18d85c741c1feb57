import Testing

@testable import Matching

/// Programmes changed in ways whose effect is known without matching them again: the proposal moves as theory says.
@Suite("Proposals for changed programmes")
struct MatcherMetamorphicTests {
    /// 20 blocks of eight tiny programmes, and of one or two with random people of every kind.
    @Test("The proposal moves as theory says", arguments: 0..<UInt64(20))
    func moves(_ block: UInt64) {
        var (trials, differences) = ([String: Int](), [String: Int]())
        let count = UInt64(Trials.seeds(8).count)
        for seed in block * count..<(block + 1) * count {
            var programmes = [Programme(tiny: seed)]
            if seed % 5 == 0 { programmes.append(Programme(people: seed)) }
            for programme in programmes {
                guard let proposal = programme.proposal(), proposal.isProvedBest else { continue }
                var generator = SeededGenerator(seed: seed)
                for (name, holds) in claims(programme, proposal, using: &generator) {
                    guard let holds else { continue }
                    trials[name, default: 0] += 1
                    if holds { continue }
                    Issue.record("\(name), seed \(seed), \(programme.mentors.count) mentors")
                    differences[name, default: 0] += 1
                }
            }
        }
        // Nearly every change fits some programme, also among the few of one block.
        #expect(trials.count >= 8 && trials.values.reduce(0, +) > 30)
        for (name, count) in trials {
            let claim = "A changed programme's proposal moves as theory says, \(name)"
            Trials.note(claim, trials: count, differences: differences[name] ?? 0)
        }
    }

    /// What should hold of changed programmes; `nil` where the change does not fit or its proposal is not proved.
    private func claims(
        _ programme: Programme,
        _ proposal: Proposal,
        using generator: inout SeededGenerator
    ) -> [(String, Bool?)] {
        var other = programme
        other.mentors.shuffle(using: &generator)
        other.mentees.shuffle(using: &generator)
        let reordered = other.proposal().map { $0.pairs == proposal.pairs && $0.value == proposal.value }
        return [
            ("people in another order", reordered ?? false),
            ("everything a day later", isWorth(proposal, programme.aDayLater())),
            ("a pair locked that was made", lockingAPair(programme, proposal, using: &generator)),
            (
                "pairs forbidden that were not made",
                isWorth(proposal, forbidding(programme, proposal, using: &generator))
            ),
            ("a useless mentor removed", removingMentor(programme, proposal, using: &generator)),
            ("a mentor nobody can have", isWorth(proposal, addingStranger(programme))),
            ("a worse mentor added", addingWorseMentor(programme, proposal, using: &generator)),
            ("a mentor added", addingMentor(programme, proposal, using: &generator)),
            ("all weights times three", scaled(programme, by: 3)),
            ("a constant on every pair", withConstant(programme)),
        ]
    }

    private func isWorth(_ proposal: Proposal, _ programme: Programme?) -> Bool? {
        guard let programme else { return nil }
        guard let other = programme.proposal() else { return false }
        return other.isProvedBest ? other.value == proposal.value : nil
    }

    // MARK: Decisions

    private func lockingAPair(
        _ programme: Programme,
        _ proposal: Proposal,
        using generator: inout SeededGenerator
    ) -> Bool? {
        guard let pair = proposal.pairs.filter({ !$0.isLocked }).randomElement(using: &generator) else { return nil }
        var other = programme
        other.directives.statuses[proposal.key(pair.mentor, pair.mentee)] = .lock
        return isWorth(proposal, other)
    }

    private func forbidding(
        _ programme: Programme,
        _ proposal: Proposal,
        using generator: inout SeededGenerator
    ) -> Programme {
        let made = Set(proposal.pairs.map(\.place))
        var other = programme
        for mentor in proposal.mentors.indices {
            for mentee in proposal.mentees.indices where Bool.random(using: &generator) {
                if made.contains(PairPlace(mentor: mentor, mentee: mentee)) { continue }
                other.directives.statuses[proposal.key(mentor, mentee)] = .forbid
            }
        }
        return other
    }

    // MARK: Mentors

    private func removingMentor(
        _ programme: Programme,
        _ proposal: Proposal,
        using generator: inout SeededGenerator
    ) -> Bool? {
        let useless = proposal.loads.indices.filter {
            proposal.loads[$0] == 0 && proposal.mentors[$0].capacity.minimum == 0
        }
        guard let mentor = useless.randomElement(using: &generator) else { return nil }
        var other = programme
        other.mentors.removeAll { $0.id == proposal.mentors[mentor].id }
        return isWorth(proposal, other)
    }

    private func addingStranger(_ programme: Programme) -> Programme {
        var other = programme
        var mentor = programme.mentors[0]
        mentor.id = PersonID("A stranger")!
        mentor.capacity = Capacity(maximum: 3)!
        for mentee in programme.mentees {
            other.directives.statuses[PairKey(mentor: mentor.id, mentee: mentee.id)] = .declined
        }
        other.mentors.append(mentor)
        return other
    }

    /// Somebody just like a mentor who has places left, but of no area: nobody has a reason to prefer them, if nobody wants
    /// several mentors and there is time enough.
    private func addingWorseMentor(
        _ programme: Programme,
        _ proposal: Proposal,
        using generator: inout SeededGenerator
    ) -> Bool? {
        guard programme.mentees.allSatisfy({ $0.placesWanted <= 1 }) else { return nil }
        var before = programme
        before.policy.reserveSlots = false
        before.policy.balance = false
        before.policy[.area].isRequired = false
        if before.policy.objective == .fair { before.policy.objective = .participation }
        for place in before.mentors.indices { before.mentors[place].isGroup = false }
        guard let proposal = before.proposal(), proposal.isProvedBest else { return nil }
        let open = proposal.loads.indices.filter { proposal.loads[$0] < proposal.mentors[$0].capacity.maximum }
        guard let place = open.randomElement(using: &generator) else { return nil }
        var after = before
        let mentor = proposal.mentors[place]
        var worse = mentor
        worse.id = PersonID("A worse one")!
        worse.capacity = Capacity(maximum: 2)!
        worse.area = nil
        for mentee in before.mentees {
            let status = before.directives.statuses[PairKey(mentor: mentor.id, mentee: mentee.id)]
            guard status?.forbidsPair == true else { continue }
            after.directives.statuses[PairKey(mentor: worse.id, mentee: mentee.id)] = status
        }
        after.mentors.append(worse)
        return isWorth(proposal, after)
    }

    /// Somebody more, who asks for nobody, can only help.
    private func addingMentor(
        _ programme: Programme,
        _ proposal: Proposal,
        using generator: inout SeededGenerator
    ) -> Bool? {
        var other = programme
        var mentor = programme.mentors.randomElement(using: &generator)!
        mentor.id = PersonID("Another")!
        mentor.capacity = Capacity(maximum: 1)!
        other.mentors.append(mentor)
        guard let more = other.proposal() else { return false }
        return more.isProvedBest ? !(more.value < proposal.value) : nil
    }

    // MARK: Points

    private func scaled(_ programme: Programme, by factor: Int) -> Bool? {
        var before = programme
        for criterion in Criterion.allCases {
            before.policy[criterion].weight = min(300, before.policy[criterion].weight)
        }
        for place in before.policy.custom.indices {
            before.policy.custom[place].weight = min(300, before.policy.custom[place].weight)
        }
        if before.policy.pointsPossible == 0 { before.policy.minimumScoreThousandths = 0 }
        var after = before
        for criterion in Criterion.allCases { after.policy[criterion].weight *= factor }
        for place in after.policy.custom.indices { after.policy.custom[place].weight *= factor }
        return compare(before, after) { $0 * factor }
    }

    /// Everybody speaks one language: each pair earns as much more, and nothing else is different.
    private func withConstant(_ programme: Programme) -> Bool? {
        guard programme.policy.objective != .score else { return nil }
        var before = programme
        before.policy.minimumScoreThousandths = 0
        before.policy[.languages] = .init(isRequired: true, weight: 10)
        for place in before.mentors.indices { before.mentors[place].languages = nil }
        for place in before.mentees.indices { before.mentees[place].languages = nil }
        var after = before
        for place in after.mentors.indices { after.mentors[place].languages = LanguageSet("da") }
        for place in after.mentees.indices { after.mentees[place].languages = LanguageSet("da") }
        guard let filled = before.proposal()?.value.placesFilled else { return nil }
        return compare(before, after, sum: { $0 + 10_000 * filled }, one: { $0 + 10_000 })
    }

    private func compare(_ before: Programme, _ after: Programme, _ change: (Int) -> Int) -> Bool? {
        compare(before, after, sum: change, one: change)
    }

    /// Compares what two programmes come to, when the points of all pairs and of the lowest pair should have changed.
    private func compare(
        _ before: Programme,
        _ after: Programme,
        sum: (Int) -> Int,
        one: (Int) -> Int
    ) -> Bool? {
        guard let first = before.proposal(), let second = after.proposal() else { return nil }
        guard first.isProvedBest, second.isProvedBest else { return nil }
        var expected = first.value.levels
        expected[expected.count - 1] = sum(first.value.points)
        if before.policy.objective == .fair, let lowest = first.value.lowestPoints {
            expected[expected.count - (before.policy.balance ? 3 : 2)] = one(lowest)
        }
        return second.value.levels == expected
    }
}
