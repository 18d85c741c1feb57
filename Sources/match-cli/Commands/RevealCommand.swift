import Matching

/// `reveal`: puts ids and names back into a file that was written with pseudonyms.
enum RevealCommand: Command {
    static func description(_ texts: any Texts) -> CommandDescription {
        CommandDescription(
            .reveal,
            texts,
            arguments: [
                ArgumentDescription(.key, texts),
                ArgumentDescription(texts.placeholder(.file), help: texts.revealFile()),
            ],
            options: [
                OptionDescription(OptionName.output.rawValue, value: .file, help: texts.revealOutput()),
                OptionDescription(.force, texts),
            ]
        )
    }

    static func run(_ options: ParsedOptions, _ context: Context) throws -> ExitCode {
        var files = InputFiles()
        let keyFile = try files.read(options.positionals[0])
        let file = try files.read(options.positionals[1])
        // The file that is asked for may be standard output by its usual name.
        let path = options.value(.output).flatMap { $0 == "-" ? nil : $0 }
        let (replaces, inputs) = (options.has(.force), files.identities)
        if let path { try OutputSet.check(path, replaces: replaces, inputs: inputs) }
        let (key, keyProblems) = KeyReader(keyFile.bytes, file: keyFile.path).read()
        guard let key else { return refuse(keyProblems, context) }
        let revealer = Revealer(key)
        let pseudonyms = revealer.pseudonyms(in: file.bytes)
        if pseudonyms.foreign > 0 {
            StandardError.writeLine(context.texts.pseudonymsOfAnotherKey(file: file.path))
            return .badData
        }
        let needed = revealer.memoryNeeded(toReveal: file.bytes)
        try MemoryShortage.require(needed, for: .revealed(DisplayText.escaped(file.path)))
        let (revealed, problems) = revealer.reveal(file.bytes, file: file.path)
        guard let revealed else { return refuse(problems, context) }
        if let path {
            try OutputSet.write(revealed, to: path, replaces: replaces, inputs: inputs)
            if pseudonyms.known > 0 { context.note(context.texts.revealed(file: path)) }
        } else {
            var output = StandardOutput()
            try output.write(file: revealed)
            try output.flush()
        }
        if pseudonyms.known == 0 { context.note(context.texts.nobodyToReveal(file: file.path)) }
        return .done
    }

    private static func refuse(_ problems: [Problem], _ context: Context) -> ExitCode {
        ProblemReport(context: context).show(problems)
        return .badData
    }
}
