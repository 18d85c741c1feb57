import Testing

@testable import Matching

@Suite("Days that a spreadsheet has made of something else")
struct SpreadsheetDayTests {
    @Test(arguments: [
        "03-04-2026", "3. apr", "03-apr", "4-Mar", "10-dec", "12/10/26", "09-12-2026", "3. april", "2026-04-03",
    ])
    func daysAreSeen(text: String) {
        #expect(SpreadsheetDay.isLikely(text))
    }

    @Test(arguments: [
        "", "-18", "3-4", "man 15-17", "x", "3 til 4", "mange", "many", "mar", "1-2-x", "2-3-4-5", "man 9",
    ])
    func otherTextsAreNot(text: String) {
        #expect(!SpreadsheetDay.isLikely(text))
    }

    @Test("The cure says how to write what a spreadsheet leaves alone, and that is read", arguments: [true, false])
    func cures(isDanish: Bool) throws {
        let wording: any Wording = isDanish ? DanishWording() : EnglishWording()
        let capacity = Problem(file: "x", kind: .roster(.badNumber(.capacity, text: "03-04-2026")))
        #expect(wording.cure(capacity).contains(isDanish ? "3 til 4" : "3 to 4"))
        #expect(Capacity("3 til 4") == Capacity(minimum: 3, maximum: 4) && Capacity("3 to 4") == Capacity("3-4"))
        let times = Problem(file: "x", kind: .roster(.badSchedule(text: "09-12-2026", .unknownTime("x"))))
        #expect(wording.cure(times).contains(isDanish ? "lør kl. 9-12" : "Sat 9:00-12:00"))
        let nine = try WeeklySchedule.parse("lør 9-12").schedule
        #expect(try WeeklySchedule.parse("lør kl. 9-12").schedule == nine)
        #expect(try WeeklySchedule.parse("Sat 9:00-12:00").schedule == nine)
    }
}
