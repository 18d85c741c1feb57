import Matching

/// `check --explain`: what a kind of problem means, why it matters, and what to do.
enum LessonView {
    /// The codes there are.
    static var codes: [String] { ProblemCode.allCases.map(\.name) }

    static func run(_ code: ProblemCode, asJSON: Bool, _ context: Context) throws -> ExitCode {
        let lesson = context.texts.wording.lesson(code)
        var output = StandardOutput()
        if asJSON {
            try output.write(LessonDocument.json(code, lesson))
        } else {
            for line in lines(code, lesson, context.texts, Terminal.output) { try output.writeLine(line) }
        }
        try output.flush()
        return .done
    }

    private static func lines(
        _ code: ProblemCode,
        _ lesson: ProblemLesson,
        _ texts: any Texts,
        _ terminal: Terminal
    ) -> [String] {
        // Lines as long as they are nice to read, also where the screen has more room.
        let width = min(terminal.width, 88)
        var lines = [terminal.styled(code.name, .bold), ""]
        lines += DisplayText.wrapped(lesson.meaning, to: width, indent: 0)
        lines += [""] + DisplayText.wrapped("\(texts.remedyHeading()): \(lesson.remedy)", to: width, indent: 0)
        for (heading, example) in [(texts.wrongHeading(), lesson.wrong), (texts.rightHeading(), lesson.right)] {
            lines += ["", "\(heading):"]
            lines += example.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }
        }
        return lines
    }
}
