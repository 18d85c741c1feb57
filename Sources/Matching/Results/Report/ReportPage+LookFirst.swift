extension ReportPage {
    /// How many are listed of a kind; the rest are counted.
    private static let listed = 6

    /// What deserves a second look before anybody decides.
    func writeLookFirst(to html: inout HTMLWriter) {
        section("first", .lookFirst, lead: wording.label(.lookFirstLead), to: &html) { html in
            html.element("div", ["class": "first"]) { html in
                writeWeakest(to: &html)
                writeCloseCalls(to: &html)
                let ties = certainty.ties.map { wording.tie($0, in: named) }
                writeList(.ties, lead: wording.label(.tiesLead), sentences: ties, to: &html)
                writeMissing(to: &html)
                writeFreeMentors(to: &html)
                let minimums = named.missedMinimums().map { wording.missedMinimum($0, in: named) }
                writeList(.missedMinimums, sentences: minimums, to: &html)
                let partly = named.partlyMatched.map { wording.partlyMatched($0, in: named) }
                writeList(.partlyMatched, sentences: partly, to: &html)
                let costs = decisions.filter { $0.loss?.isNothing != true }.map { wording.cost($0, in: named) }
                writeList(.decisions, lead: wording.label(.decisionsLead), sentences: costs, to: &html)
                writeRematch(to: &html)
            }
            writeProblems(to: &html)
        }
    }

    // MARK: Lists

    /// A box with a heading, what it is about, and a list.
    private func box(
        _ label: ReportLabel,
        lead: String? = nil,
        to html: inout HTMLWriter,
        _ list: (inout HTMLWriter) -> Void
    ) {
        html.element("div") { html in
            html.element("h3", text: wording.label(label))
            if let lead { html.element("p", text: lead) }
            html.element("ul") { list(&$0) }
        }
    }

    private func writeList(
        _ label: ReportLabel,
        lead: String? = nil,
        sentences: [String],
        limit: Int = Self.listed,
        to html: inout HTMLWriter
    ) {
        if sentences.isEmpty { return }
        box(label, lead: lead, to: &html) { html in
            for sentence in sentences.prefix(limit) { html.element("li") { $0.sentence(sentence) } }
            writeMore(sentences.count, limit: limit, to: &html)
        }
    }

    private func writeMore(_ count: Int, limit: Int = Self.listed, to html: inout HTMLWriter) {
        if count <= limit { return }
        html.element("li", ["class": "soft"], text: wording.more(count - limit))
    }

    /// A link to a pair's card, with a figure behind it.
    private func writeItem(_ place: Int, figure: String, to html: inout HTMLWriter) {
        html.element("li", ["class": "f"]) { html in
            writeLink(to: place, to: &html)
            html.text(" ")
            html.element("b", text: figure)
        }
    }

    private func writeLink(to place: Int, to html: inout HTMLWriter) {
        let pair = proposal.pairs[place]
        html.element("a", ["href": "#\(cardID(place))"]) { html in
            html.isolated(names.name(proposal.mentees[pair.mentee]))
            html.text(" – ")
            html.isolated(names.name(proposal.mentors[pair.mentor]))
        }
    }

    // MARK: Pairs

    private func writeWeakest(to html: inout HTMLWriter) {
        let possible = proposal.policy.pointsPossible
        let weakest = proposal.pairs.indices.filter { proposal.pairs[$0].score.points < possible }.sorted {
            (proposal.pairs[$0].score.points, $0) < (proposal.pairs[$1].score.points, $1)
        }
        if weakest.isEmpty { return }
        box(.weakest, lead: wording.label(.weakestLead), to: &html) { html in
            for place in weakest.prefix(Self.listed) {
                writeItem(place, figure: score(proposal.pairs[place].score.points), to: &html)
            }
        }
    }

    /// Pairs that could be changed at next to no cost: a point of one pair's score at most.
    private func writeCloseCalls(to html: inout HTMLWriter) {
        var calls: [(points: Int, place: Int)] = []
        for (place, review) in review.pairs.enumerated() {
            guard let without = review.reason.without, case .points(let points) = without.difference, points > 0,
                without.losers.isEmpty, proposal.policy.scoreTenths(points: points) <= 10
            else { continue }
            calls.append((points, place))
        }
        calls.sort { $0 < $1 }
        if calls.isEmpty { return }
        box(.closeCalls, lead: wording.label(.closeCallsLead), to: &html) { html in
            for call in calls.prefix(Self.listed) {
                let tenths = proposal.policy.scoreTenths(points: call.points)
                let cost = tenths == 0 ? "< " + wording.decimal(tenths: 1) : wording.decimal(tenths: tenths)
                writeItem(call.place, figure: wording.closeCall(cost), to: &html)
            }
            writeMore(calls.count, to: &html)
        }
    }

    /// Pairs of which something that matters is not stated, those with most of it first.
    private func writeMissing(to html: inout HTMLWriter) {
        let unstated = proposal.pairs.map { pair in self.unstated(pair.score).map(wording.name) }
        let places = unstated.indices.filter { !unstated[$0].isEmpty }
            .sorted { (-unstated[$0].count, $0) < (-unstated[$1].count, $1) }
        if places.isEmpty, statedNowhere.isEmpty { return }
        box(.missing, lead: wording.label(.missingLead), to: &html) { html in
            if !statedNowhere.isEmpty {
                html.element("li") { html in
                    html.text("\(wording.label(.statedNowhere)): ")
                    writeJoined(criteria.filter(statedNowhere.contains).map(wording.name), to: &html)
                }
            }
            for place in places.prefix(Self.listed) {
                html.element("li") { html in
                    writeLink(to: place, to: &html)
                    html.text(" ")
                    html.element("small") { writeJoined(unstated[place], to: &$0) }
                }
            }
            writeMore(places.count, to: &html)
        }
    }

    /// The criteria that matter and of which a pair says nothing, but for those of which no pair does.
    func unstated(_ score: PairScore) -> [CriterionName] {
        criteriaWithout(score).filter { !statedNowhere.contains($0) }
    }

    /// The criteria in the order of results.
    private var criteria: [CriterionName] { proposal.pairs.first?.score.parts.map(\.criterion) ?? [] }

    // MARK: People

    private func writeFreeMentors(to html: inout HTMLWriter) {
        let free = proposal.mentors.indices.filter {
            proposal.loads[$0] == 0 && proposal.mentors[$0].capacity.maximum > 0
        }
        if free.isEmpty { return }
        let places = free.reduce(0) { $0 + proposal.mentors[$1].capacity.maximum }
        let lead = wording.withoutMentee(mentors: free.count, places: places)
        box(.freeMentors, lead: lead, to: &html) { html in
            for mentor in free.prefix(Self.listed) {
                let person = proposal.mentors[mentor]
                html.element("li") { $0.person(names.name(person), person.id) }
            }
            writeMore(free.count, to: &html)
        }
    }

    private func writeRematch(to html: inout HTMLWriter) {
        guard let rematch else { return }
        let broken = rematch.broken
        if !broken.isEmpty {
            box(.broken, lead: wording.label(.brokenLead), to: &html) { html in
                let limit = 4 * Self.listed
                for pair in broken.prefix(limit) {
                    html.element("li") { html in
                        html.isolated(names.name(proposal.mentees[pair.mentee]))
                        html.text(" – ")
                        html.isolated(names.name(proposal.mentors[pair.mentor]))
                        let now = proposal.pairs.filter { $0.mentee == pair.mentee }.map { proposal.mentors[$0.mentor] }
                        if now.isEmpty { return }
                        html.element("p") { html in
                            html.text("\(wording.label(.nowHas)): ")
                            writeJoined(now.map(names.name), to: &html)
                        }
                    }
                }
                writeMore(broken.count, limit: limit, to: &html)
            }
        }
        // Where there is nothing to choose, there is nothing to tell.
        let curve = rematch.curve
        guard curve.points.count > 1 else { return }
        let points = curve.points.enumerated().map { place, point in
            wording.tradeOff(point, in: named) + (place == curve.chosen ? " \(wording.label(.chosen))" : "")
        }
        // The one that was chosen may be the last.
        writeList(.tradeOffs, sentences: points, limit: RematchCurve.mostPoints, to: &html)
    }

    // MARK: Files

    /// The problems that were put up with: the same one in many rows is told once.
    private func writeProblems(to html: inout HTMLWriter) {
        var groups: [Problem: [Int]] = [:]
        for problem in run.problems {
            var key = problem
            key.line = nil
            groups[key, default: []] += problem.line.map { [$0] } ?? []
        }
        if groups.isEmpty { return }
        let keyed = groups.map { problem, lines in
            let kind = (problem.file, problem.code, problem.column ?? 0, String(describing: problem.kind))
            return (problem: problem, lines: lines.sorted(), kind: kind)
        }
        let sorted = keyed.sorted { $0.kind < $1.kind }
        let known = sorted.filter { $0.problem.code != "ignoredColumn" }
        let ignored = sorted.filter { $0.problem.code == "ignoredColumn" }
        html.element("div", ["class": "wide"]) { html in
            html.element("h3", text: wording.label(.problems))
            if !known.isEmpty {
                let lead = rowsLeftOut > 0 ? wording.rowsLeftOut(rowsLeftOut) : wording.label(.problemsLead)
                html.element("p", text: lead)
                html.element("ul") { html in for one in known { writeProblem(one.problem, one.lines, to: &html) } }
            }
            // What is least likely to matter takes least room.
            if ignored.isEmpty { return }
            html.element("details") { html in
                html.element("summary", text: wording.ignoredColumns(ignored.count))
                html.element("ul") { html in for one in ignored { writeProblem(one.problem, one.lines, to: &html) } }
            }
        }
    }

    private func writeProblem(_ problem: Problem, _ lines: [Int], to html: inout HTMLWriter) {
        html.element("li") { html in
            let file = problem.file.split(separator: "/").last.map(String.init) ?? ""
            let place = wording.place(file: file, lines: lines, column: problem.column)
            html.element("small") { $0.isolated(place) }
            html.text(" \(wording.toldMessage(problem)). \(wording.cure(problem))")
        }
    }
}
