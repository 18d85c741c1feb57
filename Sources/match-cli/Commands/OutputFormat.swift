import Matching

/// How data is printed.
enum OutputFormat: String, CaseIterable {
    case table, csv, json

    /// The format that was named, else a table on a screen and CSV in a pipe.
    init(_ options: ParsedOptions) {
        self =
            options.value(.format).flatMap { OutputFormat(rawValue: $0) }
            ?? (Terminal.output.isTerminal ? .table : .csv)
    }

    static func description(_ texts: any Texts) -> OptionDescription {
        OptionDescription(.format, texts, value: .word(allCases.map(\.rawValue)))
    }

    /// The format of what is no list, so that there is no CSV of it: a text for people, or JSON.
    static func descriptionWithoutCSV(_ texts: any Texts) -> OptionDescription {
        OptionDescription(
            OptionName.format.rawValue,
            value: .word([table.rawValue, json.rawValue]),
            help: texts.formatForPeopleOrPrograms
        )
    }

    /// Prints which files were written, where JSON was asked for.
    static func printWritten(
        _ directory: String,
        _ files: [(name: String, bytes: [UInt8])],
        _ options: ParsedOptions
    ) throws {
        guard isJSON(options) else { return }
        var output = StandardOutput()
        try output.write(WrittenDocument.json(directory: directory, files: files))
        try output.flush()
    }

    /// Whether JSON was asked for.
    static func isJSON(_ options: ParsedOptions) -> Bool { options.value(.format) == json.rawValue }
}
