extension ReportPage {
    /// The figures that a board asks for, and how good the proposal is known to be.
    func writeTop(to html: inout HTMLWriter) {
        html.element("section") { html in
            html.element("div", ["class": "hero"]) { html in
                writeRing(to: &html)
                writeFigures(to: &html)
            }
            if rowsLeftOut > 0 {
                html.element("p") { $0.element("strong", text: wording.rowsLeftOut(rowsLeftOut)) }
            }
            writeChecked(to: &html)
        }
        html.newline()
    }

    /// The rows of the lists that had errors: whoever stands in them is in none of the figures.
    ///
    /// Rows of a file of pairs are not among them: whom they name is on the lists, or nobody is.
    var rowsLeftOut: Int {
        let errors = run.problems.filter { problem in
            if case .pairs = problem.kind { return false }
            return problem.severity == .error
        }
        return Set(errors.map { Row(file: $0.file, line: $0.line) }).count
    }

    /// A row of a list.
    private struct Row: Hashable {
        let file: String
        let line: Int?
    }

    private func writeFigures(to html: inout HTMLWriter) {
        html.element("dl", ["class": "figures"]) { html in
            let (matched, all) = (proposal.matchedCount, proposal.mentees.count)
            writeFigure(.matched, matched, of: wording.ofMentees(all), isBig: true, to: &html)
            writeFigure(.waitingFigure, proposal.waiting.count, isBig: true, to: &html)
            if proposal.mentees.indices.contains(where: { proposal.mentorsWanted(byMentee: $0) > 1 }) {
                writeFigure(.placesFilled, proposal.pairs.count, of: wording.of(proposal.placesWanted), to: &html)
            }
            let used = proposal.loads.count { $0 > 0 }
            let open = proposal.mentors.count { $0.capacity.maximum > 0 }
            writeFigure(.mentorsUsed, used, of: wording.of(open), to: &html)
            writeFigure(.freePlaces, freePlaces, to: &html)
            if let middle = middlePoints {
                html.element("div") { html in
                    html.element("dt", text: wording.label(.middleScore))
                    html.element("dd", text: score(middle))
                }
            }
        }
    }

    /// How many are matched, as a part of a ring; the figure beside it says the same.
    private func writeRing(to html: inout HTMLWriter) {
        let (matched, all) = (proposal.matchedCount, proposal.mentees.count)
        html.element("svg", ["viewBox": "0 0 42 42", "aria-hidden": "true"]) { html in
            html.empty("circle", ["cx": "21", "cy": "21", "r": "18"])
            if matched == 0 { return }
            let part: HTMLWriter.Attributes = [
                "cx": "21", "cy": "21", "r": "18", "pathLength": "1000", "transform": "rotate(-90 21 21)",
                "stroke-dasharray": "\(matched * 1000 / all) 1000",
            ]
            html.empty("circle", part)
        }
    }

    private func writeFigure(
        _ label: ReportLabel,
        _ count: Int,
        of whole: String? = nil,
        isBig: Bool = false,
        to html: inout HTMLWriter
    ) {
        html.element("div", isBig ? ["class": "big"] : [:]) { html in
            html.element("dt", text: wording.label(label))
            html.element("dd") { html in
                html.text(wording.number(count))
                guard let whole else { return }
                html.text(" ")
                html.element("small", text: whole)
            }
        }
    }

    private func writeChecked(to html: inout HTMLWriter) {
        let (claim, meaning) = wording.checked(proposal)
        html.element("div", ["class": proposal.isProvedBest ? "checked" : "checked open"]) { html in
            html.element("svg", ["viewBox": "0 0 24 24", "aria-hidden": "true"]) { html in
                html.empty("path", ["d": proposal.isProvedBest ? "M4 12.5l5.5 5.5L20 7" : "M12 4v10M12 19v.5"])
            }
            html.element("div") { html in
                html.element("p") { $0.element("strong", text: claim) }
                html.element("p", text: meaning)
                html.element("p", ["class": "soft"], text: wording.stability(proposal.stability()))
                if let rematch {
                    html.element("p", text: wording.rematch(rematch.curve, in: named))
                }
            }
        }
    }

    /// Places that nobody has.
    var freePlaces: Int {
        zip(proposal.mentors, proposal.loads).reduce(0) { $0 + max(0, $1.0.capacity.maximum - $1.1) }
    }

    /// The points of the pair in the middle, the lower of two; `nil` where there is no pair.
    var middlePoints: Int? {
        let points = proposal.pairs.map(\.score.points).sorted()
        return points.isEmpty ? nil : points[(points.count - 1) / 2]
    }
}
