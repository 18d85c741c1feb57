/// A proposal as one page to open, print and show: `report.html`.
///
/// The page needs nothing but itself: no network, no other file, no server. It is HTML that is well-formed XML as well, with
/// a Content-Security-Policy that lets a browser run the page's own script and nothing else. Everything from a file is
/// escaped. The same people give the same bytes, whatever the order of their rows; only hashes and line numbers move.
///
/// The page holds names: it is for whoever may see the lists.
public struct ReportDocument: Sendable {
    private let proposal: Proposal
    private let reasons: [(mentee: Int, reason: WaitingReason)]
    private let rematch: Rematch?
    private let decisions: [DecisionCost]
    private let advice: [RecruitingAdvice]
    private let wording: any Wording
    private let run: ResultDocument.Run

    /// Prepares to write a report.
    ///
    /// - Parameters:
    ///   - proposal: the proposal.
    ///   - reasons: what ``Proposal/waitingReasons()`` gave.
    ///   - rematch: what was kept of an earlier proposal; `nil` for a first one.
    ///   - decisions: what ``Proposal/decisionCosts()`` gave.
    ///   - advice: what ``Proposal/recruitingAdvice(top:threads:)`` gave.
    ///   - wording: the language of the page.
    ///   - run: the files that were read, and what was found in them.
    public init(
        _ proposal: Proposal,
        reasons: [(mentee: Int, reason: WaitingReason)],
        rematch: Rematch? = nil,
        decisions: [DecisionCost] = [],
        advice: [RecruitingAdvice] = [],
        wording: any Wording,
        run: ResultDocument.Run
    ) {
        self.proposal = proposal
        self.reasons = reasons
        self.rematch = rematch
        self.decisions = decisions
        self.advice = advice
        self.wording = wording
        self.run = run
    }

    /// The page, in UTF-8.
    ///
    /// - Complexity: as for ``Proposal/review()``, and O(people + pairs proposed).
    public func html() -> [UInt8] {
        let page = ReportPage(
            proposal: proposal,
            reasons: reasons,
            rematch: rematch,
            decisions: decisions,
            advice: advice,
            wording: wording,
            run: run
        )
        return page.html()
    }
}
