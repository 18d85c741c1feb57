import Foundation
import Matching

/// Writes cost matrices for other solvers, piece by piece.
enum MatrixWriter {
    /// Pieces are written when they are this long.
    private static let pieceLength = 1 << 20

    /// Writes a `.npy` file of 32-bit integers, or of 64-bit ones where the matrix needs them.
    ///
    /// - Parameter forbidden: the cost that stands for a forbidden pair.
    static func writeNPY(_ matrix: CostMatrix, forbidden: Int64, to path: String) throws(BenchError) {
        let isWide = if case .int64 = matrix.storage { true } else { false }
        let type = isWide ? "<i8" : "<i4"
        var header = "{'descr': '\(type)', 'fortran_order': False, 'shape': (\(matrix.rows), \(matrix.columns)), }"
        // The format wants the data to begin at a multiple of 64 bytes, and a line feed before it.
        while (10 + header.utf8.count + 1) % 64 != 0 { header += " " }
        header += "\n"
        let file = try open(path)
        var piece: [UInt8] = [0x93] + Array("NUMPY".utf8) + [1, 0]
        piece += [UInt8(truncatingIfNeeded: header.utf8.count), UInt8(truncatingIfNeeded: header.utf8.count >> 8)]
        piece += Array(header.utf8)
        try write(&piece, to: file, path)
        var row = [Int64](repeating: 0, count: matrix.columns)
        for index in 0..<matrix.rows {
            for column in row.indices { row[column] = forbidden }
            matrix.forEachPermitted(inRow: index) { row[$0] = $1 }
            for cost in row {
                if isWide {
                    // SAFETY: the bytes of one number are copied before the closure ends.
                    unsafe withUnsafeBytes(of: cost.littleEndian) { unsafe piece.append(contentsOf: $0) }
                } else {
                    let narrow = Int32(truncatingIfNeeded: cost).littleEndian
                    unsafe withUnsafeBytes(of: narrow) { unsafe piece.append(contentsOf: $0) }
                }
            }
            if piece.count >= pieceLength { try write(&piece, to: file, path) }
        }
        try write(&piece, to: file, path)
    }

    /// Writes the permitted pairs in the DIMACS format: rows are nodes 1 and up, columns the nodes behind them.
    static func writeDIMACS(_ matrix: CostMatrix, to path: String) throws(BenchError) {
        let file = try open(path)
        var piece = Array("p asn \(matrix.rows + matrix.columns) \(matrix.permittedCount)\n".utf8)
        piece.reserveCapacity(pieceLength * 2)
        for row in 0..<matrix.rows {
            piece += [UInt8(ascii: "n"), 0x20]
            append(Int64(row + 1), to: &piece)
            piece.append(0x0A)
            if piece.count >= pieceLength { try write(&piece, to: file, path) }
        }
        for row in 0..<matrix.rows {
            matrix.forEachPermitted(inRow: row) { column, cost in
                piece.append(UInt8(ascii: "a"))
                piece.append(0x20)
                append(Int64(row + 1), to: &piece)
                piece.append(0x20)
                append(Int64(matrix.rows + column + 1), to: &piece)
                piece.append(0x20)
                append(cost, to: &piece)
                piece.append(0x0A)
            }
            if piece.count >= pieceLength { try write(&piece, to: file, path) }
        }
        try write(&piece, to: file, path)
    }

    /// Appends a number in digits.
    private static func append(_ number: Int64, to bytes: inout [UInt8]) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        let start = bytes.count
        var rest = number.magnitude
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        var (low, high) = (start, bytes.count - 1)
        while low < high {
            bytes.swapAt(low, high)
            low += 1
            high -= 1
        }
    }

    private static func open(_ path: String) throws(BenchError) -> FileHandle {
        guard FileManager.default.createFile(atPath: path, contents: nil),
            let file = FileHandle(forWritingAtPath: path)
        else { throw .file("\(path) cannot be written") }
        return file
    }

    private static func write(_ piece: inout [UInt8], to file: FileHandle, _ path: String) throws(BenchError) {
        do { try file.write(contentsOf: Data(piece)) } catch { throw .file("\(path) cannot be written") }
        piece.removeAll(keepingCapacity: true)
    }
}
