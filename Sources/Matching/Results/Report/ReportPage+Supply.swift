extension ReportPage {
    /// How many mentees want something, and how many places there are with mentors who offer it.
    struct Supply {
        let name: String
        var wanted = 0
        var offered = 0
    }

    /// How many are drawn; the table has all.
    private static let drawn = 10

    /// Counts what mentees want and mentors offer: what most want first, and then in the reader's alphabet.
    ///
    /// - Parameters:
    ///   - wanted: what each mentee wants.
    ///   - offered: what each mentor offers, in the order of the proposal's mentors.
    func supply<Thing: Hashable>(
        wanted: [[Thing]],
        offered: [[Thing]],
        name: (Thing) -> String
    ) -> [Supply] {
        var found: [Thing: Supply] = [:]
        var order: [Thing] = []
        func count(_ thing: Thing, _ change: (inout Supply) -> Void) {
            if found[thing] == nil { order.append(thing) }
            change(&found[thing, default: Supply(name: name(thing))])
        }
        for things in wanted { for thing in things { count(thing) { $0.wanted += 1 } } }
        for (mentor, things) in offered.enumerated() {
            for thing in things { count(thing) { $0.offered += proposal.mentors[mentor].capacity.maximum } }
        }
        let alphabetical = order.compactMap { found[$0] }.sorted(byName: \.name)
        return alphabetical.enumerated().sorted {
            (-$0.element.wanted, -$0.element.offered, $0.offset) < (-$1.element.wanted, -$1.element.offered, $1.offset)
        }.map(\.element)
    }

    /// Two bars for each: what is wanted, full; what is offered, an outline, so that colour is not all that tells.
    func writeSupply(_ label: ReportLabel, _ criterion: Criterion, _ rows: [Supply], to html: inout HTMLWriter) {
        if rows.isEmpty { return }
        let drawn = rows.prefix(Self.drawn)
        let most = max(1, drawn.lazy.map { max($0.wanted, $0.offered) }.max() ?? 1)
        let description = drawn.map { wording.supplyDescription($0.name, wanted: $0.wanted, offered: $0.offered) }
        let height = 34 + drawn.count * 46
        figure(label, lead: wording.supplyLead(criterion), to: &html) { html in
            drawing(
                criterion.rawValue,
                width: 360,
                height: height,
                title: wording.label(label),
                description: description.joined(separator: " "),
                to: &html
            ) { html in
                html.empty("rect", ["class": "a", "x": "1", "y": "4", "width": "16", "height": "10", "rx": "2"])
                html.element("text", ["x": "23", "y": "14"], text: wording.label(.wanted))
                html.empty("rect", ["class": "b", "x": "121", "y": "4", "width": "16", "height": "10", "rx": "2"])
                html.element("text", ["x": "143", "y": "14"], text: wording.label(.offered))
                for (place, supply) in drawn.enumerated() {
                    let y = 34 + place * 46
                    html.element("text", ["x": "0", "y": "\(y + 11)"], text: Self.shortened(supply.name))
                    if supply.wanted > supply.offered {
                        let mark: HTMLWriter.Attributes = ["class": "e f", "x": "356", "y": "\(y + 11)"]
                        html.element("text", mark, text: wording.label(.tooFew))
                    }
                    writeBar("a", supply.wanted, most, y + 16, to: &html)
                    writeBar("b", supply.offered, most, y + 28, to: &html)
                }
            }
            if rows.count > Self.drawn {
                html.element("p", text: "\(wording.more(rows.count - Self.drawn)) \(wording.label(.notDrawn))")
            }
        } numbers: { html in
            head([wording.label(label), wording.label(.wanted), wording.label(.offered)], to: &html)
            html.element("tbody") { html in
                for supply in rows { row(supply.name, [supply.wanted, supply.offered], to: &html) }
            }
        }
    }

    private func writeBar(_ kind: String, _ count: Int, _ most: Int, _ y: Int, to html: inout HTMLWriter) {
        let width = count * 310 / most
        if width > 0 {
            html.empty(
                "rect",
                ["class": kind, "x": "1", "y": "\(y)", "width": "\(width)", "height": "9", "rx": "2"]
            )
        }
        html.element("text", ["class": "s", "x": "\(width + 7)", "y": "\(y + 9)"], text: wording.number(count))
    }

    /// A label that does not run out of its drawing.
    private static func shortened(_ name: String) -> String {
        name.count > 36 ? name.prefix(35) + "…" : name
    }
}
