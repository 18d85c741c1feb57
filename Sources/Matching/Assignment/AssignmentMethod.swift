/// How to solve an ``AssignmentProblem``. Every method finds an optimum with duals that prove it; they differ in time,
/// and, where several optima are equally good, in which of them they find.
public enum AssignmentMethod: String, CaseIterable, Sendable {
    /// Looks at the problem and picks one of the others.
    case automatic
    /// Shortest augmenting paths over the cheapest few columns of each row.
    case shortlists
    /// Shortest augmenting paths, one row at a time (Jonker & Volgenant).
    case shortestPaths = "shortest-paths"
    /// Cost scaling (Goldberg & Kennedy).
    case costScaling = "cost-scaling"
    /// Shortest paths in a network of rows and columns: slow and general; the only one for rows that want several columns.
    case flow
}
