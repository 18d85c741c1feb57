import Foundation
import Testing

@testable import Matching

/// The documents that commands print, made without the tool: each as its schema says, and about whom it is asked.
@Suite struct DocumentTests {
    private static let sixty = 0..<UInt64(60)

    private func expect(_ schema: JSONSchema, _ json: [UInt8], as name: String) throws -> JSONValue {
        let faults = try schema.faults(of: Data(json), as: name)
        #expect(faults.isEmpty, "\(faults.prefix(5))")
        return try JSONValue(Data(json))
    }

    /// Everybody of a programme, matched or waiting, by itself and compared with every mentor in turn.
    @Test(arguments: sixty)
    func explanations(_ seed: UInt64) throws {
        let schema = try JSONSchema()
        let proposal = try SmallProgramme(seed: seed, reservesSlots: seed % 2 == 0).proposal()
        for mentee in proposal.mentees.indices {
            let mentor = Int(seed) % (proposal.mentors.count + 1)
            let other = mentor < proposal.mentors.count ? mentor : nil
            let explanation = try proposal.explanation(ofMentee: mentee, comparedWith: other)
            let json = try expect(schema, ExplanationDocument(explanation, of: proposal).json(), as: "explanation")
            #expect(try json.text("mentee") == proposal.mentees[mentee].id.text)
        }
    }

    @Test(arguments: sixty, [EnglishWording(), DanishWording()] as [any Wording])
    func advice(_ seed: UInt64, _ wording: any Wording) throws {
        let schema = try JSONSchema()
        let proposal = try SmallProgramme(seed: seed, mentors: 3, reservesSlots: seed % 2 == 0).proposal()
        let advice = try proposal.recruitingAdvice(top: 3)
        let json = try expect(
            schema,
            RecruitingDocument(advice, of: proposal, wording: wording).json(),
            as: "recruiting"
        )
        #expect(try json.list("advice").count == advice.count)
    }

    @Test(arguments: [EnglishWording(), DanishWording()] as [any Wording])
    func lessons(_ wording: any Wording) throws {
        let schema = try JSONSchema()
        for code in ProblemCode.allCases {
            let json = try expect(schema, LessonDocument.json(code, wording.lesson(code)), as: "lesson")
            #expect(try json.text("code") == code.name)
        }
    }

    @Test func whatWasWritten() throws {
        let files = [(name: "a.csv", bytes: [UInt8]()), (name: "b \"c\".html", bytes: Array("x".utf8))]
        let json = try expect(try JSONSchema(), WrittenDocument.json(directory: "out", files: files), as: "written")
        #expect(try json.list("files").map { try $0.text("name") } == ["a.csv", "b \"c\".html"])
    }
}
