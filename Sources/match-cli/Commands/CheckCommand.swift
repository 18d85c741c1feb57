import Matching

/// `check`: lists everything that is wrong with some files, or shows their cells.
enum CheckCommand: Command {
    private enum Kind: String, CaseIterable {
        case mentors, mentees
    }

    static func description(_ texts: any Texts) -> CommandDescription {
        CommandDescription(
            .check,
            texts,
            arguments: [ArgumentDescription(.file, texts, isRequired: false, repeats: true)],
            options: [
                OptionDescription(.records, texts),
                OptionDescription(.explain, texts, value: .word(LessonView.codes), placeholder: texts.codePlaceholder),
                OptionDescription(.kind, texts, value: .word(Kind.allCases.map(\.rawValue))),
                OptionDescription(
                    OptionName.format.rawValue,
                    value: .word(OutputFormat.allCases.map(\.rawValue)),
                    help: texts.formatOfCheck
                ),
            ] + PolicyOptions.descriptions(texts) + PairInputs.descriptions(texts) + RosterInputs.descriptions(texts)
        )
    }

    static func run(_ options: ParsedOptions, _ context: Context) throws -> ExitCode {
        if let code = options.value(.explain).flatMap({ ProblemCode($0) }) {
            if !options.positionals.isEmpty {
                throw options.error(.tooManyArguments(limit: 0, given: options.positionals.count))
            }
            return try LessonView.run(code, asJSON: OutputFormat.isJSON(options), context)
        }
        let isBare = options.positionals.isEmpty
        if isBare, options.has(.records) { throw options.error(.missingArgument(ArgumentName.file.rawValue)) }
        let paths = isBare ? [RosterInputs.mentorsFile, RosterInputs.menteesFile] : options.positionals
        if options.has(.records) {
            // One document, or one table: cells of two files would run into each other.
            if paths.count > 1 { throw options.error(.tooManyArguments(limit: 1, given: paths.count)) }
            return try RecordsView.run(paths[0], options, context)
        }

        context.begin(.reading)
        var files = InputFiles()
        let usual = isBare ? RosterInputs.policyFile : nil
        let (policy, _, policyProblems) = try PolicyOptions.read(options, usual: usual, &files)
        let inputs = try RosterInputs(options, policy: policy ?? Policy())
        let pairsInput = try PairInputs(options, &files)
        var problems = policyProblems
        var mentors: [Roster<Mentor>] = []
        var mentees: [Roster<Mentee>] = []
        for (index, path) in paths.enumerated() {
            let file = try files.read(path)
            switch kind(of: file, index, of: paths.count, options) {
            case .mentors:
                let (roster, found) = try inputs.mentors(file)
                problems += found
                if let roster { mentors.append(roster) }
            case .mentees:
                let (roster, found) = try inputs.mentees(file)
                problems += found
                if let roster { mentees.append(roster) }
            }
        }
        if paths.count == 2, let mentors = mentors.first, let mentees = mentees.first {
            problems += RosterReader.check(mentors: mentors, mentees: mentees)
            if let policy {
                let matcher = Matcher(policy: policy, date: inputs.date)
                try MemoryShortage.require(.scoring, matcher, mentors: mentors.people, mentees: mentees.people)
                let scorer = BulkScorer(
                    policy: policy,
                    date: inputs.date,
                    mentors: mentors.people,
                    mentees: mentees.people
                )
                let eligible = scorer.eligiblePairs(threads: Platform.threads)
                problems += RosterInputs.mentorsNobodyCanUse(
                    mentors,
                    inOrder: mentors.people,
                    mentees,
                    eligible,
                    found: problems
                )
            }
        }
        // Of more lists than two it is not known which one the pairs are of.
        let hasOneOfEach = mentors.count == 1 && mentees.count == 1
        let (pairs, pairProblems) = pairsInput.pairs(
            mentors: hasOneOfEach ? mentors.first : nil,
            mentees: hasOneOfEach ? mentees.first : nil,
            policy: policy,
            date: inputs.date
        )
        problems += pairProblems
        let lists =
            mentors.map { ($0.file, $0.dialect, $0.people.count) }
            + mentees.map { ($0.file, $0.dialect, $0.people.count) }
        for (file, dialect, count) in lists {
            context.note(context.texts.readAs(file: file, dialect: dialect, people: count))
        }
        if let pairs { PairInputs.describe(pairs, context) }
        return try show(problems, files, options, context)
    }

    private static func show(
        _ problems: [Problem],
        _ files: InputFiles,
        _ options: ParsedOptions,
        _ context: Context
    ) throws -> ExitCode {
        let report = ProblemReport(context: context, files: files, delimiter: try RosterInputs.delimiter(options))
        try report.show(problems, asJSONToo: OutputFormat.isJSON(options))
        let hasErrors = problems.contains { $0.severity == .error }
        if hasErrors || !context.isQuiet { report.showCount(problems) }
        return hasErrors ? .badData : .done
    }

    /// What a list holds: what was said; of two lists the first holds mentors; else by the file's name, then by its
    /// headers.
    private static func kind(of file: InputFile, _ index: Int, of count: Int, _ options: ParsedOptions) -> Kind {
        if let kind = options.value(.kind).flatMap({ Kind(rawValue: $0) }) { return kind }
        if count == 2 { return index == 0 ? .mentors : .mentees }
        let name = file.path.split(separator: "/").last.map { $0.lowercased() } ?? ""
        if name.contains("mentee") { return .mentees }
        if name.contains("mentor") { return .mentors }
        var record = TableRecord()
        guard var reader = try? CSVReader(file.bytes), (try? reader.next(into: &record)) == true else {
            return .mentees
        }
        let owners = (0..<record.count).compactMap { RosterHeader.field(for: record.text($0))?.owner }
        return owners.count { $0 == .mentor } > owners.count { $0 == .mentee } ? .mentors : .mentees
    }
}
