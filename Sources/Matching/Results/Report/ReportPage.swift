/// A report while it is written: what all its sections know.
struct ReportPage {
    let proposal: Proposal
    let reasons: [(mentee: Int, reason: WaitingReason)]
    let rematch: Rematch?
    let decisions: [DecisionCost]
    let advice: [RecruitingAdvice]
    let wording: any Wording
    let run: ResultDocument.Run
    /// What people are called.
    let names: ReportNames
    /// The proposal with people called by their names, for sentences.
    let named: Proposal
    let review: ProposalReview
    let certainty: Certainty
    /// The one spelling of each area that a filter knows it by.
    let areaTexts: [Term: String]
    /// Criteria that matter and of which no pair says anything: told once, not pair by pair.
    let statedNowhere: Set<CriterionName>

    init(
        proposal: Proposal,
        reasons: [(mentee: Int, reason: WaitingReason)],
        rematch: Rematch?,
        decisions: [DecisionCost],
        advice: [RecruitingAdvice],
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
        names = ReportNames(proposal)
        named = proposal.renamed(mentor: names.inSentence, mentee: names.inSentence)
        review = proposal.review()
        certainty = proposal.certainty()
        let areas = proposal.mentees.compactMap(\.area) + proposal.mentors.compactMap(\.area)
        let unstated = proposal.pairs.map { Set(Self.criteriaWithout($0.score, proposal.policy)) }
        // A single pair tells for itself.
        statedNowhere = unstated.count < 2 ? [] : unstated.dropFirst().reduce(unstated[0]) { $0.intersection($1) }
        areaTexts = Dictionary(areas.map { ($0, $0.text) }) { first, _ in first }
    }

    func html() -> [UInt8] {
        var html = HTMLWriter(capacity: 1 << 16 + proposal.pairs.count << 11)
        html.documentType()
        html.element("html", ["lang": wording.language.rawValue]) { html in
            writeHead(to: &html)
            html.element("body") { html in
                html.element("a", ["class": "skip", "href": "#main"], text: wording.label(.skip))
                writeTitle(to: &html)
                html.element("main", ["id": "main"]) { html in
                    writeTop(to: &html)
                    writeLookFirst(to: &html)
                    writePairs(to: &html)
                    writeWaiting(to: &html)
                    writeMentors(to: &html)
                    writeRecruiting(to: &html)
                    writePictures(to: &html)
                }
                writeFooter(to: &html)
                html.element("script", own: ReportScript.javaScript)
            }
        }
        html.newline()
        return html.bytes
    }

    // MARK: Head

    private func writeHead(to html: inout HTMLWriter) {
        let contentPolicy = [
            "default-src 'none'", "style-src \(ReportDigest.source(ReportStyle.css))",
            "script-src \(ReportDigest.source(ReportScript.javaScript))", "base-uri 'none'", "form-action 'none'",
        ]
        html.element("head") { html in
            html.empty("meta", ["charset": "utf-8"])
            html.empty(
                "meta",
                ["http-equiv": "Content-Security-Policy", "content": contentPolicy.joined(separator: "; ")]
            )
            html.empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
            html.empty("meta", ["name": "referrer", "content": "no-referrer"])
            html.empty("meta", ["name": "color-scheme", "content": "light dark"])
            html.empty("meta", ["name": "robots", "content": "noindex"])
            html.element("title", text: "\(wording.label(.title)) · \(wording.longDate(proposal.date))")
            html.element("style", own: ReportStyle.css)
        }
        html.newline()
    }

    private func writeTitle(to html: inout HTMLWriter) {
        html.element("header") { html in
            html.element("h1", text: wording.label(.title))
            html.element("p", ["class": "lead"]) { html in
                html.text("\(wording.longDate(proposal.date)). \(wording.label(.proposalOnly))")
            }
            html.element("nav", ["aria-label": wording.label(.contents)]) { html in
                html.element("ul") { html in
                    for (id, label) in Self.sections {
                        html.element("li") { $0.element("a", ["href": "#\(id)"], text: wording.label(label)) }
                    }
                }
            }
        }
        html.newline()
    }

    /// The sections that the contents list, by the ids that they have.
    private static let sections: [(id: String, label: ReportLabel)] = [
        ("first", .lookFirst), ("pairs", .pairs), ("waiting", .waiting), ("mentors", .mentors),
        ("recruiting", .recruiting), ("pictures", .pictures), ("about", .about),
    ]

    // MARK: For all sections

    /// The criteria that matter, since they earn points or are rules, and of which a pair says nothing.
    func criteriaWithout(_ score: PairScore) -> [CriterionName] { Self.criteriaWithout(score, proposal.policy) }

    private static func criteriaWithout(_ score: PairScore, _ policy: Policy) -> [CriterionName] {
        let unstated = score.parts.lazy.filter { !$0.isStated }.filter { part in
            switch part.criterion {
            case .builtIn(let criterion): part.possible > 0 || policy[criterion].isRequired
            case .custom: true
            }
        }
        // Whether a certificate is needed depends on the age alone: that is what is not stated.
        return withoutDuplicates(
            unstated.map { $0.criterion == .builtIn(.childCertificate) ? .builtIn(.ages) : $0.criterion }
        )
    }

    /// Writes a section with its heading.
    func section(
        _ id: String,
        _ label: ReportLabel,
        lead: String? = nil,
        to html: inout HTMLWriter,
        _ content: (inout HTMLWriter) -> Void
    ) {
        html.element("section", ["id": id, "aria-labelledby": "h-\(id)"]) { html in
            html.element("h2", ["id": "h-\(id)"], text: wording.label(label))
            if let lead { html.element("p", ["class": "lead"], text: lead) }
            content(&html)
        }
        html.newline()
    }

    /// A score as a decimal number of per cent, without the sign.
    func score(_ points: Int) -> String {
        wording.decimal(tenths: proposal.policy.scoreTenths(points: points))
    }

    /// The id of a pair's card: the same people have the same.
    func cardID(_ pair: Int) -> String { "p\(pair + 1)" }
}
