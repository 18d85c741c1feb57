import Testing

@testable import Matching

@Suite struct CSVMatrixTests {
    private static let readCases: [(text: String, expected: [[Int64?]])] = [
        ("1,2\n3,4\n", [[1, 2], [3, 4]]),
        ("1;2\r\n3;4", [[1, 2], [3, 4]]),
        ("1\t2\n3\t4\n", [[1, 2], [3, 4]]),
        ("\u{FEFF}1;2\n", [[1, 2]]),
        ("sep=;\n1;2\n", [[1, 2]]),
        ("7\n8\n", [[7], [8]]),
        ("7", [[7]]),
        (" 1 , +2\n\u{A0}-3,\"4\"\n", [[1, 2], [-3, 4]]),
        ("0,-0,007\n", [[0, 0, 7]]),
        (",x,X\ninf,-INF,+Inf\nNaN,infinity,nan\n", [[nil, nil, nil], [nil, nil, nil], [nil, nil, nil]]),
        (";1\n1;\n", [[nil, 1], [1, nil]]),
        ("\n1,2\n\n3,4\n\n", [[1, 2], [3, 4]]),
        ("2147483647,-2147483648\n", [[2_147_483_647, -2_147_483_648]]),
        ("2147483648,1\n", [[2_147_483_648, 1]]),
        ("1,x\n-9223372036854775808,9223372036854775807\n", [[1, nil], [.min, .max]]),
        ("0000000000000000000000000005,1\n", [[5, 1]]),
    ]

    @Test(arguments: readCases)
    func reads(text: String, expected: [[Int64?]]) {
        let result = readMatrix(text)
        #expect(result.problems == [])
        #expect(cells(result.matrix) == expected)
    }

    private static let problemCases: [(text: String, expected: [Problem])] = [
        ("", [matrixProblem(.empty)]),
        ("\n \n", [matrixProblem(.empty)]),
        (
            "1,2\n3\n4,5,6\n7,8\n",
            [
                matrixProblem(.raggedRow(found: 1, expected: 2), line: 2),
                matrixProblem(.raggedRow(found: 3, expected: 2), line: 3),
            ]
        ),
        ("1,2\n3,1.5\n", [matrixProblem(.notAnInteger(text: "1.5"), line: 2, column: 2)]),
        ("1;2\n3;1,5\n", [matrixProblem(.notAnInteger(text: "1,5"), line: 2, column: 2)]),
        (
            "1,5;2,5\n",
            [
                matrixProblem(.notAnInteger(text: "1,5"), line: 1, column: 1),
                matrixProblem(.notAnInteger(text: "2,5"), line: 1, column: 2),
            ]
        ),
        ("1,5.0\n", [matrixProblem(.notAnInteger(text: "5.0"), line: 1, column: 2)]),
        ("1,1e3\n", [matrixProblem(.notAnInteger(text: "1e3"), line: 1, column: 2)]),
        // A text may be a name or a CPR number.
        (
            "id,navn\n1,Bo\n2,010203-1234\n3,1.3.2026\n",
            [
                matrixProblem(.notAnInteger(text: ""), line: 1, column: 1),
                matrixProblem(.notAnInteger(text: ""), line: 1, column: 2),
                matrixProblem(.notAnInteger(text: ""), line: 2, column: 2),
                matrixProblem(.notAnInteger(text: ""), line: 3, column: 2),
                matrixProblem(.notAnInteger(text: ""), line: 4, column: 2),
            ]
        ),
        (
            "1,-\n+,xx\n-x,+nan\n",
            [
                matrixProblem(.notAnInteger(text: ""), line: 1, column: 2),
                matrixProblem(.notAnInteger(text: ""), line: 2, column: 1),
                matrixProblem(.notAnInteger(text: ""), line: 2, column: 2),
                matrixProblem(.notAnInteger(text: ""), line: 3, column: 1),
                matrixProblem(.notAnInteger(text: ""), line: 3, column: 2),
            ]
        ),
        (
            "9223372036854775808,-9223372036854775809\n99999999999999999999999999,1\n",
            [
                matrixProblem(.outOfRange, line: 1, column: 1),
                matrixProblem(.outOfRange, line: 1, column: 2),
                matrixProblem(.outOfRange, line: 2, column: 1),
            ]
        ),
        ("1,\"2\n3,4\n", [Problem(file: "costs", line: 1, column: 2, kind: .table(.unclosedQuote))]),
    ]

    @Test(arguments: problemCases)
    func listsProblems(text: String, expected: [Problem]) {
        let result = readMatrix(text)
        #expect(result.matrix == nil)
        #expect(result.problems == expected)
    }

    @Test func listsAHundredProblems() {
        let result = readMatrix(String(repeating: "a,b\n", count: 1000))
        #expect(result.matrix == nil)
        #expect(result.problems.count == CostMatrixReader.problemLimit)
        #expect(result.problems.last == matrixProblem(.notAnInteger(text: ""), line: 50, column: 2))
    }

    @Test func obeysTheDelimiter() {
        #expect(cells(readMatrix("1,2\n", delimiter: .comma).matrix) == [[1, 2]])
        #expect(readMatrix("1,2\n", delimiter: .semicolon).matrix == nil)
    }

    @Test func readsMoreColumnsThanARoster() {
        let row = Array(repeating: "1", count: 30_000).joined(separator: ";")
        let matrix = readMatrix(row + "\n" + row + "\n").matrix
        #expect(matrix?.rows == 2)
        #expect(matrix?.columns == 30_000)
    }

    @Test func blankLinesOfOneColumnAreForbiddenCells() {
        let matrix = readMatrix("\n3\n\n\n5\n\n").matrix
        #expect(matrix?.rows == 4 && matrix?.columns == 1)
        #expect((0..<4).map { matrix?[$0, 0] } == [3, nil, nil, 5])
        #expect(readMatrix("1,2\n\n3,4\n").matrix?.rows == 2)
    }

    @Test func keepsNarrowCostsNarrow() {
        #expect(readMatrix("1,2\n").matrix?.storage == .int32([1, 2]))
        #expect(readMatrix("1,2147483648\n").matrix?.storage == .int64([1, 2_147_483_648]))
        #expect(readMatrix("1,2\n").matrix?.forbidden == [])
    }

    @Test func recognisesSpreadsheets() {
        let problems = readMatrix("PK\u{3}\u{4}xl/").problems
        #expect(problems == [Problem(file: "costs", kind: .table(.notCSV(.xlsx)))])
    }
}
