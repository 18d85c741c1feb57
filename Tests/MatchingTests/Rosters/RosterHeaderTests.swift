import Testing

@testable import Matching

@Suite struct RosterHeaderTests {
    @Test(arguments: [
        ("id", RosterField.id), ("NR", .id), ("navn", .name), ("Name", .name), ("type", .needType),
        ("behov", .needType),
        ("need", .needType), ("fag", .subjects), ("subjects", .subjects), ("sprog", .languages),
        ("languages", .languages), ("tider", .schedule), ("availability", .schedule), ("Område", .area),
        ("OMRA\u{30A}DE", .area), ("area", .area), ("interesser", .interests), ("interests", .interests),
        ("alder", .age), ("age", .age), ("aldersgruppe", .ages), ("ages", .ages), ("kapacitet", .capacity),
        ("pladser", .capacity), ("capacity", .capacity), ("antal mentorer", .mentorsWanted),
        ("mentors", .mentorsWanted), ("roller", .roles), ("roles", .roles), ("børneattest", .childCertificate),
        ("child_certificate", .childCertificate), ("Child certificate", .childCertificate),
        ("child-certificate", .childCertificate), ("venter siden", .waitingSince), ("venter_siden", .waitingSince),
        ("waiting_since", .waitingSince), ("Waiting  since", .waitingSince), ("prioritet", .priority),
        ("priority", .priority), ("klar", .ready), ("afklaret", .ready), ("ready", .ready), (" id\u{A0}", .id),
    ])
    func knows(header: String, field: RosterField) {
        #expect(RosterHeader.field(for: header) == field)
    }

    @Test(arguments: ["", "telefon", "fagene", "i d", "needType"])
    func knowsNoOther(header: String) {
        #expect(RosterHeader.field(for: header) == nil)
    }

    @Test func everyFieldHasHeaders() {
        for field in RosterField.allCases {
            for language in DisplayLanguage.allCases {
                let headers = RosterHeader.headers(for: field, in: language)
                #expect(!headers.isEmpty)
                #expect(headers.allSatisfy { RosterHeader.field(for: $0) == field })
            }
        }
    }

    @Test func columnsMayStandInAnyOrder() {
        let first = rosterReader().mentors("id;navn;fag", "M1;A;dansk")
        let second = rosterReader().mentors("FAG;Navn;Nr", "dansk;A;M1")
        #expect(first.roster?.people == second.roster?.people)
        #expect(first.roster?.people.count == 1)
        #expect(second.roster?.columns == [.subjects: 1, .name: 2, .id: 3])
        #expect(second.roster?.statedFields == [.subjects, .name, .id])
    }

    @Test func ownHeadersGoFirst() {
        let reader = rosterReader(columns: [.id: "E-mail address", .subjects: "id"])
        let result = reader.mentors("id;e_mail address;fag", "matematik;a@b.dk;dansk")
        #expect(result.roster?.people.first?.id.text == "a@b.dk")
        #expect(result.roster?.people.first?.subjects == TermSet("matematik"))
        #expect(kinds(result.problems) == [.ignoredColumn(header: "fag")])
    }

    @Test func ownHeadersMustBeThere() {
        let reader = rosterReader(columns: [.id: "email", .area: "bydel"])
        let result = reader.mentors("id;navn", "M1;A")
        #expect(result.roster == nil)
        #expect(places(result.problems) == ["1:- namedColumnMissing", "1:- namedColumnMissing", "1:1 ignoredColumn"])
        #expect(kinds(result.problems).contains(.namedColumnMissing(.id, header: "email")))
    }

    @Test(arguments: [
        ("id;fag;subjects", ["1:3 duplicateHeader"]),
        ("id;fag;Fag", ["1:3 duplicateHeader"]),
        ("id;note;NOTE", ["1:2 ignoredColumn", "1:3 duplicateHeader"]),
        ("id;fag;nr", ["1:3 duplicateHeader"]),
        ("id;klar;ready", ["1:2 columnOfOtherList", "1:3 duplicateHeader"]),
        ("id;;", []),
        ("id;;fag", []),
        ("navn;;fag", ["1:- missingIDColumn"]),
        ("id;klar;prioritet", ["1:2 columnOfOtherList", "1:3 columnOfOtherList"]),
        ("id;telefon;fag", ["1:2 ignoredColumn"]),
    ])
    func headersAreChecked(header: String, expected: [String]) {
        let result = rosterReader().mentors(header, "1;;")
        #expect(places(result.problems) == expected)
    }

    @Test func duplicatesNameTheFirst() {
        let result = rosterReader().mentors("id;fag;subjects", "M1;;")
        #expect(result.problems.map(\.kind) == [.table(.duplicateHeader(first: 2))])
        #expect(rosterReader(skipsBadRows: true).mentors("id;fag;subjects", "M1;;").roster == nil)
    }

    /// Without a header row the first row is somebody.
    @Test func peopleAreNoHeaders() {
        let result = rosterReader().mentors("M1;Zyx Zyxesen;dansk", "M2;Zyx;tysk")
        #expect(places(result.problems) == ["1:- missingIDColumn"])
        #expect(!"\(result.problems)".contains("Zyx"))
    }

    /// Nor where a cell of somebody's happens to be a header: who wants to learn about `sprog`.
    @Test(arguments: ["sprog", "kapacitet", "own"])
    func peopleWithAHeaderAreNoHeaders(word: String) throws {
        let criteria = ["own", "zyxx"].map { "{ name: '\($0)1', kind: 'same', column: '\($0)' }" }
        let (policy, _) = PolicyReader.read(Array("{ custom: [\(criteria.joined(separator: ","))] }".utf8), file: "p")
        let custom = try #require(policy).custom
        for columns in [[:], [RosterField.id: "email"]] {
            let reader = rosterReader(columns: columns) { $0.custom = custom }
            let header = "M1;Zyx;\(word);\"Zyx Zyxesen\""
            let (mentors, mentees) = (reader.mentors(header, "M2;Zyx;tysk;x"), reader.mentees(header, "M2;Zyx;tysk;x"))
            for problems in [mentors.problems, mentees.problems] {
                #expect(problems.contains { $0.code == "missingIDColumn" || $0.code == "namedColumnMissing" })
                #expect(places(problems).contains("1:2 ignoredColumn"))
                #expect(!"\(problems)".contains("Zyx"))
                for wording in [DanishWording(), EnglishWording()] as [any Wording] {
                    #expect(!problems.contains { "\(wording.message($0)) \(wording.cure($0))".contains("Zyx") })
                    #expect(!problems.contains { wording.message($0).contains("“”") })
                }
            }
        }
    }

    @Test func columnsWithoutHeaderAreToldOfIfFilled() {
        let result = rosterReader().mentors("id;;fag;", "M1;;dansk;", "M2;husk;dansk;", "M3;;dansk")
        #expect(result.roster?.people.count == 3)
        #expect(places(result.problems) == ["1:2 ignoredColumn"])
        #expect(places(rosterReader().mentors("id;fag;", "M1;dansk;husk").problems) == ["2:3 extraCell"])
    }
}
