extension CompletionScript {
    /// The script for fish, from 3.0 on.
    var fishLines: [String] {
        let start = "complete -c \(program.name)"
        let everyCommand = program.commands.map(\.name).joined(separator: " ")
        let beforeCommand = "not __fish_seen_subcommand_from \(everyCommand)"
        var lines = ["# Completions of \(program.name) for fish.", "\(start) -f"]
        for option in program.sharedOptions + [program.helpOption] { lines.append(start + fishOption(option)) }
        let condition = " -n \(Self.fishQuoted(beforeCommand))"
        lines.append(start + condition + fishOption(program.versionOption))
        for command in program.commands {
            let what = " -a \(Self.fishQuoted(command.name)) -d \(Self.fishQuoted(command.summary))"
            lines.append(start + condition + what)
        }
        for command in program.commands {
            let condition = " -n \(Self.fishQuoted("__fish_seen_subcommand_from \(command.name)"))"
            var seen: Set<ValueKind> = []
            for argument in command.arguments where seen.insert(argument.kind).inserted {
                if let action = fishAction(argument.kind) { lines.append(start + condition + action) }
            }
            for option in command.options { lines.append(start + condition + fishOption(option)) }
        }
        return lines
    }

    private func fishOption(_ option: OptionDescription) -> String {
        var text = " -l \(Self.fishQuoted(String(option.name.dropFirst(2))))"
        if let short = option.short { text += " -s \(Self.fishQuoted(String(short.dropFirst())))" }
        text += " -d \(Self.fishQuoted(option.help))"
        switch option.value {
        case nil: break
        case .file?: text += " -r -F"
        case let value?: text += " -x" + (fishAction(value) ?? "")
        }
        return text
    }

    /// What completes a value; `nil` where nothing can be proposed.
    private func fishAction(_ kind: ValueKind) -> String? {
        switch kind {
        case .file: " -F"
        case .directory: " -a '(__fish_complete_directories)'"
        case .word(let words): " -a \(Self.fishQuoted(words.joined(separator: " ")))"
        case .text, .integer, .date: nil
        }
    }

    private static func fishQuoted(_ text: String) -> String {
        var result = "'"
        for character in text {
            if "'\\".contains(character) { result.append("\\") }
            result.append(character)
        }
        return result + "'"
    }
}
