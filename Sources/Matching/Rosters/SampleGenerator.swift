/// A small random number generator whose stream depends on its seed alone: the same on every machine and release.
///
/// The algorithm is SplitMix64 (Steele, Lea and Flood 2014). The draws below are its own too, because those of the
/// standard library may change between releases and invented rosters may not. Not for secrets.
public struct SampleGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Creates a generator; equal seeds give equal streams.
    public init(seed: UInt64) {
        state = seed
    }

    /// The next 64 random bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, but not including, `bound`, each equally likely.
    ///
    /// Lemire's multiply and reject: the high half of a product, drawn again in the rare case that would be unfair.
    ///
    /// - Precondition: `bound` is positive.
    public mutating func below(_ bound: Int) -> Int {
        precondition(bound > 0, "a draw needs at least one outcome")
        let range = UInt64(bound)
        var product = next().multipliedFullWidth(by: range)
        if product.low < range {
            let unfair = (0 &- range) % range
            while product.low < unfair {
                product = next().multipliedFullWidth(by: range)
            }
        }
        return Int(product.high)
    }

    /// A number of `range`, each equally likely.
    public mutating func number(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.upperBound - range.lowerBound + 1)
    }

    /// True in `perCent` cases of a hundred.
    public mutating func chance(_ perCent: Int) -> Bool {
        below(100) < perCent
    }

    /// An element of `choices`, each equally likely.
    ///
    /// - Precondition: `choices` is not empty.
    public mutating func pick<Element>(_ choices: [Element]) -> Element {
        choices[below(choices.count)]
    }

    /// `count` different places of a list of `length`, in the order drawn; all of them where `count` is more.
    ///
    /// - Complexity: O(*count*²), for the handful of values of a cell.
    public mutating func places(_ count: Int, of length: Int) -> [Int] {
        var places: [Int] = []
        while places.count < min(count, length) {
            let place = below(length)
            if !places.contains(place) { places.append(place) }
        }
        return places
    }
}
