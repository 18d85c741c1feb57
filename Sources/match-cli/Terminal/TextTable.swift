/// A table for people: aligned columns that fit the terminal.
///
/// Cells come from files, so they are made harmless before they are measured. Where the table is too wide, the flexible
/// columns are shortened, the widest first; no line ever wraps.
struct TextTable: Sendable {
    /// Where a cell's text stands in its column.
    enum Alignment: Sendable {
        case left, right
    }

    /// One column.
    struct Column: Sendable {
        let header: String
        let alignment: Alignment
        /// Whether its cells may be shortened.
        let isFlexible: Bool

        /// Describes a column.
        init(_ header: String, _ alignment: Alignment = .left, isFlexible: Bool = false) {
            self.header = DisplayText.escaped(header)
            self.alignment = alignment
            self.isFlexible = isFlexible
        }
    }

    /// The columns a flexible column keeps when it is shortened.
    static let leastWidth = 4
    private static let gap = "  "

    private let columns: [Column]
    private var rows: [(cells: [String], styles: [Int: Terminal.Style])] = []
    private var widths: [Int]

    /// A table without rows.
    init(_ columns: [Column]) {
        self.columns = columns
        widths = columns.map { DisplayText.width(of: $0.header) }
    }

    /// Adds a row; cells that are not given are empty.
    ///
    /// - Parameter styles: how cells stand out where colours are welcome, by their places from 0.
    /// - Precondition: no more cells than columns.
    mutating func append(_ cells: [String], styles: [Int: Terminal.Style?] = [:]) {
        precondition(cells.count <= columns.count, "a row has no more cells than the table has columns")
        var row = cells.map(DisplayText.escaped)
        row += Array(repeating: "", count: columns.count - row.count)
        for (place, cell) in row.enumerated() { widths[place] = max(widths[place], DisplayText.width(of: cell)) }
        rows.append((row, styles.compactMapValues(\.self)))
    }

    /// The header and the rows, each in at most `terminal.width` columns; the header is bold where colours are welcome.
    ///
    /// Where standard output is not a terminal nothing needs to fit, so nothing is shortened.
    func lines(for terminal: Terminal) -> [String] {
        let fitted = terminal.isTerminal ? fittedWidths(in: terminal.width) : widths
        func line(_ cells: [String], _ styles: [Int: Terminal.Style]) -> String {
            var line = ""
            var styled = ""
            for (place, cell) in cells.enumerated() {
                let text = DisplayText.shortened(cell, to: fitted[place])
                let padded =
                    switch columns[place].alignment {
                    case .left: DisplayText.padded(text, to: fitted[place])
                    case .right: DisplayText.rightAligned(text, to: fitted[place])
                    }
                line += (place > 0 ? Self.gap : "") + padded
                styled += (place > 0 ? Self.gap : "") + (styles[place].map { terminal.styled(padded, $0) } ?? padded)
            }
            // A style has no width, so that it counts only where nothing has to be left out.
            while line.last == " " { line.removeLast() }
            while styled.last == " " { styled.removeLast() }
            if !terminal.isTerminal { return line }
            return DisplayText.width(of: line) > terminal.width
                ? DisplayText.shortened(line, to: terminal.width) : styled
        }
        return [terminal.styled(line(columns.map(\.header), [:]), .bold)] + rows.map { line($0.cells, $0.styles) }
    }

    /// The widths of the columns when the whole table fits, or comes as near as the flexible columns allow.
    func fittedWidths(in total: Int) -> [Int] {
        let flexible = columns.indices.filter { columns[$0].isFlexible }
        let fixed = columns.indices.filter { !columns[$0].isFlexible }.reduce(0) { $0 + widths[$1] }
        let room = total - fixed - Self.gap.count * max(0, columns.count - 1)
        guard flexible.reduce(0, { $0 + widths[$1] }) > room else { return widths }
        // The highest cap under which the flexible columns fit: narrow columns keep what they need.
        var low = Self.leastWidth
        var high = max(low, room)
        while low < high {
            let middle = (low + high + 1) / 2
            if flexible.reduce(0, { $0 + min(widths[$1], middle) }) <= room { low = middle } else { high = middle - 1 }
        }
        var fitted = widths
        for place in flexible { fitted[place] = min(widths[place], low) }
        // What the cap leaves over, a column at a time.
        var left = room - flexible.reduce(0) { $0 + fitted[$1] }
        for place in flexible where left > 0 && fitted[place] < widths[place] {
            fitted[place] += 1
            left -= 1
        }
        return fitted
    }
}
