import Testing

@testable import Matching

@Suite("The place that a problem is about")
struct ProblemExcerptTests {
    private func excerpts(mentees text: String) -> [String] {
        let date = CalendarDate("2026-11-21")!
        let reader = RosterReader(RosterReader.Options(date: date))
        let bytes = Array(text.utf8)
        let problems = reader.mentees(bytes, file: "a.csv").problems
        return zip(problems, ProblemExcerpt.excerpts(of: problems, inTable: bytes)).map { problem, excerpt in
            "\(problem.code) " + (excerpt.map { "\($0.before)[\($0.marked)]\($0.after)" } ?? "-")
        }
    }

    @Test func wordsWithinACell() {
        #expect(
            excerpts(mentees: "id;sprog;alder\nE1;dansk | arabsk | engelsk;17\nE2;dansk;gammel\n")
                == ["unknownValue dansk | [arabsk] | engelsk", "badNumber [gammel]"]
        )
    }

    @Test func timesWithinACellOfSeveralLines() {
        #expect(
            excerpts(mentees: "id;tider;alder\nE1;\"man 15-17\nonsdg 16-18\";17\n") == [
                "badSchedule man 15-17 [onsdg] 16-18"
            ]
        )
    }

    @Test("A word is found as it is written, though schedules are read without regard to case")
    func capitals() {
        #expect(
            excerpts(mentees: "id;tider;alder\nE1;\"man 15-17\nONSDG 16-18\";17\n") == [
                "badSchedule man 15-17 [ONSDG] 16-18"
            ]
        )
    }

    @Test("Neither ids, names and own columns, nor a cell that could hold a CPR number")
    func personal() {
        #expect(
            excerpts(mentees: "id;navn;sprog;alder\n;Zyx;dansk;17\nE2;Zyx;arabsk | 010203-1234;17\n") == [
                "missingID -", "unknownValue -", "unknownValue -", "looksLikeCPR -",
            ]
        )
    }

    private func policyExcerpts(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return PolicyReader.read(bytes, file: "p").problems.map { problem in
            let excerpt = ProblemExcerpt.excerpt(of: problem, inPolicy: bytes)
            return "\(problem.code) " + (excerpt.map { "\($0.before)[\($0.marked)]\($0.after)" } ?? "-")
        }
    }

    @Test func keysAndValuesOfAPolicy() {
        #expect(policyExcerpts("// hi\n{\n  minimunScore: 50,\r\n}") == ["unknownKey [minimunScore] …"])
        #expect(policyExcerpts("{ minimumScore: \"ten\" }") == ["wrongType minimumScore: [\"ten\"] …"])
        #expect(policyExcerpts("\u{FEFF}{ balance: true meetingMinutes: 60 }") == ["policySyntax balance: true [m] …"])
        #expect(policyExcerpts("{ balance: true") == ["policySyntax balance: true[]"])
    }

    @Test("Nothing of a list of people that is given as a policy by mistake")
    func listAsPolicy() {
        for text in ["id;navn\nE1;Zyx\n", "E1;Zyx\n", "[{ \"navn\": \"Zyx\" }]", "", "/* Zyx", "\"Zyx\""] {
            for excerpt in policyExcerpts(text) { #expect(excerpt.hasSuffix(" -"), "\(excerpt)") }
        }
        #expect(!policyExcerpts("{ \"navn\": \"Zyx\", \"alder\": 17 }").joined().contains("Zyx"))
    }

    @Test("Any place in any text is shown or not, but never stops the program")
    func nonsense() {
        let bytes = Array("{ a: 1,\n  æøå: [2, 👩‍👩‍👧 ] }".utf8)
        for line in -1...4 {
            for column in -1...40 {
                let problem = Problem(file: "p", line: line, column: column, kind: .policy(.notANumber("x")))
                _ = ProblemExcerpt.excerpt(of: problem, inPolicy: bytes)
                let cell = Problem(file: "p", line: line, column: column, kind: .roster(.badNumber(.age, text: "x")))
                _ = ProblemExcerpt.excerpts(of: [cell], inTable: bytes)
            }
        }
    }
}
