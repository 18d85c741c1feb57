import Testing

@testable import Matching

@Suite struct ScheduleParsingTests {
    @Test(arguments: [
        ("man 15-17, tor 16.30-18", "mon 15:00-17:00|thu 16:30-18:00"),
        ("Mon 15:00-17:00", "mon 15:00-17:00"),
        ("hverdage 16-18", "mon 16:00-18:00|tue 16:00-18:00|wed 16:00-18:00|thu 16:00-18:00|fri 16:00-18:00"),
        ("weekdays 16-18", "mon 16:00-18:00|tue 16:00-18:00|wed 16:00-18:00|thu 16:00-18:00|fri 16:00-18:00"),
        ("weekend", "sat 00:00-24:00|sun 00:00-24:00"),
        ("lør-søn 10-14", "sat 10:00-14:00|sun 10:00-14:00"),
        ("ons eftermiddag", "wed 12:00-17:00"),
        ("fre", "fri 00:00-24:00"),
        ("MANDAG 15 - 17", "mon 15:00-17:00"),
        ("mandage kl. 15-17", "mon 15:00-17:00"),
        ("tirs fra kl 15 til kl. 17", "tue 15:00-17:00"),
        ("torsdag 15–17.30", "thu 15:00-17:30"),
        ("torsdag 15—17:30", "thu 15:00-17:30"),
        ("tor 1530-17", "thu 15:30-17:00"),
        ("tor 930-1015", "thu 09:30-10:15"),
        ("tor 15:00:00-16:00:00", "thu 15:00-16:00"),
        ("man og ons 15-17", "mon 15:00-17:00|wed 15:00-17:00"),
        ("man+ons 15-17", "mon 15:00-17:00|wed 15:00-17:00"),
        ("man/ons 15-17", "mon 15:00-17:00|wed 15:00-17:00"),
        ("Mon & Wed 15-17", "mon 15:00-17:00|wed 15:00-17:00"),
        ("Mon, Tue 15-17", "mon 00:00-24:00|tue 15:00-17:00"),
        ("man 10-12, 14-16", "mon 10:00-12:00|mon 14:00-16:00"),
        ("man og tir 10-12; eftermiddag", "mon 10:00-17:00|tue 10:00-17:00"),
        ("man 9-11 og 14-16", "mon 09:00-11:00|mon 14:00-16:00"),
        ("man 9-11 og tir 14-16", "mon 09:00-11:00|tue 14:00-16:00"),
        ("man 9-11 tir 14-16", "mon 09:00-11:00|tue 14:00-16:00"),
        ("man 9-11\ntir 14-16\r\nons", "mon 09:00-11:00|tue 14:00-16:00|wed 00:00-24:00"),
        ("man 10-12, man 12-14", "mon 10:00-14:00"),
        ("man 20-24", "mon 20:00-24:00"),
        ("Mon 20:00-24:00", "mon 20:00-24:00"),
        ("man morgen", "mon 06:00-09:00"), ("Mon early", "mon 06:00-09:00"),
        ("man formiddag", "mon 09:00-12:00"), ("Mon morning", "mon 09:00-12:00"),
        ("Mon afternoon", "mon 12:00-17:00"),
        ("man aften", "mon 17:00-22:00"), ("Mon evenings", "mon 17:00-22:00"),
        ("man formiddag og aften", "mon 09:00-12:00|mon 17:00-22:00"),
        ("man aften 19-21", "mon 19:00-21:00"),
        ("Mon: 15-17", "mon 15:00-17:00"), ("man. 15-17", "mon 15:00-17:00"),
        ("fre-man 8-9", "mon 08:00-09:00|fri 08:00-09:00|sat 08:00-09:00|sun 08:00-09:00"),
        ("mandag til onsdag 8-9", "mon 08:00-09:00|tue 08:00-09:00|wed 08:00-09:00"),
        ("Monday to Tuesday 8 to 9", "mon 08:00-09:00|tue 08:00-09:00"),
        ("hver mandag 8-9", "mon 08:00-09:00"), ("man hele dagen", "mon 00:00-24:00"),
        ("Sun all day", "sun 00:00-24:00"),
        ("Mon 3pm-5pm", "mon 15:00-17:00"), ("Mon 3-5 pm", "mon 15:00-17:00"), ("Mon 11-1pm", "mon 11:00-13:00"),
        ("Mon 12am-12pm", "mon 00:00-12:00"), ("Mon 10am-2pm", "mon 10:00-14:00"),
        (",man 8-9,,", "mon 08:00-09:00"),
        ("man 8-9 | tir 8-9", "mon 08:00-09:00|tue 08:00-09:00"),
    ])
    func reads(text: String, spans: String) throws {
        let (schedule, rounded, _) = try WeeklySchedule.parse(text)
        #expect(schedule.spans.map(\.code).joined(separator: "|") == spans)
        #expect(!rounded)
    }

