import Matching

/// Shows problems to a person, on standard error.
struct ProblemReport {
    private let context: Context
    private let files: InputFiles
    private let delimiter: Delimiter?
    /// How many different texts of one mistake are told one by one, each with its message.
    private static let toldApart = 3
    /// How many different texts of one mistake are listed in one message.
    private static let listed = 8
    /// How many mistakes of a policy are pointed at in its text.
    private static let pointedAt = 100

    /// - Parameters:
    ///   - files: the files that were read, for the places in them.
    ///   - delimiter: what separates the cells of tables, where that was named.
    init(context: Context, files: InputFiles = InputFiles(), delimiter: Delimiter? = nil) {
        self.context = context
        self.files = files
        self.delimiter = delimiter
    }

    /// What is wrong and where, and what to do. The same mistake in many rows is one message with the rows.
    func show(_ problems: [Problem]) {
        let terminal = Terminal.error
        // Lists that are mixed up come first: most of what else is said follows from it.
        let areSwapped = { (problem: Problem) in problem.kind == .roster(.listsSwapped) }
        let groups = ProblemGroup.groups(
            (problems.filter(areSwapped) + problems.filter { !areSwapped($0) })
                .filter { !context.isQuiet || $0.severity == .error },
            toldApart: Self.toldApart
        )
        guard let first = groups.first?.first else { return }
        let excerpts = excerpts(of: groups)
        var text = ""
        for (group, excerpt) in zip(groups, excerpts) {
            text += lines(group, excerpt, terminal).joined(separator: "\n") + "\n"
        }
        if terminal.isTerminal, !context.isQuiet {
            let hint = context.texts.explainHint((problems.first { $0.severity == .error } ?? first).code)
            let lines = DisplayText.wrapped(hint, to: terminal.width, indent: 2)
            text += lines.map { terminal.styled($0, .dim) }.joined(separator: "\n") + "\n"
        }
        StandardError.write(text)
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

    // MARK: One message

    private func lines(_ group: ProblemGroup, _ excerpt: ProblemExcerpt?, _ terminal: Terminal) -> [String] {
        let (texts, wording) = (context.texts, context.texts.wording)
        let problem = group.first
        let place = texts.place(file: problem.file, lines: group.lines, column: column(of: problem))
        let cure = DisplayText.escaped(wording.cure(group.told))
        let severity = texts.severity(problem.severity)
        func wrapped(_ line: String) -> [String] {
            terminal.isTerminal ? DisplayText.wrapped(line, to: terminal.width, indent: 2) : [line]
        }
        let message = "\(severity): \(place): \(DisplayText.escaped(message(group)))."
        var lines = wrapped(excerpt == nil ? "\(message) \(cure) [\(problem.code)]" : "\(message) [\(problem.code)]")
        // The style comes last: it has no width.
        let style: Terminal.Style = problem.severity == .error ? .red : .yellow
        lines[0] = terminal.styled(severity, style) + lines[0].dropFirst(severity.count)
        guard let excerpt else { return lines }
        lines += CaretLines.lines(excerpt, width: terminal.isTerminal ? terminal.width : Terminal.usualWidth)
            .enumerated()
            .map { $0.offset == 0 ? $0.element : terminal.styled($0.element, style) }
        let indented = wrapped(cure).map { $0.hasPrefix(" ") ? $0 : "  " + $0 }
        return lines + indented
    }

    /// The column's number, in a table with the letter that a spreadsheet shows above it.
    private func column(of problem: Problem) -> String? {
        guard let column = problem.column else { return nil }
        switch problem.kind {
        case .table, .roster, .pairs, .key: return "\(column) (\(SheetColumn.letters(column)))"
        case .policy, .matrix, .result: return "\(column)"
        }
    }

    private func message(_ group: ProblemGroup) -> String {
        let wording = context.texts.wording
        guard group.isMixed, let common = wording.commonMessage(group.told) else { return wording.message(group.told) }
        let samples = group.samples
        guard !samples.isEmpty else { return common }
        let shown = samples.prefix(Self.listed).map {
            context.texts.sample($0.text, lines: $0.lines, suggestion: $0.suggestion)
        }
        return "\(common): \(context.texts.samples(shown, more: samples.count - shown.count))"
    }

    // MARK: Places

    /// What each message can point at: the text of its first problem, where all its problems say the same.
    private func excerpts(of groups: [ProblemGroup]) -> [ProblemExcerpt?] {
        var excerpts: [ProblemExcerpt?] = Array(repeating: nil, count: groups.count)
        for (path, bytes) in files.contents {
            let places = groups.indices.filter { groups[$0].first.file == path && !groups[$0].isMixed }
            let found = ProblemExcerpt.excerpts(
                of: places.map { groups[$0].first },
                inTable: bytes,
                delimiter: delimiter
            )
            for (number, (place, excerpt)) in zip(places, found).enumerated() {
                excerpts[place] = excerpt
                // For each the policy is gone through again.
                guard excerpt == nil, number < Self.pointedAt else { continue }
                excerpts[place] = ProblemExcerpt.excerpt(of: groups[place].first, inPolicy: bytes)
            }
        }
        return excerpts
    }
}
