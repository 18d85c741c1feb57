/// A matrix of 32-bit costs, scanned sixteen at a time.
///
/// The kernel works in 32 bits, on costs within `±2³⁰` and the narrow copy of the duals; only what passes it is worked out
/// exactly. The first reading of a row tells whether its costs
/// are within.
@safe struct NarrowCostRows: CostRows {
    typealias Cost = Int32

    // SAFETY: lent by the caller for as long as this value is used; `rowCount` times `columnCount` costs, read at rows and
    // columns alone, sixteen at a time only where sixteen are left. A pick is written only where `room` leaves a place for
    // it, and duals and screen have a place for each column.
    let costs: UnsafePointer<Int32>
    let rowCount: Int
    let columnCount: Int
    /// What stands for a forbidden pair; `nil` where every pair is permitted.
    let mark: Int32?

    static var usesScreen: Bool { true }

    private typealias Lanes = SIMD16<Int32>
    private typealias Quarter = SIMD4<Int32>

    func length(ofRow row: Int) -> Int { columnCount }

    @inline(__always)
    func collect<Value: SolverInteger>(
        _ row: Int,
        from start: Int,
        cursor: inout Int,
        _ duals: ColumnDuals<Value>,
        upTo threshold: Value,
        into picks: UnsafeMutablePointer<Pick<Value>>,
        count: inout Int,
        room: Int,
        isInRange: UnsafeMutablePointer<Bool>?
    ) -> Bool {
        guard columnCount > 0, let screen = unsafe duals.screen else { return true }
        let costs = unsafe costs + row * columnCount
        // Read from front to end for the first time, a row comes out of memory fastest.
        if let isInRange = unsafe isInRange, cursor == 0, unsafe !isWithin(costs, 0, columnCount) {
            unsafe isInRange.pointee = false
        }
        let stretch = unsafe Stretch(costs: costs, screen: screen, duals: duals.exact, threshold: threshold, mark: mark)
        // The row as two runs of whole blocks: from the start to the end, and from the beginning to the start.
        let start = (start % columnCount) & ~(Lanes.scalarCount - 1)
        while cursor < columnCount {
            let isFirstRun = cursor < columnCount &- start
            let column = isFirstRun ? cursor &+ start : cursor &- (columnCount &- start)
            let end = isFirstRun ? columnCount : start
            let stop =
                if mark != nil {
                    unsafe stretch.pickBetweenMarks(column, end, into: picks, &count, room)
                } else if duals.areZero {
                    unsafe stretch.pick(column, end, into: picks, &count, room, areDualsZero: true)
                } else {
                    unsafe stretch.pick(column, end, into: picks, &count, room, areDualsZero: false)
                }
            cursor &+= stop &- column
            if stop < end { return false }
        }
        return true
    }

    /// A row's costs and what they are compared with.
    @safe private struct Stretch<Value: SolverInteger> {
        let costs: UnsafePointer<Int32>
        let screen: UnsafeMutablePointer<Int32>
        let duals: UnsafeMutablePointer<Value>
        let threshold: Value
        let mark: Int32?

        /// Picks from the columns from `start` to before `end`, all permitted.
        ///
        /// - Returns: where it stopped, which is before `end` for want of room.
        @inline(__always)
        func pick(
            _ start: Int,
            _ end: Int,
            into picks: UnsafeMutablePointer<Pick<Value>>,
            _ count: inout Int,
            _ room: Int,
            areDualsZero: Bool
        ) -> Int {
            let limit = Lanes(repeating: Int32(clamping: threshold))
            let quarterLimit = Quarter(repeating: Int32(clamping: threshold))
            var kept = count
            var column = start
            defer { count = kept }
            while column &+ Lanes.scalarCount <= end {
                // SAFETY: all sixteen are before `end`, which is within the row and the duals.
                let cost = unsafe load(costs + column)
                let difference = unsafe areDualsZero ? cost : cost &- load(screen + column)
                if any(difference .<= limit) {
                    if kept &+ Lanes.scalarCount >= room { return column }
                    let blockEnd = column &+ Lanes.scalarCount
                    while column < blockEnd {
                        // SAFETY: as above. Most quarters of a block have nothing either.
                        let cost = unsafe UnsafeRawPointer(costs + column).loadUnaligned(as: Quarter.self)
                        let screen = unsafe UnsafeRawPointer(screen + column).loadUnaligned(as: Quarter.self)
                        if any(cost &- screen .<= quarterLimit) {
                            for column in column..<column &+ Quarter.scalarCount {
                                unsafe weigh(column, into: picks, &kept)
                            }
                        }
                        column &+= Quarter.scalarCount
                    }
                } else {
                    column &+= Lanes.scalarCount
                }
            }
            if column < end, kept &+ Lanes.scalarCount >= room { return column }
            while column < end {
                unsafe weigh(column, into: picks, &kept)
                column &+= 1
            }
            return column
        }

