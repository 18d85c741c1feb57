import Matching

/// Two lists, a policy and decided pairs, read as `match` reads them, and the proposal they give: what every command that
/// gives reasons begins with.
struct ProgrammeRun {
    let proposal: Proposal
    let mentors: Roster<Mentor>
    let mentees: Roster<Mentee>
    /// What was found in the files and put up with.
    let problems: [Problem]
    /// The files, as a result names them.
    let inputs: [ResultDocument.Run.Input]
    /// Where results go; `nil` where that was not asked for.
    let output: OutputSet?
    /// The pairs that `--previous` names as proposed before, as places in the proposal.
    let previous: [PairPlace]

    /// The options of every such command.
    static func descriptions(_ texts: any Texts) -> [OptionDescription] {
        PolicyOptions.descriptions(texts) + PairInputs.descriptions(texts) + RosterInputs.descriptions(texts)
    }

    /// The lists of every such command.
    static func arguments(_ texts: any Texts) -> [ArgumentDescription] {
        [
            ArgumentDescription(.mentors, texts, isRequired: false),
            ArgumentDescription(.mentees, texts, isRequired: false),
        ]
    }

    /// Reads everything, says what is wrong, and finds the proposal.
    ///
    /// - Parameters:
    ///   - asJSON: whether problems that stop the run are printed as JSON too.
    ///   - writes: whether the command has an output, and earlier pairs.
    ///   - work: what the command does with the proposal; more where it is written.
    /// - Throws: ``ExitCode`` where an error was shown, and errors of files and usage.
    static func read(
        _ options: ParsedOptions,
        _ context: Context,
        asJSON: Bool,
        writes: Bool = false,
        work: MatchMemory.Work = .matching
    ) throws -> ProgrammeRun {
        if options.positionals.count == 1 {
            throw options.error(.missingArgument(ArgumentName.mentees.rawValue))
        }
        context.begin(.reading)
        var files = InputFiles()
        let usual = options.positionals.isEmpty ? RosterInputs.policyFile : nil
        let (policy, policyFile, policyProblems) = try PolicyOptions.read(options, usual: usual, &files)
        let reader = try RosterInputs(options, policy: policy ?? Policy())
        let mentorsInput = try files.read(options.positional(0) ?? RosterInputs.mentorsFile)
        let menteesInput = try files.read(options.positional(1) ?? RosterInputs.menteesFile)
        let pairsInput = try PairInputs(options, &files)
        let previousInput = writes ? try PairInputs(options, &files, option: .previous) : nil
        let output = writes ? try ProposalOutput.output(options, files) : nil
        let report = ProblemReport(context: context, files: files, delimiter: try RosterInputs.delimiter(options))

        let (mentors, mentorProblems) = try reader.mentors(mentorsInput)
        let (mentees, menteeProblems) = try reader.mentees(menteesInput)
        let (pairs, pairProblems) = pairsInput.pairs(
            mentors: mentors,
            mentees: mentees,
            policy: policy,
            date: reader.date
        )
        let (earlier, earlierProblems) =
            previousInput?.pairs(mentors: mentors, mentees: mentees, policy: policy, date: reader.date) ?? (nil, [])
        var problems = policyProblems + mentorProblems + menteeProblems + pairProblems + earlierProblems
        guard let policy, let mentors, let mentees, pairs != nil || pairsInput.file == nil,
            earlier != nil || previousInput?.file == nil
        else {
            try report.show(problems, asJSONToo: asJSON)
            report.showCount(problems)
            throw ExitCode.badData
        }
        problems += RosterReader.check(mentors: mentors, mentees: mentees)
        report.show(problems)
        // What is decided now holds, whatever came of it before.
        let statuses = (earlier?.directives.statuses ?? [:]).merging(pairs?.directives.statuses ?? [:]) { $1 }
        let matcher = Matcher(policy: policy, date: reader.date, directives: PairDirectives(statuses))
        let work = output == nil ? work : .reviewing
        try MemoryShortage.require(work, matcher, mentors: mentors.people, mentees: mentees.people)
        let proposal = try solving(context) { () throws(MatcherError) in
            try matcher.match(
                mentors: mentors.people,
                mentees: mentees.people,
                threads: Platform.threads,
                progress: context.progress
            )
        }
        context.begin(.explaining)
        return ProgrammeRun(
            proposal: proposal,
            mentors: mentors,
            mentees: mentees,
            problems: problems,
            inputs: inputs([
                ("mentors", mentorsInput), ("mentees", menteesInput), ("policy", policyFile),
                ("pairs", pairsInput.file),
                ("previous", previousInput?.file),
            ]),
            output: output,
            previous: places(earlier?.directives, in: proposal)
        )
    }

    /// The pairs that were proposed before and may be again: those that go on, those that are to be made, and those of
    /// which nothing else is said.
    private static func places(_ directives: PairDirectives?, in proposal: Proposal) -> [PairPlace] {
        guard let directives else { return [] }
        let mentors = Dictionary(uniqueKeysWithValues: zip(proposal.mentors.map(\.id), 0...))
        let mentees = Dictionary(uniqueKeysWithValues: zip(proposal.mentees.map(\.id), 0...))
        return directives.pairs { !$0.forbidsPair }.compactMap { key in
            guard let mentor = mentors[key.mentor], let mentee = mentees[key.mentee] else { return nil }
            return PairPlace(mentor: mentor, mentee: mentee)
        }
    }

    /// Runs something that solves, and words what goes wrong.
    static func solving<Result>(_ context: Context, _ body: () throws(MatcherError) -> Result) throws -> Result {
        do throws(MatcherError) {
            return try body()
        } catch {
            switch error {
            case .locksCannotHold:
                StandardError.writeLine(context.texts.locksCannotHold())
                throw ExitCode.unsatisfiable
            case .locksUndecided:
                StandardError.writeLine(context.texts.locksUndecided())
                throw ExitCode.unsatisfiable
            case .tooLarge:
                StandardError.writeLine(context.texts.tooLarge())
                throw ExitCode.badData
            case .duplicateID, .unproved:
                StandardError.writeLine(context.texts.unproved())
                throw ExitCode.inputOutput
            }
        }
    }

    /// The files that were read, as a result names them.
    static func inputs(_ files: [(role: String, file: InputFile?)]) -> [ResultDocument.Run.Input] {
        files.compactMap { role, file in
            guard let file else { return nil }
            let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
            return ResultDocument.Run.Input(role: role, file: name, bytes: file.bytes)
        }
    }
}
