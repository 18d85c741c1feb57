import Testing

@testable import Matching

/// The verifier against the matcher: what the one makes the other accepts, and what is made worse it does not.
@Suite("Results of tiny programmes are checked again")
struct ResultVerifierTests {
    /// A programme with its proposal as `run.json` would state it; `nil` where a lock stands against a rule.
    private static func result(_ programme: TinyProgramme) throws -> (proposal: Proposal, document: JSON5Value)? {
        let conflicts = programme.directives.lockConflicts(
            policy: programme.policy,
            date: TinyProgramme.date,
            mentors: programme.mentors,
            mentees: programme.mentees
        )
        if conflicts.contains(where: { !$0.status.allowsBrokenRules }) { return nil }
        let matcher = Matcher(policy: programme.policy, date: TinyProgramme.date, directives: programme.directives)
        guard let proposal = try? matcher.match(mentors: programme.mentors, mentees: programme.mentees) else {
            return nil
        }
        return (proposal, try document(proposal))
    }

    /// A proposal as `run.json` states it.
    private static func document(_ proposal: Proposal) throws -> JSON5Value {
        let run = ResultDocument.Run(inputs: [], problems: [], wording: EnglishWording())
        let json = ResultDocument(proposal, reasons: proposal.waitingReasons()).json(run: run)
        return try JSON5Reader.read(json)
    }

    /// What a proposal that should keep earlier pairs says of them.
    private static func rematch(_ proposal: Proposal, _ model: MatchModel) -> JSON5Value {
        let earlier = model.isKept.map { model.place(ofPair: $0) }.sorted()
        func pairs(_ isMade: Bool) -> String {
            earlier.filter { proposal.pairs.map(\.place).contains($0) == isMade }
                .map {
                    "{ mentor: \"\(proposal.mentors[$0.mentor].id)\", mentee: \"\(proposal.mentees[$0.mentee].id)\" }"
                }
                .joined(separator: ", ")
        }
        return json("{ previous: \(earlier.count), kept: [\(pairs(true))], broken: [\(pairs(false))] }")
    }

    private static func verify(_ document: JSON5Value, _ programme: TinyProgramme) throws(ResultFault) -> VerifiedResult
    {
        let people = try ResultPeople(
            document,
            policy: programme.policy,
            date: TinyProgramme.date,
            mentors: programme.mentors,
            mentees: programme.mentees
        )
        return try ResultVerifier.verify(document, people)
    }

    @Test("Every proposal is accepted", arguments: 0..<UInt64(10))
    func accepts(batch: UInt64) throws {
        var proved = 0
        for seed in batch * 100..<(batch + 1) * 100 {
            let programme = TinyProgramme(seed: seed)
            guard let (proposal, document) = try Self.result(programme) else { continue }
            do {
                let verified = try Self.verify(document, programme)
                #expect(verified.pairs == proposal.pairs.count && verified.matched == proposal.matchedCount)
                #expect(verified.keepsRules == proposal.keepsEveryRule, "seed \(seed)")
                if verified.certainty == .proved { proved += 1 }
                if proposal.answer.steps == 1, programme.policy.objective != .fair {
                    #expect(verified.certainty == .proved, "seed \(seed)")
                }
            } catch {
                Issue.record("seed \(seed): \(error)")
            }
        }
        #expect(proved > 50)
    }

