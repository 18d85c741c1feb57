import Testing

@testable import Matching

@Suite("Memory of a match")
struct MatchMemoryTests {
    private let matcher = Matcher(policy: Policy(), date: RandomPeople.date)

    private func mentors(_ count: Int, capacity: String = "1") -> [Mentor] {
        (0..<count).map { Mentor(id: PersonID("M\($0)")!, capacity: Capacity(capacity)!) }
    }

    private func mentees(_ count: Int, language: String? = nil) -> [Mentee] {
        (0..<count).map { Mentee(id: PersonID("E\($0)")!, languages: language.flatMap { LanguageSet($0) }) }
    }

    @Test("Every pair of a ready mentee and an open mentor counts")
    func allPairs() {
        var people = mentees(30)
        people[3].isReady = false
        let memory = matcher.memory(for: .matching, mentors: mentors(20), mentees: people, within: .max)
        #expect(memory.pairs == 29 * 20)
        #expect(memory.bytesPerPair == 40)
        #expect(memory.bytes == 29 * 20 * 40 + memory.otherBytes)
        let closed = matcher.memory(for: .matching, mentors: mentors(20, capacity: "0"), mentees: people, within: .max)
        #expect(closed.pairs == 0)
    }

    @Test("What is done with a pair decides what it takes")
    func work() {
        func bytesPerPair(_ work: MatchMemory.Work, _ mentees: [Mentee], _ policy: Policy = Policy()) -> Int {
            Matcher(policy: policy, date: RandomPeople.date)
                .memory(for: work, mentors: mentors(2), mentees: mentees, within: .max).bytesPerPair
        }
        var several = mentees(3)
        several[1] = Mentee(id: PersonID("E1")!, mentorsWanted: 2)
        var roles = mentees(3)
        roles[2].roles = TermSet("følgeven, vært")
        #expect(MatchMemory.Work.allCases.map { bytesPerPair($0, mentees(3)) } == [24, 40, 80, 56])
        #expect(MatchMemory.Work.allCases.map { bytesPerPair($0, several) } == [24, 72, 144, 56])
        #expect(MatchMemory.Work.allCases.map { bytesPerPair($0, roles) } == [24, 184, 368, 56])
        var hours = mentees(1)
        hours[0].schedule = WeeklySchedule([TimeSpan(day: 0, start: 60, end: 68)!])
        #expect(bytesPerPair(.matching, hours) == 72)
        var policy = Policy()
        policy.reserveSlots = false
        #expect(bytesPerPair(.matching, hours, policy) == 40)
        policy.balance = true
        #expect(bytesPerPair(.matching, hours, policy) == 72)
    }

    @Test("Where all pairs do not fit, those that keep the rules are counted", arguments: [60, 1024, 3000])
    func counted(count: Int) {
        // Every other mentee shares a language with nobody.
        let wanting = mentees(count).enumerated().map { index, mentee in
            var mentee = mentee
            mentee.languages = LanguageSet(index.isMultiple(of: 2) ? "dansk" : "somali")
            return mentee
        }
        let offering = mentors(40).map { mentor in
            var mentor = mentor
            mentor.languages = LanguageSet("dansk")
            return mentor
        }
        let most = matcher.memory(for: .scoring, mentors: offering, mentees: wanting, within: .max)
        #expect(most.pairs == 40 * count)
        let fitting = matcher.memory(for: .scoring, mentors: offering, mentees: wanting, within: most.bytes)
        #expect(fitting == most)
        let counted = matcher.memory(for: .scoring, mentors: offering, mentees: wanting, within: most.bytes - 1)
        let scorer = BulkScorer(policy: Policy(), date: RandomPeople.date, mentors: offering, mentees: wanting)
        let expected = scorer.eligiblePairs().count
        #expect(expected == 20 * count)
        // Exactly so where everybody is in the sample.
        if count <= 1024 { #expect(counted.pairs == expected) }
        #expect(abs(counted.pairs - expected) <= expected / 20)
    }

    @Test("People and the sets they are in count where no pair does")
    func others() {
        let few = matcher.memory(for: .scoring, mentors: mentors(300), mentees: [], within: .max)
        let varied = mentors(300).enumerated().map { index, mentor in
            var mentor = mentor
            mentor.interests = TermSet("interest \(index)")
            return mentor
        }
        let many = matcher.memory(for: .scoring, mentors: varied, mentees: [], within: .max)
        #expect(few.pairs == 0 && few.bytes >= 300 * 512)
        // Three sets of two blocks for each of 300 terms, with room to grow.
        #expect(many.bytes - few.bytes == 300 * 3 * 2 * 32 * 2)
    }

    @Test("More than there are integers is the highest integer")
    func overflow() {
        #expect(MatchMemory(pairs: .max, bytesPerPair: 72, otherBytes: 0).bytes == .max)
        #expect(MatchMemory(pairs: 1, bytesPerPair: 1, otherBytes: .max).bytes == .max)
        #expect(RosterSample(mentors: .max, mentees: .max, seed: 1).memoryNeeded == .max)
        #expect(RosterSample(mentors: 1000, mentees: 1000, seed: 1).memoryNeeded == 512_000)
    }

    /// All lines after it are one cell, which is refused at its limit.
    @Test("Of a large file only what is read before its first mistake counts")
    func openQuote() {
        let lines = [UInt8](repeating: 0x0A, count: 8 * CSVReader.fieldLimit)
        let open = Array("\"id\n".utf8) + lines
        let reach = CSVReader.reach(in: open, above: 1000)
        #expect(CSVReader.fieldLimit < reach && reach < 5 * CSVReader.fieldLimit)
        #expect(CSVReader.reach(in: open) == open.count)
        let closed = Array("\"id\"\n".utf8) + lines
        #expect(CSVReader.reach(in: closed, above: 1000) == closed.count)
        #expect(CSVReader.reach(in: Array("\"\u{0}".utf8) + lines, above: 1000) < lines.count)
    }

    @Test("Lists and results count by their lines and bytes")
    func files() {
        let line = RosterReader.bytesPerLine
        #expect(line >= 3 * MemoryLayout<Mentee>.stride)
        #expect(RosterReader.memoryNeeded(toRead: []) == line)
        #expect(RosterReader.memoryNeeded(toRead: Array("id\nM1\nM2\n".utf8)) == 4 * line + 2 * 9)
        #expect(RosterReader.memoryNeeded(toRead: Array("id\r\nM1\r\n".utf8)) == 3 * line + 2 * 8)
        #expect(RosterReader.memoryNeeded(toRead: Array("id\rM1".utf8)) == 2 * line + 2 * 5)
        #expect(CSVReader.memoryNeeded(toKeep: Array("a;b\n1;2\n".utf8)) == 3 * 128 + 5 * 40 + 4 * 8)
        #expect(ResultVerifier.memoryNeeded(toRead: Array("{}".utf8)) == 24)
    }
}
