import Testing

@testable import Matching

/// The groups of those who wait: found once each, the same as if each of them had been asked for alone.
@Suite struct CompetingGroupsTests {
    /// Programmes in which some wait, a few of them in the same group.
    private func proposals() throws -> [Proposal] {
        try (0..<UInt64(150)).compactMap { seed in
            var people = RandomPeople(seed: seed)
            let (mentors, mentees) = (people.mentors(3 + Int(seed % 5)), people.mentees(14))
            let matcher = Matcher(policy: people.policy(), date: RandomPeople.date)
            let proposal = try matcher.match(mentors: mentors, mentees: mentees)
            return proposal.waiting.isEmpty ? nil : proposal
        }
    }

    private func groups(_ reasons: [(mentee: Int, reason: WaitingReason)]) -> [(mentee: Int, group: CompetingGroup)] {
        reasons.compactMap { mentee, reason in
            guard case .competition(let group) = reason else { return nil }
            return (mentee, group)
        }
    }

    @Test func eachIsWhatOneWhoWaitsFindsAlone() throws {
        var (found, shared) = (0, 0)
        for proposal in try proposals() {
            let finder = proposal.competition()
            let groups = groups(proposal.waitingReasons())
            for (mentee, group) in groups {
                let alone = try #require(finder.competingRows(for: mentee))
                #expect(group.mentors == alone.columns)
                #expect(group.mentees == CompetingGroup.closed(alone.rows, for: alone.columns, in: proposal.model))
                #expect(group.mentees.contains(mentee))
                let proves = CompetingGroup.mustWait(alone.rows, for: alone.columns, in: proposal.model)
                #expect(group.provesNobodyCouldBeAdded == (alone.columnsAreFull && proves))
            }
            // Numbered from 0 on, one number a group.
            let numbers = Dictionary(grouping: groups, by: \.group.number).mapValues { Set($0.map(\.group)) }
            #expect(numbers.keys.sorted() == Array(0..<numbers.count))
            #expect(numbers.values.allSatisfy { $0.count == 1 })
            #expect(Set(groups.map(\.group.mentors)).count == numbers.count)
            found += groups.count
            shared += groups.count - numbers.count
        }
        #expect(found > 100 && shared > 20)
    }

    /// Whoever asks for many explanations gets the same as who asks for each anew.
    @Test func explanationsShareWhatIsTheSame() throws {
        var asked = 0
        for proposal in try proposals() {
            let reader = CompetitionReader(proposal)
            for (mentee, _) in groups(proposal.waitingReasons()) {
                let shared = reader.competition(of: mentee) { _ in .notWorkedOut }
                let alone = CompetitionReader(proposal).competition(of: mentee) { _ in .notWorkedOut }
                #expect(shared.places == alone.places && shared.wanted == alone.wanted)
                #expect(shared.rivals.map(\.mentee) == alone.rivals.map(\.mentee))
                #expect(shared.mentorsWithoutTime == alone.mentorsWithoutTime)
                #expect(shared.group == reader.group(around: mentee))
                asked += 1
            }
        }
        #expect(asked > 100)
    }

    @Test func withoutRoomAllCompeteWithAll() throws {
        var found = 0
        for proposal in try proposals() {
            let groups = groups(proposal.waitingReasons(room: 0))
            for (mentee, group) in groups {
                #expect(group == groups[0].group && group.number == 0)
                #expect(group.mentees.contains(mentee))
                let wished = group.mentees.flatMap { mentee in
                    proposal.model.pairs(ofMentee: mentee).map { Int(proposal.model.mentorOfPair[$0]) }
                }
                #expect(Set(wished).sorted() == group.mentors)
            }
            // What is said of them is taken for right by who checks the result.
            let reasons = proposal.waitingReasons(room: 0)
            let run = ResultDocument.Run(inputs: [], problems: [], wording: EnglishWording())
            let document = try JSON5Reader.read(ResultDocument(proposal, reasons: reasons).json(run: run))
            let people = try ResultPeople(
                document,
                policy: proposal.policy,
                date: proposal.date,
                mentors: proposal.mentors,
                mentees: proposal.mentees
            )
            #expect(try ResultVerifier.verify(document, people).matched == proposal.matchedCount)
            found += groups.count
        }
        #expect(found > 100)
    }

    /// Two thousand who all want one mentor are one group, and not two thousand lists of two thousand.
    @Test func manyWhoShareOneMentorStandOnce() throws {
        let mentees = (0..<2000).map { Mentee(id: PersonID("E\($0)")!) }
        let matcher = Matcher(policy: Policy(), date: RandomPeople.date)
        let proposal = try matcher.match(mentors: [Mentor(id: PersonID("M")!)], mentees: mentees)
        let reasons = proposal.waitingReasons()
        #expect(Set(groups(reasons).map(\.group)).count == 1 && reasons.count == 1999)
        #expect(ResultDocument(proposal, reasons: reasons).json().count < 1_000_000)
    }
}
