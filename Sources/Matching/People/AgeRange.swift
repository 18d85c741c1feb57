/// The ages of the mentees that a mentor takes, in whole years, both ends included.
public struct AgeRange: Hashable, Sendable {
    /// The lowest age, 0...130.
    public let lowest: Int
    /// The highest age, at least the lowest; 130 where there is no upper limit.
    public let highest: Int

    /// Creates a range; `nil` unless 0 <= lowest <= highest <= 130.
    public init?(lowest: Int, highest: Int = Age.highest) {
        guard 0 <= lowest, lowest <= highest, highest <= Age.highest else { return nil }
        self.lowest = lowest
        self.highest = highest
    }

    /// Reads a cell: `13-17`, `18+`, `18-` or `fra 18` for no upper limit, or one age.
    public init?(_ text: String) {
        var key = Text.key(text)
        for unit in ["år", "years"] where key.hasSuffix(unit) {
            key = Text.trimmed(String(key.dropLast(unit.count)))
        }
        if let (low, high) = Text.rangeSides(key) {
            guard let lowest = Age(low), let highest = Age(high) else { return nil }
            self.init(lowest: lowest.years, highest: highest.years)
        } else if let start = Text.openRangeStart(key) {
            guard let lowest = Age(start) else { return nil }
            self.init(lowest: lowest.years)
        } else {
            guard let age = Age(key) else { return nil }
            self.init(lowest: age.years, highest: age.years)
        }
    }

    /// Whether an age lies in the range.
    public func contains(_ age: Age) -> Bool {
        lowest <= age.years && age.years <= highest
    }
}
