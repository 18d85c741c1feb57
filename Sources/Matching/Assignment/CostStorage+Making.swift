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
        guard turn(own.mutableSpan, sides.objective, mask.span) else { return nil }
        return storage(
            DenseRows(columnCount: sides.columnCount, costs: own, hasForbidden: forbidden > 0, pairCount: permitted)
        )
    }

    /// Turns the sign of a matrix where that is asked for, and writes the mark over its forbidden pairs.
    ///
    /// - Returns: whether every permitted cost is still what it was: none was as high as the mark, and none without opposite.
    private static func turn<Cost: FixedWidthInteger & SignedInteger & Sendable>(
        _ costs: consuming MutableSpan<Cost>,
        _ objective: AssignmentProblem.Objective,
        _ mask: Span<UInt64>
    ) -> Bool {
        if objective == .maximize {
            for index in costs.indices { costs[index] = objective.turned(costs[index]) }
        }
        // Counts, not exits, so that the compiler makes vector code of it.
        var highest = 0
        var highestForbidden = 0
        if !mask.isEmpty {
            for index in costs.indices { highest &+= costs[index] == DenseRows<Cost>.mark ? 1 : 0 }
        }
        for word in mask.indices {
            var bits = mask[word]
            while bits != 0 {
                let index = word << 6 + bits.trailingZeroBitCount
                if costs[index] == DenseRows<Cost>.mark { highestForbidden += 1 }
                costs[index] = DenseRows<Cost>.mark
                bits &= bits &- 1
            }
        }
        // Turning the sign leaves the lowest integer as it is; one that is still there was no forbidden pair's.
        var lowest = 0
        if objective == .maximize {
            for index in costs.indices { lowest &+= costs[index] == .min ? 1 : 0 }
        }
        return highest == highestForbidden && lowest == 0
    }

    /// The permitted pairs alone; `nil` where one of their costs has no opposite.
    private static func compressed<Cost: FixedWidthInteger & SignedInteger>(
        _ costs: [Cost],
        permitted: Int,
        _ mask: [UInt64],
        _ sides: AssignmentSides
    ) -> CostStorage? {
        var rows = CompressedRows(reservingRows: sides.rowCount, pairs: permitted)
        let costs = costs.span
        let mask = mask.span
        var isExact = true
        for row in 0..<sides.rowCount {
            let end = (row + 1) * sides.columnCount
            var index = row * sides.columnCount
            while index < end {
                // The permitted pairs among those of this word that belong to this row.
                let wordEnd = min(end, (index >> 6 + 1) << 6)
                var permitted = mask.isEmpty ? UInt64.max : ~mask[index >> 6]
                permitted &= UInt64.max << UInt64(index & 63)
                if wordEnd & 63 != 0 { permitted &= 1 << UInt64(wordEnd & 63) - 1 }
                while permitted != 0 {
                    let pair = (index >> 6) << 6 + permitted.trailingZeroBitCount
                    let cost = Int64(costs[pair])
                    if sides.objective == .maximize, cost == .min { isExact = false }
                    rows.append(column: pair - row * sides.columnCount, cost: sides.objective.turned(cost))
                    permitted &= permitted &- 1
                }
                index = wordEnd
            }
            rows.endRow()
        }
        return isExact ? .rows(rows) : nil
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
}
