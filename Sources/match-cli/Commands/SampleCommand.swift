import Matching

/// `sample`: writes invented lists.
enum SampleCommand: Command {
    private static let people = 1...10_000_000

    static func description(_ texts: any Texts) -> CommandDescription {
        CommandDescription(
            .sample,
            texts,
            arguments: [ArgumentDescription(.directory, texts, kind: .directory)],
            options: [
                OptionDescription(.mentors, texts, value: .integer(people)),
                OptionDescription(.mentees, texts, value: .integer(people)),
                OptionDescription(.seed, texts, value: .integer(0...Int.max)),
                OptionDescription(.force, texts),
                OutputFormat.descriptionWithoutCSV(texts),
            ]
        )
    }

    static func run(_ options: ParsedOptions, _ context: Context) throws -> ExitCode {
        let sample = RosterSample(
            mentors: options.integer(.mentors) ?? 40,
            mentees: options.integer(.mentees) ?? 30,
            seed: UInt64(options.integer(.seed) ?? 1),
            language: context.texts.wording.language
        )
        try MemoryShortage.require(sample.memoryNeeded, for: .people)
        let directory = options.positional(0) ?? "."
        let output = OutputSet(directory: directory, replaces: options.has(.force), inputs: [])
        let names = [RosterInputs.mentorsFile, RosterInputs.menteesFile]
        try output.check(names)
        let files: [(name: String, bytes: [UInt8])] = [
            (names[0], sample.mentorsCSV()), (names[1], sample.menteesCSV()),
        ]
        try output.write(files)
        context.note(context.texts.filesWritten(names, directory: directory))
        try OutputFormat.printWritten(directory, files, options)
        return .done
    }
}
