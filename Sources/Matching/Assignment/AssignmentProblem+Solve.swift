extension AssignmentProblem {
    /// Finds the best assignment, with the duals that prove it.
    ///
    /// The same problem always gives the same assignment.
    ///
    /// - Parameter method: how to solve; ``AssignmentMethod/automatic`` looks at the problem and picks.
    /// - Throws: ``AssignmentError/tooLarge`` where exact totals would not fit 128 bits;
    ///   ``AssignmentError/unsupported(_:)`` where the method cannot do such a problem.
    /// - Complexity: O(*f* *p* log *p*) time at worst for *f* places wanted and *p* permitted pairs, and O(*r* + *c* + *f*)
    ///   memory beside the problem for *r* rows and *c* columns.
    public func solve(method: AssignmentMethod = .automatic) throws(AssignmentError) -> Assignment {
        let method = try resolved(method)
        let scale = try LevelScale(for: self)
        // Most problems fit the machine's own words; the same code runs on twice the width where one does not.
        return scale.bound < Int128(Int64.max / 2) ? run(method, scale, Int64.self) : run(method, scale, Int128.self)
    }

    /// The method that does it, never `automatic`.
    private func resolved(_ method: AssignmentMethod) throws(AssignmentError) -> AssignmentMethod {
        let wantsSeveral = demands.contains { $0 > 1 }
        switch method {
        case .automatic: return wantsSeveral ? .flow : .shortestPaths
        case .flow: return .flow
        case .shortlists, .shortestPaths, .costScaling:
            if wantsSeveral { throw .unsupported(method) }
            return method
        }
    }

    private func run<Value: FixedWidthInteger & SignedInteger & Sendable>(
        _ method: AssignmentMethod,
        _ scale: LevelScale,
        _: Value.Type
    ) -> Assignment {
        switch method {
        case .flow:
            var solver = FlowPaths<Value>(self, scale)
            return solver.solve()
        case .automatic, .shortlists, .shortestPaths, .costScaling:
            var solver = ShortestAugmentingPaths<Value>(self, scale)
            return solver.solve()
        }
    }
}
