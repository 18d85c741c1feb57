import Testing

@testable import Matching

@Suite struct DIMACSMatrixTests {
    private static let readCases: [(text: String, expected: [[Int64?]])] = [
        ("p asn 4 3\nn 1\nn 2\na 1 3 5\na 1 4 -6\na 2 4 7\n", [[5, -6], [nil, 7]]),
        ("c hello\nc\n\np  asn\t4 3 \r\nn 2\r\nn 1\r\na 2 4 7\r\na 1 4 6\r\na 1 3 5", [[5, 6], [nil, 7]]),
        // Rows among the columns, both by number.
        ("p asn 5 4\nn 5\nn 2\na 5 4 1\na 2 1 2\na 2 3 3\na 5 1 4\n", [[2, 3, nil], [4, nil, 1]]),
        // The least of several arcs.
        ("p asn 2 3\nn 1\na 1 2 9\na 1 2 -3\na 1 2 4\n", [[-3]]),
        ("p asn 3 0\nn 1\n", [[nil, nil]]),
        ("\u{FEFF}p asn 2 1\nn 1\na 1 2 9223372036854775807\n", [[.max]]),
    ]

    @Test(arguments: readCases)
    func reads(text: String, expected: [[Int64?]]) {
        let result = readMatrix(text)
        #expect(result.problems == [])
        #expect(cells(result.matrix) == expected)
        #expect(result.matrix?.permittedCount == expected.joined().count { $0 != nil })
    }

    private static let start = "p asn 4 1\nn 1\nn 2\n"
    private static let badCases: [(text: String, problem: MatrixProblem, line: Int?)] = [
        ("c nothing\n", .badFormat(.dimacs, reason: .noProblemLine), nil),
        ("n 1\n", .badFormat(.dimacs, reason: .noProblemLine), 1),
        ("p max 4 1\n", .badFormat(.dimacs, reason: .noProblemLine), 1),
        ("p asn 4\n", .badFormat(.dimacs, reason: .noProblemLine), 1),
        ("p asn -4 1\n", .badFormat(.dimacs, reason: .noProblemLine), 1),
        ("p asn 4 99999999999999999999\n", .badFormat(.dimacs, reason: .noProblemLine), 1),
        ("p asn 3000000000 1\n", .tooLarge(limit: CostMatrix.sizeLimit), 1),
        (start + "p asn 4 1\n", .badFormat(.dimacs, reason: .secondProblemLine), 4),
        (start + "e 1 3 5\n", .badFormat(.dimacs, reason: .unknownLine), 4),
        (start + "arc 1 3 5\n", .badFormat(.dimacs, reason: .unknownLine), 4),
        (start + "a 1 3\n", .badFormat(.dimacs, reason: .unknownLine), 4),
        (start + "a 1 3 5 6\n", .badFormat(.dimacs, reason: .unknownLine), 4),
        (start + "a 1 x 5\n", .badFormat(.dimacs, reason: .unknownLine), 4),
        // Lines after the first are read in a quicker way, as long as they are like it.
        (start + "a 1 3 5\na 2x4 7\n", .badFormat(.dimacs, reason: .unknownLine), 5),
        (start + "a 1 3 5\na 2.4 7\n", .badFormat(.dimacs, reason: .unknownLine), 5),
        (start + "a 1 3 5\na 2 4x7\n", .badFormat(.dimacs, reason: .unknownLine), 5),
        (start + "n\n", .badFormat(.dimacs, reason: .unknownLine), 4),
        (start + "a 1 5 5\n", .badFormat(.dimacs, reason: .unknownNode), 4),
        (start + "a 0 3 5\n", .badFormat(.dimacs, reason: .unknownNode), 4),
        (start + "n 99999999999999999999\n", .badFormat(.dimacs, reason: .unknownNode), 4),
        (start + "a 3 1 5\n", .badFormat(.dimacs, reason: .arcNotLeftToRight), 4),
        (start + "a 1 2 5\n", .badFormat(.dimacs, reason: .arcNotLeftToRight), 4),
        (start + "a 1 3 1.5\n", .notAnInteger(text: "1.5"), 4),
        (start + "a 1 3 Bo\n", .notAnInteger(text: ""), 4),
        (start + "a 1 3 9223372036854775808\n", .outOfRange, 4),
        (start + "a 1 3 5\nn 3\n", .badFormat(.dimacs, reason: .nodeAfterArc), 5),
        (start + "n 1\na 1 3 5\n", .badFormat(.dimacs, reason: .duplicateNode), 5),
        (start, .badFormat(.dimacs, reason: .wrongArcCount), nil),
        (start + "a 1 3 5\na 1 4 5\n", .badFormat(.dimacs, reason: .wrongArcCount), nil),
        ("p asn 2 0\nn 1\nn 1\n", .badFormat(.dimacs, reason: .duplicateNode), nil),
        ("p asn 2 0\n", .empty, nil),
        ("p asn 0 0\n", .empty, nil),
        ("p asn 2 0\nn 1\nn 2\n", .empty, nil),
    ]

    @Test(arguments: badCases)
    func placesProblems(text: String, problem: MatrixProblem, line: Int?) {
        let result = readMatrix(text)
        #expect(result.matrix == nil)
        #expect(result.problems == [matrixProblem(problem, line: line)])
    }

    @Test func listsProblemsOfSeveralLines() {
        let result = readMatrix(Self.start + "a 1 9 5\nz\r\n\r\na 1 3 x\n")
        #expect(result.problems.map(\.line) == [4, 5, 7])
        #expect(readMatrix("p asn 2 1\n" + String(repeating: "z\n", count: 200)).problems.count == 100)
    }

    /// A few bytes must not ask for gigabytes.
    @Test func refusesColumnsWithoutEnd() {
        let result = readMatrix("p asn 2000000000 1\nn 1\na 1 2 3\n")
        #expect(result.matrix == nil && result.problems.map(\.code) == ["matrixTooLarge"])
        #expect(readMatrix("p asn 1000 1\nn 1\na 1 2 3\n").matrix?.columns == 999)
    }

    @Test(arguments: 0..<30 as Range<UInt64>)
    func readsAnyOrderOfArcs(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let nodes = Int.random(in: 2...12, using: &generator)
        let rows = (1...nodes).shuffled(using: &generator).prefix(Int.random(in: 1..<nodes, using: &generator)).sorted()
        let columns = (1...nodes).filter { !rows.contains($0) }
        var expected = [[Int64?]](repeating: [Int64?](repeating: nil, count: columns.count), count: rows.count)
        var arcs = ""
        let count = Int.random(in: 0...40, using: &generator)
        for _ in 0..<count {
            let row = Int.random(in: 0..<rows.count, using: &generator)
            let column = Int.random(in: 0..<columns.count, using: &generator)
            let cost = Int64.random(in: -9...9, using: &generator)
            arcs += "a \(rows[row]) \(columns[column]) \(cost)\n"
            expected[row][column] = min(cost, expected[row][column] ?? cost)
        }
        let lines = rows.shuffled(using: &generator).map { "n \($0)\n" }.joined()
        let result = readMatrix("p asn \(nodes) \(count)\n" + lines + arcs)
        #expect(result.problems == [])
        #expect(cells(result.matrix) == expected)
    }
}
