/// A score as a bar, beside its figure.
enum ScoreBar {
    /// The bar of a score.
    ///
    /// - Parameters:
    ///   - tenths: the score in tenths of a per cent, 0 to 1000.
    ///   - cells: how wide a full bar is, in columns.
    ///   - drawsBlocks: whether the terminal shows block characters; else the bar is made of ASCII.
    static func text(tenths: Int, cells: Int, drawsBlocks: Bool) -> String {
        let tenths = min(max(tenths, 0), 1000)
        guard drawsBlocks else {
            let full = tenths == 0 ? 0 : max(1, (tenths * cells + 500) / 1000)
            return String(repeating: "#", count: full) + String(repeating: ".", count: cells - full)
        }
        // Blocks of half a line's height: full ones would run together from row to row.
        let halves = tenths == 0 ? 0 : max(1, (tenths * cells * 2 + 500) / 1000)
        return String(repeating: "▄", count: halves / 2) + (halves % 2 == 1 ? "▖" : "")
    }

    /// What a bar's colour says as well: nothing that its length and the figure do not.
    static func style(tenths: Int) -> Terminal.Style? {
        switch tenths {
        case 750...: .green
        case 500..<750: nil
        default: .yellow
        }
    }
}
