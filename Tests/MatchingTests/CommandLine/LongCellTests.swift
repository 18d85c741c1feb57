import Testing

@testable import Matching
@testable import match_cli

/// Cells and lines as long as they may be take no longer than the many short ones that would fill as much.
@Suite("Long cells", .timeLimit(.minutes(ToolRun.isSanitized ? 20 : 1)))
struct LongCellTests {
    @Test(
        "Marks of a must are taken away, however many",
        arguments: [
            ("a!", "a"), ("a!!!", "a"), ("a ! \u{A0}!", "a"), ("a!b!", "a!b"), ("é!", "é"), ("e\u{301} !", "é"),
            ("!a", nil),
        ] as [(String, String?)]
    )
    func marks(text: String, item: String?) {
        let found = SetItem(text)
        #expect(found?.text == item ?? text && found?.isMust == (item != nil))
    }

    @Test("Nothing but marks is nothing", arguments: ["", "!", "! !", "\u{A0}!!"])
    func nothing(text: String) {
        #expect(SetItem(text) == nil)
    }

    @Test("A megabyte of marks")
    func manyMarks() {
        #expect(SetItem("a" + String(repeating: "!", count: 1_000_000))?.text == "a")
        #expect(SetItem("a" + String(repeating: "! ", count: 500_000) + "!")?.text == "a")
    }

    @Test("A mistake at the end of a megabyte is shown with what stands before it")
    func carets() {
        let excerpt = ProblemExcerpt(
            before: String(repeating: "man 15-17, ", count: 100_000),
            marked: "xxx",
            after: " 3"
        )
        let lines = CaretLines.lines(excerpt, width: 60)
        #expect(lines.count == 2 && lines[0].hasSuffix("man 15-17, xxx 3") && lines[0].hasPrefix("    …"))
        #expect(lines.allSatisfy { DisplayText.width(of: $0) <= 60 })
        let carets = lines[1].firstRange(of: "^^^").map {
            lines[1].distance(from: lines[1].startIndex, to: $0.lowerBound)
        }
        let wrong = lines[0].firstRange(of: "xxx").map {
            lines[0].distance(from: lines[0].startIndex, to: $0.lowerBound)
        }
        #expect(carets == wrong)
    }

    @Test("A mistake in a policy of one long line, and below lines of every kind")
    func policyLines() {
        let steps = Array(repeating: "\"s\"", count: 100_000).joined(separator: ",")
        let long = Array("{ custom: [ { scale: [\(steps)] } ], balance: maybe }".utf8)
        let (_, problems) = PolicyReader.read(long, file: "p", over: Policy())
        #expect(!problems.isEmpty)
        for problem in problems { _ = ProblemExcerpt.excerpt(of: problem, inPolicy: long) }
        let ends = Array("{\r\n\r\n// a\n\n  meetingMinutes: \"x\",\r  balance: 3 }".utf8)
        let (_, found) = PolicyReader.read(ends, file: "p", over: Policy())
        #expect(found.map(\.line) == [5, 6])
        #expect(found.map { ProblemExcerpt.excerpt(of: $0, inPolicy: ends)?.marked } == ["\"x\"", "3"])
    }
}
