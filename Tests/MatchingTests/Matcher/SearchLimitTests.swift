import Testing

@testable import Matching

/// Searches that run out end within their limit, with a proposal that keeps everything.
@Suite("Searches that run out")
struct SearchLimitTests {
    private struct Case: Sendable, CustomTestStringConvertible {
        var people: Int
        var objective = Policy.Objective.participation
        var balance = false
        var testDescription: String { "\(people), \(objective)\(balance ? ", balance" : "")" }
    }

    /// A search that runs out takes its whole limit of steps: long in a debug build.
    private static let largerCases = [
        Case(people: 9), Case(people: 10, objective: .fair), Case(people: 12), Case(people: 14, objective: .score),
        Case(people: 30),
    ]

    @Test(
        "A search whose hours clash ends with a proposal",
        arguments: [Case(people: 10), Case(people: 12, balance: true)] + (Trials.factor > 1 ? largerCases : [])
    )
    private func ends(_ one: Case) throws {
        let programme = ClashingProgramme(first: one.people, objective: one.objective, balance: one.balance)
        let proposal = try programme.proposal()
        check(proposal)
        #expect(!proposal.isProvedBest)
        // Everybody has somebody, and there is no room and time left for a pair by itself.
        if one.objective != .score { #expect(proposal.value.matched == one.people) }
        #expect(proposal.value.placesFilled > 2 * one.people)
        let other = try programme.shuffled(UInt64(one.people)).proposal()
        #expect(other.pairs == proposal.pairs && other.value == proposal.value)
        #expect(other.answer.bound == proposal.answer.bound && other.answer.steps == proposal.answer.steps)
    }

    @Test("Everybody wants everybody, and has half of the hours")
    func everybody() throws {
        let people = Trials.factor > 1 ? 10 : 6
        let programme = ClashingProgramme(seed: 4, people: people, hours: people / 2, of: people, lockedPercent: 0)
        let proposal = try programme.proposal()
        check(proposal)
        #expect(proposal.value.matched == people)
        #expect(try programme.shuffled(1).proposal().pairs == proposal.pairs)
    }

    @Test("Locks that can hold are kept", arguments: Trials.seeds(2))
    func locks(_ seed: UInt64) throws {
        let programme = ClashingProgramme(seed: seed, people: 8, hours: 9, of: 10, lockedPercent: 50)
        let proposal = try programme.proposal()
        check(proposal)
        let keys = Set(proposal.pairs.map { proposal.key($0.mentor, $0.mentee) })
        #expect(keys.isSuperset(of: programme.directives.locked))
        #expect(try programme.shuffled(seed).proposal().pairs == proposal.pairs)
    }

    @Test(
        "Every pair is locked, in just enough hours and in too few",
        arguments: Trials.factor > 1 ? [8, 12, 16] : [8, 12]
    )
    func allLocked(_ people: Int) throws {
        let enough = ClashingProgramme(seed: 1, people: people, hours: people, of: people, lockedPercent: 100)
        let proposal = try enough.proposal()
        check(proposal)
        #expect(proposal.pairs.count == people * people && proposal.isProvedBest)
        let few = ClashingProgramme(seed: 1, people: people, hours: people - 1, of: people - 1, lockedPercent: 100)
        #expect {
            try few.proposal()
        } throws: { error in
            guard case .locksCannotHold(let pairs)? = error as? MatcherError else { return false }
            return pairs.count == people * people
        }
    }

    /// Each would be as long a search again.
    @Test("What changes cost is not worked out where the proposal is not proved best")
    func notWorkedOut() throws {
        var programme = ClashingProgramme(first: 7)
        programme.directives.statuses[PairKey(mentor: PersonID("M0")!, mentee: PersonID("E0")!)] = .forbid
        let proposal = try programme.proposal()
        #expect(!proposal.isProvedBest)
        #expect(proposal.decisionCosts().map(\.loss) == [nil])
        var finder = ExchangeFinder(proposal)
        #expect(finder.without(proposal.pairs[0]) == nil)
    }

    @Test("What is unproved is bounded also under fair", arguments: Trials.factor > 1 ? [6, 7, 8] : [6])
    func fair(_ people: Int) throws {
        let plain = try ClashingProgramme(first: people).proposal()
        let fair = try ClashingProgramme(first: people, objective: .fair).proposal()
        // No set fills more places than the bound of any of the two says, whatever its lowest pair.
        #expect(!plain.isProvedBest && !fair.isProvedBest)
        #expect(fair.answer.bound.placesFilled == plain.answer.bound.placesFilled)
        check(fair)
    }

    @Test("A repaired set keeps roles, groups, loads and locks", arguments: 0..<UInt64(10))
    func repaired(_ batch: UInt64) throws {
        var repaired = 0
        for seed in batch * 200..<(batch + 1) * 200 {
            let programme = TinyProgramme(seed: seed)
            let matcher = Matcher(policy: programme.policy, date: TinyProgramme.date, directives: programme.directives)
            guard let proposal = try? matcher.match(mentors: programme.mentors, mentees: programme.mentees) else {
                continue
            }
            let model = proposal.model
            let plan = MeetingPlanner(model).lastingPlan(model.lockedPairs)
            let slots = try #require(plan.slots, "seed \(seed)")
            let repair = MatchRepair(model, MatchRestrictions(), lockedAt: slots)
            let result = repair.repaired(proposal.answer.root)
            let answer = MatchAnswer(
                pairs: result.relaxation.made.map { pair in
                    let place = model.place(ofPair: pair)
                    let role = result.relaxation.roleOfPair[pair].map { model.roles[place.mentee][$0] }
                    return MadePair(
                        mentor: place.mentor,
                        mentee: place.mentee,
                        role: role,
                        slot: result.slots[pair]
                    )
                },
                value: model.value(of: result.relaxation.made, comparesLowest: true),
                bound: proposal.answer.bound,
                isProvedBest: false,
                steps: 1,
                method: proposal.answer.method,
                prices: proposal.answer.prices,
                root: proposal.answer.root
            )
            let other = Proposal(
                date: TinyProgramme.date,
                directives: programme.directives,
                eligible: proposal.eligible,
                model: model,
                answer: answer
            )
            checkPromises(other, "seed \(seed)")
            #expect(!(proposal.value < other.value) || proposal.policy.objective == .fair, "seed \(seed)")
            if proposal.answer.steps > 1 { repaired += 1 }
        }
        #expect(repaired > 0)
    }

