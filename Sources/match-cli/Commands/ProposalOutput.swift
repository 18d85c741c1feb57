import Matching

/// The files of a proposal.
enum ProposalOutput {
    /// The files, in the order in which they are written: where the run stands, all the others do.
    private static let names = ["pairs.csv", "unmatched.csv", "mentors.csv", "report.html", "run.json"]
    /// The file that says who is who. It comes before the run too: without it the others say less.
    private static let keyName = "key.csv"

    /// The options of every command that writes a proposal.
    static func descriptions(_ texts: any Texts) -> [OptionDescription] {
        [
            OptionDescription(.output, texts, value: .directory),
            OptionDescription(.force, texts),
            OptionDescription(.pseudonymise, texts),
        ]
    }

    /// The directory that was named, checked before the work, so that a name that is taken costs nobody a minute.
    static func output(_ options: ParsedOptions, _ files: InputFiles) throws -> OutputSet? {
        let output = options.value(.output).map {
            OutputSet(directory: $0, replaces: options.has(.force), inputs: files.identities)
        }
        let isPseudonymised = options.has(.pseudonymise)
        if isPseudonymised, output == nil {
            // Without a file there would be no key, and nobody could tell any more who is who.
            throw options.error(
                .neededOption(OptionName.output.rawValue, with: OptionName.pseudonymise.rawValue)
            )
        }
        try output?.check(isPseudonymised ? names + [keyName] : names)
        return output
    }

    /// Writes a proposal, and says so.
    static func write(
        _ view: ProposalView,
        _ run: ResultDocument.Run,
        to output: OutputSet,
        _ context: Context
    ) throws {
        context.begin(.writing)
        let tables = view.tables(.excel)
        let (pairs, unmatched, mentors) = (tables.pairs(), tables.unmatched(), tables.mentors())
        let report = try view.report(run).html()
        let contents = [pairs.bytes, unmatched.bytes, mentors.bytes, report, view.document.json(run: run)]
        var files: [(name: String, bytes: [UInt8])] = Array(zip(names, contents))
        if let key = view.key {
            files.insert((keyName, key.table(context.texts.wording).bytes), at: files.count - 1)
        }
        try output.write(files)
        let neutralised = pairs.neutralizedCells + unmatched.neutralizedCells + mentors.neutralizedCells
        if neutralised > 0 { context.note(context.texts.cellsNeutralised(neutralised)) }
        context.note(context.texts.filesWritten(files.map(\.name), directory: output.directory))
        if view.key != nil { context.note(context.texts.keepKey(keyName)) }
    }

    /// Problems as a result tells them. Where everybody has a pseudonym, lines are left out, since they say who stands where,
    /// and so is all that somebody wrote: a name can stand in the wrong column, or above one that is not used.
    static func problems(_ problems: [Problem], _ view: ProposalView) -> [Problem] {
        if view.key == nil { return problems }
        return problems.compactMap { problem in
            if case .roster(.ignoredColumn) = problem.kind { return nil }
            return problem.withoutDetails
        }
    }
}
