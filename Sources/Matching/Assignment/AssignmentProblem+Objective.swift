extension AssignmentProblem {
    /// Whether the total should be the least or the highest.
    public enum Objective: String, CaseIterable, Sendable, Hashable {
        /// The least total of costs.
        case minimize
        /// The highest total of scores.
        case maximize

        /// A score as the cost that stands for it, or a cost as the score it stands for.
        ///
        /// This is the one place where scores become costs and totals become scores again. Inside a problem there are only
        /// costs; duals, ``Assignment/totalCost(in:)`` and ``OptimalityProof/cost`` are costs too.
        ///
        /// - Parameter value: a number, not the lowest of its type, which has no opposite.
        @inline(__always)
        public func turned<Value: FixedWidthInteger & SignedInteger>(_ value: Value) -> Value {
            self == .maximize ? 0 &- value : value
        }
    }
}
