import Testing

@testable import Matching

@Suite("Invented rosters that could be true")
struct RosterSampleLanguageTests {
    private let date = CalendarDate("2026-11-01")!

    private func read(_ sample: RosterSample) throws -> (mentors: Roster<Mentor>, mentees: Roster<Mentee>) {
        let reader = RosterReader(RosterReader.Options(date: date))
        let (mentors, mentorProblems) = reader.mentors(sample.mentorsCSV(), file: "mentors.csv")
        let (mentees, menteeProblems) = reader.mentees(sample.menteesCSV(), file: "mentees.csv")
        #expect((mentorProblems + menteeProblems).isEmpty)
        return (try #require(mentors), try #require(mentees))
    }

    @Test("In Danish they are the same people, written as in Denmark", arguments: 0..<4 as Range<UInt64>)
    func danishIsEnglish(seed: UInt64) throws {
        let danish = RosterSample(mentors: 120, mentees: 90, seed: seed, language: .danish)
        let english = RosterSample(mentors: 120, mentees: 90, seed: seed)
        let (first, second) = (try read(danish), try read(english))
        #expect(first.mentors.dialect.delimiter == .semicolon && second.mentors.dialect.delimiter == .comma)
        #expect(first.mentors.dialect.hasByteOrderMark && !second.mentors.dialect.hasByteOrderMark)
        // What is free text is in the language; all that has a meaning of its own is the same.
        for (one, other) in zip(first.mentors.people, second.mentors.people) {
            var (one, other) = (one, other)
            #expect(one.subjects?.terms.count == other.subjects?.terms.count)
            (one.subjects, one.interests, other.subjects, other.interests) = (nil, nil, nil, nil)
            #expect(one == other)
        }
        for (one, other) in zip(first.mentees.people, second.mentees.people) {
            var (one, other) = (one, other)
            (one.subjects, one.interests, other.subjects, other.interests) = (nil, nil, nil, nil)
            #expect(one == other)
        }
        let text = String(decoding: danish.menteesCSV(), as: UTF8.self)
        #expect(text.hasPrefix("\u{FEFF}id;navn;behov;fag;sprog;tider;område;") && text.hasSuffix("\r\n"))
        #expect(text.contains(";ja\r\n") && !text.contains("Danish") && text.contains(/\d\.\d{1,2}\.202\d;/))
    }

    @Test(
        "Nobody is elsewhere while at school, and no name is of another generation",
        arguments: 0..<4 as Range<UInt64>
    )
    func livesHoldTogether(seed: UInt64) throws {
        let (mentors, mentees) = try read(RosterSample(mentors: 300, mentees: 300, seed: seed))
        let school = try WeeklySchedule.parse("weekdays 8-14").schedule
        for mentee in mentees.people {
            guard let age = mentee.age?.years, let schedule = mentee.schedule else { continue }
            if age < 18 { #expect(schedule.intersection(school).isEmpty) }
            if age < 15 { #expect(mentee.needType != .career && mentee.needType != .mostlyCareer) }
            if age >= 18 { #expect(mentee.subjects?.terms.contains { $0.text == "homework" } != true) }
        }
        let work = try WeeklySchedule.parse("weekdays 9-15").schedule
        for mentor in mentors.people {
            guard let age = mentor.age?.years, let schedule = mentor.schedule else { continue }
            if (30..<62).contains(age) { #expect(schedule.intersection(work).isEmpty) }
            let first = mentor.name.flatMap { $0.split(separator: " ").first.map(String.init) }
            if let first, age > 55 { #expect(!RosterSampleCulture.danish.firstNames.contains(first)) }
        }
    }

    @Test("A large sample has a fifth of all pairs and a dozen mother tongues", arguments: 0..<3 as Range<UInt64>)
    func mix(seed: UInt64) throws {
        let (mentors, mentees) = try read(RosterSample(mentors: 400, mentees: 400, seed: seed, language: .danish))
        let scorer = BulkScorer(policy: Policy(), date: date, mentors: mentors.people, mentees: mentees.people)
        let share = Double(scorer.eligiblePairs().count) / 160_000
        #expect((0.2...0.4).contains(share))
        let spoken = Set(mentees.people.compactMap { $0.languages?.languages.first })
        #expect(spoken.count >= 12)
        let names = Set(mentees.people.compactMap(\.name))
        #expect(names.count > 380)
    }
}
