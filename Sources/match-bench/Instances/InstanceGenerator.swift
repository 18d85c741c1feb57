/// SplitMix64 with its own ways to numbers in a range, so that a seed gives the same instance on every machine.
///
/// The standard library's ways are not promised to stay the same, and the platform's logarithm differs in its last digit.
struct InstanceGenerator {
    private var state: UInt64

    /// A stream that differs from those of other families with the same seed.
    init(seed: Int, family: Family) {
        state = UInt64(bitPattern: Int64(seed))
        for byte in family.rawValue.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
        _ = next()
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 to below `bound`, which is above 0. The skew of less than `bound / 2^64` does not matter here.
    @inline(__always)
    mutating func below(_ bound: Int) -> Int {
        Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(truncatingIfNeeded: bound)).high)
    }

    /// A number in a range, whose length fits an `Int`.
    @inline(__always)
    mutating func number(in range: ClosedRange<Int>) -> Int {
        range.lowerBound &+ below(range.upperBound &- range.lowerBound &+ 1)
    }

    /// A number above 0 and up to 1, of 53 bits.
    mutating func unit() -> Double {
        Double((next() >> 11) + 1) * 0x1p-53
    }

    /// An exponentially distributed number of mean 1.
    mutating func exponential() -> Double { -Self.logarithm(unit()) }

    /// The numbers from 0 to below `count` in random order.
    mutating func permutation(_ count: Int) -> [Int] {
        var order = Array(0..<count)
        for index in stride(from: count - 1, to: 0, by: -1) { order.swapAt(index, below(index + 1)) }
        return order
    }

    /// The natural logarithm of a positive number, by additions, multiplications and divisions alone, which are the same
    /// everywhere: with `x = m * 2^e`, `ln m = 2 artanh((m - 1) / (m + 1))`.
    static func logarithm(_ number: Double) -> Double {
        var exponent = Double(number.exponent)
        var significand = number.significand
        if significand > 1.414_213_562_373_095 {
            significand /= 2
            exponent += 1
        }
        let ratio = (significand - 1) / (significand + 1)
        let square = ratio * ratio
        var sum = 0.0
        // |ratio| <= 0.1716, so that the 13th term is below 2^-60.
        for denominator in stride(from: 25.0, through: 1, by: -2) { sum = sum * square + 1 / denominator }
        return 2 * ratio * sum + exponent * 0.693_147_180_559_945_3
    }
}
