extension CostStorage {
    /// Below this share of permitted pairs, in hundredths, compressed rows are smaller and quicker than a marked matrix.
    private static let fewestPermittedInHundred = 40

    /// Takes over a matrix: as it is where that will do, and otherwise a copy with marks, or with the other sign, or
    /// wider, or compressed.
    ///
    /// - Parameters:
    ///   - mask: a bit a pair, set where the pair is forbidden, or nothing.
    ///   - sides: the columns without places, whose pairs count as forbidden, and the sign.
    /// - Returns: no storage where a permitted cost has no opposite to turn the sign to.
    /// - Complexity: O(1) where nothing is forbidden and the sign stays; else O(rows x columns).
    static func dense(_ costs: [Int32], mask: [UInt64], _ sides: AssignmentSides) -> CostStorage? {
        if let storage = turnedOrTaken(costs, mask, sides, CostStorage.int32) { return storage }
        // Nothing below can fail for want of a mark or an opposite: no 32-bit integer is at an end of 64 bits.
        return dense(costs.map { Int64($0) }, mask: mask, sides)
    }

    /// Takes over a matrix of 64-bit costs, as the other method says.
    static func dense(_ costs: [Int64], mask: [UInt64], _ sides: AssignmentSides) -> CostStorage? {
        if let storage = turnedOrTaken(costs, mask, sides, CostStorage.int64) { return storage }
        // Either a permitted cost is as high as the mark, which compressed rows do not need, or one has no opposite.
        let mask = completeMask(mask, sides)
        return compressed(costs, permitted: sides.rowCount * sides.columnCount, mask, sides)
    }

    /// The matrix in its own width, or compressed; `nil` where a permitted cost is as high as the mark, or has no opposite.
    private static func turnedOrTaken<Cost: FixedWidthInteger & SignedInteger & Sendable>(
        _ costs: [Cost],
        _ mask: [UInt64],
        _ sides: AssignmentSides,
        _ storage: (DenseRows<Cost>) -> CostStorage
    ) -> CostStorage? {
        let count = sides.rowCount * sides.columnCount
        let mask = completeMask(mask, sides)
        let forbidden = mask.reduce(0) { $0 + $1.nonzeroBitCount }
        let permitted = count - forbidden
        if forbidden == 0, sides.objective == .minimize {
            return storage(
                DenseRows(columnCount: sides.columnCount, costs: costs, hasForbidden: false, pairCount: count)
            )
        }
        if permitted * 100 < count * fewestPermittedInHundred {
            return compressed(costs, permitted: permitted, mask, sides)
        }
        var own = costs
        if sides.objective == .maximize {
            for index in own.indices { own[index] = sides.objective.turned(own[index]) }
        }
        if forbidden > 0 {
            let highest = own.count { $0 == DenseRows<Cost>.mark }
            var highestForbidden = 0
            forEachBit(of: mask) { index in
                if own[index] == DenseRows<Cost>.mark { highestForbidden += 1 }
                own[index] = DenseRows<Cost>.mark
            }
            if highestForbidden < highest { return nil }
        }
        // Turning the sign leaves the lowest integer as it is; one that is still there was no forbidden pair's.
        if sides.objective == .maximize, own.contains(.min) { return nil }
        return storage(
            DenseRows(columnCount: sides.columnCount, costs: own, hasForbidden: forbidden > 0, pairCount: permitted)
        )
    }

    /// The permitted pairs alone; `nil` where one of their costs has no opposite.
    private static func compressed<Cost: FixedWidthInteger & SignedInteger>(
        _ costs: [Cost],
        permitted: Int,
        _ mask: [UInt64],
        _ sides: AssignmentSides
    ) -> CostStorage? {
        var rows = CompressedRows(reservingRows: sides.rowCount, pairs: permitted)
        var index = 0
        for _ in 0..<sides.rowCount {
            for column in 0..<sides.columnCount {
                if mask.isEmpty || mask[index >> 6] >> UInt64(index & 63) & 1 == 0 {
                    let cost = Int64(costs[index])
                    if sides.objective == .maximize, cost == .min { return nil }
                    rows.append(column: column, cost: sides.objective.turned(cost))
                }
                index += 1
            }
            rows.endRow()
        }
        return .rows(rows)
    }

    /// Takes over compressed rows, without the pairs of columns without places; `nil` where a cost has no opposite.
    ///
    /// - Complexity: O(columns) where every column has a place and the sign stays; else O(columns + pairs).
    static func compressed(_ rows: CompressedRows, _ sides: AssignmentSides) -> CostStorage? {
        let isOpen = !sides.capacities.contains(0)
        if isOpen, sides.objective == .minimize { return .rows(rows) }
        var own = CompressedRows(reservingRows: sides.rowCount, pairs: rows.pairColumns.count)
        for row in 0..<sides.rowCount {
            for pair in rows.rowStarts[row]..<rows.rowStarts[row + 1] {
                let column = Int(rows.pairColumns[pair])
                guard sides.capacities[column] > 0 else { continue }
                if sides.objective == .maximize, rows.pairCosts[pair] == .min { return nil }
                own.append(column: column, cost: sides.objective.turned(rows.pairCosts[pair]))
            }
            own.endRow()
        }
        return .rows(own)
    }

    /// The mask with the pairs of columns without places in it, and without bits beyond the last pair.
    private static func completeMask(_ mask: [UInt64], _ sides: AssignmentSides) -> [UInt64] {
        let count = sides.rowCount * sides.columnCount
        let words = (count + 63) / 64
        precondition(mask.isEmpty || mask.count == words, "a mask has a word for every 64 pairs begun")
        let closed = sides.closedColumns
        if closed.isEmpty, mask.isEmpty { return [] }
        var complete = mask.isEmpty ? Array(repeating: 0, count: words) : mask
        for row in 0..<sides.rowCount {
            for column in closed {
                let index = row * sides.columnCount + column
                complete[index >> 6] |= 1 << UInt64(index & 63)
            }
        }
        if count & 63 != 0 { complete[words - 1] &= 1 << UInt64(count & 63) - 1 }
        return complete
    }

    @inline(__always)
    private static func forEachBit(of mask: [UInt64], _ body: (Int) -> Void) {
        for (index, word) in mask.enumerated() {
            var bits = word
            while bits != 0 {
                body(index << 6 + bits.trailingZeroBitCount)
                bits &= bits &- 1
            }
        }
    }
}
