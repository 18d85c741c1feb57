/// How to solve an ``AssignmentProblem``. Every method finds an optimum with duals that prove it; they differ in time,
/// and, where several optima are equally good, in which of them they find.
///
/// <doc:Solver> says how they work. Times are the worst there can be, for *f* places wanted, *p* permitted pairs, *r* rows
/// and *c* columns; memory is what a method needs beside the problem.
public enum AssignmentMethod: String, CaseIterable, Sendable {
    /// Looks at the problem and picks.
    ///
    /// - Where a row wants several columns: ``flow``.
    /// - Where as many rows as there are columns, 2048 at least, have 64 permitted pairs or fewer each on average, kept as
    ///   compressed rows, and all want one place above all else: ``costScaling`` first.
    /// - Otherwise ``shortlists``, with cost scaling for the first duals where the rows of a balanced problem outbid each
    ///   other without end.
    case automatic
    /// Shortest augmenting paths over the cheapest few columns of each row. For rows that want one column, or none.
    ///
    /// - Complexity: O(*f* *p* log *p*) time; most rows are read but once or twice. O(*r* + *c*) memory, with up to 64
    ///   candidates a row.
    case shortlists
    /// Shortest augmenting paths in their plain form, one row at a time, which read every cost of a row whenever they pass
    /// it (Jonker & Volgenant 1987). For rows that want one column, or none.
    ///
    /// - Complexity: O(*f* (*p* + *c*²)) time, O(*r* + *c*) memory.
    case shortestPaths = "shortest-paths"
    /// Rounds of bids that may be wrong by less and less, for duals from which hardly a search is left (Goldberg & Kennedy
    /// 1995).
    ///
    /// For problems in which as many rows as there are columns all want one place, and each column has one: no rank is 0,
    /// every demand and capacity is 1, and no column has a minimum. Pairs may be forbidden; where not all rows can be placed,
    /// shortest augmenting paths finish. Anything else is ``AssignmentError/unsupported(_:)``.
    ///
    /// - Complexity: O(*r* *m*) time for *m* permitted pairs in the longest row, then as ``shortlists``; memory as there, with
    ///   up to 128 candidates a row.
    case costScaling = "cost-scaling"
    /// Shortest paths in a network of rows and columns: slow and general; the only one for rows that want several columns.
    ///
    /// - Complexity: O(*f* *p* log *p*) time, O(*r* + *c* + *f*) memory.
    case flow
}
