extension ReportPage {
    /// The pairs, a card each.
    func writePairs(to html: inout HTMLWriter) {
        section("pairs", .pairs, lead: wording.label(proposal.pairs.isEmpty ? .noPairs : .pairsLead), to: &html) {
            html in
            if proposal.pairs.isEmpty { return }
            writeTools(to: &html)
            html.newline()
            html.element("div", ["id": "cards"]) { html in
                for place in proposal.pairs.indices { writeCard(place, to: &html) }
            }
            html.element("p", ["id": "none", "class": "lead", "hidden": ""], text: wording.label(.noneShown))
        }
    }

    // MARK: Filter and sort

    /// Hidden until the script runs: without it they would do nothing.
    private func writeTools(to html: inout HTMLWriter) {
        html.element("div", ["id": "tools", "role": "search", "hidden": ""]) { html in
            html.element("div") { html in
                html.element("label", ["for": "search"], text: wording.label(.search))
                html.empty("input", ["id": "search", "type": "search", "autocomplete": "off", "spellcheck": "false"])
            }
            let areas = self.areas
            html.element("div", areas.isEmpty ? ["hidden": ""] : [:]) { html in
                html.element("label", ["for": "area"], text: wording.label(.area))
                html.element("select", ["id": "area"]) { html in
                    html.element("option", ["value": ""], text: wording.label(.allAreas))
                    for area in areas { html.element("option", ["value": area], text: area) }
                }
            }
            html.element("div") { html in
                html.element("label", ["for": "sort"], text: wording.label(.sort))
                html.element("select", ["id": "sort"]) { html in
                    let orders: [(String, ReportLabel)] = [
                        ("list", .byList), ("name", .byName), ("area", .byArea), ("low", .byLowest),
                        ("high", .byHighest),
                    ]
                    for (value, label) in orders where value != "area" || !areas.isEmpty {
                        html.element("option", ["value": value], text: wording.label(label))
                    }
                }
            }
            html.element("p", ["id": "shown", "role": "status", "data-text": wording.shownPattern])
        }
    }

    /// Where pairs meet: the mentee's area, or the mentor's where she has stated none.
    private func area(_ pair: Proposal.Pair) -> Term? {
        proposal.mentees[pair.mentee].area ?? proposal.mentors[pair.mentor].area
    }

    /// Every area in which there is a pair, each in one spelling.
    private var areas: [String] {
        withoutDuplicates(proposal.pairs.compactMap(area)).map { areaTexts[$0] ?? $0.text }.sortedByName()
    }

    // MARK: Cards

    private func writeCard(_ place: Int, to html: inout HTMLWriter) {
        let pair = proposal.pairs[place]
        let (mentor, mentee) = (proposal.mentors[pair.mentor], proposal.mentees[pair.mentee])
        // One spelling an area, so that the filter finds all its pairs.
        let area = area(pair).map { areaTexts[$0] ?? $0.text } ?? ""
        let attributes: HTMLWriter.Attributes = [
            "id": cardID(place), "data-mentor": mentor.id.text, "data-mentee": mentee.id.text, "data-area": area,
            "data-score": "\(proposal.policy.scoreTenths(points: pair.score.points))",
        ]
        html.element("article", attributes) { html in
            html.element("header") { html in
                html.element("h3") { html in
                    html.person(names.name(mentee), mentee.id)
                    html.element("span") { html in
                        html.text("\(wording.heading(.mentor)) ")
                        html.person(names.name(mentor), mentor.id)
                    }
                }
                html.element("b") { html in
                    html.text(score(pair.score.points))
                    html.element("small", text: wording.label(.score))
                }
                writeFacts(pair, area: area, to: &html)
            }
            writeBars(pair.score, to: &html)
            writeCommon(review.pairs[place].reason, to: &html)
            writeNextBest(place, to: &html)
            writeNote(to: &html)
        }
        html.newline()
    }

    /// When and where they meet, and what has been decided of them.
    private func writeFacts(_ pair: Proposal.Pair, area: String, to html: inout HTMLWriter) {
        var parts: [(text: String, isOwn: Bool)] = []
        if let slot = pair.slot { parts.append((wording.time(slot), true)) }
        if !area.isEmpty { parts.append((area, false)) }
        if let role = pair.role { parts.append((role.text, false)) }
        var marks: [String] = []
        if pair.isLocked { marks.append(wording.label(.locked)) }
        if let kept = rematch?.kept { marks.append(wording.change(isKept: kept.contains(pair.place))) }
        if parts.isEmpty, marks.isEmpty { return }
        html.element("p") { html in
            for (place, part) in parts.enumerated() {
                if place > 0 { html.text(" · ") }
                if part.isOwn { html.text(part.text) } else { html.isolated(part.text) }
            }
            for mark in marks {
                html.text(" ")
                html.element("em", text: mark)
            }
        }
    }

