/// A proposal as tables: for a pipe, or for Excel.
public struct ResultTables: Sendable {
    private let proposal: Proposal
    private let reasons: [(mentee: Int, reason: WaitingReason)]
    private let wording: any Wording
    private let style: CSVWriter.Style
    private let kept: Set<PairPlace>?

    /// Prepares to write a proposal.
    ///
    /// - Parameters:
    ///   - proposal: the proposal.
    ///   - reasons: what ``Proposal/waitingReasons()`` gave.
    ///   - wording: the language of headings, times, statuses and decimals.
    ///   - style: for programs or for Excel.
    ///   - rematch: what was kept of an earlier proposal, for a column that says so; `nil` for a first one.
    public init(
        _ proposal: Proposal,
        reasons: [(mentee: Int, reason: WaitingReason)],
        wording: any Wording,
        style: CSVWriter.Style,
        rematch: Rematch? = nil
    ) {
        kept = rematch?.kept
        self.proposal = proposal
        self.reasons = reasons
        self.wording = wording
        self.style = style
    }

    /// The proposed pairs, with a column to note in what came of each; below them those that are never to be made, so that
    /// the file says so the next time, too.
    public func pairs() -> CSVWriter {
        var writer = CSVWriter(style)
        let columns: [ResultColumn] = [
            .mentor, .mentorName, .mentee, .menteeName, .status, .score, .points, .slot, .sharedLanguages,
            .sharedSubjects, .nextBest, .nextBestScore,
        ]
        let hasRoles = proposal.pairs.contains { $0.role != nil }
        let headings = columns + (hasRoles ? [.role] : []) + (kept == nil ? [] : [.change])
        append(headings, to: &writer)
        for pair in proposal.pairs {
            let (mentor, mentee) = (proposal.mentors[pair.mentor], proposal.mentees[pair.mentee])
            writer.append(text: mentor.id.text)
            writer.append(text: mentor.name ?? "")
            writer.append(text: mentee.id.text)
            writer.append(text: mentee.name ?? "")
            writer.append(text: status(pair))
            writer.append(number: score(pair.score.points))
            writer.append(number: "\(pair.score.points)")
            writer.append(text: pair.slot.map(time) ?? "")
            writer.append(text: pair.score.sharedLanguages.map(wording.name).joined(separator: " | "))
            writer.append(text: pair.score.sharedSubjects.map(\.text).joined(separator: " | "))
            let next = pair.alternatives.first
            writer.append(text: next.map { proposal.mentors[$0.mentor].id.text } ?? "")
            writer.append(number: next.map { score($0.points) } ?? "")
            if hasRoles { writer.append(text: pair.role?.text ?? "") }
            if let kept {
                let isKept = kept.contains(PairPlace(mentor: pair.mentor, mentee: pair.mentee))
                writer.append(text: wording.change(isKept: isKept))
            }
            writer.endRow()
        }
        appendForbidden(cellsBehind: headings.count - 5, to: &writer)
        return writer
    }

    /// The pairs never to make, as far as both people are on the lists.
    private func appendForbidden(cellsBehind count: Int, to writer: inout CSVWriter) {
        let forbidden = proposal.directives.forbidden
        if forbidden.isEmpty { return }
        let mentorOf = Dictionary(proposal.mentors.map { ($0.id, $0) }) { first, _ in first }
        let menteeOf = Dictionary(proposal.mentees.map { ($0.id, $0) }) { first, _ in first }
        for key in forbidden {
            guard let mentor = mentorOf[key.mentor], let mentee = menteeOf[key.mentee],
                let status = proposal.directives.statuses[key]
            else { continue }
            writer.append(text: mentor.id.text)
            writer.append(text: mentor.name ?? "")
            writer.append(text: mentee.id.text)
            writer.append(text: mentee.name ?? "")
            writer.append(text: status.word(in: wording.language))
            for _ in 0..<count { writer.append(text: "") }
            writer.endRow()
        }
    }

    /// The mentees who wait, and why.
    public func unmatched() -> CSVWriter {
        var writer = CSVWriter(style)
        append([.mentee, .menteeName, .reason, .eligibleMentors, .explanation], to: &writer)
        for (index, reason) in reasons {
            let mentee = proposal.mentees[index]
            writer.append(text: mentee.id.text)
            writer.append(text: mentee.name ?? "")
            writer.append(text: wording.name(reason))
            writer.append(number: "\(proposal.eligible.range(ofMentee: index).count)")
            writer.append(text: wording.reason(reason))
            writer.endRow()
        }
        return writer
    }

    /// The mentors, with what each has and could still take.
    public func mentors() -> CSVWriter {
        var writer = CSVWriter(style)
        append([.mentor, .mentorName, .capacity, .assigned, .freePlaces], to: &writer)
        for (mentor, load) in zip(proposal.mentors, proposal.loads) {
            writer.append(text: mentor.id.text)
            writer.append(text: mentor.name ?? "")
            writer.append(number: "\(mentor.capacity.maximum)")
            writer.append(number: "\(load)")
            writer.append(number: "\(max(0, mentor.capacity.maximum - load))")
            writer.endRow()
        }
        return writer
    }

    /// What was said of a pair, so that it is said again where the file is read again.
    private func status(_ pair: Proposal.Pair) -> String {
        let key = PairKey(mentor: proposal.mentors[pair.mentor].id, mentee: proposal.mentees[pair.mentee].id)
        let status = proposal.directives.statuses[key]
        return status.map { $0.makesPair ? $0.word(in: wording.language) : "" } ?? ""
    }

    private func append(_ headings: [ResultColumn], to writer: inout CSVWriter) {
        for column in headings { writer.append(text: wording.heading(column)) }
        writer.endRow()
    }

    /// A score; where a comma stands between cells, the decimal mark is a point in every language.
    /// A time for whoever reads the table. A spreadsheet in Danish takes `man 9-10` for the 9th of October, but not with a
    /// dash; both are read back.
    private func time(_ span: TimeSpan) -> String {
        let text = wording.time(span)
        guard style == .excel, wording.language == .danish else { return text }
        return String(text.map { $0 == "-" ? "\u{2013}" : $0 })
    }

    private func score(_ points: Int) -> String {
        let tenths = proposal.policy.scoreTenths(points: points)
        return style.delimiter == .comma ? "\(tenths / 10).\(tenths % 10)" : wording.decimal(tenths: tenths)
    }
}
