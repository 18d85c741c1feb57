import Testing

@testable import Matching

@Suite("What is taught of every problem")
struct LessonTests {
    /// One of each kind of problem.
    private static let kinds =
        EnglishWordingTests.kinds
        + ([.missingColumn(.id), .badCell(.pseudonym), .statedTwice(firstLine: 2)] as [KeyProblem]).map { .key($0) }
    private static var languages: [any LessonWording] { [EnglishWording(), DanishWording()] }

    @Test("Every code has a lesson in both languages", arguments: ProblemCode.allCases)
    func lessons(_ code: ProblemCode) {
        #expect(!code.name.isEmpty && code.name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) })
        #expect(ProblemCode(code.name) == code)
        let lessons = Self.languages.map { $0.lesson(code) }
        for lesson in lessons {
            for text in [lesson.meaning, lesson.remedy] {
                #expect(text.hasSuffix(".") && text.first?.isUppercase == true && text.count >= 12, "\(text)")
                #expect(!text.contains("  ") && !text.contains("\n"))
            }
            #expect(!lesson.wrong.isEmpty && !lesson.right.isEmpty && lesson.wrong != lesson.right)
            for line in (lesson.wrong + "\n" + lesson.right).split(separator: "\n") {
                #expect(line.count <= 76, "\(line)")
            }
        }
        #expect(lessons[0].meaning != lessons[1].meaning && lessons[0].remedy != lessons[1].remedy)
    }

    @Test("No two codes share a name or a meaning, and every one is of a problem that there is")
    func codes() {
        let codes = ProblemCode.allCases
        #expect(Set(codes.map(\.name)).count == codes.count)
        for language in Self.languages {
            #expect(Set(codes.map { language.lesson($0).meaning }).count == codes.count)
        }
        let met = Set(Self.kinds.map { Problem(file: "a.csv", kind: $0).codeOfKind })
        #expect(met == Set(codes))
        #expect(ProblemCode("badTade") == nil)
    }

    @Test("What differs from row to row has common words in both languages", arguments: kinds)
    func commonMessages(_ kind: Problem.Kind) {
        let problem = Problem(file: "a.csv", kind: kind)
        let common = problem.withoutDetails
        #expect(common.code == problem.code && common.severity == problem.severity)
        #expect(common.withoutDetails == common && common.quotedText == nil && common.suggestedText == nil)
        for language in Self.languages {
            let message = language.commonMessage(common)
            if common != problem { #expect(message != nil) }
            if let message { #expect(!message.hasSuffix(".") && message.first?.isUppercase == false) }
        }
    }
}