    private func writeBars(_ score: PairScore, to html: inout HTMLWriter) {
        html.element("ul") { html in
            for part in score.parts where part.possible > 0 {
                html.element("li") { html in
                    html.element("b") { html in
                        switch part.criterion {
                        case .builtIn(let criterion): html.text(wording.name(criterion))
                        case .custom(let name): html.isolated(name)
                        }
                    }
                    if part.isStated {
                        // A full bar is the usual one, and has no class.
                        let width = part.points * 100 / part.possible
                        html.element("i", width == 100 ? [:] : ["class": "w\(width)"])
                        html.text(wording.points(self.score(part.points), of: self.score(part.possible)))
                    } else {
                        html.element("i", ["class": "n"])
                        html.text(wording.label(.notStated))
                    }
                }
            }
        }
    }

    /// What the two have in common.
    private func writeCommon(_ reason: MenteeExplanation.Reason, to html: inout HTMLWriter) {
        let score = reason.pair.score
        let lists: [(label: ReportLabel, texts: [String], isOwn: Bool)] = [
            (.languages, score.sharedLanguages.map(wording.name), true),
            (.subjects, score.sharedSubjects.map(\.text), false),
            (.interests, score.sharedInterests.map(\.text), false),
            (.times, reason.commonTimes.map(wording.time), true),
        ]
        // What earns points says so at its bar.
        let barred = Set(score.parts.lazy.filter { $0.possible > 0 }.map(\.criterion))
        let unstated = unstated(score).filter { !barred.contains($0) }
        if lists.allSatisfy(\.texts.isEmpty), unstated.isEmpty { return }
        html.element("dl") { html in
            for (label, texts, isOwn) in lists where !texts.isEmpty {
                html.element("dt", text: wording.label(label))
                html.element("dd") { html in
                    if isOwn { html.text(texts.joined(separator: ", ")) } else { writeJoined(texts, to: &html) }
                }
            }
            if !unstated.isEmpty {
                html.element("dt", text: wording.label(.notStated))
                html.element("dd") { html in writeJoined(unstated.map(wording.name), to: &html) }
            }
        }
    }

    /// Texts with commas between them.
    func writeJoined(_ texts: [String], to html: inout HTMLWriter) {
        for (place, text) in texts.enumerated() {
            if place > 0 { html.text(", ") }
            html.isolated(text)
        }
    }

    /// Who would come next, and what changing the pair would cost the whole.
    private func writeNextBest(_ place: Int, to html: inout HTMLWriter) {
        let (pair, review) = (proposal.pairs[place], review.pairs[place])
        if let other = pair.alternatives.first {
            let mentor = proposal.mentors[other.mentor]
            html.element("p") { html in
                html.text("\(wording.label(.nextBest)): ")
                html.person(names.name(mentor), mentor.id)
                html.text(", \(score(other.points))")
            }
        } else {
            html.element("p", ["class": "soft"], text: wording.label(.nobodyElse))
        }
        guard review.isWorkedOut, let without = review.reason.without else {
            return html.element("p", text: wording.standing(certainty.standings[place]))
        }
        let summary = wording.changing(without, in: proposal)
        if !tellsMoves { return html.element("p", text: summary) }
        html.element("details") { html in
            html.element("summary", text: summary)
            html.element("p") { $0.sentence(wording.certainty(review.reason, in: named)) }
            // What the best proposal without the pair says already is not said twice.
            guard let next = review.nextBest, !isSaid(next, review.reason) else { return }
            let explanation = MenteeExplanation(
                mentee: pair.mentee,
                wanted: proposal.mentorsWanted(byMentee: pair.mentee),
                reasons: [review.reason],
                candidates: [],
                comparisons: [],
                missing: nil
            )
            html.element("p") { $0.sentence(wording.comparison(next, of: explanation, in: named)) }
        }
    }

    private func isSaid(_ next: MenteeExplanation.Comparison, _ reason: MenteeExplanation.Reason) -> Bool {
        guard let without = reason.without else { return false }
        return without.moves.contains { $0.mentee == reason.pair.mentee && $0.joins.contains(next.mentor) }
    }

    /// Room for a pen, on paper only: the style draws the boxes and the lines.
    private func writeNote(to html: inout HTMLWriter) {
        html.element("s", text: wording.label(.goesOn))
        html.element("s", text: wording.label(.again))
    }

    /// Whether each card tells who would move: a page of thousands has to stay light.
    private var tellsMoves: Bool { proposal.pairs.count <= ProposalReview.mostCompared }
}
