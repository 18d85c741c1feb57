@testable import Matching

/// A schedule is read or refused with a short reason; printed, it is read back the same in both languages.
func testSchedule(_ bytes: [UInt8]) {
    let text = Input(bytes).text
    do throws(WeeklySchedule.ParseError) {
        let schedule = try WeeklySchedule.parse(text).schedule
        claim(!schedule.isEmpty, "a schedule that is read holds a time")
        for language in DisplayLanguage.allCases {
            let printed = schedule.description(in: language)
            let again = try? WeeklySchedule.parse(printed)
            claim(again?.schedule == schedule && again?.rounded == false, "printed and read again: \(printed)")
            claim(again?.schedule.description(in: language) == printed, "printed the same again")
        }
        claim(WeeklySchedule(schedule.spans) == schedule, "the spans are the schedule")
        claim(schedule.union(schedule) == schedule && schedule.subtracting(schedule).isEmpty, "sets are sets")
        for quarters in [1, 4, 48, 96, 97, 672] {
            let starts = schedule.meetingStarts(quarters: quarters)
            claim(starts.isSubset(of: schedule), "a meeting begins when there is time")
            claim(schedule.meetingTime(quarters: quarters).isSubset(of: schedule), "and lasts while there is")
        }
    } catch {
        claim("\(error)".utf8.count < 2000, "a short reason")
    }
    // The quick way for plain texts and the full one agree.
    if let plain = ScheduleParser.plain(text) {
        let full = try? WeeklySchedule.parseInFull(text)
        claim(full?.schedule == plain && full?.rounded == false, "read plainly as in full")
    }
}
