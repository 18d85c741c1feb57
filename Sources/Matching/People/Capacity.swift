/// How many mentees a mentor takes: at most so many and, for a group that must not be too small, at least so many.
public struct Capacity: Hashable, Sendable {
    /// The least number of mentees, 0 where any number will do.
    public let minimum: Int
    /// The greatest number of mentees, at least the minimum and at most `Int32.max`; 0 for a mentor who pauses.
    public let maximum: Int

    /// One mentee and no minimum: what an empty cell means.
    public static let one = Capacity(uncheckedMaximum: 1)

    /// Creates a capacity; `nil` unless 0 <= minimum <= maximum <= `Int32.max`.
    public init?(minimum: Int = 0, maximum: Int) {
        guard 0 <= minimum, minimum <= maximum, maximum <= Int(Int32.max) else { return nil }
        self.minimum = minimum
        self.maximum = maximum
    }

    /// Reads a cell: `6` for at most six, `3-4` for three or four, `0` for none at present.
    public init?(_ text: String) {
        if let (low, high) = Text.rangeSides(text) {
            guard let minimum = Text.wholeNumber(low), let maximum = Text.wholeNumber(high) else { return nil }
            self.init(minimum: minimum, maximum: maximum)
        } else {
            guard let maximum = Text.wholeNumber(text) else { return nil }
            self.init(maximum: maximum)
        }
    }

    private init(uncheckedMaximum maximum: Int) {
        minimum = 0
        self.maximum = maximum
    }
}
