/// A sum of products of 128-bit integers that stops at the first one that leaves them.
struct WideTotal {
    /// The sum; `nil` once a part or the whole has left 128 bits.
    private(set) var value: Int128? = 0

    /// Adds a number.
    mutating func add(_ term: Int128) { add(term, times: 1) }

    /// Adds a product.
    mutating func add(_ factor: Int128, times other: Int128) {
        guard let sum = value else { return }
        let (product, isTooLarge) = factor.multipliedReportingOverflow(by: other)
        let (next, leaves) = sum.addingReportingOverflow(product)
        value = isTooLarge || leaves ? nil : next
    }
}