    /// A search for times beside one that cannot lose its way: every table of meetings of at most four people.
    @Test("Times are found just where there are some", arguments: 0..<UInt64(200))
    func times(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let count = Int.random(in: 1...6, using: &generator)
        let people = (0..<count).map { _ in
            [Int.random(in: 0..<3, using: &generator), 3 + Int.random(in: 0..<3, using: &generator)]
        }
        let domains = (0..<count).map { _ in
            WeeklySchedule(
                (0..<Int.random(in: 1...3, using: &generator)).map { _ in
                    let start = Int.random(in: 60...66, using: &generator)
                    return TimeSpan(
                        uncheckedDay: Int.random(in: 0...1, using: &generator),
                        start: start,
                        end: start + 1
                    )
                }
            )
        }
        let neighbours = people.indices.map { one in
            people.indices.filter { $0 != one && !Set(people[$0]).isDisjoint(with: people[one]) }
        }
        func isFree(_ slots: [TimeSpan]) -> Bool {
            slots.indices.allSatisfy { one in
                neighbours[one].allSatisfy { other in
                    other >= slots.count || slots[one].day != slots[other].day
                        || slots[one].end <= slots[other].start || slots[other].end <= slots[one].start
                }
            }
        }
        func exists(_ slots: [TimeSpan]) -> Bool {
            guard isFree(slots) else { return false }
            if slots.count == count { return true }
            return domains[slots.count].spans.contains { span in
                (span.start..<span.end).contains {
                    exists(slots + [TimeSpan(uncheckedDay: span.day, start: $0, end: $0 + 3)])
                }
            }
        }
        let expected = exists([])
        for restarts in [false, true] {
            var search = MeetingSearch(domains, neighbours, 3, steps: 100_000)
            let found = restarts ? search.solveRestarting() : search.solve()
            #expect((found != nil) == expected && search.steps > 0)
            guard let found else { continue }
            #expect(found.count == count && isFree(found))
            for (slot, domain) in zip(found, domains) {
                #expect(domain.contains(TimeSpan(uncheckedDay: slot.day, start: slot.start, end: slot.start + 1)))
            }
        }
    }

    // MARK: What holds of every proposal

    private func check(_ proposal: Proposal) {
        let model = proposal.model
        let limit = MatchSearch.mostSteps(MatchSearch.usualSteps(pairs: model.pairCount))
        // Fairness halves the numbers of points there are, and searches once before and once after.
        let searches = model.policy.objective == .fair ? 2 + Int.bitWidth - model.pairCount.leadingZeroBitCount : 1
        #expect(proposal.answer.steps <= searches * limit)
        #expect(!(proposal.answer.bound < proposal.value))
        if proposal.isProvedBest { #expect(proposal.answer.bound == proposal.value) }
        checkPromises(proposal, "")
        Trials.note("A search that runs out ends within its steps, keeping every rule and lock", trials: 1)
    }

    private func checkPromises(_ proposal: Proposal, _ name: Comment) {
        let pairs = proposal.pairs
        for mentor in proposal.mentors.indices {
            let own = pairs.filter { $0.mentor == mentor }
            #expect(own.count <= proposal.model.capacities[mentor], name)
            let slots = own.compactMap(\.slot)
            if proposal.mentors[mentor].isGroup {
                #expect(Set(slots).count <= 1, name)
            } else if proposal.policy.reserveSlots {
                #expect(areApart(slots), name)
            }
        }
        for mentee in proposal.mentees.indices {
            let own = pairs.filter { $0.mentee == mentee }
            #expect(own.count <= proposal.model.demands[mentee], name)
            #expect(Set(own.map(\.mentor)).count == own.count, name)
            let roles = own.compactMap(\.role)
            #expect(Set(roles).count == roles.count, name)
            if proposal.mentees[mentee].roles != nil { #expect(roles.count == own.count, name) }
            if proposal.policy.reserveSlots { #expect(areApart(own.compactMap(\.slot)), name) }
        }
        for pair in pairs {
            let starts = proposal.model.meetingStarts(mentor: pair.mentor, mentee: pair.mentee)
            #expect((starts == nil) == (pair.slot == nil), name)
            guard let slot = pair.slot else { continue }
            #expect(slot.quarterCount == proposal.policy.meetingQuarters, name)
            #expect(proposal.mentors[pair.mentor].schedule?.contains(slot) == true, name)
            #expect(proposal.mentees[pair.mentee].schedule?.contains(slot) == true, name)
        }
        let made = Set(pairs.map { PairPlace(mentor: $0.mentor, mentee: $0.mentee) })
        #expect(proposal.model.lockedPairs.allSatisfy { made.contains(proposal.model.place(ofPair: $0)) }, name)
    }

    private func areApart(_ slots: [TimeSpan]) -> Bool {
        let sorted = slots.sorted()
        return zip(sorted, sorted.dropFirst()).allSatisfy { $0.day != $1.day || $0.end <= $1.start }
    }
}
