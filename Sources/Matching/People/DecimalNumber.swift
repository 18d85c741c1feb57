/// A decimal number, held exactly in millionths: what custom criteria count and compare.
///
/// Numbers from a file are at most a million million in size, so that differences and comparisons never overflow.
public struct DecimalNumber: Hashable, Comparable, Sendable {
    /// The number times 1,000,000.
    public let millionths: Int

    /// The decimals that a number may have.
    static let decimals = 6
    private static let unit = 1_000_000
    private static let largestWhole = 1_000_000_000_000

    /// Creates a whole number; beyond a million million either way it becomes the nearest that fits.
    public init(_ whole: Int) {
        millionths = whole.clamped(to: -Self.largestWhole...Self.largestWhole) * Self.unit
    }

    private init(millionths: Int) { self.millionths = millionths }

    /// Reads a cell: an optional sign, digits, and up to six decimals behind a point or a comma.
    ///
    /// - Returns: `nil` for anything else, for `1.000` and its like (it could be 1 or 1000; `1.0` and `0.125` are clear),
    ///   and for numbers beyond a million million.
    public init?(_ text: some StringProtocol) {
        self.init(text, refusesThousands: true)
    }

    /// Reads a number in a policy, in which a point is a decimal point whatever follows it.
    init?(policyKey text: String) {
        self.init(text, refusesThousands: false)
    }

    private init?(_ text: some StringProtocol, refusesThousands: Bool) {
        var rest = Substring(Text.trimmed(String(text)))
        let isNegative = rest.first == "-" || rest.first == "\u{2212}"
        if isNegative || rest.first == "+" { rest.removeFirst() }
        let parts = rest.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard parts.count <= 2, parts.allSatisfy(Self.areDigits), let whole = Int(parts[0]), whole <= Self.largestWhole
        else { return nil }
        var fraction = 0
        if parts.count == 2 {
            let digits = parts[1]
            guard digits.utf8.count <= Self.decimals else { return nil }
            if refusesThousands, digits.utf8.count == 3, whole > 0, parts[0].utf8.count <= 3 { return nil }
            fraction = Int(digits) ?? 0
            for _ in digits.utf8.count..<Self.decimals { fraction *= 10 }
        }
        let millionths = whole * Self.unit + fraction
        self.init(millionths: isNegative ? -millionths : millionths)
    }

    private static func areDigits(_ part: Substring) -> Bool {
        !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// How far the first number lies above the second.
    public static func - (first: DecimalNumber, second: DecimalNumber) -> DecimalNumber {
        DecimalNumber(millionths: first.millionths - second.millionths)
    }

    /// Orders numbers by size.
    public static func < (first: DecimalNumber, second: DecimalNumber) -> Bool {
        first.millionths < second.millionths
    }

    /// The number with a decimal point and without needless zeros: `-1`, `2.5`.
    public var text: String {
        let size = millionths.magnitude
        var decimals = String(String(UInt(Self.unit) + size % UInt(Self.unit)).dropFirst())
        while decimals.hasSuffix("0") { decimals.removeLast() }
        let whole = "\(millionths < 0 ? "-" : "")\(size / UInt(Self.unit))"
        return decimals.isEmpty ? whole : "\(whole).\(decimals)"
    }
}
