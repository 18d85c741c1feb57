import Matching

/// How a proposal went, in large figures for a terminal: who is matched, who waits, what is free.
enum SummaryFigures {
    /// A figure and what it counts.
    typealias Figure = (count: Int, what: String)

    private static let barCells = 20
    private static let leastForBar = 60

    /// The lines: figures in a column of their own, and a bar of the part that is matched where there is room.
    static func lines(_ proposal: Proposal, _ texts: any Texts, for terminal: Terminal) -> [String] {
        let figures = texts.figures(proposal)
        let width = figures.map { "\($0.count)".count }.max() ?? 1
        return figures.enumerated().map { place, figure in
            let count = DisplayText.rightAligned("\(figure.count)", to: width + 2)
            var line = DisplayText.shortened("\(count)  \(figure.what)", to: terminal.width)
            if place == 0, terminal.width >= leastForBar, !proposal.mentees.isEmpty {
                let full = proposal.matchedCount * barCells / proposal.mentees.count
                let (done, open) = terminal.drawsBlocks ? ("█", "░") : ("#", ".")
                line += "  " + String(repeating: done, count: full) + String(repeating: open, count: barCells - full)
            }
            // The style comes last: it has no width.
            return terminal.styled(count, .bold) + line.dropFirst(count.count)
        }
    }
}
