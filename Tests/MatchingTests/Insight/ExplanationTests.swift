import Testing

@testable import Matching

@Suite("Why this mentor, and why not that one")
struct ExplanationTests {
    @Test(
        "An exchange is the whole difference, and nothing that is asked for could be better",
        arguments: 0..<UInt64(40)
    )
    func exchangesAreWhole(seed: UInt64) throws {
        let proposal = try SmallProgramme(seed: seed).proposal()
        let own = Set(proposal.pairs.map(\.place))
        for mentee in proposal.mentees.indices {
            for mentor in proposal.mentors.indices {
                let explanation = try proposal.explanation(ofMentee: mentee, comparedWith: mentor)
                #expect(explanation.comparisons.map(\.mentor) == [mentor])
                guard case .exchange(let exchange)? = explanation.comparisons.first?.outcome else { continue }
                var other = own
                for move in exchange.moves {
                    for gone in move.leaves { other.remove(PairPlace(mentor: gone, mentee: move.mentee)) }
                    for new in move.joins { other.insert(PairPlace(mentor: new, mentee: move.mentee)) }
                }
                #expect(other.contains(PairPlace(mentor: mentor, mentee: mentee)))
                let scorer = PairScorer(policy: proposal.policy, date: proposal.date)
                let points = other.reduce(0) {
                    $0 + scorer.score(mentor: proposal.mentors[$1.mentor], mentee: proposal.mentees[$1.mentee]).points
                }
                #expect(points == exchange.after.points && other.count == exchange.after.placesFilled)
                #expect(exchange.pointsLost == exchange.moves.reduce(0) { $0 + $1.pointsLost })
                #expect(!(proposal.value < exchange.after) || !proposal.isProvedBest)
                #expect(exchange.isTie == !(exchange.after < proposal.value))
            }
        }
    }

    @Test("Candidates are all whom she could have, the best first", arguments: 0..<UInt64(40))
    func candidates(seed: UInt64) throws {
        var people = RandomPeople(seed: seed)
        let (mentors, mentees, policy) = (people.mentors(8), people.mentees(8), people.policy())
        let proposal = try Matcher(policy: policy, date: RandomPeople.date).match(mentors: mentors, mentees: mentees)
        for mentee in proposal.mentees.indices {
            let explanation = try proposal.explanation(ofMentee: mentee)
            let points = explanation.candidates.map(\.points)
            #expect(points == points.sorted(by: >))
            for reason in explanation.reasons {
                let place = try #require(reason.place)
                #expect(explanation.candidates[place - 1].mentor == reason.pair.mentor)
                #expect(reason.isInEveryBest != true || (reason.without.map { $0.after < proposal.value } ?? true))
            }
            #expect((explanation.missing == nil) == (explanation.reasons.count >= max(1, explanation.wanted)))
            let worst = explanation.reasons.map(\.pair.score.points).min() ?? .max
            for comparison in explanation.comparisons { #expect(comparison.score.points > worst) }
        }
    }

    @Test("A competing group wants more places than there are, and has no way out", arguments: 0..<UInt64(100))
    func groupsCompete(seed: UInt64) throws {
        var people = RandomPeople(seed: seed)
        let (mentors, mentees) = (people.mentors(5), people.mentees(9))
        let proposal = try Matcher(policy: Policy(), date: RandomPeople.date).match(mentors: mentors, mentees: mentees)
        for mentee in proposal.waiting {
            guard case .competition(let found)? = try proposal.explanation(ofMentee: mentee).missing,
                found.group.provesNobodyCouldBeAdded
            else { continue }
            #expect(found.group.mentees.contains(mentee))
            #expect(found.wanted > found.places)
            let shared = Set(found.group.mentors)
            for member in found.group.mentees {
                let elsewhere = proposal.usableMentors(ofMentee: member).map(\.mentor).filter { !shared.contains($0) }
                let own = proposal.pairs.filter { $0.mentee == member }.map(\.mentor)
                #expect(Set(elsewhere).isSubset(of: own))
            }
        }
    }

    // MARK: Single cases

    private func mentor(_ id: String, _ subjects: String, _ times: String? = nil, places: Int = 1) -> Mentor {
        Mentor(
            id: PersonID(id)!,
            subjects: TermSet(subjects),
            schedule: times.flatMap { try? WeeklySchedule.parse($0).schedule },
            capacity: Capacity(maximum: places)!
        )
    }

    private func mentee(_ id: String, _ subjects: String, _ times: String? = nil) -> Mentee {
        Mentee(
            id: PersonID(id)!,
            subjects: TermSet(subjects),
            schedule: times.flatMap { try? WeeklySchedule.parse($0).schedule }
        )
    }

    @Test("The better one would leave somebody alone")
    func onlyM03CanTakeHer() throws {
        var policy = Policy()
        policy[.subjects].isRequired = true
        let mentors = [mentor("M03", "maths | art"), mentor("M07", "maths")]
        let mentees = [mentee("E07", "art"), mentee("E12", "maths | art")]
        let proposal = try Matcher(policy: policy, date: RandomPeople.date).match(mentors: mentors, mentees: mentees)
        let explanation = try proposal.explanation(ofMentee: 1)
        let comparison = try #require(explanation.comparisons.first)
        let text = EnglishWording().comparison(comparison, of: explanation, in: proposal)
        #expect(
            text == "M03 suits E12 better by 17.4 points (34.8 against 17.4), "
                + "but then E07, whom only M03 can take, has nobody."
        )
        #expect(try proposal.explanation(ofMentee: 0).reasons.first?.isInEveryBest == true)
    }

