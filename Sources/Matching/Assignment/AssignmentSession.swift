/// A problem that is solved again and again while it changes: a row or a column drops out or comes back, a column gets more
/// or fewer places, a pair gets another cost.
///
///     let session = try AssignmentSession(problem)
///     var assignment = try session.solve()
///     session.removeColumn(17)
///     assignment = try session.solve()
///
/// The first solve is an ordinary one. From then on, ``solve()`` starts from the duals there are, and does a search or two
/// for each row and each place that a change has touched. Nothing is copied: a column that drops out is closed, a row is
/// passed over, and changed costs are kept beside the problem. Any number of changes may be made between two solves.
///
/// Every answer is a best one, with duals that prove it: `OptimalityProof(checking: assignment, of: session.problem)`.
/// Its duals are in units of the problem as it was at first, which ``Assignment/scale`` tells.
///
/// Two changes cannot be followed, so that the next solve starts over: a cost outside the range of the costs there were at
/// the last full solve, and 0; and more than 32 changed costs in one row. Neither can, where costs are worked out by a
/// function, a change that frees a place in a full column, or adds one. ``fullSolves`` counts.
///
/// A session belongs to one thread at a time.
public final class AssignmentSession {
    /// The problem at the last full solve, with everybody in it.
    private var base: AssignmentProblem
    private var scale: LevelScale?
    /// The costs that may be set without a full solve.
    private var costRange: ClosedRange<Int64> = 0...0
    private var solver: AnySessionSolver?
    private var changes = CostChanges()
    private var capacities: [Int]
    private var isOut: [Bool]

    /// How many full solves there have been.
    public private(set) var fullSolves = 0

    /// Creates a session; nothing is solved yet.
    ///
    /// - Throws: ``AssignmentError/unsupported(_:)`` where a row wants more than one column.
    /// - Complexity: O(rows + columns).
    public init(_ problem: AssignmentProblem) throws(AssignmentError) {
        if problem.demands.contains(where: { $0 > 1 }) { throw .unsupported(.shortlists) }
        base = problem
        capacities = problem.capacities
        isOut = problem.demands.map { $0 == 0 }
    }

    // MARK: Changes

    /// Closes a column: nobody can use it until ``restoreColumn(_:)``. Its minimum counts no more.
    ///
    /// - Complexity: O(*k*) for the *k* rows in it.
    public func removeColumn(_ column: Int) { setCapacity(ofColumn: column, to: 0) }

    /// Gives a column the places back that it had in the problem that the session was made from.
    ///
    /// - Complexity: O(1).
    public func restoreColumn(_ column: Int) { setCapacity(ofColumn: column, to: base.capacities[column]) }

    /// Gives a column another number of places, 0 or more. Below its minimum, it is asked for no more than it can take.
    ///
    /// - Precondition: a column that had no places in the problem that the session was made from gets none.
    /// - Complexity: O(*k*) for the *k* rows in it.
    public func setCapacity(ofColumn column: Int, to capacity: Int) {
        precondition(base.capacities.indices.contains(column), "no such column")
        precondition(capacity >= 0, "a capacity is 0 or more")
        precondition(capacity == 0 || base.capacities[column] > 0, "a column without places stays so")
        if capacity == capacities[column] { return }
        capacities[column] = capacity
        solver?.changeCapacity(column, capacity)
    }

    /// Takes a row out of the problem until ``restoreRow(_:)``.
    ///
    /// - Complexity: O(*k*) for *k* rows in its column.
    public func removeRow(_ row: Int) {
        precondition(isOut.indices.contains(row), "no such row")
        if isOut[row] { return }
        isOut[row] = true
        solver?.takeOut(row)
    }

    /// Puts a row back. One that wanted no column in the problem that the session was made from wants none now.
    ///
    /// - Complexity: O(1).
    public func restoreRow(_ row: Int) {
        precondition(isOut.indices.contains(row), "no such row")
        if !isOut[row] || base.demands[row] == 0 { return }
        isOut[row] = false
        solver?.putBack(row)
    }

    /// Gives a pair another cost, or, where the problem maximises, another score; `nil` forbids it.
    ///
    /// The pairs of a column that had no places in the problem that the session was made from stay forbidden.
    ///
    /// - Precondition: a score is not `Int64.min`, which has no opposite.
    /// - Complexity: O(columns) for a matrix; else O(*d*) for *d* permitted pairs in the row.
    public func setCost(row: Int, column: Int, to cost: Int64?) {
        precondition(isOut.indices.contains(row) && capacities.indices.contains(column), "no such pair")
        precondition(base.objective == .minimize || cost != .min, "a score has an opposite")
        if base.capacities[column] == 0 { return }
        let cost = cost.map(base.objective.turned)
        changes.set(row: row, column: column, to: cost)
        if changes.isFull(row: row) || cost.map(costRange.contains) == false { solver = nil }
        solver?.costChanged(row, column, cost)
    }

    // MARK: Solving

    /// Finds the best assignment of the problem as it is now. Rows that are out have no column, and duals that mean nothing.
    ///
    /// - Throws: ``AssignmentError/tooLarge``, and ``AssignmentError/cancelled`` soon after the task that this runs in was
    ///   cancelled; the next call goes on from there.
    /// - Complexity: O(rows + columns) for the answer, and what a search takes for each row and each place that a change
    ///   has touched: *s* log *s* and *s* lists for *s* rows that it meets, and, for a place, *s* columns read.
    public func solve() throws(AssignmentError) -> Assignment {
        if let solver, let scale, try solver.solveAgain() { return solver.assignment(scale) }
        return try solveInFull()
    }

    /// Solves from nothing.
    private func solveInFull() throws(AssignmentError) -> Assignment {
        solver = nil
        if !changes.isEmpty {
            base = base.changed(by: changes, demands: base.demands, capacities: base.capacities)
            changes = CostChanges()
        }
        let scale = try LevelScale(for: base)
        let range = base.costRange ?? 0...0
        costRange = min(0, range.lowerBound)...max(0, range.upperBound)
        let setUp = SessionSetUp(
            base: base,
            capacities: capacities,
            isOut: isOut,
            scale: scale,
            costRange: costRange,
            changes: changes
        )
        // The quickest methods know nothing of closed columns.
        let isWhole = capacities == base.capacities && !zip(isOut, base.demands).contains { $0 && $1 > 0 }
        let first = isWhole ? try base.solve() : nil
        let solver = try setUp.solver(adopting: first)
        self.scale = scale
        self.solver = solver
        fullSolves += 1
        return first ?? solver.assignment(scale)
    }

    /// The problem as it is now: rows that are out want nobody, and closed columns have no places.
    ///
    /// - Complexity: O(rows + columns) where no column was closed and no cost changed; else a copy of all costs.
    public var problem: AssignmentProblem {
        base.changed(by: changes, demands: isOut.map { $0 ? 0 : 1 }, capacities: capacities)
    }
}