    @Test(arguments: [
        ("man 15.05-16.55", "mon 15:15-16:45"), ("Mon 15:01-16:00", "mon 15:15-16:00"),
        ("man 15-16.59", "mon 15:00-16:45"), ("man 15-15.10, tir 8-9", nil), ("man 15.01-15.29", nil),
        ("man 14.59-15.15", "mon 15:00-15:15"),
    ])
    func roundsInward(text: String, spans: String?) throws {
        if let spans {
            let (schedule, rounded, _) = try WeeklySchedule.parse(text)
            #expect(schedule.spans.map(\.code).joined(separator: "|") == spans)
            #expect(rounded)
        } else {
            #expect {
                try WeeklySchedule.parse(text)
            } throws: { error in
                if case .emptyAfterRounding = error as? WeeklySchedule.ParseError { true } else { false }
            }
        }
    }

    static let errors: [(String, WeeklySchedule.ParseError)] = [
        ("", .empty), (" ,;\n", .empty),
        ("mandg 15-17", .unknownDay("mandg", suggestion: "mandag")),
        ("mondya 15-17", .unknownDay("mondya", suggestion: "monday")),
        ("xyzzyx 15-17", .unknownDay("xyzzyx", suggestion: nil)),
        ("man 15-17 *", .unknownDay("*", suggestion: nil)),
        ("man 15", .unknownTime("man 15")), ("man 15-", .unknownTime("man 15-")), ("man -15", .unknownTime("man -15")),
        ("man 15-25", .unknownTime("25")), ("man 15-24.15", .unknownTime("24.15")),
        ("man 15.60-17", .unknownTime("15.60")), ("man 15.5-17", .unknownTime("15.5")),
        ("man 15-17pm", .unknownTime("17")), ("man 12345-13", .unknownTime("12345")),
        ("man 15-16-17", .unknownTime("man 15-16-17")), ("man og", .unknownTime("man og")),
        ("og", .unknownTime("og")), ("-", .unknownTime("-")), ("man 15-17 -", .unknownTime("man 15-17 -")),
        ("man aften 9-11", .unknownTime("man aften 9-11")),
        ("15-17", .missingDay("15-17")), ("eftermiddag, man", .missingDay("eftermiddag")),
        ("man 17-15", .endBeforeStart("man 17-15")), ("man 15-15", .endBeforeStart("man 15-15")),
        ("man 24-24", .endBeforeStart("man 24-24")), ("man 0-0", .endBeforeStart("man 0-0")),
        ("fre 22-02", .crossesMidnight("fre 22-02")), ("fre 20-00", .crossesMidnight("fre 20-00")),
    ]

    @Test(arguments: errors)
    func refuses(text: String, expected: WeeklySchedule.ParseError) {
        #expect(throws: expected) { try WeeklySchedule.parse(text) }
    }

    @Test(arguments: [
        String(repeating: "9", count: 400), "man " + String(repeating: "9", count: 400) + "-10",
        "man 1-" + String(repeating: "0", count: 400), String(repeating: "man-", count: 400),
        String(repeating: "1.", count: 4000), String(repeating: "m", count: 100_000), "man 1:1:1:1-2", "\u{301}", "🕒",
        "man ١٥-١٧", "hver", "hele", "all",
    ])
    func survives(text: String) {
        #expect(throws: WeeklySchedule.ParseError.self) { try WeeklySchedule.parse(text) }
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func survivesNoise(seed: UInt64) {
        var dice = SeededGenerator(seed: seed)
        let pieces = [
            "man", "tue", "weekend", "hver", "all", "dag", "day", "15", "24", "0", "7.30", "-", "–", "til", "og", "+",
            " ", " ", ",", ";", "\n", "aften", "kl.", "pm", "am", "x", "9999999999", ".", ":", "å", "!",
        ]
        for _ in 0..<20 {
            let text = (0..<Int.random(in: 0..<9, using: &dice)).map { _ in pieces.randomElement(using: &dice)! }
                .joined()
            if let parsed = try? WeeklySchedule.parse(text) { #expect(!parsed.schedule.isEmpty) }
        }
    }

    @Test(arguments: 0..<60 as Range<UInt64>, DisplayLanguage.allCases)
    func readsWhatItPrints(seed: UInt64, language: DisplayLanguage) throws {
        var dice = SeededGenerator(seed: seed)
        let schedule = dice.schedule()
        let text = schedule.description(in: language)
        let (read, rounded, _) = try WeeklySchedule.parse(text)
        #expect(read == schedule, "\(text)")
        #expect(!rounded)
        #expect(try WeeklySchedule.parse(schedule.spans.map(\.code).joined(separator: "\n")).schedule == schedule)
    }

    @Test func prints() throws {
        let schedule = try WeeklySchedule.parse("man 15-17, tor 16.30-18, søn").schedule
        #expect(schedule.description(in: .danish) == "man 15-17, tor 16.30-18, søn 0-24")
        #expect(schedule.description(in: .english) == "Mon 15:00-17:00, Thu 16:30-18:00, Sun 00:00-24:00")
        #expect(schedule.spans.first?.code == "mon 15:00-17:00")
        #expect(WeeklySchedule().description(in: .danish).isEmpty)
    }

    @Test(arguments: [
        ["man", "mandag", "Mandage", "mon", "Monday", "Mondays"], ["tir", "tirs", "tirsdag", "Tue", "Tues", "Tuesday"],
        ["ons", "onsdag", "Wed", "Weds", "Wednesday"], ["tor", "tors", "torsdag", "Thu", "Thur", "Thurs", "Thursday"],
        ["fre", "fredag", "Fri", "Friday"], ["lør", "lørdag", "Sat", "Saturday", "LØRDAG"],
        ["søn", "søndag", "Sun", "Sunday"],
        ["hverdage", "weekdays", "man-fre", "Mon-Fri", "Monday to Friday", "alle hverdage"],
        ["weekend", "weekends", "lør-søn", "Sat+Sun"], ["hver dag", "alle dage", "every day", "daily", "man-søn"],
    ])
    func daysHaveManyNames(names: [String]) throws {
        let schedules = try names.map { try WeeklySchedule.parse($0).schedule }
        #expect(Set(schedules).count == 1)
    }
}

@Suite struct PlainScheduleTests {
    /// What the short way reads, the full parser reads the same.
    @Test(arguments: 0..<200 as Range<UInt64>)
    func agreesWithTheFullParser(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let pieces = [
            "man", "Tue", "ONS", "tor", "fre", "lør", "SØN", "Sat", "xyz", " ", " ", " ", "8", "15", "16.30", "17:45",
            "24", "9.10", "25", "-", "–", "—", ",", ", ", ";", "\n", "pm", ".", ":", "2000", "og", "lørdag",
        ]
        for _ in 0..<60 {
            let text =
                Bool.random(using: &random)
                ? (0..<Int.random(in: 1..<8, using: &random)).map { _ in pieces.randomElement(using: &random)! }
                    .joined()
                : "\(pieces[Int.random(in: 0..<9, using: &random)]) \(pieces[Int.random(in: 12..<19, using: &random)])"
                    + "-\(pieces[Int.random(in: 12..<19, using: &random)])\(pieces.randomElement(using: &random)!)"
            guard let plain = ScheduleParser.plain(text) else { continue }
            let full = try WeeklySchedule.parseInFull(text)
            #expect(full.schedule == plain && !full.rounded, "\(text)")
        }
    }

    @Test(arguments: 0..<20 as Range<UInt64>, DisplayLanguage.allCases)
    func readsWhatIsPrinted(seed: UInt64, language: DisplayLanguage) throws {
        var random = SeededGenerator(seed: seed)
        let schedule = random.schedule()
        #expect(ScheduleParser.plain(schedule.description(in: language)) == schedule)
        #expect(try WeeklySchedule.parseInFull(schedule.description(in: language)).schedule == schedule)
    }

    @Test(arguments: [
        "", "man", "man 15", "man 15-17pm", "man 15.10-17", "man 17-15", "man 8-9, 10-11", "man8-9", "man 8-9 x",
    ])
    func leavesTheRest(text: String) {
        #expect(ScheduleParser.plain(text) == nil)
    }

    @Test(
        "A day without times before others with times may have been meant otherwise",
        arguments: [
            ("mandag, onsdag og fredag 15-17", true), ("Mon, Tue 15-17", true), ("man og tir 15-17", false),
            ("man, ons", false), ("man 15-17, ons", false), ("hverdage, lør 10-12", false),
            ("man; tir; ons 9-12", true),
        ]
    )
    func loneDays(_ text: String, _ expected: Bool) throws {
        #expect(try WeeklySchedule.parse(text).hasLoneDays == expected)
    }
}
