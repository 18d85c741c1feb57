/// What weighs how much where the aims of a proposal are laid side by side in one number, to be made the least.
///
/// A unit of an aim outweighs all that the aims after it can add up to.
public struct MatchWeights: Hashable, Sendable {
    /// One mentee missing at a mentor with a minimum.
    public let shortfall: Int128
    /// One step of class: a mentee of the last class without a mentor weighs one, of the class before two, and so on.
    public let mentee: Int128
    /// One place left unfilled.
    public let place: Int128
    /// One pair that should rather be made.
    public let kept: Int128
    /// One in the sum of squared loads.
    public let square: Int128
    /// One point.
    public let point: Int128
    /// One pair: more than nothing where a pair without points is not to be made.
    public let pair: Int128
}

/// Prices that prove how good any proposal can be at most.
///
/// Each mentee pays a price for each mentor, each mentor one for each mentee, and so do roles and limits of time. What is
/// cheapest for each of them by themselves at these prices adds up to a bound: no proposal weighs less.
public struct MatchPrices: Hashable, Sendable {
    /// What weighs how much.
    public var weights: MatchWeights
    /// One a mentee.
    public var mentees: [Int128]
    /// One a mentor.
    public var mentors: [Int128]
    /// One a role of each mentee, in her order; empty for mentees who name none.
    public var roles: [[Int128]]
    /// The limits of time that were needed.
    public var limits: [TimeLimit]
    /// One a limit.
    public var limitPrices: [Int128]
}
