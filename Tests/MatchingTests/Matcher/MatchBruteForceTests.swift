import Testing

@testable import Matching

/// The matcher against every set of pairs there is.
@Suite("Proposals and brute force")
struct MatchBruteForceTests {
    @Test("Nothing is better", arguments: 0..<UInt64(25))
    func best(_ batch: UInt64) throws {
        var (searched, differences) = (0, 0)
        let count = UInt64(Trials.seeds(1000).count)
        for seed in batch * count..<(batch + 1) * count {
            let programme = TinyProgramme(seed: seed)
            let brute = BruteForceMatch(
                mentors: programme.mentors,
                mentees: programme.mentees,
                policy: programme.policy,
                date: TinyProgramme.date,
                directives: programme.directives
            )
            let expected = brute.best()
            let matcher = Matcher(policy: programme.policy, date: TinyProgramme.date, directives: programme.directives)
            let proposal: Proposal
            do throws(MatcherError) {
                proposal = try matcher.match(mentors: programme.mentors, mentees: programme.mentees)
            } catch {
                guard case .locksCannotHold = error else { throw error }
                #expect(expected == nil, "seed \(seed)")
                if expected != nil { differences += 1 }
                continue
            }
            #expect(proposal.isProvedBest, "seed \(seed)")
            #expect(levels(proposal) == expected, "seed \(seed)")
            let worth = brute.worth(of: proposal.pairs.map { proposal.key($0.mentor, $0.mentee) })
            #expect(worth == expected, "seed \(seed)")
            if !proposal.isProvedBest || levels(proposal) != expected || worth != expected { differences += 1 }
            if proposal.answer.steps > 1 { searched += 1 }
            checkPromises(proposal, seed)
        }
        // Otherwise times were never short, and the search was not tried.
        #expect(searched > 5)
        Trials.note("Nothing is better than a proposal", trials: Int(count), differences: differences)
    }

    /// What the proposal says that it is worth, in the order of the aims.
    private func levels(_ proposal: Proposal) -> [Int] {
        let value = proposal.value
        if proposal.policy.objective == .score { return [-value.shortfall, value.points] }
        var levels = [-value.shortfall]
        for count in value.matchedByClass { levels.append((levels.count > 1 ? levels[levels.count - 1] : 0) + count) }
        levels.append(value.placesFilled)
        if proposal.policy.objective == .fair { levels.append(value.lowestPoints ?? .max) }
        if proposal.policy.balance { levels.append(-value.squaredLoads) }
        return levels + [value.points]
    }

    /// Different mentors, loads kept, roles different, and nobody promised twice at one time.
    private func checkPromises(_ proposal: Proposal, _ seed: UInt64) {
        for mentor in proposal.mentors.indices {
            let own = proposal.pairs.filter { $0.mentor == mentor }
            #expect(own.count <= proposal.mentors[mentor].capacity.maximum && own.count == proposal.loads[mentor])
            let slots = own.compactMap(\.slot)
            if proposal.mentors[mentor].isGroup {
                #expect(Set(slots).count <= 1, "seed \(seed)")
            } else if proposal.policy.reserveSlots {
                #expect(areApart(slots), "seed \(seed)")
            }
        }
        for mentee in proposal.mentees.indices {
            let own = proposal.pairs.filter { $0.mentee == mentee }
            #expect(Set(own.map(\.mentor)).count == own.count, "seed \(seed)")
            let roles = own.compactMap(\.role)
            #expect(Set(roles).count == roles.count, "seed \(seed)")
            if proposal.mentees[mentee].roles != nil { #expect(roles.count == own.count, "seed \(seed)") }
            if proposal.policy.reserveSlots { #expect(areApart(own.compactMap(\.slot)), "seed \(seed)") }
        }
        for pair in proposal.pairs {
            guard let slot = pair.slot else { continue }
            #expect(proposal.mentors[pair.mentor].schedule?.contains(slot) == true, "seed \(seed)")
            #expect(proposal.mentees[pair.mentee].schedule?.contains(slot) == true, "seed \(seed)")
        }
    }

    private func areApart(_ slots: [TimeSpan]) -> Bool {
        let sorted = slots.sorted()
        return zip(sorted, sorted.dropFirst()).allSatisfy { $0.day != $1.day || $0.end <= $1.start }
    }
}
