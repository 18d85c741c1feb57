import Testing

@testable import Matching

@Suite struct NPYMatrixTests {
    private static let table: [[Int64?]] = [[1, 2, 3], [4, 5, 6]]

    private func read(_ bytes: [UInt8]) -> (matrix: CostMatrix?, problems: [Problem]) {
        CostMatrixReader.read(bytes, file: "costs")
    }

    private func expectTable(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
        let result = read(bytes)
        #expect(result.problems == [], sourceLocation: sourceLocation)
        #expect(cells(result.matrix) == Self.table, sourceLocation: sourceLocation)
    }

    @Test func readsEveryType() {
        func check<Number: FixedWidthInteger>(_ type: String, _: Number.Type) {
            let rows: [Number] = [1, 2, 3, 4, 5, 6]
            let columns: [Number] = [1, 4, 2, 5, 3, 6]
            expectTable(npy(npyHeader("<" + type, rows: 2, columns: 3), stored(rows)))
            expectTable(npy(npyHeader(">" + type, rows: 2, columns: 3), stored(rows, bigEndian: true)))
            expectTable(npy(npyHeader("<" + type, rows: 2, columns: 3, fortran: true), stored(columns)))
        }
        check("i1", Int8.self)
        check("i2", Int16.self)
        check("i4", Int32.self)
        check("i8", Int64.self)
        check("u1", UInt8.self)
        check("u2", UInt16.self)
        check("u4", UInt32.self)
        check("u8", UInt64.self)
        expectTable(npy(npyHeader("|i1", rows: 2, columns: 3), [1, 2, 3, 4, 5, 6]))
        let floats = [1, 2, 3, 4, 5, 6].map { Float($0).bitPattern }
        expectTable(npy(npyHeader("<f4", rows: 2, columns: 3), stored(floats)))
        expectTable(npy(npyHeader(">f4", rows: 2, columns: 3), stored(floats, bigEndian: true)))
        let doubles = [1, 4, 2, 5, 3, 6].map { Double($0).bitPattern }
        expectTable(npy(npyHeader("<f8", rows: 2, columns: 3, fortran: true), stored(doubles)))
    }

    @Test(arguments: [1, 2, 3] as [UInt8])
    func readsEveryVersion(version: UInt8) {
        let numbers: [Int32] = [1, 2, 3, 4, 5, 6]
        expectTable(npy(npyHeader("<i4", rows: 2, columns: 3), stored(numbers), version: version))
        let old = "{\"shape\": (2L, 3L), \"fortran_order\": False, \"descr\": \"<i4\"}"
        expectTable(npy(old, stored(numbers), version: version))
    }

    @Test func keepsExtremes() {
        let numbers: [Int64] = [.min, -1, 0, .max]
        let matrix = read(npy(npyHeader("<i8", rows: 2, columns: 2), stored(numbers))).matrix
        #expect(cells(matrix) == [[.min, -1], [0, .max]])
        let narrow: [Int32] = [.min, .max]
        #expect(read(npy(npyHeader("<i4", rows: 1, columns: 2), stored(narrow))).matrix?.storage == .int32(narrow))
    }

