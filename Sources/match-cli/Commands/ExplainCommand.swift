import Matching

/// `explain`: why a mentee has the mentor that is proposed, why not another, or why she has none.
enum ExplainCommand: Command {
    static func description(_ texts: any Texts) -> CommandDescription {
        CommandDescription(
            .explain,
            texts,
            arguments: ProgrammeRun.arguments(texts),
            options: [
                OptionDescription(.mentee, texts, value: .text("ID")),
                OptionDescription(.mentor, texts, value: .text("ID")),
                OutputFormat.descriptionWithoutCSV(texts),
            ] + ProgrammeRun.descriptions(texts)
        )
    }

    static func run(_ options: ParsedOptions, _ context: Context) throws -> ExitCode {
        guard let menteeID = options.value(.mentee) else {
            throw options.error(.missingArgument(OptionName.mentee.rawValue))
        }
        let asJSON = OutputFormat.isJSON(options)
        let run = try ProgrammeRun.read(options, context, asJSON: asJSON)
        let proposal = run.proposal
        let mentee = PersonID(menteeID).flatMap { id in proposal.mentees.firstIndex { $0.id == id } }
        guard let mentee else { return unknown(.mentee, context) }
        var mentor: Int?
        if let mentorID = options.value(.mentor) {
            mentor = PersonID(mentorID).flatMap { id in proposal.mentors.firstIndex { $0.id == id } }
            if mentor == nil { return unknown(.mentor, context) }
        }
        let explanation = try ProgrammeRun.solving(context) { () throws(MatcherError) in
            try proposal.explanation(ofMentee: mentee, comparedWith: mentor)
        }
        var output = StandardOutput()
        if asJSON {
            try output.write(ExplanationDocument(explanation, of: proposal).json())
        } else {
            let view = ExplanationView(explanation, of: proposal, context: context)
            for line in view.lines(for: Terminal.output) { try output.writeLine(line) }
        }
        try output.flush()
        return .done
    }

    /// The id itself is not repeated: it is personal.
    private static func unknown(_ option: OptionName, _ context: Context) -> ExitCode {
        StandardError.writeLine(context.texts.unknownID(option))
        return .badData
    }
}
