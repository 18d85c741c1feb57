import Foundation

/// A picture of records: a panel for each family, time against size on logarithmic scales.
struct Plot {
    private let panels: [PlotPanel]
    private let caption: String
    /// The solvers in a fixed order, so that each has one colour in all panels.
    private let peers: [String]

    private static let columns = 2
    private static let panelWidth = 560.0
    private static let panelHeight = 320.0
    private static let margin = (left: 64.0, right: 196.0, top: 40.0, bottom: 44.0)
    private static let header = 64.0

    private static let ourColour = "#c8102e"
    private static let colours = [
        "#1f6fb4", "#2a9d5c", "#8a5fbf", "#d98200", "#16949c", "#8c564b", "#6b7280", "#b3457f", "#7a8f1a", "#3d4fa1",
    ]

    init(panels: [PlotPanel], records: [Record]) {
        self.panels = panels
        var names: [String] = []
        for series in panels.flatMap(\.series) where !series.isOurs && !names.contains(series.name) {
            names.append(series.name)
        }
        peers = names.sorted()
        let dates = Set(records.map { String($0.date.prefix(10)) }).sorted().joined(separator: ", ")
        let machines = Set(records.map { "\($0.machine.processor), \($0.machine.cores) cores" }).sorted()
        caption = dates + " · " + machines.joined(separator: "; ")
    }

    /// The picture, with everything it needs inside.
    func svg() -> String {
        let rows = (panels.count + Self.columns - 1) / Self.columns
        let width = Self.panelWidth * Double(min(Self.columns, panels.count))
        let height = Self.header + Self.panelHeight * Double(rows)
        var svg = """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(n(width))" height="\(n(height))" \
            viewBox="0 0 \(n(width)) \(n(height))" font-family="Helvetica, Arial, sans-serif" font-size="12">
            <title>Time against size</title>
            <rect width="100%" height="100%" fill="#ffffff"/>
            <text x="24" y="30" font-size="18" font-weight="bold" fill="#111827">Time to solve, by number of rows</text>
            <text x="24" y="50" fill="#6b7280">\(Self.escaped(caption))</text>

            """
        for (index, panel) in panels.enumerated() {
            let x = Double(index % Self.columns) * Self.panelWidth
            let y = Self.header + Double(index / Self.columns) * Self.panelHeight
            svg += "<g transform=\"translate(\(n(x)) \(n(y)))\">\n" + draw(panel) + "</g>\n"
        }
        return svg + "</svg>\n"
    }

    // MARK: Panels

    /// Where a panel's values lie in it.
    private struct Scales {
        let x: ClosedRange<Double>
        let y: ClosedRange<Int>
        let width: Double
        let height: Double

        init(_ panel: PlotPanel) {
            let points = panel.series.flatMap(\.points)
            let logs = points.map { log10($0.rows) }
            let (low, high) = (logs.min() ?? 0, logs.max() ?? 1)
            // Room at both ends, so that no marker lies on the frame.
            let room = max(0.08, (high - low) * 0.06)
            x = low - room...high + room
            let times = points.map { log10($0.milliseconds) }
            let bottom = Int(((times.min() ?? 0) - 0.05).rounded(.down))
            y = bottom...max(bottom + 1, Int(((times.max() ?? 1) + 0.05).rounded(.up)))
            width = Plot.panelWidth - Plot.margin.left - Plot.margin.right
            height = Plot.panelHeight - Plot.margin.top - Plot.margin.bottom
        }

        func x(_ rows: Double) -> Double {
            Plot.margin.left + (log10(rows) - x.lowerBound) / (x.upperBound - x.lowerBound) * width
        }

        func y(_ milliseconds: Double) -> Double {
            let share = (log10(milliseconds) - Double(y.lowerBound)) / Double(y.upperBound - y.lowerBound)
            return Plot.margin.top + (1 - share) * height
        }
    }

    private func draw(_ panel: PlotPanel) -> String {
        let scales = Scales(panel)
        let (left, right) = (Self.margin.left, Self.margin.left + scales.width)
        let (top, bottom) = (Self.margin.top, Self.margin.top + scales.height)
        var svg =
            "<text x=\"\(n(left))\" y=\"26\" font-size=\"14\" font-weight=\"bold\" fill=\"#111827\">"
            + "\(Self.escaped(panel.title))</text>\n"
        for decade in scales.y {
            let y = scales.y(pow(10, Double(decade)))
            svg += line(left, y, right, y, "#e5e7eb")
            svg += text(left - 8, y + 4, Self.time(decade), anchor: "end", colour: "#4b5563")
            guard decade < scales.y.upperBound else { continue }
            for step in 2...9 {
                let minor = scales.y(pow(10, Double(decade)) * Double(step))
                svg += line(left, minor, left + 4, minor, "#9ca3af")
            }
        }
        var end = -Double.infinity
        for rows in Set(panel.series.flatMap(\.points).map(\.rows)).sorted() {
            let x = scales.x(rows)
            svg += line(x, top, x, bottom, "#f0f1f3")
            let label = Self.size(rows)
            // A label that would touch the one before it is left out.
            let half = Double(label.count) * 3.4
            guard x - half > end + 4 else { continue }
            end = x + half
            svg += text(x, bottom + 18, label, anchor: "middle", colour: "#4b5563")
        }
        svg += text((left + right) / 2, bottom + 36, "rows", anchor: "middle", colour: "#6b7280")
        svg += "<rect x=\"\(n(left))\" y=\"\(n(top))\" width=\"\(n(scales.width))\" height=\"\(n(scales.height))\" "
        svg += "fill=\"none\" stroke=\"#9ca3af\"/>\n"
        // The library's own line on top of the others.
        for series in panel.series.sorted(by: { !$0.isOurs && $1.isOurs }) { svg += draw(series, scales) }
        return svg + legend(panel, x: right + 16, y: top + 10)
    }

