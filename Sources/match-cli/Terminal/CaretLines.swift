import Matching

/// A wrong text with carets below the wrong part.
enum CaretLines {
    private static let indent = "    "

    /// Two lines: the text and the carets, in at most `width` columns; what is too long is cut around the wrong part.
    static func lines(_ excerpt: ProblemExcerpt, width: Int) -> [String] {
        let room = max(12, width - indent.count)
        let marked = DisplayText.shortened(DisplayText.escaped(excerpt.marked), to: room / 2)
        let markedWidth = max(1, DisplayText.width(of: marked))
        var before = DisplayText.escaped(excerpt.before)
        let mostBefore = (room - markedWidth) * 2 / 3
        if DisplayText.width(of: before) > mostBefore {
            // From the end, so that a cell of a megabyte is walked through once.
            var room = mostBefore - 1
            let kept = before.reversed().prefix { character in
                room -= DisplayText.width(of: character)
                return room >= 0
            }
            before = "…" + String(kept.reversed())
        }
        let beforeWidth = DisplayText.width(of: before)
        let after = DisplayText.shortened(DisplayText.escaped(excerpt.after), to: room - beforeWidth - markedWidth)
        var text = indent + before + marked + after
        while text.last == " " { text.removeLast() }
        return [
            text,
            indent + String(repeating: " ", count: beforeWidth) + String(repeating: "^", count: markedWidth),
        ]
    }
}
