/// Every pair that keeps every rule, with its points: compressed rows, one row a mentee.
public struct EligiblePairs: Sendable, Hashable {
    /// The number of mentees.
    public var rowCount: Int { rowStarts.count - 1 }
    /// The number of mentors.
    public let columnCount: Int
    /// Where each mentee's pairs begin; one more than there are mentees.
    public let rowStarts: [Int]
    /// The mentor of each pair, ascending within a row.
    public let mentors: [Int32]
    /// The points of each pair, 0 or more.
    public let points: [Int32]

    /// The number of eligible pairs.
    public var count: Int { mentors.count }

    /// The places in ``mentors`` and ``points`` of one mentee's pairs.
    public func range(ofMentee mentee: Int) -> Range<Int> {
        rowStarts[mentee]..<rowStarts[mentee + 1]
    }
}
