/// The condition that an assignment and its duals fail, so that they prove nothing.
public enum OptimalityError: Error, Hashable, Sendable {
    /// Not one column and one dual a row, not one dual a column, or further columns of a row without a first.
    case wrongShape
    /// A dual so large that totals could leave 128 bits, or a problem that is itself too large for them.
    case dualOutOfRange
    /// A pair was made that must not be.
    case pairNotPermitted(row: Int, column: Int)
    /// A pair was made more than once, or a row's columns are not in ascending order.
    case pairMadeTwice(row: Int, column: Int)
    /// A row has more columns than it wants.
    case overDemand(row: Int)
    /// A column has more rows than places.
    case overCapacity(column: Int)
    /// Dual feasibility: a permitted pair costs less than its duals, and is not a pair made by a row that wants several.
    case pairCheaperThanDuals(row: Int, column: Int)
    /// Dual feasibility: a row's dual is above the price of leaving a place of its demand unfilled.
    case rowDualAbovePrice(row: Int)
    /// Dual feasibility: a column's dual is above what a place can be worth.
    case columnDualTooHigh(column: Int)
    /// Complementary slackness: a pair made costs more than its duals.
    case matchedPairNotTight(row: Int, column: Int)
    /// Complementary slackness: a row has places unfilled below the price of that.
    case freeRowNotAtPrice(row: Int)
    /// Complementary slackness: a column with places left has a negative dual.
    case freePlaceNotFree(column: Int)
    /// Complementary slackness: a column below its minimum is not priced at a whole place missing.
    case columnBelowMinimumNotAtPrice(column: Int)
    /// Complementary slackness: a column above its minimum is still paid for.
    case columnAboveMinimumPriced(column: Int)
    /// The assignment weighs more than the duals add up to.
    case objectivesDiffer
}
