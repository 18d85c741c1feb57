import Matching

/// Shows problems to a person, on standard error.
struct ProblemReport {
    let context: Context

    /// What is wrong and where, and what to do. The same mistake in many rows is one message with the rows.
    func show(_ problems: [Problem]) {
        let terminal = Terminal.error
        var text = ""
        for group in grouped(problems.filter { !context.isQuiet || $0.severity == .error }) {
            let problem = group[0]
            let place = context.texts.place(
                file: problem.file,
                lines: group.compactMap(\.line),
                column: problem.column
            )
            let wording = context.texts.wording
            let message = DisplayText.escaped("\(wording.message(problem)). \(wording.cure(problem))")
            let severity = context.texts.severity(problem.severity)
            let line = "\(severity): \(place): \(message) [\(problem.code)]"
            var lines = terminal.isTerminal ? DisplayText.wrapped(line, to: terminal.width, indent: 2) : [line]
            // The style comes last: it has no width.
            let style: Terminal.Style = problem.severity == .error ? .red : .yellow
            lines[0] = terminal.styled(severity, style) + lines[0].dropFirst(severity.count)
            text += lines.joined(separator: "\n") + "\n"
        }
        if !text.isEmpty { StandardError.write(text) }
    }

    /// Shows problems, and, for a program that asked for JSON, prints them on standard output as well.
    func show(_ problems: [Problem], asJSONToo: Bool) throws {
        show(problems)
        guard asJSONToo else { return }
        var output = StandardOutput()
        try output.write(ProblemDocument.json(problems, wording: context.texts.wording))
        try output.flush()
    }

    /// How many there are.
    func showCount(_ problems: [Problem]) {
        let errors = problems.count { $0.severity == .error }
        StandardError.writeLine(context.texts.problemCount(errors: errors, warnings: problems.count - errors))
    }

    /// Problems of one kind in one column of one file, in the order in which each kind comes first.
    private func grouped(_ problems: [Problem]) -> [[Problem]] {
        var groups: [[Problem]] = []
        var places: [Problem: Int] = [:]
        for problem in problems {
            var key = problem
            key.line = nil
            if let place = places[key] {
                groups[place].append(problem)
            } else {
                places[key] = groups.count
                groups.append([problem])
            }
        }
        return groups
    }
}
