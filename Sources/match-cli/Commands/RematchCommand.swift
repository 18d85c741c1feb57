import Matching

/// `rematch`: proposes again after first meetings, and keeps what can be kept.
enum RematchCommand: Command {
    static func description(_ texts: any Texts) -> CommandDescription {
        CommandDescription(
            .rematch,
            texts,
            arguments: ProgrammeRun.arguments(texts),
            options: [
                OptionDescription(.previous, texts, value: .file),
                OptionDescription(.keep, texts, value: .text("needed|all|none|N")),
            ] + ProposalOutput.descriptions(texts) + [OutputFormat.description(texts)]
                + ProgrammeRun.descriptions(texts)
        )
    }

    static func run(_ options: ParsedOptions, _ context: Context) throws -> ExitCode {
        guard options.has(.previous) else {
            throw options.error(.missingArgument(OptionName.previous.rawValue))
        }
        let wish = try wish(options)
        let format = OutputFormat(options)
        let run = try ProgrammeRun.read(options, context, asJSON: format == .json, writes: true)
        let proposal = run.proposal
        let rematch = try ProgrammeRun.solving(context) { () throws(MatcherError) in
            try proposal.rematch(previous: run.previous, wish: wish)
        }
        let view = ProposalView(
            rematch.proposal,
            rematch: rematch,
            isPseudonymised: options.has(.pseudonymise),
            context: context
        )
        if let output = run.output {
            let record = ResultDocument.Run(
                inputs: run.inputs,
                problems: ProposalOutput.problems(run.problems, view),
                wording: context.texts.wording
            )
            try ProposalOutput.write(view, record, to: output, context)
        }
        if run.output == nil || Terminal.output.isTerminal || options.has(.format) { try view.print(format) }
        context.note(context.texts.wording.rematch(rematch.curve, in: proposal))
        view.showSummary()
        return .done
    }

    private static func wish(_ options: ParsedOptions) throws -> RematchCurve.Wish {
        guard let text = options.value(.keep) else { return .needed }
        switch text {
        case "needed": return .needed
        case "all": return .all
        case "none": return .none
        default:
            guard let count = Int(text), count >= 0 else { throw options.badValue(OptionName.keep.rawValue, text) }
            return .atLeast(count)
        }
    }
}