    @Test func readsWhatFloatsMean() {
        let numbers: [Double] = [.infinity, -.infinity, .nan, -0.0, -0x1p63, 1e15]
        let result = read(npy(npyHeader("<f8", rows: 2, columns: 3), stored(numbers.map(\.bitPattern))))
        #expect(cells(result.matrix) == [[nil, nil, nil], [0, .min, 1_000_000_000_000_000]])
        let bad: [Double] = [1, 0.5, 0x1p63, -1e300, 1e-300, -2.25]
        #expect(
            read(npy(npyHeader("<f8", rows: 3, columns: 2), stored(bad.map(\.bitPattern)))).problems == [
                matrixProblem(.notAnInteger(text: "0.5"), line: 1, column: 2),
                matrixProblem(.outOfRange, line: 2, column: 1),
                matrixProblem(.outOfRange, line: 2, column: 2),
                matrixProblem(.notAnInteger(text: "1e-300"), line: 3, column: 1),
                matrixProblem(.notAnInteger(text: "-2.25"), line: 3, column: 2),
            ]
        )
        let single: [Float] = [.nan, 1.5]
        #expect(
            read(npy(npyHeader("<f4", rows: 1, columns: 2), stored(single.map(\.bitPattern)))).problems == [
                matrixProblem(.notAnInteger(text: "1.5"), line: 1, column: 2)
            ]
        )
        let large: [UInt64] = [UInt64(Int64.max), UInt64(Int64.max) + 1]
        #expect(
            read(npy(npyHeader("<u8", rows: 1, columns: 2), stored(large))).problems == [
                matrixProblem(.outOfRange, line: 1, column: 2)
            ]
        )
    }

    private static let badHeaders: [(header: String, problem: MatrixProblem)] = [
        ("", .badFormat(.npy, reason: .badHeader)),
        ("{}", .badFormat(.npy, reason: .badHeader)),
        ("{'descr': '<i4', 'fortran_order': False}", .badFormat(.npy, reason: .badHeader)),
        ("{'descr': '<i4', 'fortran_order': Maybe, 'shape': (1, 1)}", .badFormat(.npy, reason: .badHeader)),
        ("{'descr': '<i4', 'fortran_order': False, 'shape': (-1, 1)}", .badFormat(.npy, reason: .badHeader)),
        ("{'descr': '<i4', 'fortran_order': False, 'shape': (1, 1)", .badFormat(.npy, reason: .badHeader)),
        (
            "{'descr': '<i4', 'fortran_order': False, 'shape': (1, 99999999999999999999)}",
            .badFormat(.npy, reason: .badHeader)
        ),
        ("{'descr': '<i4', 'fortran_order': False, 'shape': (4,), }", .badFormat(.npy, reason: .notTwoDimensional)),
        ("{'descr': '<i4', 'fortran_order': False, 'shape': (), }", .badFormat(.npy, reason: .notTwoDimensional)),
        (
            "{'descr': '<i4', 'fortran_order': False, 'shape': (1, 1, 1), }",
            .badFormat(.npy, reason: .notTwoDimensional)
        ),
        ("{'descr': '<c8', 'fortran_order': False, 'shape': (1, 1), }", .badFormat(.npy, reason: .unknownType)),
        ("{'descr': '<i3', 'fortran_order': False, 'shape': (1, 1), }", .badFormat(.npy, reason: .unknownType)),
        ("{'descr': '<f2', 'fortran_order': False, 'shape': (1, 1), }", .badFormat(.npy, reason: .unknownType)),
        ("{'descr': '|i4', 'fortran_order': False, 'shape': (1, 1), }", .badFormat(.npy, reason: .unknownType)),
        ("{'descr': '|O', 'fortran_order': False, 'shape': (1, 1), }", .badFormat(.npy, reason: .unknownType)),
        (
            "{'descr': [('a', '<i4')], 'fortran_order': False, 'shape': (1, 1), }",
            .badFormat(.npy, reason: .unknownType)
        ),
        (npyHeader("<i4", rows: 0, columns: 3), .empty),
        (npyHeader("<i4", rows: 3, columns: 0), .empty),
        (npyHeader("<i4", rows: 100_000_000, columns: 0), .empty),
        (npyHeader("<i4", rows: 0, columns: 2_147_483_647), .empty),
        (npyHeader("<i4", rows: 2, columns: 3), .badFormat(.npy, reason: .dataTooShort)),
        (npyHeader("<i4", rows: 2_000_000_000, columns: 2_000_000_000), .badFormat(.npy, reason: .dataTooShort)),
        (npyHeader("<i4", rows: 3_000_000_000, columns: 1), .tooLarge(limit: CostMatrix.sizeLimit)),
    ]

    @Test(arguments: badHeaders)
    func refusesBadHeaders(header: String, problem: MatrixProblem) {
        #expect(read(npy(header, [])).problems == [matrixProblem(problem)])
    }

    @Test func refusesEveryTruncation() {
        let numbers: [Int32] = [1, 2, 3, 4]
        let bytes = npy(npyHeader("<i4", rows: 2, columns: 2), stored(numbers))
        for count in 6..<bytes.count {
            let result = read(Array(bytes[..<count]))
            #expect(result.matrix == nil)
            #expect(result.problems.count == 1)
        }
        #expect(read(bytes + [0]).problems == [matrixProblem(.badFormat(.npy, reason: .dataTooLong))])
        var unknown = bytes
        unknown[6] = 4
        #expect(read(unknown).problems == [matrixProblem(.badFormat(.npy, reason: .unknownVersion))])
    }
}
