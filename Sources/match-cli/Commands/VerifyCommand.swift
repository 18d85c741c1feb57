import Matching

/// `verify`: checks a result from the lists alone.
enum VerifyCommand: Command {
    static func description(_ texts: any Texts) -> CommandDescription {
        CommandDescription(
            .verify,
            texts,
            arguments: [
                ArgumentDescription(.result, texts), ArgumentDescription(.mentors, texts),
                ArgumentDescription(.mentees, texts),
            ],
            options: [
                OptionDescription(.delimiter, texts, value: .text("\";\"|\",\"|tab")),
                OutputFormat.descriptionWithoutCSV(texts),
            ]
        )
    }

    static func run(_ options: ParsedOptions, _ context: Context) throws -> ExitCode {
        let delimiter = try RosterInputs.delimiter(options)
        var files = InputFiles()
        let paths = options.positionals
        let (result, mentors, mentees) = (
            try files.read(paths[0]), try files.read(paths[1]), try files.read(paths[2])
        )
        try RosterInputs.requireMemory(mentors)
        try RosterInputs.requireMemory(mentees)
        let needed = ResultVerifier.memoryNeeded(toRead: result.bytes)
        try MemoryShortage.require(needed, for: .file(DisplayText.escaped(result.path)))
        let verifier = ResultVerifier(
            mentors: mentors.bytes,
            mentees: mentees.bytes,
            mentorsFile: mentors.path,
            menteesFile: mentees.path,
            delimiter: delimiter
        )
        context.begin(.checking)
        var shortage: MemoryShortage?
        let (verified, problems) = verifier.verify(result.bytes, file: result.path) {
            policy,
            date,
            mentors,
            mentees in
            let matcher = Matcher(policy: policy, date: date)
            do throws(MemoryShortage) {
                try MemoryShortage.require(.verifying, matcher, mentors: mentors, mentees: mentees)
                return true
            } catch {
                shortage = error
                return false
            }
        }
        if let shortage { throw shortage }
        ProblemReport(context: context).show(problems)
        var output = StandardOutput()
        if OutputFormat.isJSON(options) {
            try output.write(VerifiedDocument.json(verified, problems: problems, wording: context.texts.wording))
        } else if let verified {
            try output.writeLine(context.texts.verified(verified))
        }
        try output.flush()
        return verified == nil ? .badData : .done
    }
}