    @Test("A proposal for people who could have more is not the best for them", arguments: 0..<UInt64(10))
    func refuses(batch: UInt64) throws {
        var refused = 0
        for seed in batch * 100..<(batch + 1) * 100 {
            let programme = TinyProgramme(seed: seed)
            guard programme.directives.isEmpty, programme.policy.objective != .fair,
                let (proposal, _) = try Self.result(programme), proposal.answer.steps == 1
            else { continue }
            // Without one of the pairs: what is found then is worth less, and the prohibition is left unsaid.
            for pair in proposal.pairs where !pair.isLocked {
                var poorer = programme
                let key = PairKey(mentor: proposal.mentors[pair.mentor].id, mentee: proposal.mentees[pair.mentee].id)
                poorer.directives.statuses[key] = .forbid
                guard let (worse, document) = try Self.result(poorer), worse.value < proposal.value,
                    worse.answer.steps == 1
                else { continue }
                #expect(throws: ResultFault.self, "seed \(seed)") {
                    try Self.verify(document.without("decided"), programme)
                }
                refused += 1
                break
            }
        }
        #expect(refused > 3)
    }

    /// Whoever wants one mentor is solved for in another way, where a lock can leave a mentor without places.
    @Test("Every proposal with locks for people who want one mentor is accepted", arguments: 0..<UInt64(10))
    func acceptsLocks(batch: UInt64) throws {
        var locks = 0
        for seed in batch * 500..<(batch + 1) * 500 {
            let tiny = TinyProgramme(seed: seed)
            var generator = SeededGenerator(seed: seed)
            var policy = tiny.policy
            (policy.reserveSlots, policy.balance) = (false, false)
            let mentees = tiny.mentees.map { mentee in
                var mentee = mentee
                mentee.roles = nil
                return mentee
            }
            guard mentees.allSatisfy({ $0.mentorsWanted == 1 }) else { continue }
            let scorer = PairScorer(policy: policy, date: TinyProgramme.date)
            var directives = PairDirectives()
            for mentee in mentees where Bool.random(using: &generator) {
                guard let mentor = tiny.mentors.randomElement(using: &generator) else { continue }
                let score = scorer.score(mentor: mentor, mentee: mentee)
                let isPossible = score.isEligible && score.points >= policy.minimumPoints && mentee.isReady
                directives.statuses[PairKey(mentor: mentor.id, mentee: mentee.id)] =
                    isPossible && mentor.capacity.maximum > 0 ? .lock : .lockAnyway
                locks += 1
            }
            let matcher = Matcher(policy: policy, date: TinyProgramme.date, directives: directives)
            guard let proposal = try? matcher.match(mentors: tiny.mentors, mentees: mentees) else { continue }
            do {
                let document = try Self.document(proposal)
                let people = try ResultPeople(
                    document,
                    policy: policy,
                    date: TinyProgramme.date,
                    mentors: tiny.mentors,
                    mentees: mentees
                )
                let verified = try ResultVerifier.verify(document, people)
                #expect(verified.matched == proposal.matchedCount)
                #expect(verified.keepsRules == proposal.keepsEveryRule, "seed \(seed)")
            } catch {
                Issue.record("seed \(seed): \(error)")
            }
        }
        #expect(locks > 5)
    }
}

extension ResultVerifierTests {
    @Test("What keeps earlier pairs is accepted, and is the best that does", arguments: 0..<UInt64(5))
    func keeping(batch: UInt64) throws {
        var checked = 0
        for seed in batch * 100..<(batch + 1) * 100 {
            let programme = TinyProgramme(seed: seed)
            guard let (proposal, _) = try Self.result(programme) else { continue }
            var change = MatchChange()
            let places = programme.mentees.indices.map { PairPlace(mentor: 0, mentee: $0) }
            change.keeping = MatchChange.Keeping(Set(places), bonus: seed.isMultiple(of: 2) ? nil : 5000)
            let model = try MatchModel(
                policy: programme.policy,
                date: TinyProgramme.date,
                mentors: proposal.mentors,
                mentees: proposal.mentees,
                eligible: proposal.eligible,
                directives: programme.directives,
                change: change
            )
            guard let answer = try? MatchSolver(model).solve() else { continue }
            let kept = Proposal(
                date: TinyProgramme.date,
                directives: programme.directives,
                eligible: proposal.eligible,
                model: model,
                answer: answer
            )
            let document = try Self.document(kept).with("rematch", Self.rematch(kept, model))
            do {
                let verified = try Self.verify(document, programme)
                #expect(verified.keepsPairs != model.isKept.isEmpty, "seed \(seed)")
                if answer.steps == 1, programme.policy.objective != .fair {
                    #expect(verified.certainty == .proved, "seed \(seed)")
                }
                checked += 1
            } catch {
                Issue.record("seed \(seed): \(error)")
            }
        }
        #expect(checked > 50)
    }
}
