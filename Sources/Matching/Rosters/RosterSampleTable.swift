/// CSV under construction, cell by cell.
struct RosterSampleTable: Sendable {
    private(set) var bytes: [UInt8] = []
    private var atRowStart = true
    private let style: CSVWriter.Style

    /// Starts a table with its header row.
    init(columns: [String], rows: Int, style: CSVWriter.Style) {
        self.style = style
        // A guess at the length; only the header where it would be absurd, since growing is cheap.
        bytes.reserveCapacity(rows < 1 << 24 ? 128 + 176 * rows : 1 << 24)
        if style == .excel { bytes += [0xEF, 0xBB, 0xBF] }
        for column in columns { add(column) }
        endRow()
    }

    /// Adds a cell that needs no quotes.
    mutating func add(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
    }

    /// Adds a cell of several values, in quotes where the delimiter stands between them.
    mutating func add(_ values: [String], joinedBy separator: String) {
        separate()
        let quoted = values.count > 1 && separator.utf8.contains(style.delimiter.byte)
        if quoted { bytes.append(UInt8(ascii: "\"")) }
        for (place, value) in values.enumerated() {
            if place > 0 { bytes.append(contentsOf: separator.utf8) }
            bytes.append(contentsOf: value.utf8)
        }
        if quoted { bytes.append(UInt8(ascii: "\"")) }
    }

    /// Ends the row.
    mutating func endRow() {
        if style == .excel { bytes.append(UInt8(ascii: "\r")) }
        bytes.append(UInt8(ascii: "\n"))
        atRowStart = true
    }

    private mutating func separate() {
        if !atRowStart { bytes.append(style.delimiter.byte) }
        atRowStart = false
    }
}
