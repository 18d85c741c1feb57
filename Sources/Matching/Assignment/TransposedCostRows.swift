/// The columns of a matrix of 32-bit costs, read as rows.
///
/// A column lies scattered over the whole matrix, but sixteen beside each other share cache lines. So sixteen are copied at a
/// time, in the order in which a solver makes its first shortlists, and little memory is needed. Where a solver goes on
/// asking here and there, the whole matrix is transposed once.
@safe struct TransposedCostRows: CostRows {
    typealias Cost = Int32

    private let source: UnsafePointer<Int32>
    private let panel: Panel
    /// The number of columns of the matrix.
    let rowCount: Int
    /// The number of rows of the matrix.
    let columnCount: Int

    static var usesScreen: Bool { true }

    private typealias Lanes = SIMD16<Int32>

    /// What has been copied.
    @safe private final class Panel {
        /// Which sixteen columns `memory` holds.
        var index = -1
        let memory: UnsafeMutablePointer<Int32>
        /// The transposed matrix, once there have been too many single copies.
        var whole: UnsafeMutablePointer<Int32>?
        var copies = 0

        init(rowCount: Int) { unsafe memory = .allocate(capacity: max(1, rowCount * Lanes.scalarCount)) }

        deinit {
            unsafe memory.deallocate()
            unsafe whole?.deallocate()
        }
    }

    /// - Parameters:
    ///   - source: the matrix, row-major, every pair permitted.
    ///   - rows: its rows.
    ///   - columns: its columns.
    init(_ source: UnsafePointer<Int32>, rows: Int, columns: Int) {
        unsafe self.source = source
        rowCount = columns
        columnCount = rows
        panel = Panel(rowCount: rows)
    }

    var bytes: Int {
        unsafe 4 * columnCount * (Lanes.scalarCount + (panel.whole == nil ? 0 : rowCount))
    }

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
        unsafe self.row(row).collect(
            0,
            from: start,
            cursor: &cursor,
            duals,
            upTo: threshold,
            into: picks,
            count: &count,
            room: room,
            isInRange: isInRange
        )
    }

    /// One column of the matrix as a matrix of one row.
    private func row(_ row: Int) -> NarrowCostRows {
        unsafe NarrowCostRows(costs: costs(ofRow: row), rowCount: 1, columnCount: columnCount, mark: nil)
    }

    @inline(__always)
    private func costs(ofRow row: Int) -> UnsafePointer<Int32> {
        if let whole = unsafe panel.whole { return unsafe UnsafePointer(whole + row * columnCount) }
        let index = row / Lanes.scalarCount
        if index != panel.index {
            copyNext(index)
            if let whole = unsafe panel.whole { return unsafe UnsafePointer(whole + row * columnCount) }
        }
        return unsafe UnsafePointer(panel.memory + row % Lanes.scalarCount * columnCount)
    }

    @inline(never)
    private func copyNext(_ index: Int) {
        let panels = (rowCount + Lanes.scalarCount - 1) / Lanes.scalarCount
        panel.copies += 1
        if panel.copies <= 2 * panels {
            unsafe copy(index, to: panel.memory)
            panel.index = index
            return
        }
        let whole = UnsafeMutablePointer<Int32>.allocate(capacity: rowCount * columnCount)
        for index in 0..<panels { unsafe copy(index, to: whole + index * Lanes.scalarCount * columnCount) }
        unsafe panel.whole = whole
    }

    /// Copies up to sixteen columns, one after another, to `target`.
    private func copy(_ index: Int, to target: UnsafeMutablePointer<Int32>) {
        let first = index * Lanes.scalarCount
        let width = min(Lanes.scalarCount, rowCount - first)
        if width == Lanes.scalarCount {
            for row in 0..<columnCount {
                // SAFETY: the columns from `first` to `first + 16` are within row `row` of the matrix.
                let lanes = unsafe UnsafeRawPointer(source + (row &* rowCount &+ first)).loadUnaligned(as: Lanes.self)
                for lane in 0..<Lanes.scalarCount { unsafe target[lane &* columnCount &+ row] = lanes[lane] }
            }
        } else {
            for row in 0..<columnCount {
                for lane in 0..<width {
                    unsafe target[lane &* columnCount &+ row] = source[row &* rowCount &+ first &+ lane]
                }
            }
        }
    }
}
