@testable import Matching

/// A matrix is read or refused, the same in one piece as in many; a small one is solved and proved.
///
/// - Parameter start: what every file of the format begins with.
func testMatrix(_ start: [UInt8], _ bytes: [UInt8]) {
    var input = Input(bytes)
    let delimiter = input.delimiter()
    let piece = Int(input.byte()) + 1
    let maximizing = piece & 1 == 0
    let file = start + input.rest
    let (matrix, problems) = CostMatrixReader.read(file, file: "costs", delimiter: delimiter)
    claim((matrix == nil) != problems.isEmpty, "a matrix or a problem")
    claim(problems.count <= CostMatrixReader.problemLimit, "not too many problems")
    _ = everythingSaid(of: problems)

    var stream = CostMatrixStream(file: "costs", byteCount: file.count, delimiter: delimiter)
    append(file, to: &stream, piece: piece)
    let streamed = stream.finish()
    claim(streamed.matrix == matrix && streamed.problems == problems, "the same in pieces of \(piece)")
    // A file that shrinks or grows while it is read.
    for byteCount in [0, file.count / 2, file.count + 1, 4 * file.count] {
        var stream = CostMatrixStream(file: "costs", byteCount: byteCount, delimiter: delimiter)
        append(file, to: &stream, piece: 4096)
        let (matrix, problems) = stream.finish()
        claim((matrix == nil) != problems.isEmpty, "a matrix or a problem, whatever length was stated")
    }

    guard let matrix else { return }
    claim(matrix.rows > 0 && matrix.columns > 0, "a matrix is not empty")
    guard matrix.rows <= 64, matrix.columns <= 64 else { return }
    var permitted = 0
    for row in 0..<matrix.rows {
        matrix.forEachPermitted(inRow: row) { column, cost in
            permitted += 1
            claim(matrix[row, column] == cost, "the cost of a pair, either way")
        }
    }
    claim(permitted == matrix.permittedCount, "as many pairs as there are")
    guard let problem = AssignmentProblem(matrix, maximizing: maximizing) else { return }
    do throws(AssignmentError) {
        let assignment = try problem.solve()
        do throws(OptimalityError) {
            let proof = try OptimalityProof(checking: assignment, of: problem)
            claim(proof.matched == assignment.matchedCount, "as many as are matched")
        } catch {
            claim(false, "proved best: \(error)")
        }
    } catch {
        claim(error == .tooLarge, "only what is too large is not solved")
    }
}

private func append(_ file: [UInt8], to stream: inout CostMatrixStream, piece: Int) {
    var place = 0
    while place < file.count {
        let end = min(place + piece, file.count)
        stream.append(file.span.extracting(place..<end))
        place = end
    }
}
