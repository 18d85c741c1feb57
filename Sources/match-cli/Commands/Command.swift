import Matching

/// One command: its description, from which parsing, help and completions are made, and what it does.
protocol Command {
    /// What the command takes.
    static func description(_ texts: any Texts) -> CommandDescription
    /// Runs it.
    static func run(_ options: ParsedOptions, _ context: Context) throws -> ExitCode
}

extension CommandName {
    /// The command of that name. A new command is one file and one line here.
    var command: any Command.Type {
        switch self {
        case .match: MatchCommand.self
        case .check: CheckCommand.self
        case .explain: ExplainCommand.self
        case .rematch: RematchCommand.self
        case .recruit: RecruitCommand.self
        case .verify: VerifyCommand.self
        case .reveal: RevealCommand.self
        case .sample: SampleCommand.self
        case .initialise: InitCommand.self
        case .solve: SolveCommand.self
        case .completions: CompletionsCommand.self
        case .manual: ManualCommand.self
        }
    }
}

extension CommandDescription {
    /// A command whose words come from the texts.
    init(
        _ name: CommandName,
        _ texts: any Texts,
        arguments: [ArgumentDescription] = [],
        options: [OptionDescription] = []
    ) {
        let text = texts.command(name)
        self.init(
            name: name.rawValue,
            summary: text.summary,
            examples: text.examples,
            arguments: arguments,
            options: options,
            discussion: text.discussion
        )
    }
}

extension OptionDescription {
    /// An option whose help comes from the texts.
    init(
        _ name: OptionName,
        _ texts: any Texts,
        value: ValueKind? = nil,
        placeholder: String? = nil,
        repeats: Bool = false
    ) {
        self.init(
            name.rawValue,
            value: value,
            placeholder: placeholder,
            repeats: repeats,
            help: texts.option(name)
        )
    }
}

extension ArgumentDescription {
    /// An argument whose help comes from the texts.
    init(
        _ name: ArgumentName,
        _ texts: any Texts,
        kind: ValueKind = .file,
        isRequired: Bool = true,
        repeats: Bool = false
    ) {
        self.init(texts.placeholder(name), kind, isRequired: isRequired, repeats: repeats, help: texts.argument(name))
    }
}

extension ParsedOptions {
    func has(_ name: OptionName) -> Bool { has(name.rawValue) }
    func value(_ name: OptionName) -> String? { value(name.rawValue) }
    func values(_ name: OptionName) -> [String] { values(name.rawValue) }
    func integer(_ name: OptionName) -> Int? { integer(name.rawValue) }
}

/// What every command works with.
struct Context: Sendable {
    /// The words.
    let texts: any Texts
    /// The whole program, for completions and usage errors.
    let program: ProgramDescription
    /// Whether messages that are no errors are left out.
    let isQuiet: Bool

    /// Says on a terminal what is being done, if it takes long.
    func begin(_ phase: ProgressPhase) {
        if isQuiet { return }
        ProgressLine.begin(phase) { [texts] phase, seconds, left in
            texts.progress(phase, seconds: seconds, left: left)
        }
    }

    /// Shows the progress of a match.
    var progress: (@Sendable (MatchProgress) -> Void)? {
        if isQuiet || !Terminal.error.canRewriteLine { return nil }
        return { progress in
            if progress.done == 0 { begin(progress.phase == .scoring ? .scoring : .matching) }
            if let total = progress.total { ProgressLine.report(done: progress.done, of: total) }
        }
    }

    /// Writes lines that the run could do without, as they are.
    func note(_ lines: [String]) {
        if isQuiet || lines.isEmpty { return }
        StandardError.write(lines.joined(separator: "\n") + "\n")
    }

    /// Writes a message that the run could do without.
    func note(_ line: String) {
        if isQuiet { return }
        let terminal = Terminal.error
        let lines = terminal.isTerminal ? DisplayText.wrapped(line, to: terminal.width, indent: 2) : [line]
        for line in lines { StandardError.writeLine(line) }
    }
}
