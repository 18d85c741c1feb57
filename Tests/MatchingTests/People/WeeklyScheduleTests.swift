import Testing

@testable import Matching

@Suite struct WeeklyScheduleTests {
    /// The free quarters of each day, one by one.
    private func naive(_ schedule: WeeklySchedule) -> [[Bool]] {
        (0..<7).map { day in (0..<96).map { schedule[day] >> UInt128($0) & 1 == 1 } }
    }

    private func naiveStarts(_ days: [[Bool]], _ quarters: Int) -> [[Bool]] {
        days.map { day in
            day.indices.map { start in start + quarters <= 96 && day[start..<start + quarters].allSatisfy { $0 } }
        }
    }

    @Test(arguments: 0..<12 as Range<UInt64>)
    func meetingsAgreeWithTheDefinition(seed: UInt64) {
        var dice = SeededGenerator(seed: seed)
        let schedule = dice.schedule()
        let days = naive(schedule)
        for quarters in [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 16, 31, 32, 33, 64, 65, 95, 96] {
            let starts = naiveStarts(days, quarters)
            var covered = days.map { $0.map { _ in false } }
            for (day, row) in starts.enumerated() {
                for start in row.indices where row[start] {
                    for quarter in start..<start + quarters { covered[day][quarter] = true }
                }
            }
            #expect(naive(schedule.meetingStarts(quarters: quarters)) == starts)
            #expect(naive(schedule.meetingTime(quarters: quarters)) == covered)
            #expect(schedule.meetingTime(quarters: quarters).spans.allSatisfy { $0.quarterCount >= quarters })
        }
    }

    @Test func meetingsOfStrangeLengths() {
        var dice = SeededGenerator(seed: 1)
        let schedule = dice.schedule()
        for length in [Int.min, -1, 0, 1] {
            #expect(schedule.meetingStarts(quarters: length) == schedule)
            #expect(schedule.meetingTime(quarters: length) == schedule)
        }
        for length in [97, Int.max] {
            #expect(schedule.meetingStarts(quarters: length).isEmpty)
            #expect(schedule.meetingTime(quarters: length).isEmpty)
        }
    }

    @Test func noMeetingReachesAcrossMidnight() throws {
        let schedule = try WeeklySchedule.parse("man 23-24, tir 0-1").schedule
        #expect(schedule.meetingStarts(quarters: 5).isEmpty)
        #expect(schedule.meetingStarts(quarters: 4).quarterCount == 2)
        #expect(schedule.spans.count == 2)
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func spansAreTheSchedule(seed: UInt64) {
        var dice = SeededGenerator(seed: seed)
        let schedule = dice.schedule()
        let other = dice.schedule()
        #expect(WeeklySchedule(schedule.spans) == schedule)
        #expect(WeeklySchedule(schedule.spans).hashValue == schedule.hashValue)
        #expect(schedule.spans == schedule.spans.sorted())
        #expect(schedule.spans.reduce(0) { $0 + $1.quarterCount } == schedule.quarterCount)
        #expect(schedule.spans.allSatisfy { schedule.contains($0) })
        for (first, second) in zip(schedule.spans, schedule.spans.dropFirst()) where first.day == second.day {
            #expect(first.end < second.start, "spans that touch are one")
        }
        let both = zip(naive(schedule), naive(other)).map { zip($0, $1).map { $0 && $1 } }
        let either = zip(naive(schedule), naive(other)).map { zip($0, $1).map { $0 || $1 } }
        #expect(naive(schedule.intersection(other)) == both)
        #expect(naive(schedule.union(other)) == either)
        #expect(schedule.isEmpty == (schedule.quarterCount == 0))
    }

    @Test func spansHaveLimits() throws {
        #expect(TimeSpan(day: 7, start: 0, end: 1) == nil)
        #expect(TimeSpan(day: -1, start: 0, end: 1) == nil)
        #expect(TimeSpan(day: 0, start: 1, end: 1) == nil)
        #expect(TimeSpan(day: 0, start: -1, end: 1) == nil)
        #expect(TimeSpan(day: 0, start: 0, end: 97) == nil)
        let day = try #require(TimeSpan(day: 6, start: 0, end: 96))
        #expect(WeeklySchedule([day]).quarterCount == 96)
        #expect(day.code == "sun 00:00-24:00")
    }
}
