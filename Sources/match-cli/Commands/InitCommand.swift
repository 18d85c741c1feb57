import Matching

/// `init`: writes two lists with examples, a policy with comments and a guide; `match` runs there at once.
enum InitCommand: Command {
    static func description(_ texts: any Texts) -> CommandDescription {
        CommandDescription(
            .initialise,
            texts,
            arguments: [ArgumentDescription(.directory, texts, kind: .directory, isRequired: false)],
            options: [OptionDescription(.force, texts), OutputFormat.descriptionWithoutCSV(texts)]
        )
    }

    static func run(_ options: ParsedOptions, _ context: Context) throws -> ExitCode {
        let (texts, directory) = (context.texts, options.positional(0) ?? ".")
        let output = OutputSet(directory: directory, replaces: options.has(.force), inputs: [])
        let files: [(name: String, bytes: [UInt8])] = [
            (RosterInputs.mentorsFile, csv(texts.templateMentors)),
            (RosterInputs.menteesFile, csv(texts.templateMentees)),
            (RosterInputs.policyFile, Array(Policy().text(comments: texts.wording.policyComments).utf8)),
            ("README.md", Array(texts.templateReadme.utf8)),
        ]
        try output.check(files.map(\.name))
        try output.write(files)
        context.note(texts.filesWritten(files.map(\.name), directory: directory))
        context.note(texts.initialised(directory: directory))
        try OutputFormat.printWritten(directory, files, options)
        return .done
    }

    private static func csv(_ rows: [[String]]) -> [UInt8] {
        var writer = CSVWriter(.excel)
        for row in rows {
            for cell in row { writer.append(text: cell) }
            writer.endRow()
        }
        return writer.bytes
    }
}
