extension PseudonymKey {
    /// The key as a table for Excel, which ``KeyReader`` reads back.
    ///
    /// - Parameter wording: the language of the headings.
    public func table(_ wording: any Wording) -> CSVWriter {
        var writer = CSVWriter(.excel)
        for column in KeyColumn.allCases { writer.append(text: wording.heading(column)) }
        writer.endRow()
        for entry in entries {
            writer.append(text: wording.name(entry.role))
            writer.append(text: entry.pseudonym.text)
            writer.append(text: entry.id.text)
            writer.append(text: entry.name ?? "")
            writer.endRow()
        }
        return writer
    }
}
