/// The numbers that a mentor takes under a custom criterion, both ends included.
public struct DecimalRange: Hashable, Sendable {
    /// The lowest number.
    public let lowest: DecimalNumber
    /// The highest number, at least the lowest; `nil` where there is no upper limit.
    public let highest: DecimalNumber?

    /// Creates a range; `nil` where the highest lies below the lowest.
    public init?(lowest: DecimalNumber, highest: DecimalNumber? = nil) {
        if let highest, highest < lowest { return nil }
        self.lowest = lowest
        self.highest = highest
    }

    /// Reads a cell: `2-10` or `2 til 10`, `18+`, `18-` or `fra 18` for no upper limit, or one number for 0 up to that number: a
    /// mentor who travels `5` goes up to 5.
    public init?(_ text: String) {
        let text = Text.trimmed(text)
        if let (low, high) = Text.rangeSides(text), let lowest = DecimalNumber(low), let highest = DecimalNumber(high) {
            self.init(lowest: lowest, highest: highest)
        } else if let start = Text.openRangeStart(text) {
            guard let lowest = DecimalNumber(start) else { return nil }
            self.init(lowest: lowest)
        } else {
            guard let highest = DecimalNumber(text) else { return nil }
            self.init(lowest: DecimalNumber(0), highest: highest)
        }
    }

    /// Whether a number lies in the range.
    public func contains(_ number: DecimalNumber) -> Bool {
        guard let highest else { return lowest <= number }
        return lowest <= number && number <= highest
    }
}
