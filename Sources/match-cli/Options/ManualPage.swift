import Matching

/// Lays out the manual for `man`, in roff with the macros of man(7), from the same descriptions as help.
struct ManualPage {
    private let program: ProgramDescription
    private let words: ManualWords
    private var lines: [String] = []

    /// The page, ending in a line feed.
    static func text(of program: ProgramDescription, _ words: ManualWords) -> String {
        var page = ManualPage(program: program, words: words)
        page.addAll()
        return page.lines.joined(separator: "\n") + "\n"
    }

    private init(program: ProgramDescription, words: ManualWords) {
        self.program = program
        self.words = words
    }

    // MARK: Sections

    private mutating func addAll() {
        let release = "\(program.name) \(Release.version)"
        let name = Self.escaped(program.name.uppercased())
        lines.append(".TH \"\(name)\" \"1\" \"\(Release.date)\" \"\(Self.escaped(release))\"")
        heading(words.nameHeading)
        lines.append("\(Self.escaped(program.name)) \\- \(Self.escaped(Self.withoutStop(program.summary)))")
        heading(words.synopsisHeading)
        for (place, command) in program.commands.enumerated() {
            if place > 0 { lines.append(".br") }
            synopsis(command)
        }
        heading(words.descriptionHeading)
        for (place, paragraph) in words.description.enumerated() {
            if place > 0 { lines.append(".PP") }
            text(paragraph)
        }
        examples(program.examples)
        heading(words.commandsHeading)
        for command in program.commands { add(command) }
        heading(words.sharedOptionsHeading)
        for (group, options) in program.sharedOptionsByGroup {
            if let name = program.groupNames[group] { lines.append(".SS \"\(Self.escaped(name))\"") }
            for option in options { add(option) }
        }
        add(program.versionOption)
        for list in words.lists {
            heading(list.heading)
            for item in list.items { self.item("\\fB\(Self.escaped(item.term))\\fR", item.meaning) }
        }
    }

    private mutating func synopsis(_ command: CommandDescription) {
        var line = ".B \(Self.escaped("\(program.name) \(command.name)"))"
        let arguments = command.arguments.map { argument in
            let name = "\\fI\(Self.escaped(argument.name))\\fR" + (argument.repeats ? " ..." : "")
            return argument.isRequired ? name : "[\(name)]"
        }
        line += "\n" + (["[\\fI\(words.anyOption)\\fR ...]"] + arguments).joined(separator: " ")
        lines += line.split(separator: "\n").map(String.init)
    }

    private mutating func add(_ command: CommandDescription) {
        lines.append(".SS \"\(Self.escaped(command.name))\"")
        text(command.summary)
        if !command.discussion.isEmpty {
            lines.append(".PP")
            text(command.discussion)
        }
        for argument in command.arguments { item("\\fI\(Self.escaped(argument.name))\\fR", argument.help) }
        for option in command.options where option.group == nil { add(option) }
        let shared = OptionGroup.allCases.filter { group in command.options.contains { $0.group == group } }
        let names = shared.compactMap { program.groupNames[$0] }
        if !names.isEmpty {
            lines.append(".PP")
            text(words.alsoTakes(names))
        }
        examples(command.examples)
    }

    private mutating func add(_ option: OptionDescription) {
        let names = [option.short, option.name].compactMap(\.self).map { "\\fB\(Self.escaped($0))\\fR" }
        var term = names.joined(separator: ", ")
        if let value = option.value {
            term += " \\fI\(Self.escaped(option.placeholder ?? program.words.placeholder(value)))\\fR"
        }
        var sentences = [option.help]
        if case .word(let allowed)? = option.value, option.placeholder == nil {
            sentences.append(program.words.oneOf(allowed))
        }
        if option.repeats { sentences.append(words.mayRepeat) }
        let whole = sentences.dropLast().map { $0.last == "." ? $0 : $0 + "." }
        item(term, (whole + sentences.suffix(1)).joined(separator: " "))
    }

    private mutating func examples(_ examples: [Example]) {
        for example in examples {
            lines += [".PP"]
            text(example.meaning + ":")
            lines += [".PP", ".RS 4", ".nf", Self.line(example.command), ".fi", ".RE"]
        }
    }

    // MARK: Lines

    private mutating func heading(_ text: String) { lines.append(".SH \"\(Self.escaped(text))\"") }

    private mutating func item(_ term: String, _ meaning: String) {
        lines += [".TP", term]
        text(meaning)
    }

    /// A paragraph; lines are short, since `man` fills them anyway.
    private mutating func text(_ text: String) {
        lines += DisplayText.wrapped(text, to: 78, indent: 0).map(Self.line)
    }

    /// A line of text that roff does not take for a request.
    private static func line(_ text: String) -> String {
        let line = escaped(text)
        return line.first == "." || line.first == "'" ? "\\&" + line : line
    }

    /// A text in ASCII, for any locale that `man` runs in.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\e"
            case "-": result += "\\-"
            case "\"": result += "\\(dq"
            case "'": result += "\\(aq"
            case "^": result += "\\(ha"
            case "~": result += "\\(ti"
            case "`": result += "\\(ga"
            case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
            default:
                let number = String(scalar.value, radix: 16, uppercase: true)
                result += "\\[u\(String(repeating: "0", count: max(0, 4 - number.count)))\(number)]"
            }
        }
        return result
    }

    private static func withoutStop(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }
}

/// What the manual says beyond the descriptions of commands and options, in one language.
struct ManualWords: Sendable {
    /// A section that is a list of terms.
    struct List: Sendable {
        let heading: String
        let items: [(term: String, meaning: String)]
    }

    let nameHeading: String
    let synopsisHeading: String
    let descriptionHeading: String
    let commandsHeading: String
    let sharedOptionsHeading: String
    /// What stands for an option in the synopsis.
    let anyOption: String
    /// What the tool is for, in paragraphs.
    let description: [String]
    /// Says of an option that it may be given several times.
    let mayRepeat: String
    /// Says that a command takes the options of some groups too.
    let alsoTakes: @Sendable ([String]) -> String
    /// Exit codes, files and variables.
    let lists: [List]
}
