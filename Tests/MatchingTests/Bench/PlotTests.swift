import Foundation
import Testing

@testable import match_bench

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite("Plots")
struct PlotTests {
    private static func entries(_ solver: String, factor: Double, power: Double) -> [Record.Entry] {
        [100, 1000, 10_000].map { rows in
            RecordTests.entry(rows: rows, solver: solver, median: factor * pow(Double(rows), power))
        }
    }

    @Test("A picture is well-formed, and holds every line")
    func wellFormed() throws {
        let record = RecordTests.record(
            Self.entries(Record.ours, factor: 1e-6, power: 2)
                + Self.entries("a <peer> & \"co\"", factor: 1e-5, power: 2.5)
        )
        let panels = PlotPanel.panels(of: [record], mostSeries: 6)
        let svg = Plot(panels: panels, records: [record]).svg()
        let parser = XMLParser(data: Data(svg.utf8))
        let elements = ElementCounter()
        parser.delegate = elements
        #expect(parser.parse())
        #expect(elements.counts["svg"] == 1 && elements.counts["polyline"] == 2 && elements.counts["circle"] == 6)
        #expect(svg.contains("a &lt;peer&gt; &amp; &quot;co&quot;"))
        // Nothing is fetched from elsewhere.
        #expect(!svg.contains("href") && !svg.contains("@import"))
    }

    @Test("Growth is fitted", arguments: [1, 2, 2.37, 3])
    func exponent(power: Double) throws {
        let panels = PlotPanel.panels(
            of: [RecordTests.record(Self.entries("x", factor: 3e-7, power: power))],
            mostSeries: 6
        )
        #expect(abs(try #require(panels.first?.series.first?.exponent) - power) < 1e-9)
    }

    @Test("The library's own line is always there, beside the fastest")
    func choice() throws {
        var entries = Self.entries(Record.ours, factor: 1, power: 2)
        for peer in 1...9 { entries += Self.entries("peer \(peer)", factor: Double(peer) * 1e-3, power: 2) }
        let panel = try #require(PlotPanel.panels(of: [RecordTests.record(entries)], mostSeries: 4).first)
        #expect(panel.series.map(\.name) == [Record.ours, "peer 3", "peer 2", "peer 1"])
        #expect(panel.leftOut == 6)
    }

    @Test("A family of one size is no line")
    func oneSize() {
        #expect(PlotPanel.panels(of: [RecordTests.record([RecordTests.entry()])], mostSeries: 6).isEmpty)
    }

    /// Counts the elements of a document.
    private final class ElementCounter: NSObject, XMLParserDelegate {
        var counts: [String: Int] = [:]

        func parser(
            _ parser: XMLParser,
            didStartElement name: String,
            namespaceURI: String?,
            qualifiedName: String?,
            attributes: [String: String]
        ) {
            counts[name, default: 0] += 1
        }
    }
}