    @Test("Where hours and not places are what is short, that is said")
    func timeIsShort() throws {
        let mentors = [mentor("M1", "maths", "Mon 15-16", places: 3)]
        let mentees = [mentee("E1", "maths", "Mon 15-16"), mentee("E2", "maths", "Mon 15-16")]
        let proposal = try Matcher(policy: Policy(), date: RandomPeople.date).match(mentors: mentors, mentees: mentees)
        let waiting = try #require(proposal.waiting.first)
        let explanation = try proposal.explanation(ofMentee: waiting)
        guard case .competition(let found)? = explanation.missing else {
            Issue.record("not a competition")
            return
        }
        #expect(!found.group.provesNobodyCouldBeAdded && found.mentorsWithoutTime == [0])
        let lines = EnglishWording().missing(.competition(found), of: explanation, in: proposal)
        #expect(lines.first?.contains("no time left") == true)
    }

    @Test("Locked pairs are said to be, and what cannot stand beside them")
    func locks() throws {
        let mentors = [mentor("M1", "maths"), mentor("M2", "maths")]
        let mentees = [mentee("E1", "maths"), mentee("E2", "maths")]
        let lock = PairKey(mentor: mentors[1].id, mentee: mentees[0].id)
        let proposal = try Matcher(policy: Policy(), date: RandomPeople.date, directives: PairDirectives([lock: .lock]))
            .match(mentors: mentors, mentees: mentees)
        let first = try proposal.explanation(ofMentee: 0)
        #expect(first.reasons.first.map { EnglishWording().certainty($0, in: proposal) } == "This match is locked.")
        let second = try proposal.explanation(ofMentee: 1, comparedWith: 1)
        guard case .cannotHold? = second.comparisons.first?.outcome else {
            Issue.record("the mentor has one place")
            return
        }
    }

    /// A group meets at one time, which is not taken by others.
    @Test func aGroupThatMeetsAtAnotherTimeIsSaidToDoSo() throws {
        func week(_ text: String) throws -> WeeklySchedule { try WeeklySchedule.parse(text).schedule }
        let mentor = Mentor(
            id: PersonID("M1")!,
            schedule: try week("man 15-17, tir 15-17"),
            capacity: Capacity("3")!,
            isGroup: true
        )
        let mentees = try [("E1", "man 15-16"), ("E2", "man 15-17"), ("E3", "tir 15-17")].map { id, times in
            Mentee(id: PersonID(id)!, schedule: try week(times))
        }
        let proposal = try Matcher(policy: Policy(), date: RandomPeople.date).match(mentors: [mentor], mentees: mentees)
        #expect(proposal.waiting == [2])
        let explanation = try proposal.explanation(ofMentee: 2)
        let missing = try #require(explanation.missing)
        let english = EnglishWording().missing(missing, of: explanation, in: proposal)
        #expect(english.first == "M1 has a place, but the group meets when E3 has no time.")
        let danish = DanishWording().missing(missing, of: explanation, in: proposal)
        #expect(danish.first == "M1 har en ledig plads, men gruppen mødes, når E3 ikke kan.")
    }

    @Test("An explanation gives the reason that the proposal gives", arguments: 0..<UInt64(10))
    func reasonsAgree(batch: UInt64) throws {
        var compared = 0
        for seed in batch * 50..<(batch + 1) * 50 {
            let tiny = TinyProgramme(seed: seed)
            let matcher = Matcher(policy: tiny.policy, date: TinyProgramme.date, directives: tiny.directives)
            guard let proposal = try? matcher.match(mentors: tiny.mentors, mentees: tiny.mentees) else { continue }
            for (mentee, reason) in proposal.waitingReasons() {
                compared += 1
                switch (reason, try proposal.explanation(ofMentee: mentee).missing) {
                case (.notReady, .notReady), (.competition, .competition): break
                case (.noEligibleMentor(let told), .noEligibleMentor(let removals, _)): #expect(told == removals)
                case (.belowMinimum(let told), .belowMinimum(let count, _)): #expect(told == count)
                case (_, let other): Issue.record("seed \(seed): \(reason), but \(String(describing: other))")
                }
            }
        }
        #expect(compared > 10)
    }
}
