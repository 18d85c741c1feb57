import Testing

@testable import Matching

/// The bulk scorer and the scorer of one pair say the same of every pair.
@Suite struct ScorerAgreementTests {
    @Test(arguments: 0..<UInt64(60))
    func bulkAgreesWithOnePairAtATime(_ seed: UInt64) {
        var people = RandomPeople(seed: seed)
        let mentors = people.mentors([0, 1, 3, 63, 64, 65, 257, 300][Int(seed % 8)])
        let mentees = people.mentees(12)
        let policy = people.policy()
        let date = RandomPeople.date
        let bulk = BulkScorer(policy: policy, date: date, mentors: mentors, mentees: mentees).eligiblePairs()
        let single = PairScorer(policy: policy, date: date)
        #expect(bulk.rowCount == mentees.count && bulk.columnCount == mentors.count)
        for (row, mentee) in mentees.enumerated() {
            var expected: [[Int]] = []
            for (column, mentor) in mentors.enumerated() where mentor.capacity.maximum > 0 && mentee.isReady {
                let score = single.score(mentor: mentor, mentee: mentee)
                if score.isEligible { expected.append([column, score.points]) }
            }
            let found = bulk.range(ofMentee: row).map { [Int(bulk.mentors[$0]), Int(bulk.points[$0])] }
            #expect(found == expected, "mentee \(row)")
        }
    }

    @Test func threadsDoNotMatter() {
        var people = RandomPeople(seed: 99)
        let (mentors, mentees) = (people.mentors(300), people.mentees(200))
        let scorer = BulkScorer(policy: Policy(), date: RandomPeople.date, mentors: mentors, mentees: mentees)
        let one = scorer.eligiblePairs(threads: 1)
        #expect(one.count > 0)
        for threads in [nil, 2, 3, 16] { #expect(scorer.eligiblePairs(threads: threads) == one) }
    }
}
