import Matching

/// The proposed pairs on a terminal: a row each with a bar, or, where that is too narrow, two lines each.
struct PairList {
    /// From this width on there is a row a pair.
    private static let leastForRows = 60
    /// From these widths on there is room for a bar of so many cells.
    private static let bars = [(width: 100, cells: 10), (width: 72, cells: 8)]

    private let proposal: Proposal
    private let kept: Set<PairPlace>?
    private let wording: any Wording
    private let hasRoles: Bool

    /// - Parameter kept: the pairs that were proposed before; `nil` for a first proposal.
    init(_ proposal: Proposal, kept: Set<PairPlace>?, wording: any Wording) {
        self.proposal = proposal
        self.kept = kept
        self.wording = wording
        hasRoles = proposal.pairs.contains { $0.role != nil }
    }

    /// The lines, each in at most `terminal.width` columns.
    func lines(for terminal: Terminal) -> [String] {
        terminal.width < Self.leastForRows ? cards(terminal) : rows(terminal)
    }

    // MARK: Rows

    private func rows(_ terminal: Terminal) -> [String] {
        let cells = Self.bars.first { terminal.width >= $0.width }?.cells
        var columns: [TextTable.Column] = [
            .init(wording.heading(.mentee), isFlexible: true), .init(wording.heading(.mentor), isFlexible: true),
            .init(wording.heading(.score), .right),
        ]
        if cells != nil { columns.append(.init("")) }
        if hasRoles { columns.append(.init(wording.heading(.role), isFlexible: true)) }
        if kept != nil { columns.append(.init(wording.heading(.change))) }
        columns.append(.init(wording.heading(.slot)))
        var table = TextTable(columns)
        for pair in proposal.pairs {
            var row = [mentee(pair), mentor(pair), score(pair)]
            if let cells {
                row.append(ScoreBar.text(tenths: tenths(pair), cells: cells, drawsBlocks: terminal.drawsBlocks))
            }
            if hasRoles { row.append(pair.role?.text ?? "") }
            if kept != nil { row.append(change(pair)) }
            table.append(row + [slot(pair)], styles: cells == nil ? [:] : [3: ScoreBar.style(tenths: tenths(pair))])
        }
        return table.lines(for: terminal)
    }

    // MARK: Cards

    /// The mentee and the score; below them, indented, the mentor and the time.
    private func cards(_ terminal: Terminal) -> [String] {
        proposal.pairs.flatMap { pair in
            let notes = [hasRoles ? pair.role?.text ?? "" : "", kept == nil ? "" : change(pair)].filter { !$0.isEmpty }
            let mentor = mentor(pair) + (notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))")
            return [
                line(mentee(pair), score(pair), indent: 0, terminal.width),
                line(mentor, slot(pair), indent: 2, terminal.width),
            ]
        }
    }

    /// A text at the left, shortened where it must be, and one at the right edge.
    private func line(_ left: String, _ right: String, indent: Int, _ width: Int) -> String {
        let (left, right) = (DisplayText.escaped(left), DisplayText.escaped(right))
        let room = width - indent - (right.isEmpty ? 0 : DisplayText.width(of: right) + 2)
        let margin = String(repeating: " ", count: indent)
        guard room >= TextTable.leastWidth else {
            return DisplayText.shortened("\(margin)\(left)  \(right)", to: width)
        }
        let label = DisplayText.shortened(left, to: room)
        return margin + (right.isEmpty ? label : DisplayText.padded(label, to: room) + "  " + right)
    }

    // MARK: Cells

    private func mentee(_ pair: Proposal.Pair) -> String {
        let mentee = proposal.mentees[pair.mentee]
        return [mentee.id.text, mentee.name ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private func mentor(_ pair: Proposal.Pair) -> String {
        let mentor = proposal.mentors[pair.mentor]
        return [mentor.id.text, mentor.name ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private func tenths(_ pair: Proposal.Pair) -> Int { proposal.policy.scoreTenths(points: pair.score.points) }
    private func score(_ pair: Proposal.Pair) -> String { wording.decimal(tenths: tenths(pair)) }
    private func slot(_ pair: Proposal.Pair) -> String { pair.slot.map(wording.time) ?? "" }
    private func change(_ pair: Proposal.Pair) -> String {
        wording.change(isKept: kept?.contains(pair.place) == true)
    }
}
