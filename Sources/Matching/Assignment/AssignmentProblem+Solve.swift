extension AssignmentProblem {
    /// Finds the best assignment, with the duals that prove it.
    ///
    /// The same problem always gives the same assignment.
    ///
    /// - Throws: ``AssignmentError/tooLarge`` where exact totals would not fit 128 bits.
    /// - Complexity: O(*r* *p* + *r* *c*²) time at worst for *r* rows, *c* columns and *p* permitted pairs, and
    ///   O(*r* + *c*) memory beside the problem.
    public func solve() throws(AssignmentError) -> Assignment {
        let scale = try LevelScale(for: self)
        // Most problems fit the machine's own words; the same code runs on twice the width where one does not.
        if scale.bound < Int128(Int64.max / 2) {
            var solver = ShortestAugmentingPaths<Int64>(self, scale)
            return solver.solve()
        }
        var solver = ShortestAugmentingPaths<Int128>(self, scale)
        return solver.solve()
    }
}
