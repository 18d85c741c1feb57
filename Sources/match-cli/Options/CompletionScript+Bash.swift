extension CompletionScript {
    /// The script for bash, from 3.2 on; it needs no package of completions.
    var bashLines: [String] {
        let name = functionName
        var lines = [
            "# Completions of \(program.name) for bash.",
            "",
            "\(name)_paths() {",
            "    local path",
            "    compopt -o filenames 2>/dev/null",
            "    while IFS= read -r path; do COMPREPLY+=(\"$path\"); done < <(compgen \"$1\" -- \"$2\")",
            "}",
            "",
            "\(name)_words() {",
            "    local word",
            "    while IFS= read -r word; do COMPREPLY+=(\"$word\"); done < <(compgen -W \"$1\" -- \"$2\")",
            "}",
            "",
            "\(name)() {",
            "    local current=\"${COMP_WORDS[COMP_CWORD]}\" option=\"\" command=\"\" index=1 word",
            "    COMPREPLY=()",
            "    # Bash makes \"=\" a word of its own.",
            "    (( COMP_CWORD > 0 )) && option=\"${COMP_WORDS[COMP_CWORD-1]}\"",
            "    if [[ \"$current\" == \"=\" ]]; then",
            "        current=\"\"",
            "    elif [[ \"$option\" == \"=\" ]] && (( COMP_CWORD > 1 )); then",
            "        option=\"${COMP_WORDS[COMP_CWORD-2]}\"",
            "    fi",
            "    while (( index < COMP_CWORD )); do",
            "        word=\"${COMP_WORDS[index]}\"",
            "        case \"$word\" in",
        ]
        let valued = program.sharedOptions.filter { $0.value != nil }
        if !valued.isEmpty {
            lines += [
                "            \(Self.names(of: valued).joined(separator: "|")))",
                "                index=$((index + 1))",
                "                [[ \"${COMP_WORDS[index]}\" == \"=\" ]] && index=$((index + 1)) ;;",
            ]
        }
        lines += [
            "            -*) ;;",
            "            *) command=\"$word\"; break ;;",
            "        esac",
            "        index=$((index + 1))",
            "    done",
        ]
        lines += bashValueLines
        lines += ["    if [[ \"$current\" == -* ]]; then", "        case \"$command\" in"]
        for command in program.commands {
            let names = Self.names(of: program.options(of: command))
            lines.append("            \(command.name)) \(name)_words \(Self.quoted(names)) \"$current\" ;;")
        }
        let names = Self.names(of: program.optionsWithoutCommand)
        lines += [
            "            *) \(name)_words \(Self.quoted(names)) \"$current\" ;;", "        esac", "        return",
            "    fi", "    case \"$command\" in",
            "        '') \(name)_words \(Self.quoted(program.commands.map(\.name))) \"$current\" ;;",
        ]
        for command in program.commands {
            let kinds = Set(command.arguments.map(\.kind))
            let actions = kinds.compactMap(bashAction).sorted()
            if !actions.isEmpty { lines.append("        \(command.name)) \(actions.joined(separator: "; ")) ;;") }
        }
        lines += ["    esac", "}", "", "complete -F \(name) \(program.name)"]
        return lines
    }

    /// Completes the value of an option that takes one.
    private var bashValueLines: [String] {
        func line(_ pattern: String, _ option: OptionDescription) -> String? {
            guard let value = option.value else { return nil }
            let patterns = ([option.name] + [option.short].compactMap(\.self)).map { "\(pattern):\($0)" }
            let action = bashAction(value).map { "\($0); " } ?? ""
            return "        \(patterns.joined(separator: "|"))) \(action)return ;;"
        }
        var lines: [String] = []
        for command in program.commands { lines += command.options.compactMap { line(command.name, $0) } }
        lines += program.sharedOptions.compactMap { line("*", $0) }
        return lines.isEmpty ? [] : ["    case \"$command:$option\" in"] + lines + ["    esac"]
    }

    /// The line that completes a value; `nil` where nothing can be proposed.
    private func bashAction(_ kind: ValueKind) -> String? {
        switch kind {
        case .file: "\(functionName)_paths -f \"$current\""
        case .directory: "\(functionName)_paths -d \"$current\""
        case .word(let words): "\(functionName)_words \(Self.quoted(words)) \"$current\""
        case .text, .integer, .date: nil
        }
    }
}
