/// Collects the costs of a matrix in row-major order, in 32 bits each for as long as they fit.
struct CostMatrixBuilder: Sendable {
    private(set) var count = 0
    private var narrow: [Int32] = []
    private var wide: [Int64] = []
    private var isWide = false
    private var forbidden: [UInt64] = []

    /// Makes room for `capacity` costs in all.
    mutating func reserve(_ capacity: Int) {
        if isWide { wide.reserveCapacity(capacity) } else { narrow.reserveCapacity(capacity) }
    }

    @inline(__always)
    mutating func append(_ cost: Int64) {
        if !isWide, let cost = Int32(exactly: cost) {
            narrow.append(cost)
        } else {
            appendWide(cost)
        }
        count += 1
    }

    /// Appends so many costs of 32 bits at once.
    @inline(__always)
    mutating func appendNarrow(count added: Int, _ cost: (_ index: Int) -> Int32) {
        guard !isWide else {
            for index in 0..<added { append(Int64(cost(index))) }
            return
        }
        narrow.append(addingCapacity: added) { output in
            for index in 0..<added { output.append(cost(index)) }
        }
        count += added
    }

    mutating func appendForbidden() {
        while forbidden.count <= count >> 6 { forbidden.append(0) }
        forbidden[count >> 6] |= 1 << UInt64(count & 63)
        append(0)
    }

    private mutating func appendWide(_ cost: Int64) {
        if !isWide {
            wide.reserveCapacity(narrow.capacity)
            for cost in narrow { wide.append(Int64(cost)) }
            narrow = []
            isWide = true
        }
        wide.append(cost)
    }

    /// The matrix, or `nil` where the costs do not fill `rows * columns` pairs.
    consuming func build(rows: Int, columns: Int) -> CostMatrix? {
        if !forbidden.isEmpty {
            while forbidden.count < (count + 63) / 64 { forbidden.append(0) }
        }
        let storage: CostMatrix.Storage = isWide ? .int64(wide) : .int32(narrow)
        return CostMatrix(rows: rows, columns: columns, storage: storage, forbidden: forbidden)
    }
}
