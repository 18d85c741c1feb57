import Matching

/// The files of a proposal.
enum ProposalOutput {
    /// The files, in the order in which they are written: where the run stands, all the others do.
    static let names = ["pairs.csv", "unmatched.csv", "mentors.csv", "run.json"]

    /// The directory that was named, checked before the work, so that a name that is taken costs nobody a minute.
    static func output(_ options: ParsedOptions, _ files: InputFiles) throws -> OutputSet? {
        let output = options.value(.output).map {
            OutputSet(directory: $0, replaces: options.has(.force), inputs: files.identities)
        }
        try output?.check(names)
        return output
    }

    /// Writes a proposal, and says so.
    static func write(
        _ view: ProposalView,
        _ run: ResultDocument.Run,
        to output: OutputSet,
        _ context: Context
    ) throws {
        let tables = view.tables(.excel)
        let (pairs, unmatched, mentors) = (tables.pairs(), tables.unmatched(), tables.mentors())
        let contents = [pairs.bytes, unmatched.bytes, mentors.bytes, view.document.json(run: run)]
        try output.write(Array(zip(names, contents)))
        let neutralised = pairs.neutralizedCells + unmatched.neutralizedCells + mentors.neutralizedCells
        if neutralised > 0 { context.note(context.texts.cellsNeutralised(neutralised)) }
        context.note(context.texts.filesWritten(names, directory: output.directory))
    }
}
