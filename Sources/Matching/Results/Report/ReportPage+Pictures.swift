extension ReportPage {
    /// How well people were matched, and what is wanted against what is offered.
    func writePictures(to html: inout HTMLWriter) {
        section("pictures", .pictures, to: &html) { html in
            html.element("div", ["class": "charts"]) { html in
                if !proposal.pairs.isEmpty { writeScores(to: &html) }
                let languages = supply(
                    wanted: proposal.mentees.filter(\.isReady).map { $0.languages?.languages ?? [] },
                    offered: proposal.mentors.map { $0.languages?.languages ?? [] }
                ) { wording.name($0) }
                writeSupply(.language, .languages, languages, to: &html)
                let subjects = supply(
                    wanted: proposal.mentees.filter(\.isReady).map { $0.subjects?.terms ?? [] },
                    offered: proposal.mentors.map { $0.subjects?.terms ?? [] }
                ) { $0.text }
                writeSupply(.subject, .subjects, subjects, to: &html)
                writeWeek(to: &html)
            }
        }
    }

    /// A figure: heading, a word, a drawing with title and description, and its numbers as a table.
    func figure(
        _ label: ReportLabel,
        lead: String,
        isWide: Bool = false,
        to html: inout HTMLWriter,
        drawing: (inout HTMLWriter) -> Void,
        numbers: (inout HTMLWriter) -> Void
    ) {
        html.element("figure", isWide ? ["class": "wide"] : [:]) { html in
            html.element("figcaption") { html in
                html.element("h3", text: wording.label(label))
                html.element("p", text: lead)
            }
            drawing(&html)
            html.element("details") { html in
                html.element("summary", text: wording.label(.numbers))
                html.element("table") { numbers(&$0) }
            }
        }
        html.newline()
    }

    /// A drawing that says in words what it shows.
    func drawing(
        _ id: String,
        width: Int,
        height: Int,
        title: String,
        description: String,
        to html: inout HTMLWriter,
        _ content: (inout HTMLWriter) -> Void
    ) {
        let attributes: HTMLWriter.Attributes = [
            "viewBox": "0 0 \(width) \(height)", "role": "img", "aria-labelledby": "\(id)-t \(id)-d",
        ]
        html.element("svg", attributes) { html in
            html.element("title", ["id": "\(id)-t"], text: title)
            html.element("desc", ["id": "\(id)-d"], text: description)
            content(&html)
        }
    }

    func head(_ labels: [String], to html: inout HTMLWriter) {
        html.element("thead") { html in
            html.element("tr") { html in
                for (place, label) in labels.enumerated() {
                    html.element("th", place == 0 ? ["scope": "col"] : ["scope": "col", "class": "r"], text: label)
                }
            }
        }
    }

    func row(_ name: String, _ numbers: [Int], to html: inout HTMLWriter) {
        html.element("tr") { html in
            html.element("th", ["scope": "row"]) { $0.isolated(name) }
            for number in numbers { html.element("td", ["class": "r"], text: wording.number(number)) }
        }
    }

    // MARK: Scores

    private func writeScores(to html: inout HTMLWriter) {
        let tenths = proposal.pairs.map { proposal.policy.scoreTenths(points: $0.score.points) }.sorted()
        var counts = Array(repeating: 0, count: 10)
        for score in tenths { counts[min(9, max(0, score / 100))] += 1 }
        let most = max(1, counts.max() ?? 1)
        let (lowest, highest) = (tenths.first ?? 0, tenths.last ?? 0)
        let middle = tenths.isEmpty ? 0 : tenths[(tenths.count - 1) / 2]
        let description = wording.scoresDescription(
            lowest: wording.decimal(tenths: lowest),
            middle: wording.decimal(tenths: middle),
            highest: wording.decimal(tenths: highest),
            pairs: tenths.count
        )
        figure(.scores, lead: description, to: &html) { html in
            drawing(
                "scores",
                width: 360,
                height: 210,
                title: wording.label(.scores),
                description: description,
                to: &html
            ) {
                html in
                html.empty("path", ["class": "l", "d": "M8 180.5H352"])
                for (place, count) in counts.enumerated() {
                    let (x, height) = (10 + place * 34, count * 150 / most)
                    if count > 0 {
                        html.empty(
                            "rect",
                            [
                                "class": "a", "x": "\(x + 3)", "y": "\(180 - max(2, height))", "width": "28",
                                "height": "\(max(2, height))", "rx": "2",
                            ]
                        )
                        let label: HTMLWriter.Attributes = [
                            "class": "m", "x": "\(x + 17)", "y": "\(174 - max(2, height))",
                        ]
                        html.element("text", label, text: wording.number(count))
                    }
                    html.element("text", ["class": "s m", "x": "\(x)", "y": "198"], text: "\(place * 10)")
                }
                html.element("text", ["class": "s m", "x": "350", "y": "198"], text: "100")
            }
        } numbers: { html in
            head([wording.label(.scoreSpan), wording.label(.pairCount)], to: &html)
            html.element("tbody") { html in
                for (place, count) in counts.enumerated() {
                    let end = place == 9 ? "100" : wording.decimal(tenths: place * 100 + 99)
                    row("\(place * 10)–\(end)", [count], to: &html)
                }
            }
        }
    }
}
