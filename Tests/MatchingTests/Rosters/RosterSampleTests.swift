import Testing

@testable import Matching

@Suite("Invented rosters")
struct RosterSampleTests {
    private let words = RosterSampleWords(.english)

    @Test("the generator is SplitMix64")
    func generatorFollowsThePublishedStream() {
        var generator = SampleGenerator(seed: 0)
        let drawn = (0..<3).map { _ in generator.next() }
        #expect(drawn == [0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4, 0x06C4_5D18_8009_454F])
    }

    @Test("a bounded draw stays below its bound and leaves nothing out", arguments: [1, 2, 3, 7, 10, 64])
    func boundedDraw(bound: Int) {
        var generator = SampleGenerator(seed: UInt64(bound))
        var counts = [Int](repeating: 0, count: bound)
        for _ in 0..<(bound * 300) { counts[generator.below(bound)] += 1 }
        #expect(counts.allSatisfy { (200...400).contains($0) })
        #expect(generator.below(.max) >= 0)
    }

    @Test("a whole pack has exactly its cards, whatever the shuffle", arguments: 0..<4 as Range<UInt64>)
    func deckKeepsItsShares(seed: UInt64) {
        var generator = SampleGenerator(seed: seed)
        var deck = RosterSampleDeck([("a", 3), ("b", 2), ("c", 5)])
        let first = (0..<10).map { _ in deck.draw(&generator) }
        let second = (0..<10).map { _ in deck.draw(&generator) }
        #expect(first.sorted() == second.sorted())
        #expect(first.sorted() == ["a", "a", "a", "b", "b", "c", "c", "c", "c", "c"])
        #expect(first.prefix(2) == ["a", "a"])
    }

    @Test("the bytes of a seed never change")
    func bytesArePinned() {
        let sample = RosterSample(mentors: 300, mentees: 120, seed: 42)
        #expect(fingerprint(sample.mentorsCSV()) == 0x5012_C421_3CBD_88D7)
        #expect(fingerprint(sample.menteesCSV()) == 0xF7E0_3AB2_8278_08FF)
        #expect(sample.mentorsCSV() != RosterSample(mentors: 300, mentees: 120, seed: 43).mentorsCSV())
    }

    @Test("nobody is a header row alone")
    func emptySample() {
        let sample = RosterSample(mentors: 0, mentees: 0, seed: 1)
        #expect(rows(sample.mentorsCSV()) == [words.mentorColumns])
        #expect(rows(sample.menteesCSV()) == [words.menteeColumns])
    }

    @Test("a longer list begins with the people of a shorter one", arguments: 0..<3 as Range<UInt64>)
    func longerListsExtendShorterOnes(seed: UInt64) {
        let short = RosterSample(mentors: 40, mentees: 30, seed: seed)
        let long = RosterSample(mentors: 90, mentees: 31, seed: seed)
        #expect(long.mentorsCSV().starts(with: short.mentorsCSV()))
        #expect(long.menteesCSV().starts(with: short.menteesCSV()))
    }

    @Test("ids are unique and of one width", arguments: [1, 9999, 10_000])
    func ids(count: Int) {
        let ids = rows(RosterSample(mentors: count, mentees: 0, seed: 3).mentorsCSV()).dropFirst().map { $0[0] }
        #expect(ids.count == count)
        #expect(Set(ids).count == count)
        #expect(Set(ids.map(\.utf8.count)) == [count < 10_000 ? 5 : 6])
        #expect(ids.last == "M" + (count < 1000 ? "000" : "") + String(count))
    }

    @Test("every row is whole and its cells are as the format says", arguments: 0..<3 as Range<UInt64>)
    func cellsAreWellFormed(seed: UInt64) throws {
        let sample = RosterSample(mentors: 200, mentees: 200, seed: seed)
        let mentors = rows(sample.mentorsCSV()).dropFirst()
        let mentees = rows(sample.menteesCSV()).dropFirst()
        #expect(mentors.allSatisfy { $0.count == words.mentorColumns.count })
        #expect(mentees.allSatisfy { $0.count == words.menteeColumns.count })
        for row in mentors + mentees {
            #expect(words.needTypes.contains(row[2]))
            #expect((2...5).contains(try spans(row[5]).count))
        }
        for row in mentees {
            #expect((13...30).contains(try #require(Int(row[8]))))
            #expect(row[9].isEmpty || ("2024-11-01"..."2026-10-31").contains(row[9]))
        }
        #expect(mentees.contains { $0[11] == "no" })
        #expect(mentors.contains { $0[11] > "2028" && $0[11] < "2032" })
    }

