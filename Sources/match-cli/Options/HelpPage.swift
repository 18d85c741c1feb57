/// Lays out help: examples first, then usage, arguments and options in aligned columns.
struct HelpPage: Sendable {
    private let program: ProgramDescription
    private let width: Int
    private var lines: [String] = []

    /// The help of a command, or of the whole program where that is `nil`, in lines of at most `width` columns.
    ///
    /// Widths below 40 and above 100 count as those.
    static func lines(for command: CommandDescription?, in program: ProgramDescription, width: Int) -> [String] {
        var page = HelpPage(program: program, width: min(max(width, 40), 100))
        if let command { page.add(command) } else { page.addProgram() }
        return page.lines
    }

    /// What follows `help` to show the options that several commands share.
    static let optionsTopic = "options"

    /// The help of the options that several commands share, by group.
    static func sharedOptionsLines(in program: ProgramDescription, width: Int) -> [String] {
        var page = HelpPage(program: program, width: min(max(width, 40), 100))
        page.addParagraph(program.groupsSummary)
        for (group, options) in program.sharedOptionsByGroup {
            page.add("\(program.groupNames[group] ?? ""):", page.rows(of: options))
        }
        return page.lines
    }

    private init(program: ProgramDescription, width: Int) {
        self.program = program
        self.width = width
    }

    // MARK: Pages

    private mutating func add(_ command: CommandDescription) {
        let words = program.words
        addParagraph(command.summary)
        add(command.examples)
        let arguments = command.arguments.map { argument in
            let name = argument.name + (argument.repeats ? "..." : "")
            return argument.isRequired ? name : "[\(name)]"
        }
        let usage = [program.name, command.name, words.anyOptions] + arguments
        lines.append("")
        addItem("\(words.usageHeading) ", usage.joined(separator: " "), indent: words.usageHeading.count + 1)
        addRows(command.arguments.map { ($0.name, help($0.help, of: $0.kind)) })
        addOptions(program.options(of: command))
        if !command.discussion.isEmpty {
            lines.append("")
            for paragraph in command.discussion.split(separator: "\n", omittingEmptySubsequences: false) {
                addParagraph(String(paragraph))
            }
        }
    }

    private mutating func addProgram() {
        let words = program.words
        addParagraph(program.summary)
        add(program.examples)
        lines.append("")
        let usage = "\(program.name) \(words.anyCommand) \(words.anyOptions)"
        addItem("\(words.usageHeading) ", usage, indent: words.usageHeading.count + 1)
        add(words.commandsHeading, program.commands.map { ($0.name, $0.summary) })
        addOptions(program.optionsWithoutCommand)
        if program.groupNames.isEmpty { lines.append("") }
        addParagraph(words.seeHelp("\(program.name) \(words.anyCommand) --help"))
    }

    // MARK: Parts

    /// Examples, with their meanings in a column, or below those with which they do not fit on a line.
    private mutating func add(_ examples: [Example]) {
        guard !examples.isEmpty else { return }
        lines += ["", program.words.examplesHeading]
        let column = (examples.map { DisplayText.width(of: $0.command) }.max() ?? 0) + 4
        for example in examples {
            let command = "  " + example.command
            if column + DisplayText.width(of: example.meaning) <= width {
                lines.append(DisplayText.padded(command, to: column) + example.meaning)
            } else if DisplayText.width(of: "\(command)  \(example.meaning)") <= width {
                lines.append("\(command)  \(example.meaning)")
            } else {
                lines.append(command)
                addItem("      ", example.meaning, indent: 6)
            }
        }
    }

    /// The options of a command with their help; those of a group by their names alone, a line or so for each group.
    private mutating func addOptions(_ options: [OptionDescription]) {
        let own = options.filter { $0.group.flatMap { program.groupNames[$0] } == nil }
        add(program.words.optionsHeading, rows(of: own))
        let groups = OptionGroup.allCases.compactMap { group -> (name: String, options: [OptionDescription])? in
            let members = options.filter { $0.group == group }
            return members.isEmpty ? nil : program.groupNames[group].map { ("\($0):", members) }
        }
        guard !groups.isEmpty else { return }
        lines.append("")
        let indent = (groups.map { DisplayText.width(of: $0.name) }.max() ?? 0) + 1
        let seeMore = groups.count > 1 ? program.words.seeHelp("\(program.name) help \(Self.optionsTopic)") : ""
        for (place, (name, options)) in groups.enumerated() {
            var names = options.map(\.name).joined(separator: ", ")
            if place == groups.count - 1, !seeMore.isEmpty { names += ". " + seeMore }
            addItem(DisplayText.padded(name, to: indent), names, indent: indent)
        }
    }

    /// A heading and rows of a label and its help; a label too wide for its column stands alone.
    private mutating func add(_ heading: String, _ rows: [(label: String, help: String)]) {
        guard !rows.isEmpty else { return }
        lines += ["", heading]
        addRows(rows)
    }

    private mutating func addRows(_ rows: [(label: String, help: String)]) {
        let widest = rows.map { DisplayText.width(of: $0.label) }.filter { $0 <= width * 2 / 5 }.max() ?? 8
        let column = widest + 4
        for row in rows {
            let label = "  " + row.label
            if DisplayText.width(of: label) + 2 <= column {
                addItem(DisplayText.padded(label, to: column), row.help, indent: column)
            } else {
                lines.append(label)
                addItem(String(repeating: " ", count: column), row.help, indent: column)
            }
        }
    }

    private func rows(of options: [OptionDescription]) -> [(label: String, help: String)] {
        let anyShort = options.contains { $0.short != nil }
        return options.map { option in
            var label = option.short.map { "\($0), " } ?? (anyShort ? "    " : "")
            label += option.name
            if let value = option.value { label += " " + (option.placeholder ?? program.words.placeholder(value)) }
            if option.repeats { label += "..." }
            // What has a name of its own has too many values to list.
            return (label, option.placeholder == nil ? help(option.help, of: option.value) : option.help)
        }
    }

    /// The help of a value, with the words allowed where the label does not already show them.
    private func help(_ text: String, of kind: ValueKind?) -> String {
        guard case .word(let allowed)? = kind else { return text }
        let shown = program.words.placeholder(.word(allowed))
        return allowed.allSatisfy(shown.contains) ? text : "\(text) \(program.words.oneOf(allowed))"
    }

    // MARK: Lines

    private mutating func addParagraph(_ text: String) {
        addItem("", text, indent: 0)
    }

    /// A text that starts after `lead` and goes on, wrapped between words, at `indent`.
    private mutating func addItem(_ lead: String, _ text: String, indent: Int) {
        var line = lead
        var isFresh = true
        for word in text.split(separator: " ") {
            if !isFresh, DisplayText.width(of: line) + 1 + DisplayText.width(of: String(word)) > width {
                lines.append(line)
                line = String(repeating: " ", count: indent)
                isFresh = true
            }
            line += isFresh ? word : " \(word)"
            isFresh = false
        }
        while line.last == " " { line.removeLast() }
        lines.append(line)
    }
}
