import Matching

/// A proposal as it is shown and written.
struct ProposalView {
    private let proposal: Proposal
    private let reasons: [(mentee: Int, reason: WaitingReason)]
    private let context: Context

    init(_ proposal: Proposal, context: Context) {
        self.proposal = proposal
        self.context = context
        reasons = proposal.waitingReasons()
    }

    var document: ResultDocument {
        ResultDocument(proposal, reasons: reasons)
    }

    func tables(_ style: CSVWriter.Style) -> ResultTables {
        ResultTables(proposal, reasons: reasons, wording: context.texts.wording, style: style)
    }

    /// Prints the proposal on standard output.
    func print(_ format: OutputFormat) throws {
        var output = StandardOutput()
        switch format {
        case .json: try output.write(document.json())
        case .csv: try output.write(tables(.pipe).pairs().bytes)
        case .table: for line in lines(for: Terminal.output) { try output.writeLine(line) }
        }
        try output.flush()
    }

    /// Says how it went, on standard error.
    func showSummary() {
        for line in context.texts.summary(proposal) { context.note(line) }
        var (mentors, places) = (0, 0)
        for (mentor, load) in zip(proposal.mentors, proposal.loads) where load < mentor.capacity.minimum {
            mentors += 1
            places += mentor.capacity.minimum - load
        }
        if mentors > 0 { StandardError.writeLine(context.texts.shortfall(mentors: mentors, places: places)) }
    }

    // MARK: Screen

    private func lines(for terminal: Terminal) -> [String] {
        let wording = context.texts.wording
        var lines = pairTable(wording).lines(for: terminal)
        if reasons.isEmpty { return lines }
        lines += ["", terminal.styled(context.texts.waitingHeading(), .bold)]
        for (index, reason) in reasons {
            let mentee = proposal.mentees[index]
            let who = [mentee.id.text, mentee.name ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
            let text = DisplayText.escaped("\(who): \(wording.reason(reason))")
            lines += DisplayText.wrapped(text, to: terminal.width, indent: 2)
        }
        return lines
    }

    private func pairTable(_ wording: any Wording) -> TextTable {
        var table = TextTable([
            .init(wording.heading(.mentee)), .init(wording.heading(.menteeName), isFlexible: true),
            .init(wording.heading(.mentor)), .init(wording.heading(.mentorName), isFlexible: true),
            .init(wording.heading(.score), .right), .init(wording.heading(.slot)),
        ])
        for pair in proposal.pairs {
            let (mentor, mentee) = (proposal.mentors[pair.mentor], proposal.mentees[pair.mentee])
            table.append([
                mentee.id.text, mentee.name ?? "", mentor.id.text, mentor.name ?? "",
                wording.decimal(tenths: proposal.policy.scoreTenths(points: pair.score.points)),
                pair.slot.map(wording.time) ?? "",
            ])
        }
        return table
    }
}
