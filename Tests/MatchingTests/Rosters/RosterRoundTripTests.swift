import Testing

@testable import Matching

/// What is known of people is written as a coordinator would and read back.
@Suite struct RosterRoundTripTests {
    private static let words = ["matematik", "Dansk som andetsprog", "øl & vin", "\"citat\"", "é", "x!y", "IT"]

    private struct Writer {
        var random: SeededGenerator
        let language: DisplayLanguage

        mutating func maybe<Value>(_ value: (inout SeededGenerator) -> Value?) -> Value? {
            Int.random(in: 0..<4, using: &random) == 0 ? nil : value(&random)
        }

        static func terms(_ random: inout SeededGenerator) -> TermSet? {
            TermSet(terms: words.shuffled(using: &random).prefix(2).compactMap(Term.init))
        }

        static func languages(_ random: inout SeededGenerator) -> LanguageSet? {
            LanguageSet(languages: Array(Language.all.shuffled(using: &random).prefix(3)))
        }

        mutating func mentor(_ number: Int) -> Mentor {
            Mentor(
                id: PersonID("M-\(number)")!,
                name: maybe { _ in "Åse \"Aa\" \(number)" },
                needType: maybe { NeedType.allCases.randomElement(using: &$0) },
                subjects: maybe(Self.terms),
                languages: maybe(Self.languages),
                schedule: maybe { $0.schedule() },
                area: maybe { Term(words.randomElement(using: &$0)!) },
                interests: maybe(Self.terms),
                age: maybe { Age(Int.random(in: 0...130, using: &$0)) },
                ages: maybe { AgeRange(lowest: Int.random(in: 0...60, using: &$0), highest: 60) },
                capacity: maybe { Capacity(minimum: Int.random(in: 0...3, using: &$0), maximum: 3) } ?? .one,
                childCertificate: maybe { _ in .validThrough(CalendarDate(year: 2027, month: 2, day: 28)!) } ?? .none,
                roles: maybe(Self.terms)
            )
        }

        func cells(_ mentor: Mentor) -> [String] {
            let certificate: String =
                switch mentor.childCertificate {
                case .none: language == .danish ? "nej" : ""
                case .valid: "ja"
                case .validThrough(let day): language == .danish ? "\(day.day).\(day.month).\(day.year)" : day.iso
                }
            return [
                mentor.id.text, mentor.name ?? "", mentor.needType?.name(in: language) ?? "", text(mentor.subjects),
                mentor.languages?.languages.map { $0.name(in: language) }.joined(separator: " / ") ?? "",
                mentor.schedule?.description(in: language) ?? "", mentor.area?.text ?? "", text(mentor.interests),
                mentor.age.map { "\($0.years)" } ?? "", mentor.ages.map { "\($0.lowest) - \($0.highest)" } ?? "",
                mentor.capacity == .one ? "" : "\(mentor.capacity.minimum)-\(mentor.capacity.maximum)",
                text(mentor.roles), certificate,
            ]
        }

        private func text(_ set: TermSet?) -> String {
            set?.terms.map(\.text).joined(separator: ",") ?? ""
        }
    }

    private static let fields: [RosterField] = [
        .id, .name, .needType, .subjects, .languages, .schedule, .area, .interests, .age, .ages, .capacity, .roles,
        .childCertificate,
    ]

    @Test(arguments: 0..<12 as Range<UInt64>, DisplayLanguage.allCases)
    func readsWhatIsWritten(seed: UInt64, language: DisplayLanguage) {
        var writer = Writer(random: SeededGenerator(seed: seed), language: language)
        let mentors = (1...20).map { writer.mentor($0) }
        let order = Self.fields.indices.shuffled(using: &writer.random)
        let header = Self.fields.map { RosterHeader.headers(for: $0, in: language)[0] }
        let rows = ([header] + mentors.map { writer.cells($0) }).map { row in
            order.map { "\"" + row[$0].replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
        }
        let result = rosterReader(delimiter: .comma).mentors(Array(rows.joined(separator: "\r\n").utf8), file: "m")
        #expect(result.problems.isEmpty)
        #expect(result.roster?.people == mentors)
        #expect(result.roster?.lines == Array(2...21))
    }

    @Test(arguments: [UInt64(1), 2, 3])
    func readsSamples(seed: UInt64) {
        let sample = RosterSample(mentors: 50, mentees: 70, seed: seed)
        let mentors = rosterReader(delimiter: nil).mentors(sample.mentorsCSV(), file: "m")
        let mentees = rosterReader(delimiter: nil).mentees(sample.menteesCSV(), file: "e")
        #expect(mentors.roster?.people.count == 50)
        #expect(mentees.roster?.people.count == 70)
        #expect(Set((mentors.problems + mentees.problems).map(\.code)).isSubset(of: ["menteeWithoutAge"]))
    }
}
