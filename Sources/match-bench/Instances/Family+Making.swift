import Matching

extension Family {
    /// Makes the instance of a shape and a seed.
    ///
    /// - Throws: ``BenchError/usage(_:)`` where the family has no instance of such a shape.
    func instance(rows: Int, columns: Int? = nil, seed: Int) throws(BenchError) -> Instance {
        let columns = columns ?? usualColumns(rows: rows)
        if isSquare, rows != columns { throw .usage("\(rawValue) has as many columns as rows") }
        // Whole matrices take four bytes a pair or more; past this they are a slip of the keyboard.
        guard isSparse || rows.multipliedReportingOverflow(by: columns).partialValue <= 1 << 34 else {
            throw .usage("\(rows) x \(columns) is too large for \(rawValue)")
        }
        var generator = InstanceGenerator(seed: seed, family: self)
        switch self {
        case .capacityHeavy:
            return try capacityHeavy(rows: rows, columns: columns, seed: seed, &generator)
        case .mentoring:
            let rosters = try SampleRosters(mentors: columns, mentees: rows, seed: seed)
            return try bounded(rosters.costMatrix(), seed: seed)
        case .mentoringDense:
            // From the same stream of people as the family with true forbidden pairs.
            let rosters = try SampleRosters(mentors: columns, mentees: rows, seed: seed)
            return try bounded(Self.filledUp(rosters.costMatrix()), seed: seed)
        default:
            break
        }
        let (matrix, known) =
            isSparse ? sparseCosts(rows, columns, &generator) : denseCosts(rows, columns, &generator)
        guard let matrix else { throw .wrong("\(rawValue): the parts of the matrix do not fit") }
        return try bounded(matrix, seed: seed, known)
    }

    /// An instance with the bounds that any matrix has.
    private func bounded(
        _ matrix: CostMatrix,
        seed: Int,
        _ known: KnownOptimum = KnownOptimum()
    ) throws(BenchError) -> Instance {
        var known = known
        if known.exact == nil { known.bounds = CostBounds(matrix) }
        return try Instance(self, matrix, seed: seed, known: known)
    }

    /// Rows that share columns of several places, made from an optimum and its duals.
    ///
    /// Row i has the dual u[i]; column j the dual v[j], below 0 where it is filled and 0 where it has places left. Each
    /// cost is u[i] + v[j] and a slack, which is 0 on the pairs of the optimum; so that costs the sum of u[i] + v[j].
    private func capacityHeavy(
        rows: Int,
        columns: Int,
        seed: Int,
        _ generator: inout InstanceGenerator
    ) throws(BenchError) -> Instance {
        guard rows >= 1, columns >= 1 else { throw .usage("\(rawValue) has a row and a column at least") }
        let mean = max(1, (rows * 11 / 10 + columns - 1) / columns)
        var capacities = (0..<columns).map { _ in generator.number(in: 1...(2 * mean - 1)) }
        // The mean capacity is only an expectation: whatever is missing is added here and there.
        var places = capacities.reduce(0, +)
        while places < rows {
            capacities[generator.below(columns)] += 1
            places += 1
        }
        var owners: [Int] = []
        for (column, capacity) in capacities.enumerated() {
            owners += Array(repeating: column, count: capacity)
        }
        let order = generator.permutation(owners.count)
        let columnOfRow = (0..<rows).map { owners[order[$0]] }
        var loads = [Int](repeating: 0, count: columns)
        for column in columnOfRow { loads[column] += 1 }
        let rowDuals = (0..<rows).map { _ in Int64(generator.number(in: 100_000...900_000)) }
        let columnDuals = (0..<columns).map { column in
            loads[column] == capacities[column] ? -Int64(generator.number(in: 0...90_000)) : 0
        }
        let problem = AssignmentProblem(
            rowCount: rows,
            columnCount: columns,
            capacities: capacities,
            expectedPairs: rows * columns
        ) { row, append in
            for column in 0..<columns {
                let slack = columnOfRow[row] == column ? 0 : Int64(generator.below(1_000_000))
                append((column, rowDuals[row] + columnDuals[column] + slack))
            }
        }
        let cost = columnOfRow.enumerated().reduce(Int128(0)) {
            $0 + Int128(rowDuals[$1.offset] + columnDuals[$1.element])
        }
        let known = KnownOptimum(exact: .init(matched: rows, cost: cost))
        return Instance(self, problem, seed: seed, known: known)
    }
}
