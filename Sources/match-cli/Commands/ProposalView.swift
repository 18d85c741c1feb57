import Matching

/// A proposal as it is shown and written.
struct ProposalView {
    private let proposal: Proposal
    private let reasons: [(mentee: Int, reason: WaitingReason)]
    private let rematch: Rematch?
    private let decisions: [DecisionCost]
    /// How many ties are told on the screen; a program gets more.
    private static let tiesShown = 10
    private let context: Context
    /// Worked out already where everybody has a pseudonym; `nil` otherwise.
    private var certainty: Certainty?
    private var stability: StabilityReport?
    /// Who is who, where everybody has a pseudonym.
    private(set) var key: PseudonymKey?

    /// - Parameters:
    ///   - rematch: what was kept of an earlier proposal; `nil` for a first one.
    ///   - isPseudonymised: whether everybody is shown and written under a pseudonym.
    init(_ proposal: Proposal, rematch: Rematch? = nil, isPseudonymised: Bool = false, context: Context) {
        self.context = context
        let (reasons, decisions) = (proposal.waitingReasons(), proposal.decisionCosts())
        guard isPseudonymised else {
            (self.proposal, self.rematch, self.reasons, self.decisions) = (proposal, rematch, reasons, decisions)
            return
        }
        // What is told goes by the order of the real ids where it is cut short, and is the same in both.
        var generator = SystemRandomNumberGenerator()
        let (renamed, key, renaming) = proposal.pseudonymised(using: &generator)
        self.proposal = renamed
        self.key = key
        self.rematch = rematch.map { renaming.rematch($0, renamed: renamed) }
        self.reasons = renaming.reasons(reasons)
        self.decisions = renaming.decisions(decisions)
        certainty = renaming.certainty(proposal.certainty(), of: proposal)
        stability = renaming.stability(proposal.stability())
    }

    var document: ResultDocument {
        ResultDocument(
            proposal,
            reasons: reasons,
            rematch: rematch,
            decisions: decisions,
            certainty: certainty,
            stability: stability
        )
    }

    /// The report, with advice on whom to look for.
    func report(_ run: ResultDocument.Run) throws -> ReportDocument {
        let advice = try ProgrammeRun.solving(context) { () throws(MatcherError) in
            try proposal.recruitingAdvice(threads: RecruitCommand.threads(for: proposal))
        }
        return ReportDocument(
            proposal,
            reasons: reasons,
            rematch: rematch,
            decisions: decisions,
            advice: advice,
            wording: context.texts.wording,
            run: run
        )
    }

    func tables(_ style: CSVWriter.Style) -> ResultTables {
        ResultTables(
            proposal,
            reasons: reasons,
            wording: context.texts.wording,
            style: style,
            rematch: rematch
        )
    }

    /// Prints the proposal on standard output.
    func print(_ format: OutputFormat) throws {
        // On one screen the messages above and the proposal are two things.
        if format == .table, Terminal.error.isTerminal, Terminal.output.isTerminal { context.note([""]) }
        var output = StandardOutput()
        switch format {
        case .json: try output.write(document.json())
        case .csv: try output.write(file: tables(.pipe).pairs().bytes)
        case .table: for line in lines(for: Terminal.output) { try output.writeLine(line) }
        }
        try output.flush()
    }

    /// Says how it went, on standard error.
    func showSummary() {
        let terminal = Terminal.error
        let summary = context.texts.summary(proposal)
        if terminal.isTerminal {
            context.note([""] + SummaryFigures.lines(proposal, context.texts, for: terminal) + [""])
            for line in summary.dropFirst() { context.note(line) }
        } else {
            for line in summary { context.note(line) }
        }
        context.note(context.texts.wording.stability(proposal.stability()))
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
        let list = PairList(proposal, kept: rematch?.kept, wording: wording)
        var lines = terminal.isTerminal ? list.lines(for: terminal) : pairTable(wording).lines(for: terminal)
        let ties = proposal.certainty().ties
        var decisions = ties.prefix(Self.tiesShown).map { wording.tie($0, in: proposal) }
        if ties.count > Self.tiesShown { decisions.append(context.texts.andMore(ties.count - Self.tiesShown)) }
        lines += section(context.texts.tiesHeading(), decisions, terminal)
        let costs = self.decisions.filter { $0.loss?.isNothing != true }.map { wording.cost($0, in: proposal) }
        lines += section(context.texts.decisionsHeading(), costs, terminal)
        let missed = proposal.missedMinimums().map { wording.missedMinimum($0, in: proposal) }
        lines += section(context.texts.missedMinimumsHeading(), missed, terminal)
        let partly = proposal.partlyMatched.map { wording.partlyMatched($0, in: proposal) }
        lines += section(context.texts.partlyMatchedHeading(), partly, terminal)
        lines += section(context.texts.brokenHeading(), broken, terminal)
        if let rematch, rematch.curve.points.count > 1 {
            let curve = rematch.curve.points.enumerated().map { place, point in
                wording.tradeOff(point, in: proposal)
                    + (place == rematch.curve.chosen ? " \(context.texts.chosenMark())" : "")
            }
            lines += section(context.texts.tradeOffsHeading(), curve, terminal)
        }
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

    /// A heading and a line for each text; nothing where there is none.
    private func section(_ heading: String, _ texts: [String], _ terminal: Terminal) -> [String] {
        if texts.isEmpty { return [] }
        return ["", terminal.styled(heading, .bold)]
            + texts.flatMap { DisplayText.wrapped(DisplayText.escaped($0), to: terminal.width, indent: 2) }
    }

    /// The earlier matches that are not made again.
    private var broken: [String] {
        (rematch?.broken ?? []).map { pair in
            context.texts.brokenMatch(
                mentee: proposal.mentees[pair.mentee].id.text,
                mentor: proposal.mentors[pair.mentor].id.text,
                now: proposal.pairs.filter { $0.mentee == pair.mentee }.map { proposal.mentors[$0.mentor].id.text }
            )
        }
    }

    private func pairTable(_ wording: any Wording) -> TextTable {
        let hasRoles = proposal.pairs.contains { $0.role != nil }
        var table = TextTable(
            [
                .init(wording.heading(.mentee)), .init(wording.heading(.menteeName), isFlexible: true),
                .init(wording.heading(.mentor)), .init(wording.heading(.mentorName), isFlexible: true),
                .init(wording.heading(.score), .right),
            ] + (hasRoles ? [.init(wording.heading(.role), isFlexible: true)] : [])
                + [.init(wording.heading(.slot))] + (rematch == nil ? [] : [.init(wording.heading(.change))])
        )
        let kept = rematch?.kept ?? []
        for pair in proposal.pairs {
            let (mentor, mentee) = (proposal.mentors[pair.mentor], proposal.mentees[pair.mentee])
            table.append(
                [
                    mentee.id.text, mentee.name ?? "", mentor.id.text, mentor.name ?? "",
                    wording.decimal(tenths: proposal.policy.scoreTenths(points: pair.score.points)),
                ] + (hasRoles ? [pair.role?.text ?? ""] : []) + [pair.slot.map(wording.time) ?? ""]
                    + (rematch == nil ? [] : [wording.change(isKept: kept.contains(pair.place))])
            )
        }
        return table
    }
}
