extension DanishWording {
    /// A line for an advertisement.
    public func advertisement(_ advice: RecruitingAdvice) -> String {
        let profile = advice.profile
        var text = "Søges: en mentor"
        if let role = profile.role { text += " (\(role.text))" }
        if let needType = profile.needType { text += " til \(help(needType))" }
        var asked: [String] = []
        if !profile.languages.isEmpty { asked.append("taler \(list(profile.languages.map(name)))") }
        if !profile.subjects.isEmpty {
            asked.append(
                "har \(profile.subjects.count == 1 ? "faget" : "fagene") \(list(profile.subjects.map(\.text)))"
            )
        }
        if !profile.interests.isEmpty { asked.append("kan lide \(list(profile.interests.map(\.text)))") }
        if let time = profile.time { asked.append("har tid \(self.time(time))") }
        if advice.needsChildCertificate { asked.append("har en gyldig børneattest") }
        if let area = profile.area { asked.append("kan mødes i \(area.text)") }
        if !advice.openRules.isEmpty { asked.append("opfylder \(list(advice.openRules.map { "“\($0)”" }))") }
        return text + (asked.isEmpty ? "." : ", der \(list(asked)).")
    }

    private func help(_ needType: NeedType) -> String {
        switch needType {
        case .social: "social støtte"
        case .mostlySocial: "mest social støtte"
        case .both: "både social støtte og støtte til erhverv"
        case .mostlyCareer: "støtte, mest til erhverv"
        case .career: "støtte til erhverv"
        }
    }

    /// Whom such a mentor could help.
    public func suits(_ advice: RecruitingAdvice, in proposal: Proposal) -> String {
        "Ville passe til \(list(advice.suits.map { mentee($0, proposal) }, of: 12))."
    }

    /// What one, two and three such mentors would give.
    public func gains(_ advice: RecruitingAdvice, in proposal: Proposal) -> String {
        let names = ["Én", "To", "Tre"]
        var sentences: [String] = []
        var last: RecruitingAdvice.Gain?
        for (name, gain) in zip(names, advice.gains) {
            if let last, last.matched == gain.matched, last.placesFilled == gain.placesFilled,
                last.points == gain.points
            {
                sentences.append("Flere end \(names[last.mentors - 1].lowercased()) ville ikke give mere.")
                break
            }
            last = gain
            let mentors = gain.mentors == 1 ? "sådan mentor" : "sådanne mentorer"
            sentences.append("\(name) \(mentors): \(effect(gain, proposal)).")
        }
        return sentences.joined(separator: " ")
    }

    private func effect(_ gain: RecruitingAdvice.Gain, _ proposal: Proposal) -> String {
        var parts: [String] = []
        if gain.matched > 0 {
            parts.append("\(plural(gain.matched, "mentee", "mentees")) mere får en mentor")
        } else if gain.placesFilled > 0 {
            parts.append(
                "endnu \(plural(gain.placesFilled, "ønske", "ønsker")) om en ekstra mentor bliver opfyldt"
            )
        } else {
            parts.append("ikke flere får en mentor")
        }
        if gain.points > 0 {
            parts.append("alle matches tilsammen får \(difference(gain.points, proposal)) point mere")
        }
        return parts.joined(separator: ", og ")
    }

    /// Whether a pair was proposed before.
    public func change(isKept: Bool) -> String { isKept ? "beholdt" : "ny" }

    /// One trade-off between keeping and gaining.
    public func tradeOff(_ point: RematchCurve.Point, in proposal: Proposal) -> String {
        let score = difference(point.points, proposal)
        return "\(point.broken) brudt: \(plural(point.matched, "mentee er", "mentees er")) matchet, "
            + "alle matches tilsammen får \(score) point."
    }

    /// What a proposal made again keeps and breaks.
    public func rematch(_ curve: RematchCurve, in proposal: Proposal) -> String {
        let chosen = curve.points[curve.chosen]
        let count = curve.previous.count
        if count == 0 { return "Der er ingen tidligere matches, der kunne beholdes." }
        if chosen.broken == 0 {
            return count == 1
                ? "Det 1 tidligere match, der kunne beholdes, er beholdt."
                : "Alle \(count) tidligere matches, der kunne beholdes, er beholdt."
        }
        let all = plural(count, "tidligere match", "tidligere matches")
        return "\(chosen.kept) af \(all) er beholdt, \(chosen.broken) er brudt."
    }
}
