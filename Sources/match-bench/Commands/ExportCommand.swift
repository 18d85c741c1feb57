import Matching

/// `export`: an instance as a file, so that other solvers can be given the same one.
enum ExportCommand: BenchCommand {
    static let name = "export"
    static let summary = "write an instance as .npy or DIMACS .asn, for other solvers"
    static let options: [OptionHelp] =
        InstanceOptions.forms + [
            ("--output FILE", ".asn lists permitted pairs; .npy is a whole matrix, with 1,000,000 for a forbidden pair")
        ]

    static func run(_ arguments: inout BenchArguments) throws(BenchError) {
        let wanted = try InstanceOptions(&arguments)
        guard let path = try arguments.takeValue("--output") else { throw .usage("--output FILE is missing") }
        try arguments.finish()

        guard wanted.family.isMatrix else { throw .usage("\(wanted.family.rawValue) is more than a matrix") }
        guard let matrix = try wanted.instance().matrix else { throw .wrong("an instance without its matrix") }
        if path.hasSuffix(".asn") {
            try MatrixWriter.writeDIMACS(matrix, to: path)
            print("\(matrix.rows) x \(matrix.columns), \(matrix.permittedCount) permitted pairs")
        } else if path.hasSuffix(".npy") {
            try MatrixWriter.writeNPY(matrix, forbidden: Family.forbiddenCost, to: path)
            let missing = matrix.rows * matrix.columns - matrix.permittedCount
            print(
                "\(matrix.rows) x \(matrix.columns)"
                    + (missing > 0 ? ", \(missing) pairs at \(Family.forbiddenCost)" : "")
            )
        } else {
            throw .usage("--output ends in .asn or .npy")
        }
    }
}