    private func draw(_ series: PlotPanel.Series, _ scales: Scales) -> String {
        let colour = colour(series)
        let points = series.points.map { (scales.x($0.rows), scales.y($0.milliseconds)) }
        let path = points.map { "\(n($0.0)),\(n($0.1))" }.joined(separator: " ")
        var svg = "<polyline points=\"\(path)\" fill=\"none\" stroke=\"\(colour)\" "
        svg += "stroke-width=\"\(series.isOurs ? 3 : 1.6)\" stroke-linejoin=\"round\"/>\n"
        for (index, point) in points.enumerated() {
            svg +=
                "<circle cx=\"\(n(point.0))\" cy=\"\(n(point.1))\" r=\"\(series.isOurs ? 4 : 3)\" fill=\"\(colour)\">"
            let (rows, time) = series.points[index]
            svg +=
                "<title>\(Self.escaped(series.name)), \(Self.size(rows)) rows: \(milliseconds(time)) ms</title></circle>\n"
        }
        return svg
    }

    /// The solvers, from the slowest down as the lines end, each with the power of n by which its time grows.
    private func legend(_ panel: PlotPanel, x: Double, y: Double) -> String {
        var svg = ""
        var y = y
        for series in panel.series {
            let colour = colour(series)
            svg +=
                "<line x1=\"\(n(x))\" y1=\"\(n(y - 4))\" x2=\"\(n(x + 18))\" y2=\"\(n(y - 4))\" stroke=\"\(colour)\" "
            svg += "stroke-width=\"\(series.isOurs ? 3 : 1.6)\"/>\n"
            svg += "<text x=\"\(n(x + 24))\" y=\"\(n(y))\" fill=\"#111827\""
            svg += series.isOurs ? " font-weight=\"bold\">" : ">"
            svg += Self.escaped(series.name)
            if let exponent = series.exponent {
                svg += "<tspan dx=\"6\" fill=\"#6b7280\" font-weight=\"normal\">n</tspan>"
                svg += "<tspan fill=\"#6b7280\" font-weight=\"normal\" dy=\"-4\" font-size=\"9\">"
                svg += "\(decimal(exponent, 2))</tspan>"
            }
            svg += "</text>\n"
            y += 19
        }
        if panel.leftOut > 0 {
            svg += text(x, y, "\(panel.leftOut) slower not drawn", anchor: "start", colour: "#6b7280")
        }
        return svg
    }

    private func colour(_ series: PlotPanel.Series) -> String {
        if series.isOurs { return Self.ourColour }
        return Self.colours[(peers.firstIndex(of: series.name) ?? 0) % Self.colours.count]
    }

    // MARK: Words

    private func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ colour: String) -> String {
        "<line x1=\"\(n(x1))\" y1=\"\(n(y1))\" x2=\"\(n(x2))\" y2=\"\(n(y2))\" stroke=\"\(colour)\"/>\n"
    }

    private func text(_ x: Double, _ y: Double, _ text: String, anchor: String, colour: String) -> String {
        "<text x=\"\(n(x))\" y=\"\(n(y))\" text-anchor=\"\(anchor)\" fill=\"\(colour)\">\(Self.escaped(text))</text>\n"
    }

    /// A coordinate.
    private func n(_ number: Double) -> String {
        let text = decimal(number, 1)
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    /// A power of ten of milliseconds.
    private static func time(_ decade: Int) -> String {
        let units = [(3, "s"), (0, "ms"), (-3, "µs")]
        let (exponent, unit) = units.first { decade >= $0.0 } ?? (-3, "µs")
        let factor = decade - exponent
        return (factor >= 0 ? "1" + String(repeating: "0", count: factor) : decimal(pow(10, Double(factor)), -factor))
            + " " + unit
    }

    /// A number of rows, with commas between thousands.
    private static func size(_ rows: Double) -> String {
        let digits = Array(String(Int(rows)))
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text += "," }
            text.append(digit)
        }
        return text
    }

    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
