import Testing

@testable import Matching

@Suite struct RosterReaderTests {
    @Test func readsAMentor() throws {
        let result = rosterReader().mentors(
            "id;navn;type;fag;sprog;tider;område;interesser;alder;aldersgruppe;kapacitet;roller;børneattest",
            "M1;A;mest social;matematik|dansk;arabisk/dansk;man 15-17;Nord;skak;67,0;13-17;3-4;vært;1.3.2027"
        )
        #expect(result.problems.isEmpty)
        let roster = try #require(result.roster)
        #expect(roster.lines == [2] && roster.file == "mentors.csv" && roster.dialect.delimiter == .semicolon)
        #expect(roster.foreignFields.isEmpty && roster.skippedLines.isEmpty && roster.statedFields.count == 13)
        #expect(
            roster.people == [
                Mentor(
                    id: PersonID("M1")!,
                    name: "A",
                    needType: .mostlySocial,
                    subjects: TermSet("matematik, dansk"),
                    languages: LanguageSet("ar, da"),
                    schedule: try WeeklySchedule.parse("Mon 15:00-17:00").schedule,
                    area: Term("nord"),
                    interests: TermSet("skak"),
                    age: Age(67),
                    ages: AgeRange(lowest: 13, highest: 17),
                    capacity: Capacity(minimum: 3, maximum: 4)!,
                    childCertificate: .validThrough(CalendarDate(year: 2027, month: 3, day: 1)!),
                    roles: TermSet("vært")
                )
            ]
        )
    }

    @Test func readsAMentee() throws {
        let result = rosterReader().mentees(
            "nr;name;need;subjects;languages;availability;area;interests;age;mentors;roles;waiting_since;priority;ready",
            "E1;B;career;\"maths!; IT\";Arabic!;weekend;North;chess;17;2;host, companion;2026-03-01;-2;no"
        )
        #expect(places(result.problems).isEmpty)
        let mentee = try #require(result.roster?.people.first)
        #expect(mentee.subjects == TermSet("maths!, IT") && mentee.subjects?.musts == [Term("MATHS")!])
        #expect(mentee.languages?.musts == [Language("ar")!])
        #expect(mentee.needType == .career && mentee.age == Age(17) && mentee.priority == -2 && !mentee.isReady)
        #expect(mentee.mentorsWanted == 2 && mentee.roles == TermSet("host, companion") && mentee.name == "B")
        #expect(mentee.waitingSince?.iso == "2026-03-01" && mentee.schedule?.quarterCount == 192)
    }

    @Test func emptyMeansNotStated() throws {
        let header = "id;navn;type;fag;sprog;tider;område;interesser;alder"
        let reader = rosterReader {
            $0.defaultCapacity = Capacity(minimum: 2, maximum: 5)!
            $0.defaultMentorsWanted = 3
        }
        let mentors = reader.mentors(header + ";aldersgruppe;kapacitet;roller;børneattest", "M1;;\u{A0};;,;;;;;;;;")
        #expect(mentors.problems.isEmpty)
        #expect(
            mentors.roster?.people == [Mentor(id: PersonID("M1")!, capacity: Capacity(minimum: 2, maximum: 5)!)]
        )
        let mentees = reader.mentees(header + ";antal mentorer;roller;venter siden;prioritet;klar", "E1;;;;;;;;;;;;;")
        #expect(places(mentees.problems) == ["2:9 menteeWithoutAge"])
        #expect(mentees.roster?.people == [Mentee(id: PersonID("E1")!, mentorsWanted: 3)])
        #expect(rosterReader().mentors("id", "M1").roster?.people == [Mentor(id: PersonID("M1")!)])
        #expect(rosterReader().mentees("id", "E1").roster?.people == [Mentee(id: PersonID("E1")!)])
    }

    @Test(arguments: [
        ("type", "socal", RosterProblem.unknownValue(.needType, text: "socal", suggestion: "social")),
        ("sprog", "arabsik", .unknownValue(.languages, text: "arabsik", suggestion: "arabisk")),
        ("sprog", "dansk, xyzzyx", .unknownValue(.languages, text: "xyzzyx", suggestion: nil)),
        ("tider", "mandg 15-17", .badSchedule(text: "mandg 15-17", .unknownDay("mandg", suggestion: "mandag"))),
        ("tider", "man 15-17.10", .scheduleRounded(text: "man 15-17.10")),
        ("tider", "man, ons 15-17", .daysWithoutTimes(text: "man, ons 15-17")),
        ("alder", "131", .badNumber(.age, text: "131")), ("alder", "ung", .badNumber(.age, text: "ung")),
        ("aldersgruppe", "17-13", .badNumber(.ages, text: "17-13")),
        ("kapacitet", "-1", .badNumber(.capacity, text: "-1")),
        ("kapacitet", "1,5", .badNumber(.capacity, text: "1,5")),
        ("børneattest", "31.2.2026", .badDate(.childCertificate, text: "31.2.2026")),
        ("børneattest", "jaa", .unknownValue(.childCertificate, text: "jaa", suggestion: "ja")),
        ("børneattest", "30.11.2026", .expiredCertificate(lastDay: "2026-11-30")),
        ("fag", "matematik!", .mustOnMentor(.subjects, text: "matematik")),
        ("sprog", "Arabic!", .mustOnMentor(.languages, text: "arabisk")),
        // Two who wrote a dash have nothing in common.
        ("fag", "-", .unknownValue(.subjects, text: "-", suggestion: nil)),
        ("fag", "? | -", .unknownValue(.subjects, text: "? | -", suggestion: nil)),
        ("fag", "/", .unknownValue(.subjects, text: "/", suggestion: nil)),
        ("interesser", "- -", .unknownValue(.interests, text: "- -", suggestion: nil)),
        ("område", "\u{2013}", .unknownValue(.area, text: "\u{2013}", suggestion: nil)),
        ("roller", "...", .unknownValue(.roles, text: "...", suggestion: nil)),
    ])
    func mentorCellsAreChecked(header: String, cell: String, expected: RosterProblem) {
        let result = rosterReader().mentors("id;\(header)", "M0;", "M1;\(cell)")
        #expect(kinds(result.problems) == [expected])
        #expect(places(result.problems) == ["3:2 \(expected.code)"])
        #expect((result.roster == nil) == (expected.severity == .error))
    }

    @Test(arguments: [
        ("antal mentorer", "0", RosterProblem.badNumber(.mentorsWanted, text: "0")),
        ("antal mentorer", "to", .badNumber(.mentorsWanted, text: "to")),
        ("antal mentorer", "2", nil), ("roller", "vært", nil),
        ("venter siden", "1.3.26", .badDate(.waitingSince, text: "1.3.26")),
        ("venter siden", "2.12.2026", .futureDate(.waitingSince)),
        ("prioritet", "høj", .badNumber(.priority, text: "høj")),
        ("prioritet", String(repeating: "9", count: 70), nil),
        ("klar", "næsten", .unknownValue(.ready, text: "næsten", suggestion: nil)),
        ("klar", "nje", .unknownValue(.ready, text: "nje", suggestion: "nej")),
        ("venter siden", "1.12.2026", nil), ("klar", "X", nil), ("fag", "matematik!", nil),
        ("fag", "-!", .unknownValue(.subjects, text: "-!", suggestion: nil)), ("fag", "C#, C++, +, \u{26BD}", nil),
        ("interesser", "(", .unknownValue(.interests, text: "(", suggestion: nil)), ("område", "8.", nil),
    ])
    func menteeCellsAreChecked(header: String, cell: String, expected: RosterProblem?) {
        let result = rosterReader().mentees("id;\(header);alder", "E0;;17", "E1;\(cell);17")
        if cell.hasPrefix("9999") {
            let text = String(repeating: "9", count: 60) + "…"
            #expect(kinds(result.problems) == [.badNumber(.priority, text: text)])
            return
        }
        #expect(kinds(result.problems) == (expected.map { [$0] } ?? []))
        #expect(places(result.problems).allSatisfy { $0.hasPrefix("3:2 ") })
    }

    @Test func futureDatesCountAsToday() {
        let result = rosterReader().mentees("id;venter siden;alder", "E1;1.1.2099;17")
        #expect(result.roster?.people.first?.waitingSince?.iso == "2026-12-01")
    }

    @Test func rolesGoBeforeTheNumberOfMentors() {
        let result = rosterReader().mentees(
            "id;roller;mentors;alder",
            "E1;a;2;17",
            "E2;a, b, A;2;17",
            "E3;c;;17",
            "E4;;3;17"
        )
        #expect(kinds(result.problems) == [.rolesDecide(roles: 1, mentors: 2)])
        #expect(places(result.problems) == ["2:3 rolesDecide"])
        #expect(result.roster?.people.map(\.placesWanted) == [1, 2, 1, 3])
        #expect(result.roster?.people.map(\.mentorsWanted) == [1, 2, 1, 3])
    }

    @Test func aMenteeNamesNoMoreRolesThanMentorsCanBeWanted() {
        let roles = { (count: Int) in (1...count).map { "r\($0)" }.joined(separator: ",") }
        let result = rosterReader().mentees("id;alder;roller", "E1;17;\(roles(100))", "E2;17;\(roles(101))", "E3;17;")
        #expect(result.roster == nil)
        #expect(kinds(result.problems) == [.tooManyRoles(found: 101, limit: 100)])
        #expect(places(result.problems) == ["3:3 tooManyRoles"])
        #expect(result.problems.allSatisfy { $0.severity == .error })
        // The same role twice is one.
        let same = rosterReader().mentees("id;alder;roller", "E1;17;\(roles(100)),\(roles(100))")
        #expect(same.problems.isEmpty && same.roster?.people[0].placesWanted == 100)
        let mentors = rosterReader().mentors("id;roller", "M1;\(roles(1000))")
        #expect(mentors.problems.isEmpty && mentors.roster?.people[0].offers(Term("R1000")!) == true)
    }

    @Test func groupsAreReadAndHaveADefault() {
        let lines = ["id;gruppe", "M1;ja", "M2;nej", "M3;"]
        for isGroup in [false, true] {
            let reader = rosterReader { $0.defaultIsGroup = isGroup }
            let result = reader.mentors(Array(lines.joined(separator: "\n").utf8), file: "m")
            #expect(result.problems.isEmpty)
            #expect(result.roster?.people.map(\.isGroup) == [true, false, isGroup])
        }
        #expect(places(rosterReader().mentors("id;group", "M1;perhaps").problems) == ["2:2 unknownValue"])
        #expect(kinds(rosterReader().mentees("id;group;age", "E1;ja;9").problems) == [.columnOfOtherList(.group)])
    }

    @Test func menteesWithoutAgeAreToldOf() {
        #expect(
            places(rosterReader().mentees("id;alder", "E1;", "E2;17", "E3;").problems) == [
                "2:2 menteeWithoutAge", "4:2 menteeWithoutAge",
            ]
        )
        #expect(places(rosterReader().mentees("id", "E1", "E2").problems) == ["-:- menteeWithoutAge"])
        #expect(rosterReader().mentors("id;alder", "M1;").problems.isEmpty)
    }

    @Test func everyProblemOfEveryRowIsFound() {
        let result = rosterReader().mentors(
            "id;navn;fag;fag;note;sprog;alder",
            "M1;A;;;;arabsik, xyzzyx;-1",
            ";B;;;;dansk;ung",
            "M2;C;;",
            "M1;D;;;;dansk;7;x",
            "M1;E;;;;dansk;7",
            ";;;;;;;",
            "M3;F;;;;dansk;7;;"
        )
        #expect(
            places(result.problems) == [
                "1:4 duplicateHeader", "1:5 ignoredColumn", "2:6 unknownValue", "2:6 unknownValue", "2:7 badNumber",
                "3:1 missingID", "3:7 badNumber", "4:- tooFewCells", "5:8 extraCell", "6:1 duplicateID",
            ]
        )
        #expect(kinds(result.problems).contains(.duplicateID(firstLine: 2)))
        #expect(result.problems.map(\.kind).contains(.table(.tooFewCells(found: 4, expected: 7))))
        #expect(result.problems.map(\.kind).contains(.table(.extraCell(expected: 7))))
        #expect(result.problems.allSatisfy { $0.file == "mentors.csv" })
        #expect(result.roster == nil)
    }

    @Test func badRowsCanBeSkipped() throws {
        let result = rosterReader(skipsBadRows: true).mentors(
            "id;alder",
            "M1;40",
            "M2;ung",
            "M1;41",
            "M3",
            "M4;42",
            ";43",
            "M5;44;x"
        )
        let roster = try #require(result.roster)
        #expect(roster.people.map(\.id.text) == ["M1", "M4"])
        #expect(roster.lines == [2, 6])
        #expect(roster.skippedLines == [3, 4, 5, 7, 8])
        #expect(result.problems.filter { $0.severity == .error }.count == 5)
        #expect(rosterReader(skipsBadRows: true).mentors("id;alder", "M1;40", "M2;\"41").roster == nil)
        #expect(rosterReader(skipsBadRows: true).mentors("navn", "A").roster == nil)
    }

    @Test func problemsBeforeABrokenQuoteAreKept() {
        let result = rosterReader().mentors("id;alder", "M1;ung", "M2;\"17", "M3;18")
        #expect(places(result.problems) == ["2:2 badNumber", "3:2 unclosedQuote"])
        #expect(result.roster == nil)
    }

    @Test(arguments: [
        ("", "-:- emptyFile"), ("\n \n", "-:- emptyFile"), ("id;navn\n", "-:- headerOnly"),
        ("id;navn\n;\n;;;", "-:- headerOnly"), ("%PDF-1.7", "-:- notCSV"),
    ])
    func filesWithoutPeople(text: String, expected: String) {
        let result = rosterReader().mentors(text)
        #expect(places(result.problems) == [expected])
        #expect(result.roster == nil)
    }

    @Test func linesArePhysical() {
        let result = rosterReader().mentors("id;fag;alder", "M1;\"a\nb\nc\";17", "", "M2;\"a\nb\";\"", "ung\"")
        #expect(places(result.problems) == ["7:3 badNumber"])
        #expect(rosterReader().mentors("sep=;\nid;fag", "M1;\"a\nb\"", "M2;").roster?.lines == [3, 5])
    }

    @Test func composedAndDecomposedAreTheSame() {
        let text = "id;område;sprog\nÅse;Århus;færøsk\nE\u{301}va;Ballerup;ma\u{304}ori"
        let composed = rosterReader().mentors(Text.nfc(text))
        let decomposed = rosterReader().mentors(
            text.replacing("Å", with: "A\u{30A}").replacing("å", with: "a\u{30A}")
        )
        #expect(composed.problems.isEmpty && decomposed.problems.isEmpty)
        #expect(composed.roster?.people == decomposed.roster?.people)
        #expect(decomposed.roster?.people[1].id.text.unicodeScalars.count == 3)
        let twice = rosterReader().mentors("id", "\u{C5}se", "A\u{30A}se")
        #expect(places(twice.problems) == ["3:1 duplicateID"])
    }

    @Test func readsWindows1252() throws {
        let text = "id;område;børneattest\r\nM1;Ærø;ja\r\n"
        let bytes = text.unicodeScalars.map { UInt8($0.value) }
        let result = rosterReader(delimiter: nil).mentors(bytes, file: "m")
        #expect(result.roster?.people.first?.area == Term("ærø"))
        #expect(result.roster?.people.first?.childCertificate == .valid)
        #expect(result.roster?.dialect == TableDialect(delimiter: .semicolon, encoding: .windows1252))
    }

    /// A cell that is met again is found as it was read the first time, problems included.
    @Test func cellsMetAgainAreTheSame() {
        let reader = rosterReader()
        let cells = ["man 8-9", "xx", "man 15-17.10", "hverdage", "", "Mon 8-9"]
        let lines = (0..<300).map { "M\($0);\(cells[$0 % cells.count])" }
        let all = reader.mentors(Array((["id;tider"] + lines).joined(separator: "\n").utf8), file: "m")
        for (index, line) in lines.enumerated() {
            let alone = reader.mentors("id;tider", line)
            let codes = alone.problems.map(\.code)
            #expect(all.problems.filter { $0.line == index + 2 }.map(\.code) == codes)
        }
        let kept = rosterReader(skipsBadRows: true).mentors(
            Array((["id;tider"] + lines).joined(separator: "\n").utf8),
            file: "m"
        )
        #expect(kept.roster?.people.count == 250)
        for (person, line) in zip(kept.roster?.people ?? [], kept.roster?.lines ?? []) {
            #expect(reader.mentors("id;tider", lines[line - 2]).roster?.people == [person])
        }
    }
}
