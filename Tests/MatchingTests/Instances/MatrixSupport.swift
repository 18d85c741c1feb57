@testable import Matching

/// Reads a matrix from a text.
func readMatrix(_ text: String, delimiter: Delimiter? = nil) -> (matrix: CostMatrix?, problems: [Problem]) {
    CostMatrixReader.read(Array(text.utf8), file: "costs", delimiter: delimiter)
}

/// A problem in the file that ``readMatrix(_:delimiter:)`` reads.
func matrixProblem(_ problem: MatrixProblem, line: Int? = nil, column: Int? = nil) -> Problem {
    Problem(file: "costs", line: line, column: column, kind: .matrix(problem))
}

/// The cells of a matrix, row by row.
func cells(_ matrix: CostMatrix?) -> [[Int64?]]? {
    guard let matrix else { return nil }
    return (0..<matrix.rows).map { row in (0..<matrix.columns).map { matrix[row, $0] } }
}

/// A `.npy` file.
func npy(_ header: String, _ data: [UInt8], version: UInt8 = 1) -> [UInt8] {
    let text = Array(header.utf8)
    let length = version == 1 ? [text.count & 0xFF, text.count >> 8] : [text.count & 0xFF, text.count >> 8, 0, 0]
    return NPYHeader.magic + [version, 0] + length.map { UInt8($0) } + text + data
}

/// The header that `numpy` writes.
func npyHeader(_ type: String, rows: Int, columns: Int, fortran: Bool = false) -> String {
    "{'descr': '\(type)', 'fortran_order': \(fortran ? "True" : "False"), 'shape': (\(rows), \(columns)), }   \n"
}

/// Numbers as bytes.
func stored<Number: FixedWidthInteger>(_ numbers: [Number], bigEndian: Bool = false) -> [UInt8] {
    numbers.flatMap { number in
        let bytes = (0..<MemoryLayout<Number>.size).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
        return bigEndian ? bytes.reversed() : bytes
    }
}
