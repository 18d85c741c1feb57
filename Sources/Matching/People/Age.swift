/// Somebody's age in whole years, 0 to 130.
public struct Age: Hashable, Comparable, Sendable {
    /// The highest age that is taken for one.
    public static let highest = 130

    /// Whole years.
    public let years: Int

    /// Creates an age; `nil` outside 0...130.
    public init?(_ years: Int) {
        guard (0...Self.highest).contains(years) else { return nil }
        self.years = years
    }

    /// Reads a cell: `17`, `17,0` or `17 år`.
    public init?(_ text: String) {
        var number = Text.key(text)
        for unit in ["år", "years"] where number.hasSuffix(unit) {
            number.removeLast(unit.count)
        }
        guard let years = Text.wholeNumber(number) else { return nil }
        self.init(years)
    }

    /// Whether an age is lower than another.
    public static func < (first: Age, second: Age) -> Bool {
        first.years < second.years
    }
}
