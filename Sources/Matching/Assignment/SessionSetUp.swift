/// Picks the width of values and the kernel for a session's costs.
struct SessionSetUp {
    /// The problem with everybody in it.
    let base: AssignmentProblem
    let capacities: [Int]
    let isOut: [Bool]
    /// The units of `base`, which are large enough whoever is taken out.
    let scale: LevelScale
    /// Holds all costs.
    let costRange: ClosedRange<Int64>
    let changes: CostChanges

    /// A solver that has solved the problem.
    ///
    /// - Parameter assignment: the answer, where it is known.
    func solver(adopting assignment: Assignment?) throws(AssignmentError) -> AnySessionSolver {
        let rowCount = base.rowCount
        switch base.storage {
        case .int32(let dense):
            if fitsNarrowKernel { return try make(NarrowSource(dense, rowCount: rowCount), Int64.self, assignment) }
            let wide = DenseRows<Int64>(
                columnCount: dense.columnCount,
                costs: dense.costs.map { dense.hasForbidden && $0 == DenseRows<Int32>.mark ? .max : Int64($0) },
                hasForbidden: dense.hasForbidden,
                pairCount: dense.pairCount
            )
            return try inEitherWidth(WideSource(wide, rowCount: rowCount), assignment)
        case .int64(let dense):
            return try inEitherWidth(WideSource(dense, rowCount: rowCount), assignment)
        case .rows(let rows):
            if Int64(Int32.min) <= costRange.lowerBound, costRange.upperBound <= Int64(Int32.max) {
                return try inEitherWidth(CompressedSource<Int32>(rows, columnCount: base.columnCount), assignment)
            }
            return try inEitherWidth(CompressedSource<Int64>(rows, columnCount: base.columnCount), assignment)
        case .function(let function):
            return try inEitherWidth(FunctionSource(function, rowCount: rowCount), assignment)
        }
    }

    /// Whether costs are within what the 32-bit kernel is exact on, and no dual can be above that.
    private var fitsNarrowKernel: Bool {
        let limit = Int64(ColumnDuals<Int64>.screenLimit)
        let isLow = base.minimums.allSatisfy { $0 == 0 } || scale.shortfallUnit <= Int128(limit)
        return -limit <= costRange.lowerBound && costRange.upperBound < limit && isLow && fits(Int64.self)
    }

    /// Whether all values stay far below what the solver calls infinite.
    private func fits<Value: SolverInteger>(_: Value.Type) -> Bool { scale.bound < Int128(Value.max / 4096) }

    private func inEitherWidth(
        _ source: some CostSource,
        _ assignment: Assignment?
    ) throws(AssignmentError) -> AnySessionSolver {
        if fits(Int64.self) { return try make(source, Int64.self, assignment) }
        return try make(source, Int128.self, assignment)
    }

    private func make<Source: CostSource, Value: SolverInteger>(
        _ source: Source,
        _: Value.Type,
        _ assignment: Assignment?
    ) throws(AssignmentError) -> AnySessionSolver {
        var terms = SolverTerms<Value>()
        terms.capacities = capacities
        if base.minimums.contains(where: { $0 > 0 }) {
            terms.minimums = zip(base.minimums, capacities).map { min($0, $1) }
            terms.shortfallUnit = Value(truncatingIfNeeded: scale.shortfallUnit)
        }
        terms.prices = (0..<base.rowCount).map { Value(truncatingIfNeeded: scale.price(ofRow: $0, in: base)) }
        terms.idleRows = isOut
        let solver = SessionSolver(
            source,
            changes,
            terms,
            minimums: base.minimums,
            capacities: capacities,
            isOut: isOut
        )
        if let assignment { try solver.adopt(assignment) } else { try solver.solveFromNothing() }
        return AnySessionSolver(solver)
    }
}
