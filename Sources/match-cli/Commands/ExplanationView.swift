import Matching

/// An explanation as a page of text.
struct ExplanationView {
    private let explanation: MenteeExplanation
    private let proposal: Proposal
    private let texts: any Texts
    private var wording: any Wording { texts.wording }
    /// How many of the possible mentors are listed.
    private static let listed = 10

    init(_ explanation: MenteeExplanation, of proposal: Proposal, context: Context) {
        self.explanation = explanation
        self.proposal = proposal
        texts = context.texts
    }

    /// The lines, with an empty one between two parts.
    func lines(for terminal: Terminal) -> [String] {
        var parts: [[String]] = []
        for reason in explanation.reasons {
            parts.append(
                [terminal.styled(title(reason), .bold)] + criteria(reason.pair.score).lines(for: terminal)
            )
            parts.append(
                [wording.inCommon(reason), wording.certainty(reason, in: proposal)].filter { !$0.isEmpty }
                    .flatMap { wrapped($0, terminal) }
            )
        }
        if let missing = explanation.missing {
            let lines = wording.missing(missing, of: explanation, in: proposal)
            parts.append(
                [terminal.styled(texts.missingHeading(max(1, explanation.wanted - explanation.reasons.count)), .bold)]
                    + lines.flatMap { wrapped($0, terminal) }
            )
        }
        if !explanation.candidates.isEmpty {
            parts.append([terminal.styled(texts.candidatesHeading(), .bold)] + candidates(terminal))
        }
        if !explanation.comparisons.isEmpty {
            parts.append(
                [terminal.styled(texts.comparisonsHeading(), .bold)]
                    + explanation.comparisons.flatMap {
                        wrapped(wording.comparison($0, of: explanation, in: proposal), terminal)
                    }
            )
        }
        return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
    }

    private func wrapped(_ text: String, _ terminal: Terminal) -> [String] {
        DisplayText.wrapped(DisplayText.escaped(text), to: terminal.width, indent: 2)
    }

    private func title(_ reason: MenteeExplanation.Reason) -> String {
        let mentee = person(proposal.mentees[explanation.mentee].id, proposal.mentees[explanation.mentee].name)
        let mentor = person(proposal.mentors[reason.pair.mentor].id, proposal.mentors[reason.pair.mentor].name)
        let title = texts.matchTitle(
            mentee: mentee,
            mentor: mentor,
            score: score(reason.pair.score.points),
            slot: reason.pair.slot.map(wording.time)
        )
        return DisplayText.escaped(title)
    }

    private func person(_ id: PersonID, _ name: String?) -> String {
        [id.text, name ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private func criteria(_ score: PairScore) -> TextTable {
        var table = TextTable([
            .init(texts.criterionHeading()), .init(wording.heading(.score), .right), .init(texts.ofHeading(), .right),
            .init(""),
        ])
        for part in score.parts where part.possible > 0 {
            table.append([
                wording.name(part.criterion), self.score(part.points), self.score(part.possible),
                part.isStated ? "" : texts.notStated(),
            ])
        }
        return table
    }

    private func candidates(_ terminal: Terminal) -> [String] {
        var table = TextTable([
            .init("", .right), .init(wording.heading(.mentor)), .init(wording.heading(.mentorName), isFlexible: true),
            .init(wording.heading(.score), .right), .init(""),
        ])
        for (place, candidate) in explanation.candidates.enumerated() {
            guard place < Self.listed || candidate.isProposed else { continue }
            let mentor = proposal.mentors[candidate.mentor]
            table.append([
                "\(place + 1)", mentor.id.text, mentor.name ?? "", score(candidate.points),
                candidate.isProposed ? texts.proposedMark() : "",
            ])
        }
        var lines = table.lines(for: terminal)
        let hidden = explanation.candidates.dropFirst(Self.listed).count { !$0.isProposed }
        if hidden > 0 { lines.append(texts.andMore(hidden)) }
        return lines
    }

    private func score(_ points: Int) -> String {
        wording.decimal(tenths: proposal.policy.scoreTenths(points: points))
    }
}
