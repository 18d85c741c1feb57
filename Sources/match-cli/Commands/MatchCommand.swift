import Matching

/// `match`: reads two lists, finds the best proposal, and shows or writes it.
enum MatchCommand: Command {
    static func description(_ texts: any Texts) -> CommandDescription {
        CommandDescription(
            .match,
            texts,
            arguments: [
                ArgumentDescription(.mentors, texts, isRequired: false),
                ArgumentDescription(.mentees, texts, isRequired: false),
            ],
            options: ProposalOutput.descriptions(texts) + [OutputFormat.description(texts)]
                + PolicyOptions.descriptions(texts)
                + [OptionDescription(.printPolicy, texts)]
                + PairInputs.descriptions(texts)
                + RosterInputs.descriptions(texts)
        )
    }

    static func run(_ options: ParsedOptions, _ context: Context) throws -> ExitCode {
        if options.positionals.count == 1 {
            throw options.error(.missingArgument(ArgumentName.mentees.rawValue))
        }
        context.begin(.reading)
        var files = InputFiles()
        let isBare = options.positionals.isEmpty
        let usual = isBare ? RosterInputs.policyFile : nil
        let (policy, policyFile, policyProblems) = try PolicyOptions.read(options, usual: usual, &files)
        if options.has(.printPolicy) {
            return try printPolicy(policy, policyProblems, ProblemReport(context: context, files: files))
        }

        // Before the files: a value that makes no sense is said first.
        let inputs = try RosterInputs(options, policy: policy ?? Policy())
        let mentorsInput = try files.read(options.positional(0) ?? RosterInputs.mentorsFile)
        let menteesInput = try files.read(options.positional(1) ?? RosterInputs.menteesFile)
        let pairsInput = try PairInputs(options, &files)
        let output = try ProposalOutput.output(options, files)
        let report = ProblemReport(context: context, files: files, delimiter: try RosterInputs.delimiter(options))

        let format = OutputFormat(options)
        let (mentors, mentorProblems) = try inputs.mentors(mentorsInput)
        let (mentees, menteeProblems) = try inputs.mentees(menteesInput)
        let (pairs, pairProblems) = pairsInput.pairs(
            mentors: mentors,
            mentees: mentees,
            policy: policy,
            date: inputs.date
        )
        var problems = policyProblems + mentorProblems + menteeProblems + pairProblems
        guard let policy, let mentors, let mentees, pairs != nil || pairsInput.file == nil else {
            return try refuse(problems, format, report)
        }
        problems += RosterReader.check(mentors: mentors, mentees: mentees)
        describe(mentors, mentees, context)
        if let pairs { PairInputs.describe(pairs, context) }

        let directives = pairs?.directives ?? PairDirectives()
        let matcher = Matcher(policy: policy, date: inputs.date, directives: directives)
        let work = output == nil ? MatchMemory.Work.matching : .reviewing
        try MemoryShortage.require(work, matcher, mentors: mentors.people, mentees: mentees.people)
        let proposal = try ProgrammeRun.solving(context) { () throws(MatcherError) in
            try matcher.match(
                mentors: mentors.people,
                mentees: mentees.people,
                threads: Platform.threads,
                progress: context.progress
            )
        }
        context.begin(.explaining)
        problems += RosterInputs.mentorsNobodyCanUse(
            mentors,
            inOrder: proposal.mentors,
            mentees,
            proposal.eligible,
            found: problems
        )
        report.show(problems)

        let view = ProposalView(proposal, isPseudonymised: options.has(.pseudonymise), context: context)
        if let output {
            let read: [(role: String, file: InputFile?)] = [
                ("mentors", mentorsInput), ("mentees", menteesInput), ("policy", policyFile),
                ("pairs", pairsInput.file),
            ]
            let run = ResultDocument.Run(
                inputs: ProgrammeRun.inputs(read),
                problems: ProposalOutput.problems(problems, view),
                wording: context.texts.wording
            )
            try ProposalOutput.write(view, run, to: output, context)
        }
        if output == nil || Terminal.output.isTerminal || options.has(.format) { try view.print(format) }
        view.showSummary()
        guard !context.isQuiet, format == .table || output != nil else { return .done }
        let terminal = Terminal.error
        if terminal.isTerminal {
            let someWait = !proposal.waiting.isEmpty || !proposal.partlyMatched.isEmpty
            let steps = NextSteps(options, context)
            context.note(
                [""] + steps.lines(directory: output?.directory, someWait: someWait, for: terminal)
            )
        } else {
            context.note(context.texts.whatNext(afterWriting: output != nil))
        }
        return .done
    }

    private static func printPolicy(
        _ policy: Policy?,
        _ problems: [Problem],
        _ report: ProblemReport
    ) throws -> ExitCode {
        report.show(problems)
        guard let policy else { return .badData }
        var output = StandardOutput()
        try output.write(policy.text())
        try output.flush()
        return .done
    }

    /// Shows every problem; with `--format json` on standard output as well, for the program that asked.
    private static func refuse(
        _ problems: [Problem],
        _ format: OutputFormat,
        _ report: ProblemReport
    ) throws -> ExitCode {
        try report.show(problems, asJSONToo: format == .json)
        report.showCount(problems)
        return .badData
    }

    private static func describe(_ mentors: Roster<Mentor>, _ mentees: Roster<Mentee>, _ context: Context) {
        let lists = [
            (mentors.file, mentors.dialect, mentors.people.count, mentors.skippedLines),
            (mentees.file, mentees.dialect, mentees.people.count, mentees.skippedLines),
        ]
        for (file, dialect, count, skipped) in lists {
            context.note(context.texts.readAs(file: file, dialect: dialect, people: count))
            if !skipped.isEmpty {
                StandardError.writeLine(context.texts.rowsSkipped(skipped.count, file: file))
            }
        }
    }
}
