extension AssignmentProblem {
    /// Finds the best assignment, with the duals that prove it.
    ///
    /// The same problem always gives the same assignment, by the same method.
    ///
    /// - Parameters:
    ///   - method: how to solve; ``AssignmentMethod/automatic`` looks at the problem and picks.
    ///   - progress: is told now and then how far the solve has come, on the thread that solves: every few hundred rows, every
    ///     thousand bids or so, every 16 searches. It should return soon.
    /// - Throws: ``AssignmentError/tooLarge`` where exact totals would not fit 128 bits;
    ///   ``AssignmentError/unsupported(_:)`` where the method cannot do such a problem; ``AssignmentError/cancelled`` soon
    ///   after the task that this runs in was cancelled.
    /// - Complexity: O(*f* *p* log *p*) time at worst for *f* places wanted and *p* permitted pairs, and O(*r* + *c* + *f*)
    ///   memory beside the problem for *r* rows and *c* columns; ``AssignmentMethod`` says what each method takes, and
    ///   <doc:Solver> how it works.
    public func solve(
        method: AssignmentMethod = .automatic,
        progress: (@Sendable (AssignmentProgress) -> Void)? = nil
    ) throws(AssignmentError) -> Assignment {
        guard isExact else { throw .tooLarge }
        let watch = SolverWatch(rowCount: rowCount, report: progress)
        switch method {
        case .flow:
            return try solvePlainly(byFlow: true, watch)
        case .shortestPaths:
            if wantsSeveral { throw .unsupported(method) }
            return try solvePlainly(byFlow: false, watch)
        case .automatic where wantsSeveral:
            return try solvePlainly(byFlow: true, watch)
        case .shortlists, .costScaling, .automatic:
            if wantsSeveral { throw .unsupported(method) }
            return try ShortlistPlan(for: self, method).solve(watch)
        }
    }

    private var wantsSeveral: Bool { demands.contains { $0 > 1 } }

    /// Solves by a method that takes every kind of problem as it is.
    private func solvePlainly(byFlow: Bool, _ watch: SolverWatch) throws(AssignmentError) -> Assignment {
        let scale = try LevelScale(for: self)
        // Most problems fit the machine's own words; the same code runs on twice the width where one does not.
        if scale.bound < Int128(Int64.max / 2) { return try run(byFlow, scale, watch, Int64.self) }
        return try run(byFlow, scale, watch, Int128.self)
    }

    private func run<Value: FixedWidthInteger & SignedInteger & Sendable>(
        _ byFlow: Bool,
        _ scale: LevelScale,
        _ watch: SolverWatch,
        _: Value.Type
    ) throws(AssignmentError) -> Assignment {
        if byFlow {
            var solver = FlowPaths<Value>(self, scale, watch)
            return try solver.solve()
        }
        var solver = ShortestAugmentingPaths<Value>(self, scale, watch)
        return try solver.solve()
    }
}
