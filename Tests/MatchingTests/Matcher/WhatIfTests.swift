import Testing

@testable import Matching

/// Questions to a proposal against matching again from the beginning.
@Suite("What if")
struct WhatIfTests {
    private func fresh(
        _ programme: TinyProgramme,
        mentors: [Mentor]? = nil,
        _ directives: PairDirectives
    ) -> MatchValue? {
        let matcher = Matcher(policy: programme.policy, date: TinyProgramme.date, directives: directives)
        return try? matcher.match(mentors: mentors ?? programme.mentors, mentees: programme.mentees).value
    }

    private func proposal(_ seed: UInt64) -> (TinyProgramme, Proposal)? {
        let programme = TinyProgramme(seed: seed)
        let matcher = Matcher(policy: programme.policy, date: TinyProgramme.date, directives: programme.directives)
        return (try? matcher.match(mentors: programme.mentors, mentees: programme.mentees)).map { (programme, $0) }
    }

    @Test("The answer is worth what a new match is worth", arguments: 0..<UInt64(10))
    func answers(_ batch: UInt64) throws {
        for seed in batch * 40..<(batch + 1) * 40 {
            guard let (programme, proposal) = proposal(seed) else { continue }
            for pair in proposal.pairs where !pair.isLocked {
                let key = PairKey(mentor: proposal.mentors[pair.mentor].id, mentee: proposal.mentees[pair.mentee].id)
                var change = MatchChange()
                change.forbidden = [PairPlace(mentor: pair.mentor, mentee: pair.mentee)]
                var directives = programme.directives
                directives.statuses[key] = .forbid
                #expect(try proposal.whatIf(change).value == fresh(programme, directives), "seed \(seed)")
            }
            for mentee in proposal.mentees.indices where proposal.mentees[mentee].isReady {
                for pair in proposal.eligible.range(ofMentee: mentee) {
                    let mentor = Int(proposal.eligible.mentors[pair])
                    let key = PairKey(mentor: proposal.mentors[mentor].id, mentee: proposal.mentees[mentee].id)
                    var change = MatchChange()
                    change.forced = [PairPlace(mentor: mentor, mentee: mentee)]
                    var directives = programme.directives
                    directives.statuses[key] = .lock
                    #expect((try? proposal.whatIf(change))?.value == fresh(programme, directives), "seed \(seed)")
                }
            }
            var newcomer = proposal.mentors[0]
            newcomer.id = PersonID("Z")!
            newcomer.capacity = Capacity(maximum: 2)!
            var change = MatchChange()
            change.newMentors = [newcomer]
            let value = fresh(programme, mentors: programme.mentors + [newcomer], programme.directives)
            #expect(try proposal.whatIf(change).value == value, "seed \(seed)")
        }
    }

    @Test("A decision costs what matching without it wins", arguments: 0..<UInt64(10))
    func decisions(_ batch: UInt64) throws {
        var costly = 0
        for seed in batch * 100..<(batch + 1) * 100 {
            guard let (programme, proposal) = proposal(seed) else { continue }
            let costs = proposal.decisionCosts()
            #expect(costs.count == programme.directives.statuses.count, "seed \(seed)")
            for cost in costs {
                var directives = programme.directives
                directives.statuses[
                    PairKey(
                        mentor: proposal.mentors[cost.pair.mentor].id,
                        mentee: proposal.mentees[cost.pair.mentee].id
                    )
                ] = nil
                let value = try #require(fresh(programme, directives))
                let loss = try #require(cost.loss)
                #expect(loss.isNothing == !(proposal.value < value), "seed \(seed)")
                if loss.isNothing { continue }
                #expect(loss.matched == value.matched - proposal.value.matched, "seed \(seed)")
                #expect(loss.points == value.points - proposal.value.points, "seed \(seed)")
                #expect(loss.shortfall == proposal.value.shortfall - value.shortfall, "seed \(seed)")
                costly += 1
            }
        }
        #expect(costly > 0)
    }

    @Test("Why a minimum is missed can be counted", arguments: 0..<UInt64(400))
    func minimums(_ seed: UInt64) throws {
        guard let (_, proposal) = proposal(seed) else { return }
        let missed = proposal.missedMinimums()
        #expect(missed.reduce(0) { $0 + $1.missing } == proposal.value.shortfall + unreachable(proposal))
        for one in missed {
            #expect(proposal.loads[one.mentor] == one.assigned && one.assigned < one.minimum)
            func couldHave(_ mentors: Set<Int>) -> Set<Int> {
                Set(
                    proposal.mentees.indices.filter { mentee in
                        proposal.model.demands[mentee] > 0
                            && proposal.model.pairs(ofMentee: mentee).contains {
                                mentors.contains(Int(proposal.model.mentorOfPair[$0]))
                            }
                    }
                )
            }
            switch one.reason {
            case .tooFewPossible(let possible):
                #expect(possible < one.minimum && couldHave([one.mentor]).count == possible)
            case .shared(let mentors, let mentees):
                #expect(mentors.contains(one.mentor) && couldHave(Set(mentors)) == Set(mentees))
                let wanted = mentors.reduce(0) { $0 + proposal.mentors[$1].capacity.minimum }
                #expect(wanted > mentees.reduce(0) { $0 + proposal.mentorsWanted(byMentee: $1) })
            case .decisionsOrHours: break
            }
        }
    }

    /// What mentors who pause, and whose minimum is no more than that, have on top.
    private func unreachable(_ proposal: Proposal) -> Int {
        proposal.mentors.indices.reduce(0) {
            $0 + proposal.mentors[$1].capacity.minimum - proposal.model.minimums[$1]
        }
    }

    @Test("A search that is cut short says how good a proposal could be", arguments: 0..<UInt64(10))
    func cutShort(_ batch: UInt64) throws {
        var gaps = 0
        for seed in batch * 300..<(batch + 1) * 300 {
            guard let (_, proposal) = proposal(seed), proposal.answer.steps > 1 else { continue }
            let answer = try MatchSolver(proposal.model, steps: 1).solve()
            #expect(!(proposal.value < answer.value), "seed \(seed)")
            if answer.isProvedBest {
                #expect(answer.value == proposal.value, "seed \(seed)")
            } else {
                gaps += 1
                #expect(!(answer.bound < proposal.value) || proposal.policy.objective == .fair, "seed \(seed)")
            }
        }
        #expect(gaps > 0)
    }
}
