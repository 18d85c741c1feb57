import Matching
import Testing

@testable import match_cli

@Suite("Which language the tool speaks")
struct DisplayLanguageTests {
    private func chosen(_ line: String, _ environment: [String: String] = [:]) -> DisplayLanguage {
        DisplayLanguage.chosen(line.split(separator: " ").map(String.init)) { environment[$0] }
    }

    @Test(
        "The locale decides: the first variable that says anything",
        arguments: [
            ([:], DisplayLanguage.english), (["LANG": "da_DK.UTF-8"], .danish), (["LANG": "da"], .danish),
            (["LANG": "da-DK"], .danish), (["LANG": "DA_DK"], .danish), (["LANG": "da@euro"], .danish),
            (["LANG": "dav_KE"], .english), (["LANG": "en_DK.UTF-8"], .english), (["LANG": "C.UTF-8"], .english),
            (["LC_ALL": "C", "LANG": "da_DK"], .english), (["LC_ALL": "", "LANG": "da_DK"], .danish),
            (["LC_MESSAGES": "da_DK", "LANG": "en_GB"], .danish), (["LC_ALL": "da", "LC_MESSAGES": "en"], .danish),
            (["LC_CTYPE": "da_DK"], .english), (["LANG": "de_DE", "LC_MESSAGES": ""], .english),
        ] as [([String: String], DisplayLanguage)]
    )
    func locale(environment: [String: String], language: DisplayLanguage) {
        #expect(chosen("match", environment) == language)
        #expect(chosen("match --lang en", environment) == .english)
        #expect(chosen("--lang=da match", environment) == .danish)
    }

    @Test("The option counts wherever it stands, also in a line that is wrong")
    func option() {
        for line in [
            "--lang da", "--lang=da mtch", "match --foo --lang da", "match a b c d --lang=da -h", "--x --lang da",
        ] {
            #expect(chosen(line) == .danish, "\(line)")
        }
        for line in ["", "--lang", "--lang fr", "--lang=", "match -- --lang da", "--language da"] {
            #expect(chosen(line) == .english, "\(line)")
            #expect(chosen(line, ["LANG": "da_DK"]) == .danish, "\(line)")
        }
    }

    @Test("The words are of the language, and no template is in another")
    func texts() throws {
        for language in DisplayLanguage.allCases { #expect(language.texts.wording.language == language) }
        let reader = RosterReader(.init(date: try #require(CalendarDate("2026-11-21"))))
        func bytes(_ rows: [[String]]) -> [UInt8] {
            var writer = CSVWriter(.excel)
            for row in rows {
                for cell in row { writer.append(text: cell) }
                writer.endRow()
            }
            return writer.bytes
        }
        var proposals: [Proposal] = []
        for language in DisplayLanguage.allCases {
            let texts = language.texts
            let (mentors, mentorProblems) = reader.mentors(bytes(texts.templateMentors), file: "mentors.csv")
            let (mentees, menteeProblems) = reader.mentees(bytes(texts.templateMentees), file: "mentees.csv")
            #expect(mentorProblems.isEmpty && menteeProblems.isEmpty)
            let headers = Set(RosterField.allCases.flatMap { RosterHeader.headers(for: $0, in: language) })
            #expect(headers.isSuperset(of: texts.templateMentors[0] + texts.templateMentees[0]))
            let matcher = Matcher(policy: Policy(), date: try #require(CalendarDate("2026-11-21")))
            proposals.append(
                try matcher.match(mentors: try #require(mentors).people, mentees: try #require(mentees).people)
            )
        }
        // The same people in both languages: the same proposal.
        #expect(proposals[0].pairs.map(\.place) == proposals[1].pairs.map(\.place))
        #expect(proposals[0].value == proposals[1].value)
        #expect(proposals[0].mentees.count == 5 && proposals[0].matchedCount == 4 && proposals[0].waiting.count == 1)
        let readme = Bilingual.faults(EnglishTexts().templateReadme, DanishTexts().templateReadme, sameNumbers: false)
        #expect(readme.allSatisfy { $0.hasPrefix("two spaces") })
    }
}
