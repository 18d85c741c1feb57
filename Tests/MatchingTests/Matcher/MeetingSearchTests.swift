import Testing

@testable import Matching

@Suite struct MeetingSearchTests {
    /// When meetings can begin: a day and its quarters.
    private func beginnings(_ day: Int, _ quarters: Range<Int>) -> WeeklySchedule {
        var schedule = WeeklySchedule()
        schedule.insert(TimeSpan(day: day, start: quarters.lowerBound, end: quarters.upperBound)!)
        return schedule
    }

    /// Two meetings that must not overlap, one of which can begin at one time alone, at either end of the day.
    @Test(arguments: [0..<1, 1..<2, 3..<4, 92..<93], 0..<7)
    func aMeetingTakesItsWholeTimeFromTheOther(_ only: Range<Int>, _ day: Int) throws {
        for quarters in 1...4 {
            for others in [0..<9, 85..<93] {
                var search = MeetingSearch(
                    [beginnings(day, only), beginnings(day, others)],
                    [[1], [0]],
                    quarters,
                    steps: 1000
                )
                let free = others.filter { abs($0 - only.lowerBound) >= quarters }
                let found = search.solve()
                #expect(found?.map(\.start) == free.first.map { [only.lowerBound, $0] })
                #expect(found?.allSatisfy { $0.day == day && $0.end == $0.start + quarters } != false)
            }
        }
    }

    /// Choices that have to be taken back: times are found exactly where trying everything finds some.
    @Test(arguments: 0..<UInt64(20)) func timesAreFoundWhereThereAreAny(_ batch: UInt64) {
        var (possible, impossible) = (0, 0)
        for turn in 0..<60 {
            var generator = SeededGenerator(seed: batch * 60 + UInt64(turn))
            let (count, quarters) = (Int.random(in: 3...6, using: &generator), Int.random(in: 1...3, using: &generator))
            let domains = (0..<count).map { _ in
                var schedule = WeeklySchedule()
                for _ in 0..<Int.random(in: 1...2, using: &generator) {
                    let start = Int.random(in: 0..<6, using: &generator)
                    let end = start + Int.random(in: 1...3, using: &generator)
                    schedule.insert(TimeSpan(day: Int.random(in: 0..<2, using: &generator), start: start, end: end)!)
                }
                return schedule
            }
            var neighbours: [[Int]] = Array(repeating: [], count: count)
            for one in 0..<count {
                for other in 0..<one where Int.random(in: 0..<10, using: &generator) < 8 {
                    neighbours[one].append(other)
                    neighbours[other].append(one)
                }
            }
            let starts = domains.map { domain in
                domain.spans.flatMap { span in (span.start..<span.end).map { (day: span.day, start: $0) } }
            }
            func exists(_ chosen: [(day: Int, start: Int)]) -> Bool {
                if chosen.count == count { return true }
                return starts[chosen.count].contains { slot in
                    neighbours[chosen.count].allSatisfy { other in
                        guard other < chosen.count else { return true }
                        return chosen[other].day != slot.day || abs(chosen[other].start - slot.start) >= quarters
                    } && exists(chosen + [slot])
                }
            }
            var (plain, restarting) = (
                MeetingSearch(domains, neighbours, quarters, steps: 100_000),
                MeetingSearch(domains, neighbours, quarters, steps: 100_000)
            )
            let expected = exists([])
            if expected { possible += 1 } else { impossible += 1 }
            for found in [plain.solve(), restarting.solveRestarting()] {
                #expect((found != nil) == expected)
                guard let found else { continue }
                for (meeting, slot) in found.enumerated() {
                    #expect(starts[meeting].contains { $0 == (slot.day, slot.start) })
                    let overlaps = neighbours[meeting].contains {
                        found[$0].day == slot.day && abs(found[$0].start - slot.start) < quarters
                    }
                    #expect(!overlaps)
                }
            }
        }
        #expect(possible > 5 && impossible > 5)
    }
}
