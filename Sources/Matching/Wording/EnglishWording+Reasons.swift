extension EnglishWording {
    private static let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    /// A part of a day.
    public func name(_ part: DayPart) -> String {
        let name =
            switch part.part {
            case .early: "early morning"
            case .morning: "morning"
            case .afternoon: "afternoon"
            case .evening: "evening"
            }
        return "\(Self.days[part.day]) \(name)"
    }

    /// What a set of changes would leave.
    public func changes(_ set: ChangeSet) -> String {
        let parts = set.changes.map(change)
        return "\(capitalised(list(parts))): \(plural(set.mentors, "mentor", "mentors"))."
    }

    private func change(_ change: MenteeChange) -> String {
        switch change {
        case .time(let part): "with \(name(part))"
        case .hours(let span): "with \(time(span))"
        case .needType(let needed): "with the need “\(needed.name(in: .english))”"
        case .dropMust(_, let term): "without \(term.text) as a must"
        case .dropLanguageMust(let language): "without \(name(language)) as a must"
        case .wish(let criterion, let term): "with \(term.text) among the \(name(criterion))"
        case .area(let area): "with meetings in \(area.text)"
        case .language(let language): "with \(name(language)) as well"
        case .age(let age): "at the age of \(age.years)"
        case .leaveRolesOpen: "with any role"
        case .leaveOpen(let criterion, _): "with “\(criterion)” left open"
        }
    }

    func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    // MARK: A pair

    /// What a pair has in common.
    public func inCommon(_ reason: MenteeExplanation.Reason) -> String {
        let score = reason.pair.score
        var parts: [String] = []
        if !score.sharedLanguages.isEmpty { parts.append("languages: \(list(score.sharedLanguages.map(name)))") }
        if !score.sharedSubjects.isEmpty { parts.append("subjects: \(list(score.sharedSubjects.map(\.text)))") }
        if !score.sharedInterests.isEmpty { parts.append("interests: \(list(score.sharedInterests.map(\.text)))") }
        if !reason.commonTimes.isEmpty { parts.append("times: \(list(reason.commonTimes.map(time)))") }
        return parts.isEmpty ? "" : "In common: \(parts.joined(separator: "; "))."
    }

    /// How sure a pair is.
    public func certainty(_ reason: MenteeExplanation.Reason, in proposal: Proposal) -> String {
        guard let without = reason.without else { return "This match is locked." }
        let own = reason.pair.mentee
        let who = mentee(own, proposal)
        let joins = without.moves.first { $0.mentee == own }?.joins ?? []
        let isAlone = proposal.pairs.count { $0.mentee == own } == 1
        let instead =
            joins.isEmpty
            ? "\(who) has \(isAlone ? "nobody" : "one mentor fewer")"
            : "\(who) gets \(mentors(joins, proposal)) instead"
        let others = moves(without, apartFrom: [own], in: proposal)
        if without.isTie {
            let loss = cost(without, apartFrom: own, in: proposal)
            return "You may decide: without this match the whole is as good. Then \(instead)"
                + (loss.isEmpty ? "." : ", and \(loss).") + (others.isEmpty ? "" : " \(others)")
        }
        let sure = reason.isInEveryBest == true ? "This match is in every best proposal. " : ""
        // That she herself has one mentor fewer is said already.
        let isSaid = joins.isEmpty && without.losers == [own] && without.difference.isAboutPlaces
        let cost = isSaid ? "" : cost(without, apartFrom: own, in: proposal)
        return "\(sure)Without it, \(instead)" + (cost.isEmpty ? "." : ", and \(cost).")
            + (others.isEmpty ? "" : " \(others)")
    }

    /// What comes of asking for another mentor.
    public func comparison(
        _ comparison: MenteeExplanation.Comparison,
        of explanation: MenteeExplanation,
        in proposal: Proposal
    ) -> String {
        let (who, other) = (mentee(explanation.mentee, proposal), mentor(comparison.mentor, proposal))
        switch comparison.outcome {
        case .proposed: return "\(other) is proposed for \(who)."
        case .notReady: return "\(who) is marked as not ready yet, and was left out."
        case .noPlaces: return "\(other) takes nobody at present."
        case .forbidden: return "You have said that \(other) and \(who) are not to be matched."
        case .breaksRules(let rules): return "\(other) cannot have \(who): \(list(rules.map(name)))."
        case .belowMinimum:
            let score = score(comparison.score.points, proposal)
            return "\(other) keeps every rule for \(who), but the score of \(score) is below the least you allow."
        case .cannotHold: return "\(other) and \(who) cannot be matched beside the matches that are locked."
        case .exchange(let exchange):
            let own = explanation.reasons.map(\.pair.score.points).min()
            let isLess = own.map { comparison.score.points < $0 } ?? false
            return suits(comparison, explanation, proposal)
                + consequences(exchange, of: explanation.mentee, isLess: isLess, proposal)
        }
    }

    /// `M03 suits E12 better (91.3 against 87.3)`.
    private func suits(
        _ comparison: MenteeExplanation.Comparison,
        _ explanation: MenteeExplanation,
        _ proposal: Proposal
    ) -> String {
        let (who, other) = (mentee(explanation.mentee, proposal), mentor(comparison.mentor, proposal))
        let points = comparison.score.points
        guard let own = explanation.reasons.map(\.pair.score.points).min() else {
            return "\(other) would suit \(who) (\(score(points, proposal)))"
        }
        let scores = "(\(score(points, proposal)) against \(score(own, proposal)))"
        if points == own { return "\(other) suits \(who) as well \(scores)" }
        let gap = difference(abs(points - own), proposal)
        return "\(other) suits \(who) \(points > own ? "better" : "less well") by \(gap) points \(scores)"
    }

    private func consequences(_ exchange: MatchExchange, of mentee: Int, isLess: Bool, _ proposal: Proposal) -> String {
        let others = moves(exchange, apartFrom: [mentee], in: proposal)
        if exchange.isTie {
            let rest = others.isEmpty ? "" : " \(others)"
            let loss = cost(exchange, apartFrom: mentee, in: proposal)
            return ", and the whole would be as good: you may decide.\(rest)"
                + (loss.isEmpty ? "" : " But \(loss).")
        }
        let cost = cost(exchange, apartFrom: mentee, in: proposal)
        return (cost.isEmpty ? "." : ", \(isLess ? "and" : "but") then \(cost).") + (others.isEmpty ? "" : " \(others)")
    }

    // MARK: The whole

    /// Mentors among whom a person may choose.
    public func tie(_ tie: Certainty.Tie, in proposal: Proposal) -> String {
        let own = Set(proposal.pairs.lazy.filter { $0.mentee == tie.mentee }.map(\.mentor))
        let others = tie.mentors.filter { !own.contains($0) }
        let has = tie.mentors.filter(own.contains)
        let could = list(others.map { mentor($0, proposal) }, last: "or")
        let instead = list(has.map { mentor($0, proposal) }, last: "or")
        return "\(mentee(tie.mentee, proposal)) could as well have \(could) instead of \(instead)."
    }

    /// How many would both rather have each other.
    public func stability(_ report: StabilityReport) -> String {
        switch report.blockingPairs {
        case 0: "No mentor and mentee would both rather have each other."
        case 1: "One mentor and one mentee would both rather have each other; what suits all together comes first."
        case let count:
            "In \(count) cases a mentor and a mentee would both rather have each other; what suits all together comes first."
        }
    }
}
