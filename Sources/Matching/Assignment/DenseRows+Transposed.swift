extension DenseRows {
    /// The costs column by column.
    ///
    /// - Complexity: O(rows x columns), in squares that fit the cache.
    func transposed(rowCount: Int) -> [Cost] {
        let side = 32
        return unsafe Array(unsafeUninitializedCapacity: costs.count) { transposed, count in
            unsafe costs.withUnsafeBufferPointer { costs in
                // SAFETY: every place is written once, as the squares cover the matrix and do not overlap.
                guard let source = costs.baseAddress, let target = transposed.baseAddress else { return }
                for top in stride(from: 0, to: rowCount, by: side) {
                    let bottom = min(rowCount, top + side)
                    for left in stride(from: 0, to: columnCount, by: side) {
                        for column in left..<min(columnCount, left + side) {
                            var from = unsafe source + (top &* columnCount &+ column)
                            var to = unsafe target + (column &* rowCount &+ top)
                            for _ in top..<bottom {
                                unsafe to.initialize(to: from.pointee)
                                unsafe from += columnCount
                                unsafe to += 1
                            }
                        }
                    }
                }
            }
            count = costs.count
        }
    }
}
