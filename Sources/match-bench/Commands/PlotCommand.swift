import Foundation

/// `plot`: records as a picture.
enum PlotCommand: BenchCommand {
    static let name = "plot"
    static let summary = "draw time against size from records, as SVG"
    static let options: [OptionHelp] = [
        ("RECORD.json ...", "the records, of suite, run or peers"),
        ("--output FILE.svg", "the picture"),
        ("--family F", "this family only"),
        (
            "--series N",
            "how many solvers are drawn in each panel: this one, and the fastest of the others; 6 if not said"
        ),
    ]

    static func run(_ arguments: inout BenchArguments) throws(BenchError) {
        guard let path = try arguments.takeValue("--output") else { throw .usage("--output FILE.svg is missing") }
        let family = try arguments.takeValue("--family")
        let series = try arguments.takeInteger("--series", in: 1...20, usual: 6)
        let files = try arguments.takeFiles(1...1000, called: "records")
        var records: [Record] = []
        for file in files { records.append(try RecordFile.read(file)) }
        let panels = PlotPanel.panels(of: records, mostSeries: series).filter { family == nil || $0.title == family }
        guard !panels.isEmpty else { throw .badData("there is nothing to draw: a line wants two sizes of a family") }
        try RecordFile.write(Data(Plot(panels: panels, records: records).svg().utf8), to: path)
        print("\(path): \(panels.count) families, \(panels.reduce(0) { $0 + $1.series.count }) lines")
    }
}