        /// As `pick`, but with marks among the costs. The difference of a mark may wrap around, so they are told apart by
        /// themselves.
        @inline(__always)
        func pickBetweenMarks(
            _ start: Int,
            _ end: Int,
            into picks: UnsafeMutablePointer<Pick<Value>>,
            _ count: inout Int,
            _ room: Int
        ) -> Int {
            let limit = Lanes(repeating: Int32(clamping: threshold))
            let marks = Lanes(repeating: mark ?? 0)
            var kept = count
            var column = start
            defer { count = kept }
            while column < end {
                let blockEnd = min(end, column &+ Lanes.scalarCount)
                if column &+ Lanes.scalarCount <= end {
                    // SAFETY: as in `pick`.
                    let cost = unsafe load(costs + column)
                    if unsafe !any((cost &- load(screen + column) .<= limit) .& (cost .!= marks)) {
                        column = blockEnd
                        continue
                    }
                }
                if kept &+ Lanes.scalarCount >= room { return column }
                while column < blockEnd {
                    if unsafe costs[column] != mark { unsafe weigh(column, into: picks, &kept) }
                    column &+= 1
                }
            }
            return column
        }

        /// Works a pair out exactly, and keeps it if it is wanted. It is written first and counted then: a branch here could
        /// not be foreseen.
        @inline(__always)
        private func weigh(_ column: Int, into picks: UnsafeMutablePointer<Pick<Value>>, _ kept: inout Int) {
            let reduced = unsafe Value(truncatingIfNeeded: costs[column]) &- duals[column]
            unsafe picks[kept] = Pick(key: reduced, column: Int32(truncatingIfNeeded: column))
            kept &+= reduced <= threshold ? 1 : 0
        }

        @inline(__always)
        private func load(_ place: UnsafePointer<Int32>) -> Lanes {
            unsafe UnsafeRawPointer(place).loadUnaligned(as: Lanes.self)
        }
    }

    /// Whether the costs of some columns are such that the kernel is exact on them.
    private func isWithin(_ costs: UnsafePointer<Int32>, _ start: Int, _ end: Int) -> Bool {
        // Shifted by half the range, a cost within it has no sign bit.
        let half = ColumnDuals<Int>.screenLimit
        var column = start
        if let mark {
            while column < end {
                if unsafe costs[column] != mark, unsafe costs[column] &+ half < 0 { return false }
                column &+= 1
            }
            return true
        }
        var outside = Lanes(repeating: 0)
        while column &+ Lanes.scalarCount <= end {
            unsafe outside |= Self.load(costs + column) &+ half
            column &+= Lanes.scalarCount
        }
        var tail: Int32 = 0
        while column < end {
            unsafe tail |= costs[column] &+ half
            column &+= 1
        }
        return tail >= 0 && !any(outside .< Lanes(repeating: 0))
    }

    func columnMinima<Value: SolverInteger>(_ minima: UnsafeMutablePointer<Value>) -> Bool {
        guard mark == nil, rowCount > 0 else { return false }
        let narrow = UnsafeMutablePointer<Int32>.allocate(capacity: columnCount)
        defer { unsafe narrow.deallocate() }
        unsafe narrow.initialize(from: costs, count: columnCount)
        for row in 1..<max(1, rowCount) {
            let costs = unsafe costs + row * columnCount
            var column = 0
            while column &+ Lanes.scalarCount <= columnCount {
                let least = unsafe Self.load(narrow + column)
                let cost = unsafe Self.load(costs + column)
                // SAFETY: as in `run`.
                unsafe UnsafeMutableRawPointer(narrow + column)
                    .storeBytes(of: least.replacing(with: cost, where: cost .< least), as: Lanes.self)
                column &+= Lanes.scalarCount
            }
            while column < columnCount {
                unsafe narrow[column] = min(narrow[column], costs[column])
                column &+= 1
            }
        }
        for column in 0..<columnCount { unsafe minima[column] = Value(truncatingIfNeeded: narrow[column]) }
        return true
    }

    func submatrix(rows: [Int], columns: [Int]) -> [Int32]? {
        guard mark == nil else { return nil }
        return unsafe Array(unsafeUninitializedCapacity: rows.count * columns.count) { buffer, count in
            for row in rows {
                let costs = unsafe costs + row * columnCount
                for column in columns {
                    unsafe buffer.initializeElement(at: count, to: costs[column])
                    count += 1
                }
            }
        }
    }

    @inline(__always)
    private static func load(_ place: UnsafePointer<Int32>) -> Lanes {
        unsafe UnsafeRawPointer(place).loadUnaligned(as: Lanes.self)
    }
}
