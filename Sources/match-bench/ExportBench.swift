import Foundation
import Matching

/// `export`: the cost matrix behind two invented rosters as `.npy`, so that other solvers can be given the same one.
enum ExportBench {
    /// Stands for a pair that must not be made, for solvers that know no such thing: more than all other costs together.
    private static let forbidden: Int32 = 1_000_000_000

    static func run(_ arguments: inout BenchArguments) throws(BenchError) {
        let rosters = try SampleRosters(&arguments)
        guard let path = try arguments.takeValue("--output") else { throw .usage("--output FILE is missing") }
        try arguments.finish()

        let policy = Policy()
        let eligible = rosters.scorer(policy).eligiblePairs()
        let (rows, columns) = (eligible.rowCount, eligible.columnCount)
        var costs = Array(repeating: Self.forbidden, count: rows * columns)
        for row in 0..<rows {
            for pair in eligible.range(ofMentee: row) {
                costs[row * columns + Int(eligible.mentors[pair])] =
                    Int32(policy.pointsPossible) - eligible.points[pair]
            }
        }
        var header = "{'descr': '<i4', 'fortran_order': False, 'shape': (\(rows), \(columns)), }"
        // The format wants the data to begin at a multiple of 64 bytes, and a line feed before it.
        while (10 + header.utf8.count + 1) % 64 != 0 { header += " " }
        header += "\n"
        var bytes: [UInt8] = [0x93] + Array("NUMPY".utf8) + [1, 0]
        bytes += [UInt8(truncatingIfNeeded: header.utf8.count), UInt8(truncatingIfNeeded: header.utf8.count >> 8)]
        bytes += Array(header.utf8)
        costs.withUnsafeBytes { bytes += $0 }
        guard FileManager.default.createFile(atPath: path, contents: Data(bytes)) else {
            throw .file("\(path) cannot be written")
        }
        print("\(rows) x \(columns), \(eligible.count) permitted pairs, forbidden pairs cost \(forbidden)")
    }
}
