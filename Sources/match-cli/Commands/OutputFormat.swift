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
}