    @Test(
        "at least a fifth of all pairs may match",
        arguments: [(5, 5), (12, 30), (50, 50), (200, 72)],
        0..<6 as Range<UInt64>
    )
    func eligibleShare(size: (mentors: Int, mentees: Int), seed: UInt64) throws {
        let sample = RosterSample(mentors: size.mentors, mentees: size.mentees, seed: seed)
        let mentors = rows(sample.mentorsCSV()).dropFirst().map { (row: $0, starts: meetingStarts($0[5])) }
        let mentees = rows(sample.menteesCSV()).dropFirst().map { (row: $0, starts: meetingStarts($0[5])) }
        var eligible = 0
        for mentor in mentors {
            for mentee in mentees where !mentor.starts.isDisjoint(with: mentee.starts) {
                if try mayMatch(mentor.row, mentee.row) { eligible += 1 }
            }
        }
        #expect(5 * eligible >= size.mentors * size.mentees)
    }

    // MARK: - A reading of the rules that shares no code with the library

    private func mayMatch(_ mentor: [String], _ mentee: [String]) throws -> Bool {
        let offered = [1...2, 1...3, 1...5, 3...5, 4...5]
        let own = try #require(words.needTypes.firstIndex(of: mentor[2]))
        let place = try #require(words.needTypes.firstIndex(of: mentee[2]))
        let age = try #require(Int(mentee[8]))
        let bounds = mentor[9].split(whereSeparator: { $0 == "-" || $0 == " " }).compactMap { Int($0) }
        return offered[own].contains(place + 1) && !values(mentor[4]).isDisjoint(with: values(mentee[4]))
            && (bounds.isEmpty || bounds[0] <= age && age <= (bounds.count > 1 ? bounds[1] : 130))
            && (age >= 15 || !mentor[11].isEmpty) && mentee[11] != "no"
    }

    private func values(_ cell: String) -> Set<String> {
        Set(cell.split(whereSeparator: { $0 == "|" || $0 == "/" || $0 == " " }).map(String.init))
    }

    private struct NotASpan: Error {}

    /// The spans of a cell in quarter hours of the week; throws where a cell is not written `Mon 15:00-17:30, …`.
    private func spans(_ cell: String) throws -> [Range<Int>] {
        try cell.split(separator: ",").map { part in
            let words = part.split(whereSeparator: { $0 == " " || $0 == "-" })
            guard words.count == 3, let day = self.words.weekdays.firstIndex(of: String(words[0])) else {
                throw NotASpan()
            }
            let times = words.dropFirst().map { $0.split(separator: ":").compactMap { Int($0) } }
            let quarters = times.map { 96 * day + 4 * $0[0] + $0[1] / 15 }
            guard quarters[0] < quarters[1], quarters[1] <= 96 * (day + 1) else { throw NotASpan() }
            return quarters[0]..<quarters[1]
        }
    }

    private func meetingStarts(_ cell: String) -> Set<Int> {
        Set(((try? spans(cell)) ?? []).flatMap { $0.lowerBound...($0.upperBound - 4) })
    }

    private func rows(_ bytes: [UInt8]) -> [[String]] {
        var rows: [[String]] = []
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            var cells: [[UInt8]] = [[]]
            var quoted = false
            for byte in line {
                switch byte {
                case UInt8(ascii: "\""): quoted.toggle()
                case UInt8(ascii: ",") where !quoted: cells.append([])
                default: cells[cells.count - 1].append(byte)
                }
            }
            rows.append(cells.map { String(decoding: $0, as: UTF8.self) })
        }
        return rows
    }

    /// FNV-1a, 64 bits.
    private func fingerprint(_ bytes: [UInt8]) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
