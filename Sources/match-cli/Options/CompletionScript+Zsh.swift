extension CompletionScript {
    /// The script for zsh; it works both sourced and as a file `_match-cli` in `$fpath`.
    var zshLines: [String] {
        let name = functionName
        var lines = [
            "#compdef \(program.name)",
            "",
            "\(name)() {",
            "    local context state state_descr line curcontext=\"$curcontext\"",
            "    local -a commands",
            "    typeset -A opt_args",
            "    commands=(",
        ]
        for command in program.commands {
            lines.append("        \(Self.quoted("\(command.name):\(Self.described(command.summary))"))")
        }
        lines += ["    )", "    _arguments -C \\"]
        lines += program.optionsWithoutCommand.map { "        \(zshSpecification($0)) \\" }
        lines += [
            "        '1:\(Self.described(program.words.anyCommand)):->command' '*::argument:->argument' && return",
            "    case \"$state\" in",
            "        command) _describe command commands ;;",
            "        argument)",
            "            case \"$words[1]\" in",
        ]
        for command in program.commands {
            let specifications =
                program.options(of: command).map(zshSpecification) + command.arguments.map(zshSpecification)
            lines.append("                \(command.name))")
            lines.append("                    _arguments \\")
            lines.append(specifications.map { "                        \($0)" }.joined(separator: " \\\n") + " ;;")
        }
        lines += [
            "            esac ;;",
            "    esac",
            "}",
            "",
            "if [[ \"$funcstack[1]\" == \(Self.quoted("_" + program.name)) ]]; then",
            "    \(name) \"$@\"",
            "else",
            "    compdef \(name) \(program.name)",
            "fi",
        ]
        return lines
    }

    private func zshSpecification(_ option: OptionDescription) -> String {
        let value =
            option.value.map { value in
                ":\(Self.described(option.placeholder ?? program.words.placeholder(value))):\(zshAction(value))"
            } ?? ""
        let help = "[\(Self.described(option.help))]"
        let star = option.repeats ? "*" : ""
        let equals = option.value == nil ? "" : "="
        guard let short = option.short else { return Self.quoted("\(star)\(option.name)\(equals)\(help)\(value)") }
        let plus = option.value == nil ? "" : "+"
        let exclusion = option.repeats ? "'*'" : "'(\(short) \(option.name))'"
        return "\(exclusion){\(short)\(plus),\(option.name)\(equals)}\(Self.quoted(help + value))"
    }

    private func zshSpecification(_ argument: ArgumentDescription) -> String {
        let lead = argument.repeats ? "*" : ""
        return Self.quoted("\(lead):\(Self.described(argument.name)):\(zshAction(argument.kind))")
    }

    private func zshAction(_ kind: ValueKind) -> String {
        switch kind {
        case .file: "_files"
        case .directory: "_files -/"
        case .word(let words): "(\(words.joined(separator: " ")))"
        case .text, .integer, .date: " "
        }
    }

    /// A text inside a specification, where brackets and colons have a meaning.
    private static func described(_ text: String) -> String {
        var result = ""
        for character in text {
            if "[]:\\".contains(character) { result.append("\\") }
            result.append(character)
        }
        return result
    }
}
