/// Rows that compete for too few columns: why a row is left alone, or gets fewer columns than it wants.
///
/// The set is all that alternating paths reach from that row: from a row by a pair that it could make and has not made, to
/// the column; from a column to the rows it has. Where ``columnsAreFull`` holds, the rows want more places than there can
/// ever be for them: the columns of the set are full, all with rows of the set, and every other pair that one of the rows
/// could make is made already. So whoever gets a place more, another of them has one less (Hall 1935; for several columns a
/// row, the cut of Ford & Fulkerson 1956).
///
/// Where each row wants one column, no smaller set shows it: *take away any member, and all the others can be matched.*
/// For the row left alone itself, they are. For any other, an alternating path leads to it; flipping the path gives the row
/// left alone a column, moves the rows along the path one column on, and frees but the row taken away. So each member is
/// needed to say that somebody must be left.
public struct CompetingRows: Sendable, Hashable {
    /// The rows, ascending; the row asked about is one of them.
    public let rows: [Int]
    /// The columns they compete for, ascending: those of pairs that they could make and have not all made.
    public let columns: [Int]
    /// Whether all places of the columns are taken, so that the set proves that one of the rows must do with less.
    ///
    /// In an optimal assignment it always holds for a row whose rank is above 0: a path to a column with a place left would
    /// fill one place more, and lower no column's load. For a row of rank 0, costs may have decided.
    public let columnsAreFull: Bool
}

extension Assignment {
    /// The rows that compete with a row for too few columns.
    ///
    /// For many rows of one assignment, a ``CompetitionFinder`` is quicker.
    ///
    /// - Parameters:
    ///   - row: a row of the problem.
    ///   - problem: the problem that this assignment answers.
    /// - Returns: `nil` where the row has all the columns it wants.
    /// - Complexity: O(rows + columns) and a look at each pair of the rows found.
    public func competingRows(for row: Int, in problem: AssignmentProblem) -> CompetingRows? {
        CompetitionFinder(self, in: problem).competingRows(for: row)
    }
}
