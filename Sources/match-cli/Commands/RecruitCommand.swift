import Matching

/// `recruit`: which mentors to look for.
enum RecruitCommand: Command {
    private static let usualTop = 3

    static func description(_ texts: any Texts) -> CommandDescription {
        CommandDescription(
            .recruit,
            texts,
            arguments: ProgrammeRun.arguments(texts),
            options: [
                OptionDescription(.top, texts, value: .integer(1...20)),
                OutputFormat.descriptionWithoutCSV(texts),
            ] + ProgrammeRun.descriptions(texts)
        )
    }

    static func run(_ options: ParsedOptions, _ context: Context) throws -> ExitCode {
        let asJSON = OutputFormat.isJSON(options)
        let run = try ProgrammeRun.read(options, context, asJSON: asJSON, work: .reviewing)
        let proposal = run.proposal
        let advice = try ProgrammeRun.solving(context) { () throws(MatcherError) in
            try proposal.recruitingAdvice(top: options.integer(.top) ?? usualTop, threads: threads(for: proposal))
        }
        var output = StandardOutput()
        if asJSON {
            try output.write(RecruitingDocument(advice, of: proposal, wording: context.texts.wording).json())
        } else {
            for line in lines(advice, proposal, context.texts) { try output.writeLine(line) }
        }
        try output.flush()
        return .done
    }

    /// How many profiles to reckon with at a time: one, where several would hardly find room beside each other.
    static func threads(for proposal: Proposal) -> Int? {
        let matcher = Matcher(policy: proposal.policy, date: proposal.date)
        let (mentors, mentees) = (proposal.mentors, proposal.mentees)
        let memory = matcher.memory(for: .reviewing, mentors: mentors, mentees: mentees, within: .max)
        let needed = memory.bytes.multipliedReportingOverflow(by: 4)
        let isRoomy = !needed.overflow && needed.partialValue <= AvailableMemory.bytes(toHave: needed.partialValue)
        return isRoomy ? Platform.threads : 1
    }

    private static func lines(_ advice: [RecruitingAdvice], _ proposal: Proposal, _ texts: any Texts) -> [String] {
        let (terminal, wording) = (Terminal.output, texts.wording)
        let needy = proposal.menteesInNeed.count
        var lines: [String] = []
        if advice.isEmpty { lines.append(texts.nobodyToRecruit(inNeed: needy)) }
        for (place, item) in advice.enumerated() {
            if place > 0 { lines.append("") }
            let text = DisplayText.escaped(wording.advertisement(item))
            lines += DisplayText.wrapped(text, to: terminal.width, indent: 2).map { terminal.styled($0, .bold) }
            for text in [wording.gains(item, in: proposal), wording.suits(item, in: proposal)] {
                lines += DisplayText.wrapped("  " + DisplayText.escaped(text), to: terminal.width, indent: 2)
            }
        }
        if !advice.isEmpty {
            lines.append("")
            lines += DisplayText.wrapped(texts.recruitingNote(inNeed: needy), to: terminal.width, indent: 2)
        }
        return lines
    }
}
