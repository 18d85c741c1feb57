extension DanishWording {
    private static let days = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]

    /// A part of a day.
    public func name(_ part: DayPart) -> String {
        let name =
            switch part.part {
            case .early: "morgen"
            case .morning: "formiddag"
            case .afternoon: "eftermiddag"
            case .evening: "aften"
            }
        return "\(Self.days[part.day]) \(name)"
    }

    /// What a set of changes would leave.
    public func changes(_ set: ChangeSet) -> String {
        let parts = set.changes.map(change)
        return "\(capitalised(list(parts))): \(plural(set.mentors, "mentor", "mentorer"))."
    }

    private func change(_ change: MenteeChange) -> String {
        switch change {
        case .time(let part): "med tid \(name(part))"
        case .hours(let span): "med tid \(time(span))"
        case .needType(let needed): "med behovet “\(needed.name(in: .danish))”"
        case .dropMust(_, let term): "uden \(term.text) som krav"
        case .dropLanguageMust(let language): "uden \(name(language)) som krav"
        case .wish(let criterion, let term):
            "med \(term.text) blandt \(criterion == .interests ? "interesserne" : "fagene")"
        case .area(let area): "med møder i \(area.text)"
        case .language(let language): "med \(name(language)) som ekstra sprog"
        case .age(let age): "som \(age.years)-årig"
        case .leaveRolesOpen: "uanset rolle"
        case .leaveOpen(let criterion, _): "uden svar på “\(criterion)”"
        }
    }

    func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    // MARK: A pair

    /// What a pair has in common.
    public func inCommon(_ reason: MenteeExplanation.Reason) -> String {
        let score = reason.pair.score
        var parts: [String] = []
        if !score.sharedLanguages.isEmpty { parts.append("sprog: \(list(score.sharedLanguages.map(name)))") }
        if !score.sharedSubjects.isEmpty { parts.append("fag: \(list(score.sharedSubjects.map(\.text)))") }
        if !score.sharedInterests.isEmpty { parts.append("interesser: \(list(score.sharedInterests.map(\.text)))") }
        if !reason.commonTimes.isEmpty { parts.append("tider: \(list(reason.commonTimes.map(time)))") }
        return parts.isEmpty ? "" : "Til fælles: \(parts.joined(separator: "; "))."
    }

    /// How sure a pair is.
    public func certainty(_ reason: MenteeExplanation.Reason, in proposal: Proposal) -> String {
        guard let without = reason.without else { return "Matchet er låst." }
        let own = reason.pair.mentee
        let who = mentee(own, proposal)
        let joins = without.moves.first { $0.mentee == own }?.joins ?? []
        let isAlone = proposal.pairs.count { $0.mentee == own } == 1
        // The verb comes first: another part of the sentence always stands in front.
        let instead =
            joins.isEmpty
            ? (isAlone ? "står \(who) uden mentor" : "har \(who) en mentor mindre")
            : "får \(who) \(mentors(joins, proposal)) i stedet"
        let others = moves(without, apartFrom: [own], in: proposal)
        if without.isTie {
            let loss = cost(without, apartFrom: own, in: proposal)
            return "Du bestemmer: uden dette match er det samlet lige så godt. Så \(instead)"
                + (loss.isEmpty ? "." : ", og \(loss).") + (others.isEmpty ? "" : " \(others)")
        }
        let sure = reason.isInEveryBest == true ? "Dette match er med i alle de bedste forslag. " : ""
        // That she herself has one mentor fewer is said already.
        let isSaid = joins.isEmpty && without.losers == [own] && without.difference.isAboutPlaces
        let cost = isSaid ? "" : cost(without, apartFrom: own, in: proposal)
        return "\(sure)Uden det \(instead)" + (cost.isEmpty ? "." : ", og \(cost).")
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
        case .proposed: return "\(other) er foreslået til \(who)."
        case .notReady: return "\(who) er markeret som ikke klar endnu og er derfor ikke med."
        case .noPlaces: return "\(other) tager ikke imod nogen for tiden."
        case .forbidden: return "Du har sagt, at \(other) og \(who) ikke må matches."
        case .breaksRules(let rules): return "\(other) kan ikke være mentor for \(who): \(list(rules.map(name)))."
        case .belowMinimum:
            let score = score(comparison.score.points, proposal)
            return "\(other) opfylder alle krav for \(who), men scoren på \(score) er under den laveste, du tillader."
        case .cannotHold: return "\(other) og \(who) kan ikke matches ved siden af de matches, der er låst."
        case .exchange(let exchange):
            let own = explanation.reasons.map(\.pair.score.points).min()
            let isLess = own.map { comparison.score.points < $0 } ?? false
            return suits(comparison, explanation, proposal)
                + consequences(exchange, of: explanation.mentee, isLess: isLess, proposal)
        }
    }

    /// `M03 passer 4,0 point bedre til E12 (91,3 mod 87,3)`.
    private func suits(
        _ comparison: MenteeExplanation.Comparison,
        _ explanation: MenteeExplanation,
        _ proposal: Proposal
    ) -> String {
        let (who, other) = (mentee(explanation.mentee, proposal), mentor(comparison.mentor, proposal))
        let points = comparison.score.points
        guard let own = explanation.reasons.map(\.pair.score.points).min() else {
            return "\(other) ville passe til \(who) (\(score(points, proposal)))"
        }
        let scores = "(\(score(points, proposal)) mod \(score(own, proposal)))"
        if points == own { return "\(other) passer lige så godt til \(who) \(scores)" }
        let gap = difference(abs(points - own), proposal)
        return "\(other) passer \(gap) point \(points > own ? "bedre" : "dårligere") til \(who) \(scores)"
    }

    private func consequences(_ exchange: MatchExchange, of mentee: Int, isLess: Bool, _ proposal: Proposal) -> String {
        let others = moves(exchange, apartFrom: [mentee], in: proposal)
        if exchange.isTie {
            let rest = others.isEmpty ? "" : " \(others)"
            let loss = cost(exchange, apartFrom: mentee, in: proposal)
            return ", og samlet ville det være lige så godt: du bestemmer.\(rest)"
                + (loss.isEmpty ? "" : " Men \(loss).")
        }
        let cost = cost(exchange, apartFrom: mentee, in: proposal)
        return (cost.isEmpty ? "." : ", \(isLess ? "og" : "men") det betyder, at \(cost).")
            + (others.isEmpty ? "" : " \(others)")
    }

    /// Mentors among whom a person may choose for one mentee.
    public func tie(_ tie: Certainty.Tie, in proposal: Proposal) -> String {
        let own = Set(proposal.pairs.lazy.filter { $0.mentee == tie.mentee }.map(\.mentor))
        let others = tie.mentors.filter { !own.contains($0) }
        let has = tie.mentors.filter(own.contains)
        let could = list(others.map { mentor($0, proposal) }, last: "eller")
        let instead = list(has.map { mentor($0, proposal) }, last: "eller")
        return "\(mentee(tie.mentee, proposal)) kan lige så godt få \(could) i stedet for \(instead)."
    }

    /// How many would both rather have each other.
    public func stability(_ report: StabilityReport) -> String {
        switch report.blockingPairs {
        case 0: "Der er ikke en mentor og en mentee, som begge hellere ville have hinanden."
        case 1:
            "Der er en mentor og en mentee, som begge hellere ville have hinanden; "
                + "det, der er bedst for alle tilsammen, går forud."
        case let count:
            "Der er \(count) tilfælde, hvor en mentor og en mentee begge hellere ville have hinanden; "
                + "det, der er bedst for alle tilsammen, går forud."
        }
    }
}
