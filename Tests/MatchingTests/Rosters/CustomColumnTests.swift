import Testing

@testable import Matching

@Suite struct CustomColumnTests {
    private func criteria(_ text: String) throws -> [CustomCriterion] {
        let (policy, problems) = PolicyReader.read(Array("{ custom: [\(text)] }".utf8), file: "p")
        #expect(problems.isEmpty)
        return try #require(policy).custom
    }

    @Test func columnsAreReadIntoPeople() throws {
        let custom = try criteria(
            """
            { name: 'wish', kind: 'overlap', mentee: 'Wants to meet', mentor: 'traits',
              when: { side: 'mentee', column: 'similar', is: ['ja'] } },
            { name: 'km', kind: 'range', mentee: 'distance', mentor: 'travels' },
            { name: 'years', kind: 'distance', column: 'age', shares: { '10': 1000 } },
            """
        )
        let reader = rosterReader { $0.custom = custom }
        let mentees = reader.mentees(
            "id;age;wants_to meet;similar;distance;note",
            "E1;17;a, b;Ja;7,5;x",
            "E2;20;a;nej;;x",
            "E3;20;;;0;x"
        )
        #expect(kinds(mentees.problems) == [.ignoredColumn(header: "note")])
        let people = try #require(mentees.roster?.people)
        #expect(people[0].age == Age(17))
        #expect(
            people[0].custom == [
                CustomEntry(.words(TermSet("a, b")!)), CustomEntry(.number(DecimalNumber("7.5")!)),
                CustomEntry(.number(DecimalNumber(17))),
            ]
        )
        #expect(people.map(\.custom[0].isConcerned) == [true, false, false])
        #expect(people[1].custom[1].value == nil && people[2].custom[0].value == nil)
        let mentors = reader.mentors("id;age;traits;travels", "M1;27;B;5", "M2;;;0-12")
        #expect(mentors.problems.isEmpty)
        let firm = try #require(mentors.roster?.people)
        #expect(firm[0].custom[0] == CustomEntry(.words(TermSet("b")!)))
        #expect(firm[1].custom[1].value == .range(DecimalRange("0-12")!))
        #expect(firm[1].custom[2] == CustomEntry())
    }

    /// A header with a meaning of its own, on this list or the other, can be a custom column too.
    @Test func headersWithAMeaning() throws {
        let custom = try criteria("{ name: 'x', kind: 'same', mentee: 'kapacitet', mentor: 'område' }")
        let reader = rosterReader { $0.custom = custom }
        let mentees = reader.mentees("id;kapacitet;alder", "E1;a;9")
        #expect(mentees.problems.isEmpty && mentees.roster?.people[0].custom[0].value == .word(Term("a")!))
        let mentors = reader.mentors("id;område", "M1;Nord")
        #expect(mentors.problems.isEmpty && mentors.roster?.people[0].area == Term("Nord"))
        #expect(mentors.roster?.people[0].custom[0].value == .word(Term("nord")!))
    }

    @Test func missingColumnsAreWarnedOfOnce() throws {
        let custom = try criteria(
            "{ name: 'x', kind: 'same', column: 'køn', required: true }, { name: 'y', kind: 'same', column: 'KØN' }"
        )
        let result = rosterReader { $0.custom = custom }.mentors("id;koen;note", "M1;f;")
        #expect(
            kinds(result.problems).contains(.customColumnMissing(criterion: "x", header: "køn", suggestion: nil))
                || kinds(result.problems).contains(
                    .customColumnMissing(criterion: "x", header: "køn", suggestion: "koen")
                )
        )
        #expect(result.problems.filter { $0.code == "customColumnMissing" }.count == 1)
        #expect(result.roster?.people[0].custom == [CustomEntry(), CustomEntry()])
        let near = try criteria("{ name: 'x', kind: 'same', column: 'organisation' }")
        let misspelt = rosterReader { $0.custom = near }.mentors("id;organization", "M1;f")
        #expect(
            kinds(misspelt.problems).contains(
                .customColumnMissing(criterion: "x", header: "organisation", suggestion: "organization")
            )
        )
    }

    @Test func cellsThatCannotBeReadAreNeverRepeated() throws {
        let custom = try criteria(
            """
            { name: 'grade', kind: 'distance', column: 'grade', scale: ['AA', 'AO'], shares: { '1': 1 } },
            { name: 'km', kind: 'range', mentee: 'distance', mentor: 'travels' },
            """
        )
        let reader = rosterReader { $0.custom = custom }
        let mentees = reader.mentees("id;alder;grade;distance", "E1;9;Zyx;5 km", "E2;9;AA;Zyx", "E3;9;;")
        #expect(mentees.roster == nil)
        #expect(places(mentees.problems) == ["2:3 badCustomCell", "2:4 badCustomCell", "3:4 badCustomCell"])
        #expect(
            kinds(mentees.problems).first == .badCustomCell(criterion: "grade", .oneOf(["AA", "AO"]))
        )
        let mentors = reader.mentors("id;grade;travels", "M1;Zyx;10-Zyx")
        #expect(places(mentors.problems) == ["2:2 badCustomCell", "2:3 badCustomCell"])
        #expect(!"\(mentees.problems + mentors.problems)".contains("Zyx"))
        let words = EnglishWording()
        for problem in mentees.problems + mentors.problems {
            #expect(!words.message(problem).contains("Zyx") && !words.cure(problem).contains("Zyx"))
        }
        var skipping = reader
        skipping.options.skipsBadRows = true
        #expect(skipping.mentees("id;alder;grade;distance", "E1;9;Zyx;5", "E2;9;AA;5").roster?.skippedLines == [2])
    }

    /// Two who wrote a dash are not the same in anything; a table may say what a dash is worth.
    @Test(
        arguments: [
            ("same", "-", false), ("same", "?", false), ("same", "a-b", true), ("different", "\u{2014}", false),
            ("overlap", "- | ?", false), ("overlap", "/", false), ("overlap", "a, -", true), ("table", "-", true),
        ]
    )
    func punctuationIsNoWord(kind: String, cell: String, isWord: Bool) throws {
        let table = kind == "table" ? ", table: { '-': { '-': 1000 } }" : ""
        let custom = try criteria("{ name: 'q', kind: '\(kind)', column: 'own', weight: 1\(table) }")
        let result = rosterReader { $0.custom = custom }.mentors("id;own", "M1;\(cell)")
        #expect(kinds(result.problems) == (isWord ? [] : [.badCustomCell(criterion: "q", .words)]))
        #expect((result.roster?.people[0].custom[0].value != nil) == isWord)
    }

    /// A column that a criterion of the programme's own names is personal in whatever else it is used for.
    @Test(
        arguments: [
            ("languages", "zfav", "Zyx"), ("languages", "zfav", "arabskk Zyx"), ("languages", "sprog", "dansk!, Zyx!"),
            ("schedule", "tider", "Zyx 15-17"), ("schedule", "zfav", "man 15.10-17.10 "),
            ("needType", "behov", "Zyxsocal"),
            ("age", "alder", "Zyx"), ("capacity", "zfav", "Zyx"), ("childCertificate", "zfav", "Zyx"),
            ("ages", "zfav", "Zyx"), ("group", "zfav", "Zyx"), ("childCertificate", "zfav", "2001-02-03"),
        ]
    )
    func customColumnsThatAreFieldsTooAreNeverRepeated(field: String, header: String, cell: String) throws {
        let field = try #require(RosterField(rawValue: field))
        for criterion in [
            "{ name: 'q', kind: 'same', column: '\(header)' }",
            "{ name: 'q', kind: 'same', column: 'other', when: { side: 'mentor', column: '\(header)', is: ['x'] } }",
        ] {
            let custom = try criteria(criterion)
            let reader = rosterReader {
                $0.custom = custom
                if header == "zfav" { $0.columns = [field: header] }
            }
            let bytes = Array("id;\(header);other\nM1;\(cell);\nM2;\(cell);\n".utf8)
            let problems = reader.mentors(bytes, file: "m").problems.filter { $0.line != 1 }
            #expect(!problems.isEmpty)
            for problem in problems {
                #expect(problem.quotedText == nil && problem.suggestedText == nil, "\(problem)")
                #expect(problem.code != "looksLikeCPR")
                for wording in [EnglishWording(), DanishWording()] as [any Wording] {
                    let words = wording.message(problem) + wording.cure(problem)
                    for part in ["Zyx", "zyx", "15.10", "2001", "“”"] {
                        #expect(!words.contains(part), "\(words)")
                    }
                }
            }
            #expect(ProblemExcerpt.excerpts(of: problems, inTable: bytes).allSatisfy { $0 == nil })
        }
    }

    @Test func cprNumbersInCustomColumnsAreFound() throws {
        let custom = try criteria("{ name: 'x', kind: 'same', column: 'note' }")
        let result = rosterReader { $0.custom = custom }.mentors("id;note", "M1;010203-1234")
        #expect(places(result.problems) == ["2:2 looksLikeCPR"])
        #expect(!"\(result.problems)".contains("010203"))
    }
}
