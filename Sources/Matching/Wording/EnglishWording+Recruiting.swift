extension EnglishWording {
    /// A line for an advertisement.
    public func advertisement(_ advice: RecruitingAdvice) -> String {
        let profile = advice.profile
        var text = "Wanted: a mentor"
        if let role = profile.role { text += " (\(role.text))" }
        if let needType = profile.needType { text += " for \(help(needType))" }
        var asked: [String] = []
        if !profile.languages.isEmpty { asked.append("speaks \(list(profile.languages.map(name)))") }
        if !profile.subjects.isEmpty { asked.append("knows \(list(profile.subjects.map(\.text)))") }
        if !profile.interests.isEmpty { asked.append("likes \(list(profile.interests.map(\.text)))") }
        if let time = profile.time { asked.append("has time \(self.time(time))") }
        if advice.needsChildCertificate { asked.append("has a valid child certificate") }
        if let area = profile.area { asked.append("can meet in \(area.text)") }
        if !advice.openRules.isEmpty { asked.append("fits \(list(advice.openRules.map { "“\($0)”" }))") }
        return text + (asked.isEmpty ? "." : " who \(list(asked)).")
    }

    private func help(_ needType: NeedType) -> String {
        switch needType {
        case .social: "social support"
        case .mostlySocial: "mostly social support"
        case .both: "both social support and career"
        case .mostlyCareer: "mostly career support"
        case .career: "career support"
        }
    }

    /// Whom such a mentor could help.
    public func suits(_ advice: RecruitingAdvice, in proposal: Proposal) -> String {
        "Would suit \(list(advice.suits.map { mentee($0, proposal) }, of: 12))."
    }

    /// What one, two and three such mentors would give.
    public func gains(_ advice: RecruitingAdvice, in proposal: Proposal) -> String {
        let names = ["One", "Two", "Three"]
        var sentences: [String] = []
        var last: RecruitingAdvice.Gain?
        for (name, gain) in zip(names, advice.gains) {
            if let last, last.matched == gain.matched, last.placesFilled == gain.placesFilled,
                last.points == gain.points
            {
                sentences.append("More than \(names[last.mentors - 1].lowercased()) would add nothing.")
                break
            }
            last = gain
            let mentors = gain.mentors == 1 ? "such mentor" : "such mentors"
            sentences.append("\(name) \(mentors): \(effect(gain, proposal)).")
        }
        return sentences.joined(separator: " ")
    }

    private func effect(_ gain: RecruitingAdvice.Gain, _ proposal: Proposal) -> String {
        var parts: [String] = []
        if gain.matched > 0 {
            parts.append("\(plural(gain.matched, "more mentee gets", "more mentees get")) a mentor")
        } else if gain.placesFilled > 0 {
            parts.append("\(plural(gain.placesFilled, "more wish", "more wishes")) for a further mentor met")
        } else {
            parts.append("nobody more gets a mentor")
        }
        if gain.points > 0 {
            parts.append("all matches together score \(difference(gain.points, proposal)) points more")
        }
        return parts.joined(separator: ", and ")
    }

    /// Whether a pair was proposed before.
    public func change(isKept: Bool) -> String { isKept ? "kept" : "new" }

    /// One trade-off between keeping and gaining.
    public func tradeOff(_ point: RematchCurve.Point, in proposal: Proposal) -> String {
        let score = difference(point.points, proposal)
        return
            "\(point.broken) broken: \(plural(point.matched, "mentee", "mentees")) matched, all matches together score \(score)."
    }

    /// What a proposal made again keeps and breaks.
    public func rematch(_ curve: RematchCurve, in proposal: Proposal) -> String {
        let chosen = curve.points[curve.chosen]
        let count = curve.previous.count
        if count == 0 { return "There are no earlier matches that could be kept." }
        if chosen.broken == 0 {
            return count == 1
                ? "The 1 earlier match that could be kept is kept."
                : "All \(count) earlier matches that could be kept are kept."
        }
        return "\(chosen.kept) of \(plural(count, "earlier match", "earlier matches")) kept, \(chosen.broken) broken."
    }
}
