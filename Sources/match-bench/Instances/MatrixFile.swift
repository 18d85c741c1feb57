import Foundation
import Matching

/// A cost matrix from a file.
struct MatrixFile {
    let matrix: CostMatrix
    /// Whether the file held other numbers in binary than 32-bit integers, so that they had to be converted.
    let isConverted: Bool
    /// The seconds it took to make the matrix from bytes in memory, without waiting for the file.
    let parseSeconds: Double

    /// Reads a `.npy`, DIMACS or CSV file, a piece at a time.
    init(_ path: String) throws(BenchError) {
        guard let file = FileHandle(forReadingAtPath: path), let length = try? file.seekToEnd(),
            (try? file.seek(toOffset: 0)) != nil
        else { throw .file("\(path) cannot be read") }
        var stream = CostMatrixStream(file: path, byteCount: Int(length))
        var start: Data?
        var seconds = 0.0
        let clock = ContinuousClock()
        while true {
            let piece: Data?
            do { piece = try file.read(upToCount: Self.pieceLength) } catch { throw .file("\(path) cannot be read") }
            guard let piece, !piece.isEmpty else { break }
            if start == nil { start = piece.prefix(256) }
            let before = clock.now
            stream.append(piece.span)
            seconds += (clock.now - before).seconds
        }
        let before = clock.now
        let (matrix, problems) = stream.finish()
        parseSeconds = seconds + (clock.now - before).seconds
        guard let matrix else {
            let wording = EnglishWording()
            let lines = problems.map { problem in
                let place = [problem.line, problem.column].compactMap { $0 }.map { ":\($0)" }.joined()
                return "\(problem.file)\(place): \(wording.message(problem))"
            }
            throw .badData(lines.joined(separator: "\n"))
        }
        self.matrix = matrix
        isConverted = Self.isConverted(start ?? Data())
    }

    /// Small enough to be still in the cache when it is read.
    private static let pieceLength = 1 << 20

    /// Whether a file holds numbers in binary that are not 32-bit integers already.
    private static func isConverted(_ start: Data) -> Bool {
        let magic: [UInt8] = [0x93] + Array("NUMPY".utf8)
        return start.starts(with: magic) && !String(decoding: start, as: UTF8.self).contains("'<i4'")
    }
}
