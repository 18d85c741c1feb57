import Matching

/// Reads the file of pairs that a run is told of, and collects what is wrong with it.
struct PairInputs {
    /// The option, the same for every command that heeds decided pairs.
    static func descriptions(_ texts: any Texts) -> [OptionDescription] {
        [OptionDescription(.pairs, texts, value: .file)].grouped(.lists)
    }

    /// The file as it was read; `nil` where none was named.
    let file: InputFile?
    private let delimiter: Delimiter?
    private let skipsBadRows: Bool
    private let statusWhereEmpty: PairDirectives.Status?

    /// Reads the bytes of the file that `--pairs` names, or another option.
    ///
    /// In a file of earlier pairs, a row without a status is one that was proposed.
    init(_ options: ParsedOptions, _ files: inout InputFiles, option: OptionName = .pairs) throws {
        file = try options.value(option).map { try files.read($0) }
        statusWhereEmpty = option == .previous ? .previous : nil
        delimiter = try RosterInputs.delimiter(options)
        skipsBadRows = options.has(.skipBadRows)
    }

    /// The pairs, and what is wrong with them as a file and under the policy.
    ///
    /// - Parameters:
    ///   - mentors: the list, `nil` where it has errors: then ids are not looked up.
    ///   - mentees: the same for the mentees.
    ///   - policy: the rules that locked pairs must keep; `nil` where it has errors.
    /// - Returns: the pairs, `nil` where an error stands in the way or there is no file.
    func pairs(
        mentors: Roster<Mentor>?,
        mentees: Roster<Mentee>?,
        policy: Policy?,
        date: CalendarDate
    ) -> (pairs: StatedPairs?, problems: [Problem]) {
        guard let file else { return (nil, []) }
        let reader = PairsReader(
            mentors: mentors?.ids,
            mentees: mentees?.ids,
            statusWhereEmpty: statusWhereEmpty,
            delimiter: delimiter,
            skipsBadRows: skipsBadRows
        )
        let (pairs, problems) = reader.read(file.bytes, file: file.path)
        guard let pairs, let mentors, let mentees, let policy else { return (pairs, problems) }
        let found = pairs.lockProblems(
            policy: policy,
            date: date,
            mentors: mentors.people,
            mentees: mentees.people
        )
        let earlier =
            statusWhereEmpty != .previous
            ? []
            : pairs.earlierProblems(policy: policy, date: date, mentors: mentors.people, mentees: mentees.people)
        return (found.contains { $0.severity == .error } ? nil : pairs, problems + found + earlier)
    }

    /// Says how the file was read, and what was left out.
    static func describe(_ pairs: StatedPairs, _ context: Context) {
        let count = pairs.directives.statuses.count
        context.note(context.texts.readPairs(file: pairs.file, dialect: pairs.dialect, count: count))
        if !pairs.skippedLines.isEmpty {
            StandardError.writeLine(context.texts.rowsSkipped(pairs.skippedLines.count, file: pairs.file))
        }
    }
}
