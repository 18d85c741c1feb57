/// One positional argument of a command.
struct ArgumentDescription: Hashable, Sendable {
    /// What help calls it: `MENTORS`.
    let name: String
    /// What it holds.
    let kind: ValueKind
    /// Whether it must be given.
    let isRequired: Bool
    /// Whether any number may follow. Only the last argument may repeat.
    let repeats: Bool
    /// What it is, in one sentence.
    let help: String

    /// Describes an argument.
    init(_ name: String, _ kind: ValueKind = .file, isRequired: Bool = true, repeats: Bool = false, help: String) {
        self.name = name
        self.kind = kind
        self.isRequired = isRequired
        self.repeats = repeats
        self.help = help
    }
}

/// One line to copy, and what it does.
struct Example: Hashable, Sendable {
    /// The whole line, program name included.
    let command: String
    /// What it does.
    let meaning: String

    /// Describes an example.
    init(_ command: String, _ meaning: String) {
        self.command = command
        self.meaning = meaning
    }
}

/// One command: the parser, the help page and the completions all come from this.
struct CommandDescription: Hashable, Sendable {
    /// The word on the command line.
    let name: String
    /// What it does, in one line.
    let summary: String
    /// What to copy; the first is the commonest.
    let examples: [Example]
    /// The positional arguments in order; optional ones come after required ones.
    let arguments: [ArgumentDescription]
    /// The options of this command alone.
    let options: [OptionDescription]
    /// What else there is to know; empty where nothing.
    let discussion: String

    /// Describes a command.
    init(
        name: String,
        summary: String,
        examples: [Example] = [],
        arguments: [ArgumentDescription] = [],
        options: [OptionDescription] = [],
        discussion: String = ""
    ) {
        self.name = name
        self.summary = summary
        self.examples = examples
        self.arguments = arguments
        self.options = options
        self.discussion = discussion
    }
}

/// The whole program: its commands and the options that every command has.
struct ProgramDescription: Sendable {
    /// The name that is typed.
    let name: String
    /// What it does, in one line.
    let summary: String
    /// What to copy first.
    let examples: [Example]
    /// The commands in the order of help.
    let commands: [CommandDescription]
    /// The options of every command, allowed before the command's name too. `--help` and `--version` are added.
    let sharedOptions: [OptionDescription]
    /// The names of groups of options; a group without one is told option by option.
    let groupNames: [OptionGroup: String]
    /// What is said of the options of all groups together.
    let groupsSummary: String
    /// Every word of help and of usage errors.
    let words: OptionWords

    /// The `-h`, `--help` option of every command.
    var helpOption: OptionDescription {
        let option = OptionDescription("--help", short: "-h", help: words.helpHelp)
        return groupNames.isEmpty ? option : [option].grouped(.always)[0]
    }
    /// The `--version` option of the program.
    var versionOption: OptionDescription {
        let option = OptionDescription("--version", help: words.versionHelp)
        return groupNames.isEmpty ? option : [option].grouped(.always)[0]
    }

    /// Describes a program.
    init(
        name: String,
        summary: String,
        examples: [Example] = [],
        commands: [CommandDescription],
        sharedOptions: [OptionDescription] = [],
        groupNames: [OptionGroup: String] = [:],
        groupsSummary: String = "",
        words: OptionWords
    ) {
        self.name = name
        self.summary = summary
        self.examples = examples
        self.commands = commands
        self.sharedOptions = sharedOptions
        self.groupNames = groupNames
        self.groupsSummary = groupsSummary
        self.words = words
    }

    /// The command of that name.
    func command(_ name: String) -> CommandDescription? { commands.first { $0.name == name } }

    /// The options that a command takes, with those of every command last.
    func options(of command: CommandDescription) -> [OptionDescription] {
        command.options + sharedOptions + [helpOption]
    }

    /// The options of each group that has a name, every option once, in the order of the commands.
    var sharedOptionsByGroup: [(group: OptionGroup, options: [OptionDescription])] {
        OptionGroup.allCases.filter { groupNames[$0] != nil }.map { group in
            var options: [OptionDescription] = []
            for option in commands.flatMap({ self.options(of: $0) }) where option.group == group {
                if !options.contains(where: { $0.name == option.name }) { options.append(option) }
            }
            return (group, options)
        }
    }

    /// The options that stand before any command.
    var optionsWithoutCommand: [OptionDescription] { sharedOptions + [helpOption, versionOption] }
}
