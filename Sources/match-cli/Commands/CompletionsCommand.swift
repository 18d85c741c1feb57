/// `completions`: prints a script for a shell.
enum CompletionsCommand: Command {
    static func description(_ texts: any Texts) -> CommandDescription {
        CommandDescription(
            .completions,
            texts,
            arguments: [ArgumentDescription(.shell, texts, kind: .word(Shell.allCases.map(\.rawValue)))]
        )
    }

    static func run(_ options: ParsedOptions, _ context: Context) throws -> ExitCode {
        guard let shell = options.positional(0).flatMap({ Shell(rawValue: $0) }) else { return .usage }
        var output = StandardOutput()
        try output.write(CompletionScript.text(for: shell, of: context.program))
        try output.flush()
        return .done
    }
}
